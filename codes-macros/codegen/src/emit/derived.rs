//! An enum that the user wrote, with everything that a closed table has.

use super::{Table, Target, attributes, classes, ident, methods, pattern, rows, spellings, traits};
use crate::check::CheckedSpec;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::Path;

/// What the user's enum has beyond a table.
pub(crate) struct Derived<'a> {
    /// The user's variants, in the order of the source.
    pub(crate) variants: Vec<Variant>,
    /// The table whose rows they are; `None` for those of a spec.
    pub(crate) of: Option<&'a Path>,
    /// Traits that the user implements.
    pub(crate) without: &'a [String],
}

/// A variant of the user's enum.
pub(crate) struct Variant {
    pub(crate) name: Ident,
    /// Its row in the spec, which holds the rows of the enum and no others.
    pub(crate) row: usize,
    /// The variant of the table.
    pub(crate) of: String,
}

/// The `impl`s for an enum whose rows are those of the spec, under the names of
/// its variants.
pub(crate) fn emit_derived(spec: &CheckedSpec, target: &Target, derived: &Derived) -> TokenStream {
    let table = &Table::new(spec, target, true);
    let (enums, aliases) = match derived.of {
        Some(of) => (TokenStream::new(), aliases(table, of)),
        None => {
            let class_enum = classes::enumeration(table);
            let attribute_enums = attributes::enumerations(table);
            (quote!(#class_enum #attribute_enums), TokenStream::new())
        }
    };
    let tracked = &target.tracked;
    let numbers = numbers(table, derived);
    let all = rows::all(table);
    let methods = methods::methods(table);
    let classes = match derived.of {
        Some(_) if table.classes().is_empty() => TokenStream::new(),
        Some(_) => classes::table_methods(table, false),
        None => classes::impls(table),
    };
    let attributes = attributes::methods(table);
    let standard = standard_impls(table, derived);
    let conversions = traits::conversion_impls(table);
    let comparisons = traits::comparison_impls(table);
    let code = traits::code_impl(table);
    let integrations = traits::integrations(table);
    let spellings = spellings::names_impl(table);
    let to_code = match derived.of {
        Some(of) => table_conversions(table, derived, of),
        None => traits::to_code_impl(table),
    };
    let block = table.block(&quote! {
        #tracked
        #aliases
        #numbers
        #all
        #methods
        #classes
        #attributes
        #standard
        #conversions
        #comparisons
        #code
        #integrations
        #spellings
        #to_code
    });
    quote!(#enums #block)
}

/// The enums of the other table, which may lie anywhere.
fn aliases(table: &Table, of: &Path) -> TokenStream {
    let Table { krate, .. } = table;
    let class = &table.target.class;
    let class =
        (!table.classes().is_empty()).then(|| quote!(type #class = <#of as #krate::Code>::Class;));
    let attributes = attributes::aliases(table, of);
    quote!(#class #attributes)
}

/// `row`, `number_of` and `find`, which ask nothing of the discriminants.
fn numbers(table: &Table, derived: &Derived) -> TokenStream {
    let Table { name, repr, .. } = table;
    let variants: Vec<_> = derived
        .variants
        .iter()
        .map(|variant| &variant.name)
        .collect();
    let rows = derived.variants.iter().map(|variant| variant.row);
    let codes = derived.variants.iter().map(|variant| {
        let row = table.rows().get(variant.row);
        pattern(row.map_or(0, |row| row.code))
    });
    let found = table.rows().iter().map(|row| {
        let code = pattern(row.code);
        let variant = ident(&row.name.variant);
        quote!(#code => ::core::option::Option::Some(#name::#variant),)
    });
    quote! {
        #[inline]
        const fn row(code: #name) -> ::core::primitive::usize {
            match code {
                #(#name::#variants => #rows,)*
            }
        }

        #[inline]
        const fn number_of(code: #name) -> ::core::primitive::#repr {
            match code {
                #(#name::#variants => #codes,)*
            }
        }

        #[inline]
        const fn find(number: ::core::primitive::#repr) -> ::core::option::Option<#name> {
            match number {
                #(#found)*
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

fn standard_impls(table: &Table, derived: &Derived) -> TokenStream {
    let wanted = STANDARD
        .iter()
        .filter(|known| !derived.without.iter().any(|without| without == *known));
    wanted.map(|known| standard_impl(table, known)).collect()
}

fn standard_impl(table: &Table, known: &str) -> TokenStream {
    let name = table.name;
    let items = match known {
        "Debug" => return traits::debug_impl(table),
        "Display" => return traits::display_impl(table),
        "Clone" => quote! {
            impl ::core::clone::Clone for #name {
                #[inline]
                fn clone(&self) -> #name {
                    *self
                }
            }
        },
        "Copy" => quote!(impl ::core::marker::Copy for #name {}),
        "PartialEq" => quote! {
            impl ::core::cmp::PartialEq for #name {
                #[inline]
                fn eq(&self, other: &#name) -> ::core::primitive::bool {
                    number_of(*self) == number_of(*other)
                }
            }
        },
        "Eq" => quote!(impl ::core::cmp::Eq for #name {}),
        "PartialOrd" => quote! {
            impl ::core::cmp::PartialOrd for #name {
                #[inline]
                fn partial_cmp(&self, other: &#name) -> ::core::option::Option<::core::cmp::Ordering> {
                    ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
                }
            }
        },
        "Ord" => quote! {
            impl ::core::cmp::Ord for #name {
                #[inline]
                fn cmp(&self, other: &#name) -> ::core::cmp::Ordering {
                    ::core::cmp::Ord::cmp(&number_of(*self), &number_of(*other))
                }
            }
        },
        _ => quote! {
            impl ::core::hash::Hash for #name {
                #[inline]
                fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                    ::core::hash::Hash::hash(&number_of(*self), state);
                }
            }
        },
    };
    quote!(#[automatically_derived] #items)
}

/// From the enum to the table without failing, and back.
fn table_conversions(table: &Table, derived: &Derived, of: &Path) -> TokenStream {
    let Table {
        name, repr, krate, ..
    } = table;
    let from_repr = format_ident!("from_{repr}");
    let as_repr = format_ident!("as_{repr}");
    let variants = derived.variants.iter().map(|variant| &variant.name);
    let of_variants = derived.variants.iter().map(|variant| ident(&variant.of));
    quote! {
        #[automatically_derived]
        impl ::core::convert::From<#name> for #of {
            #[inline]
            fn from(code: #name) -> #of {
                match code {
                    #(#name::#variants => #of::#of_variants,)*
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
