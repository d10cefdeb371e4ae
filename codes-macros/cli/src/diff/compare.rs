//! The rules: what each difference between two tables means. Those of rows and
//! texts are in files of their own.

use super::parse;
use super::rows::Rows;
use super::unlisted::{self, Column};
use codes_codegen::{Outline, OutlineAttribute, OutlineClass};

/// What a change means to the users of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    /// Documentation alone.
    Patch,
    /// Something new, or another value of an attribute.
    Minor,
    /// What compiled may not compile, and what was a code may be none.
    Breaking,
}

impl Level {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Breaking => "breaking",
        }
    }
}

/// One difference between two tables.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Change {
    pub(crate) level: Level,
    /// The code that it is about, if it is one.
    pub(crate) code: Option<i128>,
    pub(crate) what: String,
}

/// All differences: those of the table, of its classes, attributes, rows and
/// texts.
pub(crate) fn compare(old: &Outline, new: &Outline, non_exhaustive: bool) -> Vec<Change> {
    let mut changes = Changes::default();
    table(old, new, &mut changes);
    classes(&old.classes, &new.classes, &mut changes);
    attributes(old, new, &mut changes);
    let rows = Rows {
        old,
        new,
        non_exhaustive,
    };
    rows.compare(&mut changes);
    parse::compare(old, new, &mut changes);
    changes.all
}

/// The differences that were found.
#[derive(Default)]
pub(super) struct Changes {
    all: Vec<Change>,
    /// The row that they are about.
    pub(super) code: Option<i128>,
}

impl Changes {
    fn add(&mut self, level: Level, what: impl Into<String>) {
        self.all.push(Change {
            level,
            code: self.code,
            what: what.into(),
        });
    }

    pub(super) fn breaking(&mut self, what: impl Into<String>) {
        self.add(Level::Breaking, what);
    }

    pub(super) fn minor(&mut self, what: impl Into<String>) {
        self.add(Level::Minor, what);
    }

    pub(super) fn patch(&mut self, what: impl Into<String>) {
        self.add(Level::Patch, what);
    }
}

fn table(old: &Outline, new: &Outline, changes: &mut Changes) {
    if old.repr != new.repr {
        changes.breaking(format!("`repr` was {} and is {}", old.repr, new.repr));
    }
    match (old.open, new.open) {
        (None, Some((low, high))) => {
            changes.breaking(format!("the table is open now, from {low} to {high}"));
        }
        (Some(_), None) => changes.breaking("the table is closed now"),
        (Some(old), Some(new)) if old != new => {
            let was = format!(
                "`open` was {} to {} and is {} to {}",
                old.0, old.1, new.0, new.1
            );
            if new.0 <= old.0 && old.1 <= new.1 {
                changes.minor(was);
            } else {
                changes.breaking(was);
            }
        }
        _ => {}
    }
    match (old.default, new.default) {
        (Some(_), None) => changes.breaking("`default` is gone, and with it `Default`"),
        (None, Some(code)) => changes.minor(format!("there is a `default`, {code}")),
        (Some(old), Some(new)) if old != new => {
            changes.minor(format!("`default` was {old} and is {new}"));
        }
        _ => {}
    }
    let keys = ["title", "description", "source", "updated"];
    for ((key, old), new) in keys.iter().zip(&old.texts).zip(&new.texts) {
        if old != new {
            changes.patch(format!("`{key}` has changed"));
        }
    }
}

fn classes(old: &[OutlineClass], new: &[OutlineClass], changes: &mut Changes) {
    for class in old {
        let name = &class.variant;
        match new.iter().find(|other| other.variant == *name) {
            Some(other) => one_class(class, other, changes),
            None => match new.iter().find(|other| other.range == class.range) {
                Some(other) => {
                    changes.breaking(format!("class {name} is named {} now", other.variant));
                }
                None => changes.breaking(format!("class {name} is gone")),
            },
        }
    }
    for class in new {
        let name = &class.variant;
        let mut known = old.iter();
        if !known.any(|other| other.variant == *name || other.range == class.range) {
            // The enum of classes can be matched exhaustively.
            changes.breaking(format!(
                "class {name} is new, and a `match` on classes has no arm for it"
            ));
        }
    }
    let has_fallback =
        |classes: &[OutlineClass]| classes.iter().any(|class| class.fallback.is_some());
    if has_fallback(old) && !has_fallback(new) {
        changes.breaking("no class has a `fallback`, and the method is gone");
    }
}

fn one_class(old: &OutlineClass, new: &OutlineClass, changes: &mut Changes) {
    let name = &old.variant;
    if old.range != new.range {
        let ((old_low, old_high), (low, high)) = (old.range, new.range);
        let what = format!("class {name} was {old_low} to {old_high} and is {low} to {high}");
        if low <= old_low && old_high <= high {
            changes.minor(what);
        } else {
            changes.breaking(what);
        }
    }
    match (&old.predicate, &new.predicate) {
        (Some(old), new) if Some(old) != new.as_ref() => {
            changes.breaking(format!("the predicate `{old}` of class {name} is gone"));
        }
        (None, Some(new)) => changes.minor(format!("class {name} has a predicate, `{new}`")),
        _ => {}
    }
    if old.fallback != new.fallback {
        changes.minor(format!("class {name} has another `fallback`"));
    }
    if old.name != new.name || old.description != new.description {
        changes.patch(format!("the documentation of class {name} has changed"));
    }
}

fn attributes(old: &Outline, new: &Outline, changes: &mut Changes) {
    for (at, attribute) in old.attributes.iter().enumerate() {
        let name = &attribute.name;
        let mut others = new.attributes.iter();
        let Some(place) = others.position(|other| other.name == *name) else {
            changes.breaking(format!("attribute `{name}` is gone"));
            continue;
        };
        one_attribute(attribute, &new.attributes[place], changes);
        let before = Column { table: old, at };
        let now = Column {
            table: new,
            at: place,
        };
        if unlisted::differ(before, now) {
            changes.minor(format!(
                "unlisted codes have another value of attribute `{name}`"
            ));
        }
    }
    for attribute in &new.attributes {
        let mut known = old.attributes.iter();
        if !known.any(|other| other.name == attribute.name) {
            changes.minor(format!("attribute `{}` is new", attribute.name));
        }
    }
}

fn one_attribute(old: &OutlineAttribute, new: &OutlineAttribute, changes: &mut Changes) {
    let name = &old.name;
    if old.kind != new.kind {
        changes.breaking(format!(
            "attribute `{name}` was {} and is {}",
            old.kind, new.kind
        ));
    } else if old.is_optional != new.is_optional {
        let now = if new.is_optional {
            "an `Option`"
        } else {
            "no `Option`"
        };
        changes.breaking(format!("attribute `{name}` returns {now} now"));
    }
    for value in old
        .values
        .iter()
        .filter(|value| !new.values.contains(value))
    {
        changes.breaking(format!("value `{value}` of attribute `{name}` is gone"));
    }
    for value in new
        .values
        .iter()
        .filter(|value| !old.values.contains(value))
    {
        changes.breaking(format!(
            "value `{value}` of attribute `{name}` is new, and a `match` on it has no arm for it"
        ));
    }
    for (value, description) in old.values.iter().zip(&old.value_descriptions) {
        let mut now = new.values.iter().zip(&new.value_descriptions);
        if now.any(|(other, now)| other == value && now != description) {
            changes.patch(format!(
                "the documentation of value `{value}` of attribute `{name}` has changed"
            ));
        }
    }
    if old.description != new.description {
        changes.patch(format!(
            "the documentation of attribute `{name}` has changed"
        ));
    }
}
