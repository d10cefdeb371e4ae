//! Where a rule cannot be a value, the texts of the spec tell it; and they say no
//! more than the sections that they cite.

use codes_core::StatusCode;
use serde_json::Value;

fn spec() -> Value {
    serde_json::from_str(include_str!("../../spec/http.json")).unwrap()
}

/// The description of an attribute, which is the documentation of its method.
fn attribute(name: &str) -> String {
    let spec = spec();
    let text = spec["attributes"][name]["description"].as_str();
    text.unwrap_or_else(|| panic!("{name} has no description"))
        .to_owned()
}

/// The docs of the type, in one line.
fn page() -> String {
    let page = include_str!("../../codes-core/src/http/status_code.md");
    page.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn assert_says(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "`{part}` is missing in: {text}");
    }
}

fn assert_row_says(code: StatusCode, parts: &[&str]) {
    assert_says(code.description().unwrap(), parts);
}

#[test]
fn every_attribute_names_its_source() {
    for (name, attribute) in spec()["attributes"].as_object().unwrap() {
        let description = attribute["description"].as_str().unwrap();
        // Or it refers to the attribute that names them.
        let sources = ["section", "https://", "`retry`"];
        let has_source = sources.iter().any(|source| description.contains(source));
        assert!(has_source, "{name}: {description}");
        // RFC 9110 obsoletes these.
        for old in ["RFC 2616", "RFC 723", "RFC 7538", "RFC 7694"] {
            assert!(!description.contains(old), "{name} cites {old}");
        }
    }
}

/// RFC 9111, section 3.
#[test]
fn rfc9111_3_is_the_source_for_interim_responses() {
    assert_says(
        &attribute("must_not_be_stored"),
        &["RFC 9111, section 3", "RFC 6585"],
    );
    let understood = attribute("must_be_understood_to_be_stored");
    assert_says(&understood, &["RFC 9111, section 3", "must-understand"]);
}

/// RFC 9110, sections 15.1 and 16.2.2: `heuristically_cacheable` has exceptions, and
/// the other codes can be cached.
#[test]
fn rfc9110_15_1_and_16_2_2_what_heuristics_mean() {
    let parts = [
        "unless the definition of the method or the response itself says otherwise",
        "`false` does not mean that a response cannot be cached",
        "`public`",
        "section 16.2.2",
    ];
    assert_says(&attribute("heuristically_cacheable"), &parts);
}

/// RFC 9110, section 15.4.7: 306 is "(Unused)" in the registry.
#[test]
fn rfc9110_15_4_7_what_registration_says_of_306() {
    let registration = attribute("registration");
    assert_says(
        &registration,
        &["306", "section 15.4.7", "iana.org", "vendor"],
    );
    // Section 16.2.1 is about how codes are registered, and defines no states.
    assert!(!registration.contains("16.2.1"), "{registration}");
    let docs = page();
    assert_says(&docs, &["306 is not listed", "registration", "15.4.7"]);
}

/// RFC 9110, section 15, and RFC 9112, section 4.
#[test]
fn rfc9110_15_and_rfc9112_4_what_the_docs_say_of_numbers() {
    let docs = page();
    let parts = [
        "600 to 999",
        "have no class",
        "below 100",
        "rfc9112#section-4",
    ];
    assert_says(&docs, &parts);
    assert!(!docs.contains("no code that arrives"), "{docs}");
}

/// RFC 9110, sections 6.6.1 and 9.3.6: rules for whole classes and for a method.
#[test]
fn rfc9110_6_6_1_and_9_3_6_rules_that_no_row_has() {
    let text = attribute("field_rules");
    assert_says(
        &text,
        &["`Date`", "section 6.6.1", "CONNECT", "section 9.3.6"],
    );
}

/// RFC 9110, section 10.2.3, restricts `Retry-After` to no code.
#[test]
fn rfc9110_10_2_3_retry_after_with_other_codes() {
    let text = attribute("names_retry_after");
    assert_says(&text, &["section 10.2.3", "can come with other codes"]);
}

/// RFC 9110, section 9.2.2: what `None` means for a retry, and whose rule holds.
#[test]
fn rfc9110_9_2_2_what_no_retry_means() {
    let retry = attribute("retry");
    assert_says(
        &retry,
        &[
            "`None`",
            "`retry_in_practice`",
            "idempotent",
            "section 9.2.2",
        ],
    );
    let practice = attribute("retry_in_practice");
    assert_says(&practice, &["not a rule", "section 9.2.2", "https://"]);
}

/// RFC 9110, sections 12.5.3 and 15.5.16; RFC 5789, section 2.2.
#[test]
fn rfc9110_15_5_16_what_415_names() {
    let parts = [
        "only if the content coding was the reason",
        "`Accept-Patch`",
    ];
    assert_row_says(StatusCode::UnsupportedMediaType, &parts);
}

/// The registration of 104 expires, and the draft goes on.
#[test]
fn draft_resumable_upload_104_does_not_go_stale() {
    let code = StatusCode::UploadResumptionSupported;
    assert_row_says(code, &["registered temporarily", "check the registry"]);
    let text = code.description().unwrap();
    assert!(!text.contains("20"), "a date: {text}");
    assert!(!code.reference().unwrap().ends_with(char::is_numeric));
}

/// RFC 7725, section 3, and RFC 9110, section 15.5.4: a refusal for another reason can
/// be 404 as well.
#[test]
fn rfc7725_3_451_is_not_too_absolute() {
    assert_row_says(StatusCode::UnavailableForLegalReasons, &["usually 403"]);
}

#[test]
fn rows_say_what_their_sections_say() {
    // RFC 9110, 15.3.6, and RFC 9112, 6.3.
    assert_row_says(
        StatusCode::ResetContent,
        &["should reset", "`Content-Length: 0`"],
    );
    // RFC 5842, 7.1.
    assert_row_says(StatusCode::AlreadyReported, &["Used inside 207"]);
    // RFC 9110, 15.4.4.
    let parts = ["GET (or HEAD)", "a different resource"];
    assert_row_says(StatusCode::SeeOther, &parts);
    // RFC 9110, 15.6.6.
    let parts = ["does not support, or refuses", "major version"];
    assert_row_says(StatusCode::HttpVersionNotSupported, &parts);
    // RFC 2295, 8.1.
    assert_row_says(StatusCode::VariantAlsoNegotiates, &["itself negotiates"]);
    // RFC 6585, 6.
    let parts = ["log in", "An origin server should not send this code"];
    assert_row_says(StatusCode::NetworkAuthenticationRequired, &parts);
    // RFC 4918, 11.5: the MUST NOT is for requests that a user caused.
    assert_row_says(
        StatusCode::InsufficientStorage,
        &["If a user's action led to"],
    );
}
