//! The fourth step: a [`CheckedSpec`] becomes Rust.
//!
//! What stands once for each row is kept to the variant, its documentation,
//! its constants and its place in `ALL`. Everything else is tables and the
//! small functions that read them: rustc spends its time per expression, and a
//! byte string is one expression however long it is.

mod attributes;
mod classes;
mod columns;
mod derived;
mod docs;
mod editor;
mod extension;
mod handing_on;
// The same file as in codes-core, which uses more of it, and in public.
#[allow(dead_code, unreachable_pub)]
mod hash;
mod index;
mod item;
mod methods;
mod rows;
mod spellings;
mod traits;

pub(crate) use derived::{Derived, STANDARD, Variant, emit_derived};
pub(crate) use handing_on::{Handed, hidden_name, macro_item};
#[cfg(feature = "tools")]
pub(crate) use item::MAX_ROWS_WITH_CONSTANTS;

use crate::args::Item;
use crate::check::{CheckedSpec, Class, Row};
use index::Index;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote};
use syn::Path;

/// Where the table goes and what surrounds it.
pub(crate) struct Target<'a> {
    pub(crate) item: &'a Item,
    /// The name of the enum of classes.
    pub(crate) class: Ident,
    /// The path of codes-core.
    pub(crate) krate: TokenStream,
    /// Tracks the spec files.
    pub(crate) tracked: TokenStream,
    /// The table that this one extends by an argument of the attribute.
    pub(crate) extends: Option<&'a Path>,
}

/// Everything that the functions of this module need, under short names.
struct Table<'a> {
    spec: &'a CheckedSpec,
    target: &'a Target<'a>,
    /// The enum's name.
    name: &'a Ident,
    /// The integer type.
    repr: Ident,
    /// codes-core, and its hidden module.
    krate: &'a TokenStream,
    private: TokenStream,
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
    let table = Table::new(spec, target, false);
    let item = item::enumeration(&table);
    let class_enum = classes::enumeration(&table);
    let attribute_enums = attributes::enumerations(&table);
    let tracked = &target.tracked;
    let index = index::functions(&table);
    let constants = item::constants(&table);
    let all = rows::all(&table);
    let methods = methods::methods(&table);
    let class_impls = classes::impls(&table);
    let attributes = attributes::methods(&table);
    let traits = traits::impls(&table);
    let spellings = spellings::names_impl(&table);
    let extension = target.extends.map(|of| extension::conversions(&table, of));
    let block = table.block(&quote! {
        #tracked
        #index
        #constants
        #all
        #methods
        #class_impls
        #attributes
        #traits
        #spellings
        #extension
    });
    quote! {
        #item
        #class_enum
        #attribute_enums
        #block
    }
}

impl<'a> Table<'a> {
    fn new(spec: &'a CheckedSpec, target: &'a Target, is_derived: bool) -> Self {
        let krate = &target.krate;
        let private = Ident::new(PRIVATE, Span::call_site());
        Self {
            spec,
            target,
            name: &target.item.name,
            repr: format_ident!("{}", spec.repr.name()),
            krate,
            private: quote!(#krate::#private),
            index: Index::of(spec),
            is_derived,
            is_for_editor: editor::is_running(),
        }
    }

    /// A block for items that nobody else can name.
    fn block(&self, items: &TokenStream) -> TokenStream {
        let has_deprecated = self.rows().iter().any(|row| row.deprecated.is_some())
            || self
                .target
                .item
                .attributes
                .iter()
                .any(|attribute| attribute.path().is_ident("deprecated"));
        let allow_deprecated = has_deprecated.then(|| quote!(#[allow(deprecated)]));
        quote! {
            // A private table may well use only a part of what there is, and a spec
            // may name its attributes `len` or `not`. The list is short, because a
            // lint that is named here is one that users can't forbid.
            #[allow(
                dead_code,
                clippy::len_without_is_empty,
                clippy::same_name_method,
                clippy::should_implement_trait,
                clippy::wrong_self_convention,
            )]
            #allow_deprecated
            const _: () = {
                #items
            };
        }
    }

    /// The number of a code: users may give their own enums any discriminants.
    fn number(&self, code: &TokenStream) -> TokenStream {
        if self.is_derived {
            quote!(number_of(#code))
        } else {
            let repr = &self.repr;
            quote!(#code as ::core::primitive::#repr)
        }
    }

    /// A name from the spec, where it is defined. Editors go to the enum: a name
    /// with the place of the attribute leads them into the macro, too.
    fn definition(&self, name: &str) -> Ident {
        let mut name = ident(name);
        if self.is_for_editor {
            name.set_span(self.name.span());
        }
        name
    }

    fn rows(&self) -> &[Row] {
        &self.spec.rows
    }

    fn classes(&self) -> &[Class] {
        &self.spec.classes
    }

    fn is_open(&self) -> bool {
        self.spec.open.is_some()
    }

    /// The range in which every code has a variant. Not in an editor, which would
    /// offer the hidden ones in the crate of the table before all else.
    fn unlisted_range(&self) -> Option<(i128, i128)> {
        self.spec.open.filter(|_| !self.is_for_editor)
    }

    /// The variant of a code that is a row, or in the range of an open table.
    fn variant(&self, code: i128) -> Ident {
        match self.rows().binary_search_by_key(&code, |row| row.code) {
            Ok(row) => ident(&self.rows()[row].name.variant),
            Err(_) => unlisted(code),
        }
    }
}

/// A code as a pattern or as a discriminant.
fn pattern(code: i128) -> Literal {
    Literal::i128_unsuffixed(code)
}

/// The hidden variant of an unlisted code.
pub(crate) fn unlisted(code: i128) -> Ident {
    let sign = if code < 0 { "Minus" } else { "" };
    format_ident!("Unlisted{sign}{}", code.unsigned_abs())
}

/// A checked name as an identifier.
fn ident(name: &str) -> Ident {
    if crate::check::is_keyword(name) {
        Ident::new_raw(name, Span::call_site())
    } else {
        Ident::new(name, Span::call_site())
    }
}
