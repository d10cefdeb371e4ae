//! The `impl`s for an enum that the user wrote.

use super::{Table, Target, attributes, classes, methods, rows, spellings, traits};
use crate::check::CheckedSpec;
use crate::template::Source;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

pub(crate) struct Derived<'a> {
    /// In the order of the source.
    pub(crate) variants: Vec<Variant>,
    /// Traits that the user implements.
    pub(crate) without: &'a [String],
}

pub(crate) struct Variant {
    pub(crate) name: Ident,
    /// The index of its row in the spec, which has only the rows of the enum.
    pub(crate) row: usize,
    /// The variant of the table.
    pub(crate) of: String,
}

/// `spec` has the rows of the enum, named like its variants.
pub(crate) fn emit_derived(spec: &CheckedSpec, target: &Target, derived: &Derived) -> TokenStream {
    let table = &Table::new(spec, target, true);
    let mut own_types = TokenStream::new();
    let (enums, to_code) = if target.of.is_some() {
        (enums_of_table(table), table_conversions(table, derived))
    } else {
        own_types.extend(classes::enumeration(table));
        own_types.extend(attributes::types(table));
        let enums = [classes::impls(table), attributes::type_impls(table)];
        (Source::all(&enums), traits::to_code_impl(table))
    };
    let block = table.block(&Source::all(&[
        attributes::code_aliases(table),
        numbers(table, derived),
        rows::all(table),
        methods::methods(table),
        enums,
        attributes::methods(table),
        standard_impls(table, derived),
        traits::conversion_impls(table),
        traits::comparison_impls(table),
        traits::code_impl(table),
        traits::integrations(table),
        spellings::names_impl(table),
        to_code,
    ]));
    quote!(#own_types #block)
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
fn numbers(table: &Table, derived: &Derived) -> Source {
    let mut row_arms = Source::default();
    let mut number_arms = Source::default();
    for variant in &derived.variants {
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

/// The traits that `without(…)` can leave out.
pub(crate) const STANDARD: [&str; 9] = [
    "Clone",
    "Copy",
    "Debug",
    "Display",
    "PartialEq",
    "Eq",
    "PartialOrd",
    "Ord",
    "Hash",
];

fn standard_impls(table: &Table, derived: &Derived) -> Source {
    let mut impls = Source::default();
    for known in STANDARD {
        if !derived.without.iter().any(|without| without == known) {
            impls += standard_impl(table, known);
        }
    }
    impls
}

fn standard_impl(table: &Table, known: &str) -> Source {
    let items = match known {
        "Debug" => return traits::debug_impl(table),
        "Display" => return traits::display_impl(table),
        "Clone" => source! { table =>
            impl ::core::clone::Clone for #name {
                #[inline]
                fn clone(&self) -> #name {
                    *self
                }
            }
        },
        "Copy" => source!(table => impl ::core::marker::Copy for #name {}),
        "PartialEq" => source! { table =>
            impl ::core::cmp::PartialEq for #name {
                #[inline]
                fn eq(&self, other: &#name) -> ::core::primitive::bool {
                    number_of(*self) == number_of(*other)
                }
            }
        },
        "Eq" => source!(table => impl ::core::cmp::Eq for #name {}),
        "PartialOrd" => source! { table =>
            impl ::core::cmp::PartialOrd for #name {
                #[inline]
                fn partial_cmp(&self, other: &#name) -> ::core::option::Option<::core::cmp::Ordering> {
                    ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
                }
            }
        },
        "Ord" => source! { table =>
            impl ::core::cmp::Ord for #name {
                #[inline]
                fn cmp(&self, other: &#name) -> ::core::cmp::Ordering {
                    ::core::cmp::Ord::cmp(&number_of(*self), &number_of(*other))
                }
            }
        },
        _ => source! { table =>
            impl ::core::hash::Hash for #name {
                #[inline]
                fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                    ::core::hash::Hash::hash(&number_of(*self), state);
                }
            }
        },
    };
    source!(table, items => #[automatically_derived] #items)
}

/// From the enum to the table without failing, and back.
fn table_conversions(table: &Table, derived: &Derived) -> Source {
    let mut arms = Source::default();
    for variant in &derived.variants {
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
                ::core::convert::From::from(*self)
            }
        }
    }
}
