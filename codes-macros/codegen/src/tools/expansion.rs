//! The Rust source of a table as a file.

use crate::files::Files;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;
use std::fmt;

/// The Rust source of a table.
///
/// `Display` shows the text of a file, without formatting. To format it, use
/// [`Expansion::tokens`] with the crate `prettyplease`, or `codes expand`.
#[derive(Clone, Debug)]
pub struct Expansion {
    tokens: TokenStream,
    files: Files,
}

impl Expansion {
    pub(crate) fn new(items: TokenStream, files: Files) -> Self {
        Self {
            tokens: allowing(items),
            files,
        }
    }

    /// All items: the enum, the enums of its classes and attributes, and the rest.
    #[must_use]
    pub fn tokens(&self) -> &TokenStream {
        &self.tokens
    }

    /// The paths of the spec and of those that it extends.
    pub fn files(&self) -> impl Iterator<Item = &str> {
        self.files.0.iter().map(|file| file.shown.as_str())
    }

    /// The first line of the file, which says how it was generated.
    #[must_use]
    pub fn header(&self) -> String {
        let spec = self.files.0.first();
        let spec = spec.map_or("", |file| file.published.as_str());
        format!(
            "// @generated from {spec} by codes {}: edit that file instead.\n",
            env!("CARGO_PKG_VERSION")
        )
    }
}

impl fmt::Display for Expansion {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "{}\n{}\n", self.header(), self.tokens)
    }
}

/// Allows what lints ignore in the output of a macro, but not in a file.
fn allowing(tokens: TokenStream) -> TokenStream {
    let allow = quote! {
        #[allow(
            non_upper_case_globals,
            trivial_numeric_casts,
            unreachable_patterns,
            unreachable_pub,
            unused_imports,
            unused_macros,
            unused_qualifications,
            clippy::all,
            clippy::nursery,
            clippy::pedantic
        )]
    };
    let mut trees = tokens.into_iter().peekable();
    let mut items = TokenStream::new();
    let mut is_start = true;
    while let Some(tree) = trees.next() {
        if is_start {
            items.extend(allow.clone());
        }
        let is_semicolon =
            |tree: &TokenTree| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == ';');
        is_start = match &tree {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                !trees.peek().is_some_and(is_semicolon)
            }
            tree => is_semicolon(tree),
        };
        items.extend([tree]);
    }
    items
}
