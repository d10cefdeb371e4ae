//! The page as one HTML file.

use super::page::{Code, Page, Section};
use crate::facts::default;
use crate::prose::{Piece, first_sentence, paragraphs, pieces};
use codes_codegen::{OutlineAttribute, OutlineRow};

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");
/// The file loads nothing from elsewhere, whatever a spec contains.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; \
                      base-uri 'none'; form-action 'none'";

pub(super) fn text(page: &Page) -> String {
    let title = escape(&page.title);
    let header = header(page, &title);
    let links = contents(page);
    let sections = page.sections.iter().enumerate();
    let sections: String = sections
        .map(|(at, section)| self::section(at, section))
        .collect();
    let attributes = attributes(page.attributes);
    format!(
        "<!DOCTYPE html>
<html lang=\"en\">
<head>
<meta charset=\"utf-8\">
<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">
<meta name=\"color-scheme\" content=\"light dark\">
<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">
<title>{title}</title>
<style>
{STYLE}</style>
</head>
<body>
<a class=\"skip\" href=\"#codes\">Skip to the codes</a>
{header}<div class=\"bar\">
<div class=\"search\" role=\"search\" hidden>
<label for=\"search\">Search</label>
<input id=\"search\" type=\"search\" placeholder=\"number, reason or word\" autocomplete=\"off\" spellcheck=\"false\" aria-describedby=\"found\">
<span id=\"found\" role=\"status\"></span>
</div>
{links}</div>
<main id=\"codes\" tabindex=\"-1\">
{sections}<p id=\"nothing\" hidden>No code matches the search.</p>
{attributes}</main>
<script>
{SCRIPT}</script>
</body>
</html>
"
    )
}

fn header(page: &Page, title: &str) -> String {
    let mut text = format!("<header>\n<h1>{title}</h1>\n");
    text += &prose(page.description.unwrap_or_default());
    text += "<dl>\n";
    for (label, value) in &page.about {
        text += &format!("<div><dt>{label}</dt><dd>{}</dd></div>\n", line(value));
    }
    text + "</dl>\n</header>\n"
}

fn contents(page: &Page) -> String {
    let mut text = "<nav aria-label=\"Sections\">\n<ul>\n".to_owned();
    for (at, section) in page.sections.iter().enumerate() {
        let anchor = escape(&section.anchor);
        let name = escape(&section.name);
        let tone = at % 5;
        text += &format!("<li><a class=\"tone-{tone}\" href=\"#{anchor}\">{name}</a></li>\n");
    }
    if !page.attributes.is_empty() {
        text += "<li><a href=\"#attributes\">Attributes</a></li>\n";
    }
    text + "</ul>\n</nav>\n"
}

fn section(at: usize, section: &Section) -> String {
    let anchor = escape(&section.anchor);
    let name = escape(&section.name);
    let range = section
        .range
        .as_ref()
        .map_or_else(String::new, |(low, high)| {
            format!(" <span class=\"range\">{low} to {high}</span>")
        });
    let tone = at % 5;
    let mut text = format!(
        "<section class=\"codes tone-{tone}\" aria-labelledby=\"{anchor}\">\n\
         <h2 id=\"{anchor}\">{name}{range}</h2>\n"
    );
    text += &prose(section.description.unwrap_or_default());
    if let Some(row) = section.fallback {
        text += &format!("<p>Unlisted codes are treated as {}.</p>\n", link(row));
    }
    if !section.codes.is_empty() {
        text += &overview(section, &name);
    }
    text.extend(section.codes.iter().map(code));
    text + "</section>\n"
}

fn overview(section: &Section, name: &str) -> String {
    let mut text = format!(
        "<table>\n<caption>Overview: {name}</caption>\n<thead><tr><th scope=\"col\">Code</th>\
         <th scope=\"col\">Reason</th><th scope=\"col\">Meaning</th></tr></thead>\n<tbody>\n"
    );
    for Code { row, .. } in &section.codes {
        let meaning = first_sentence(row.description.as_deref().unwrap_or_default());
        let (code, reason, meaning) = (&row.number, escape(&row.reason), line(meaning));
        text += &format!(
            "<tr data-code=\"{code}\"><th scope=\"row\"><a href=\"#{code}\">{code}</a></th>\
             <td>{reason}</td><td>{meaning}</td></tr>\n"
        );
    }
    text + "</tbody>\n</table>\n"
}

fn code(code: &Code) -> String {
    let row = code.row;
    let (number, reason) = (&row.number, escape(&row.reason));
    let mut text = format!(
        "<article id=\"{number}\" data-code=\"{number}\">\n\
         <h3><span class=\"number\">{number}</span> {reason} \
         <a class=\"anchor\" href=\"#{number}\" aria-label=\"Link to {number}\">#</a></h3>\n"
    );
    if let Some(deprecated) = &row.deprecated {
        let deprecated = line(deprecated);
        text += &format!("<p class=\"deprecated\"><strong>Deprecated:</strong> {deprecated}</p>\n");
    }
    text += &prose(row.description.as_deref().unwrap_or_default());
    text += "<dl>\n";
    for (label, items) in &code.facts {
        text += &entry(label, items.iter().map(|item| line(item)));
    }
    let near = code.neighbours.iter();
    let near = near.map(|(row, sentences)| format!("{}: {}", link(row), line(sentences)));
    text += &entry("confused with", near);
    text += &entry("Rust", [format!("<code>{}</code>", escape(&row.variant))]);
    text += &entry("reference", row.reference.iter().map(|url| external(url)));
    text + "</dl>\n</article>\n"
}

/// A term with its descriptions; nothing without one.
fn entry(label: &str, items: impl IntoIterator<Item = String>) -> String {
    let items: String = items
        .into_iter()
        .map(|item| format!("<dd>{item}</dd>"))
        .collect();
    if items.is_empty() {
        return items;
    }
    format!("<div><dt>{}</dt>{items}</div>\n", escape(label))
}

fn link(row: &OutlineRow) -> String {
    format!(
        "<a href=\"#{0}\">{0} {1}</a>",
        row.number,
        escape(&row.reason)
    )
}

fn attributes(attributes: &[OutlineAttribute]) -> String {
    if attributes.is_empty() {
        return String::new();
    }
    let mut text = "<section class=\"attributes\" aria-labelledby=\"attributes\">\n\
                    <h2 id=\"attributes\">Attributes</h2>\n"
        .to_owned();
    for attribute in attributes {
        text += &format!("<h3><code>{}</code></h3>\n", escape(&attribute.name));
        text += &prose(attribute.description.as_deref().unwrap_or_default());
        text += "<dl>\n";
        text += &entry("type", [format!("<code>{}</code>", escape(attribute.kind))]);
        text += &entry("default", default(attribute).iter().map(|text| line(text)));
        let values = attribute.values.iter().zip(&attribute.value_descriptions);
        let values =
            values.map(|(value, text)| format!("<code>{}</code>: {}", escape(value), line(text)));
        text += &entry("values", values);
        let members = attribute.members.iter().map(|member| {
            let description = line(member.description.as_deref().unwrap_or_default());
            let (name, kind) = (escape(&member.name), escape(member.kind));
            format!("<code>{name}</code> (<code>{kind}</code>) {description}")
        });
        text += &entry("members", members);
        text += "</dl>\n";
    }
    text + "</section>\n"
}

fn prose(text: &str) -> String {
    let paragraphs = paragraphs(text).into_iter();
    paragraphs
        .map(|text| format!("<p>{}</p>\n", line(&text)))
        .collect()
}

/// A line with code and links.
fn line(text: &str) -> String {
    let mut html = String::new();
    for piece in pieces(text) {
        html += &match piece {
            Piece::Text(text) => escape(text),
            Piece::Code(code) => format!("<code>{}</code>", escape(code)),
            Piece::Link(url) => external(url),
        };
    }
    html
}

/// A link to a URL, which is one of the web: a text could be `javascript:…`.
fn external(url: &str) -> String {
    let is_web = url.starts_with("https://") || url.starts_with("http://");
    let url = escape(url);
    if is_web {
        format!("<a href=\"{url}\" rel=\"noreferrer\">{url}</a>")
    } else {
        url
    }
}

/// Text for the contents of an element or an attribute in quotes.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped += "&amp;",
            '<' => escaped += "&lt;",
            '>' => escaped += "&gt;",
            '"' => escaped += "&quot;",
            '\'' => escaped += "&#39;",
            letter => escaped.push(letter),
        }
    }
    escaped
}
