//! What rust-analyzer gets instead of what rustc gets: it reads the output to
//! complete names and to show documentation, and never compiles it.

use super::Table;
use proc_macro2::TokenStream;
use quote::quote;

/// Whether rust-analyzer runs the macro.
pub(super) fn is_running() -> bool {
    let program = std::env::current_exe().ok();
    let name = program.as_deref().and_then(|path| path.file_name());
    name.is_some_and(|name| name.to_string_lossy().starts_with("rust-analyzer"))
}

/// Attributes of the enum. Where the unlisted codes of an open table have no
/// variants, a `match` of another crate needs its `_` all the same.
pub(super) fn enum_attributes(table: &Table) -> Option<TokenStream> {
    (table.is_for_editor && table.is_open()).then(|| quote!(#[non_exhaustive]))
}

/// Attributes of the constants, whose names stand where the user's code does:
/// those of aliases are in both spellings.
pub(super) fn constant_attributes(table: &Table) -> Option<TokenStream> {
    table
        .is_for_editor
        .then(|| quote!(#[allow(non_upper_case_globals)]))
}
