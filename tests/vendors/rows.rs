//! The rows of vendors' specs have everything that `vendor::meanings` needs, and say
//! what they mean to a client.

use codes_core::vendor::{self, meanings};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// All rows of the vendors' own, each with the module of its table.
fn rows() -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec/vendors");
    let mut rows = Vec::new();
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let module = path.file_stem().unwrap().to_str().unwrap();
        let module = module.replace('-', "_");
        let spec: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        for row in spec["codes"].as_array().unwrap() {
            rows.push((module.clone(), row.clone()));
        }
    }
    rows
}

/// The texts of a list; empty if there is no list.
fn texts(list: &Value) -> Vec<&str> {
    let texts = list.as_array().into_iter().flatten();
    texts.map(|text| text.as_str().unwrap()).collect()
}

/// Without one of these attributes a row compiles, but is missing from `meanings`
/// or leaves readers without an answer.
#[test]
fn a_row_has_every_attribute_of_vendors() {
    for (module, row) in rows() {
        for key in ["description", "visibility", "confidence"] {
            let text = row[key].as_str().unwrap_or_default();
            assert!(!text.is_empty(), "{module}: `{key}` is missing in {row}");
        }
        for key in ["vendors", "sources"] {
            let texts = texts(&row[key]);
            let complete = !texts.is_empty() && texts.iter().all(|text| !text.is_empty());
            assert!(complete, "{module}: `{key}` is missing in {row}");
        }
    }
}

#[test]
fn a_row_is_a_meaning() {
    let rows = rows();
    for (module, row) in &rows {
        let number = row["code"].as_u64().unwrap().try_into().unwrap();
        let found = meanings(number).iter().find(|found| found.module == module);
        let found = found.unwrap_or_else(|| panic!("{module}: {row}"));
        assert_eq!(row["reason"], found.reason);
        assert_eq!(row["description"], found.description);
        assert_eq!(texts(&row["vendors"]), found.vendors);
        assert_eq!(texts(&row["sources"]), found.sources);
        assert_eq!(row["reference"].as_str(), found.reference);
    }
    let count: usize = (0..=u16::MAX).map(|number| meanings(number).len()).sum();
    assert_eq!(rows.len(), count);
}

#[test]
fn a_reference_is_one_of_the_sources() {
    for (module, row) in rows() {
        let Some(reference) = row["reference"].as_str() else {
            continue;
        };
        let file = reference.strip_prefix("https://github.com/");
        let file = file.map(|file| file.replace("/blob/HEAD/", " "));
        let is_source = |&source: &&str| source == reference || file.as_deref() == Some(source);
        assert!(
            texts(&row["sources"]).iter().any(is_source),
            "{module}: {row}"
        );
    }
}

#[test]
fn a_retry_says_when_and_how() {
    for (module, row) in rows() {
        let retry = row["retry"].as_str();
        assert_eq!(
            retry.is_some(),
            row["retry_condition"].is_string(),
            "{module}: {row}"
        );
        if !texts(&row["retry_fields"]).is_empty() {
            assert_eq!(retry, Some("WithChanges"), "{module}: {row}");
        }
        let nobody_is_left = row["description"]
            .as_str()
            .is_some_and(|text| text.contains("nobody is left to retry"));
        assert!(!(nobody_is_left && retry.is_some()), "{module}: {row}");
        // Whoever disconnected gets no response.
        let disconnected = row["reason"]
            .as_str()
            .is_some_and(|reason| reason.starts_with("Client Closed"));
        assert!(!disconnected || nobody_is_left, "{module}: {row}");
    }
}

#[test]
fn a_replaced_row_leaves_nothing_behind() {
    for (module, row) in rows() {
        assert!(row["registration"].is_null(), "{module}: {row}");
    }

    let upload = vendor::google::StatusCode::ResumeIncomplete;
    assert_eq!(upload.registration(), None);
    assert_eq!((upload.redirect(), upload.redirect_method()), (None, None));
    assert!(!upload.heuristically_cacheable());
    assert_eq!(upload.field_rules()[0].field(), "Range");

    let redirect = vendor::exchange::StatusCode::Redirect;
    assert_eq!(redirect.registration(), None);
    assert!(!redirect.heuristically_cacheable());
    let fields = redirect.field_rules().iter().map(|rule| rule.field());
    assert!(fields.eq(["X-MS-Location"]));

    let limit = vendor::cpanel::StatusCode::ResourceLimitIsReached;
    assert_eq!(limit.registration(), None);
    assert_eq!(
        limit.retry(),
        Some(vendor::cpanel::StatusCodeRetry::AfterDelay)
    );
}
