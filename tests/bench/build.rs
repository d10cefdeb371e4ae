//! Generates HTTP's table for other crates from the same spec.

use serde_json::{Value, json};
use std::path::Path;
use std::{env, fs};

const SPEC: &str = "../../spec/http.json";

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={SPEC}");
    let text = fs::read_to_string(SPEC).expect("the spec is there");
    let spec: Value = serde_json::from_str(&text).expect("the spec is JSON");
    let folder = env::var_os("OUT_DIR").expect("cargo sets it");
    let folder = Path::new(&folder);
    fs::write(folder.join("closed.json"), closed(&spec)).expect("a file of ours");
    fs::write(folder.join("peers.rs"), peers(&spec)).expect("a file of ours");
}

fn rows(spec: &Value) -> &Vec<Value> {
    spec["codes"].as_array().expect("the spec has rows")
}

/// The same codes as a closed table.
fn closed(spec: &Value) -> String {
    let rows: Vec<Value> = rows(spec)
        .iter()
        .map(|row| match row.get("aliases") {
            Some(aliases) => {
                json!({"code": row["code"], "reason": row["reason"], "aliases": aliases})
            }
            None => json!({"code": row["code"], "reason": row["reason"]}),
        })
        .collect();
    json!({"classes": spec["classes"], "codes": rows}).to_string()
}

/// The same codes and reason phrases as enums for other macros.
fn peers(spec: &Value) -> String {
    let mut variants = String::new();
    let mut entries = String::new();
    for row in rows(spec) {
        let reason = row["reason"].as_str().expect("a reason is text");
        let name = name(reason);
        let code = &row["code"];
        variants += &format!("    #[strum(serialize = {reason:?})]\n    {name} = {code},\n");
        entries += &format!("    {reason:?} => Code::{name},\n");
    }
    format!(
        "/// Exact reason phrases.
#[derive(
    Clone, Copy, strum::EnumString, strum::FromRepr, strum::IntoStaticStr,
    num_enum::TryFromPrimitive,
)]
#[repr(u16)]
pub(crate) enum Code {{
{variants}}}

/// Reason phrases in any case.
#[derive(Clone, Copy, strum::EnumString)]
#[strum(ascii_case_insensitive)]
#[repr(u16)]
pub(crate) enum AnyCase {{
{variants}}}

pub(crate) static BY_REASON: phf::Map<&'static str, Code> = phf::phf_map! {{
{entries}}};
"
    )
}

/// `I'm a teapot` as `ImATeapot`.
fn name(reason: &str) -> String {
    reason
        .replace('\'', "")
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| word[..1].to_uppercase() + &word[1..])
        .collect()
}
