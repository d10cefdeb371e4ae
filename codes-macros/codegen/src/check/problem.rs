//! The key `problem`: which attributes make the problem document of a code.

use super::attributes::Attributes;
use super::checked::{Kind, Part, Problem, ROW_PARTS, Row, RowPart, Status};
use super::radix::Notation;
use super::repr::Codes;
use crate::diagnostic::{Diagnostic, Findings};
use crate::read::{Field, ProblemSpec, Spanned, keys};
use crate::suggest;
use crate::web::{MEMBERS, Wrong, header_problem, uri_problem};

/// The holes of a template.
const HOLES: [&str; 3] = ["{code}", "{name}", "{slug}"];

/// The problem documents of a table with these attributes and rows.
pub(super) fn problem(
    spec: Option<ProblemSpec>,
    attributes: &Attributes,
    rows: &[Row],
    has_classes: bool,
    Codes { notation, .. }: Codes,
    open: Option<(i128, i128)>,
    findings: Findings,
) -> Option<Problem> {
    let spec = spec?;
    let mut check = Check {
        attributes,
        notation,
        has_classes,
        findings,
    };
    let mut codes: Vec<i128> = open.map_or_else(Vec::new, |(low, high)| vec![low, high]);
    codes.extend(rows.iter().map(|row| row.code));
    let status = check.status(&spec, &codes);
    let kind = spec.kind.as_ref().and_then(|kind| check.kind(kind));
    let detail = spec.detail.as_ref();
    let detail = detail.and_then(|detail| check.text("detail", detail));
    let mut members: Vec<(String, Part)> = Vec::new();
    for name in &spec.members {
        if let Some(part) = check.member(name, &members) {
            members.push((name.value.clone(), part));
        }
    }
    let mut headers = Vec::new();
    for (name, value) in &spec.headers {
        if let Some(part) = check.header(name, value) {
            headers.push((name.value.clone(), part));
        }
    }
    Some(Problem {
        status,
        kind,
        detail,
        members,
        headers,
    })
}

struct Check<'a> {
    attributes: &'a Attributes,
    notation: Notation,
    has_classes: bool,
    findings: Findings<'a>,
}

impl Check<'_> {
    fn status(&mut self, spec: &ProblemSpec, codes: &[i128]) -> Status {
        let written = match &spec.status {
            Field::Present(written) => written,
            Field::Unreadable => return Status::Lost,
            Field::Absent => {
                if let Some(code) = codes.iter().find(|code| !(100..=999).contains(*code)) {
                    let code = self.notation.show(*code);
                    let message =
                        format!("`problem` has no `status`, and code {code} is not an HTTP status");
                    let help = "name the attribute of type `code` that has it: `\"status\": \"http_status\"`";
                    let finding = Diagnostic::at(spec.span.clone(), message);
                    self.findings.push(finding.help(help));
                    return Status::Lost;
                }
                return Status::Code;
            }
        };
        let name = written.value.as_str();
        let Some(attribute) = self.attributes.find(name) else {
            self.unknown("status", written, &[], "a code");
            return Status::Lost;
        };
        let message = match attribute.values.type_name() {
            "code" if !attribute.is_optional => return Status::Attribute(name.to_owned()),
            "code" => {
                let help = "declare it with `\"required\": true` or a `default`";
                (
                    format!("some codes have no value of attribute `{name}`"),
                    help,
                )
            }
            kind => {
                let help = "the status comes from an attribute with `\"type\": \"code\", \"table\": \"codes_core::StatusCode\"`";
                (format!("attribute `{name}` is of type `{kind}`"), help)
            }
        };
        let finding = written.finding(&message.0).of("`status`");
        self.findings.push(finding.help(message.1));
        Status::Lost
    }

    fn kind(&mut self, written: &Spanned<String>) -> Option<Kind> {
        let text = written.value.as_str();
        // An attribute or `reference`; a URI has other characters.
        if crate::names::is_method_name(text) {
            return self.text("type", written).map(Kind::Part);
        }
        let mut filled = text.to_owned();
        for hole in HOLES {
            filled = filled.replace(hole, "0");
        }
        let wrong = match uri_problem(&filled) {
            _ if text.is_empty() => (
                "the type is empty".to_owned(),
                Some("write a URI, such as `https://example.com/errors/{slug}`".to_owned()),
            ),
            Some((message, _)) if filled.contains(['{', '}']) => (
                message,
                Some("a URI can contain `{code}`, `{name}` and `{slug}`".to_owned()),
            ),
            Some(wrong) => wrong,
            None => return Some(Kind::Template(text.to_owned())),
        };
        self.refuse("type", written, wrong);
        None
    }

    /// A part that is a text.
    fn text(&mut self, key: &str, written: &Spanned<String>) -> Option<Part> {
        let name = written.value.as_str();
        let row_part = match key {
            "type" => ("reference", RowPart::Reference),
            _ => ("description", RowPart::Description),
        };
        if name == row_part.0 {
            return Some(Part::Row(row_part.1));
        }
        let Some(attribute) = self.attributes.find(name) else {
            self.unknown(key, written, &[row_part.0], "text");
            return None;
        };
        let kind = attribute.values.type_name();
        if kind == "string" {
            return Some(Part::Attribute(name.to_owned()));
        }
        let message = format!("attribute `{name}` is of type `{kind}`");
        self.refuse(
            key,
            written,
            (message, Some("it has to be a `string`".to_owned())),
        );
        None
    }

    fn member(&mut self, written: &Spanned<String>, before: &[(String, Part)]) -> Option<Part> {
        let name = written.value.as_str();
        if MEMBERS.contains(&name) {
            let message = format!("`{name}` is a member that every problem document can have");
            let help = (name == "type" || name == "status" || name == "detail")
                .then(|| format!("set it with the key `{name}` of `problem`"));
            self.refuse("members", written, (message, help));
            return None;
        }
        if before.iter().any(|(other, _)| other == name) {
            self.refuse(
                "members",
                written,
                (format!("duplicate member `{name}`"), None),
            );
            return None;
        }
        if name == "class" && !self.has_classes {
            self.refuse(
                "members",
                written,
                ("the spec has no classes".to_owned(), None),
            );
            return None;
        }
        if let Some((_, part)) = ROW_PARTS.iter().find(|(key, _)| *key == name) {
            return Some(Part::Row(*part));
        }
        let known = ROW_PARTS.map(|(key, _)| key);
        let Some(attribute) = self.attributes.find(name) else {
            self.unknown("members", written, &known, "a member");
            return None;
        };
        if attribute.values.record().is_some() {
            let message = format!("attribute `{name}` has records, which can't be members");
            self.refuse("members", written, (message, None));
            return None;
        }
        Some(Part::Attribute(name.to_owned()))
    }

    fn header(&mut self, name: &Spanned<String>, value: &Spanned<String>) -> Option<Part> {
        if let Some(wrong) = header_problem(&name.value) {
            self.refuse("headers", name, wrong);
            return None;
        }
        let written = value.value.as_str();
        let Some(attribute) = self.attributes.find(written) else {
            self.unknown("headers", value, &[], "a header field");
            return None;
        };
        let kind = attribute.values.type_name();
        if kind.starts_with('[') {
            let message = format!("attribute `{written}` is of type `{kind}`");
            let help = "the value of a header field is one value";
            self.refuse("headers", value, (message, Some(help.to_owned())));
            return None;
        }
        Some(Part::Attribute(written.to_owned()))
    }

    fn refuse(&mut self, key: &str, written: &Spanned<String>, (message, help): Wrong) {
        let finding = written.finding(&message).maybe_help(help);
        self.findings.push(finding.of(&format!("`{key}`")));
    }

    /// Reports a name that is not that of an attribute, unless its declaration has a
    /// finding.
    fn unknown(&mut self, key: &str, written: &Spanned<String>, others: &[&str], what: &str) {
        let name = written.value.as_str();
        if self.attributes.may_have(name) {
            return;
        }
        let mut known = others.to_vec();
        known.extend(self.attributes.names());
        let help = match suggest::nearest(name, &known) {
            Some(near) => format!("did you mean `{near}`?"),
            None if known.is_empty() => {
                format!("declare it: `\"attributes\": {{\"{name}\": {{\"type\": …}}}}`")
            }
            None => format!("{what} can come from {}", suggest::alternatives(&known)),
        };
        let message = if keys::ROW.contains(&name) {
            format!("`{name}` can't give {what}")
        } else {
            format!("undeclared attribute `{name}`")
        };
        self.refuse(key, written, (message, Some(help)));
    }
}
