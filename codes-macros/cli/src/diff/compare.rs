//! The rules: what each difference between two tables means.

use codes_codegen::{Outline, OutlineAttribute, OutlineClass, OutlineRow};
use std::collections::{BTreeMap, BTreeSet};

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

/// All differences: those of the table, of its classes, attributes and rows.
pub(crate) fn compare(old: &Outline, new: &Outline, non_exhaustive: bool) -> Vec<Change> {
    let mut changes = Changes::default();
    table(old, new, &mut changes);
    classes(&old.classes, &new.classes, &mut changes);
    attributes(&old.attributes, &new.attributes, &mut changes);
    let rows = Rows {
        old,
        new,
        non_exhaustive,
    };
    rows.compare(&mut changes);
    changes.all
}

#[derive(Default)]
struct Changes {
    all: Vec<Change>,
    /// The row that they are about.
    code: Option<i128>,
}

impl Changes {
    fn add(&mut self, level: Level, what: impl Into<String>) {
        self.all.push(Change {
            level,
            code: self.code,
            what: what.into(),
        });
    }

    fn breaking(&mut self, what: impl Into<String>) {
        self.add(Level::Breaking, what);
    }

    fn minor(&mut self, what: impl Into<String>) {
        self.add(Level::Minor, what);
    }

    fn patch(&mut self, what: impl Into<String>) {
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

fn attributes(old: &[OutlineAttribute], new: &[OutlineAttribute], changes: &mut Changes) {
    for attribute in old {
        match new.iter().find(|other| other.name == attribute.name) {
            Some(other) => one_attribute(attribute, other, changes),
            None => changes.breaking(format!("attribute `{}` is gone", attribute.name)),
        }
    }
    for attribute in new {
        if !old.iter().any(|other| other.name == attribute.name) {
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
    if old.default != new.default || old.inherit != new.inherit {
        changes.minor(format!(
            "attribute `{name}` has another value where none is written"
        ));
    }
    if old.description != new.description {
        changes.patch(format!(
            "the documentation of attribute `{name}` has changed"
        ));
    }
}

struct Rows<'a> {
    old: &'a Outline,
    new: &'a Outline,
    non_exhaustive: bool,
}

impl Rows<'_> {
    fn compare(&self, changes: &mut Changes) {
        let by_code = |table: &Outline| table.rows.iter().map(|row| row.code).collect();
        let old_codes: BTreeSet<i128> = by_code(self.old);
        let new_codes: BTreeMap<i128, &OutlineRow> =
            self.new.rows.iter().map(|row| (row.code, row)).collect();
        if has_constants(self.old) && !has_constants(self.new) {
            changes.breaking("with so many rows there are no constants such as `NOT_FOUND`");
        }
        for row in &self.old.rows {
            changes.code = Some(row.code);
            match new_codes.get(&row.code) {
                Some(other) => self.row(row, other, changes),
                None => self.removed(row, &old_codes, changes),
            }
        }
        for row in &self.new.rows {
            changes.code = Some(row.code);
            if !old_codes.contains(&row.code) {
                self.added(row, changes);
            }
        }
        changes.code = None;
    }

    fn removed(&self, row: &OutlineRow, old_codes: &BTreeSet<i128>, changes: &mut Changes) {
        let mut new = self.new.rows.iter();
        let moved =
            new.find(|other| other.variant == row.variant && !old_codes.contains(&other.code));
        changes.breaking(match moved {
            Some(other) => format!("{} has the code {} now", shown(row), other.code),
            None => format!("{} is gone", shown(row)),
        });
    }

    fn added(&self, row: &OutlineRow, changes: &mut Changes) {
        let is_open = self.old.open.is_some() && self.new.open.is_some();
        if is_open || self.non_exhaustive {
            changes.minor(format!("{} is new", shown(row)));
        } else {
            changes.breaking(format!(
                "{} is new, and a `match` has no arm for it",
                shown(row)
            ));
        }
    }

    fn row(&self, old: &OutlineRow, new: &OutlineRow, changes: &mut Changes) {
        names(old, new, changes);
        texts(old, new, changes);
        if old.description != new.description || old.reference != new.reference {
            changes.patch(format!("the documentation of {} has changed", shown(new)));
        }
        match (&old.deprecated, &new.deprecated) {
            (None, Some(_)) => changes.minor(format!("{} is deprecated", shown(new))),
            (Some(_), None) => changes.minor(format!("{} is not deprecated any more", shown(new))),
            (Some(old), Some(text)) if old != text => {
                changes.patch(format!("the deprecation of {} has changed", shown(new)));
            }
            _ => {}
        }
        for (attribute, old_value) in self.old.attributes.iter().zip(&old.values) {
            let mut declared = self.new.attributes.iter().zip(&new.values);
            let value = declared.find(|(other, _)| other.name == attribute.name);
            if let Some((_, value)) = value.filter(|(_, value)| *value != old_value) {
                let text = |value: &Option<String>| value.clone().unwrap_or("nothing".to_owned());
                changes.minor(format!(
                    "`{}` of {} was {} and is {}",
                    attribute.name,
                    shown(new),
                    text(old_value),
                    text(value)
                ));
            }
        }
    }
}

fn has_constants(table: &Outline) -> bool {
    table.rows.iter().all(|row| row.constant.is_some())
}

/// The names that stand for a row in programs.
fn names(old: &OutlineRow, new: &OutlineRow, changes: &mut Changes) {
    if old.variant != new.variant {
        let what = format!("{} is named `{}` now", shown(old), new.variant);
        if known_names(new).contains(old.variant.as_str()) {
            changes.minor(format!("{what}, and `{}` is an alias", old.variant));
        } else {
            changes.breaking(format!("{what}, without the alias `{}`", old.variant));
        }
    }
    let known = known_names(new);
    let constant = old.constant.as_deref().filter(|_| new.constant.is_some());
    let aliases = old.aliases.iter().flat_map(|alias| &alias.constants);
    for name in constant.into_iter().chain(aliases.map(String::as_str)) {
        // What follows from the variant is said already.
        let is_said = old.variant != new.variant && Some(name) == constant;
        if !known.contains(name) && !is_said {
            changes.breaking(format!("the constant `{name}` of {} is gone", shown(new)));
        }
    }
}

fn known_names(row: &OutlineRow) -> BTreeSet<&str> {
    let aliases = row.aliases.iter().flat_map(|alias| &alias.constants);
    let names = std::iter::once(&row.variant)
        .chain(&row.constant)
        .chain(aliases);
    names.map(String::as_str).collect()
}

/// The reasons that parse.
fn texts(old: &OutlineRow, new: &OutlineRow, changes: &mut Changes) {
    let is_known = |reason: &str| {
        let aliases = new.aliases.iter().map(|alias| alias.reason.as_str());
        let mut known = std::iter::once(new.reason.as_str()).chain(aliases);
        known.any(|other| other.eq_ignore_ascii_case(reason))
    };
    if old.reason != new.reason {
        let what = format!("the reason of {} is `{}` now", shown(old), new.reason);
        if is_known(&old.reason) {
            changes.minor(what);
        } else {
            changes.breaking(format!("{what}, and the old one does not parse"));
        }
    }
    for alias in &old.aliases {
        if !is_known(&alias.reason) {
            changes.breaking(format!(
                "the alias `{}` of {} is gone",
                alias.reason,
                shown(new)
            ));
        }
    }
    for alias in &new.aliases {
        let mut known = old
            .aliases
            .iter()
            .map(|alias| &alias.reason)
            .chain([&old.reason]);
        if !known.any(|other| other.eq_ignore_ascii_case(&alias.reason)) {
            changes.minor(format!(
                "the alias `{}` of {} is new",
                alias.reason,
                shown(new)
            ));
        }
    }
}

/// `404 Not Found`
fn shown(row: &OutlineRow) -> String {
    format!("{} {}", row.code, row.reason)
}
