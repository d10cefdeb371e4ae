//! The `impl`s for an enum that the user wrote, without the traits that Rust derives.

use super::{KRATE, PRIVATE, Table, Target, attributes, classes, methods, rows, spellings, traits};
use crate::check::CheckedSpec;
use crate::template::Source;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};

pub(crate) struct Variant {
    pub(crate) name: Ident,
    /// The index of its row in the spec, which has only the rows of the enum.
    pub(crate) row: usize,
    /// The variant of the table.
    pub(crate) of: String,
}

/// `spec` has the rows of the enum, named like its variants.
/// `integrate` are the features that implement traits for it.
pub(crate) fn emit_derived(
    spec: &CheckedSpec,
    target: &Target,
    variants: &[Variant],
    integrate: &[Ident],
) -> TokenStream {
    let table = &Table::new(spec, target, true);
    let mut own_types = TokenStream::new();
    let (enums, to_code) = if target.of.is_some() {
        (enums_of_table(table), table_conversions(table, variants))
    } else {
        own_types.extend(classes::enumeration(table));
        own_types.extend(attributes::types(table));
        let enums = [classes::impls(table), attributes::type_impls(table)];
        (Source::all(&enums), traits::to_code_impl(table))
    };
    let items = Source::all(&[
        attributes::code_aliases(table),
        numbers(table, variants),
        rows::all(table),
        methods::methods(table),
        enums,
        attributes::methods(table),
        traits::display_impl(table),
        traits::conversion_impls(table),
        super::numbers::hexadecimal_impls(table),
        traits::comparison_impls(table),
        traits::code_impl(table),
        conversions_of_features(table),
        spellings::names_impl(table),
        to_code,
    ]);
    let block = table.block(&items, &integrations(table, integrate));
    quote!(#own_types #block)
}

/// The `impl`s of features whose traits cannot be derived.
fn conversions_of_features(table: &Table) -> Source {
    source!(table => #private::integrate_http! { #name, #repr, [] })
}

/// The `impl`s of features whose traits can be derived: the user asks for each, since
/// the derives next to this one are unknown here.
fn integrations(table: &Table, features: &[Ident]) -> TokenStream {
    let mut calls = TokenStream::new();
    let name = &table.target.item.name;
    let repr = format_ident!("{}", table.repr);
    for feature in features {
        // If the feature is off, the error points at its name.
        let span = Span::call_site().located_at(feature.span());
        let (krate, private) = (Ident::new(KRATE, span), Ident::new(PRIVATE, span));
        let integrate = format_ident!("integrate_{feature}", span = span);
        let feature = feature.to_string();
        calls.extend(quote_spanned! {span=>
            #krate::#private::#integrate! { #name, #repr, [], #feature }
        });
    }
    calls
}

/// The enums of the other table, which may be in any module, and the methods that
/// return them.
fn enums_of_table(table: &Table) -> Source {
    let attributes = attributes::aliases(table);
    if table.classes().is_empty() {
        return attributes;
    }
    let methods = classes::table_methods(table, false);
    source! { table, attributes, methods =>
        type #class = <#of as #krate::Code>::Class;
        #attributes
        #methods
    }
}

/// `row`, `number_of` and `find`, which don't depend on the discriminants.
fn numbers(table: &Table, variants: &[Variant]) -> Source {
    let mut row_arms = Source::default();
    let mut number_arms = Source::default();
    for variant in variants {
        let Some(row) = table.rows().get(variant.row) else {
            continue;
        };
        let (code, row, variant) = (row.code, variant.row, &variant.name);
        row_arms += source!(table, variant, row => #name::#variant => #row,);
        number_arms += source!(table, variant, code => #name::#variant => #code,);
    }
    let mut found_arms = Source::default();
    for row in table.rows() {
        let (code, variant) = (row.code, Source::identifier(&row.name.variant));
        found_arms += source! { table, code, variant =>
            #code => ::core::option::Option::Some(#name::#variant),
        };
    }
    source! { table, row_arms, number_arms, found_arms =>
        #[inline]
        const fn row(code: #name) -> ::core::primitive::usize {
            match code {
                #row_arms
            }
        }

        #[inline]
        const fn number_of(code: #name) -> ::core::primitive::#repr {
            match code {
                #number_arms
            }
        }

        #[inline]
        const fn find(number: ::core::primitive::#repr) -> ::core::option::Option<#name> {
            match number {
                #found_arms
                _ => ::core::option::Option::None,
            }
        }
    }
}

/// From the enum to the table without failing, and back.
fn table_conversions(table: &Table, variants: &[Variant]) -> Source {
    let mut arms = Source::default();
    for variant in variants {
        let (variant, of_variant) = (&variant.name, Source::identifier(&variant.of));
        arms += source!(table, variant, of_variant => #name::#variant => #of::#of_variant,);
    }
    source! { table, arms =>
        #[automatically_derived]
        impl ::core::convert::From<#name> for #of {
            #[inline]
            fn from(code: #name) -> #of {
                match code {
                    #arms
                }
            }
        }

        #[automatically_derived]
        impl ::core::convert::TryFrom<#of> for #name {
            type Error = #krate::UnknownCode<#name>;

            #[inline]
            fn try_from(code: #of) -> ::core::result::Result<#name, #krate::UnknownCode<#name>> {
                #name::#from_repr(#of::#as_repr(code))
            }
        }

        #[automatically_derived]
        impl #krate::ToCode<#of> for #name {
            #[inline]
            fn to_code(&self) -> #of {
                ::core::convert::From::from(#private::copied(self))
            }
        }
    }
}
