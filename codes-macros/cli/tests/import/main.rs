//! `codes import`: updates an older copy of HTTP's table, and other specs.

#[path = "../common/mod.rs"]
mod common;
mod small;

use common::{Run, codes, folder, repository, text};
use serde_json::Value;
use std::fs;
use std::path::Path;

const REGISTRY: &str = "tests/data/http-status-codes.csv";

fn import(spec: &Path, more: &[&str]) -> Run {
    let registry = repository().join(REGISTRY);
    let registry = registry.to_str().unwrap();
    let name = spec.file_name().unwrap().to_str().unwrap();
    let arguments = [&["import", "--from", registry, name], more].concat();
    codes(spec.parent().unwrap(), &arguments)
}

/// The log without the rows of `spec/http.json` that are not in the registry.
fn of_registry(log: &str) -> String {
    let lines = log.split_inclusive('\n');
    lines
        .filter(|line| !line.ends_with("listed as `Unassigned` in the registry\n"))
        .collect()
}

/// Replaces a text that occurs once.
fn replaced(text: &str, from: &str, to: &str) -> String {
    assert_eq!(text.matches(from).count(), 1, "{from}");
    text.replacen(from, to, 1)
}

/// `spec/http.json` without the row of a code.
fn without(text: &str, code: u32) -> String {
    let start = text
        .find(&format!("    {{\n      \"code\": {code},\n"))
        .unwrap();
    let end = start + text[start..].find("\n    }").unwrap() + "\n    }".len();
    // With the comma after it, or else before it.
    match text[end..].strip_prefix(",\n") {
        Some(rest) => text[..start].to_owned() + rest,
        None => text[..start].trim_end().trim_end_matches(',').to_owned() + &text[end..],
    }
}

/// Today's table as it could have been before RFC 9110.
fn older() -> String {
    let mut text = text("spec/http.json");
    for (today, before) in [
        ("\"updated\": \"2025-09-15\"", "\"updated\": \"2022-01-01\""),
        (
            "\"reason\": \"Content Too Large\"",
            "\"reason\": \"Payload Too Large\"",
        ),
        (
            "\"aliases\": [\"Payload Too Large\", \"Request Entity Too Large\"]",
            "\"aliases\": [\"Request Entity Too Large\"]",
        ),
        ("rfc9110#section-15.5.14", "rfc7231#section-6.5.11"),
        (
            "\"reason\": \"Unprocessable Content\"",
            "\"reason\": \"Unprocessable Entity\"",
        ),
        ("      \"aliases\": [\"Unprocessable Entity\"],\n", ""),
        ("rfc9110#section-15.5.21", "rfc4918#section-11.2"),
        ("rfc9110#section-15.5.5\"", "rfc7231#section-6.5.4\""),
    ] {
        text = replaced(&text, today, before);
    }
    for code in [100, 104, 425, 426, 511] {
        text = without(&text, code);
    }
    // The other rows refer to 100.
    replaced(&text, "\"fallback\": 100", "\"fallback\": 101")
}

/// The lines that are in one of the texts only, in order.
fn diff(old: &str, new: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    // The length of the longest common subsequence of the remaining lines.
    let mut common = vec![vec![0; new.len() + 1]; old.len() + 1];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            common[i][j] = if old[i] == new[j] {
                common[i + 1][j + 1] + 1
            } else {
                common[i + 1][j].max(common[i][j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut diff = String::new();
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i] == new[j] {
            (i, j) = (i + 1, j + 1);
        } else if j == new.len() || (i < old.len() && common[i + 1][j] >= common[i][j + 1]) {
            diff += &format!("-{}\n", old[i]);
            i += 1;
        } else {
            diff += &format!("+{}\n", new[j]);
            j += 1;
        }
    }
    diff
}

/// The changes that a maintainer reviews.
const DIFF: &str = r#"-  "updated": "2022-01-01",
+  "updated": "2025-09-15",
+    {"code": 100, "reason": "Continue", "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.2.1", "registration": "Permanent"},
+      "code": 104,
+      "reason": "Upload Resumption Supported",
+      "reference": "https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload-05",
+      "registration": "Permanent"
+    },
+    {
-      "reference": "https://www.rfc-editor.org/rfc/rfc7231#section-6.5.4",
+      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5",
-      "reason": "Payload Too Large",
+      "reason": "Content Too Large",
-      "aliases": ["Request Entity Too Large"],
-      "reference": "https://www.rfc-editor.org/rfc/rfc7231#section-6.5.11",
+      "aliases": ["Payload Too Large", "Request Entity Too Large"],
+      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14",
-      "reason": "Unprocessable Entity",
+      "reason": "Unprocessable Content",
-      "reference": "https://www.rfc-editor.org/rfc/rfc4918#section-11.2",
+      "aliases": ["Unprocessable Entity"],
+      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21",
+    {"code": 425, "reason": "Too Early", "reference": "https://www.rfc-editor.org/rfc/rfc8470", "registration": "Permanent"},
+    {"code": 426, "reason": "Upgrade Required", "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.22", "registration": "Permanent"},
-    }
+    },
+    {"code": 511, "reason": "Network Authentication Required", "reference": "https://www.rfc-editor.org/rfc/rfc6585", "registration": "Permanent"}
"#;

/// Compares the rows of a merged spec with those of today.
fn assert_rows(merged: &str, today: &str) {
    let rows = |text: &str| {
        let spec: Value = serde_json::from_str(text).unwrap();
        spec["codes"].as_array().unwrap().clone()
    };
    let (merged_rows, rows_of_today) = (rows(merged), rows(today));
    assert_eq!(merged_rows.len(), rows_of_today.len());
    for (row, of_today) in merged_rows.iter().zip(&rows_of_today) {
        let code = of_today["code"].as_u64().unwrap();
        if ![100, 104, 425, 426, 511].contains(&code) {
            assert_eq!(row, of_today);
            continue;
        }
        // A new row has the values of the registry only.
        assert_eq!(row.as_object().unwrap().len(), 4, "{row}");
        assert_eq!(row["code"], of_today["code"]);
        assert_eq!(row["reason"], of_today["reason"]);
        assert_eq!(row["registration"], "Permanent");
        let place = of_today["reference"].as_str().unwrap();
        // The registry names documents, and of a draft the version.
        let document = place.split('#').next().unwrap();
        let document = document.replace("/doc/draft", "/doc/html/draft");
        let reference = row["reference"].as_str().unwrap();
        let is_same = reference.starts_with(document.trim_end_matches('/'));
        assert!(is_same, "{reference} {place}");
    }
}

#[test]
fn an_older_copy_of_http_is_updated() {
    let folder = folder("import");
    let spec = folder.join("http.json");
    fs::write(&spec, older()).unwrap();
    let more = ["--updated", "2025-09-15", "--set", "registration=Permanent"];
    let log = import(&spec, &more).exits(0);
    assert_eq!(
        of_registry(&log),
        "\
100 Continue: added
104 Upload Resumption Supported: added
note: 104 Upload Resumption Supported: marked `TEMPORARY - registered 2024-11-13, extension registered 2025-09-15, expires 2026-11-13` in the registry
404 Not Found: reference set to https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5
413 Content Too Large: was `Payload Too Large`
413 Content Too Large: reference set to https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14
note: 418 I'm a teapot: listed as `(Unused)` in the registry
422 Unprocessable Content: was `Unprocessable Entity`
422 Unprocessable Content: reference set to https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21
425 Too Early: added
426 Upgrade Required: added
511 Network Authentication Required: added
updated: 2025-09-15
"
    );

    let merged = fs::read_to_string(&spec).unwrap();
    let today = text("spec/http.json");
    assert_rows(&merged, &today);
    assert_eq!(diff(&older(), &merged), DIFF);

    // It is still in the canonical layout.
    codes(&folder, &["fmt", "--check", "http.json"]).exits(0);
    let before = fs::read_to_string(&spec).unwrap();
    let again = import(&spec, &more);
    assert_eq!(again.stderr, "http.json is up to date\n");
    again.exits(0);
    assert_eq!(fs::read_to_string(&spec).unwrap(), before);
}

#[test]
fn an_up_to_date_table_is_left_unchanged() {
    let folder = folder("import-today");
    let spec = folder.join("http.json");
    fs::write(&spec, text("spec/http.json")).unwrap();
    let log = import(&spec, &["--updated", "2025-09-15"]).exits(0);
    assert_eq!(
        of_registry(&log),
        "note: 418 I'm a teapot: listed as `(Unused)` in the registry\n"
    );
    assert_eq!(fs::read_to_string(&spec).unwrap(), text("spec/http.json"));
}
