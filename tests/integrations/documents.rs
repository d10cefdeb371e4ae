//! Problem documents as clients read them.

use kodes::StatusCode;
use kodes::problem::Problem;
use serde_json::{Value, json};

fn read(document: Value) -> Problem {
    serde_json::from_value(document).unwrap()
}

#[test]
fn what_is_written_is_read() {
    let problems = [
        Problem::new(StatusCode::NotFound),
        Problem::new(StatusCode::from_u16(471).unwrap()),
        Problem::new(StatusCode::TooManyRequests)
            .with_type("https://example.com/slow-down")
            .with_title("Slow Down")
            .with_detail("at most \"10\" a minute\n")
            .with_instance("/uploads/7")
            .with_extension("zone", json!({"name": null, "limits": [1, 2.5, -3]}))
            .with_extension("limit", 10)
            .with_extension("", true),
    ];
    for problem in problems {
        let read: Problem = serde_json::from_str(&problem.to_json()).unwrap();
        assert_eq!(read, problem);
        assert_eq!(read.to_json(), problem.to_json());
    }
}

#[test]
fn a_document_keeps_what_it_has_and_gets_nothing_else() {
    for text in [
        "{}",
        r#"{"type":"about:blank"}"#,
        r#"{"zone":1,"account":[2],"balance":{"eur":3}}"#,
        r#"{"title":"","status":999,"detail":"","instance":""}"#,
    ] {
        let problem: Problem = serde_json::from_str(text).unwrap();
        assert_eq!(problem.to_json(), text);
    }
}

#[test]
fn missing_members_have_the_defaults_of_the_rfc() {
    let problem = read(json!({}));
    assert_eq!(problem.type_uri(), "about:blank");
    assert_eq!(problem.status(), StatusCode::InternalServerError);
    assert_eq!(problem.title(), None);
    assert_eq!(problem.detail(), None);
    assert_eq!(problem.instance(), None);
    assert_eq!(problem.extension("limit"), None);
    assert_eq!(problem.extensions().count(), 0);
    assert_eq!(problem.fields().count(), 0);
}

#[test]
fn a_member_of_the_wrong_type_is_ignored() {
    let values = [json!(null), json!(true), json!(7), json!(["/"]), json!({})];
    for value in values {
        for name in ["type", "title", "detail", "instance"] {
            let problem = read(json!({"status": 404, name: value}));
            assert_eq!(problem.to_json(), r#"{"status":404}"#, "{name}: {value}");
        }
    }
    for status in [
        json!("404"),
        json!(404.5),
        json!(null),
        json!(-404),
        json!(65_940),
        json!(1000),
        json!(99),
        json!(0),
        json!(100),
        json!(199),
    ] {
        let problem = read(json!({"title": "Gone", "status": status}));
        assert_eq!(problem.to_json(), r#"{"title":"Gone"}"#, "{status}");
        assert_eq!(problem.status(), StatusCode::InternalServerError);
    }
    for number in 200..=999 {
        assert_eq!(read(json!({"status": number})).status().as_u16(), number);
    }
}

#[test]
fn the_status_of_the_response_counts() {
    let problem = read(json!({"title": "Gone", "status": 410}));
    let problem = problem.with_status(StatusCode::NotFound);
    assert_eq!(problem.to_json(), r#"{"title":"Gone","status":404}"#);
    let problem = problem.with_status(StatusCode::Continue);
    assert_eq!(problem.status(), StatusCode::InternalServerError);
}

#[test]
fn the_last_of_two_members_counts() {
    let text = r#"{"status":400,"limit":1,"zone":2,"status":404,"limit":3,"title":"a","title":7}"#;
    let problem: Problem = serde_json::from_str(text).unwrap();
    assert_eq!(problem.to_json(), r#"{"status":404,"limit":3,"zone":2}"#);
    assert_eq!(problem.extension("limit"), Some(&json!(3)));
    let names: Vec<_> = problem.extensions().map(|(name, _)| name).collect();
    assert_eq!(names, ["limit", "zone"]);
}

#[test]
fn only_an_object_is_a_document() {
    for text in ["[]", "\"Not Found\"", "404", "null"] {
        let error = serde_json::from_str::<Problem>(text)
            .unwrap_err()
            .to_string();
        let expected = "expected a problem document, which is an object";
        assert!(error.contains(expected), "{error}");
    }
    assert!(serde_json::from_str::<Problem>("{\"status\": 404").is_err());
}

#[test]
fn a_document_of_many_members_is_read_in_time() {
    let members: Vec<_> = (0..200_000).map(|n| format!("\"{n}\":{n}")).collect();
    let text = format!("{{{}}}", members.join(","));
    let problem: Problem = serde_json::from_str(&text).unwrap();
    assert_eq!(problem.extensions().count(), 200_000);
    assert_eq!(problem.to_json(), text);
}

#[test]
fn other_formats_that_describe_themselves_work() {
    let problem = Problem::new(StatusCode::Conflict).with_extension("version", 7);
    let mut bytes = Vec::new();
    ciborium::into_writer(&problem, &mut bytes).unwrap();
    let read: Problem = ciborium::from_reader(bytes.as_slice()).unwrap();
    assert_eq!(read, problem);
}
