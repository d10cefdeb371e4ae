//! Codes in JSON, postcard, CBOR and query strings.

mod formats;

use codes_tests_integrations::{ExitCode, Hresult, Rpc, SmtpReply};
use formats::{cbor, json_error, statuses};
use kodes::{Code, StatusClass, StatusCode, StatusCodeRetry};
use serde::de::DeserializeOwned;
use serde::de::value::{Error as ValueError, I128Deserializer, U128Deserializer};
use serde::de::{Deserialize, IntoDeserializer};
use serde::{Serialize, de};
use std::collections::{BTreeMap, HashMap};
use std::fmt::Debug;

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
