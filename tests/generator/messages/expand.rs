//! Expands the macros of a program in the order of rustc, as far as they are those of
//! codes-macros and the callback macros of tables.

use crate::tokens::{Attribute, Item, is_ident, items};
use proc_macro2::{Span, TokenStream, TokenTree};
use quote::quote;
use std::collections::HashMap;

/// An error in what a macro generated.
#[derive(Clone)]
pub(crate) struct Found {
    pub(crate) message: String,
    pub(crate) at: Span,
}

/// What the callback macro of a table passes on.
#[derive(Clone)]
struct Rows {
    names: TokenStream,
    specs: TokenStream,
}

/// A call of a callback macro.
#[derive(Clone)]
struct Call {
    table: String,
    wants_specs: bool,
    callback: String,
    state: TokenTree,
    /// The attribute or derive that it comes from.
    from: Span,
}

#[derive(Clone, Default)]
pub(crate) struct Expansion {
    tables: HashMap<String, Rows>,
    /// The rows of macros that have no name of a table yet.
    hidden: HashMap<String, Rows>,
    calls: Vec<Call>,
    pub(crate) found: Vec<Found>,
}

impl Expansion {
    /// Collects the errors of a program.
    pub(crate) fn expand(&mut self, program: TokenStream) {
        self.source(program, Span::call_site());
        // rustc reports calls of tables that don't exist.
        while let Some(call) = self.next_call() {
            self.answer(call);
        }
    }

    /// Expands a table of another crate, whose messages show this path of its spec.
    pub(crate) fn dependency(&mut self, arguments: TokenStream, item: TokenStream, path: &str) {
        let from = Span::call_site();
        self.source(codes_codegen::code_table(arguments, item), from);
        assert_eq!(self.found.len(), 0);
        for rows in self.tables.values_mut() {
            let text = rows.specs.clone().into_iter().skip(1);
            rows.specs = quote!(#path).into_iter().chain(text).collect();
        }
    }

    fn next_call(&mut self) -> Option<Call> {
        let tables = &self.tables;
        let is_known = |call: &Call| tables.contains_key(&call.table);
        let at = self.calls.iter().position(is_known)?;
        Some(self.calls.remove(at))
    }

    fn answer(&mut self, call: Call) {
        let rows = &self.tables[&call.table];
        let literals = if call.wants_specs {
            &rows.specs
        } else {
            &rows.names
        };
        let mut reply = TokenStream::from(call.state);
        reply.extend(literals.clone());
        let output = match &*call.callback {
            "code_of_table" => codes_codegen::code_of_table(reply),
            "code_table_of_table" => codes_codegen::code_table_of_table(reply),
            "table_with_listings" => codes_codegen::table_with_listings(reply),
            "to_code_of_table" => codes_codegen::to_code_of_table(reply),
            other => panic!("unknown macro `{other}`"),
        };
        self.source(output, call.from);
    }

    fn source(&mut self, source: TokenStream, from: Span) {
        for item in items(source) {
            self.item(&item, from);
        }
    }

    fn item(&mut self, item: &Item, from: Span) {
        let is_table = |attribute: &&Attribute| attribute.name == "code_table";
        if let Some(attribute) = item.attributes.iter().find(is_table) {
            let rest = item.with(|other| other.name != "code_table");
            let arguments = attribute.arguments.clone();
            let output = codes_codegen::code_table(arguments, rest);
            return self.source(output, attribute.start);
        }
        self.derives(item);
        if let Some(content) = item.content() {
            return self.source(content, from);
        }
        if let Some((name, rules)) = item.rules() {
            self.hidden
                .extend(passed_on(rules).map(|rows| (name, rows)));
            return;
        }
        if let Some([hidden, name]) = item.renames() {
            if let Some(rows) = self.hidden.get(&hidden) {
                self.tables.insert(name, rows.clone());
            }
        }
        for (name, input) in item.calls() {
            self.calls.extend(Call::new(&name.to_string(), input, from));
        }
        self.errors(item.tokens.iter().cloned().collect(), from);
    }

    fn derives(&mut self, item: &Item) {
        for attribute in &item.attributes {
            if attribute.name != "derive" {
                continue;
            }
            for derive in attribute.arguments.clone() {
                let expand = match () {
                    () if is_ident(&derive, "Code") => codes_codegen::derive_code,
                    () if is_ident(&derive, "ToCode") => codes_codegen::derive_to_code,
                    () => continue,
                };
                let output = expand(item.with(|other| other.name != "derive"));
                self.source(output, derive.span());
            }
        }
    }

    /// Collects `::core::compile_error!("…")` wherever it may be.
    fn errors(&mut self, tokens: TokenStream, from: Span) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        for (at, token) in tokens.iter().enumerate() {
            let TokenTree::Group(group) = token else {
                continue;
            };
            if at < 2 || !is_ident(&tokens[at - 2], "compile_error") {
                self.errors(group.stream(), from);
                continue;
            }
            // From the colons of `::core::` on.
            let at = tokens[at.saturating_sub(7)].span();
            let is_written = at.byte_range() != (0..0);
            self.found.push(Found {
                message: syn::parse2::<syn::LitStr>(group.stream()).unwrap().value(),
                at: if is_written { at } else { from },
            });
        }
    }
}

impl Call {
    /// `Table! { names [path::of::callback] { state } }`
    fn new(table: &str, input: TokenStream, from: Span) -> Option<Self> {
        let input: Vec<TokenTree> = input.into_iter().collect();
        let [rows, TokenTree::Group(callback), state] = &input[..] else {
            return None;
        };
        let wants_specs = is_ident(rows, "spec");
        if !wants_specs && !is_ident(rows, "names") {
            return None;
        }
        Some(Self {
            table: table.to_owned(),
            wants_specs,
            callback: callback.stream().into_iter().last()?.to_string(),
            state: state.clone(),
            from,
        })
    }
}

/// What the two rules of a callback macro pass on: each ends in
/// `{ $callback! { $anything "…" } }`.
fn passed_on(rules: TokenStream) -> Option<Rows> {
    let mut literals = Vec::new();
    for token in rules {
        let TokenTree::Group(rule) = token else {
            continue;
        };
        if let Some(TokenTree::Group(input)) = rule.stream().into_iter().last() {
            literals.push(input.stream().into_iter().skip(2).collect());
        }
    }
    let [names, specs] = literals.try_into().ok()?;
    Some(Rows { names, specs })
}
