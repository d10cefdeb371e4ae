//! The traits that every table implements.

use super::Table;
use crate::storage::Storage;
use crate::template::Source;
use syn::ext::IdentExt;

pub(super) fn impls(table: &Table) -> Source {
    Source::from([
        display_impl(table),
        debug_impl(table),
        conversion_impls(table),
        comparison_impls(table),
        default_impl(table).unwrap_or_default(),
        code_impl(table),
        integrations(table),
        to_code_impl(table),
    ])
}

/// What the features of codes-core add.
pub(super) fn integrations(table: &Table) -> Source {
    let open = table
        .spec
        .open
        .map(|(low, high)| source!(table, low, high => #low, #high));
    source!(table, open => #private::integrate! { #name, #repr, [#open] })
}

/// `404 Not Found`, as one text, so that width and alignment apply to it all.
pub(super) fn display_impl(table: &Table) -> Source {
    let mut texts = Vec::with_capacity(table.rows().len());
    for row in table.rows() {
        texts.push(format!("{} {}", row.code, row.reason));
    }
    let count = texts.len();
    let texts = texts.iter().map(String::as_str).collect();
    let (data, text) = Storage::row_texts(table, "DISPLAYED", texts).with_value(table);
    let unlisted = table.is_open.then(|| {
        source! { table, count =>
            if row >= #count {
                return f.pad(#name::as_str(*self));
            }
        }
    });
    source! { table, data, unlisted, text =>
        #data

        #[automatically_derived]
        impl ::core::fmt::Display for #name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let row = row(*self);
                #unlisted
                #private::pad(#text, f)
            }
        }
    }
}

pub(super) fn debug_impl(table: &Table) -> Source {
    let unlisted = if table.is_open {
        // As the hidden variant is named.
        source!(table => #private::debug_unlisted(#name::as_str(*self), f))
    } else {
        Source::from("::core::result::Result::Ok(())")
    };
    source! { table, unlisted =>
        #[automatically_derived]
        impl ::core::fmt::Debug for #name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match #name::name(*self) {
                    ::core::option::Option::Some(name) => f.write_str(name),
                    ::core::option::Option::None => #unlisted,
                }
            }
        }
    }
}

pub(super) fn conversion_impls(table: &Table) -> Source {
    let number = table.number("code");
    let result = source!(table => ::core::result::Result<#name, #krate::UnknownCode<#name>>);
    source! { table, number, result =>
        #[automatically_derived]
        impl ::core::str::FromStr for #name {
            type Err = #krate::UnknownCode<#name>;

            #[inline]
            fn from_str(text: &::core::primitive::str) -> #result {
                #private::parse(text)
            }
        }

        #[automatically_derived]
        impl ::core::convert::TryFrom<&::core::primitive::str> for #name {
            type Error = #krate::UnknownCode<#name>;

            #[inline]
            fn try_from(text: &::core::primitive::str) -> #result {
                #private::parse(text)
            }
        }

        #[automatically_derived]
        impl ::core::convert::TryFrom<&[::core::primitive::u8]> for #name {
            type Error = #krate::UnknownCode<#name>;

            #[inline]
            fn try_from(text: &[::core::primitive::u8]) -> #result {
                #name::from_bytes(text)
            }
        }

        #[automatically_derived]
        impl ::core::convert::TryFrom<::core::primitive::#repr> for #name {
            type Error = #krate::UnknownCode<#name>;

            #[inline]
            fn try_from(number: ::core::primitive::#repr) -> #result {
                #name::#from_repr(number)
            }
        }

        #[automatically_derived]
        impl ::core::convert::From<#name> for ::core::primitive::#repr {
            #[inline]
            fn from(code: #name) -> ::core::primitive::#repr {
                #number
            }
        }

        #[automatically_derived]
        impl ::core::convert::From<&#name> for #name {
            #[inline]
            fn from(code: &#name) -> #name {
                *code
            }
        }
    }
}

pub(super) fn comparison_impls(table: &Table) -> Source {
    let own_number = table.number("*self");
    let number = table.number("*code");
    source! { table, own_number, number =>
        #[automatically_derived]
        impl ::core::cmp::PartialEq<::core::primitive::#repr> for #name {
            #[inline]
            fn eq(&self, number: &::core::primitive::#repr) -> ::core::primitive::bool {
                #own_number == *number
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialEq<#name> for ::core::primitive::#repr {
            #[inline]
            fn eq(&self, code: &#name) -> ::core::primitive::bool {
                *self == #number
            }
        }
    }
}

fn default_impl(table: &Table) -> Option<Source> {
    let default = table.variant(table.spec.default?);
    let docs = format!("[`{default}`]({}::{default}).", table.name);
    Some(source! { table, default, docs =>
        #[automatically_derived]
        impl ::core::default::Default for #name {
            #[doc = #docs]
            #[inline]
            fn default() -> #name {
                #name::#default
            }
        }
    })
}

pub(super) fn code_impl(table: &Table) -> Source {
    let table_name = table.target.item.name.unraw().to_string();
    let (class, class_of) = if table.classes().is_empty() {
        (
            source!(table => #krate::NoClass<::core::primitive::#repr>),
            Source::from("::core::option::Option::None"),
        )
    } else {
        (table.class.clone(), source!(table => #name::class(self)))
    };
    let number = table.number("self");
    let text = Source::from("&'static ::core::primitive::str");
    let has_fallback = table.classes().iter().any(|class| class.fallback.is_some());
    let fallback = has_fallback.then(|| {
        source! { table =>
            #[inline]
            fn fallback(self) -> ::core::option::Option<#name> {
                #name::fallback(self)
            }
        }
    });
    source! { table, class, class_of, number, text, table_name, fallback =>
        #[automatically_derived]
        impl #krate::Code for #name {
            type Repr = ::core::primitive::#repr;
            type Class = #class;

            const TABLE: #text = #table_name;

            #[inline]
            fn from_repr(
                number: ::core::primitive::#repr,
            ) -> ::core::result::Result<#name, #krate::UnknownCode<#name>> {
                #name::#from_repr(number)
            }

            #[inline]
            fn to_repr(self) -> ::core::primitive::#repr {
                #number
            }

            #[inline]
            fn as_str(self) -> #text {
                #name::as_str(self)
            }

            #[inline]
            fn name(self) -> ::core::option::Option<#text> {
                #name::name(self)
            }

            #[inline]
            fn reason(self) -> #text {
                #name::reason(self)
            }

            #[inline]
            fn description(self) -> ::core::option::Option<#text> {
                #name::description(self)
            }

            #[inline]
            fn reference(self) -> ::core::option::Option<#text> {
                #name::reference(self)
            }

            #[inline]
            fn class(self) -> ::core::option::Option<#class> {
                #class_of
            }

            #[inline]
            fn is_listed(self) -> ::core::primitive::bool {
                #name::is_listed(self)
            }

            #fallback
        }
    }
}

/// Every code is its own.
pub(super) fn to_code_impl(table: &Table) -> Source {
    source! { table =>
        #[automatically_derived]
        impl #krate::ToCode<#name> for #name {
            #[inline]
            fn to_code(&self) -> #name {
                *self
            }
        }
    }
}
