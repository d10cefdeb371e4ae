//! Tables whose spec says `"radix": 16`.

use codes_core::{Code, StatusCode, ToCode, code_table};
use codes_tests_reexport::Radio as Foreign;
use std::fmt::{LowerHex, UpperHex};

mod digits;
mod texts;

#[code_table("spec/hexadecimal/u8.json")]
pub enum Radio {}

#[code_table("spec/hexadecimal/u16.json")]
pub enum Suite {}

#[code_table("spec/hresult.json")]
pub enum ComError {}

#[code_table("spec/hexadecimal/u64.json")]
pub enum Transport {}

#[code_table("spec/hexadecimal/i8.json")]
pub enum Signed {}

#[code_table("spec/hexadecimal/i16.json")]
pub enum Ends {}

#[code_table("spec/hexadecimal/i32.json")]
pub enum Hresult {}

#[code_table("spec/hexadecimal/i64.json")]
pub enum WideEnds {}

#[code_table("spec/hexadecimal/by_path.json")]
pub enum ByPath {}

#[code_table("spec/hexadecimal/wider.json")]
pub enum Wider {}

/// A table that extends a table of another crate.
#[code_table("spec/extends/own_hexadecimal.json", extends = codes_tests_reexport::Radio)]
pub enum OwnRadio {}

mod failures {
    #[codes_core::code_table("spec/hexadecimal/failures.json")]
    pub enum Failure {}
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(of = Hresult)]
enum Handled {
    AccessDenied,
    #[code(0x8000_4005)]
    Failed,
    #[code(0)]
    Fine,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code("spec/hexadecimal/u8.json")]
enum OfSpec {
    LimitExceeded = 0x0a,
    Unsupported,
}

#[derive(ToCode)]
#[to_code(Hresult, default = 0x8000_4005)]
enum Error {
    #[code(0x8007_0005)]
    Denied,
    #[code(AccessDenied)]
    Refused,
    Other,
}

/// The text of a number with these bits.
fn written(number: i128, bits: u32) -> String {
    let number = number.rem_euclid(1 << bits);
    let digits = (bits / 4) as usize;
    format!("0x{number:0digits$x}")
}

/// Checks the texts of a code.
fn check<T: Code + LowerHex + UpperHex>(code: T) {
    let bits = u32::try_from(size_of::<T::Repr>() * 8).unwrap();
    let number: i128 = code.to_repr().into();
    let text = written(number, bits);
    assert_eq!(T::RADIX, 16);
    assert_eq!(code.as_str(), text);
    let digits = &text[2..];
    let short = digits.trim_start_matches('0');
    assert_eq!(
        format!("{code:x}"),
        if short.is_empty() { "0" } else { short }
    );
    let (upper, width) = (digits.to_uppercase(), text.len());
    assert_eq!(format!("{code:#0width$X}"), format!("0x{upper}"));
    for number in [
        text.clone(),
        number.to_string(),
        format!("0X{}", digits.to_uppercase()),
        format!("0x{}{short}", if short.is_empty() { "0" } else { "" }),
    ] {
        assert_eq!(number.parse(), Ok(code), "{number}");
        if code.is_listed() {
            assert_eq!(format!("{number} {}", code.reason()).parse(), Ok(code));
        }
    }
    assert_eq!(
        format!("0x0{digits}").parse::<T>().unwrap_err().number(),
        None
    );
    assert_eq!(code.to_string().parse(), Ok(code));
    if code.is_listed() {
        assert_eq!(code.to_string(), format!("{text} {}", code.reason()));
    } else {
        assert_eq!(code.to_string(), text);
        assert_eq!(format!("{code:?}"), format!("Unlisted{text}"));
    }
}

#[test]
fn every_code_has_all_digits_of_its_type_and_parses_back() {
    (0..=0x2f).for_each(|number| check(Radio::from_u8(number).unwrap()));
    (0..=0x1ff).for_each(|number| check(Transport::from_u64(number).unwrap()));
    (i8::MIN..0).for_each(|number| check(Signed::from_i8(number).unwrap()));
    Suite::ALL.iter().copied().for_each(check);
    ComError::ALL.iter().copied().for_each(check);
    Ends::ALL.iter().copied().for_each(check);
    Hresult::ALL.iter().copied().for_each(check);
    WideEnds::ALL.iter().copied().for_each(check);
    OwnRadio::ALL.iter().copied().for_each(check);
    Handled::ALL.iter().copied().for_each(check);
    OfSpec::ALL.iter().copied().for_each(check);
}

#[test]
fn the_texts_are_these() {
    for (code, text) in [
        (Radio::LimitExceeded.to_string(), "0x0a Limit Exceeded"),
        (Suite::ALL[0].to_string(), "0x1301 TLS_AES_128_GCM_SHA256"),
        (
            ComError::E_FAIL.to_string(),
            "0x80004005 Unspecified failure",
        ),
        (
            Hresult::E_FAIL.to_string(),
            "0x80004005 Unspecified failure",
        ),
        (Hresult::Last.to_string(), "0xffffffff Last"),
        (
            Transport::NO_VIABLE_PATH.to_string(),
            "0x0000000000000010 NO_VIABLE_PATH",
        ),
        (WideEnds::Lowest.to_string(), "0x8000000000000000 Lowest"),
        (Radio::from_u8(0x2e).unwrap().to_string(), "0x2e"),
        (
            format!("{:?}", Radio::from_u8(0x2e).unwrap()),
            "Unlisted0x2e",
        ),
        (format!("{:>6}|", Radio::from_u8(1).unwrap()), "  0x01|"),
        (format!("{:#010X}", Hresult::OutOfMemory), "0x8007000E"),
        (format!("{:#X}", ComError::Ok), "0x0"),
        (format!("{:04x}|", Radio::LimitExceeded), "000a|"),
        (format!("{:#010X}", Handled::AccessDenied), "0x80070005"),
        (
            Handled::Failed.to_string(),
            "0x80004005 Unspecified failure",
        ),
    ] {
        assert_eq!(code, text);
    }
}

#[test]
fn signed_codes_are_the_twos_complement() {
    assert_eq!(Hresult::AccessDenied.as_i32(), -2_147_024_891);
    assert_eq!(Hresult::OutOfMemory.as_str(), "0x8007000e");
    assert_eq!(Hresult::Highest.as_i32(), i32::MAX);
    assert_eq!(Hresult::default(), Hresult::S_FALSE);
    assert!(Hresult::AccessDenied.is_failure() && Hresult::Highest.is_success());
    assert_eq!(HresultClass::Failure.range(), i32::MIN..=-1);
    let numbers: Vec<i16> = Ends::ALL.iter().map(|code| code.as_i16()).collect();
    assert_eq!(numbers, [i16::MIN, -1, i16::MAX]);
}

/// Checks that the function is `const`.
const SUITE: Option<Suite> = match Suite::from_bytes(b"0x1302") {
    Ok(code) => Some(code),
    Err(_) => None,
};

#[test]
fn every_number_parses_as_the_code_that_it_is() {
    for number in 0..=u16::MAX {
        let code = Suite::from_u16(number);
        for text in [
            format!("{number:#06x}"),
            format!("{number:#x}"),
            format!("0X{number:X}"),
            number.to_string(),
        ] {
            assert_eq!(text.parse(), code, "{text}");
            assert_eq!(Suite::from_bytes(text.as_bytes()), code, "{text}");
        }
    }
    assert_eq!(SUITE, Suite::from_u16(0x1302).ok());
    for text in [
        "", "0x", "1301", "x1301", "0x013_01", "0x01301", "-0x1", "0x 1301", "0x1301 ",
    ] {
        assert!(text.parse::<Suite>().is_err(), "{text:?}");
        assert!(Suite::from_bytes(text.as_bytes()).is_err(), "{text:?}");
    }
}

#[test]
fn an_extending_table_inherits_the_radix() {
    assert_eq!(
        ByPath::InvalidArgument.to_string(),
        "0x80070057 Invalid argument"
    );
    assert_eq!(ByPath::InvalidArgument.as_i32(), -2_147_024_809);
    assert_eq!(OwnRadio::Own.to_string(), "0x3c Own");
    assert_eq!(
        OwnRadio::from(Foreign::from_u8(0x1f).unwrap()).to_string(),
        "0x1f Specified"
    );
    let unlisted = OwnRadio::from_u8(0x3f).unwrap();
    assert_eq!(format!("{unlisted:?}"), "Unlisted0x3f");
    let error = Foreign::try_from(unlisted).unwrap_err();
    assert_eq!(error.to_string(), "0x3f is not a valid Radio");
    // A wider type keeps the numbers of the other one, and has more digits.
    assert_eq!(Wider::AccessDenied.as_i64(), -2_147_024_891);
    assert_eq!(Wider::AccessDenied.as_str(), "0xffffffff80070005");
    assert_eq!(Wider::InvalidArgument.as_i64(), 0x8007_0057);
}

#[test]
fn other_tables_and_errors_name_codes_in_hexadecimal() {
    use failures::Failure;
    assert_eq!(Failure::Denied.cause(), Hresult::AccessDenied);
    assert_eq!(Failure::Lost.cause(), Hresult::Last);
    assert_eq!(Failure::Failed.cause(), Hresult::E_FAIL);
    assert_eq!(Failure::Denied.others(), Suite::ALL);
    assert_eq!(Error::Denied.to_code(), Hresult::AccessDenied);
    assert_eq!(Error::Refused.to_code(), Hresult::AccessDenied);
    assert_eq!(Error::Other.to_code(), Hresult::E_FAIL);
    assert_eq!(Hresult::from(Handled::Failed), Hresult::E_FAIL);
    assert_eq!(OfSpec::ALL, [OfSpec::LimitExceeded, OfSpec::Unsupported]);
}

#[test]
fn decimal_tables_stay_decimal() {
    assert_eq!(StatusCode::RADIX, 10);
    assert_eq!(StatusCode::NotFound.as_str(), "404");
    assert!("0x194".parse::<StatusCode>().is_err());
    assert!(StatusCode::from_bytes(b"0x194").is_err());
    assert!("0x1".parse::<failures::Failure>().is_err());
}
