//! The lookups by key, which read the spellings as `FromStr` does.

use super::Table;
use crate::attribute::Attribute;
use crate::hash::Hash;
use crate::template::Source;

/// A lookup for each `unique` attribute, and the trait for the first of them. `spelling`
/// and `spelled` are the text and the code of the spelling `id`.
pub(super) fn lookups(
    table: &Table,
    slots: usize,
    slot_width: usize,
    hash: Hash,
    spelling: &Source,
    spelled: &Source,
) -> Source {
    let mut lookups = Source::default();
    let mut first = None;
    for attribute in &table.spec.attributes {
        if let Some(function) = &attribute.lookup {
            let function = Source::identifier(function);
            lookups += lookup(table, attribute, &function);
            first = first.or(Some((attribute, function)));
        }
    }
    let Some((first, function)) = first else {
        return Source::default();
    };
    let hash = match hash {
        Hash::Quick(multiplier) => source!(table, multiplier => Quick(#multiplier)),
        Hash::Thorough => Source::from("Thorough"),
    };
    let keyed = keyed_impl(table, first, &function);
    let mask = slots - 1;
    source! { table, mask, slot_width, hash, spelling, spelled, lookups, keyed =>
        const fn code_of_spelling(
            text: &::core::primitive::str,
        ) -> ::core::option::Option<#name> {
            let bytes = ::core::primitive::str::as_bytes(text);
            let mut slot = #private::hash::Hash::slot(#private::hash::Hash::#hash, bytes, #mask);
            loop {
                let id = #private::bytes::index::<#slot_width>(&SLOTS, slot);
                if id == 0 {
                    return ::core::option::Option::None;
                }
                if #private::equal_in_any_case(#spelling, text) {
                    return ::core::option::Option::Some(#spelled);
                }
                slot = (slot + 1) & #mask;
            }
        }

        impl #name {
            #lookups
        }

        #keyed
    }
}

/// The spelling that is found may be the name of another row, if the user chose it.
fn lookup(table: &Table, attribute: &Attribute, function: &Source) -> Source {
    let docs = format!(
        "The code whose [`{0}`](Self::{0}) is this text, with the letters A to Z in either case.",
        attribute.name
    );
    let key = optional_key(table, attribute, &Source::from("code"));
    source! { table, docs, function, key =>
        #[doc = #docs]
        #[inline]
        #[must_use]
        pub const fn #function(
            text: &::core::primitive::str,
        ) -> ::core::option::Option<#name> {
            if let ::core::option::Option::Some(code) = code_of_spelling(text) {
                if let ::core::option::Option::Some(key) = #key {
                    if #private::equal_in_any_case(key, text) {
                        return ::core::option::Option::Some(code);
                    }
                }
            }
            ::core::option::Option::None
        }
    }
}

fn keyed_impl(table: &Table, attribute: &Attribute, function: &Source) -> Source {
    let key = optional_key(table, attribute, &Source::from("self"));
    source! { table, function, key =>
        #[automatically_derived]
        impl #krate::Keyed for #name {
            #[inline]
            fn key(self) -> ::core::option::Option<&'static ::core::primitive::str> {
                #key
            }

            #[inline]
            fn from_key(
                text: &::core::primitive::str,
            ) -> ::core::option::Option<#name> {
                #name::#function(text)
            }
        }
    }
}

/// The key of a code as an `Option`.
fn optional_key(table: &Table, attribute: &Attribute, code: &Source) -> Source {
    let method = Source::identifier(&attribute.name);
    if attribute.is_optional {
        source!(table, method, code => #name::#method(#code))
    } else {
        source!(table, method, code => ::core::option::Option::Some(#name::#method(#code)))
    }
}
