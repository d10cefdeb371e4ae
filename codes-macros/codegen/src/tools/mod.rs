//! What build scripts and programs use, and the macros don't.

mod builder;
mod error;
mod expansion;
mod outline;
mod parsing;
mod report;

pub use builder::Builder;
pub use error::Error;
pub use expansion::Expansion;
pub use outline::{
    Outline, OutlineAlias, OutlineAttribute, OutlineClass, OutlineProblem, OutlineRow,
};
pub use report::{
    Place, Report, check_extending_file, check_extending_texts, check_file, check_texts,
};
