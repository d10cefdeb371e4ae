//! Pieces of Rust source: items with their attributes, and calls of macros.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};

/// An item, or what is left of one: where an item ends matters only for attributes.
pub(crate) struct Item {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) tokens: Vec<TokenTree>,
}

/// `#[name(arguments)]`
pub(crate) struct Attribute {
    pub(crate) start: Span,
    /// The last part of the path.
    pub(crate) name: String,
    pub(crate) arguments: TokenStream,
    pub(crate) tokens: [TokenTree; 2],
}

pub(crate) fn items(source: TokenStream) -> Vec<Item> {
    let mut items = Vec::new();
    let mut tokens = source.into_iter().peekable();
    while tokens.peek().is_some() {
        let mut item = Item {
            attributes: Vec::new(),
            tokens: Vec::new(),
        };
        while let Some(token) = tokens.next() {
            if item.tokens.is_empty() && is_punct(&token, '#') {
                if let Some(TokenTree::Group(group)) = tokens.peek() {
                    item.attributes.extend(Attribute::new(&token, group));
                } else {
                    // An inner attribute.
                    tokens.next();
                }
                tokens.next();
                continue;
            }
            let follows = tokens.peek();
            let is_end = match &token {
                TokenTree::Group(group) => {
                    group.delimiter() == Delimiter::Brace
                        && !follows.is_some_and(|token| is_punct(token, ';'))
                }
                token => is_punct(token, ';'),
            };
            item.tokens.push(token);
            if is_end {
                break;
            }
        }
        items.push(item);
    }
    items
}

impl Attribute {
    fn new(hash: &TokenTree, group: &Group) -> Option<Self> {
        let mut name = None;
        let mut arguments = TokenStream::new();
        for token in group.stream() {
            match token {
                TokenTree::Ident(ident) => name = Some(ident.to_string()),
                TokenTree::Group(group) => arguments = group.stream(),
                _ => {}
            }
        }
        Some(Self {
            start: hash.span(),
            name: name?,
            arguments,
            tokens: [hash.clone(), TokenTree::Group(group.clone())],
        })
    }
}

impl Item {
    /// The item with the attributes that `keeps` tells.
    pub(crate) fn with(&self, keeps: impl Fn(&Attribute) -> bool) -> TokenStream {
        let mut tokens = TokenStream::new();
        for attribute in self.attributes.iter().filter(|attribute| keeps(attribute)) {
            tokens.extend(attribute.tokens.clone());
        }
        tokens.extend(self.tokens.iter().cloned());
        tokens
    }

    /// The items of a module.
    pub(crate) fn content(&self) -> Option<TokenStream> {
        let is_module = |token: &TokenTree| is_ident(token, "mod");
        match self.tokens.last() {
            Some(TokenTree::Group(group)) if self.tokens.iter().any(is_module) => {
                Some(group.stream())
            }
            _ => None,
        }
    }

    /// The calls of macros: the last part of the path, and the input.
    pub(crate) fn calls(&self) -> Vec<(Ident, TokenStream)> {
        let mut calls = Vec::new();
        for window in self.tokens.windows(3) {
            if let [
                TokenTree::Ident(name),
                TokenTree::Punct(bang),
                TokenTree::Group(input),
            ] = window
            {
                if bang.as_char() == '!' {
                    calls.push((name.clone(), input.stream()));
                }
            }
        }
        calls
    }

    /// The name and the rules of a `macro_rules!`.
    pub(crate) fn rules(&self) -> Option<(String, TokenStream)> {
        match &self.tokens[..] {
            [
                first,
                _,
                TokenTree::Ident(name),
                TokenTree::Group(rules),
                ..,
            ] if is_ident(first, "macro_rules") => Some((name.to_string(), rules.stream())),
            _ => None,
        }
    }

    /// The two names of `use path::hidden as Name;`
    pub(crate) fn renames(&self) -> Option<[String; 2]> {
        let [
            TokenTree::Ident(own),
            TokenTree::Ident(word),
            TokenTree::Ident(name),
            _,
        ] = self.tokens.last_chunk()?
        else {
            return None;
        };
        (word == "as").then(|| [own.to_string(), name.to_string()])
    }
}

pub(crate) fn is_ident(token: &TokenTree, name: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == name)
}

fn is_punct(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}
