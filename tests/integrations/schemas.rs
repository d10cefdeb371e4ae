//! JSON Schema and OpenAPI schemas.

use codes_tests_integrations::{ExitCode, Rpc, SmtpReply};
use kodes::problem::{Problem, ToProblem};
use kodes::{Code, StatusClass, StatusCode, StatusCodeRetry};
use schemars::{JsonSchema, schema_for};
use serde_json::{Value, json};
use utoipa::{PartialSchema, ToSchema};

fn schemas<T: JsonSchema + ToSchema>() -> [Value; 2] {
    let openapi = serde_json::to_value(<T as PartialSchema>::schema()).unwrap();
    let mut json = schema_for!(T).to_value();
    let root = json.as_object_mut().unwrap();
    assert_eq!(root.remove("title").unwrap(), T::name().as_ref());
    root.remove("$schema").unwrap();
    [json, openapi]
}

#[test]
fn a_closed_table_is_an_enum() {
    let expected = json!({
        "type": "integer",
        "enum": [0, 2, 255],
        "x-enum-varnames": ["Success", "Usage", "OutOfRange"],
        "x-enum-descriptions": ["Success", "Usage", "Out Of Range"],
    });
    assert_eq!(schemas::<ExitCode>(), [expected.clone(), expected]);
    for schema in schemas::<Rpc>() {
        assert_eq!(
            schema["enum"],
            json!([-32_700, 404, 9_007_199_254_740_993_i64])
        );
    }
}

#[test]
fn an_open_table_is_also_a_range() {
    let rows = json!({
        "type": "integer",
        "enum": [250, 450, 550],
        "x-enum-varnames": ["Okay", "MailboxBusy", "MailboxMissing"],
        "x-enum-descriptions":
            ["Okay", "The mailbox is busy; try again later.", "Mailbox unavailable"],
    });
    let range = json!({"type": "integer", "minimum": 200, "maximum": 599});
    let expected = json!({"anyOf": [rows, range]});
    assert_eq!(schemas::<SmtpReply>(), [expected.clone(), expected]);
}

#[test]
fn the_validator_agrees_with_serde() {
    for schema in schemas::<StatusCode>() {
        let rows = schema["anyOf"][0]["enum"].as_array().unwrap();
        assert_eq!(rows.len(), StatusCode::ALL.len());
        let validator = jsonschema::validator_for(&schema).unwrap();
        for number in 0..=1100 {
            let read = serde_json::from_value::<StatusCode>(json!(number));
            assert_eq!(validator.is_valid(&json!(number)), read.is_ok(), "{number}");
        }
        assert!(!validator.is_valid(&json!(404.5)));
    }
    for schema in schemas::<ExitCode>() {
        let validator = jsonschema::validator_for(&schema).unwrap();
        for number in 0..=300 {
            let read = serde_json::from_value::<ExitCode>(json!(number));
            assert_eq!(validator.is_valid(&json!(number)), read.is_ok(), "{number}");
        }
    }
}

#[test]
fn a_field_refers_to_the_table() {
    #[derive(JsonSchema, ToSchema)]
    #[allow(dead_code, reason = "only described")]
    struct Answer {
        status: StatusCode,
        exit: ExitCode,
    }
    let schema = schema_for!(Answer).to_value();
    assert_eq!(schema["properties"]["status"]["$ref"], "#/$defs/StatusCode");
    assert_eq!(schema["$defs"]["ExitCode"]["enum"], json!([0, 2, 255]));
    let schema = serde_json::to_value(Answer::schema()).unwrap();
    assert_eq!(
        schema["properties"]["status"]["$ref"],
        "#/components/schemas/StatusCode"
    );
    let mut parts = Vec::new();
    Answer::schemas(&mut parts);
    let names: Vec<_> = parts.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["StatusCode", "ExitCode"]);
    assert_eq!(<ExitCode as Code>::TABLE, "ExitCode");
}

#[test]
fn a_problem_is_an_object_with_any_members() {
    let [json, openapi] = schemas::<Problem>();
    assert_eq!(json, openapi);
    assert_eq!(json["additionalProperties"], true);
    let uri = &json["properties"]["type"];
    assert_eq!(uri["default"], "about:blank");
    for name in ["type", "instance"] {
        assert_eq!(json["properties"][name]["format"], "uri-reference");
    }
    let names = json["properties"].as_object().unwrap().keys();
    assert_eq!(
        names.collect::<Vec<_>>(),
        ["detail", "instance", "status", "title", "type"]
    );
}

#[test]
fn the_schema_of_problems_allows_those_of_all_statuses() {
    for schema in schemas::<Problem>() {
        let validator = jsonschema::validator_for(&schema).unwrap();
        for number in 100..=999 {
            let problem = StatusCode::from_u16(number).unwrap().to_problem();
            let problem = problem.with_extension("limit", json!([1]));
            let document = serde_json::to_value(&problem).unwrap();
            assert!(validator.is_valid(&document), "{document}");
        }
        assert!(validator.is_valid(&json!({})));
        for document in [
            json!([]),
            json!({"status": "404"}),
            json!({"status": 100}),
            json!({"title": 404}),
        ] {
            assert!(!validator.is_valid(&document), "{document}");
        }
    }
}

#[test]
fn a_response_refers_to_the_problem() {
    #[derive(JsonSchema, ToSchema)]
    #[allow(dead_code, reason = "only described")]
    struct Failures {
        failures: Vec<Problem>,
    }
    let schema = schema_for!(Failures).to_value();
    let items = &schema["properties"]["failures"]["items"];
    assert_eq!(items["$ref"], "#/$defs/Problem");
    let schema = serde_json::to_value(Failures::schema()).unwrap();
    let items = &schema["properties"]["failures"]["items"];
    assert_eq!(items["$ref"], "#/components/schemas/Problem");
}

#[test]
fn classes_and_values_of_attributes_are_strings() {
    for schema in schemas::<StatusCodeRetry>() {
        let names: Vec<_> = StatusCodeRetry::ALL
            .iter()
            .map(|retry| retry.name())
            .collect();
        let descriptions = StatusCodeRetry::ALL.iter().map(|retry| retry.description());
        let expected = json!({
            "type": "string",
            "enum": names,
            "x-enum-descriptions": descriptions.collect::<Vec<_>>(),
        });
        assert_eq!(schema, expected);
    }
    let [json, openapi] = schemas::<StatusClass>();
    assert_eq!(json["enum"][3], "Client Error");
    assert_eq!(json, openapi);
}
