//! The methods that every table has.

use super::columns::Column;
use super::{Table, pattern};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// `from_u16` to `fallback`, and the columns that they read.
pub(super) fn methods(table: &Table) -> TokenStream {
    let name = table.name;
    let conversions = conversions(table);
    let as_str = as_str(table);
    let names = names(table);
    let reasons = reasons(table);
    let descriptions = description_and_reference(table);
    let fallback = fallback(table);
    let (as_str_data, as_str) = as_str;
    let (names_data, names) = names;
    let (reasons_data, reasons) = reasons;
    let (descriptions_data, descriptions) = descriptions;
    quote! {
        #as_str_data
        #names_data
        #reasons_data
        #descriptions_data

        impl #name {
            #conversions
            #as_str
            #names
            #reasons
            #descriptions
            #fallback
        }
    }
}

fn conversions(table: &Table) -> TokenStream {
    let Table {
        name,
        repr,
        krate,
        private,
        ..
    } = table;
    let from_repr = format_ident!("from_{repr}");
    let as_repr = format_ident!("as_{repr}");
    let (range, bytes) = match table.spec.open {
        Some((low, high)) => (
            format!("If the number lies outside {low} to {high}."),
            format!("If the text is anything but a number from {low} to {high} in decimal, without a plus sign or leading zeros."),
        ),
        None => (
            "If no row has the number.".to_owned(),
            "If the text is anything but the number of a row in decimal, without a plus sign or leading zeros.".to_owned(),
        ),
    };
    quote! {
        /// The code with this number.
        ///
        /// # Errors
        ///
        #[doc = #range]
        #[inline]
        pub const fn #from_repr(
            number: ::core::primitive::#repr,
        ) -> ::core::result::Result<#name, #krate::UnknownCode<#name>> {
            match find(number) {
                ::core::option::Option::Some(code) => ::core::result::Result::Ok(code),
                ::core::option::Option::None => ::core::result::Result::Err(#private::unknown_number(number)),
            }
        }

        /// The code with the number that the text is, such as `b"404"`.
        ///
        /// # Errors
        ///
        #[doc = #bytes]
        #[inline]
        pub const fn from_bytes(
            text: &[::core::primitive::u8],
        ) -> ::core::result::Result<#name, #krate::UnknownCode<#name>> {
            match #private::decimal::#repr(text) {
                ::core::option::Option::Some(number) => #name::#from_repr(number),
                ::core::option::Option::None => ::core::result::Result::Err(#private::unknown_text()),
            }
        }

        /// The number of the code.
        #[inline]
        #[must_use]
        pub const fn #as_repr(self) -> ::core::primitive::#repr {
            self as ::core::primitive::#repr
        }
    }
}

fn as_str(table: &Table) -> (TokenStream, TokenStream) {
    let numbers: Vec<String> = table
        .rows()
        .iter()
        .map(|row| row.code.to_string())
        .collect();
    let column = Column::texts(table, "NUMBERS", numbers.iter().map(String::as_str));
    let data = &column.items;
    let row = quote!(row(self));
    let listed = column.get(table, &quote!(row));
    let method = |body: TokenStream| {
        quote! {
            /// The number as decimal text.
            #[inline]
            #[must_use]
            pub const fn as_str(self) -> &'static ::core::primitive::str {
                let row = #row;
                #body
            }
        }
    };
    let Some((low, high)) = table.spec.open else {
        return (data.clone(), method(listed));
    };
    let width = [low, high]
        .map(|code| code.to_string().len())
        .into_iter()
        .max()
        .unwrap_or(1);
    let all: String = (low..=high).map(|code| format!("{code:<width$}")).collect();
    let private = &table.private;
    let repr = &table.repr;
    let low = pattern(low);
    let count = numbers.len();
    let data = quote! {
        #data
        static ALL_NUMBERS: #private::Numbers = #private::Numbers { text: #all, width: #width };
    };
    let body = quote! {
        if row < #count {
            #listed
        } else {
            #private::Numbers::get(
                &ALL_NUMBERS,
                (self as ::core::primitive::#repr).wrapping_sub(#low) as ::core::primitive::usize,
            )
        }
    };
    (data, method(body))
}

/// The variant's name, for `Debug` and `FromStr`.
fn names(table: &Table) -> (TokenStream, TokenStream) {
    let names = table.rows().iter().map(|row| row.name.variant.as_str());
    let column = Column::texts(table, "NAMES", names);
    let get = column.get(table, &quote!(row));
    let count = table.rows().len();
    let example = table
        .rows()
        .first()
        .map_or("", |row| row.name.variant.as_str());
    let docs =
        format!("The name of the variant, such as `{example}`; `None` for an unlisted code.");
    let method = quote! {
        #[doc = #docs]
        #[inline]
        #[must_use]
        pub const fn name(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            let row = row(self);
            if row < #count {
                ::core::option::Option::Some(#get)
            } else {
                ::core::option::Option::None
            }
        }
    };
    (column.items, method)
}

fn reasons(table: &Table) -> (TokenStream, TokenStream) {
    let name = table.name;
    // The row after the last is that of unlisted codes.
    let unlisted = table.is_open().then_some("");
    let reasons: Vec<&str> = table
        .rows()
        .iter()
        .map(|row| row.reason.as_str())
        .chain(unlisted)
        .collect();
    let column = Column::texts(table, "REASONS", reasons.into_iter());
    let get = column.get(table, &quote!(row(self)));
    let count = table.rows().len();
    let listed = if table.is_open() {
        quote!(row(self) < #count)
    } else {
        quote!(true)
    };
    let method = quote! {
        /// The reason phrase; empty for an unlisted code.
        #[inline]
        #[must_use]
        pub const fn reason(self) -> &'static ::core::primitive::str {
            #get
        }

        /// The reason phrase; `None` for an unlisted code.
        #[inline]
        #[must_use]
        pub const fn canonical_reason(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            // No row has an empty reason.
            let reason = #name::reason(self);
            if reason.is_empty() {
                ::core::option::Option::None
            } else {
                ::core::option::Option::Some(reason)
            }
        }

        /// Whether the code is a row of the table.
        #[inline]
        #[must_use]
        pub const fn is_listed(self) -> ::core::primitive::bool {
            #listed
        }
    };
    (column.items, method)
}

fn description_and_reference(table: &Table) -> (TokenStream, TokenStream) {
    let unlisted = table.is_open().then_some("");
    let column = |name: &str, get: fn(&crate::check::Row) -> Option<&String>| {
        let texts: Vec<&str> = table
            .rows()
            .iter()
            .map(|row| get(row).map_or("", String::as_str))
            .chain(unlisted)
            .collect();
        // A table that has none of them needs no column.
        let some = texts.iter().any(|text| !text.is_empty());
        some.then(|| Column::texts(table, name, texts.into_iter()))
    };
    let descriptions = column("DESCRIPTIONS", |row| row.description.as_ref());
    let references = column("REFERENCES", |row| row.reference.as_ref());
    let get = |column: &Option<Column>| match column {
        None => quote!(::core::option::Option::None),
        Some(column) => {
            let get = column.get(table, &quote!(row(self)));
            quote! {
                let text = #get;
                if text.is_empty() {
                    ::core::option::Option::None
                } else {
                    ::core::option::Option::Some(text)
                }
            }
        }
    };
    let (description, reference) = (get(&descriptions), get(&references));
    let methods = quote! {
        /// What the spec says about the code.
        #[inline]
        #[must_use]
        pub const fn description(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            #description
        }

        /// Where the code is defined, as a URL.
        #[inline]
        #[must_use]
        pub const fn reference(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            #reference
        }
    };
    let items = [descriptions, references]
        .into_iter()
        .flatten()
        .map(|column| column.items);
    (items.collect(), methods)
}

/// `fallback`, if a class has one.
fn fallback(table: &Table) -> Option<TokenStream> {
    table
        .classes()
        .iter()
        .find(|class| class.fallback.is_some())?;
    let name = table.name;
    let repr = &table.repr;
    let arms = table.classes().iter().filter_map(|class| {
        let fallback = table.variant(class.fallback?);
        let (low, high) = (pattern(class.low), pattern(class.high));
        Some(quote!(#low..=#high => ::core::option::Option::Some(#name::#fallback),))
    });
    Some(quote! {
        /// The listed code to treat this code as: itself if it is listed, else
        /// the fallback of its class, if there is one.
        #[inline]
        #[must_use]
        pub const fn fallback(self) -> ::core::option::Option<#name> {
            if #name::is_listed(self) {
                return ::core::option::Option::Some(self);
            }
            match self as ::core::primitive::#repr {
                #(#arms)*
                _ => ::core::option::Option::None,
            }
        }
    })
}
