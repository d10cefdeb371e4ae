//! The fourth step: a [`CheckedSpec`] becomes Rust.
//!
//! What stands once for each row is kept to the variant, its documentation,
//! its constants and its place in `ALL`. Everything else is tables and the
//! small functions that read them: rustc spends its time per expression, and a
//! byte string is one expression however long it is.

#[macro_use]
mod code;

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
use code::Code;
use index::Index;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
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
    /// The table that this one extends by an argument of the attribute, or whose
    /// rows a derived one has.
    pub(crate) of: Option<&'a Path>,
}

/// Everything that the functions of this module need, under short names.
struct Table<'a> {
    spec: &'a CheckedSpec,
    target: &'a Target<'a>,
    /// The enum's name.
    name: Code,
    /// The name of the enum of classes.
    class: Code,
    /// The integer type.
    repr: &'static str,
    index: Index,
    /// What templates may name without more ado.
    values: [(&'static str, Code); 8],
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
    let attribute_enums = attributes::enumerations(table);
    let block = table.block(&Code::from([
        index::functions(table),
        item::constants(table),
        rows::all(table),
        methods::methods(table),
        classes::impls(table),
        attributes::enumeration_impls(table),
        attributes::methods(table),
        traits::impls(table),
        spellings::names_impl(table),
        extension::conversions(table),
    ]));
    quote! {
        #item
        #class_enum
        #attribute_enums
        #block
    }
}

impl<'a> Table<'a> {
    fn new(spec: &'a CheckedSpec, target: &'a Target, is_derived: bool) -> Self {
        let name = Code::from(&target.item.name);
        let class = Code::from(&target.class);
        let repr = spec.repr.name();
        Self {
            spec,
            target,
            name: name.clone(),
            class: class.clone(),
            repr,
            index: Index::of(spec),
            values: [
                ("name", name),
                ("class", class),
                ("repr", Code::from(repr)),
                ("from_repr", Code::identifier(&format!("from_{repr}"))),
                ("as_repr", Code::identifier(&format!("as_{repr}"))),
                ("krate", Code::from(KRATE)),
                ("private", Code::identifier(&format!("{KRATE}::{PRIVATE}"))),
                ("of", Code::from(OF)),
            ],
            is_derived,
            is_for_editor: editor::is_running(),
        }
    }

    /// A block for items that nobody else can name.
    fn block(&self, items: &Code) -> TokenStream {
        let has_deprecated = self.rows().iter().any(|row| row.deprecated.is_some())
            || self
                .target
                .item
                .attributes
                .iter()
                .any(|attribute| attribute.path().is_ident("deprecated"));
        let allow_deprecated = has_deprecated.then(|| quote!(#[allow(deprecated)]));
        let tracked = &self.target.tracked;
        let krate = &self.target.krate;
        // So that an error in it is at the path.
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
                #tracked
                #import
                #of
                #items
            };
        }
    }

    /// The text as tokens.
    fn parse(&self, code: &Code) -> TokenStream {
        let tokens = code.parse();
        if self.is_for_editor {
            editor::place(tokens, self.span())
        } else {
            tokens
        }
    }

    /// Where names from the spec are defined: for editors at the enum, since the
    /// place of the attribute leads them into the macro, too.
    fn span(&self) -> Span {
        if self.is_for_editor {
            self.target.item.name.span()
        } else {
            Span::call_site()
        }
    }

    /// The number of a code: users may give their own enums any discriminants.
    fn number(&self, code: &'static str) -> Code {
        let code = Code::from(code);
        if self.is_derived {
            code!(self, code => number_of(#code))
        } else {
            code!(self, code => #code as ::core::primitive::#repr)
        }
    }

    /// A name from the spec, where it is defined.
    fn definition(&self, name: &str) -> Code {
        if self.is_for_editor {
            editor::definition(name)
        } else {
            Code::identifier(name)
        }
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
    fn variant(&self, code: i128) -> Code {
        match self.rows().binary_search_by_key(&code, |row| row.code) {
            Ok(row) => Code::identifier(&self.rows()[row].name.variant),
            Err(_) => Code::identifier(&unlisted(code)),
        }
    }
}

/// What templates call codes-core, and the other table: the path that the user
/// wrote may start with the `$crate` of a macro, which no text can say.
const KRATE: &str = "__codes_core";
const OF: &str = "__Of";

/// The hidden variant of an unlisted code.
pub(crate) fn unlisted(code: i128) -> String {
    let sign = if code < 0 { "Minus" } else { "" };
    format!("Unlisted{sign}{}", code.unsigned_abs())
}
