//! What the tests of serde share.

use kodes::StatusCode;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt::Debug;

pub(crate) fn statuses() -> impl Iterator<Item = StatusCode> {
    (100..=999).map(|number| StatusCode::from_u16(number).unwrap())
}

pub(crate) fn cbor<T: DeserializeOwned>(value: &impl Serialize) -> Result<T, String> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).unwrap();
    ciborium::from_reader(bytes.as_slice()).map_err(|error| error.to_string())
}

pub(crate) fn json_error<T: DeserializeOwned + Debug>(text: &str) -> String {
    let error = serde_json::from_str::<T>(text).unwrap_err().to_string();
    let (message, _place) = error.split_once(" at line").unwrap();
    message.to_owned()
}
