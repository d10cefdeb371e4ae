//! `#[code(with = path)]`: a function gives the code.

// The functions take what the derive gives them.
#![allow(clippy::trivially_copy_pass_by_ref)]

use codes_core::{StatusCode, ToCode, code_table};
use std::io::{self, ErrorKind};
use std::rc::Rc;

#[code_table("../codes-core/examples/disk_errors.json")]
pub enum DiskError {}

mod library {
    /// An error whose status is behind a method, with a generic argument.
    pub(crate) struct Failure<T>(pub(crate) T);

    impl Failure<u16> {
        pub(crate) fn status(&self) -> codes_core::StatusCode {
            codes_core::StatusCode::from_u16(self.0).unwrap_or(codes_core::StatusCode::Ok)
        }
    }
}

fn of_io(error: &io::Error) -> Option<StatusCode> {
    match error.kind() {
        ErrorKind::NotFound => Some(StatusCode::NotFound),
        ErrorKind::PermissionDenied => Some(StatusCode::Forbidden),
        _ => None,
    }
}

#[derive(ToCode)]
#[to_code(StatusCode)]
#[code(transparent)]
struct Inner(StatusCode);

fn inner(code: &u16) -> Inner {
    Inner(StatusCode::from_u16(*code).unwrap())
}

#[derive(ToCode)]
#[to_code(StatusCode)]
enum Error<'a> {
    #[code(with = library::Failure::<u16>::status)]
    Failure(library::Failure<u16>),
    #[code(with = of_io, default = InternalServerError)]
    Io(Box<io::Error>),
    #[code(with = of_io, default = 502)]
    Marked(#[allow(dead_code)] bool, #[code] Rc<io::Error>),
    OnField {
        #[code(with = of_io, default = StatusCode::BadGateway)]
        source: &'a io::Error,
        _place: u8,
    },
    #[code(with = inner)]
    Inner(u16),
    #[code(Gone)]
    Plain,
}

#[test]
fn a_function_gives_the_code() {
    let io = |kind: ErrorKind| io::Error::from(kind);
    let source = io(ErrorKind::NotFound);
    for (error, expected) in [
        (Error::Failure(library::Failure(404)), 404),
        (Error::Io(Box::new(io(ErrorKind::PermissionDenied))), 403),
        (Error::Io(Box::new(io(ErrorKind::Other))), 500),
        (Error::Marked(true, Rc::new(io(ErrorKind::NotFound))), 404),
        (Error::Marked(true, Rc::new(io(ErrorKind::Other))), 502),
        (
            Error::OnField {
                source: &source,
                _place: 0,
            },
            404,
        ),
        (Error::Inner(409), 409),
        (Error::Plain, 410),
    ] {
        assert_eq!(error.to_code(), expected);
    }
}

fn both(code: &u8) -> DiskCode {
    DiskCode(*code)
}

struct DiskCode(u8);

impl ToCode<StatusCode> for DiskCode {
    fn to_code(&self) -> StatusCode {
        StatusCode::from_u16(500 + u16::from(self.0)).unwrap()
    }
}

impl ToCode<DiskError> for DiskCode {
    fn to_code(&self) -> DiskError {
        DiskError::ALL[usize::from(self.0)]
    }
}

fn never(_: &u8) -> Option<DiskCode> {
    None
}

#[derive(ToCode)]
#[to_code(StatusCode, DiskError)]
enum Several {
    #[code(with = both)]
    Both(u8),
    #[code(StatusCode::Gone, with = both)]
    Disk(u8),
    #[code(with = never, default = StatusCode::NotFound, default = DiskError::DiskFull)]
    Never(u8),
}

#[test]
fn a_function_gives_the_codes_of_several_tables() {
    let codes = |error: Several| (error.to_code(), error.to_code());
    assert_eq!(
        codes(Several::Both(1)),
        (StatusCode::NotImplemented, DiskError::ALL[1])
    );
    assert_eq!(
        codes(Several::Disk(0)),
        (StatusCode::Gone, DiskError::ALL[0])
    );
    assert_eq!(
        codes(Several::Never(0)),
        (StatusCode::NotFound, DiskError::DiskFull)
    );
}
