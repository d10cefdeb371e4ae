//! The ranges of classes.

use super::Table;
use crate::template::Source;

/// The most bytes of the array of classes.
const MAX_BLOCKS: i128 = 512;

/// The methods about the ranges of the classes.
pub(super) fn class_numbers(table: &Table) -> Source {
    let mut ranges = Source::default();
    for class in table.classes() {
        let variant = table.class.member(&class.variant);
        let (low, high) = (class.low, class.high);
        ranges += source!(table, variant, low, high => #variant => (#low, #high),);
    }
    let name = &table.name;
    let even = format!("even if it is not a valid [`{name}`].");
    let of_docs = format!("The class whose range contains the number, {even}");
    let contains_docs = format!("Whether the number is in the range of the class, {even}");
    source! { table, ranges, of_docs, contains_docs =>
        impl #class {
            #[doc = #of_docs]
            #[inline]
            #[must_use]
            pub const fn of(number: ::core::primitive::#repr) -> ::core::option::Option<#class> {
                class_of_number(number)
            }

            /// The range of the class, from its lowest to its highest code.
            #[inline]
            #[must_use]
            pub const fn range(self) -> ::core::ops::RangeInclusive<::core::primitive::#repr> {
                let (low, high) = range_of_class(self);
                ::core::ops::RangeInclusive::new(low, high)
            }

            #[doc = #contains_docs]
            #[inline]
            #[must_use]
            pub const fn contains(self, number: ::core::primitive::#repr) -> ::core::primitive::bool {
                let (low, high) = range_of_class(self);
                low <= number && number <= high
            }
        }

        #[inline]
        const fn range_of_class(class: #class) -> (::core::primitive::#repr, ::core::primitive::#repr) {
            match class { #ranges }
        }
    }
}

/// The body of `class`. Most classes are blocks of about a hundred codes, so an
/// array with the class of, say, every fourth code replaces comparisons by one load.
pub(super) fn class_by_block(table: &Table, data: &mut Source) -> Source {
    let number = table.number("self");
    let by_comparison = source!(table, number => class_of_number(#number));
    let rows = table.rows();
    let (Some(first), Some(last)) = (rows.first(), rows.last()) else {
        return by_comparison;
    };
    let (low, high) = table.spec.open.unwrap_or((first.code, last.code));
    // The largest power of two that divides every boundary.
    let mut boundaries = 0;
    for class in table.classes() {
        boundaries |= class.low | (class.high + 1);
    }
    let shift = boundaries.trailing_zeros();
    let blocks = (high >> shift) + 1;
    if low < 0 || table.classes().len() < 3 || blocks > MAX_BLOCKS {
        return by_comparison;
    }
    *data += source! { table, blocks, shift =>
        static CLASS_BY_BLOCK: [::core::option::Option<#class>; #blocks] = {
            let mut classes = [::core::option::Option::None; #blocks];
            let mut block = 0;
            while block < #blocks {
                classes[block] = class_of_number((block as ::core::primitive::#repr) << #shift);
                block += 1;
            }
            classes
        };
    };
    source! { table, number, shift =>
        #private::bytes::at(
            &CLASS_BY_BLOCK,
            (#number >> #shift) as ::core::primitive::usize,
        )
    }
}
