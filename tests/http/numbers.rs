//! Every number: constructors, classes and codes without a row.

use codes_core::{Code, CodeClass, StatusClass, StatusCode, StatusCodeRetry, UnknownCode};

#[test]
fn every_number_goes_through_every_constructor() {
    for number in 0..=u16::MAX {
        let text = number.to_string();
        let all = [
            StatusCode::from_u16(number),
            StatusCode::try_from(number),
            <StatusCode as Code>::from_repr(number),
            StatusCode::from_bytes(text.as_bytes()),
            StatusCode::try_from(text.as_bytes()),
            StatusCode::try_from(text.as_str()),
            text.parse(),
        ];
        for result in all {
            match result {
                Ok(code) => {
                    assert!((100..=999).contains(&number));
                    assert_eq!(
                        (code.as_u16(), u16::from(code), code.to_repr()),
                        (number, number, number)
                    );
                    assert_eq!(code.as_str(), text);
                    assert!(code == number);
                    assert!(number == code);
                }
                Err(error) => {
                    assert!(!(100..=999).contains(&number));
                    assert_eq!(error.number(), Some(number));
                    assert_eq!(
                        error.to_string(),
                        format!("{number} is not a valid StatusCode")
                    );
                }
            }
        }
    }
}

#[test]
fn unlisted_codes_keep_their_number_and_have_their_class() {
    for number in 100..=999 {
        let code = StatusCode::from_u16(number).unwrap();
        let class = match number / 100 {
            1 => Some(StatusClass::Informational),
            2 => Some(StatusClass::Successful),
            3 => Some(StatusClass::Redirection),
            4 => Some(StatusClass::ClientError),
            5 => Some(StatusClass::ServerError),
            _ => None,
        };
        assert_eq!(code.class(), class);
        assert_eq!(
            code.is_informational(),
            class == Some(StatusClass::Informational)
        );
        assert_eq!(code.is_success(), class == Some(StatusClass::Successful));
        assert_eq!(
            code.is_redirection(),
            class == Some(StatusClass::Redirection)
        );
        assert_eq!(
            code.is_client_error(),
            class == Some(StatusClass::ClientError)
        );
        assert_eq!(
            code.is_server_error(),
            class == Some(StatusClass::ServerError)
        );
        assert_eq!(
            code.effective_class(),
            class.unwrap_or(StatusClass::ServerError)
        );
        let effective = match (code.is_listed(), number / 100) {
            (true, _) => number,
            (false, hundred @ 1..=5) => hundred * 100,
            _ => 500,
        };
        assert_eq!(code.effective().as_u16(), effective);
        assert_eq!(
            code.fallback().map(StatusCode::as_u16),
            class.map(|_| effective)
        );
        if !code.is_listed() {
            assert_eq!(
                (code.reason(), code.canonical_reason(), code.name()),
                ("", None, None)
            );
            assert_eq!((code.description(), code.reference()), (None, None));
        }
    }
}

#[test]
fn classes_know_their_ranges() {
    assert_eq!(StatusClass::ALL.len(), 5);
    for &class in StatusClass::ALL {
        let range = class.range();
        assert_eq!(range.end() - range.start(), 99);
        assert_eq!(
            class.fallback().map(StatusCode::as_u16),
            Some(*range.start())
        );
        for number in 0..=u16::MAX {
            assert_eq!(class.contains(number), range.contains(&number));
            assert_eq!(CodeClass::contains(class, number), range.contains(&number));
        }
    }
    assert_eq!(StatusClass::ServerError.name(), "Server Error");
}

#[test]
fn every_number_has_the_class_of_its_first_digit() {
    for number in 0..=u16::MAX {
        let class = match number {
            100..=599 => Some(StatusClass::ALL[usize::from(number / 100 - 1)]),
            _ => None,
        };
        assert_eq!(StatusClass::of(number), class, "{number}");
        assert_eq!(<StatusClass as CodeClass>::of(number), class, "{number}");
    }
}

#[test]
fn constants_patterns_and_const_functions_work() {
    const CODE: StatusCode = match StatusCode::from_u16(404) {
        Ok(code) => code,
        Err(_) => panic!(),
    };
    const FROM_BYTES: Result<StatusCode, UnknownCode<StatusCode>> = StatusCode::from_bytes(b"503");
    const TEXT: (&str, &str) = (CODE.as_str(), CODE.reason());
    const CLASS: Option<StatusClass> = CODE.class();
    const CLASS_OF: Option<StatusClass> = StatusClass::of(499);
    const RETRY: Option<StatusCodeRetry> = StatusCode::TooEarly.retry();
    assert_eq!(FROM_BYTES, Ok(StatusCode::SERVICE_UNAVAILABLE));
    assert_eq!(
        (TEXT, CLASS),
        (("404", "Not Found"), Some(StatusClass::ClientError))
    );
    assert_eq!(CLASS_OF, CLASS);
    assert!(matches!(CODE, StatusCode::NOT_FOUND));
    assert_eq!(RETRY, Some(StatusCodeRetry::Unchanged));
    const { assert!(CODE.is_client_error() && CODE.is_final() && CODE.effective().is_listed()) };
    assert_eq!(StatusCode::default(), StatusCode::OK);
}

#[test]
fn the_type_is_small_and_ordered_by_number() {
    assert_eq!(size_of::<StatusCode>(), 2);
    assert_eq!(size_of::<Option<StatusCode>>(), 2);
    assert_eq!(size_of::<Option<Option<StatusClass>>>(), 1);
    let all: Vec<StatusCode> = (100..=999)
        .map(|number| StatusCode::from_u16(number).unwrap())
        .collect();
    assert!(all.is_sorted_by(|left, right| left < right));
    assert!(StatusCode::ALL.is_sorted_by(|left, right| left < right));
    let unique: std::collections::HashSet<_> = all.iter().collect();
    assert_eq!(unique.len(), 900);
}
