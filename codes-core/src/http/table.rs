//! The table as the macro generates it. `expanded.rs` is the same, as `codes
//! expand` wrote it, for programs without the macros.

#[doc = include_str!("status_code.md")]
#[crate::code_table("spec/http.json", class = StatusClass, crate = crate)]
#[non_exhaustive]
pub enum StatusCode {}
