//! The structs of `[record]` attributes.

use super::Table;
use super::attributes::docs_of;
use crate::attribute::{Attribute, Record};
use crate::template::{Scope, Source};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// `pub struct StatusCodeFieldRule(u16);`
pub(super) fn structure(table: &Table, attribute: &Attribute, record: &Record) -> TokenStream {
    let visibility = &table.target.item.visibility;
    let name = Ident::new(&record.name, table.span());
    let docs = format!("A record of [`{}::{}`].", table.name, attribute.name);
    quote! {
        #[doc = #docs]
        #[derive(
            ::core::clone::Clone,
            ::core::marker::Copy,
            ::core::cmp::PartialEq,
            ::core::cmp::Eq,
            ::core::hash::Hash,
        )]
        #[allow(dead_code)]
        #visibility struct #name(::core::primitive::u16);
    }
}

/// The methods of a struct, one for each member, and the data that they read.
pub(super) fn impls(table: &Table, record: &Record, index: usize) -> Source {
    let kind = Source::identifier(&record.name);
    let scope = &Scope {
        names: table.scope.names.clone(),
        rows: record.records.len(),
        is_open: false,
    };
    let mut all = Source::default();
    for number in 0..record.records.len() {
        all += source!(scope, kind, number => #kind(#number),);
    }
    let mut data = Source::default();
    let mut methods = Source::default();
    let mut fields = Source::default();
    for (at, member) in record.members.iter().enumerate() {
        let (items, value) = member.store(scope, &format!("RECORD_{index}_{at}"));
        data += items;
        let method = table.definition(&member.name);
        let docs = docs_of(member, "member");
        let returned = member.returned(scope);
        methods += source! { scope, docs, method, returned, value =>
            #[doc = #docs]
            #[inline]
            #[must_use]
            pub const fn #method(self) -> #returned {
                let row = self.0 as ::core::primitive::usize;
                #value
            }
        };
        let (text, method) = (&member.name, Source::identifier(&member.name));
        fields += source!(scope, text, kind, method => .field(#text, &#kind::#method(*self)));
    }
    let shown = &record.name;
    source! { scope, kind, all, data, methods, fields, shown =>
        #data

        impl #kind {
            #[doc(hidden)]
            pub const ALL: &'static [#kind] = &[#all];

            #methods
        }

        #[automatically_derived]
        impl ::core::fmt::Debug for #kind {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_struct(#shown)#fields.finish()
            }
        }
    }
}
