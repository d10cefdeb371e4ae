//! The traits that every table implements.

use super::columns::Column;
use super::{Table, pattern};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::ext::IdentExt;

pub(super) fn impls(table: &Table) -> TokenStream {
    let display = display_impl(table);
    let debug = debug_impl(table);
    let conversions = conversion_impls(table);
    let comparisons = comparison_impls(table);
    let default = default_impl(table);
    let code = code_impl(table);
    let integrations = integrations(table);
    let to_code = to_code_impl(table);
    quote! {
        #display
        #debug
        #conversions
        #comparisons
        #default
        #code
        #integrations
        #to_code
    }
}

/// What the features of codes-core add.
pub(super) fn integrations(table: &Table) -> TokenStream {
    let Table {
        name,
        repr,
        private,
        ..
    } = table;
    let open = table.spec.open.map(|(low, high)| {
        let (low, high) = (pattern(low), pattern(high));
        quote!(#low, #high)
    });
    quote!(#private::integrate! { #name, #repr, [#open] })
}

/// `404 Not Found`, as one text, so that width and alignment apply to it all.
pub(super) fn display_impl(table: &Table) -> TokenStream {
    let name = table.name;
    let texts: Vec<String> = table
        .rows()
        .iter()
        .map(|row| format!("{} {}", row.code, row.reason))
        .collect();
    let column = Column::row_texts(table, "DISPLAYED", texts.iter().map(String::as_str));
    let data = &column.items;
    let text = column.get(table, &quote!(row));
    let private = &table.private;
    let count = texts.len();
    let unlisted = table.is_open().then(|| {
        quote! {
            if row >= #count {
                return f.pad(#name::as_str(*self));
            }
        }
    });
    quote! {
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

pub(super) fn debug_impl(table: &Table) -> TokenStream {
    let Table { name, private, .. } = table;
    let unlisted = if table.is_open() {
        // As the hidden variant is named.
        quote! {
            #private::debug_unlisted(#name::as_str(*self), f)
        }
    } else {
        quote!(::core::result::Result::Ok(()))
    };
    quote! {
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

pub(super) fn conversion_impls(table: &Table) -> TokenStream {
    let Table {
        name,
        repr,
        krate,
        private,
        ..
    } = table;
    let from_repr = format_ident!("from_{repr}");
    let number = table.number(&quote!(code));
    let result = quote!(::core::result::Result<#name, #krate::UnknownCode<#name>>);
    quote! {
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

pub(super) fn comparison_impls(table: &Table) -> TokenStream {
    let Table { name, repr, .. } = table;
    let own_number = table.number(&quote!(*self));
    let number = table.number(&quote!(*code));
    quote! {
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

fn default_impl(table: &Table) -> Option<TokenStream> {
    let name = table.name;
    let default = table.variant(table.spec.default?);
    let docs = format!("[`{default}`]({name}::{default}).");
    Some(quote! {
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

pub(super) fn code_impl(table: &Table) -> TokenStream {
    let Table {
        name, repr, krate, ..
    } = table;
    let table_name = name.unraw().to_string();
    let from_repr = format_ident!("from_{repr}");
    let class_name = &table.target.class;
    let (class, class_of) = if table.classes().is_empty() {
        (
            quote!(#krate::NoClass<::core::primitive::#repr>),
            quote!(::core::option::Option::None),
        )
    } else {
        (quote!(#class_name), quote!(#name::class(self)))
    };
    let number = table.number(&quote!(self));
    let text = quote!(&'static ::core::primitive::str);
    let has_fallback = table.classes().iter().any(|class| class.fallback.is_some());
    let fallback = has_fallback.then(|| {
        quote! {
            #[inline]
            fn fallback(self) -> ::core::option::Option<#name> {
                #name::fallback(self)
            }
        }
    });
    quote! {
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
pub(super) fn to_code_impl(table: &Table) -> TokenStream {
    let Table { name, krate, .. } = table;
    quote! {
        #[automatically_derived]
        impl #krate::ToCode<#name> for #name {
            #[inline]
            fn to_code(&self) -> #name {
                *self
            }
        }
    }
}
