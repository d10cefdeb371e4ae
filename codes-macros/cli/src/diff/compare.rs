//! The rules for tables, classes and attributes.

use super::change::{Change, Changes, Level};
use super::problem;
use super::rows::Rows;
use super::texts;
use super::unlisted::{AttributeOf, differ};
use codes_codegen::{Outline, OutlineAttribute, OutlineClass};

/// All differences: those of the table, and of its classes, attributes, rows
/// and texts.
pub(super) fn compare(old: &Outline, new: &Outline, non_exhaustive: bool) -> Vec<Change> {
    let mut changes = Changes::default();
    compare_tables(old, new, &mut changes);
    compare_classes(old, new, &mut changes);
    compare_attributes(old, new, &mut changes);
    problem::compare(old, new, &mut changes);
    let rows = Rows {
        old,
        new,
        non_exhaustive,
    };
    rows.compare(&mut changes);
    texts::compare(old, new, &mut changes);
    changes.all
}

fn compare_tables(old: &Outline, new: &Outline, changes: &mut Changes) {
    if old.repr != new.repr {
        changes.breaking(format!("`repr` changed from {} to {}", old.repr, new.repr));
    }
    match (old.radix, new.radix) {
        (16, 10) => {
            let what = "`radix` changed from 16 to 10: texts such as `0x1f` no longer parse";
            changes.breaking(what);
        }
        (was, is) if was != is => changes.minor(format!(
            "`radix` changed from {was} to {is}, and with it the texts of all codes"
        )),
        _ => {}
    }
    if let (Some(was), Some(is)) = (old.digits, new.digits) {
        if was != is && old.repr == new.repr {
            changes.minor(format!(
                "`digits` changed from {was} to {is}, and with it the texts of codes"
            ));
        }
    }
    match (old.open, new.open) {
        (None, Some(range)) => {
            changes.breaking(format!("the table is now open: {}", shown(new, range)));
        }
        (Some(_), None) => changes.breaking("the table is now closed"),
        (Some(was), Some(is)) if was != is => {
            compare_ranges("`open`", (old, was), (new, is), changes);
        }
        _ => {}
    }
    match (old.default, new.default) {
        (Some(_), None) => {
            changes.breaking("`default` was removed, and with it the implementation of `Default`");
        }
        (None, Some(code)) => {
            changes.minor(format!("`default` was added: {}", new.shown(code)));
        }
        (Some(was), Some(is)) if was != is => {
            let (was, is) = (old.shown(was), new.shown(is));
            changes.minor(format!("`default` changed from {was} to {is}"));
        }
        _ => {}
    }
    let keys = ["title", "description", "source", "updated"];
    for ((key, was), is) in keys.iter().zip(&old.texts).zip(&new.texts) {
        if was != is {
            changes.patch(format!("`{key}` changed"));
        }
    }
}

fn shown(table: &Outline, (low, high): (i128, i128)) -> String {
    format!("[{}, {}]", table.shown(low), table.shown(high))
}

/// A range, and its table.
type RangeOf<'a> = (&'a Outline, (i128, i128));

/// A range that differs: it is breaking unless the new one covers the old one.
fn compare_ranges(what: &str, old: RangeOf, new: RangeOf, changes: &mut Changes) {
    let ((old, was), (new, is)) = (old, new);
    let level = if is.0 <= was.0 && was.1 <= is.1 {
        Level::Minor
    } else {
        Level::Breaking
    };
    let (was, is) = (shown(old, was), shown(new, is));
    changes.add(level, format!("{what} changed from {was} to {is}"));
}

fn compare_classes(old_table: &Outline, new_table: &Outline, changes: &mut Changes) {
    let (old, new) = (&old_table.classes, &new_table.classes);
    for class in old {
        let name = &class.variant;
        if let Some(other) = new.iter().find(|other| other.variant == *name) {
            if class.range != other.range {
                let what = format!("the range of class {name}");
                let (was, is) = ((old_table, class.range), (new_table, other.range));
                compare_ranges(&what, was, is, changes);
            }
            compare_class(class, other, changes);
        } else if let Some(other) = new.iter().find(|other| other.range == class.range) {
            changes.breaking(format!("class {name} was renamed to {}", other.variant));
        } else {
            changes.breaking(format!("class {name} was removed"));
        }
    }
    for class in new {
        let name = &class.variant;
        let mut known = old.iter();
        if !known.any(|other| other.variant == *name || other.range == class.range) {
            changes.breaking(format!(
                "class {name} was added, which breaks an exhaustive `match` on classes"
            ));
        }
    }
    let has_fallback =
        |classes: &[OutlineClass]| classes.iter().any(|class| class.fallback.is_some());
    if has_fallback(old) && !has_fallback(new) {
        changes.breaking("the last `fallback` was removed, and with it the method `fallback`");
    }
}

fn compare_class(old: &OutlineClass, new: &OutlineClass, changes: &mut Changes) {
    let name = &old.variant;
    match (&old.predicate, &new.predicate) {
        (Some(was), is) if Some(was) != is.as_ref() => {
            changes.breaking(format!("the predicate `{was}` of class {name} was removed"));
        }
        (None, Some(is)) => {
            changes.minor(format!("the predicate `{is}` of class {name} was added"));
        }
        _ => {}
    }
    if old.fallback != new.fallback {
        changes.minor(format!("the `fallback` of class {name} changed"));
    }
    if old.name != new.name || old.description != new.description {
        changes.patch(format!("the documentation of class {name} changed"));
    }
}

fn compare_attributes(old: &Outline, new: &Outline, changes: &mut Changes) {
    for (index, attribute) in old.attributes.iter().enumerate() {
        let name = &attribute.name;
        let mut others = new.attributes.iter();
        let Some(new_index) = others.position(|other| other.name == *name) else {
            changes.breaking(format!("attribute `{name}` was removed"));
            continue;
        };
        let what = format!("attribute `{name}`");
        compare_attribute(&what, attribute, &new.attributes[new_index], changes);
        let was = AttributeOf { table: old, index };
        let is = AttributeOf {
            table: new,
            index: new_index,
        };
        if differ(was, is) {
            changes.minor(format!(
                "the value of attribute `{name}` changed for unlisted codes"
            ));
        }
    }
    for attribute in &new.attributes {
        let mut known = old.attributes.iter();
        if !known.any(|other| other.name == attribute.name) {
            changes.minor(format!("attribute `{}` was added", attribute.name));
        }
    }
}

/// `what` is the attribute or member, as messages say it.
fn compare_attribute(
    what: &str,
    old: &OutlineAttribute,
    new: &OutlineAttribute,
    changes: &mut Changes,
) {
    if old.kind != new.kind {
        changes.breaking(format!(
            "the type of {what} changed from {} to {}",
            old.kind, new.kind
        ));
    } else if let (Some(was), Some(is), true) = (&old.table, &new.table, old.table != new.table) {
        changes.breaking(format!("the table of {what} changed from {was} to {is}"));
    } else if old.is_optional != new.is_optional {
        let returns = if new.is_optional {
            "now returns"
        } else {
            "no longer returns"
        };
        changes.breaking(format!("{what} {returns} an `Option`"));
    }
    match (old.is_unique, new.is_unique) {
        (true, false) => changes.breaking(format!(
            "{what} is no longer `unique`, and its lookup was removed"
        )),
        (false, true) => changes.minor(format!("{what} is now `unique`")),
        _ => {}
    }
    compare_values(what, old, new, changes);
    for member in &old.members {
        let shown = format!("member `{}` of {what}", member.name);
        match new.members.iter().find(|other| other.name == member.name) {
            Some(other) => compare_attribute(&shown, member, other, changes),
            None => changes.breaking(format!("{shown} was removed")),
        }
    }
    for member in &new.members {
        if old.members.iter().all(|other| other.name != member.name) {
            changes.minor(format!("member `{}` of {what} was added", member.name));
        }
    }
    if old.description != new.description || old.phrase != new.phrase {
        changes.patch(format!("the documentation of {what} changed"));
    }
}

/// The values of an `enum`.
fn compare_values(
    what: &str,
    old: &OutlineAttribute,
    new: &OutlineAttribute,
    changes: &mut Changes,
) {
    for (value, was) in old.values.iter().zip(&old.value_descriptions) {
        let mut others = new.values.iter().zip(&new.value_descriptions);
        match others.find(|(other, _)| *other == value) {
            None => {
                changes.breaking(format!("value `{value}` of {what} was removed"));
            }
            Some((_, is)) if is != was => changes.patch(format!(
                "the documentation of value `{value}` of {what} changed"
            )),
            _ => {}
        }
    }
    let mut added = new.values.clone();
    added.retain(|value| !old.values.contains(value));
    for value in added {
        changes.breaking(format!(
            "value `{value}` of {what} was added, which breaks an exhaustive `match`"
        ));
    }
}
