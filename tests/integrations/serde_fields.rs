//! Fields that are texts: reasons, names and keys.

mod formats;

use codes_tests_integrations::{ExitCode, Rpc, SmtpReply, Sql};
use formats::{cbor, json_error, statuses};
use kodes::{Code, StatusCode};
use serde::Serialize;
use serde_json::json;

#[derive(Debug, PartialEq, Serialize, serde::Deserialize)]
#[serde(bound = "T: Code")]
struct Texts<T: Code> {
    #[serde(with = "kodes::serde::reason")]
    reason: T,
    #[serde(with = "kodes::serde::name")]
    name: T,
}

fn assert_texts_round_trip<T: Code>(code: T) {
    let texts = Texts {
        reason: code,
        name: code,
    };
    let json = serde_json::to_string(&texts).unwrap();
    assert_eq!(serde_json::from_str::<Texts<T>>(&json).unwrap(), texts);
    let bytes = postcard::to_allocvec(&texts).unwrap();
    assert_eq!(postcard::from_bytes::<Texts<T>>(&bytes).unwrap(), texts);
    let query = serde_urlencoded::to_string(&texts).unwrap();
    assert_eq!(
        serde_urlencoded::from_str::<Texts<T>>(&query).unwrap(),
        texts
    );
    assert_eq!(cbor::<Texts<T>>(&texts).unwrap(), texts);
}

#[test]
fn reasons_and_names_round_trip() {
    statuses().for_each(assert_texts_round_trip);
    (200..=599).for_each(|number| assert_texts_round_trip(SmtpReply::from_i32(number).unwrap()));
    ExitCode::ALL
        .iter()
        .copied()
        .for_each(assert_texts_round_trip);
    Rpc::ALL.iter().copied().for_each(assert_texts_round_trip);
}

#[test]
fn reasons_and_names_are_text() {
    fn json<T: Code>(code: T) -> String {
        serde_json::to_string(&Texts {
            reason: code,
            name: code,
        })
        .unwrap()
    }
    assert_eq!(
        json(StatusCode::NotFound),
        r#"{"reason":"Not Found","name":"NotFound"}"#
    );
    let unlisted = StatusCode::from_u16(471).unwrap();
    assert_eq!(json(unlisted), r#"{"reason":"471","name":"471"}"#);
    // Two rows share the reason.
    assert_eq!(
        json(SmtpReply::MailboxBusy),
        r#"{"reason":"450 Mailbox unavailable","name":"MailboxBusy"}"#
    );
    assert_eq!(
        json_error::<Texts<ExitCode>>(r#"{"reason": "Sucess"}"#),
        r#"invalid value: string "Sucess", expected a valid ExitCode"#
    );
    assert_eq!(
        json_error::<Texts<ExitCode>>(r#"{"reason": 0}"#),
        "invalid type: integer `0`, expected a valid ExitCode as text"
    );
}

#[derive(Debug, PartialEq, Serialize, serde::Deserialize)]
struct Answer {
    #[serde(with = "kodes::serde::key")]
    error: Sql,
}

#[test]
fn keys_are_text() {
    let texts = ["00000", "42P01", "2 Without A State", "3"];
    for (error, text) in (0..)
        .map(|number| Sql::from_u16(number).unwrap())
        .zip(texts)
    {
        let answer = Answer { error };
        let json = serde_json::to_string(&answer).unwrap();
        assert_eq!(json, format!(r#"{{"error":"{text}"}}"#));
        assert_eq!(serde_json::from_str::<Answer>(&json).unwrap(), answer);
        let bytes = postcard::to_allocvec(&answer).unwrap();
        assert_eq!(bytes, postcard::to_allocvec(text).unwrap());
        assert_eq!(postcard::from_bytes::<Answer>(&bytes).unwrap(), answer);
    }
    assert_eq!(
        serde_json::from_str::<Sql>("\"42p01\"").unwrap(),
        Sql::UndefinedTable
    );
    assert_eq!(
        json_error::<Answer>(r#"{"error": "42P02"}"#),
        r#"invalid value: string "42P02", expected a valid Sql"#
    );
}

#[test]
fn keys_are_not_read_from_other_texts() {
    for (text, is_key) in [
        ("42P01", true),
        ("42p01", true),
        ("1", false),
        ("Undefined Table", false),
        ("UNDEFINED_TABLE", false),
        ("1 Undefined Table", false),
        ("1 42P01", false),
        // These codes have no keys.
        ("2", true),
        ("without a state", true),
        ("3", true),
    ] {
        let answer = serde_json::from_value::<Answer>(json!({"error": text}));
        assert_eq!(answer.is_ok(), is_key, "{text}");
        if !is_key {
            let message = format!("invalid value: string {text:?}, expected a key of Sql");
            assert_eq!(answer.unwrap_err().to_string(), message);
        }
    }
}

#[derive(Debug, Default, PartialEq, Serialize, serde::Deserialize)]
#[serde(default)]
struct Options {
    #[serde(with = "kodes::serde::key")]
    key: Option<Sql>,
    #[serde(with = "kodes::serde::reason", skip_serializing_if = "Option::is_none")]
    reason: Option<StatusCode>,
    #[serde(with = "kodes::serde::name")]
    name: Option<StatusCode>,
}

#[test]
fn optional_fields_are_texts_or_nothing() {
    let none = Options::default();
    let some = Options {
        key: Some(Sql::UndefinedTable),
        reason: Some(StatusCode::NotFound),
        name: StatusCode::from_u16(471).ok(),
    };
    for (options, expected) in [
        (&none, json!({"key": null, "name": null})),
        (
            &some,
            json!({"key": "42P01", "reason": "Not Found", "name": "471"}),
        ),
    ] {
        let json = serde_json::to_value(options).unwrap();
        assert_eq!(json, expected);
        assert_eq!(&serde_json::from_value::<Options>(json).unwrap(), options);
        assert_eq!(&cbor::<Options>(options).unwrap(), options);
    }
    assert_eq!(serde_json::from_str::<Options>("{}").unwrap(), none);
    assert_eq!(
        json_error::<Options>(r#"{"key": "1"}"#),
        r#"invalid value: string "1", expected a key of Sql"#
    );
    assert_eq!(
        json_error::<Options>(r#"{"name": 404}"#),
        "invalid type: integer `404`, expected a valid StatusCode as text"
    );
}
