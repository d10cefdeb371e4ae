//! Rules that messages show only if they are broken, and what is left of a spec after a
//! finding: each case was a change of the checks that no other test noticed.

use codes_codegen::{Outline, Report, check_texts};
use serde_json::{Value, json};

/// The report on specs, each of which extends the next.
fn report(specs: &[Value]) -> Report {
    let texts: Vec<String> = specs.iter().map(Value::to_string).collect();
    let specs: Vec<(&str, &str)> = texts.iter().map(|text| ("spec.json", &**text)).collect();
    check_texts(&specs).unwrap()
}

fn messages(specs: &[Value]) -> Vec<String> {
    let report = report(specs);
    let findings = report.findings().iter();
    findings.map(|finding| finding.message.clone()).collect()
}

fn outline(specs: &[Value]) -> Outline {
    let report = report(specs);
    assert_eq!(report.findings(), []);
    report.outline().unwrap().clone()
}

fn row(code: impl Into<Value>, reason: &str) -> Value {
    json!({"code": code.into(), "reason": reason})
}

#[test]
fn a_spec_can_repeat_the_radix_and_widen_the_type() {
    let base = json!({"repr": "u8", "radix": 16, "codes": [row("0xff", "Last")]});
    for repr in ["u8", "u16", "i16", "i64"] {
        let own = json!({"repr": repr, "radix": 16, "codes": [row("0x01", "First")]});
        assert_eq!(outline(&[own, base.clone()]).repr, repr);
    }
    let own = json!({"repr": "i8", "codes": [row("0x01", "First")]});
    let message = "`repr` i8 does not hold every u8, the type of the extended spec";
    let report = report(&[own, base]);
    let [finding] = report.findings() else {
        panic!("{:?}", report.findings());
    };
    assert_eq!(finding.message, message);
    assert_eq!(finding.related.len(), 1);
    assert!(finding.notes.is_empty());
}

#[test]
fn hexadecimal_codes_have_the_digits_of_the_type_or_those_of_the_spec() {
    let code = row(1, "First");
    let digits = |mut spec: Value| {
        spec["codes"] = json!([code]);
        outline(&[spec]).digits
    };
    assert_eq!(digits(json!({})), None);
    assert_eq!(digits(json!({"repr": "u32", "radix": 16})), Some(8));
    assert_eq!(digits(json!({"repr": "i64", "radix": 16})), Some(16));
    assert_eq!(
        digits(json!({"repr": "u32", "radix": 16, "digits": 2})),
        Some(2)
    );
}

#[test]
fn only_what_is_hexadecimal_is_lost_without_a_radix() {
    let unexpected = |key: &str| format!("`{key}`: expected an integer, found a string");
    let spec = json!({
        "open": ["0x01", 20],
        "classes": [
            {"name": "Low", "range": [1, 9]},
            {"name": "Middle", "range": [5, 12]},
            {"name": "High", "range": ["0x0c", 20]}
        ],
        "codes": [row("0x02", "Second"), row(30, "Thirtieth")]
    });
    let found = messages(&[spec]);
    let expected = ["open", "range", "code"].map(unexpected);
    for message in &expected {
        assert!(found.contains(message), "{message}");
    }
    // Nothing is known about `open`, so 30 may be inside. The other classes overlap.
    let overlap = "the range of class `Middle` overlaps that of `Low` in 5..=9";
    assert!(found.iter().any(|message| message == overlap));
    assert_eq!(found.len(), 4);
}

/// A table with keys, one of which may be two texts.
fn with_keys(second: &str, third: &str) -> Value {
    json!({
        "attributes": {"key": {"type": "string", "unique": true}},
        "codes": [
            {"code": 108, "reason": "Disk Full", "key": "full"},
            {"code": 2, "reason": "Second", "key": second},
            {"code": 3, "reason": "Third", "key": third}
        ]
    })
}

#[test]
fn a_number_before_a_text_is_ambiguous_only_if_its_row_has_the_text() {
    for text in ["108 disk full", "108 DiskFull", "108 DISK_FULL", "108 FULL"] {
        let message = "`key` of code 2 collides with code 108";
        assert_eq!(messages(&[with_keys(text, "third")]), [message], "{text}");
    }
    for text in ["108 disk empty", "108 third", "108 second", "7 full"] {
        let table = outline(&[with_keys(text, "third")]);
        assert_eq!(table.parse(text), Some(2), "{text}");
        assert_eq!(table.parse("THIRD"), Some(3), "{text}");
        assert_eq!(table.parse("full"), Some(108), "{text}");
    }
}

#[test]
fn an_unknown_type_has_no_further_findings() {
    let codes: [[i64; 2]; 4] = [[1, 70_000], [-1, 300], [-1, 70_000], [-1, 5_000_000_000]];
    for [low, high] in codes {
        let rows = [row(low, "Lowest"), row(high, "Highest")];
        let spec = json!({"repr": "u15", "codes": rows});
        assert_eq!(messages(&[spec]), ["unknown `repr` `u15`"], "{low}, {high}");
    }
}

#[test]
fn the_smallest_type_that_holds_all_codes_is_suggested() {
    for (codes, repr) in [
        ([1, 70_000], "u32"),
        ([-1, 300], "i16"),
        ([-1, 70_000], "i32"),
        ([1, 5_000_000_000], "u64"),
        ([-1, 5_000_000_000], "i64"),
    ] {
        let rows = codes.map(|code: i64| row(code, &format!("Number {}", code.abs())));
        let text = json!({"codes": rows}).to_string();
        let findings = codes_codegen::check(&text);
        let expected = format!("if the number is right, write `\"repr\": \"{repr}\"`");
        assert_eq!(findings.last().unwrap().help, Some(expected), "{codes:?}");
    }
}

#[test]
fn aliases_are_checked_and_parsed_if_every_row_has_some() {
    let table = |alias: &str| {
        json!({"codes": [
            {"code": 1, "reason": "Disk Full", "aliases": ["No Space"]},
            {"code": 2, "reason": "Disk Slow", "aliases": [alias]}
        ]})
    };
    assert_eq!(outline(&[table("Busy")]).parse("no space"), Some(1));
    let message = "the alias `No-Space` of code 2 collides with the alias `No Space` of code 1: both are named `NoSpace`";
    assert_eq!(messages(&[table("No-Space")]), [message]);
}

#[test]
fn a_constant_collides_with_a_variant_that_has_underscores() {
    let rows = [
        row(1, "V1 1"),
        json!({"code": 2, "reason": "Second", "name": "V1_1"}),
    ];
    let message = "code 2 collides with code 1: both are named `V1_1`";
    assert_eq!(messages(&[json!({"codes": rows})]), [message]);
}

#[test]
fn rows_of_an_extended_spec_lack_an_attribute_that_a_later_one_requires() {
    let declared = json!({"level": {"type": "integer", "required": true}});
    let rows = [json!({"code": 2, "reason": "Second", "level": 5})];
    let own = json!({"attributes": declared, "codes": rows});
    assert!(!outline(std::slice::from_ref(&own)).attributes[0].is_optional);
    let base = json!({"codes": [row(1, "First")]});
    assert!(outline(&[own, base.clone()]).attributes[0].is_optional);
    let message = "code 2 lacks the required attribute `level`";
    let own = json!({"attributes": declared, "codes": [row(2, "Second")]});
    assert_eq!(messages(&[own, base]), [message]);
}

#[test]
fn a_spec_can_repeat_the_range_or_widen_it() {
    let base = json!({"open": [10, 20], "codes": [row(10, "First")]});
    for (open, covers) in [
        ([10, 20], true),
        ([9, 21], true),
        ([11, 20], false),
        ([10, 19], false),
    ] {
        let own = json!({"open": open, "codes": [row(12, "Second")]});
        let found = messages(&[own, base.clone()]);
        let expected = ["`open` does not cover that of the extended spec"];
        assert_eq!(found, &expected[..usize::from(!covers)], "{open:?}");
    }
    let base = json!({"codes": [row(10, "First"), row(20, "Last")]});
    for (open, missing) in [
        ([10, 20], None),
        ([9, 21], None),
        ([11, 20], Some(10)),
        ([10, 19], Some(20)),
    ] {
        let own = json!({"open": open, "codes": [row(12, "Second")]});
        let found = messages(&[own, base.clone()]);
        let message = |code| {
            format!("`open` does not cover the rows of the extended spec, such as code {code}")
        };
        assert_eq!(found, Vec::from_iter(missing.map(message)), "{open:?}");
    }
}

#[test]
fn a_lost_row_may_be_the_one_to_replace() {
    let base = json!({"codes": [row(1, "First"), {"code": 5, "reason": 5}]});
    let replacing = |code| json!({"codes": [{"code": code, "reason": "Other", "replace": true}]});
    let unreadable = "`reason`: expected a string, found an integer";
    let found = messages(&[replacing(5), base.clone()]);
    assert_eq!(found, [unreadable]);
    let found = messages(&[replacing(6), base]);
    let missing = "the extended spec has no code 6 to replace";
    assert_eq!(found, [unreadable, missing]);
}

#[test]
fn an_attribute_of_the_problem_documents_is_declared_if_there_is_none() {
    let spec = json!({"problem": {"status": "http"}, "codes": [row(1, "First")]});
    let findings = codes_codegen::check(&spec.to_string());
    let help = "declare it: `\"attributes\": {\"http\": {\"type\": …}}`";
    assert_eq!(findings[0].help.as_deref(), Some(help));
}

#[test]
fn a_key_is_not_the_hexadecimal_number_of_another_code() {
    let table = |key: &str| {
        json!({
            "radix": 16,
            "open": ["0x01", "0x2f"],
            "attributes": {"key": {"type": "string", "unique": true}},
            "codes": [
                {"code": "0x01", "reason": "One", "key": key},
                {"code": "0x1f", "reason": "Two"}
            ]
        })
    };
    for key in ["0x1f", "0X001F", "31", "0x1f Two"] {
        let message = "`key` of code 0x0001 collides with code 0x001f";
        assert_eq!(messages(&[table(key)]), [message], "{key}");
    }
    for key in ["0x02", "2"] {
        let message = "`key` of code 0x0001 collides with the unlisted code 0x0002";
        assert_eq!(messages(&[table(key)]), [message], "{key}");
    }
    // The first is its own number, and the others are none of the type.
    for key in ["0x0001", "0x0001f", "0x1f Three", "0x30"] {
        assert_eq!(outline(&[table(key)]).parse(key), Some(1), "{key}");
    }
}

#[test]
fn every_number_of_a_table_has_the_same_notation() {
    let spec = json!({
        "radix": 16,
        "open": [0, 63],
        "default": 16,
        "classes": [{"name": "Low", "range": ["0x00", 15], "fallback": 9}],
        "codes": [row(9, "Nine"), row(16, "Sixteen"), row("0x20", "Last")]
    });
    let mut found = messages(&[spec]);
    found.sort();
    let message = |(key, number)| {
        format!("`{key}`: {number} is decimal, and other numbers of the table are hexadecimal")
    };
    let expected = [("code", 16), ("default", 16), ("open", 63), ("range", 15)];
    assert_eq!(found, expected.map(message));

    let own = json!({"codes": [row(20, "Own")]});
    let base = |first: Value| json!({"radix": 16, "codes": [row(first, "First")]});
    let found = messages(&[own.clone(), base("0x01".into())]);
    assert_eq!(found, [message(("code", 20))]);
    outline(&[own, base(11.into())]);
}

#[test]
fn a_wider_type_has_the_digits_of_the_extended_one_or_all() {
    let base = json!({"radix": 16, "codes": [row("0x01", "First")]});
    for (digits, is_fit) in [(4, true), (8, true), (2, false), (6, false)] {
        let own = json!({"repr": "u32", "digits": digits, "codes": [row("0x02", "Second")]});
        let found = messages(&[own, base.clone()]);
        let message = "`digits` is 4 in the extended spec";
        assert_eq!(found, &[message][..usize::from(!is_fit)], "{digits}");
    }
}
