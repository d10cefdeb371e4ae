//! Codes in JSON, postcard, CBOR and query strings.

use codes_tests_integrations::{ExitCode, Hresult, Rpc, SmtpReply, Sql};
use kodes::{Code, StatusClass, StatusCode, StatusCodeRetry};
use serde::de::DeserializeOwned;
use serde::de::value::{Error as ValueError, I128Deserializer, U128Deserializer};
use serde::de::{Deserialize, IntoDeserializer};
use serde::{Serialize, de};
use std::collections::{BTreeMap, HashMap};
use std::fmt::Debug;

fn statuses() -> impl Iterator<Item = StatusCode> {
    (100..=999).map(|number| StatusCode::from_u16(number).unwrap())
}

fn cbor<T: DeserializeOwned>(value: &impl Serialize) -> Result<T, String> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).unwrap();
    ciborium::from_reader(bytes.as_slice()).map_err(|error| error.to_string())
}

/// Asserts that a code has the same bytes as its number in every format.
fn assert_is_a_number<T: Code + Serialize + DeserializeOwned>(code: T)
where
    T::Repr: Serialize,
{
    let number = code.to_repr();
    let json = serde_json::to_string(&code).unwrap();
    assert_eq!(json, number.to_string());
    assert_eq!(serde_json::from_str::<T>(&json).unwrap(), code);

    let bytes = postcard::to_allocvec(&code).unwrap();
    assert_eq!(bytes, postcard::to_allocvec(&number).unwrap());
    assert_eq!(postcard::from_bytes::<T>(&bytes).unwrap(), code);

    assert_eq!(cbor::<T>(&number).unwrap(), code);
    assert_eq!(cbor::<T>(&code).unwrap(), code);

    let query = serde_urlencoded::to_string([("code", code)]).unwrap();
    assert_eq!(query, format!("code={number}"));
    let pairs: Vec<(String, T)> = serde_urlencoded::from_str(&query).unwrap();
    assert_eq!(pairs, [("code".to_owned(), code)]);
}

#[test]
fn a_code_is_a_number_in_every_format() {
    statuses().for_each(assert_is_a_number);
    (200..=599).for_each(|number| assert_is_a_number(SmtpReply::from_i32(number).unwrap()));
    ExitCode::ALL.iter().copied().for_each(assert_is_a_number);
    Rpc::ALL.iter().copied().for_each(assert_is_a_number);
    (-0x100..-0xF0).for_each(|number| assert_is_a_number(Hresult::from_i32(number).unwrap()));
}

#[test]
fn hexadecimal_text_is_read() {
    for (text, number) in [
        ("\"0xffffff05\"", -251),
        ("\"0XFFFFFF05 Access denied\"", -251),
        ("\"0xffffff0e\"", -242),
        ("\"-242\"", -242),
    ] {
        let code = serde_json::from_str::<Hresult>(text).unwrap();
        assert_eq!(code, number, "{text}");
    }
    let codes = BTreeMap::from([(Hresult::AccessDenied, 1)]);
    let json = serde_json::to_string(&codes).unwrap();
    assert_eq!(json, r#"{"-251":1}"#);
    assert_eq!(
        serde_json::from_str::<BTreeMap<Hresult, u8>>(&json).unwrap(),
        codes
    );
    let error = serde_json::from_str::<Hresult>("\"0x00000001\"").unwrap_err();
    let message = "invalid value: string \"0x00000001\", expected a valid Hresult";
    assert!(error.to_string().starts_with(message), "{error}");
}

#[test]
fn formats_for_people_take_text() {
    for code in statuses() {
        let mut texts = vec![code.to_string(), code.as_str().to_owned()];
        if let Some(name) = code.name() {
            texts.extend([name.to_owned(), code.reason().to_lowercase()]);
        }
        for text in texts {
            let json = serde_json::to_string(&text).unwrap();
            assert_eq!(serde_json::from_str::<StatusCode>(&json).unwrap(), code);
        }
    }
    let pairs: Vec<(String, StatusCode)> =
        serde_urlencoded::from_str("a=404&b=Not+Found&c=NOT_FOUND&d=not%20found").unwrap();
    assert!(pairs.iter().all(|(_, code)| *code == StatusCode::NotFound));
    assert_eq!(pairs.len(), 4);
}

/// Every number of up to 20 bits is the same code or an error, and never wraps.
#[test]
fn no_number_becomes_another_code() {
    for number in -1000..1_048_576_i64 {
        let code =
            StatusCode::deserialize(IntoDeserializer::<ValueError>::into_deserializer(number));
        match code {
            Ok(code) => assert_eq!(i64::from(code.as_u16()), number),
            Err(error) => {
                assert!(!(100..=999).contains(&number));
                let text =
                    format!("invalid value: integer `{number}`, expected a valid StatusCode");
                assert_eq!(error.to_string(), text);
            }
        }
    }
}

fn json_error<T: DeserializeOwned + Debug>(text: &str) -> String {
    let error = serde_json::from_str::<T>(text).unwrap_err().to_string();
    let (message, _place) = error.split_once(" at line").unwrap();
    message.to_owned()
}

#[test]
fn errors_name_value_and_table() {
    let expected = "expected a valid StatusCode";
    for (json, found) in [
        ("65736", "invalid value: integer `65736`"),
        ("99", "invalid value: integer `99`"),
        ("-200", "invalid value: integer `-200`"),
        (
            "18446744073709551615",
            "invalid value: integer `18446744073709551615`",
        ),
        ("200.0", "invalid type: floating point `200.0`"),
        ("404.5", "invalid type: floating point `404.5`"),
        ("\"Not Fund\"", "invalid value: string \"Not Fund\""),
        ("\"65736\"", "invalid value: string \"65736\""),
        ("\"\"", "invalid value: string \"\""),
        ("null", "invalid type: null"),
        ("true", "invalid type: boolean `true`"),
    ] {
        assert_eq!(
            json_error::<StatusCode>(json),
            format!("{found}, {expected}")
        );
    }
    assert_eq!(
        json_error::<ExitCode>("258"),
        "invalid value: integer `258`, expected a valid ExitCode"
    );
    assert_eq!(
        json_error::<Rpc>("1"),
        "invalid value: integer `1`, expected a valid Rpc"
    );
    // In postcard 65736 is not a valid `u16`; in CBOR it is a number.
    let bytes = postcard::to_allocvec(&65_736_u32).unwrap();
    assert!(postcard::from_bytes::<StatusCode>(&bytes).is_err());
    let error = cbor::<StatusCode>(&65_736).unwrap_err();
    assert!(
        error.contains("integer `65736`, expected a valid StatusCode"),
        "{error}"
    );
}

#[test]
fn integers_of_128_bits_are_no_exception() {
    fn read<'de, T: de::Deserialize<'de>>(
        from: impl de::Deserializer<'de, Error = ValueError>,
    ) -> Result<T, String> {
        T::deserialize(from).map_err(|error| error.to_string())
    }
    let unsigned = |number| read::<StatusCode>(U128Deserializer::new(number));
    let signed = |number| read::<Rpc>(I128Deserializer::new(number));
    assert_eq!(unsigned(404), Ok(StatusCode::NotFound));
    assert_eq!(signed(-32_700), Ok(Rpc::ParseError));
    for number in [(1 << 64) + 404, (1 << 127) + 404, u128::MAX] {
        let error = format!("invalid value: integer `{number}`, expected a valid StatusCode");
        assert_eq!(unsigned(number), Err(error));
    }
    let error = format!(
        "invalid value: integer `{}`, expected a valid Rpc",
        i128::MIN
    );
    assert_eq!(signed(i128::MIN), Err(error));
}

#[test]
fn codes_are_keys_of_objects() {
    let counts: HashMap<StatusCode, u32> = statuses().zip(1..).collect();
    let json = serde_json::to_string(&counts).unwrap();
    assert_eq!(
        serde_json::from_str::<HashMap<StatusCode, u32>>(&json).unwrap(),
        counts
    );

    let by_code: BTreeMap<Rpc, bool> =
        serde_json::from_str(r#"{"-32700": true, "Not There": false}"#).unwrap();
    assert_eq!(
        by_code,
        BTreeMap::from([(Rpc::ParseError, true), (Rpc::NotThere, false)])
    );
    let json = serde_json::to_string(&by_code).unwrap();
    assert_eq!(json, r#"{"-32700":true,"404":false}"#);
}

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
fn classes_and_values_of_attributes_are_their_names() {
    fn check<T: Copy + Debug + PartialEq + Serialize + DeserializeOwned>(value: T, name: &str) {
        let json = serde_json::to_string(&value).unwrap();
        assert_eq!(json, format!("\"{name}\""));
        assert_eq!(serde_json::from_str::<T>(&json).unwrap(), value);
        let bytes = postcard::to_allocvec(&value).unwrap();
        assert_eq!(bytes, postcard::to_allocvec(name).unwrap());
        assert_eq!(postcard::from_bytes::<T>(&bytes).unwrap(), value);
        assert_eq!(cbor::<T>(&value).unwrap(), value);
    }
    for class in StatusClass::ALL {
        check(*class, class.name());
    }
    for retry in StatusCodeRetry::ALL {
        check(*retry, retry.name());
    }
    let error = serde_json::from_str::<StatusClass>("\"Eror\"").unwrap_err();
    let expected = "invalid value: string \"Eror\", expected a valid StatusClass";
    assert!(error.to_string().starts_with(expected), "{error}");
    assert!(serde_json::from_str::<StatusClass>("4").is_err());
    let keys: BTreeMap<StatusClass, u8> = serde_json::from_str(r#"{"CLIENT_ERROR": 1}"#).unwrap();
    assert_eq!(keys[&StatusClass::ClientError], 1);
}
