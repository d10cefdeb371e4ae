//! The problem document of each code, and the responses with it.

use super::Table;
use crate::check::{Kind, Part, Problem, RowPart, Status};
use crate::storage::{Storage, as_strs};
use crate::template::Source;

/// `ToProblem` and responses, if the feature of codes-core is on.
pub(super) fn arguments(table: &Table, problem: &Problem) -> Source {
    let status = match &problem.status {
        Status::Code => {
            let number = table.number("code");
            source!(table, number => #private::status_of_number(#number as ::core::primitive::i128))
        }
        Status::Attribute(name) => {
            let method = table.name.member(name);
            source!(table, method => #private::HasStatus::status(#method(code)))
        }
        Status::Lost => Source::from("::core::option::Option::None"),
    };
    let mut steps = Source::default();
    if let Some(kind) = &problem.kind {
        let uri = match kind {
            Kind::Part(part) => text(table, part),
            Kind::Template(template) => filled(table, template),
        };
        steps += source!(table, uri => let problem = #private::with_type(problem, #uri););
    }
    if let Some(detail) = &problem.detail {
        let text = text(table, detail);
        steps += source!(table, text => let problem = #private::with_text(problem, #text););
    }
    for (name, part) in &problem.members {
        let value = value(table, part);
        steps += source! { table, name, value =>
            let problem = #private::with_member(problem, #name, #value);
        };
    }
    for (name, part) in &problem.headers {
        let value = value(table, part);
        steps += source! { table, name, value =>
            let problem = #private::with_header(problem, #name, #value);
        };
    }
    source! { table, status, steps =>
        [] [] [#name] [] error => {
            let code = *error;
            let problem = #private::problem_of_row(code, #status);
            #steps
            problem
        }
    }
}

/// An `Option` of a reference to the value.
fn value(table: &Table, part: &Part) -> Source {
    let (method, is_optional) = match part {
        Part::Row(RowPart::Code) => {
            let number = table.number("code");
            return source!(table, number => ::core::option::Option::Some(&(#number)));
        }
        Part::Row(part) => (row_method(*part).to_owned(), true),
        Part::Attribute(name) => (name.clone(), is_optional(table, name)),
    };
    let method = table.name.member(&method);
    if is_optional {
        source!(table, method => ::core::option::Option::as_ref(&#method(code)))
    } else {
        source!(table, method => ::core::option::Option::Some(&#method(code)))
    }
}

/// An `Option<&'static str>`.
fn text(table: &Table, part: &Part) -> Source {
    let (method, is_optional) = match part {
        Part::Row(part) => (row_method(*part).to_owned(), true),
        Part::Attribute(name) => (name.clone(), is_optional(table, name)),
    };
    let method = table.name.member(&method);
    if is_optional {
        source!(table, method => #method(code))
    } else {
        source!(table, method => ::core::option::Option::Some(#method(code)))
    }
}

fn is_optional(table: &Table, name: &str) -> bool {
    let mut attributes = table.spec.attributes.iter();
    attributes.any(|attribute| attribute.name == name && attribute.is_optional)
}

fn row_method(part: RowPart) -> &'static str {
    match part {
        RowPart::Code => "as_str",
        RowPart::Name => "name",
        RowPart::Reason => "canonical_reason",
        RowPart::Description => "description",
        RowPart::Reference => "reference",
        RowPart::Class => "class",
    }
}

/// The URI of each row. Unlisted codes have none.
fn filled(table: &Table, template: &str) -> Source {
    let mut uris = Vec::with_capacity(table.rows().len());
    for row in table.rows() {
        uris.push(Kind::filled(template, &table.shown(row.code), &row.name));
    }
    let (data, uri) = Storage::row_texts(table, "URIS", as_strs(&uris)).with_value(table);
    source! { table, data, uri =>
        {
            #data
            let row = row(code);
            ::core::option::Option::Some(#uri)
        }
    }
}
