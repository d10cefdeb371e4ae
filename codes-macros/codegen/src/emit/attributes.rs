//! One method for each declared attribute.

use super::columns::{Column, byte_string, little_endian};
use super::{Table, docs, ident};
use crate::check::{Attribute, Value};
use crate::read::AttributeType;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::Path;

/// The enums of `enum` attributes.
pub(super) fn enumerations(table: &Table) -> TokenStream {
    let attributes = table
        .spec
        .attributes
        .iter()
        .enumerate()
        .filter(|(_, attribute)| attribute.kind == AttributeType::Enum);
    attributes
        .map(|(at, attribute)| enumeration(table, attribute, at))
        .collect()
}

/// The enums of the table `of`, under the names that they have in this module.
pub(super) fn aliases(table: &Table, of: &Path) -> TokenStream {
    let private = &table.private;
    let aliases = table.spec.attributes.iter().enumerate();
    aliases
        .filter(|(_, attribute)| attribute.kind == AttributeType::Enum)
        .map(|(at, attribute)| {
            let name = ident(&attribute.type_name);
            quote!(type #name = <#of as #private::AttributeEnum<#at>>::Enum;)
        })
        .collect()
}

fn enumeration(table: &Table, attribute: &Attribute, at: usize) -> TokenStream {
    let visibility = &table.target.item.visibility;
    let name = table.definition(&attribute.type_name);
    let docs = format!("What [`{}::{}`] returns.", table.name, attribute.name);
    let names: Vec<&String> = attribute.values.iter().map(|value| &value.name).collect();
    let variants: Vec<Ident> = names.iter().map(|name| table.definition(name)).collect();
    let descriptions: Vec<&String> = attribute
        .values
        .iter()
        .map(|value| &value.description)
        .collect();
    let table_name = table.name;
    let private = &table.private;
    let variant_docs = descriptions
        .iter()
        .map(|description| docs::prose(description));
    quote! {
        #[doc = #docs]
        #[derive(
            ::core::clone::Clone,
            ::core::marker::Copy,
            ::core::fmt::Debug,
            ::core::cmp::PartialEq,
            ::core::cmp::Eq,
            ::core::cmp::PartialOrd,
            ::core::cmp::Ord,
            ::core::hash::Hash,
        )]
        #[allow(dead_code, clippy::enum_variant_names, clippy::exhaustive_enums)]
        #visibility enum #name {
            #(#[doc = #variant_docs] #variants,)*
        }

        #[allow(dead_code)]
        const _: () = {
            impl #name {
                /// Every value, in the order of the spec.
                pub const ALL: &'static [#name] = &[#(#name::#variants),*];

                /// The name of the value.
                #[inline]
                #[must_use]
                pub const fn name(self) -> &'static ::core::primitive::str {
                    match self {
                        #(#name::#variants => #names,)*
                    }
                }

                /// What the spec says about the value.
                #[inline]
                #[must_use]
                pub const fn description(self) -> &'static ::core::primitive::str {
                    match self {
                        #(#name::#variants => #descriptions,)*
                    }
                }
            }

            #[automatically_derived]
            impl ::core::fmt::Display for #name {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    f.pad(#name::name(*self))
                }
            }

            #[automatically_derived]
            impl #private::AttributeEnum<#at> for #table_name {
                type Enum = #name;
            }
        };
    }
}

/// The methods and the columns that they read.
pub(super) fn methods(table: &Table) -> TokenStream {
    let name = table.name;
    let (data, methods): (Vec<_>, Vec<_>) = table
        .spec
        .attributes
        .iter()
        .enumerate()
        .map(|(at, attribute)| method(table, attribute, at))
        .unzip();
    if methods.is_empty() {
        return TokenStream::new();
    }
    quote! {
        #(#data)*

        impl #name {
            #(#methods)*
        }
    }
}

fn method(table: &Table, attribute: &Attribute, at: usize) -> (TokenStream, TokenStream) {
    // The row after the last is that of unlisted codes.
    let unlisted = table.is_open().then_some(&attribute.default);
    let values: Vec<&Value> = table
        .rows()
        .iter()
        .map(|row| &row.values[at])
        .chain(unlisted)
        .collect();
    let column = format!("ATTRIBUTE_{at}");
    let row = quote!(row);
    let (data, get) = match attribute.kind {
        AttributeType::Bool => {
            let bits = values
                .iter()
                .map(|value| matches!(value, Value::Bool(true)));
            let column = Column::bits(&column, bits);
            (column.items.clone(), column.get(table, &row))
        }
        AttributeType::Integer => {
            let integers = values.iter().map(|value| {
                if let Value::Integer(value) = value {
                    *value
                } else {
                    0
                }
            });
            let column = Column::integers(&column, &integers.collect::<Vec<_>>());
            (column.items.clone(), column.get(table, &row))
        }
        AttributeType::Text => {
            let texts: Vec<&str> = values
                .iter()
                .map(|value| {
                    if let Value::Text(text) = value {
                        text.as_str()
                    } else {
                        ""
                    }
                })
                .collect();
            let column = Column::texts(table, &column, texts.into_iter());
            (column.items.clone(), column.get(table, &row))
        }
        AttributeType::Integers => integer_lists(table, &column, &values),
        AttributeType::Texts => text_lists(table, &column, &values),
        AttributeType::Enum => choices(table, attribute, &column, &values),
    };
    let (present_data, get) = present(table, attribute, &format!("{column}_PRESENT"), &values, get);
    let inherit = attribute.inherit && table.classes().iter().any(|class| class.fallback.is_some());
    let table_name = table.name;
    let row = if inherit {
        quote! {
            match #table_name::fallback(self) {
                ::core::option::Option::Some(code) => row(code),
                ::core::option::Option::None => row(self),
            }
        }
    } else {
        quote!(row(self))
    };
    let name = table.definition(&attribute.name);
    let docs = match &attribute.description {
        Some(description) => docs::prose(description),
        None => format!("The attribute `{}` of the code.", attribute.name),
    };
    let returned = returned(attribute);
    let method = quote! {
        #[doc = #docs]
        #[inline]
        #[must_use]
        pub const fn #name(self) -> #returned {
            let row = #row;
            #get
        }
    };
    (quote!(#data #present_data), method)
}

fn returned(attribute: &Attribute) -> TokenStream {
    let plain = match attribute.kind {
        AttributeType::Bool => quote!(::core::primitive::bool),
        AttributeType::Integer => quote!(::core::primitive::i64),
        AttributeType::Text => quote!(&'static ::core::primitive::str),
        AttributeType::Integers => quote!(&'static [::core::primitive::i64]),
        AttributeType::Texts => quote!(&'static [&'static ::core::primitive::str]),
        AttributeType::Enum => {
            let name = ident(&attribute.type_name);
            quote!(#name)
        }
    };
    if attribute.optional {
        quote!(::core::option::Option<#plain>)
    } else {
        plain
    }
}

/// `Some` and `None` around `get`, where the column is optional.
fn present(
    table: &Table,
    attribute: &Attribute,
    column: &str,
    values: &[&Value],
    get: TokenStream,
) -> (TokenStream, TokenStream) {
    if !attribute.optional {
        return (TokenStream::new(), get);
    }
    let column = Column::bits(column, values.iter().map(|value| **value != Value::Missing));
    let is_present = column.get(table, &quote!(row));
    let get = quote! {
        if #is_present {
            ::core::option::Option::Some(#get)
        } else {
            ::core::option::Option::None
        }
    };
    (column.items, get)
}

fn choices(
    table: &Table,
    attribute: &Attribute,
    column: &str,
    values: &[&Value],
) -> (TokenStream, TokenStream) {
    let choice = |value: &&Value| match value {
        Value::Choice(choice) => u8::try_from(*choice).unwrap_or_default(),
        _ => 0,
    };
    let bytes: Vec<u8> = values.iter().map(choice).collect();
    let column = Column::bytes(column, &bytes);
    let name = ident(&attribute.type_name);
    let private = &table.private;
    let at = column.get(table, &quote!(row));
    (
        column.items,
        quote!(#private::bytes::at(#name::ALL, #at as ::core::primitive::usize)),
    )
}

fn integer_lists(table: &Table, column: &str, values: &[&Value]) -> (TokenStream, TokenStream) {
    let lists = values.iter().map(|value| match value {
        Value::Integers(items) => items.iter().map(|item| quote!(#item)).collect(),
        _ => Vec::new(),
    });
    lists_column(table, column, &quote!(::core::primitive::i64), lists)
}

fn text_lists(table: &Table, column: &str, values: &[&Value]) -> (TokenStream, TokenStream) {
    let lists = values.iter().map(|value| match value {
        Value::Texts(items) => items.iter().map(|item| quote!(#item)).collect(),
        _ => Vec::new(),
    });
    lists_column(table, column, &quote!(&::core::primitive::str), lists)
}

/// All lists one after the other, and where that of each row ends.
fn lists_column(
    table: &Table,
    column: &str,
    item: &TokenStream,
    lists: impl Iterator<Item = Vec<TokenStream>>,
) -> (TokenStream, TokenStream) {
    let items_name = Ident::new(column, Span::call_site());
    let ends_name = format_ident!("{column}_ENDS");
    let mut items = Vec::new();
    let mut ends = Vec::new();
    for list in lists {
        items.extend(list);
        ends.extend(little_endian(items.len(), 4));
    }
    let count = items.len();
    let ends = byte_string(&ends_name, &ends);
    let private = &table.private;
    let data = quote! {
        static #items_name: [#item; #count] = [#(#items),*];
        #ends
    };
    (
        data,
        quote!(#private::bytes::list(&#items_name, &#ends_name, row)),
    )
}
