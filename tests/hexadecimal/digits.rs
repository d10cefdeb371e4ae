//! Tables whose spec also says how many digits they show.

use codes_core::{Code, code_table};

#[code_table("spec/hexadecimal/digits.json")]
pub enum Short {}

#[code_table("spec/hexadecimal/digits_signed.json")]
pub enum Signed {}

#[code_table("spec/hexadecimal/digits_extends.json")]
pub enum Extending {}

mod failures {
    #[codes_core::code_table("spec/hexadecimal/digits_failures.json")]
    pub enum Failure {}
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(of = Short)]
enum Handled {
    First,
    FirstLong,
}

/// Checks the texts of a code, all digits of whose type are `long`.
fn check<T: Code>(code: T, short: &str, long: &str) {
    assert_eq!(code.as_str(), short);
    assert_eq!(code.to_string().split(' ').next(), Some(short));
    for text in [short, long, &code.to_string(), &short.to_uppercase()] {
        assert_eq!(text.parse(), Ok(code), "{text}");
    }
    assert!(format!("0x0{}", &long[2..]).parse::<T>().is_err());
    if !code.is_listed() {
        assert_eq!(format!("{code:?}"), format!("Unlisted{short}"));
    }
}

#[test]
fn every_code_has_at_least_these_digits() {
    for number in 0xff00..=0x100ff {
        let (short, long) = (format!("{number:#06x}"), format!("{number:#018x}"));
        check(Short::from_u64(number).unwrap(), &short, &long);
        check(Extending::from_u64(number).unwrap(), &short, &long);
    }
    for number in -16..=31 {
        let long = format!("{number:#010x}");
        check(
            Signed::from_i32(number).unwrap(),
            &format!("{number:#x}"),
            &long,
        );
    }
    check(Handled::First, "0xff00", "0x000000000000ff00");
    check(Handled::FirstLong, "0x10000", "0x0000000000010000");
    let digits = [
        <Short as Code>::DIGITS,
        <Extending as Code>::DIGITS,
        <Handled as Code>::DIGITS,
        <Signed as Code>::DIGITS,
    ];
    assert_eq!(digits, [4, 4, 4, 1]);
    assert_eq!(<super::Transport as Code>::DIGITS, 16);
    assert_eq!(<codes_core::StatusCode as Code>::DIGITS, 1);
}

#[test]
fn errors_have_at_least_these_digits() {
    for (number, text) in [(0x1f, "0x001f"), (0x0012_3456, "0x123456")] {
        let error = Short::from_u64(number).unwrap_err();
        assert_eq!(error.to_string(), format!("{text} is not a valid Short"));
        let error = text.parse::<Short>().unwrap_err();
        assert_eq!(error.number(), Some(number));
    }
    let error = Signed::from_i32(-0x11).unwrap_err();
    assert_eq!(error.to_string(), "0xffffffef is not a valid Signed");
    let error = Handled::from_u64(0xff01).unwrap_err();
    assert_eq!(error.to_string(), "0xff01 is not a valid Handled");
}

#[test]
fn other_tables_name_the_hidden_variants() {
    use failures::Failure;
    assert_eq!(Failure::One.cause(), Short::First);
    assert_eq!(Failure::Two.cause().as_str(), "0x100fe");
}

#[test]
fn the_docs_have_at_least_these_digits() {
    let code = super::texts::generated("spec/hexadecimal/digits.json");
    for docs in [
        "**0xff00 First**",
        "every code from 0xff00 to 0x100ff",
        "| 0x10000 | [First Long](Self::FirstLong) |",
        "const DIGITS : :: core :: primitive :: usize = 4 ;",
    ] {
        assert!(code.contains(docs), "{docs}");
    }
    let code = super::texts::generated("spec/hexadecimal/u64.json");
    assert!(!code.contains("DIGITS"));
}
