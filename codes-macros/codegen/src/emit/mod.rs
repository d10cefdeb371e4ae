//! The fourth step: a [`CheckedSpec`] becomes Rust.
//!
//! Each row has a variant, docs, constants and a place in `ALL`. Everything else is
//! tables, and small functions that read them: rustc spends its time per expression,
//! and a byte string of any length is one expression.

mod attributes;
mod callback_macro;
mod class_ranges;
mod classes;
mod derived;
mod docs;
mod editor;
mod errors;
mod extension;
mod index;
mod item;
mod keys;
mod methods;
mod numbers;
mod problem;
mod records;
mod rows;
mod spellings;
mod tracking;
mod traits;

pub(crate) use callback_macro::{callback_macro, hidden_name};
pub(crate) use derived::{Variant, emit_derived};
pub(crate) use errors::{errors, placeholder};
#[cfg(feature = "tools")]
pub(crate) use item::MAX_ROWS_WITH_CONSTANTS;
pub(crate) use tracking::tracking;

use crate::args::Item;
use crate::check::{CheckedSpec, Class, Row};
use crate::options::has_attribute;
use crate::template::{Scope, Source};
use index::Index;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use std::ops::Deref;
use syn::Path;

/// The type that the table becomes, and its surroundings.
pub(crate) struct Target<'a> {
    pub(crate) item: &'a Item,
    /// The name of the enum of classes.
    pub(crate) class: Ident,
    /// The path of codes-core.
    pub(crate) krate: TokenStream,
    /// Items that make rustc watch the spec files.
    pub(crate) tracking: TokenStream,
    /// The table in `extends = …` of the attribute, or in `of = …` of the derive.
    pub(crate) of: Option<&'a Path>,
}

/// Everything that the functions of this module need.
struct Table<'a> {
    spec: &'a CheckedSpec,
    target: &'a Target<'a>,
    scope: Scope,
    name: Source,
    /// The name of the enum of classes.
    class: Source,
    /// The integer type.
    repr: &'static str,
    index: Index,
    /// Whether the enum is one that the user wrote.
    is_derived: bool,
    /// Whether rust-analyzer reads the output, and not rustc.
    is_for_editor: bool,
}

/// The module of codes-core that this version's output calls.
pub(crate) const PRIVATE: &str = concat!(
    "__private_",
    env!("CARGO_PKG_VERSION_MAJOR"),
    "_",
    env!("CARGO_PKG_VERSION_MINOR"),
    "_",
    env!("CARGO_PKG_VERSION_PATCH"),
);

pub(crate) fn emit(spec: &CheckedSpec, target: &Target) -> TokenStream {
    let table = &Table::new(spec, target, false);
    let item = item::enumeration(table);
    let class_enum = classes::enumeration(table);
    let attribute_types = attributes::types(table);
    let items = Source::all(&[
        index::functions(table),
        item::constants(table),
        rows::all(table),
        methods::methods(table),
        classes::impls(table),
        attributes::code_aliases(table),
        attributes::type_impls(table),
        attributes::methods(table),
        traits::impls(table),
        numbers::hexadecimal_impls(table),
        spellings::names_impl(table),
        extension::conversions(table),
    ]);
    let block = table.block(&items, &TokenStream::new());
    quote! {
        #item
        #class_enum
        #attribute_types
        #block
    }
}

impl<'a> Table<'a> {
    fn new(spec: &'a CheckedSpec, target: &'a Target, is_derived: bool) -> Self {
        let name = Source::from(&target.item.name);
        let class = Source::from(&target.class);
        let repr = spec.repr.name();
        Self {
            spec,
            target,
            name: name.clone(),
            class: class.clone(),
            repr,
            index: Index::of(spec),
            scope: Scope {
                names: [
                    ("name", name),
                    ("class", class),
                    ("repr", Source::from(repr)),
                    ("from_repr", Source::identifier(&format!("from_{repr}"))),
                    ("as_repr", Source::identifier(&format!("as_{repr}"))),
                    ("krate", Source::from(KRATE)),
                    ("private", Source::from(KRATE).member(PRIVATE)),
                    ("of", Source::from(OF)),
                ],
                rows: spec.rows.len(),
                is_open: spec.open.is_some(),
            },
            is_derived,
            is_for_editor: editor::is_running(),
        }
    }

    /// A block of items that nothing outside can name.
    fn block(&self, items: &Source, calls: &TokenStream) -> TokenStream {
        let mut attributes = self.spec.attributes.iter();
        let has_deprecated = self.rows().iter().any(|row| row.deprecated.is_some())
            // Codes of another table may be deprecated.
            || attributes.any(|attribute| attribute.values.code_of().is_some())
            || has_attribute(&self.target.item.attributes, "deprecated");
        let allow_deprecated = has_deprecated.then(|| quote!(#[allow(deprecated)]));
        let tracking = &self.target.tracking;
        let krate = &self.target.krate;
        // An error in the path has to point at it.
        let span = krate.clone().into_iter().next();
        let span = span.map_or_else(Span::call_site, |token| token.span());
        let codes_core = Ident::new(KRATE, span);
        let import = quote_spanned!(span=> use #krate as #codes_core;);
        let of = self.target.of.map(|of| {
            let name = format_ident!("{OF}");
            quote!(type #name = #of;)
        });
        let items = self.parse(items);
        quote! {
            // A private table may use only a part of its methods, and a spec may name
            // its attributes `len` or `not`. The list is short, because users can't
            // forbid a lint that is named here.
            #[allow(
                dead_code,
                clippy::len_without_is_empty,
                clippy::same_name_method,
                clippy::should_implement_trait,
                clippy::wrong_self_convention,
            )]
            #allow_deprecated
            const _: () = {
                #tracking
                #import
                #of
                #items
                #calls
            };
        }
    }

    fn parse(&self, source: &Source) -> TokenStream {
        let tokens = source.parse();
        if self.is_for_editor {
            editor::place(tokens, self.span())
        } else {
            tokens
        }
    }

    /// The span of names from the spec. In an editor it is the enum, since the place of
    /// the attribute would also lead to the macro.
    fn span(&self) -> Span {
        if self.is_for_editor {
            self.target.item.name.span()
        } else {
            Span::call_site()
        }
    }

    /// The number of a code. The discriminants of a derived enum may be others.
    fn number(&self, code: &'static str) -> Source {
        self.number_of(&Source::from(code))
    }

    /// The number of the code that a reference is to.
    fn number_behind(&self, reference: &'static str) -> Source {
        self.number_of(&self.copied(reference))
    }

    /// The code that a reference is to. If the user forgot to derive `Copy`, rustc says
    /// so once, and not again for each copy.
    fn copied(&self, reference: &'static str) -> Source {
        let reference = Source::from(reference);
        if self.is_derived {
            source!(self, reference => #private::copied(#reference))
        } else {
            source!(self, reference => *#reference)
        }
    }

    fn number_of(&self, code: &Source) -> Source {
        if self.is_derived {
            source!(self, code => number_of(#code))
        } else {
            source!(self, code => #code as ::core::primitive::#repr)
        }
    }

    /// A name from the spec at its definition.
    fn definition(&self, name: &str) -> Source {
        if self.is_for_editor {
            editor::definition(name)
        } else {
            Source::identifier(name)
        }
    }

    fn rows(&self) -> &[Row] {
        &self.spec.rows
    }

    fn classes(&self) -> &[Class] {
        &self.spec.classes
    }

    fn has_fallbacks(&self) -> bool {
        self.classes().iter().any(|class| class.fallback.is_some())
    }

    /// The range in which every code has a variant. An editor would offer the hidden
    /// ones first in the crate of the table, so it gets none.
    fn unlisted_range(&self) -> Option<(i128, i128)> {
        self.spec.open.filter(|_| !self.is_for_editor)
    }

    /// The variant of a code that is a row, or in the range of an open table.
    fn variant(&self, code: i128) -> Source {
        match self.rows().binary_search_by_key(&code, |row| row.code) {
            Ok(row) => Source::identifier(&self.rows()[row].name.variant),
            Err(_) => self.unlisted(code),
        }
    }

    fn unlisted(&self, code: i128) -> Source {
        Source::identifier(&self.spec.notation.unlisted(code))
    }

    /// A code as docs and `Display` show it.
    fn shown(&self, code: i128) -> String {
        self.spec.notation.show(code)
    }
}

/// The names of codes-core and of the other table in templates: the path that the user
/// wrote may start with the `$crate` of a macro, which text can't express.
const KRATE: &str = "__codes_core";
const OF: &str = "__Of";

impl Deref for Table<'_> {
    type Target = Scope;

    fn deref(&self) -> &Scope {
        &self.scope
    }
}
