//! `derive(Code)`: hand-written enums that are checked against a table.

// Each test declares its own types.
#![allow(clippy::items_after_statements)]

#[path = "derive/of_a_spec.rs"]
mod of_a_spec;

use codes_core::{Code, CodeClass, StatusClass, StatusCode, StatusCodeRegistration, UnknownCode};
use std::collections::{BTreeSet, HashSet};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(of = StatusCode)]
enum Handled {
    Ok,
    NotFound,
    TooManyRequests = 429,
}

/// The codes of `Handled`.
const HANDLED: [StatusCode; 3] = [
    StatusCode::Ok,
    StatusCode::NotFound,
    StatusCode::TooManyRequests,
];

#[test]
fn the_discriminants_are_the_users_own() {
    assert_eq!(Handled::Ok as u16, 0);
    assert_eq!(Handled::TooManyRequests as u16, 429);
    assert_eq!(Handled::NotFound as u16, 1);
    assert_eq!(Handled::NotFound.as_u16(), 404);
}

#[test]
fn numbers_are_those_of_the_table() {
    for number in 0..=u16::MAX {
        let in_table = StatusCode::from_u16(number).ok();
        let expected = in_table.filter(|code| HANDLED.contains(code));
        match Handled::from_u16(number) {
            Ok(code) => {
                assert_eq!(Some(StatusCode::from(code)), expected);
                assert_eq!(code.as_u16(), number);
                assert_eq!(u16::from(code), number);
                assert_eq!(code.to_repr(), number);
                assert_eq!(code, number);
                assert_eq!(number, code);
            }
            Err(error) => {
                assert_eq!(expected, None, "{number}");
                assert_eq!(error.number(), Some(number));
            }
        }
        assert_eq!(Handled::try_from(number), Handled::from_u16(number));
        let text = number.to_string();
        assert_eq!(
            Handled::from_bytes(text.as_bytes()),
            Handled::from_u16(number)
        );
        assert_eq!(
            Handled::try_from(text.as_bytes()),
            Handled::from_u16(number)
        );
    }
    let error = Handled::from_u16(500).unwrap_err();
    assert_eq!(error.to_string(), "500 is not a valid Handled");
}

#[test]
fn everything_said_about_a_code_is_what_the_table_says() {
    assert_eq!(Handled::ALL.map_codes(), HANDLED);
    for &code in Handled::ALL {
        let of = StatusCode::from(code);
        assert_eq!(code.as_str(), of.as_str());
        assert_eq!(code.name(), of.name());
        assert_eq!(code.reason(), of.reason());
        assert_eq!(code.canonical_reason(), of.canonical_reason());
        assert_eq!(code.description(), of.description());
        assert_eq!(code.reference(), of.reference());
        assert_eq!(code.class(), of.class());
        assert_eq!(code.is_client_error(), of.is_client_error());
        assert_eq!(code.is_success(), of.is_success());
        assert_eq!(code.retry(), of.retry());
        assert_eq!(code.field_rules(), of.field_rules());
        assert_eq!(code.names_retry_after(), of.names_retry_after());
        assert_eq!(code.registration(), of.registration());
        assert_eq!(code.to_string(), of.to_string());
        assert_eq!(format!("{code:?}"), format!("{of:?}"));
        assert_eq!(format!("{code:>30}|"), format!("{of:>30}|"));
        assert!(code.is_listed());
    }
    let registration: Option<StatusCodeRegistration> = Handled::Ok.registration();
    assert_eq!(registration, Some(StatusCodeRegistration::Permanent));
    let class: Option<StatusClass> = Handled::NotFound.class();
    assert_eq!(class, Some(StatusClass::ClientError));
}

trait MapCodes {
    fn map_codes(&self) -> Vec<StatusCode>;
}

impl MapCodes for [Handled] {
    fn map_codes(&self) -> Vec<StatusCode> {
        self.iter().map(|&code| code.into()).collect()
    }
}

#[test]
fn every_spelling_of_the_table_parses_and_no_other() {
    for &of in StatusCode::ALL {
        let name = of.name().unwrap();
        let texts = [
            of.as_str().to_owned(),
            of.reason().to_owned(),
            of.reason().to_uppercase(),
            name.to_owned(),
            of.to_string(),
        ];
        for text in texts {
            let expected = HANDLED.contains(&of).then_some(of);
            let parsed = text.parse::<Handled>();
            assert_eq!(parsed.ok().map(StatusCode::from), expected, "{text}");
            assert_eq!(Handled::try_from(text.as_str()), parsed);
        }
    }
    assert_eq!("TOO_MANY_REQUESTS".parse(), Ok(Handled::TooManyRequests));
    for text in ["", "Not Fund", "Gone", "not found "] {
        assert_eq!(text.parse::<Handled>().unwrap_err().number(), None);
    }
}

#[test]
fn codes_of_the_table_become_handled_ones_or_an_error() {
    for number in 100..=999 {
        let code = StatusCode::from_u16(number).unwrap();
        assert_eq!(Handled::try_from(code), Handled::from_u16(number));
    }
    let answer = |code: StatusCode| match Handled::try_from(code) {
        Ok(Handled::Ok) => "done".to_owned(),
        Ok(Handled::NotFound) => "nothing there".to_owned(),
        Ok(Handled::TooManyRequests) => "later".to_owned(),
        Err(error) => error.to_string(),
    };
    assert_eq!(answer(StatusCode::NotFound), "nothing there");
    assert_eq!(answer(StatusCode::Gone), "410 is not a valid Handled");
}

#[test]
fn traits_that_rust_derives_are_the_users() {
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Code)]
    #[code(of = StatusCode)]
    enum ByUrgency {
        #[default]
        Gone,
        #[code(404)]
        Missing,
        Ok,
    }
    use ByUrgency::{Gone, Missing, Ok};
    assert!(Gone < Missing && Missing < Ok);
    assert_eq!(ByUrgency::ALL, [Ok, Missing, Gone]);
    let ordered: BTreeSet<_> = ByUrgency::ALL.iter().copied().collect();
    assert!(ordered.into_iter().eq([Gone, Missing, Ok]));
    assert_eq!([Gone, Gone].into_iter().collect::<HashSet<_>>().len(), 1);
    assert_eq!(ByUrgency::default(), 410);
}

#[test]
fn debug_and_equality_may_be_written_by_hand() {
    #[derive(Clone, Copy, Eq, Code)]
    #[code(of = StatusCode)]
    enum Own {
        Gone,
        Ok,
    }
    impl std::fmt::Debug for Own {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("own")
        }
    }
    impl PartialEq for Own {
        fn eq(&self, other: &Self) -> bool {
            self.as_u16() == other.as_u16()
        }
    }
    assert_eq!(format!("{:?}", Own::Ok), "own");
    assert_ne!(Own::from_u16(410), Ok(Own::Ok));
    assert_eq!(Own::from_u16(410), Ok(Own::Gone));
}

#[test]
fn constants_are_patterns() {
    const GONE: Handled = Handled::NotFound;
    const PARSED: Result<Handled, UnknownCode<Handled>> = Handled::from_u16(429);
    let Ok(limited) = PARSED else { panic!() };
    assert!(!matches!(limited, GONE));
    assert!(matches!(Handled::from_u16(404), Ok(GONE)));
}

#[test]
fn names_of_the_users_own_and_aliases() {
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
    #[code(of = codes_core::StatusCode)]
    pub(crate) enum Upload {
        #[code(200)]
        Done,
        PayloadTooLarge,
        #[code(NotFound)]
        Gone = 404,
        #[code(StatusCode::CONFLICT)]
        Clash,
    }
    let names: Vec<_> = Upload::ALL.iter().map(|code| code.name()).collect();
    assert_eq!(
        names,
        ["Done", "Gone", "Clash", "PayloadTooLarge"].map(Some)
    );
    assert_eq!(
        StatusCode::from(Upload::PayloadTooLarge),
        StatusCode::ContentTooLarge
    );
    assert_eq!(format!("{:?}", Upload::Done), "Done");
    assert_eq!(Upload::Done.to_string(), "200 OK");
    for (text, code) in [
        ("Done", Upload::Done),
        ("done", Upload::Done),
        ("OK", Upload::Done),
        ("200 Done", Upload::Done),
        ("Content Too Large", Upload::PayloadTooLarge),
        ("ContentTooLarge", Upload::PayloadTooLarge),
        ("payload too large", Upload::PayloadTooLarge),
        ("Not Found", Upload::Gone),
        // The name of the user's variant, although it is the name of 410 in the table.
        ("Gone", Upload::Gone),
        ("CLASH", Upload::Clash),
        ("Conflict", Upload::Clash),
    ] {
        assert_eq!(text.parse(), Ok(code), "{text}");
    }
}

#[test]
fn it_is_a_table_of_its_own_to_generic_code() {
    fn describe<T: Code>() -> Vec<String> {
        T::ALL
            .iter()
            .map(|code| format!("{code} {}", T::TABLE))
            .collect()
    }
    assert_eq!(
        describe::<Handled>(),
        [
            "200 OK Handled",
            "404 Not Found Handled",
            "429 Too Many Requests Handled"
        ]
    );
    fn class_name<T: Code>(code: T) -> Option<&'static str> {
        code.class().map(CodeClass::name)
    }
    assert_eq!(class_name(Handled::Ok), Some("Successful"));
    assert_eq!(<Handled as Code>::from_repr(404), Ok(Handled::NotFound));
    assert_eq!(Code::fallback(Handled::Ok), Some(Handled::Ok));
    assert_eq!(Code::description(Handled::Ok), StatusCode::Ok.description());
}

#[test]
fn everything_that_is_const_for_a_table_is_const() {
    const CODE: Result<Handled, UnknownCode<Handled>> = Handled::from_u16(404);
    const BYTES: Result<Handled, UnknownCode<Handled>> = Handled::from_bytes(b"429");
    const NUMBER: u16 = Handled::NotFound.as_u16();
    const REASON: &str = Handled::NotFound.reason();
    const CLASS: Option<StatusClass> = Handled::NotFound.class();
    const RETRY: bool = Handled::TooManyRequests.names_retry_after();
    const REGISTRATION: Option<StatusCodeRegistration> = Handled::Ok.registration();
    assert_eq!((CODE, NUMBER), (Ok(Handled::NotFound), 404));
    assert_eq!(BYTES, Ok(Handled::TooManyRequests));
    assert_eq!(
        (REASON, CLASS),
        ("Not Found", Some(StatusClass::ClientError))
    );
    assert_eq!(
        (RETRY, REGISTRATION),
        (true, Some(StatusCodeRegistration::Permanent))
    );
}

#[test]
fn a_discriminant_may_be_an_expression() {
    const BASE: isize = 400;
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
    #[code(of = StatusCode)]
    enum Computed {
        BadRequest = BASE,
        NotFound = BASE + 4,
    }
    assert_eq!(Computed::NotFound as isize, 404);
    assert_eq!(Computed::BadRequest.as_u16(), 400);
}
