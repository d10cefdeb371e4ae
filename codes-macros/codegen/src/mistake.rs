//! Mistakes in Rust source.

use crate::suggest;
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::Error;

/// Where mistakes are reported.
pub(crate) type Errors<'a> = &'a mut Vec<Error>;

/// A mistake in an attribute or in the type under it.
pub(crate) struct Mistake {
    /// rustc underlines them from the first to the last.
    tokens: TokenStream,
    message: String,
    help: Option<String>,
}

impl Mistake {
    pub(crate) fn at(span: Span, message: impl Into<String>) -> Self {
        Self::on(&quote_spanned!(span=> _), message)
    }

    pub(crate) fn on(tokens: &dyn ToTokens, message: impl Into<String>) -> Self {
        Self {
            tokens: tokens.to_token_stream(),
            message: message.into(),
            help: None,
        }
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    pub(crate) fn maybe_help(mut self, help: Option<String>) -> Self {
        self.help = help;
        self
    }

    /// Suggests the candidate nearest to `word`, or lists all.
    pub(crate) fn one_of(self, word: &str, candidates: &[&str]) -> Self {
        match suggest::nearest(word, candidates) {
            Some(near) => self.help(format!("did you mean `{near}`?")),
            None => self.help(expected_one_of(candidates)),
        }
    }
}

pub(crate) fn expected_one_of(candidates: &[&str]) -> String {
    format!("expected {}", suggest::alternatives(candidates))
}

impl From<Mistake> for Error {
    fn from(mistake: Mistake) -> Self {
        let mut text = mistake.message;
        if let Some(help) = mistake.help {
            text.push_str("\n = help: ");
            text.push_str(&help);
        }
        Self::new_spanned(mistake.tokens, text)
    }
}

/// The errors, and what is generated in spite of them.
pub(crate) fn report(errors: &[Error], generated: TokenStream) -> TokenStream {
    let mut tokens = TokenStream::new();
    for error in errors {
        tokens.extend(error.to_compile_error());
    }
    tokens.extend(generated);
    tokens
}
