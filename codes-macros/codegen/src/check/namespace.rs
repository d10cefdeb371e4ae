//! Which names of the generated type are taken, and by what.

use super::{Name, Repr, TypeNames};
use crate::diagnostic::{Diagnostic, Span};
use std::collections::HashMap;

/// The names after `T::`: variants, constants and methods share them.
pub(super) struct Namespace {
    taken: HashMap<String, Owner>,
    /// Variants in lower case, since `FromStr` reads names in any case, with
    /// the code and the place of each.
    folded: HashMap<String, (i128, Span)>,
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
            folded: HashMap::new(),
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
            let finding = with_place(finding, other.span.as_ref(), span, "the other name");
            findings.push(finding.help(help));
            return false;
        }
        self.taken.insert(name.to_owned(), owner);
        true
    }

    /// Claims both spellings of the name of a code's row or alias, all or
    /// nothing.
    pub(super) fn claim(
        &mut self,
        name: &Name,
        code: i128,
        what: &str,
        span: &Span,
        help: &str,
        findings: &mut Vec<Diagnostic>,
    ) -> bool {
        // Rows come first, so what stands further down is one.
        let at_place = |message: String, first: Option<&Span>| {
            let finding = Diagnostic::at(span.clone(), message);
            with_place(finding, first, span, "the row").help(help)
        };
        for spelling in [&name.variant, &name.constant] {
            if let Some(other) = self.owner_of(spelling) {
                let message = format!(
                    "{what} collides with {}: both are named `{spelling}`",
                    other.what
                );
                findings.push(at_place(message, other.span.as_ref()));
                return false;
            }
        }
        let folded = name.variant.to_lowercase();
        if let Some((other, first)) = self.folded.get(&folded) {
            if *other != code {
                let variant = &name.variant;
                let message = format!("the name `{variant}` differs from another only in case");
                findings.push(at_place(message, Some(first)));
                return false;
            }
        }
        self.folded.insert(folded, (code, span.clone()));
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

/// Adds where the name was taken, in words that fit if that is further down.
fn with_place(finding: Diagnostic, first: Option<&Span>, span: &Span, later: &str) -> Diagnostic {
    match first {
        Some(first) if first.start > span.start => finding.related(first.clone(), later),
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
