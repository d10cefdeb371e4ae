//! References of a registry as URLs.

/// The URL of the first reference that has one. A registry writes references as
/// `[RFC9110, Section 15.5.1]`, `[draft-…]` or `[https://…]`, one after the other
/// or separated by `; `.
pub(super) fn url(references: &str) -> Option<String> {
    let bracketed = references.split('[').skip(1);
    let bracketed = bracketed.filter_map(|rest| Some(rest.split_once(']')?.0));
    let mut references = bracketed.flat_map(|inner| inner.split("; "));
    references.find_map(one_url)
}

fn one_url(reference: &str) -> Option<String> {
    let reference = reference.trim().trim_end_matches([';', ',']);
    if reference.starts_with("https://") || reference.starts_with("http://") {
        return Some(reference.to_owned());
    }
    let (document, place) = match reference.split_once(',') {
        Some((document, place)) => (document.trim(), place.trim()),
        None => (reference, ""),
    };
    // A draft that does not have its number yet.
    let draft = document
        .strip_prefix("RFC-")
        .map(|name| format!("draft-{name}"));
    let draft = draft.or_else(|| document.starts_with("draft-").then(|| document.to_owned()));
    if let Some(draft) = draft {
        return Some(format!("https://datatracker.ietf.org/doc/html/{draft}"));
    }
    let number: u32 = document.strip_prefix("RFC")?.trim().parse().ok()?;
    let mut url = format!("https://www.rfc-editor.org/rfc/rfc{number}");
    let mut words = place.split([' ', ',']);
    if let (Some(kind), Some(name)) = (words.next(), words.next()) {
        let kind = kind.to_ascii_lowercase();
        if let "section" | "sections" | "appendix" = kind.as_str() {
            url += &format!("#{}-{name}", kind.trim_end_matches('s'));
        }
    }
    Some(url)
}

/// Whether `new` replaces the URL in the spec. A section of the same document,
/// or a URL of another site, was put there by hand and is kept.
pub(super) fn replaces(new: &str, old: &str) -> bool {
    let is_written_here = [
        "https://www.rfc-editor.org/rfc/rfc",
        "https://datatracker.ietf.org/doc/html/",
    ]
    .iter()
    .any(|start| old.starts_with(start));
    let document = |url: &str| url.split('#').next().unwrap_or_default().to_owned();
    let names_place = new.contains('#');
    is_written_here && old != new && (names_place || document(new) != document(old))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_become_urls() {
        for (reference, expected) in [
            (
                "[RFC9110, Section 15.5.1]",
                Some("https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1"),
            ),
            ("[RFC4918]", Some("https://www.rfc-editor.org/rfc/rfc4918")),
            ("[RFC 2119]", Some("https://www.rfc-editor.org/rfc/rfc2119")),
            (
                "[RFC3261, Sections 21.1 and 21.2]",
                Some("https://www.rfc-editor.org/rfc/rfc3261#section-21.1"),
            ),
            (
                "[RFC9110, Section 15.5.1; RFC1]",
                Some("https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1"),
            ),
            (
                "[Jane_Doe; RFC1, Section 2;]",
                Some("https://www.rfc-editor.org/rfc/rfc1#section-2"),
            ),
            (
                "[https://example.com/a;b; RFC1]",
                Some("https://example.com/a;b"),
            ),
            (
                "[RFC1, Appendix B]",
                Some("https://www.rfc-editor.org/rfc/rfc1#appendix-B"),
            ),
            (
                "[RFC2774][status-change-http-experiments-to-historic]",
                Some("https://www.rfc-editor.org/rfc/rfc2774"),
            ),
            (
                "[Jane_Doe][RFC7725]",
                Some("https://www.rfc-editor.org/rfc/rfc7725"),
            ),
            (
                "[draft-ietf-x-05]",
                Some("https://datatracker.ietf.org/doc/html/draft-ietf-x-05"),
            ),
            (
                "[RFC-ietf-x-05]",
                Some("https://datatracker.ietf.org/doc/html/draft-ietf-x-05"),
            ),
            ("[https://example.com/a]", Some("https://example.com/a")),
            ("[IESG]", None),
            ("RFC9110", None),
            ("", None),
        ] {
            assert_eq!(url(reference).as_deref(), expected, "{reference}");
        }
    }

    #[test]
    fn a_url_put_there_by_hand_is_kept() {
        let old = "https://www.rfc-editor.org/rfc/rfc4918#section-11.1";
        assert!(!replaces("https://www.rfc-editor.org/rfc/rfc4918", old));
        assert!(replaces(
            "https://www.rfc-editor.org/rfc/rfc4918#section-12",
            old
        ));
        assert!(replaces("https://www.rfc-editor.org/rfc/rfc9110", old));
        assert!(!replaces(old, old));
        assert!(!replaces(old, "https://example.com/status/404"));
    }
}
