//! The integer types of codes, each from its lowest to its highest number.

use codes_core::{Code, CodeClass, code_table};

/// A table with a row at each end of an integer type, and its test.
macro_rules! ends {
    ($integer:ident, $spec:literal, $from:ident, $as:ident) => {
        mod $integer {
            use super::{SMALL, check, code_table};
            use std::mem::size_of;

            #[code_table($spec)]
            enum Ends {}

            /// Checks that these functions are `const`.
            const HIGHEST: $integer = match Ends::$from($integer::MAX) {
                Ok(code) => code.$as(),
                Err(_) => 0,
            };

            #[test]
            fn both_ends() {
                assert_eq!(HIGHEST, $integer::MAX);
                assert_eq!(size_of::<Ends>(), size_of::<$integer>());
                assert_eq!(Ends::Lowest as $integer, $integer::MIN);
                assert_eq!(Ends::from_bytes(b"7"), Ok(Ends::default()));
                for &code in Ends::ALL {
                    let number = code.$as();
                    assert_eq!(Ends::$from(number), Ok(code));
                    assert_eq!(Ends::try_from(number), Ok(code));
                    assert_eq!($integer::from(code), number);
                    assert!(code == number && number == code);
                    assert_eq!(code.is_small(), SMALL.contains(&number.into()));
                    assert_eq!(code.is_large(), number >= $integer::MAX - 1);
                }
                check::<Ends>();
            }
        }
    };
}

ends!(u8, "spec/reprs/u8.json", from_u8, as_u8);
ends!(u16, "spec/reprs/u16.json", from_u16, as_u16);
ends!(u32, "spec/reprs/u32.json", from_u32, as_u32);
ends!(u64, "spec/reprs/u64.json", from_u64, as_u64);
ends!(i8, "spec/reprs/i8.json", from_i8, as_i8);
ends!(i16, "spec/reprs/i16.json", from_i16, as_i16);
ends!(i32, "spec/reprs/i32.json", from_i32, as_i32);
ends!(i64, "spec/reprs/i64.json", from_i64, as_i64);

/// The range of the class in the middle of each type.
const SMALL: std::ops::RangeInclusive<i128> = -9..=9;

/// Numbers around the ends of types, around zero, and around powers of two.
fn numbers() -> impl Iterator<Item = i128> {
    let powers = (0..=70).map(|power| 1_i128 << power);
    let around = powers.flat_map(|power| power - 2..=power + 2);
    around.flat_map(|number| [number, -number])
}

/// Checks every number as a number and as text, the order, and the classes.
fn check<T: Code>() {
    assert!(T::ALL.is_sorted_by_key(|code| code.to_repr()));
    let listed: Vec<i128> = T::ALL.iter().map(|code| code.to_repr().into()).collect();
    for number in numbers() {
        let text = number.to_string();
        let parsed = text.parse::<T>();
        let Ok(exact) = T::Repr::try_from(number) else {
            // The number does not fit in the type.
            assert_eq!(parsed.unwrap_err().number(), None, "{text}");
            continue;
        };
        assert_eq!(parsed, T::from_repr(exact), "{text}");
        assert_eq!(parsed.is_ok(), listed.contains(&number), "{text}");
        match parsed {
            Err(error) => assert_eq!(error.number(), Some(exact)),
            Ok(code) => {
                assert_eq!(code.to_repr(), exact);
                assert_eq!(code.as_str(), text);
                assert_eq!(code.to_string().parse(), Ok(code));
                let mut classes = T::Class::ALL.iter();
                let class = classes.find(|class| class.contains(exact));
                assert_eq!(code.class(), class.copied());
                assert_eq!(T::Class::of(exact), class.copied());
            }
        }
    }
}
