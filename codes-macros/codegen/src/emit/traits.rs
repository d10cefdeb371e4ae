//! The traits that every table implements.

use super::Table;
use crate::check::Notation;
use crate::storage::{Storage, as_strs};
use crate::template::Source;
use syn::ext::IdentExt;

pub(super) fn impls(table: &Table) -> Source {
    Source::all(&[
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

/// The `impl`s of codes-core's features.
pub(super) fn integrations(table: &Table) -> Source {
    let open = table.spec.open;
    let open = open.map(|(low, high)| source!(table, low, high => #low, #high));
    match &table.spec.problem {
        Some(problem) if !table.is_derived => {
            let respond = super::problem::arguments(table, problem);
            source! { table, open, respond =>
                #private::integrate_with_problems! { [#name, #repr, [#open]] #respond }
            }
        }
        _ => source!(table, open => #private::integrate! { #name, #repr, [#open] }),
    }
}

/// `404 Not Found` as one text, so that width and alignment apply to all of it.
pub(super) fn display_impl(table: &Table) -> Source {
    let mut texts = Vec::with_capacity(table.rows().len());
    for row in table.rows() {
        texts.push(format!("{} {}", table.shown(row.code), row.reason));
    }
    let count = texts.len();
    let texts = Storage::row_texts(table, "DISPLAYED", as_strs(&texts));
    let (data, text) = texts.with_value(table);
    let own = table.copied("self");
    let unlisted = table.is_open.then(|| {
        source! { table, count =>
            if row >= #count {
                return f.pad(#name::as_str(*self));
            }
        }
    });
    source! { table, data, own, unlisted, text =>
        #data

        #[automatically_derived]
        impl ::core::fmt::Display for #name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let row = row(#own);
                #unlisted
                #private::pad(#text, f)
            }
        }
    }
}

pub(super) fn debug_impl(table: &Table) -> Source {
    let unlisted = if table.is_open {
        // The name of the hidden variant.
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
    let copied = table.copied("code");
    let result = source!(table => ::core::result::Result<#name, #krate::UnknownCode<#name>>);
    let parse = source!(table => #private::parse);
    let mut fallible = Source::default();
    for (argument, convert) in [
        (Source::from("&::core::primitive::str"), parse.clone()),
        (
            Source::from("&[::core::primitive::u8]"),
            source!(table => #name::from_bytes),
        ),
    ] {
        fallible += source! { table, argument, result, convert =>
            #[automatically_derived]
            impl ::core::convert::TryFrom<#argument> for #name {
                type Error = #krate::UnknownCode<#name>;

                #[inline]
                fn try_from(value: #argument) -> #result {
                    #convert(value)
                }
            }
        };
    }
    source! { table, number, copied, result, parse, fallible =>
        #[automatically_derived]
        impl ::core::str::FromStr for #name {
            type Err = #krate::UnknownCode<#name>;

            #[inline]
            fn from_str(text: &::core::primitive::str) -> #result {
                #parse(text)
            }
        }

        #fallible

        #private::integers! { #name }

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
                #copied
            }
        }
    }
}

pub(super) fn comparison_impls(table: &Table) -> Source {
    let own_number = table.number_behind("self");
    let number = table.number_behind("code");
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

/// The constants for the notation, if it is hexadecimal.
fn radix(table: &Table) -> Source {
    let Notation::Hexadecimal { digits, .. } = table.spec.notation else {
        return Source::default();
    };
    let mut radix = source!(table => const RADIX: ::core::primitive::u32 = 16;);
    if let Some(digits) = digits {
        radix += source!(table, digits => const DIGITS: ::core::primitive::usize = #digits;);
    }
    radix
}

pub(super) fn code_impl(table: &Table) -> Source {
    let table_name = table.target.item.name.unraw().to_string();
    let number = table.number("self");
    let text = Source::from("&'static ::core::primitive::str");
    let class = if table.classes().is_empty() {
        source!(table => #krate::NoClass<::core::primitive::#repr>)
    } else {
        table.class.clone()
    };
    let radix = radix(table);
    let methods = code_methods(table, &text, &class);
    source! { table, class, number, text, table_name, radix, methods =>
        #[automatically_derived]
        impl #krate::Code for #name {
            type Repr = ::core::primitive::#repr;
            type Class = #class;

            const TABLE: #text = #table_name;
            #radix

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

            #methods
        }
    }
}

/// The methods of the trait, which call those of the table.
fn code_methods(table: &Table, text: &Source, class: &Source) -> Source {
    let has_classes = !table.classes().is_empty();
    let optional_text = source!(table, text => ::core::option::Option<#text>);
    let optional_class = source!(table, class => ::core::option::Option<#class>);
    let optional_code = source!(table => ::core::option::Option<#name>);
    let mut methods = Source::default();
    for (method, returned, is_there) in [
        ("as_str", text, true),
        ("name", &optional_text, true),
        ("reason", text, true),
        ("description", &optional_text, true),
        ("reference", &optional_text, true),
        ("is_listed", &Source::from("::core::primitive::bool"), true),
        ("class", &optional_class, has_classes),
        ("fallback", &optional_code, table.has_fallbacks()),
    ] {
        if is_there {
            methods += forward(table, &table.name, method, returned);
        }
    }
    if !has_classes {
        methods += source! { table, optional_class =>
            #[inline]
            fn class(self) -> #optional_class {
                ::core::option::Option::None
            }
        };
    }
    methods
}

/// A trait method that calls the inherent method.
pub(super) fn forward(table: &Table, kind: &Source, method: &str, returned: &Source) -> Source {
    let method = Source::identifier(method);
    source! { table, kind, method, returned =>
        #[inline]
        fn #method(self) -> #returned {
            #kind::#method(self)
        }
    }
}

pub(super) fn to_code_impl(table: &Table) -> Source {
    let own = table.copied("self");
    source! { table, own =>
        #[automatically_derived]
        impl #krate::ToCode<#name> for #name {
            #[inline]
            fn to_code(&self) -> #name {
                #own
            }
        }
    }
}
