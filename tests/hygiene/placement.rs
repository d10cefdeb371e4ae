//! Tables in every place where an item can be, with every visibility, written by
//! hand or by a macro.
#![deny(warnings, missing_docs, unreachable_pub, unused)]

use kodes::{Code, UnknownCode, code_table};

/// Two tables of one spec and one of another, in one module, with their classes
/// and the enums of their attributes.
mod together {
    use kodes::code_table;

    #[code_table("spec/full.json", crate = kodes)]
    pub(crate) enum First {}

    #[code_table("spec/full.json", crate = kodes)]
    pub(super) enum Second {}

    #[code_table("spec/closed.json", crate = kodes)]
    pub(in crate::together) enum Third {}

    pub(super) fn third() -> impl kodes::Code<Repr = i32> {
        Third::ParseError
    }

    pub(super) mod inner {
        #[kodes::code_table("spec/full.json", class = FirstClass, crate = kodes)]
        pub(in super::super) enum First {}
    }
}

// Private and unused, but without a warning.
#[code_table("spec/full.json", crate = kodes)]
enum Unused {}

#[code_table("spec/names.json", crate = kodes)]
enum UnusedNames {}

#[code_table("spec/i64.json", crate = kodes)]
pub(crate) enum UnusedInTheCrate {}

macro_rules! table_of_literal {
    ($(#[$attribute:meta])* $visibility:vis $name:ident, $path:literal) => {
        #[code_table($path, crate = kodes)]
        $(#[$attribute])*
        $visibility enum $name {}
    };
}

macro_rules! table_of_expression {
    ($visibility:vis enum $name:ident = $path:expr, $class:ident, $krate:path) => {
        #[code_table($path, class = $class, crate = $krate)]
        $visibility enum $name {}
    };
}

macro_rules! table_of_tokens {
    ($($path:tt)*) => {
        #[code_table($($path)*, crate = kodes)]
        enum OfTokens {}
    };
}

macro_rules! table_of_item {
    ($item:item) => {
        #[code_table("spec/small.json", crate = kodes)]
        $item
    };
}

macro_rules! table_of_table {
    ($visibility:vis $name:ident, $of:path) => {
        #[code_table("spec/of_small.json", extends = $of, crate = kodes)]
        $visibility enum $name {}
    };
}

/// A macro that invokes another macro, as in libraries.
macro_rules! nested {
    ($($tokens:tt)*) => { table_of_literal! { $($tokens)* } };
}

/// A macro whose invocation passes no tokens of the table.
macro_rules! own_table {
    () => {
        #[code_table("spec/full.json", crate = kodes)]
        enum Own {}
    };
}

table_of_literal!(pub(crate) OfLiteral, "spec/full.json");
table_of_literal!(
    #[derive(Debug)]
    #[non_exhaustive]
    OfLiteralPrivate,
    "spec/closed.json"
);
table_of_expression!(pub(self) enum OfExpression = "spec/full.json", Group, ::kodes);
table_of_expression!(enum OfConcat = concat!("spec/", "full.json"), ConcatGroup, kodes);
// One of its variants has the same name.
table_of_expression!(enum Number7 = concat!(env!("OUT_DIR"), "/large.json"), LargeGroup, kodes);
table_of_tokens!(concat!(env!("CARGO_MANIFEST_DIR"), "/spec/small.json"));
table_of_item!(
    /// Docs.
    pub(crate) enum OfItem {}
);
nested!(OfNested, r"spec/full.json");
own_table!();
table_of_table!(pub(crate) OfTable, OfItem);
// A table that extends a table that extends another, all written by macros.
macro_rules! own_extension {
    () => {
        #[code_table("spec/of_extension.json", extends = OfTable, crate = kodes)]
        enum OwnExtension {}
    };
}
own_extension!();

/// The path of codes-core, as a macro of another crate would write it.
mod library {
    pub(crate) mod reexport {
        pub(crate) use kodes::*;
    }

    macro_rules! define {
        ($name:ident) => {
            #[$crate::library::reexport::code_table("spec/full.json", crate = $crate::library::reexport)]
            pub(crate) enum $name {}
        };
    }
    pub(crate) use define;
}

mod user {
    super::library::define!(Defined);
}

fn assert_works<T: Code>(text: &str) {
    let code = text.parse::<T>();
    let number = code.unwrap_or_else(|_: UnknownCode<T>| T::ALL[0]).to_repr();
    assert_eq!(T::from_repr(number), Ok(T::ALL[0]));
}

#[test]
fn tables_of_one_module_do_not_collide() {
    assert_works::<together::First>("volume full");
    assert_works::<together::Second>("volume full");
    assert_works::<together::inner::First>("volume full");
    assert_eq!(together::third().as_str(), "-32700");
    assert_eq!(
        together::First::DiskFull.class(),
        Some(together::FirstClass::ClientError)
    );
    assert_eq!(
        together::inner::First::DiskFull.level(),
        together::inner::FirstLevel::High
    );
}

#[test]
fn a_function_can_have_a_table() {
    #[code_table("spec/full.json", crate = kodes)]
    enum Local {}

    // Another table of the same name, in its own block.
    {
        #[code_table("spec/closed.json", crate = kodes)]
        enum Local {}
        assert_works::<Local>("Parse error");
    }
    let closure = || {
        #[code_table("spec/closed.json", crate = kodes)]
        enum Local {}
        Local::ParseError.as_i32()
    };
    assert_eq!(closure(), -32_700);
    assert_works::<Local>("no space");
}

#[test]
fn a_function_can_have_a_table_that_extends_another() {
    #[code_table("spec/small.json", crate = kodes)]
    enum Local {}

    #[code_table("spec/of_small.json", extends = Local, crate = kodes)]
    enum Wider {}

    {
        #[code_table("spec/of_extension.json", extends = Wider, crate = kodes)]
        enum Local {}
        assert_eq!(Local::from(Wider::VolumeFull), Local::VolumeFull);
    }
    assert_eq!(Wider::from(Local::DiskFull), Wider::DiskFull);
    assert!(Local::try_from(Wider::VolumeFull).is_err());
}

#[test]
fn a_constant_and_a_method_can_have_a_table() {
    struct Method;
    impl Method {
        fn number(&self) -> u16 {
            let Self = self;
            #[code_table("spec/full.json", crate = kodes)]
            enum Local {}
            Local::DiskFull.as_u16()
        }
    }
    const NUMBER: u16 = {
        #[code_table("spec/full.json", crate = kodes)]
        enum Local {}
        Local::DiskFull.as_u16()
    };
    assert_eq!(Method.number(), NUMBER);
}

#[test]
fn a_macro_can_write_a_table() {
    assert_works::<OfLiteral>("no space");
    assert_works::<OfLiteralPrivate>("Parse error");
    assert_works::<OfExpression>("no space");
    assert_works::<OfConcat>("no space");
    assert_works::<Number7>("Number 0");
    assert_works::<OfTokens>("Disk Full");
    assert_works::<OfItem>("Disk Full");
    assert_works::<OfNested>("no space");
    assert_works::<Own>("no space");
    assert_works::<OfTable>("Volume Full");
    assert_works::<OwnExtension>("Volume Full");
    assert_eq!(OwnExtension::from(OfTable::DiskFull).as_i64(), 1);
    assert_works::<user::Defined>("no space");
    assert_eq!(OfExpression::DiskFull.class(), Some(Group::ClientError));
    assert_eq!(OfConcat::DiskFull.class(), Some(ConcatGroup::ClientError));
    assert_eq!(Number7::ALL[0].class(), Some(LargeGroup::Low));
}
