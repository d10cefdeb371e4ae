//! Codes for property tests: all rows, and all unlisted codes of an open table.
//! They shrink towards the lowest row. Classes and values of attributes shrink
//! towards the first.

use crate::Code;
use ::proptest::sample::select;
use ::proptest::strategy::{BoxedStrategy, Strategy};

/// Generates codes. For an open table, half of them are rows, and half are any
/// code of the range.
pub fn any_code<T: Code>(open: Option<(i128, i128)>) -> BoxedStrategy<T> {
    let rows = select(T::ALL);
    let Some((lowest, highest)) = open else {
        return rows.boxed();
    };
    let range = (lowest..=highest).prop_filter_map("a code of the table", |number| {
        let number = T::Repr::try_from(number).ok()?;
        T::from_repr(number).ok()
    });
    rows.boxed().prop_union(range.boxed()).boxed()
}

#[doc(hidden)]
#[macro_export]
macro_rules! __codes_proptest {
    ($table:ident, $repr:ident, $open:tt $(, $feature:literal)?) => {
        #[automatically_derived]
        impl $crate::__private_0_1_0::proptest::arbitrary::Arbitrary for $table {
            type Parameters = ();
            type Strategy = $crate::__private_0_1_0::proptest::strategy::BoxedStrategy<Self>;

            fn arbitrary_with(
                _: (),
            ) -> $crate::__private_0_1_0::proptest::strategy::BoxedStrategy<Self> {
                $crate::__private_0_1_0::any_code($crate::__codes_open!($open))
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __codes_named_proptest {
    ($kind:ident) => {
        #[automatically_derived]
        impl $crate::__private_0_1_0::proptest::arbitrary::Arbitrary for $kind {
            type Parameters = ();
            type Strategy = $crate::__private_0_1_0::proptest::sample::Select<Self>;

            #[inline]
            fn arbitrary_with(_: ()) -> $crate::__private_0_1_0::proptest::sample::Select<Self> {
                $crate::__private_0_1_0::proptest::sample::select($kind::ALL)
            }
        }
    };
}
