//! What the rules for names do not resolve.

use codes_codegen::Diagnostic;
use std::fmt::Write;

fn spec(rows: &[&str]) -> String {
    format!("{{\"codes\": [\n{}\n]}}", rows.join(",\n"))
}

/// The number of the row of [`spec`] that contains a position, counted from 1.
fn row_at(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count()
}

/// The message, the rows and the help of each finding.
fn findings(rows: &[&str]) -> Vec<(String, Vec<usize>, String)> {
    let text = spec(rows);
    let findings = codes_codegen::check(&text);
    let places = |finding: &Diagnostic| {
        let related = finding.related.iter().map(|(span, _)| span);
        let spans = finding.span.iter().chain(related);
        spans.map(|span| row_at(&text, span.start)).collect()
    };
    let shown = findings.iter().map(|finding| {
        let help = finding.help.clone().unwrap_or_default();
        (finding.message.clone(), places(finding), help)
    });
    shown.collect()
}

const NAME: &str = "give this row a name of its own: `\"name\": \"…\"`";

const ALIAS: &str = "remove the alias";
const ALIAS_OR_NAME: &str =
    "remove the alias, or give the other row a name of its own: `\"name\": \"…\"`";

/// Asserts that the only finding has this message, the numbers of these rows (the
/// row concerned, and the one that it collides with), and this help.
fn refused(rows: &[&str], places: &[usize], message: &str, help: &str) {
    let expected = (message.to_owned(), places.to_vec(), help.to_owned());
    assert_eq!(findings(rows), [expected]);
}

#[test]
fn rows_without_a_name_of_their_own_need_one() {
    refused(
        &[r#"{"code": 1, "reason": "3PC"}"#],
        &[1],
        "the reason gives the name `3pc`, which starts with a digit",
        NAME,
    );
    refused(
        &[r#"{"code": 1, "reason": "++"}"#],
        &[1],
        "the reason `++` contains no letter or digit to form a name from",
        NAME,
    );
}

#[test]
fn names_that_collide_are_both_shown() {
    refused(
        &[
            r#"{"code": 1, "reason": "C"}"#,
            r#"{"code": 2, "reason": "C++"}"#,
        ],
        &[2, 1],
        "code 2 collides with code 1: both are named `C`",
        NAME,
    );
    refused(
        &[
            r#"{"code": 1, "reason": "A/N"}"#,
            r#"{"code": 2, "reason": "An"}"#,
        ],
        &[2, 1],
        "code 2 collides with code 1: both are named `AN`",
        NAME,
    );
    refused(
        &[
            r#"{"code": 1, "reason": "Time Out"}"#,
            r#"{"code": 2, "reason": "Timeout"}"#,
        ],
        &[2, 1],
        "code 2 collides with code 1: its name `Timeout` differs in case only",
        NAME,
    );
    refused(
        &[
            r#"{"code": 1, "reason": "größe"}"#,
            r#"{"code": 2, "reason": "GRÖSSE"}"#,
        ],
        &[2, 1],
        "code 2 collides with code 1: both are named `GRÖSSE`",
        NAME,
    );
    refused(
        &[
            r#"{"code": 1, "reason": "Full"}"#,
            r#"{"code": 2, "reason": "Full"}"#,
        ],
        &[2, 1],
        "code 2 collides with code 1: both are named `Full`",
        NAME,
    );
}

#[test]
fn rows_that_collide_are_both_shown() {
    refused(
        &[
            r#"{"code": 0, "reason": "Success"}"#,
            r#"{"code": 0, "reason": "Normal disconnection"}"#,
        ],
        &[2, 1],
        "duplicate code 0",
        "remove one of the two rows, or make its reason an alias of the other",
    );
    refused(
        &[
            r#"{"code": 1, "reason": "Disk Full"}"#,
            r#"{"code": 2, "reason": "Volume Full", "name": "DiskFull"}"#,
        ],
        &[2, 1],
        "code 2 collides with code 1: both are named `DiskFull`",
        "choose another name",
    );
}

#[test]
fn aliases_are_of_one_row_only() {
    // An alias collides with another row whose reason differs.
    refused(
        &[
            r#"{"code": 1, "reason": "Time Out", "aliases": ["Disk-Full"]}"#,
            r#"{"code": 2, "reason": "Disk Full"}"#,
        ],
        &[1, 2],
        "the alias `Disk-Full` of code 1 collides with code 2: both are named `DiskFull`",
        ALIAS_OR_NAME,
    );
    refused(
        &[
            r#"{"code": 1, "reason": "Time Out"}"#,
            r#"{"code": 2, "reason": "Disk Full", "aliases": ["Timeout"]}"#,
        ],
        &[2, 1],
        "the alias `Timeout` of code 2 collides with code 1: its name `Timeout` differs in case only",
        ALIAS_OR_NAME,
    );
    // With a name for the other row, the text would still be ambiguous.
    refused(
        &[
            r#"{"code": 1, "reason": "Timeout", "name": "ReadTimeout"}"#,
            r#"{"code": 2, "reason": "Disk Full", "aliases": ["timeout"]}"#,
        ],
        &[2, 1],
        "the alias `timeout` of code 2 collides with the reason of code 1",
        ALIAS,
    );
    refused(
        &[
            r#"{"code": 1, "reason": "Disk Full", "aliases": ["3PC"]}"#,
            r#"{"code": 2, "reason": "Disk Slow", "aliases": ["3pc"]}"#,
        ],
        &[2, 1],
        "the alias `3pc` of code 2 collides with the alias `3PC` of code 1",
        ALIAS,
    );
    refused(
        &[
            r#"{"code": 1, "reason": "Disk Full", "aliases": ["Gone!"]}"#,
            r#"{"code": 2, "reason": "Disk Slow", "aliases": ["Gone?"]}"#,
        ],
        &[2, 1],
        "the alias `Gone?` of code 2 collides with the alias `Gone!` of code 1: both are named `Gone`",
        ALIAS,
    );
}

#[test]
fn a_reason_that_is_too_long_for_a_name_is_fine_with_one() {
    let reason = "An operation was abandoned ".repeat(14) + "for good reasons, see";
    let row = format!(r#"{{"code": 1, "reason": "{reason}"}}"#);
    let message = "the reason gives a name that is longer than 128 characters";
    assert_eq!(
        findings(&[&row]),
        [(message.to_owned(), vec![1], NAME.to_owned())]
    );
    let named = row.replace('}', r#", "name": "Abandoned"}"#);
    assert_eq!(findings(&[&named]), []);
}

/// A later row never changes the names of earlier rows: either it is refused
/// itself, or the names stay as they are.
#[test]
fn no_row_is_renamed_by_a_later_one() {
    let first = r#"{"code": 1, "reason": "Disk Full", "aliases": ["3PC", "Volume Full"]}"#;
    for later in [
        r#"{"code": 2, "reason": "Disk-Full"}"#,
        r#"{"code": 2, "reason": "DISKFULL"}"#,
        r#"{"code": 2, "reason": "Volume Full"}"#,
        r#"{"code": 2, "reason": "3PC", "name": "ThreePhaseCommit"}"#,
        r#"{"code": 2, "reason": "Disk Slow", "name": "VolumeFull"}"#,
        r#"{"code": 2, "reason": "Disk Slow", "aliases": ["3pc"]}"#,
    ] {
        let found = findings(&[first, later]);
        assert_eq!(found.len(), 1, "{later}: {found:?}");
        assert!(found[0].0.contains("code 2"), "{found:?}");
    }
}

/// 20,000 rows. In five parts of equal size, the reasons are shared, start with a
/// digit, contain punctuation, use other scripts, or are too long.
fn large_registry(with_names: bool) -> String {
    let scripts = ["Größe", "Ошибка", "错误", "Été", "ığdır", "한글", "भाषा"];
    let long = "An operation was abandoned, because ".repeat(11);
    let mut text = "{\"repr\": \"u32\", \"codes\": [".to_owned();
    for row in 0..20_000 {
        let reason = match row % 5 {
            0 => "Requested action not taken".to_owned(),
            1 => format!("{row}PC"),
            2 => format!("++{row}"),
            3 => format!("{} {row}", scripts[row % scripts.len()]),
            _ => format!("{long}{row}"),
        };
        let comma = if row == 0 { "" } else { "," };
        let code = row * 211;
        write!(
            text,
            "{comma}\n{{\"code\": {code}, \"reason\": \"{reason}\""
        )
        .unwrap();
        if with_names && row % 5 != 3 {
            write!(text, ", \"name\": \"Row{row}\"").unwrap();
        }
        text += "}";
    }
    text + "\n]}"
}

#[test]
fn a_large_registry_with_names_has_no_findings() {
    assert_eq!(codes_codegen::check(&large_registry(true)), []);
}

#[test]
fn a_large_registry_without_them_is_refused_row_by_row() {
    let text = large_registry(false);
    let findings = codes_codegen::check(&text);
    // All except the first of the rows that share a reason.
    assert_eq!(findings.len(), 3_999 + 3 * 4_000);
    let mut rows = Vec::new();
    for finding in &findings {
        let row = row_of(&text, finding);
        rows.push(row);
        assert_eq!(finding.help.as_deref(), Some(NAME));
        let first = finding.related.first();
        assert_eq!(first.is_some(), row % 5 == 0, "{finding:?}");
        assert!(
            first.is_none_or(|(span, _)| text[span.clone()] == *"\"Requested action not taken\"")
        );
    }
    rows.dedup();
    assert!(rows.iter().all(|row| row % 5 != 3));
    assert_eq!(rows.len(), findings.len());
}

/// The number of the row that a finding in the large registry is about.
fn row_of(text: &str, finding: &Diagnostic) -> usize {
    let start = finding.span.as_ref().unwrap().start;
    let row = &text[text[..start].rfind('{').unwrap()..start];
    let code = row.split([' ', ',']).nth(1).unwrap();
    code.parse::<usize>().unwrap() / 211
}

#[test]
fn a_row_without_a_name_has_its_other_findings_too() {
    let row =
        r#"{"code": 1, "reason": "A", "name": "lower", "reference": "ftp://x", "description": ""}"#;
    let messages: Vec<_> = findings(&[row]).into_iter().map(|found| found.0).collect();
    assert_eq!(
        messages,
        [
            "`name` is not in UpperCamelCase",
            "`reference` is not a valid URL",
            "`description` is empty",
        ]
    );
}

#[test]
fn aliases_differ_in_letters_that_are_not_ascii() {
    let row = r#"{"code": 1, "reason": "CAF\u00c9 CLOSED", "aliases": ["Caf\u00e9 Closed"]}"#;
    assert_eq!(findings(&[row]), []);
}
