//! The traits that every table implements.

use crate::__private_0_1_0::Rows;
use crate::UnknownCode;
use core::convert::Infallible;
use core::fmt::{Debug, Display};
use core::hash::Hash;
use core::ops::RangeInclusive;
use core::str::FromStr;

/// A table of codes, for programs that are generic over tables.
///
/// [`code_table`](crate::code_table) and [`derive(Code)`](derive@crate::Code)
/// implement it. Each table has these operations as methods of its own as well,
/// most of them `const`, so the trait has to be in scope only where the table is
/// a type parameter.
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
    + Ord
    + Hash
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

    /// The classes of the table; [`NoClass`] if it has none.
    type Class: CodeClass<Repr = Self::Repr>;

    /// The name of the type, such as `"StatusCode"`.
    const TABLE: &'static str;

    /// Every row, by code. Unlisted codes of an open table are not among them.
    const ALL: &'static [Self] = <Self as Rows<0>>::ROWS;

    /// The code with this number.
    ///
    /// # Errors
    ///
    /// If the number is no row, nor in the range of an open table.
    fn from_repr(number: Self::Repr) -> Result<Self, UnknownCode<Self>>;

    /// The number of the code.
    #[must_use]
    fn to_repr(self) -> Self::Repr;

    /// The number as decimal text, such as `"404"`.
    #[must_use]
    fn as_str(self) -> &'static str;

    /// The name of the variant, such as `"NotFound"`; `None` for an unlisted code.
    #[must_use]
    fn name(self) -> Option<&'static str>;

    /// The reason phrase, such as `"Not Found"`; empty for an unlisted code.
    #[must_use]
    fn reason(self) -> &'static str;

    /// What the spec says about the code.
    #[must_use]
    fn description(self) -> Option<&'static str>;

    /// Where the code is defined, as a URL.
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

    /// The listed code to treat this code as: itself if it is listed, else the
    /// fallback of its class, if there is one.
    #[must_use]
    fn fallback(self) -> Option<Self> {
        self.is_listed().then_some(self)
    }
}

/// The classes of a table: named ranges of codes that do not overlap.
///
/// ```
/// use codes_core::{CodeClass, StatusClass};
///
/// assert_eq!(StatusClass::ClientError.range(), 400..=499);
/// assert_eq!(StatusClass::ClientError.name(), "Client Error");
/// ```
pub trait CodeClass: Copy + Ord + Hash + Debug + Display + Send + Sync + Unpin + 'static {
    /// The integer type of the codes.
    type Repr: Repr;

    /// Every class, by range.
    const ALL: &'static [Self];

    /// The name of the class, as the spec has it.
    #[must_use]
    fn name(self) -> &'static str;

    /// What the spec says about the class.
    #[must_use]
    fn description(self) -> Option<&'static str>;

    /// The lowest to the highest code of the class.
    #[must_use]
    fn range(self) -> RangeInclusive<Self::Repr>;

    /// Whether the number lies in the range of the class.
    #[must_use]
    fn contains(self, number: Self::Repr) -> bool {
        self.range().contains(&number)
    }
}

/// The class of a code in a table without classes: there is no such value.
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

/// An integer type that the codes of a table can have: `u8` to `u64` and `i8`
/// to `i64`.
///
/// The trait is sealed.
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
        /// The number that the text is in decimal, without a plus sign or
        /// leading zeros.
        fn from_decimal(text: &[u8]) -> Option<Self>;
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
        }
    )*};
}

repr!(u8 u16 u32 u64 i8 i16 i32 i64);
