//! One method for each declared attribute, and the enums that they return.

use super::Table;
use super::classes::display_by_name;
use super::item::plain_enum;
use crate::attribute::{Attribute, Choice};
use crate::markdown;
use crate::template::Source;
use proc_macro2::{Ident, TokenStream};

/// The enums of attributes.
pub(super) fn enumerations(table: &Table) -> TokenStream {
    let mut enums = TokenStream::new();
    for (_, attribute, choice) in &choices(table) {
        let name = Ident::new(&choice.name, table.span());
        let docs = format!("The values of [`{}::{}`].", table.name, attribute.name);
        let mut variants = Source::default();
        for value in &choice.values {
            let docs = markdown::prose(&value.description);
            let variant = table.definition(&value.name);
            variants += source!(table, docs, variant => #[doc = #docs] #variant,);
        }
        enums.extend(plain_enum(table, &docs, &name, &variants));
    }
    enums
}

/// The `enum` attributes, with their index among all.
fn choices<'a>(table: &'a Table) -> Vec<(usize, &'a Attribute, &'a Choice)> {
    let mut choices = Vec::new();
    for (index, attribute) in table.spec.attributes.iter().enumerate() {
        if let Some(choice) = attribute.values.choice() {
            choices.push((index, attribute, choice));
        }
    }
    choices
}

/// The enums of the other table, under the names that they have in this module.
pub(super) fn aliases(table: &Table) -> Source {
    let mut aliases = Source::default();
    for (index, _, choice) in &choices(table) {
        let alias = Source::identifier(&choice.name);
        aliases += source! { table, alias, index =>
            type #alias = <#of as #private::AttributeEnum<#index>>::Enum;
        };
    }
    aliases
}

pub(super) fn enumeration_impls(table: &Table) -> Source {
    let mut impls = Source::default();
    for (index, _, choice) in &choices(table) {
        impls += enumeration_impl(table, choice, *index);
    }
    impls
}

fn enumeration_impl(table: &Table, choice: &Choice, index: usize) -> Source {
    let kind = Source::identifier(&choice.name);
    let [mut variants, mut names, mut descriptions] = <[Source; 3]>::default();
    for value in &choice.values {
        let variant = kind.member(&value.name);
        let (name, description) = (&value.name, &value.description);
        names += source!(table, variant, name => #variant => #name,);
        descriptions += source!(table, variant, description => #variant => #description,);
        variants += source!(table, variant => #variant,);
    }
    let display = display_by_name(table, &kind);
    source! { table, kind, index, variants, names, descriptions, display =>
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

        #display

        #[automatically_derived]
        impl #private::AttributeEnum<#index> for #name {
            type Enum = #kind;
        }
    }
}

/// The methods, and the data that they read.
pub(super) fn methods(table: &Table) -> Source {
    if table.spec.attributes.is_empty() {
        return Source::default();
    }
    let mut data = Source::default();
    let mut methods = Source::default();
    for (index, attribute) in table.spec.attributes.iter().enumerate() {
        let (items, value) = attribute.store(table, &format!("ATTRIBUTE_{index}"));
        data += items;
        methods += method(table, attribute, &value);
    }
    source! { table, data, methods =>
        #data

        impl #name {
            #methods
        }
    }
}

fn method(table: &Table, attribute: &Attribute, value: &Source) -> Source {
    let row = if attribute.inherit && table.has_fallbacks() {
        source! { table =>
            match #name::fallback(self) {
                ::core::option::Option::Some(code) => row(code),
                ::core::option::Option::None => row(self),
            }
        }
    } else {
        Source::from("row(self)")
    };
    let method = table.definition(&attribute.name);
    let docs = match &attribute.description {
        Some(description) => markdown::prose(description),
        None => format!("The attribute `{}` of the code.", attribute.name),
    };
    let returned = attribute.returned(table);
    source! { table, docs, method, returned, row, value =>
        #[doc = #docs]
        #[inline]
        #[must_use]
        pub const fn #method(self) -> #returned {
            let row = #row;
            #value
        }
    }
}
