use super::read;

#[test]
fn any_character_anywhere_is_no_panic() {
    let text = r#"{
  "title": "Größe",
  "codes": [
    {"code": 1, "reason": "Say \"é\" now", "name": "A"},
    {"code": -2, "reason": "B", "aliases": ["x", "y"]} // z
  ]
}"#;
    let others = [
        "é",
        "“",
        "，",
        "\"",
        "\\",
        "{",
        "]",
        ",",
        "\n",
        "/*",
        "\u{1F980}",
        "",
    ];
    for (at, old) in text.char_indices() {
        for new in others {
            let end = at + old.len_utf8();
            let broken = [&text[..at], new, &text[end..]].concat();
            read(&broken, 0, &mut Vec::new());
            read(&broken[..at + new.len()], 0, &mut Vec::new());
        }
    }
}

/// How many findings, and which codes were read in spite of them.
fn codes(text: &str) -> (usize, Vec<i128>) {
    let mut findings = Vec::new();
    let spec = read(text, 0, &mut findings);
    (
        findings.len(),
        spec.codes.iter().map(|row| row.code.value).collect(),
    )
}

#[test]
fn a_trailing_comma_costs_no_row() {
    let text = r#"{"codes": [{"code": 1, "reason": "A",}, {"code": 2, "reason": "B"},]}"#;
    assert_eq!(codes(text), (2, vec![1, 2]));
}

#[test]
fn a_missing_comma_costs_no_row() {
    let text = "{\"codes\": [{\"code\": 1, \"reason\": \"A\"}\n {\"code\": 2 \"reason\": \"B\"}]}";
    assert_eq!(codes(text), (2, vec![1, 2]));
}

#[test]
fn a_comment_costs_no_row() {
    let text = "{\"codes\": [ // one\n{\"code\": 1, \"reason\": \"A\"}]}";
    assert_eq!(codes(text), (1, vec![1]));
}

#[test]
fn a_broken_row_costs_itself_only() {
    let text = "{\"codes\": [{\"code\": 1, \"reason\": \"A\"},\n {\"code\": 02, \"reason\": \"B\"},\n {\"code\": 3, \"reason\": \"C\"}]}";
    assert_eq!(codes(text), (1, vec![1, 3]));
}

#[test]
fn a_missing_quote_costs_no_row() {
    for first in [
        r#"{"code": 1, "reason": "A},"#,
        "{\"code\": 1,\n \"reason\": \"A\n},",
        "{\"code\": 1,\n \"reason\": \"A,\r\n \"name\": \"B\"},",
    ] {
        let text = format!("{{\"codes\": [{first}\n {{\"code\": 3, \"reason\": \"C\"}}]}}");
        assert_eq!(codes(&text), (1, vec![1, 3]), "{text}");
    }
}

#[test]
fn a_row_without_its_closing_bracket_costs_itself_only() {
    let good = r#"{"code": 2, "reason": "B"}"#;
    for row in [
        r#"{"code": 1, "reason": "A","#,
        r#"{"code": 1, "reason": "A""#,
    ] {
        let text = format!("{{\"codes\": [{row}\n {good}]}}");
        assert_eq!(codes(&text), (1, vec![2]), "{text}");
    }
}

#[test]
fn any_other_missing_bracket_is_one_finding() {
    let good = r#"{"code": 1, "reason": "A"}"#;
    for text in [
        format!(r#"{{"codes": [{good}, {good}"#),
        format!(r#"{{"codes": [{good}, {good}]"#),
        format!(r#"{{"codes": [{good}, {{"code": 2,"#),
        format!("{{\"codes\": [{good},\n \"code\": 1, \"reason\": \"A\"}}]}}"),
        format!(
            "{{\"attributes\": \n \"a\": {{\"type\": \"bool\"}}}}, \"codes\": [{good}, {good}]}}"
        ),
        format!("\n \"title\": \"T\", \"codes\": [{good}, {good}]}}"),
    ] {
        assert_eq!(codes(&text), (1, vec![]), "{text}");
    }
}

#[test]
fn a_mistake_in_every_row_costs_none() {
    let rows: Vec<_> = (0..1_000)
        .map(|code| format!(r#"{{"code": {code}, "reason": "A",}} // {code}"#))
        .collect();
    let (findings, codes) = codes(&format!("{{\"codes\": [{}\n]}}", rows.join("\n,")));
    assert_eq!((findings, codes.len()), (2_000, 1_000));
}

#[test]
fn beyond_the_limit_the_last_finding_says_so() {
    let rows = vec![r#"{"code": 01}"#; 200].join(",");
    let mut findings = Vec::new();
    read(&format!(r#"{{"codes": [{rows}]}}"#), 0, &mut findings);
    let notes: Vec<_> = findings.iter().flat_map(|finding| &finding.notes).collect();
    assert_eq!((findings.len(), notes.len()), (100, 1));
}

#[test]
fn hopeless_text_ends_in_findings() {
    for text in [
        "",
        "{",
        "[",
        "\"",
        "codes",
        "{]",
        "{\"codes\": [",
        "{\"codes\": [{]}",
        "{\"codes\": [\"",
        "{\"codes\": [\"\n",
        "{\"codes\": [\"\\\n",
        "{\"codes\": [\"é",
        "{\"codes\": [{\"a\" \"b\"}]}",
        "// {",
        "/* {",
        "]",
        "{} {}",
        "\u{0}",
    ] {
        assert!(codes(text).0 >= 1, "{text:?}");
    }
}

#[test]
fn places_are_within_the_text() {
    for text in ["\"", "\"é", " \"a\n"] {
        for start in [0, 1_000] {
            let mut findings = Vec::new();
            read(text, start, &mut findings);
            assert_eq!(findings.len(), 2, "{text:?}");
            for span in findings.iter().filter_map(|finding| finding.span.clone()) {
                let places = text.get(span.start - start..span.end - start);
                assert!(places.is_some(), "{span:?} in {text:?}");
            }
        }
    }
}

#[test]
fn another_format_is_one_finding() {
    for (text, format) in [
        ("codes:\n  - code: 1\n    reason: One\n", "YAML"),
        ("# Codes\n---\n- code: 1\n", "YAML"),
        ("[[codes]]\ncode = 1\n", "TOML"),
        ("\n[codes]\n1 = \"One\"\n", "TOML"),
        ("title = \"Codes\"\n", "TOML"),
        ("<html></html>", "XML or HTML"),
    ] {
        let mut findings = Vec::new();
        read(text, 0, &mut findings);
        let messages: Vec<_> = findings.iter().map(|found| &found.message).collect();
        let message = format!("this looks like {format}, but a spec is JSON");
        assert_eq!(messages, [&message], "{text:?}");
    }
    // A mistake in JSON is not another format, and neither is JSON without one.
    for text in [
        "[1, 2]",
        "[1, 2",
        "\"codes\": []}",
        "// Codes\n{\"codes\" []}",
        "[codes",
    ] {
        let mut findings = Vec::new();
        read(text, 0, &mut findings);
        let wrong = findings
            .iter()
            .find(|found| found.message.contains("looks"));
        assert_eq!(wrong, None, "{text:?}");
    }
}
