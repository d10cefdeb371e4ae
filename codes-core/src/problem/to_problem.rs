//! The trait of errors that have a problem document.

use super::Problem;
use crate::StatusCode;

/// An error that can be turned into a problem document.
///
/// [`derive(ToCode)`](derive@crate::ToCode#responses) implements it for types with
/// `#[to_code(…, respond)]`, and [`code_table`](macro@crate::code_table#problem-documents)
/// for tables whose spec has the key `problem`. [`StatusCode`] implements it with
/// [`Problem::new`]. To implement it by hand:
///
/// ```
/// use codes_core::StatusCode;
/// use codes_core::problem::{Problem, ToProblem};
///
/// /// An upload of more bytes than this limit.
/// struct TooLarge(u64);
///
/// impl ToProblem for TooLarge {
///     fn to_problem(&self) -> Problem {
///         Problem::new(StatusCode::ContentTooLarge).with_extension("limit", self.0)
///     }
/// }
///
/// assert_eq!(
///     TooLarge(1024).to_problem().to_json(),
///     r#"{"title":"Content Too Large","status":413,"limit":1024}"#
/// );
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be turned into a problem document",
    note = "for a table, add the key `problem` to its spec: `\"problem\": {{\"status\": \"http_status\"}}`",
    note = "to implement `ToProblem`, add `#[derive(ToCode)]` and `#[to_code(StatusCode, respond)]` to the type",
    note = "a `transparent` variant of an error with `respond` uses the problem of its inner value, unless the variant has `#[problem(…)]`"
)]
pub trait ToProblem {
    /// The problem document for the value.
    fn to_problem(&self) -> Problem;
}

impl<E: ToProblem + ?Sized> ToProblem for &E {
    fn to_problem(&self) -> Problem {
        E::to_problem(self)
    }
}

impl ToProblem for StatusCode {
    fn to_problem(&self) -> Problem {
        Problem::new(*self)
    }
}
