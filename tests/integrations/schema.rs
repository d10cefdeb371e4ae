//! The validator of the test `spec` gives the answers of a complete one.

#[path = "../generator/spec.rs"]
mod spec;

use serde_json::Value;
use std::fs;

#[test]
fn both_validators_accept_the_same_specs() {
    let own = spec::schema();
    let schema = fs::read_to_string(spec::root().join("spec/schema.json")).unwrap();
    let schema: Value = serde_json::from_str(&schema).unwrap();
    jsonschema::meta::validate(&schema).unwrap();
    let complete = jsonschema::validator_for(&schema).unwrap();
    for path in spec::specs() {
        let text = fs::read_to_string(&path).unwrap();
        let errors: Vec<_> = complete
            .iter_errors(&serde_json::from_str(&text).unwrap())
            .map(|error| error.to_string())
            .collect();
        assert!(errors.is_empty(), "{}: {errors:?}", path.display());
    }
    for (what, spec) in spec::mutations() {
        let error = own.error(&spec);
        assert_eq!(
            error.is_none(),
            complete.is_valid(&spec),
            "{what}: {error:?}"
        );
    }
}
