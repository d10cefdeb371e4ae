//! The traits of tables and their classes.

use crate::__private_0_1_0::Rows;
use crate::UnknownCode;
use core::convert::Infallible;
use core::fmt::{Debug, Display};
use core::hash::Hash;
use core::ops::RangeInclusive;
use core::str::FromStr;

/// A table of codes.
///
/// [`code_table`](crate::code_table) and [`derive(Code)`](derive@crate::Code)
/// implement it. Tables also have these operations as inherent methods, most of
/// them `const`, so you need the trait only in code that is generic over tables.
///
/// ```
/// use codes_core::{Code, StatusCode};
///
/// fn longest_reason<T: Code>() -> &'static str {
///     T::ALL.iter().map(|code| code.reason()).max_by_key(|reason| reason.len()).unwrap_or("")
/// }
///
/// assert_eq!(longest_reason::<StatusCode>(), "Network Authentication Required");
/// ```
pub trait Code:
    Copy
    + Eq
    + Debug
    + Display
    + Send
    + Sync
    + Unpin
    + 'static
    + Rows<0>
    + FromStr<Err = UnknownCode<Self>>
    + TryFrom<Self::Repr, Error = UnknownCode<Self>>
{
    /// The integer type of the codes.
    type Repr: Repr;

    /// The enum of the table's classes; [`NoClass`] if the table has none.
    type Class: CodeClass<Repr = Self::Repr>;

    /// The name of the type, such as `"StatusCode"`.
    const TABLE: &'static str;

    /// The base in which [`as_str`](Self::as_str), [`Display`] and errors show the codes:
    /// 16 if the spec says so, otherwise 10.
    const RADIX: u32 = 10;

    /// The least number of digits that the codes are shown with: for hexadecimal codes
    /// all digits of the integer type, unless the spec says otherwise; for decimal ones 1.
    const DIGITS: usize = if Self::RADIX == 16 {
        size_of::<Self::Repr>() * 2
    } else {
        1
    };

    /// Every row, in order of codes, without the unlisted codes of an open table.
    const ALL: &'static [Self] = <Self as Rows<0>>::ROWS;

    /// The code with this number.
    ///
    /// # Errors
    ///
    /// If the number is neither the code of a row nor in the range of an open table.
    fn from_repr(number: Self::Repr) -> Result<Self, UnknownCode<Self>>;

    /// The number of the code.
    #[must_use]
    fn to_repr(self) -> Self::Repr;

    /// The number as text, such as `"404"`, or `"0x80070005"` if the codes are
    /// hexadecimal.
    #[must_use]
    fn as_str(self) -> &'static str;

    /// The name of the variant, such as `"NotFound"`; `None` for an unlisted code.
    #[must_use]
    fn name(self) -> Option<&'static str>;

    /// The reason phrase, such as `"Not Found"`; empty for an unlisted code.
    #[must_use]
    fn reason(self) -> &'static str;

    /// The description of the code in the spec.
    #[must_use]
    fn description(self) -> Option<&'static str>;

    /// The URL of the text that defines the code.
    #[must_use]
    fn reference(self) -> Option<&'static str>;

    /// The class of the code.
    #[must_use]
    fn class(self) -> Option<Self::Class>;

    /// The reason phrase; `None` for an unlisted code.
    #[must_use]
    fn canonical_reason(self) -> Option<&'static str> {
        self.is_listed().then(|| self.reason())
    }

    /// Whether the code is a row of the table.
    #[must_use]
    fn is_listed(self) -> bool {
        self.name().is_some()
    }

    /// The listed code to treat this code as: the code itself if it is listed,
    /// otherwise the fallback of its class, if any.
    #[must_use]
    fn fallback(self) -> Option<Self> {
        self.is_listed().then_some(self)
    }
}

/// The classes of a table: named, non-overlapping ranges of codes.
///
/// ```
/// use codes_core::{CodeClass, StatusClass};
///
/// assert_eq!(StatusClass::ClientError.range(), 400..=499);
/// assert_eq!(StatusClass::ClientError.name(), "Client Error");
/// assert_eq!(StatusClass::of(471), Some(StatusClass::ClientError));
/// ```
pub trait CodeClass: Copy + Ord + Hash + Debug + Display + Send + Sync + Unpin + 'static {
    /// The integer type of the codes.
    type Repr: Repr;

    /// Every class, in order of ranges.
    const ALL: &'static [Self];

    /// The class whose range contains the number, even if it is not a valid code.
    #[must_use]
    fn of(number: Self::Repr) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|class| class.contains(number))
    }

    /// The name of the class in the spec.
    #[must_use]
    fn name(self) -> &'static str;

    /// The description of the class in the spec.
    #[must_use]
    fn description(self) -> Option<&'static str>;

    /// The range of the class, from its lowest to its highest code.
    #[must_use]
    fn range(self) -> RangeInclusive<Self::Repr>;

    /// Whether the number is in the range of the class.
    #[must_use]
    fn contains(self, number: Self::Repr) -> bool {
        self.range().contains(&number)
    }
}

/// The class type of a table without classes. It has no values.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NoClass<R>(Infallible, core::marker::PhantomData<R>);

impl<R> Debug for NoClass<R> {
    fn fmt(&self, _: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.0 {}
    }
}

impl<R> Display for NoClass<R> {
    fn fmt(&self, _: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.0 {}
    }
}

impl<R: Repr> CodeClass for NoClass<R> {
    type Repr = R;

    const ALL: &'static [Self] = &[];

    fn name(self) -> &'static str {
        match self.0 {}
    }

    fn description(self) -> Option<&'static str> {
        match self.0 {}
    }

    fn range(self) -> RangeInclusive<R> {
        match self.0 {}
    }
}

/// An integer type for the codes of a table: `u8` to `u64` or `i8` to `i64`.
///
/// This trait is sealed.
pub trait Repr:
    Copy
    + Ord
    + Hash
    + Debug
    + Display
    + Send
    + Sync
    + Unpin
    + 'static
    + Into<i128>
    + TryFrom<i128>
    + sealed::Decimal
{
}

pub(crate) mod sealed {
    pub trait Decimal: Sized {
        /// Parses a decimal number without a plus sign or leading zeros.
        fn from_decimal(text: &[u8]) -> Option<Self>;

        /// Parses a hexadecimal number after `0x`, or a decimal one.
        fn from_hexadecimal(text: &[u8]) -> Option<Self>;

        /// The number, if it is in the range of the type.
        fn from_u16(number: u16) -> Option<Self>;
    }
}

macro_rules! repr {
    ($($integer:ident)*) => {$(
        impl Repr for $integer {}

        impl sealed::Decimal for $integer {
            #[inline]
            fn from_decimal(text: &[u8]) -> Option<Self> {
                crate::__private_0_1_0::decimal::$integer(text)
            }

            #[inline]
            fn from_hexadecimal(text: &[u8]) -> Option<Self> {
                crate::__private_0_1_0::hexadecimal::$integer(text)
            }

            #[inline]
            fn from_u16(number: u16) -> Option<Self> {
                number.try_into().ok()
            }
        }
    )*};
}

repr!(u8 u16 u32 u64 i8 i16 i32 i64);
