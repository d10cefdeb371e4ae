//! Which names of the generated type are taken, and by what.

use super::{Name, Repr, TypeNames};
use crate::diagnostic::{Diagnostic, Span};
use std::collections::HashMap;

/// The names after `T::`: variants, constants and methods share them.
pub(super) struct Namespace {
    taken: HashMap<String, Owner>,
    open: Option<(i128, i128)>,
}

#[derive(Clone)]
struct Owner {
    /// What has the name, as a message says it.
    what: String,
    /// Where in the spec; `None` for what every table has.
    span: Option<Span>,
}

/// Methods of every table beside those named after its integer type, and the
/// trait methods that an inherent method of the same name would hide.
const METHODS: [&str; 41] = [
    "from_bytes",
    "as_str",
    "name",
    "reason",
    "canonical_reason",
    "is_listed",
    "description",
    "reference",
    "class",
    "fallback",
    "from_str",
    "from",
    "into",
    "try_from",
    "try_into",
    "eq",
    "ne",
    "cmp",
    "partial_cmp",
    "lt",
    "le",
    "gt",
    "ge",
    "max",
    "min",
    "clamp",
    "hash",
    "clone",
    "clone_from",
    "clone_into",
    "fmt",
    "to_string",
    "to_owned",
    "borrow",
    "borrow_mut",
    "type_id",
    "default",
    "from_repr",
    "to_repr",
    "row",
    "to_code",
];

impl Namespace {
    pub(super) fn new(repr: Repr, open: Option<(i128, i128)>) -> Self {
        let own = [
            format!("from_{}", repr.name()),
            format!("as_{}", repr.name()),
        ];
        let methods = METHODS.iter().map(|&name| name.to_owned()).chain(own);
        let methods = methods.map(|name| (name, "a method of every table"));
        let constants = [("ALL".to_owned(), "the constant with all rows")];
        let taken = methods.chain(constants).map(|(name, what)| {
            let what = what.to_owned();
            (name, Owner { what, span: None })
        });
        Self {
            taken: taken.collect(),
            open,
        }
    }

    /// Claims the name of a method. False, and a finding, if it is taken.
    pub(super) fn claim_method(
        &mut self,
        name: &str,
        what: &str,
        span: &Span,
        help: &str,
        findings: &mut Vec<Diagnostic>,
    ) -> bool {
        let owner = Owner {
            what: what.to_owned(),
            span: Some(span.clone()),
        };
        if let Some(other) = self.taken.get(name) {
            let finding = Diagnostic::at(
                span.clone(),
                format!("{what} collides with {}: `{name}`", other.what),
            );
            findings.push(with_place(finding, other).help(help));
            return false;
        }
        self.taken.insert(name.to_owned(), owner);
        true
    }

    /// Claims both spellings of a row's or alias's name, all or nothing.
    pub(super) fn claim(
        &mut self,
        name: &Name,
        what: &str,
        span: &Span,
        help: &str,
        findings: &mut Vec<Diagnostic>,
    ) -> bool {
        for spelling in [&name.variant, &name.constant] {
            if let Some(other) = self.owner_of(spelling) {
                let finding = Diagnostic::at(
                    span.clone(),
                    format!(
                        "{what} collides with {}: both are named `{spelling}`",
                        other.what
                    ),
                );
                findings.push(with_place(finding, &other).help(help));
                return false;
            }
        }
        for spelling in [&name.variant, &name.constant] {
            let owner = Owner {
                what: what.to_owned(),
                span: Some(span.clone()),
            };
            self.taken.insert(spelling.clone(), owner);
        }
        true
    }

    fn owner_of(&self, name: &str) -> Option<Owner> {
        self.taken.get(name).cloned().or_else(|| {
            let (low, high) = self.open?;
            let digits = name.strip_prefix("Unlisted")?.replace("Minus", "-");
            let code: i128 = digits.parse().ok()?;
            (low..=high).contains(&code).then(|| Owner {
                what: format!("the hidden variant of the unlisted code {code}"),
                span: None,
            })
        })
    }
}

fn with_place(finding: Diagnostic, owner: &Owner) -> Diagnostic {
    match &owner.span {
        Some(first) => finding.related(first.clone(), "first here"),
        None => finding,
    }
}

/// The types that stand beside the table in the user's module.
pub(super) struct Types {
    taken: HashMap<String, &'static str>,
}

impl Types {
    pub(super) fn new(names: &TypeNames) -> Self {
        let taken = [
            (names.table.clone(), "the table"),
            (names.class.clone(), "the enum of its classes"),
        ];
        Self {
            taken: taken.into_iter().collect(),
        }
    }

    pub(super) fn claim(
        &mut self,
        name: &str,
        span: &Span,
        findings: &mut Vec<Diagnostic>,
    ) -> bool {
        if let Some(what) = self.taken.get(name) {
            findings.push(
                Diagnostic::at(
                    span.clone(),
                    format!("the enum of this attribute would be named `{name}`, like {what}"),
                )
                .help("rename the attribute"),
            );
            return false;
        }
        self.taken
            .insert(name.to_owned(), "the enum of another attribute");
        true
    }
}
