use super::*;

#[test]
fn urls_are_whole_addresses() {
    for url in [
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5",
        "http://[::1]/",
        "https://a/b(c)",
    ] {
        assert!(is_url(url), "{url}");
    }
    for url in [
        "",
        "rfc9110",
        "ftp://a",
        "https://",
        "https:// a",
        "https://a b",
        "https://a<b>",
        "javascript:x",
    ] {
        assert!(!is_url(url), "{url}");
    }
}

#[test]
fn phrases_are_one_visible_line() {
    assert_eq!(phrase_problem("Not Found"), None);
    assert_eq!(phrase_problem("").as_deref(), Some("is empty"));
    assert_eq!(phrase_problem("  ").as_deref(), Some("is empty"));
    assert_eq!(
        phrase_problem(" a").as_deref(),
        Some("starts or ends with whitespace")
    );
    assert_eq!(
        phrase_problem("a\nb").as_deref(),
        Some("contains the control character U+000A")
    );
    assert_eq!(
        phrase_problem("a\u{202e}b").as_deref(),
        Some("contains the bidirectional control character U+202E")
    );
    assert!(phrase_problem(&"a".repeat(1_025)).is_some());
}

#[test]
fn dates_are_dates() {
    for text in ["2025-09-15", "2024-02-29", "2000-02-29", "2025-12-31"] {
        assert!(is_date(text), "{text}");
    }
    for text in [
        "",
        "2025-9-15",
        "2025-13-01",
        "2025-00-10",
        "2025-01-32",
        "2025-02-29",
        "1900-02-29",
        "2025-04-31",
        "15.09.2025",
        "2025-09-15T00",
    ] {
        assert!(!is_date(text), "{text}");
    }
}
