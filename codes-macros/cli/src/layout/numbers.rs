//! The numbers of a hexadecimal table: a string of all digits, `0x` and lower case.

use crate::tree::{Entry, Tree};
use codes_codegen::{Outline, canonical_hexadecimal};

/// The text with all numbers of the table in one form, if they are hexadecimal and their
/// type is known.
pub(super) fn canonical(text: &str, spec: &Tree, outline: Option<&Outline>) -> String {
    let Some(repr) = hexadecimal_repr(spec, outline) else {
        return text.to_owned();
    };
    let mut canonical = String::with_capacity(text.len());
    let mut done = 0;
    let mut numbers = numbers(spec);
    numbers.sort_by_key(|number| number.span().start);
    for number in numbers {
        if let Some(new) = canonical_hexadecimal(number.node(), &repr) {
            let span = number.span();
            canonical += &text[done..span.start];
            canonical += &format!("\"{new}\"");
            done = span.end;
        }
    }
    canonical + &text[done..]
}

/// The integer type of a hexadecimal table.
fn hexadecimal_repr(spec: &Tree, outline: Option<&Outline>) -> Option<String> {
    if let Some(outline) = outline {
        return (outline.radix == 16).then(|| outline.repr.to_owned());
    }
    spec.get("radix").filter(|radix| radix.raw() == "16")?;
    match spec.get("repr") {
        Some(repr) => Some(repr.string()?.into_owned()),
        None if spec.get("extends").is_some() => None,
        None => Some("u16".to_owned()),
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
