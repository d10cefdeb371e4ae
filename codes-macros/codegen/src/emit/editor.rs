//! Output for rust-analyzer, which reads it to complete names and to show
//! documentation, but never compiles it.

use crate::names::is_keyword;
use crate::template::Source;
use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};

/// Whether rust-analyzer runs the macro.
pub(super) fn is_running() -> bool {
    let program = std::env::current_exe().ok();
    let name = program.as_deref().and_then(|path| path.file_name());
    name.is_some_and(|name| name.to_string_lossy().starts_with("rust-analyzer"))
}

/// The prefix of a name at its definition, which [`place`] removes.
const MARK: &str = "__defined_";

/// A name from the spec at its definition.
pub(super) fn definition(name: &str) -> Source {
    Source::identifier(&format!("{MARK}{name}"))
}

/// Gives the marked names a place in the user's code.
pub(super) fn place(tokens: TokenStream, span: Span) -> TokenStream {
    let placed = |tree| match tree {
        TokenTree::Ident(name) => {
            let text = name.to_string();
            TokenTree::Ident(match text.strip_prefix(MARK) {
                Some(name) if is_keyword(name) => Ident::new_raw(name, span),
                Some(name) => Ident::new(name, span),
                None => name,
            })
        }
        TokenTree::Group(group) => {
            let mut placed = Group::new(group.delimiter(), place(group.stream(), span));
            placed.set_span(group.span());
            TokenTree::Group(placed)
        }
        other => other,
    };
    tokens.into_iter().map(placed).collect()
}
