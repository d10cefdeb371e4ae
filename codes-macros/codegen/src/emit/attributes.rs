//! One method for each declared attribute, and the types that they return.

use super::Table;
use super::classes::named;
use super::item::plain_enum;
use super::records;
use crate::attribute::{Attribute, Choice, code_alias};
use crate::markdown;
use crate::template::Source;
use proc_macro2::{Ident, TokenStream};

/// The enums and structs that attributes return.
pub(super) fn types(table: &Table) -> TokenStream {
    let mut types = TokenStream::new();
    for attribute in &table.spec.attributes {
        let owner = format!("{}::{}", table.name, attribute.name);
        if let Some(choice) = attribute.values.choice() {
            types.extend(enumeration(table, &owner, choice));
        }
        let Some(record) = attribute.values.record() else {
            continue;
        };
        types.extend(records::structure(table, attribute, record));
        for member in &record.members {
            let owner = format!("{}::{}", record.name, member.name);
            if let Some(choice) = member.values.choice() {
                types.extend(enumeration(table, &owner, choice));
            }
        }
    }
    types
}

/// The types of the other table, under the names that they have in this module.
pub(super) fn aliases(table: &Table) -> Source {
    let mut aliases = Source::default();
    for (index, attribute) in table.spec.attributes.iter().enumerate() {
        if let Some(name) = type_name(attribute) {
            let alias = Source::identifier(name);
            aliases += source! { table, alias, index =>
                type #alias = <#of as #private::AttributeEnum<#index>>::Enum;
            };
        }
    }
    aliases
}

/// The aliases of tables whose paths are for another crate.
pub(super) fn code_aliases(table: &Table) -> Source {
    let mut aliases = Source::default();
    for (index, attribute) in table.spec.attributes.iter().enumerate() {
        let code_of = attribute.values.code_of();
        if code_of.is_some_and(|code_of| code_of.is_foreign) {
            let alias = Source::identifier(&code_alias(index));
            aliases += source! { table, alias, index =>
                type #alias = <#of as #private::AttributeEnum<#index>>::Enum;
            };
        }
    }
    aliases
}

/// The name of the enum or struct that an attribute returns.
fn type_name(attribute: &Attribute) -> Option<&String> {
    let choice = attribute.values.choice().map(|choice| &choice.name);
    let record = attribute.values.record().map(|record| &record.name);
    choice.or(record)
}

fn enumeration(table: &Table, owner: &str, choice: &Choice) -> TokenStream {
    let name = Ident::new(&choice.name, table.span());
    let docs = format!("The values of [`{owner}`].");
    let mut variants = Source::default();
    for value in &choice.values {
        let docs = markdown::prose(&value.description);
        let variant = table.definition(&value.name);
        variants += source!(table, docs, variant => #[doc = #docs] #variant,);
    }
    plain_enum(table, &docs, &name, &variants)
}

/// The methods and traits of the enums and structs that attributes return.
pub(super) fn type_impls(table: &Table) -> Source {
    let mut impls = Source::default();
    for (index, attribute) in table.spec.attributes.iter().enumerate() {
        if let Some(choice) = attribute.values.choice() {
            impls += enumeration_impl(table, choice);
        }
        if let Some(record) = attribute.values.record() {
            impls += records::impls(table, record, index);
            for member in &record.members {
                if let Some(choice) = member.values.choice() {
                    impls += enumeration_impl(table, choice);
                }
            }
        }
        let own_type = type_name(attribute).map(|name| Source::identifier(name));
        let code_of = attribute.values.code_of();
        if let Some(kind) = own_type.or_else(|| Some(code_of?.path().clone())) {
            impls += source! { table, kind, index =>
                #[automatically_derived]
                impl #private::AttributeEnum<#index> for #name {
                    type Enum = #kind;
                }
            };
        }
    }
    impls
}

fn enumeration_impl(table: &Table, choice: &Choice) -> Source {
    let kind = Source::identifier(&choice.name);
    let [mut variants, mut names, mut descriptions] = <[Source; 3]>::default();
    for value in &choice.values {
        let variant = kind.member(&value.name);
        let (name, description) = (&value.name, &value.description);
        names += source!(table, variant, name => #variant => #name,);
        descriptions += source!(table, variant, description => #variant => #description,);
        variants += source!(table, variant => #variant,);
    }
    let meaning = source!(table, kind => ::core::option::Option::Some(#kind::description(self)));
    let traits = named(table, &kind, &choice.name, &meaning);
    source! { table, kind, variants, names, descriptions, traits =>
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

            /// The description of the value in the spec.
            #[inline]
            #[must_use]
            pub const fn description(self) -> &'static ::core::primitive::str {
                match self {
                    #descriptions
                }
            }
        }

        #traits
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
    let docs = docs_of(attribute, "attribute");
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

/// The documentation of the method of an attribute or member.
pub(super) fn docs_of(attribute: &Attribute, kind: &str) -> String {
    match &attribute.description {
        Some(description) => markdown::prose(description),
        None => format!("The {kind} `{}`.", attribute.name),
    }
}
