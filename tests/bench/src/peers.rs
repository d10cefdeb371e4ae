//! HTTP's codes as users of other crates would write them.

use std::fmt::{Display, Formatter};

include!(concat!(env!("OUT_DIR"), "/peers.rs"));

/// Shows `404 Not Found`, as users of strum would implement it.
impl Display for Code {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", *self as u16, <&str>::from(*self))
    }
}

/// The class of a number, as Rocket's `Status` computes it.
#[derive(Clone, Copy)]
pub(crate) enum Class {
    Informational,
    Success,
    Redirection,
    ClientError,
    ServerError,
    Unknown,
}

impl Class {
    pub(crate) fn of(code: u16) -> Self {
        match code / 100 {
            1 => Self::Informational,
            2 => Self::Success,
            3 => Self::Redirection,
            4 => Self::ClientError,
            5 => Self::ServerError,
            _ => Self::Unknown,
        }
    }
}
