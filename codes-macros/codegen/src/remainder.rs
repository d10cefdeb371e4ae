//! The findings beyond those that are shown in full: where each of them is, and
//! what it collides with.

use crate::diagnostic::{Diagnostic, Span};
use crate::render::Sources;
use std::collections::HashMap;
use std::fmt::Write;

/// The most findings that are listed: as many as a table may have rows.
const MAX_LISTED: usize = 65_536;
/// A line of places ends at the first one beyond so many characters.
const MAX_WIDTH: usize = 90;

/// One message for all of `findings`, grouped by what there is to do about
/// them. `None` if there are none.
pub(crate) fn remainder(path: &str, sources: &Sources, findings: &[Diagnostic]) -> Option<String> {
    let listed = &findings[..findings.len().min(MAX_LISTED)];
    let mut message = match findings.len() {
        0 => return None,
        1 => format!("and 1 more finding in {path}, by line and column"),
        more => format!("and {more} more findings in {path}, by line and column"),
    };
    let places = Places::of(sources, listed);
    let mut groups: Vec<(&str, Vec<String>)> = Vec::new();
    let mut known: HashMap<&str, usize> = HashMap::new();
    for finding in listed {
        let kind = finding.help.as_deref().unwrap_or(&finding.message);
        let group = *known.entry(kind).or_insert_with(|| {
            groups.push((kind, Vec::new()));
            groups.len() - 1
        });
        groups[group].1.push(places.of_finding(finding));
    }
    for (kind, places) in groups {
        let _ = write!(message, "\n {kind}");
        let mut width = MAX_WIDTH;
        for place in places {
            message += if width < MAX_WIDTH { ", " } else { "\n   " };
            width = if width < MAX_WIDTH { width } else { 0 } + place.len() + 2;
            message += &place;
        }
    }
    if listed.len() < findings.len() {
        let _ = write!(message, "\n and {} others", findings.len() - listed.len());
    }
    Some(message)
}

/// Lines and columns by offset, found in one pass over the texts.
struct Places(HashMap<usize, String>);

impl Places {
    fn of(sources: &Sources, findings: &[Diagnostic]) -> Self {
        let mut spans: Vec<&Span> = findings.iter().flat_map(spans).collect();
        spans.sort_unstable_by_key(|span| span.start);
        spans.dedup_by_key(|span| span.start);
        let places = spans.into_iter();
        Self(
            places
                .map(|span| (span.start, sources.place(span)))
                .collect(),
        )
    }

    /// `12:27`, or `12:27 and 3:27` if something else stands in its way.
    fn of_finding(&self, finding: &Diagnostic) -> String {
        let places = spans(finding).filter_map(|span| self.0.get(&span.start));
        let places: Vec<&str> = places.map(String::as_str).collect();
        places.join(" and ")
    }
}

fn spans(finding: &Diagnostic) -> impl Iterator<Item = &Span> {
    let related = finding.related.iter().map(|(span, _)| span);
    finding.span.iter().chain(related)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_finding_is_listed_with_what_it_collides_with() {
        let sources = Sources::new([(0, "a.json", "a b\nc d\ne")]);
        let findings = [
            Diagnostic::at(4..5, "two")
                .help("rename it")
                .related(0..1, "first here"),
            Diagnostic::at(6..7, "three"),
            Diagnostic::at(8..9, "four")
                .help("rename it")
                .related(2..3, "first here"),
        ];
        assert_eq!(
            remainder("a.json", &sources, &findings).as_deref(),
            Some(
                "and 3 more findings in a.json, by line and column\n rename it\n   2:1 and 1:1, 3:1 and 1:3\n three\n   2:3"
            )
        );
        assert_eq!(
            remainder("a.json", &sources, &findings[1..2]).as_deref(),
            Some("and 1 more finding in a.json, by line and column\n three\n   2:3")
        );
        assert_eq!(remainder("a.json", &sources, &[]), None);
    }

    #[test]
    fn lines_of_places_are_not_long() {
        let text = "a\n".repeat(70_000);
        let findings: Vec<_> = (0..70_000)
            .map(|line| Diagnostic::at(2 * line..2 * line + 1, "wrong"))
            .collect();
        let message = remainder(
            "a.json",
            &Sources::new([(0, "a.json", text.as_str())]),
            &findings,
        )
        .unwrap();
        assert!(message.lines().all(|line| line.len() < 120));
        assert!(message.contains(" 65536:1\n and 4464 others"));
        let places = message.lines().filter(|line| line.starts_with("   "));
        let places = places.flat_map(|line| line.trim().split(", "));
        assert!(places.eq((1..=65_536).map(|line| format!("{line}:1"))));
    }
}
