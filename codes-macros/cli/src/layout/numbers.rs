//! The numbers of a hexadecimal table: strings with the digits that the table shows, after
//! `0x` and in lower case.

use crate::tree::{Entry, Tree};
use codes_codegen::{Outline, canonical_hexadecimal};

/// The text with all numbers of the table in one form, if they are hexadecimal and their
/// type is known.
pub(super) fn canonical(text: &str, spec: &Tree, outline: Option<&Outline>) -> String {
    let Some((repr, digits)) = form(spec, outline) else {
        return text.to_owned();
    };
    let mut canonical = String::with_capacity(text.len());
    let mut done = 0;
    let mut numbers = numbers(spec);
    let is_large = |text: &str| text.parse::<i128>().is_ok_and(|number| number >= 10);
    let is_mixed =
        spec.get("extends").is_some() || numbers.iter().any(|number| number.string().is_some());
    if outline.is_none() && is_mixed && numbers.iter().any(|number| is_large(number.raw())) {
        // A decimal number among hexadecimal ones is a finding, which has to stay one.
        numbers.retain(|number| number.string().is_some());
    }
    numbers.sort_by_key(|number| number.span().start);
    for number in numbers {
        if let Some(new) = canonical_hexadecimal(number.node(), &repr, digits) {
            let span = number.span();
            canonical += &text[done..span.start];
            canonical += &format!("\"{new}\"");
            done = span.end;
        }
    }
    canonical + &text[done..]
}

/// The integer type of a hexadecimal table, and the least number of digits, if it is not
/// that of the type.
fn form(spec: &Tree, outline: Option<&Outline>) -> Option<(String, Option<usize>)> {
    if let Some(outline) = outline {
        outline.digits?;
        return Some((outline.repr.to_owned(), outline.digits));
    }
    spec.get("radix").filter(|radix| radix.raw() == "16")?;
    let is_alone = spec.get("extends").is_none();
    let repr = match spec.get("repr") {
        Some(repr) => repr.string()?.into_owned(),
        None if is_alone => "u16".to_owned(),
        None => return None,
    };
    match spec.get("digits") {
        Some(digits) => Some((repr, Some(digits.raw().parse().ok()?))),
        None => is_alone.then_some((repr, None)),
    }
}

/// The values that are numbers of the table.
fn numbers<'t>(spec: &'t Tree<'t>) -> Vec<&'t Tree<'t>> {
    let mut numbers: Vec<&Tree> = spec.get("default").into_iter().collect();
    let entries = |value: Option<&'t Tree<'t>>| value.map_or(&[][..], |value| &value.entries);
    let mut add_items = |value| numbers.extend(entries(value).iter().map(value_of));
    add_items(spec.get("open"));
    for class in entries(spec.get("classes")) {
        add_items(class.value.get("range"));
    }
    for class in entries(spec.get("classes")) {
        numbers.extend(class.value.get("fallback"));
    }
    for row in entries(spec.get("codes")) {
        numbers.extend(row.value.get("code"));
    }
    numbers
}

fn value_of<'t>(entry: &'t Entry<'t>) -> &'t Tree<'t> {
    &entry.value
}
