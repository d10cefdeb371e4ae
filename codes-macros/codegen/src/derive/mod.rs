//! The derives, which check a type that the user wrote against a table.
//!
//! Both expand in two steps. The first reports mistakes in the type, and calls the
//! callback macro of the table. The second looks up the codes and generates the `impl`s.

mod asked;
mod code;
mod code_input;
#[cfg(feature = "problem")]
mod problem;
#[cfg(feature = "problem")]
mod problem_text;
mod reference;
#[cfg(feature = "problem")]
mod respond;
mod rows;
mod syntax;
mod to_code;
mod to_code_input;
mod transparent;
mod variant_code;

pub(crate) use code::derive_with_listings;
pub use code::{code_of_table, derive_code};
pub use to_code::{derive_to_code, to_code_of_table};
