//! The numbers of a hexadecimal table: strings with the digits that the table shows, after
//! `0x` and in lower case.

use crate::tree::{Entry, Tree};
use codes_codegen::Outline;

/// The text with all numbers of the table in one form, if they are hexadecimal. Without an
/// outline they stay as they are: findings are about what is written.
pub(super) fn canonical(text: &str, spec: &Tree, outline: Option<&Outline>) -> String {
    let Some(outline) = outline.filter(|outline| outline.radix == 16) else {
        return text.to_owned();
    };
    let mut canonical = String::with_capacity(text.len());
    let mut done = 0;
    let mut numbers = numbers(spec);
    numbers.sort_by_key(|number| number.span().start);
    for number in numbers {
        if let Some(new) = outline.canonical(number.node()) {
            let span = number.span();
            canonical += &text[done..span.start];
            canonical += &format!("\"{new}\"");
            done = span.end;
        }
    }
    canonical + &text[done..]
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
