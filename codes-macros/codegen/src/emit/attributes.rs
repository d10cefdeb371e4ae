//! One method for each declared attribute.

use super::Table;
use super::code::{Code, Fill};
use super::columns::{Column, byte_string, little_endian};
use super::docs;
use super::item::plain_enum;
use crate::check::{Attribute, Value};
use crate::read::AttributeType;
use proc_macro2::{Ident, TokenStream};

/// The enums of `enum` attributes.
pub(super) fn enumerations(table: &Table) -> TokenStream {
    let enumeration = |(_, attribute)| enumeration(table, attribute);
    enum_attributes(table).map(enumeration).collect()
}

/// The attributes that are enums, with their places among all.
fn enum_attributes<'a>(table: &'a Table) -> impl Iterator<Item = (usize, &'a Attribute)> {
    let attributes = table.spec.attributes.iter().enumerate();
    attributes.filter(|(_, attribute)| attribute.kind == AttributeType::Enum)
}

/// The enums of the other table, under the names that they have in this module.
pub(super) fn aliases(table: &Table) -> Code {
    let alias = |(at, attribute): (usize, &Attribute)| {
        let alias = Code::identifier(&attribute.type_name);
        code!(table, alias, at => type #alias = <#of as #private::AttributeEnum<#at>>::Enum;)
    };
    enum_attributes(table).map(alias).collect()
}

fn enumeration(table: &Table, attribute: &Attribute) -> TokenStream {
    let name = Ident::new(&attribute.type_name, table.span());
    let docs = format!("What [`{}::{}`] returns.", table.name, attribute.name);
    let variants = attribute.values.iter().map(|value| {
        let docs = docs::prose(&value.description);
        let variant = table.definition(&value.name);
        code!(table, docs, variant => #[doc = #docs] #variant,)
    });
    plain_enum(table, &docs, &name, &variants.collect())
}

/// What the enums of `enum` attributes can do.
pub(super) fn enumeration_impls(table: &Table) -> Code {
    let impls = |(at, attribute)| enumeration_impl(table, attribute, at);
    enum_attributes(table).map(impls).collect()
}

fn enumeration_impl(table: &Table, attribute: &Attribute, at: usize) -> Code {
    let kind = Code::identifier(&attribute.type_name);
    let variants = attribute.values.iter().map(|value| {
        let variant = Code::identifier(&value.name);
        code!(table, kind, variant => #kind::#variant)
    });
    let variants: Vec<Code> = variants.collect();
    let values = || variants.iter().zip(&attribute.values);
    let names = values().map(|(variant, value)| {
        let text = &value.name;
        code!(table, variant, text => #variant => #text,)
    });
    let names: Code = names.collect();
    let descriptions = values().map(|(variant, value)| {
        let text = &value.description;
        code!(table, variant, text => #variant => #text,)
    });
    let descriptions: Code = descriptions.collect();
    let variants = Code::list(&variants);
    code! { table, kind, at, variants, names, descriptions =>
        impl #kind {
            /// Every value, in the order of the spec.
            pub const ALL: &'static [#kind] = &[#variants];

            /// The name of the value.
            #[inline]
            #[must_use]
            pub const fn name(self) -> &'static ::core::primitive::str {
                match self {
                    #names
                }
            }

            /// What the spec says about the value.
            #[inline]
            #[must_use]
            pub const fn description(self) -> &'static ::core::primitive::str {
                match self {
                    #descriptions
                }
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Display for #kind {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(#kind::name(*self))
            }
        }

        #[automatically_derived]
        impl #private::AttributeEnum<#at> for #name {
            type Enum = #kind;
        }
    }
}

/// The methods and the columns that they read.
pub(super) fn methods(table: &Table) -> Code {
    if table.spec.attributes.is_empty() {
        return Code::default();
    }
    let attributes = table.spec.attributes.iter().enumerate();
    let (data, methods): (Vec<Code>, Vec<Code>) = attributes
        .map(|(at, attribute)| method(table, attribute, at))
        .unzip();
    let data: Code = data.into_iter().collect();
    let methods: Code = methods.into_iter().collect();
    code! { table, data, methods =>
        #data

        impl #name {
            #methods
        }
    }
}

fn method(table: &Table, attribute: &Attribute, at: usize) -> (Code, Code) {
    // The row after the last is that of unlisted codes.
    let unlisted = table.is_open().then_some(&attribute.default);
    let values: Vec<&Value> = table
        .rows()
        .iter()
        .map(|row| &row.values[at])
        .chain(unlisted)
        .collect();
    let column = format!("ATTRIBUTE_{at}");
    let (data, get) = match attribute.kind {
        AttributeType::Bool => {
            let bits = values
                .iter()
                .map(|value| matches!(value, Value::Bool(true)));
            let column = Column::bits(table, &column, bits);
            column.with_value(table)
        }
        AttributeType::Integer => {
            let integers = values.iter().map(|value| {
                if let Value::Integer(value) = value {
                    *value
                } else {
                    0
                }
            });
            let column = Column::integers(table, &column, &integers.collect::<Vec<_>>());
            column.with_value(table)
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
            column.with_value(table)
        }
        AttributeType::Integers => integer_lists(table, &column, &values),
        AttributeType::Texts => text_lists(table, &column, &values),
        AttributeType::Enum => choices(table, attribute, &column, &values),
    };
    let (present_data, get) = present(table, attribute, &format!("{column}_PRESENT"), &values, get);
    let inherit = attribute.inherit && table.classes().iter().any(|class| class.fallback.is_some());
    let row = if inherit {
        code! { table =>
            match #name::fallback(self) {
                ::core::option::Option::Some(code) => row(code),
                ::core::option::Option::None => row(self),
            }
        }
    } else {
        Code::from("row(self)")
    };
    let method = table.definition(&attribute.name);
    let docs = match &attribute.description {
        Some(description) => docs::prose(description),
        None => format!("The attribute `{}` of the code.", attribute.name),
    };
    let returned = returned(table, attribute);
    let method = code! { table, docs, method, returned, row, get =>
        #[doc = #docs]
        #[inline]
        #[must_use]
        pub const fn #method(self) -> #returned {
            let row = #row;
            #get
        }
    };
    (Code::from([data, present_data]), method)
}

fn returned(table: &Table, attribute: &Attribute) -> Code {
    let plain = match attribute.kind {
        AttributeType::Bool => Code::from("::core::primitive::bool"),
        AttributeType::Integer => Code::from("::core::primitive::i64"),
        AttributeType::Text => Code::from("&'static ::core::primitive::str"),
        AttributeType::Integers => Code::from("&'static [::core::primitive::i64]"),
        AttributeType::Texts => Code::from("&'static [&'static ::core::primitive::str]"),
        AttributeType::Enum => Code::identifier(&attribute.type_name),
    };
    if attribute.optional {
        code!(table, plain => ::core::option::Option<#plain>)
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
    get: Code,
) -> (Code, Code) {
    if !attribute.optional {
        return (Code::default(), get);
    }
    let bits = values.iter().map(|value| **value != Value::Missing);
    let (data, is_present) = Column::bits(table, column, bits).with_value(table);
    let get = code! { table, is_present, get =>
        if #is_present {
            ::core::option::Option::Some(#get)
        } else {
            ::core::option::Option::None
        }
    };
    (data, get)
}

fn choices(table: &Table, attribute: &Attribute, column: &str, values: &[&Value]) -> (Code, Code) {
    let choice = |value: &&Value| match value {
        Value::Choice(choice) => u8::try_from(*choice).unwrap_or_default(),
        _ => 0,
    };
    let bytes: Vec<u8> = values.iter().map(choice).collect();
    let (data, at) = Column::bytes(table, column, &bytes).with_value(table);
    let kind = Code::identifier(&attribute.type_name);
    let get = code! { table, kind, at =>
        #private::bytes::at(#kind::ALL, #at as ::core::primitive::usize)
    };
    (data, get)
}

fn integer_lists(table: &Table, column: &str, values: &[&Value]) -> (Code, Code) {
    let lists = values.iter().map(|value| match value {
        Value::Integers(items) => items.as_slice(),
        _ => &[],
    });
    lists_column(table, column, &Code::from("::core::primitive::i64"), lists)
}

fn text_lists(table: &Table, column: &str, values: &[&Value]) -> (Code, Code) {
    let lists = values.iter().map(|value| match value {
        Value::Texts(items) => items.as_slice(),
        _ => &[],
    });
    lists_column(table, column, &Code::from("&::core::primitive::str"), lists)
}

/// All lists one after the other, and where that of each row ends.
fn lists_column<'a, T: Fill + 'a>(
    table: &Table,
    column: &str,
    item: &Code,
    lists: impl Iterator<Item = &'a [T]>,
) -> (Code, Code) {
    let mut all = Vec::new();
    let mut ends = Vec::new();
    for list in lists {
        all.extend(list);
        ends.push(all.len());
    }
    let ends_name = format!("{column}_ENDS");
    let ends = byte_string(table, &ends_name, &little_endian(ends.into_iter(), 4));
    let (column, ends_name) = (Code::identifier(column), Code::identifier(&ends_name));
    let count = all.len();
    let all = Code::list(all);
    let data = code! { table, column, item, count, all, ends =>
        static #column: [#item; #count] = [#all];
        #ends
    };
    let get = code!(table, column, ends_name => #private::bytes::list(&#column, &#ends_name, row));
    (data, get)
}
