//! The enum of classes, and what a table says about them.

use super::Table;
use super::class_ranges::{class_by_block, class_numbers};
use super::item::plain_enum;
use super::traits::forward;
use crate::check::Class;
use crate::markdown;
use crate::template::Source;
use proc_macro2::TokenStream;
use syn::ext::IdentExt;

/// `pub enum StatusClass { … }`, if the table has classes.
pub(super) fn enumeration(table: &Table) -> TokenStream {
    if table.classes().is_empty() {
        return TokenStream::new();
    }
    let docs = format!("The classes of [`{}`].", table.name);
    let mut variants = Source::default();
    for class in table.classes() {
        let variant = table.definition(&class.variant);
        let docs = class_docs(table, class);
        variants += source!(table, docs, variant => #[doc = #docs] #variant,);
    }
    plain_enum(table, &docs, &table.target.class, &variants)
}

fn class_docs(table: &Table, class: &Class) -> String {
    let text = markdown::paragraph(&class.text);
    let (low, high) = (table.shown(class.low), table.shown(class.high));
    let heading = format!("{text}: {low} to {high}.");
    match &class.description {
        Some(description) => format!("{heading}\n\n{}", markdown::prose(description)),
        None => heading,
    }
}

/// `class`, the predicates, and the methods of the class enum.
pub(super) fn impls(table: &Table) -> Source {
    if table.classes().is_empty() {
        return Source::default();
    }
    Source::all(&[
        table_methods(table, true),
        class_methods(table),
        class_traits(table),
    ])
}

/// `class` and the predicates. Their docs link to the enum if the user can name it.
pub(super) fn table_methods(table: &Table, has_name: bool) -> Source {
    let number = table.number("self");
    let mut arms = Source::default();
    let mut predicates = Source::default();
    for class in table.classes() {
        let variant = table.class.member(&class.variant);
        let (low, high) = (class.low, class.high);
        arms += source! { table, low, high, variant =>
            #low..=#high => ::core::option::Option::Some(#variant),
        };
        let Some(predicate) = &class.predicate else {
            continue;
        };
        let predicate = table.definition(predicate);
        let text = markdown::paragraph(&class.text);
        let shown = if has_name {
            format!("[`{text}`]({}::{})", table.class, class.variant)
        } else {
            format!("`{text}`")
        };
        let range = format!("{} to {}", table.shown(low), table.shown(high));
        let docs = format!("Whether the code belongs to the class {shown}, {range}.");
        predicates += source! { table, docs, predicate, number, low, high =>
            #[doc = #docs]
            #[inline]
            #[must_use]
            pub const fn #predicate(self) -> ::core::primitive::bool {
                ::core::matches!(#number, #low..=#high)
            }
        };
    }
    let mut blocks = Source::default();
    let get = class_by_block(table, &mut blocks);
    source! { table, arms, blocks, get, predicates =>
        #[inline]
        const fn class_of_number(number: ::core::primitive::#repr) -> ::core::option::Option<#class> {
            match number {
                #arms
                _ => ::core::option::Option::None,
            }
        }

        #blocks

        impl #name {
            /// The class whose range contains the code.
            #[inline]
            #[must_use]
            pub const fn class(self) -> ::core::option::Option<#class> {
                #get
            }

            #predicates
        }
    }
}

fn class_methods(table: &Table) -> Source {
    let [mut all, mut names, mut descriptions] = <[Source; 3]>::default();
    for class in table.classes() {
        let variant = table.class.member(&class.variant);
        let (text, description) = (&class.text, class.description.as_deref());
        all += source!(table, variant => #variant,);
        names += source!(table, variant, text => #variant => #text,);
        descriptions += source!(table, variant, description => #variant => #description,);
    }
    let (numbers, fallback) = (class_numbers(table), fallback(table));
    source! { table, all, names, descriptions, numbers, fallback =>
        impl #class {
            /// Every class, in order of ranges.
            pub const ALL: &'static [#class] = &[#all];

            /// The name of the class.
            #[inline]
            #[must_use]
            pub const fn name(self) -> &'static ::core::primitive::str {
                match self { #names }
            }

            /// The description of the class in the spec.
            #[inline]
            #[must_use]
            pub const fn description(self) -> ::core::option::Option<&'static ::core::primitive::str> {
                match self { #descriptions }
            }

            #fallback
        }

        #numbers
    }
}

fn fallback(table: &Table) -> Option<Source> {
    if !table.has_fallbacks() {
        return None;
    }
    let mut arms = Source::default();
    for class in table.classes() {
        let variant = table.class.member(&class.variant);
        let mut code = Source::from("::core::option::Option::None");
        if let Some(fallback) = class.fallback {
            let fallback = table.variant(fallback);
            code = source!(table, fallback => ::core::option::Option::Some(#name::#fallback));
        }
        arms += source!(table, variant, code => #variant => #code,);
    }
    Some(source! { table, arms =>
        /// The listed code to treat unlisted codes of the class as.
        #[inline]
        #[must_use]
        pub const fn fallback(self) -> ::core::option::Option<#name> {
            match self { #arms }
        }
    })
}

fn class_traits(table: &Table) -> Source {
    let text = Source::from("&'static ::core::primitive::str");
    let optional = source!(table, text => ::core::option::Option<#text>);
    let range = source!(table => ::core::ops::RangeInclusive<::core::primitive::#repr>);
    let mut methods = forward(table, &table.class, "name", &text);
    methods += forward(table, &table.class, "description", &optional);
    methods += forward(table, &table.class, "range", &range);
    let meaning = source!(table => #class::description(self));
    let shown = table.target.class.unraw().to_string();
    let traits = named(table, &table.class, &shown, &meaning);
    source! { table, traits, methods =>
        #traits

        #[automatically_derived]
        impl #krate::CodeClass for #class {
            type Repr = ::core::primitive::#repr;

            const ALL: &'static [#class] = #class::ALL;

            #methods
        }
    }
}

/// What enums of names have in common: `as_str`, and the traits of codes-core's macro.
/// `meaning` turns what `description` returns into an `Option`.
pub(super) fn named(table: &Table, kind: &Source, shown: &str, meaning: &Source) -> Source {
    source! { table, kind, shown, meaning =>
        impl #kind {
            /// The name, which `Display` shows and `FromStr` parses.
            #[inline]
            #[must_use]
            pub const fn as_str(self) -> &'static ::core::primitive::str {
                #kind::name(self)
            }
        }

        #[doc(hidden)]
        impl #private::Named for #kind {
            const KIND: &'static ::core::primitive::str = #shown;
            const VALUES: &'static [#kind] = #kind::ALL;

            #[inline]
            fn text(self) -> &'static ::core::primitive::str {
                #kind::name(self)
            }

            #[inline]
            fn meaning(self) -> ::core::option::Option<&'static ::core::primitive::str> {
                #meaning
            }
        }

        #private::named! { #kind }
    }
}
