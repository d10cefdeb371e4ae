//! Codes from integers of every type, and what the errors show.

use codes_core::{Code, StatusCode, UnknownCode, code_table};
use std::fmt::Debug;

/// A closed table whose codes exceed 32 bits.
#[code_table("spec/reprs/u64.json")]
enum Large {}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(of = StatusCode)]
enum Handled {
    NotFound,
}

/// Converts a number to a code of several tables as all types that can hold it.
macro_rules! assert_alike {
    ($number:expr; $($integer:ident)*) => {$(
        if let Ok(number) = $integer::try_from($number) {
            assert_converts::<StatusCode, $integer>(number, $number);
            assert_converts::<Handled, $integer>(number, $number);
            assert_converts::<Large, $integer>(number, $number);
        }
    )*};
}

fn assert_converts<T: Code + TryFrom<I, Error = UnknownCode<T>>, I: Debug>(given: I, number: i128) {
    let expected = T::Repr::try_from(number).ok();
    match T::try_from(given) {
        Ok(code) => assert_eq!(code.to_repr().into(), number),
        Err(error) => {
            let is_code = expected.is_some_and(|number| T::from_repr(number).is_ok());
            assert!(!is_code, "{number}");
            assert_eq!(error.number(), expected);
            let shown = format!("{number} is not a valid {}", T::TABLE);
            assert_eq!(error.to_string(), shown);
        }
    }
}

#[test]
#[allow(irrefutable_let_patterns, reason = "each type is tried alike")]
fn every_integer_type_converts() {
    let limits = [8, 16, 32, 63, 64, 100].map(|bits| 1_i128 << bits);
    let edges = limits
        .iter()
        .flat_map(|limit| [-limit - 1, -limit, limit - 1, *limit]);
    let rows = Large::ALL.iter().map(|code| i128::from(code.as_u64()));
    for number in (-2_000..70_000).chain(edges).chain(rows) {
        assert_alike!(number; u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);
    }
    let error = StatusCode::try_from(u128::MAX).unwrap_err();
    assert_eq!(
        error.to_string(),
        format!("{} is not a valid StatusCode", u128::MAX)
    );
}

#[test]
fn literals_need_no_suffix() {
    assert_eq!(StatusCode::try_from(404), Ok(StatusCode::NotFound));
    assert_eq!(StatusCode::try_from(404_u16), Ok(StatusCode::NotFound));
    assert_eq!(Handled::try_from(404), Ok(Handled::NotFound));
    let code: Result<StatusCode, _> = 404.try_into();
    assert_eq!(code, Ok(StatusCode::NotFound));
    let code: Result<StatusCode, _> = (-404_i32).try_into();
    assert_eq!(
        code.unwrap_err().to_string(),
        "-404 is not a valid StatusCode"
    );
    let number = 404;
    assert_eq!(StatusCode::try_from(number), Ok(StatusCode::NotFound));
    assert!(StatusCode::NotFound == 404);
    assert!(404 == StatusCode::NotFound);
    assert!(
        [404, 405]
            .map(StatusCode::try_from)
            .iter()
            .all(Result::is_ok)
    );
}

#[test]
fn generic_code_converts_from_the_integer_of_the_table() {
    fn round_trip<T: Code>(code: T) -> Result<T, UnknownCode<T>> {
        T::try_from(code.to_repr())
    }
    fn of_http<T: Code<Repr = u16>>() -> Result<T, UnknownCode<T>> {
        T::try_from(404)
    }
    assert_eq!(round_trip(StatusCode::Gone), Ok(StatusCode::Gone));
    assert_eq!(of_http(), Ok(StatusCode::NotFound));
    assert_eq!(of_http(), Ok(Handled::NotFound));
}

/// The message of the error for a text, which is the same from all constructors.
fn message(text: &str) -> String {
    let message = text.parse::<StatusCode>().unwrap_err().to_string();
    let tried = StatusCode::try_from(text).unwrap_err();
    assert_eq!(tried.to_string(), message);
    message
}

#[test]
fn the_error_names_the_text() {
    for (text, shown) in [
        ("", r#""""#),
        ("Not Fund", r#""Not Fund""#),
        ("404 Gone", r#""404 Gone""#),
        ("0404", r#""0404""#),
        ("99999999999", r#""99999999999""#),
        ("-1", r#""-1""#),
        ("1000", "1000"),
        ("1000 Gone", "1000"),
        ("I'm \"here\"\n", r#""I'm \"here\"\n""#),
        ("Größer\u{202e}", r#""Größer\u{202e}""#),
        (
            "Network Authentication Requested",
            r#""Network Authentication Request…""#,
        ),
        ("ääääääääääääääääääää", r#""äääääääääääääää…""#),
        ("xääääääääääääääääääää", r#""xääääääääääääää…""#),
    ] {
        assert_eq!(message(text), format!("{shown} is not a valid StatusCode"));
    }
}

#[test]
fn bytes_that_are_not_text_are_escaped() {
    const RESULT: Result<StatusCode, UnknownCode<StatusCode>> = StatusCode::from_bytes(b"4\xFF4");
    let error = RESULT.unwrap_err();
    assert_eq!(error.to_string(), r#""4\xFF4" is not a valid StatusCode"#);
    let error = StatusCode::from_bytes(b"1000").unwrap_err();
    assert_eq!(error.number(), Some(1000));
    assert_eq!(error, StatusCode::from_u16(1000).unwrap_err());
    assert_eq!(
        format!("{:?}", StatusCode::from_bytes(b"x").unwrap_err()),
        r#"UnknownCode { table: "StatusCode", given: "x" }"#
    );
}

#[test]
fn the_error_is_small() {
    assert_eq!(size_of::<UnknownCode<StatusCode>>(), 32);
    assert_eq!(size_of::<Result<StatusCode, UnknownCode<StatusCode>>>(), 32);
    assert_eq!(size_of::<UnknownCode<Large>>(), 32);
}
