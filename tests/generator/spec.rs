//! The schema accepts the specs of this repository, and the reader refuses
//! everything that the schema refuses.

use jsonschema::Validator;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn schema() -> Validator {
    let schema = fs::read_to_string(root().join("spec/schema.json")).unwrap();
    let schema = serde_json::from_str(&schema).unwrap();
    jsonschema::meta::validate(&schema).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

/// The valid specs of the repository: all except those of the UI tests.
fn specs() -> Vec<PathBuf> {
    let folders = [
        "spec",
        "spec/registries",
        "spec/vendors",
        "codes-core/examples",
        "codes-macros/cli/src",
        "tests/hygiene/spec",
        "tests/spec",
        "tests/spec/code_attributes",
        "tests/spec/hexadecimal",
        "tests/spec/reprs",
        "tests/spec/shapes",
    ];
    let files = folders
        .iter()
        .filter_map(|folder| fs::read_dir(root().join(folder)).ok())
        .flatten();
    let specs = files.map(|file| file.unwrap().path()).filter(|path| {
        path.extension()
            .is_some_and(|extension| extension == "json")
            && !path.ends_with("schema.json")
    });
    specs.collect()
}

#[test]
fn every_spec_of_the_repo_is_right_by_schema_and_by_reader() {
    let schema = schema();
    let specs = specs();
    assert!(specs.iter().any(|path| path.ends_with("spec/http.json")));
    for path in specs {
        let text = fs::read_to_string(&path).unwrap();
        let errors: Vec<_> = schema
            .iter_errors(&serde_json::from_str(&text).unwrap())
            .map(|error| error.to_string())
            .collect();
        assert!(errors.is_empty(), "{}: {errors:?}", path.display());
        assert_eq!(codes_codegen::check(&text), [], "{}", path.display());
    }
}

#[test]
fn the_docs_tell_the_open_range_and_the_attributes_of_a_row() {
    let arguments = r#""spec/http.json""#.parse().unwrap();
    let item = "pub enum StatusCode {}".parse().unwrap();
    let code = codes_codegen::code_table(arguments, item).to_string();
    assert!(code.contains("every code from 100 to 999"));
    let upgrade = code.split("**426 Upgrade Required**").nth(1).unwrap();
    let docs = &upgrade[..upgrade.find("UpgradeRequired").unwrap()];
    for line in [
        "- [`registration`](Self::registration): `Permanent`",
        "- [`retry_condition`](Self::retry_condition): the client can send the request again",
        "- [`retry_fields`](Self::retry_fields): Upgrade, Connection",
    ] {
        assert!(docs.contains(line), "{line} in {docs}");
    }
    // The row has the default of this attribute.
    assert!(!docs.contains("is_common"), "{docs}");
}

/// A spec that uses every key.
fn everything() -> Value {
    json!({
        "$schema": "schema.json",
        "title": "Everything", "description": "Uses every key of the format.",
        "source": "https://example.com/registry",
        "updated": "2026-01-31",
        "repr": "i32", "radix": 16, "digits": 4,
        "open": ["0xffff_fff6", "0x63"],
        "default": 1,
        "classes": [
            {"name": "Odd One", "range": [1, "0X01"], "predicate": "is_odd", "description": "Odd.", "fallback": 1},
            {"name": "Even", "range": [2, 2]}
        ],
        "attributes": {
            "flag": {"type": "bool", "default": false, "description": "A flag.", "inherit": true},
            "count": {"type": "integer", "required": true},
            "text": {"type": "string", "default": ""}, "id": {"type": "string", "unique": true},
            "counts": {"type": "[integer]", "default": [1, 2]},
            "texts": {"type": "[string]"},
            "status": {"type": "code", "table": "codes_core::StatusCode", "default": 404},
            "statuses": {"type": "[code]", "table": "crate::Status", "default": [404, "Gone"]},
            "kind": {"type": "enum", "values": {"Good": "It is good.", "Bad": "It is bad."}, "default": "Good", "phrase": "it is {}"},
            "rules": {
                "type": "[record]", "default": [{"field": "a"}],
                "members": {
                    "field": {"type": "string", "required": true, "description": "The field."},
                    "level": {"type": "enum", "values": {"Good": "It is good."}},
                    "rank": {"type": "integer", "default": 3}
                }
            }
        },
        "problem": {
            "status": "status", "type": "https://example.com/{slug}", "detail": "text",
            "members": ["code", "class", "flag", "statuses"], "headers": {"X-Count": "count"}
        },
        "codes": [
            {
                "code": 1, "reason": "One", "name": "First", "description": "The first.",
                "aliases": ["Uno", "Eins"], "reference": "https://example.com/1", "deprecated": "Use two.",
                "flag": true, "count": 1, "text": "a", "id": "first-one", "counts": [], "texts": ["b", "c"], "kind": "Bad",
                "status": "404 Not Found", "statuses": [-1, "IM_A_TEAPOT"],
                "rules": [{"field": "a", "rank": 1}, {"level": "Good", "field": "b"}]
            },
            {"code": "0x2", "reason": "Two", "count": -2}
        ]
    })
}

/// A spec that extends another.
fn extension() -> Value {
    json!({
        "extends": "everything.json",
        "codes": [{"code": 2, "reason": "Two", "replace": true}]
    })
}

/// The replacements for each value.
fn replacements() -> Vec<Value> {
    vec![
        Value::Null,
        json!(true),
        json!(7),
        json!(-1),
        json!(1.5),
        json!(1e30),
        json!(""),
        json!(" "),
        json!("text"),
        json!("two words"),
        json!("control\u{1}"),
        json!("line\nbreak"),
        json!("turned\u{202e}round"),
        json!("x".repeat(1_100)),
        json!([]),
        json!([1]),
        json!([1, 2, 3]),
        json!(["a", "a"]),
        json!((0..65).map(|n| format!("alias {n}")).collect::<Vec<_>>()),
        json!([1, "a"]),
        json!([[]]),
        json!({}),
        json!({"unknown": 1}),
        json!({"Good": 1}),
        json!({"bad name": "x"}),
    ]
}

/// Collects the JSON pointers of all places in a value.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Object(entries) => {
            for (key, value) in entries {
                pointers(
                    value,
                    &format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")),
                    found,
                );
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                pointers(value, &format!("{at}/{index}"), found);
            }
        }
        _ => {}
    }
}

/// Specs that differ from a valid one in one place.
fn mutations() -> Vec<(String, Value)> {
    let mut all = mutations_of(&everything());
    let mut others = mutations_of(&extension());
    // An unknown key may be an attribute of the other spec.
    others.retain(|(what, _)| !what.ends_with("in capitals"));
    all.extend(others);
    all
}

fn mutations_of(good: &Value) -> Vec<(String, Value)> {
    let mut places = Vec::new();
    pointers(good, "", &mut places);
    let mut mutations = Vec::new();
    for place in &places {
        for replacement in replacements() {
            let mut mutated = good.clone();
            *mutated.pointer_mut(place).unwrap() = replacement.clone();
            mutations.push((format!("{place} = {replacement}"), mutated));
        }
        let Some((parent, key)) = place.rsplit_once('/') else {
            continue;
        };
        let mut removed = good.clone();
        match removed.pointer_mut(parent).unwrap() {
            Value::Object(entries) => {
                let value = entries.remove(key).unwrap();
                let mut renamed = good.clone();
                let entries = renamed
                    .pointer_mut(parent)
                    .unwrap()
                    .as_object_mut()
                    .unwrap();
                entries.remove(key);
                entries.insert(format!("{key}x"), value.clone());
                mutations.push((format!("{place} renamed"), renamed));
                let mut capital = good.clone();
                let entries = capital
                    .pointer_mut(parent)
                    .unwrap()
                    .as_object_mut()
                    .unwrap();
                entries.remove(key);
                entries.insert(key.to_uppercase(), value);
                mutations.push((format!("{place} in capitals"), capital));
            }
            Value::Array(items) => {
                items.remove(key.parse().unwrap());
            }
            _ => unreachable!(),
        }
        mutations.push((format!("{place} removed"), removed));
    }
    mutations
}

#[test]
fn what_the_schema_refuses_the_reader_refuses_too() {
    let schema = schema();
    assert!(schema.is_valid(&everything()));
    assert!(schema.is_valid(&extension()));
    assert_eq!(codes_codegen::check(&everything().to_string()), []);
    assert_eq!(codes_codegen::check(&extension().to_string()), []);
    let mutations = mutations();
    let refused: Vec<_> = mutations
        .iter()
        .filter(|(_, spec)| !schema.is_valid(spec))
        .collect();
    assert!(refused.len() > 1_000, "{}", refused.len());
    let accepted: Vec<_> = refused
        .iter()
        .filter(|(_, spec)| codes_codegen::check(&spec.to_string()).is_empty())
        .map(|(what, _)| what)
        .collect();
    assert!(accepted.is_empty(), "the reader accepts {accepted:#?}");
}

#[test]
fn findings_point_into_the_text() {
    for (what, spec) in mutations() {
        let text = serde_json::to_string_pretty(&spec).unwrap();
        for finding in codes_codegen::check(&text) {
            let span = finding.span.clone().unwrap();
            assert!(
                text.get(span).is_some_and(|marked| !marked.is_empty()),
                "{what}: {finding:?}"
            );
            assert!(
                !finding.message.contains('\n') && !finding.message.ends_with('.'),
                "{what}: {finding:?}"
            );
            assert!(finding.render("x.json", &text).contains(" --> x.json:"));
        }
    }
}
