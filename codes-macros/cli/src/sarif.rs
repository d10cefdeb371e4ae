//! Findings as a log in the Static Analysis Results Interchange Format (SARIF
//! 2.1.0, OASIS).

use crate::places::{Place, Places, uri};
use codes_codegen::{Diagnostic, Report};
use serde_json::{Value, json};

/// The only rule: a spec has no findings.
const RULE: &str = "spec";

pub(crate) fn log(results: &[Value]) -> Value {
    json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {
                "driver": {
                    "name": "codes",
                    "version": env!("CARGO_PKG_VERSION"),
                    "rules": [{
                        "id": RULE,
                        "shortDescription": {"text": "The spec follows the rules of its format."},
                    }],
                },
            },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

/// A finding as a `result` (section 3.27).
pub(crate) fn result(finding: &Diagnostic, report: &Report, places: &mut Places) -> Value {
    let own = match finding.span.as_ref().and_then(|span| places.find(span)) {
        Some(place) => location(&place),
        None => {
            let path = report.files().next().unwrap_or_default();
            json!({"physicalLocation": {"artifactLocation": {"uri": uri(path)}}})
        }
    };
    let related: Vec<Value> = finding
        .related
        .iter()
        .filter_map(|(span, label)| {
            let mut related = location(&places.find(span)?);
            related["message"] = json!({"text": label});
            Some(related)
        })
        .collect();
    let mut text = finding.message.clone();
    for note in &finding.notes {
        text += &format!("\nnote: {note}");
    }
    if let Some(help) = &finding.help {
        text += &format!("\nhelp: {help}");
    }
    json!({
        "ruleId": RULE,
        "ruleIndex": 0,
        "level": "error",
        "message": {"text": text},
        "locations": [own],
        "relatedLocations": related,
    })
}

fn location(place: &Place) -> Value {
    let Place { path, start, end } = place;
    json!({
        "physicalLocation": {
            "artifactLocation": {"uri": uri(path)},
            "region": {
                "startLine": start.line,
                "startColumn": start.column,
                "endLine": end.line,
                "endColumn": end.column,
                "byteOffset": start.offset,
                "byteLength": end.offset - start.offset,
            },
        },
    })
}
