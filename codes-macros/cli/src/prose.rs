//! Texts of a spec: paragraphs in which backticks mark code and URLs are links.

/// A part of a paragraph.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    Text(&'a str),
    Code(&'a str),
    Link(&'a str),
}

/// The paragraphs of a text, each on one line.
pub(crate) fn paragraphs(text: &str) -> Vec<String> {
    let mut paragraphs = vec![String::new()];
    for line in text.lines().map(str::trim) {
        match paragraphs.last_mut() {
            Some(last) if !line.is_empty() => {
                let words = line.split_whitespace();
                for word in words {
                    last.push_str(if last.is_empty() { "" } else { " " });
                    last.push_str(word);
                }
            }
            _ => paragraphs.push(String::new()),
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}

/// The parts of a paragraph.
pub(crate) fn pieces(paragraph: &str) -> Vec<Piece<'_>> {
    let parts: Vec<&str> = paragraph.split('`').collect();
    // As in the docs of a table: otherwise it is unknown which backticks open a span.
    let has_code = parts.len() % 2 == 1 && !parts[1..parts.len().max(2) - 1].contains(&"");
    let mut pieces = Vec::new();
    if !has_code {
        links(paragraph, &mut pieces);
        return pieces;
    }
    for (index, part) in parts.into_iter().enumerate() {
        if index % 2 == 1 {
            pieces.push(Piece::Code(part));
        } else {
            links(part, &mut pieces);
        }
    }
    pieces
}

fn links<'a>(mut text: &'a str, pieces: &mut Vec<Piece<'a>>) {
    while let Some((start, end)) = link(text) {
        if start > 0 {
            pieces.push(Piece::Text(&text[..start]));
        }
        pieces.push(Piece::Link(&text[start..end]));
        text = &text[end..];
    }
    if !text.is_empty() {
        pieces.push(Piece::Text(text));
    }
}

/// The first URL of a text, without the punctuation after it.
fn link(text: &str) -> Option<(usize, usize)> {
    let mut from = 0;
    loop {
        let found = text[from..].find("http")?;
        let start = from + found;
        let rest = &text[start..];
        let is_url = rest.starts_with("https://") || rest.starts_with("http://");
        let ends = |letter: char| letter.is_whitespace() || "<>\"`\\^{}|".contains(letter);
        let url = &rest[..rest.find(ends).unwrap_or(rest.len())];
        let mut url = url.trim_end_matches(|letter: char| ".,;:!?'".contains(letter));
        if url.ends_with(')') && !url.contains('(') {
            url = url.trim_end_matches(|letter: char| ".,;:!?')".contains(letter));
        }
        if is_url && (!url.ends_with('/') || url.matches('/').count() > 2) {
            return Some((start, start + url.len()));
        }
        from = start + "http".len();
    }
}

pub(crate) fn first_sentence(text: &str) -> &str {
    let text = text.split("\n\n").next().unwrap_or_default();
    let mut ends = text.match_indices(". ");
    // The number of a list item is not a sentence.
    let end = ends.find(|(at, _)| text[..*at].contains(char::is_alphabetic));
    end.map_or(text, |(end, _)| &text[..=end])
}

#[cfg(test)]
mod tests {
    use super::*;
    use Piece::{Code, Link, Text};

    #[test]
    fn code_and_links_are_found() {
        assert_eq!(
            pieces("see `a*b` (https://a.example/b_c), http: and https://."),
            [
                Text("see "),
                Code("a*b"),
                Text(" ("),
                Link("https://a.example/b_c"),
                Text("), http: and https://."),
            ]
        );
        assert_eq!(pieces("one ` two"), [Text("one ` two")]);
        assert_eq!(pieces(""), []);
        assert_eq!(pieces("javascript:x"), [Text("javascript:x")]);
    }

    #[test]
    fn empty_lines_end_paragraphs() {
        assert_eq!(paragraphs("a\n b \n\n\nc"), ["a b", "c"]);
        assert_eq!(first_sentence("A b. C d."), "A b.");
        assert_eq!(first_sentence("1. A. B."), "1. A.");
    }
}
