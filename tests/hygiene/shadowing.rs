//! Tables in the scope of items with names that generated code uses.
#![allow(
    dead_code,
    non_camel_case_types,
    non_snake_case,
    unused_macros,
    clippy::builtin_type_shadow,
    clippy::upper_case_acronyms,
    reason = "the items are here to be in the way"
)]

/// Types with names of the prelude and of primitive types.
mod types {
    pub(crate) struct Option;
    pub(crate) struct Some;
    pub(crate) struct None;
    pub(crate) struct Result;
    pub(crate) struct Ok;
    pub(crate) struct Err;
    pub(crate) struct String;
    pub(crate) struct Vec;
    pub(crate) struct Box;
    pub(crate) struct Formatter;
    pub(crate) struct RangeInclusive;
    pub(crate) struct UnknownCode;
    pub(crate) struct NoClass;
    pub(crate) struct Repr;
    pub(crate) struct Class;
    pub(crate) struct bool;
    pub(crate) struct i64;
    pub(crate) struct str;
    pub(crate) struct u8;
    pub(crate) struct u16;
    pub(crate) struct u64;
    pub(crate) struct usize;

    #[kodes::code_table("spec/full.json", crate = kodes)]
    pub(crate) enum Full {}

    #[kodes::code_table("spec/local_codes.json", crate = kodes)]
    pub(crate) enum Codes {}
    #[kodes::code_table("spec/names.json", crate = kodes)]
    pub(crate) enum Names {}

    #[kodes::code_table("spec/closed.json", crate = kodes)]
    pub(crate) enum Closed {}
}

/// Traits with the names of traits that a table implements.
mod traits {
    pub(crate) trait Clone {}
    pub(crate) trait Copy {}
    pub(crate) trait Code {}
    pub(crate) trait CodeClass {}
    pub(crate) trait Debug {}
    pub(crate) trait Default {}
    pub(crate) trait Display {}
    pub(crate) trait Eq {}
    pub(crate) trait From {}
    pub(crate) trait FromStr {}
    pub(crate) trait Hash {}
    pub(crate) trait Names {}
    pub(crate) trait Ord {}
    pub(crate) trait PartialEq {}
    pub(crate) trait PartialOrd {}
    pub(crate) trait TryFrom {}

    #[kodes::code_table("spec/full.json", crate = kodes)]
    pub(crate) enum Full {}

    #[kodes::code_table("spec/local_codes.json", crate = kodes)]
    pub(crate) enum Codes {}
}

/// Modules with the names of crates, and of modules in generated paths.
mod modules {
    pub(crate) mod alloc {}
    pub(crate) mod codes_core {}
    pub(crate) mod core {}
    pub(crate) mod kodes {}
    pub(crate) mod std {}
    pub(crate) mod primitive {}

    #[::kodes::code_table("spec/full.json", crate = ::kodes)]
    pub(crate) enum Full {}

    #[::kodes::code_table("spec/local_codes.json", crate = ::kodes)]
    pub(crate) enum Codes {}
}

/// Macros with the names of macros that generated code calls.
mod macros {
    macro_rules! in_the_way {
        ($($name:ident)*) => {$(
            #[allow(unused_macros, reason = "that nobody uses them is the point")]
            macro_rules! $name {
                () => {
                    compile_error!("generated code calls a macro of the user")
                };
            }
        )*};
    }

    in_the_way!(concat env format_args include_bytes matches panic stringify write);

    #[kodes::code_table("spec/full.json", crate = kodes)]
    pub(crate) enum Full {}

    #[kodes::code_table("spec/local_codes.json", crate = kodes)]
    pub(crate) enum Codes {}

    #[kodes::code_table("spec/i8.json", crate = kodes)]
    pub(crate) enum I8 {}
}

/// Functions, constants and statics with the names of generated items.
mod items {
    pub(crate) fn row() {}
    pub(crate) fn find() {}
    pub(crate) fn row_of_number() {}
    pub(crate) const ROWS: () = ();
    pub(crate) const NUMBERS: () = ();
    pub(crate) const NAMES: () = ();
    pub(crate) static REASONS: () = ();
    pub(crate) static DESCRIPTIONS: () = ();
    pub(crate) static REFERENCES: () = ();
    pub(crate) static ALL_NUMBERS: () = ();
    pub(crate) static DISPLAYED: () = ();
    pub(crate) static SLOTS: () = ();
    pub(crate) static EXTRA: () = ();
    pub(crate) static EXTRA_ROWS: () = ();
    pub(crate) static ATTRIBUTE_0: () = ();
    pub(crate) static ATTRIBUTE_0_PRESENT: () = ();
    pub(crate) struct ALL;
    pub(crate) struct DISK_FULL;

    #[kodes::code_table("spec/full.json", crate = kodes)]
    pub(crate) enum Full {}

    #[kodes::code_table("spec/local_codes.json", crate = kodes)]
    pub(crate) enum Codes {}
}

/// A table in a function whose generic parameters have the names of types.
fn in_a_function<Option, Some, u16>(_: Option, _: Some, _: u16) -> usize {
    struct String;
    #[kodes::code_table("spec/full.json", crate = kodes)]
    enum Full {}
    #[kodes::code_table("spec/local_codes.json", crate = kodes)]
    enum Codes {}
    let _ = (String, Codes::One.full());
    Full::ALL.len()
}

#[test]
fn tables_work_among_them() {
    macro_rules! assert_works {
        ($($module:ident)*) => {$(
            let code: $module::Full = "volume full".parse().unwrap();
            assert_eq!(code, $module::Full::DiskFull);
            assert_eq!(code.to_string(), "100 Disk Full");
            assert_eq!(format!("{code:?}"), "DiskFull");
            assert_eq!($module::Full::from_u16(150).unwrap().severity(), 300);
            let codes = $module::Codes::One;
            assert!(matches!(codes.full(), Some($module::Full::DiskFull)));
            assert_eq!(codes.status(), 404);
            assert_eq!(codes.statuses()[1], 600);
        )*};
    }
    assert_works!(types traits modules macros items);
    assert_eq!(types::Names::ALL.len(), 37);
    assert_eq!(types::Closed::ParseError.status(), Some(400));
    assert!(macros::I8::Negative.is_below());
    assert_eq!(in_a_function((), (), ()), 5);
}
