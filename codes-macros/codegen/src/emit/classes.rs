//! The enum of classes, and what a table says about them.

use super::{Table, docs, ident, pattern};
use crate::check::Class;
use proc_macro2::TokenStream;
use quote::quote;

/// The most bytes for an array of classes.
const MAX_BLOCKS: i128 = 512;

/// `pub enum StatusClass { … }`, if the table has classes.
pub(super) fn enumeration(table: &Table) -> TokenStream {
    if table.classes().is_empty() {
        return TokenStream::new();
    }
    let visibility = &table.target.item.visibility;
    let class = &table.target.class;
    let docs = format!("The classes of [`{}`].", table.name);
    let variants = table.classes().iter().map(|class| {
        let variant = table.definition(&class.variant);
        let docs = class_docs(class);
        quote!(#[doc = #docs] #variant,)
    });
    quote! {
        #[doc = #docs]
        #[derive(
            ::core::clone::Clone,
            ::core::marker::Copy,
            ::core::fmt::Debug,
            ::core::cmp::PartialEq,
            ::core::cmp::Eq,
            ::core::cmp::PartialOrd,
            ::core::cmp::Ord,
            ::core::hash::Hash,
        )]
        #[allow(dead_code, clippy::enum_variant_names, clippy::exhaustive_enums)]
        #visibility enum #class {
            #(#variants)*
        }
    }
}

fn class_docs(class: &Class) -> String {
    let heading = format!(
        "{}: {} to {}.",
        docs::paragraph(&class.text),
        class.low,
        class.high
    );
    match &class.description {
        Some(description) => format!("{heading}\n\n{}", docs::prose(description)),
        None => heading,
    }
}

/// `class`, the predicates, and the methods of the class enum.
pub(super) fn impls(table: &Table) -> TokenStream {
    if table.classes().is_empty() {
        return TokenStream::new();
    }
    let table_methods = table_methods(table, true);
    let class_methods = class_methods(table);
    let class_traits = class_traits(table);
    quote! {
        #table_methods
        #class_methods
        #class_traits
    }
}

/// `class` and the predicates, whose docs link to the enum if it has a name here.
pub(super) fn table_methods(table: &Table, has_name: bool) -> TokenStream {
    let Table { name, repr, .. } = table;
    let class_name = &table.target.class;
    let arms = table.classes().iter().map(|class| {
        let range = range(class);
        let variant = ident(&class.variant);
        quote!(#range => ::core::option::Option::Some(#class_name::#variant),)
    });
    let number = table.number(&quote!(self));
    let predicates = table.classes().iter().filter_map(|class| {
        let predicate = table.definition(class.predicate.as_ref()?);
        let range = range(class);
        let text = docs::paragraph(&class.text);
        let shown = if has_name {
            format!("[`{text}`]({class_name}::{})", class.variant)
        } else {
            format!("`{text}`")
        };
        let docs = format!(
            "Whether the code is of class {shown}: {} to {}.",
            class.low, class.high
        );
        Some(quote! {
            #[doc = #docs]
            #[inline]
            #[must_use]
            pub const fn #predicate(self) -> ::core::primitive::bool {
                ::core::matches!(#number, #range)
            }
        })
    });
    let (blocks, class) = class_by_block(table);
    quote! {
        #[inline]
        const fn class_of_number(number: ::core::primitive::#repr) -> ::core::option::Option<#class_name> {
            match number {
                #(#arms)*
                _ => ::core::option::Option::None,
            }
        }

        #blocks

        impl #name {
            /// The class whose range holds the code.
            #[inline]
            #[must_use]
            pub const fn class(self) -> ::core::option::Option<#class_name> {
                #class
            }

            #(#predicates)*
        }
    }
}

/// Most classes are blocks of a hundred codes or so: an array with the class of
/// every fourth code, say, takes one load to read where comparisons take many.
fn class_by_block(table: &Table) -> (TokenStream, TokenStream) {
    let Table { repr, private, .. } = table;
    let class_name = &table.target.class;
    let number = table.number(&quote!(self));
    let by_comparison = quote!(class_of_number(#number));
    let rows = table.rows();
    let (Some(first), Some(last)) = (rows.first(), rows.last()) else {
        return (TokenStream::new(), by_comparison);
    };
    let (low, high) = table.spec.open.unwrap_or((first.code, last.code));
    // The largest power of two that divides every boundary.
    let boundaries = table
        .classes()
        .iter()
        .flat_map(|class| [class.low, class.high + 1]);
    let shift = boundaries
        .map(i128::trailing_zeros)
        .min()
        .unwrap_or_default();
    let blocks = (high >> shift) + 1;
    if low < 0 || table.classes().len() < 3 || blocks > MAX_BLOCKS {
        return (TokenStream::new(), by_comparison);
    }
    let blocks = usize::try_from(blocks).unwrap_or_default();
    let data = quote! {
        static CLASS_BY_BLOCK: [::core::option::Option<#class_name>; #blocks] = {
            let mut classes = [::core::option::Option::None; #blocks];
            let mut block = 0;
            while block < #blocks {
                classes[block] = class_of_number((block << #shift) as ::core::primitive::#repr);
                block += 1;
            }
            classes
        };
    };
    let get = quote! {
        #private::bytes::at(
            &CLASS_BY_BLOCK,
            (#number >> #shift) as ::core::primitive::usize,
        )
    };
    (data, get)
}

fn class_methods(table: &Table) -> TokenStream {
    let Table { name, repr, .. } = table;
    let class_name = &table.target.class;
    let variants: Vec<_> = table
        .classes()
        .iter()
        .map(|class| ident(&class.variant))
        .collect();
    let texts = table.classes().iter().map(|class| &class.text);
    let bounds: Vec<_> = table
        .classes()
        .iter()
        .map(|class| (pattern(class.low), pattern(class.high)))
        .collect();
    let (low, high): (Vec<_>, Vec<_>) = bounds.into_iter().unzip();
    let fallback = fallback(table);
    let descriptions = table
        .classes()
        .iter()
        .map(|class| match &class.description {
            Some(description) => quote!(::core::option::Option::Some(#description)),
            None => quote!(::core::option::Option::None),
        });
    let docs = format!(
        "Whether the number lies in the range of the class, be it a code of [`{name}`] or not."
    );
    quote! {
        impl #class_name {
            /// Every class, by range.
            pub const ALL: &'static [#class_name] = &[#(#class_name::#variants),*];

            /// The name of the class.
            #[inline]
            #[must_use]
            pub const fn name(self) -> &'static ::core::primitive::str {
                match self {
                    #(#class_name::#variants => #texts,)*
                }
            }

            /// What the spec says about the class.
            #[inline]
            #[must_use]
            pub const fn description(self) -> ::core::option::Option<&'static ::core::primitive::str> {
                match self {
                    #(#class_name::#variants => #descriptions,)*
                }
            }

            /// The lowest to the highest code of the class.
            #[inline]
            #[must_use]
            pub const fn range(self) -> ::core::ops::RangeInclusive<::core::primitive::#repr> {
                match self {
                    #(#class_name::#variants => ::core::ops::RangeInclusive::new(#low, #high),)*
                }
            }

            #[doc = #docs]
            #[inline]
            #[must_use]
            pub const fn contains(self, number: ::core::primitive::#repr) -> ::core::primitive::bool {
                match self {
                    #(#class_name::#variants => ::core::matches!(number, #low..=#high),)*
                }
            }

            #fallback
        }
    }
}

fn fallback(table: &Table) -> Option<TokenStream> {
    table
        .classes()
        .iter()
        .find(|class| class.fallback.is_some())?;
    let name = table.name;
    let class_name = &table.target.class;
    let arms = table.classes().iter().map(|class| {
        let variant = ident(&class.variant);
        let fallback = match class.fallback {
            Some(code) => {
                let code = table.variant(code);
                quote!(::core::option::Option::Some(#name::#code))
            }
            None => quote!(::core::option::Option::None),
        };
        quote!(#class_name::#variant => #fallback,)
    });
    Some(quote! {
        /// The code that an unlisted code of the class is treated as.
        #[inline]
        #[must_use]
        pub const fn fallback(self) -> ::core::option::Option<#name> {
            match self {
                #(#arms)*
            }
        }
    })
}

fn class_traits(table: &Table) -> TokenStream {
    let Table { repr, krate, .. } = table;
    let class_name = &table.target.class;
    quote! {
        #[automatically_derived]
        impl ::core::fmt::Display for #class_name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(#class_name::name(*self))
            }
        }

        #[automatically_derived]
        impl #krate::CodeClass for #class_name {
            type Repr = ::core::primitive::#repr;

            const ALL: &'static [#class_name] = #class_name::ALL;

            #[inline]
            fn name(self) -> &'static ::core::primitive::str {
                #class_name::name(self)
            }

            #[inline]
            fn description(self) -> ::core::option::Option<&'static ::core::primitive::str> {
                #class_name::description(self)
            }

            #[inline]
            fn range(self) -> ::core::ops::RangeInclusive<::core::primitive::#repr> {
                #class_name::range(self)
            }
        }
    }
}

/// The codes of a class as a pattern.
fn range(class: &Class) -> TokenStream {
    let (low, high) = (pattern(class.low), pattern(class.high));
    quote!(#low..=#high)
}
