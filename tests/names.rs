//! The enums of classes and of attributes.

use codes_core::{CodeClass, StatusClass, StatusCode, StatusCodeRetry, UnknownName, code_table};
use std::fmt::{Debug, Display};
use std::str::FromStr;

#[code_table("spec/records.json")]
enum Ruled {}

fn assert_reads_back<T>(all: &[T], name: fn(T) -> &'static str)
where
    T: Copy + Debug + Display + PartialEq + FromStr<Err = UnknownName>,
    T: for<'a> TryFrom<&'a str, Error = UnknownName>,
{
    for value in all {
        let text = value.to_string();
        assert_eq!(text, name(*value));
        let variant = format!("{value:?}");
        for spelling in [
            text.clone(),
            text.to_lowercase(),
            text.to_uppercase(),
            text.replace(' ', "_"),
            text.replace(' ', "-"),
            variant.to_lowercase(),
            variant,
        ] {
            assert_eq!(spelling.parse(), Ok(*value), "{spelling}");
            assert_eq!(T::try_from(spelling.as_str()), Ok(*value));
        }
        assert!((text + "s").parse::<T>().is_err());
    }
}

#[test]
fn names_read_back_in_every_spelling() {
    const NAME: &str = StatusCodeRetry::AfterDelay.as_str();
    assert_reads_back(StatusClass::ALL, StatusClass::as_str);
    assert_reads_back(StatusClass::ALL, StatusClass::name);
    assert_reads_back(StatusCodeRetry::ALL, StatusCodeRetry::as_str);
    assert_reads_back(RuledRuleLevel::ALL, RuledRuleLevel::as_str);
    assert_reads_back(RuledClass::ALL, CodeClass::name);
    assert_eq!("AFTER_DELAY".parse(), Ok(StatusCodeRetry::AfterDelay));
    assert_eq!("after delay".parse(), Ok(StatusCodeRetry::AfterDelay));
    assert_eq!(NAME, "AfterDelay");
    assert_eq!(Ruled::ALL.len(), 3);
    assert_eq!(
        StatusCode::Gone.class().map(StatusClass::as_str),
        Some("Client Error")
    );
}

#[test]
fn the_error_names_the_text_and_the_enum() {
    let error = "Sometims".parse::<StatusCodeRetry>().unwrap_err();
    assert_eq!(
        error.to_string(),
        "\"Sometims\" is not a valid StatusCodeRetry"
    );
    assert_eq!(
        format!("{error:?}"),
        "UnknownName { kind: \"StatusCodeRetry\", given: \"Sometims\" }"
    );
    let error: &dyn core::error::Error = &"".parse::<RuledRuleLevel>().unwrap_err();
    assert_eq!(error.to_string(), "\"\" is not a valid RuledRuleLevel");
}
