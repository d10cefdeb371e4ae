//! Problem documents in JSON, and in other self-describing formats.

use super::{MEMBERS, Problem};
use crate::StatusCode;
use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use serde_core::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_core::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

impl Serialize for Problem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(kind) = &self.kind {
            map.serialize_entry("type", kind)?;
        }
        if let Some(title) = &self.title {
            map.serialize_entry("title", title)?;
        }
        if let Some(status) = &self.status {
            map.serialize_entry("status", status)?;
        }
        if let Some(detail) = &self.detail {
            map.serialize_entry("detail", detail)?;
        }
        if let Some(instance) = &self.instance {
            map.serialize_entry("instance", instance)?;
        }
        for (name, value) in &self.extensions {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

/// Reads any object as a problem document, as RFC 9457 asks of clients.
///
/// A standard member whose value has the wrong type is ignored
/// ([RFC 9457, section 3.1](https://www.rfc-editor.org/rfc/rfc9457#section-3.1)), and so is
/// a `status` that no final response can have: see [`Problem::status`]. All other members
/// are [extensions](Problem::extensions), in the order of the document. If a name occurs
/// twice, the last value counts.
///
/// ```
/// use codes_core::StatusCode;
/// use codes_core::problem::Problem;
///
/// let problem: Problem = serde_json::from_str(
///     r#"{"type": "/problems/no-funds", "status": 403, "detail": 7, "balance": 30}"#,
/// )?;
/// assert_eq!(problem.type_uri(), "/problems/no-funds");
/// assert_eq!(problem.status(), StatusCode::Forbidden);
/// assert_eq!(problem.detail(), None); // not a string
/// assert_eq!(problem.extension("balance"), Some(&30.into()));
/// # Ok::<(), serde_json::Error>(())
/// ```
impl<'de> Deserialize<'de> for Problem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Document)
    }
}

struct Document;

impl<'de> Visitor<'de> for Document {
    type Value = Problem;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a problem document, which is an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Problem, A::Error> {
        let mut problem = Problem::empty();
        // Linear search would take quadratic time, and a server decides on the size.
        let mut places = BTreeMap::new();
        while let Some((name, value)) = map.next_entry::<String, Value>()? {
            if MEMBERS.contains(&name.as_str()) {
                problem.read_member(&name, value);
                continue;
            }
            let place = *places.entry(name).or_insert_with_key(|name| {
                let extension = (Cow::Owned(name.clone()), Value::Null);
                problem.extensions.push(extension);
                problem.extensions.len() - 1
            });
            problem.extensions[place].1 = value;
        }
        Ok(problem)
    }
}

impl Problem {
    fn empty() -> Self {
        Self {
            kind: None,
            title: None,
            status: None,
            detail: None,
            instance: None,
            extensions: Vec::new(),
            fields: Vec::new(),
            report: None,
        }
    }

    /// Sets a standard member, or unsets it if the value does not have the type of
    /// the member.
    fn read_member(&mut self, name: &str, value: Value) {
        let number = value.as_u64();
        let text = match value {
            Value::String(text) => Some(Cow::Owned(text)),
            _ => None,
        };
        match name {
            "type" => self.kind = text,
            "title" => self.title = text,
            "detail" => self.detail = text,
            "instance" => self.instance = text,
            _ => self.status = number.and_then(final_status),
        }
    }
}

/// The status with this number, if a final response can have it.
fn final_status(number: u64) -> Option<StatusCode> {
    let status = StatusCode::from_u16(u16::try_from(number).ok()?).ok()?;
    status.is_final().then_some(status)
}
