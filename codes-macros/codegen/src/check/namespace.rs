//! Which names of the generated type are taken, and by what.

use super::methods::METHODS;
use super::open::Open;
use super::radix::Notation;
use super::repr::Codes;
use crate::diagnostic::{Diagnostic, Findings, Span};
use crate::files::order;
use crate::names::Name;
use std::collections::HashMap;

/// The names after `T::`, which variants, constants and methods share.
pub(super) struct Namespace {
    /// By [`folded`] name: names that may collide are in one list.
    taken: HashMap<String, Vec<Owner>>,
    open: Option<Open>,
    notation: Notation,
}

struct Owner {
    what: What,
    /// The spellings of a method are the same.
    name: Name,
    /// `None` for a name that every table has.
    span: Option<Span>,
}

impl Owner {
    fn has(&self, spelling: &str) -> bool {
        self.name.variant == spelling || self.name.constant == spelling
    }
}

/// The owner of a name, as text only for messages: most are rows without any.
pub(super) enum What {
    Row(i128),
    Alias(i128, String),
    Other(String),
}

impl What {
    fn code(&self) -> Option<i128> {
        match self {
            Self::Row(code) | Self::Alias(code, _) => Some(*code),
            Self::Other(_) => None,
        }
    }

    pub(super) fn shown(&self, notation: Notation) -> String {
        match self {
            Self::Row(code) => format!("code {}", notation.show(*code)),
            Self::Alias(code, alias) => {
                format!("the alias `{alias}` of code {}", notation.show(*code))
            }
            Self::Other(what) => what.clone(),
        }
    }
}

/// A row or an alias that needs a name.
pub(super) struct Claimant<'a> {
    pub(super) code: i128,
    pub(super) alias: Option<&'a str>,
    pub(super) span: &'a Span,
    pub(super) help: &'a str,
}

impl Claimant<'_> {
    pub(super) fn what(&self) -> What {
        match self.alias {
            Some(alias) => What::Alias(self.code, alias.to_owned()),
            None => What::Row(self.code),
        }
    }

    /// An alias can't get another name, but a row that has it can.
    fn help(&self, other: &Owner) -> String {
        let mut help = self.help.to_owned();
        if self.alias.is_some() && matches!(other.what, What::Row(_)) {
            help += ", or give the other row a name of its own: `\"name\": \"…\"`";
        }
        help
    }
}

impl Namespace {
    /// The names that every table has; `rows` more are expected.
    pub(super) fn new(codes: Codes, open: Option<Open>, rows: usize) -> Self {
        let mut namespace = Self {
            taken: HashMap::with_capacity(METHODS.len() + rows),
            open,
            notation: codes.notation,
        };
        let repr = codes.repr.name();
        let (from_repr, as_repr) = (format!("from_{repr}"), format!("as_{repr}"));
        for names in [&METHODS[..], &[&from_repr, &as_repr]] {
            for name in names {
                namespace.add_method(name, "a method of every table", None);
            }
        }
        namespace.add_method("ALL", "the constant with all rows", None);
        namespace
    }

    /// Reserves the name of a method. If it is taken, reports that and returns false.
    pub(super) fn claim_method(
        &mut self,
        name: &str,
        what: &str,
        span: &Span,
        help: &str,
        findings: Findings,
    ) -> bool {
        let near = self.taken.get(&folded(name));
        let other = near.and_then(|near| near.iter().find(|other| other.has(name)));
        if let Some(other) = other {
            let message = format!("{what} collides with {}: `{name}`", self.shown(&other.what));
            let finding = Diagnostic::at(span.clone(), message);
            let finding = with_place(finding, other.span.as_ref(), span, "the other name");
            findings.push(finding.help(help));
            return false;
        }
        self.add_method(name, what, Some(span.clone()));
        true
    }

    /// Reserves both spellings of a name. If one is taken, reports that and
    /// returns false.
    pub(super) fn claim(&mut self, name: &Name, claimant: &Claimant, findings: Findings) -> bool {
        let key = folded(&name.variant);
        if let Some((other, message)) = self.collision(&key, name, claimant) {
            let finding = Diagnostic::at(claimant.span.clone(), message);
            // Rows come first, so what is further down is one.
            let finding = with_place(finding, other.span.as_ref(), claimant.span, "the row");
            findings.push(finding.help(claimant.help(other)));
            return false;
        }
        if let Some((open, code)) = self.unlisted(&name.variant) {
            let (what, variant) = (self.shown(&claimant.what()), &name.variant);
            let code = self.notation.show(code);
            let other = format!("the hidden variant of the unlisted code {code}");
            let message = format!("{what} collides with {other}: both are named `{variant}`");
            findings.push(open.collision(claimant.span, &code, &message, claimant.help));
            return false;
        }
        let owner = Owner {
            what: claimant.what(),
            name: name.clone(),
            span: Some(claimant.span.clone()),
        };
        self.taken.entry(key).or_default().push(owner);
        true
    }

    fn shown(&self, what: &What) -> String {
        what.shown(self.notation)
    }

    fn add_method(&mut self, name: &str, what: &str, span: Option<Span>) {
        let what = What::Other(what.to_owned());
        let (variant, constant) = (name.to_owned(), name.to_owned());
        let owner = Owner {
            what,
            name: Name { variant, constant },
            span,
        };
        self.taken.entry(folded(name)).or_default().push(owner);
    }

    /// The owner of a name that collides with this one, and the message.
    fn collision(&self, key: &str, name: &Name, claimant: &Claimant) -> Option<(&Owner, String)> {
        let near = self.taken.get(key)?;
        let collides = |other: &Owner| {
            let (what, other) = (self.shown(&claimant.what()), self.shown(&other.what));
            format!("{what} collides with {other}")
        };
        for spelling in [&name.variant, &name.constant] {
            if let Some(other) = near.iter().find(|other| other.has(spelling)) {
                let message = format!("{}: both are named `{spelling}`", collides(other));
                return Some((other, message));
            }
        }
        let lowercase = name.variant.to_lowercase();
        let other = near.iter().find(|other| {
            other.what.code().is_some() && other.name.variant.to_lowercase() == lowercase
        })?;
        // Aliases of one row may differ in case only.
        if other.what.code() == Some(claimant.code) {
            return None;
        }
        let (collision, variant) = (collides(other), &name.variant);
        let message = format!("{collision}: its name `{variant}` differs in case only");
        Some((other, message))
    }

    /// The code whose hidden variant has this name.
    fn unlisted(&self, name: &str) -> Option<(&Open, i128)> {
        let open = self.open.as_ref()?;
        let digits = name.strip_prefix("Unlisted")?.replace("Minus", "-");
        let code = self.notation.read(&digits)?;
        let is_same = open.holds(code) && self.notation.unlisted(code) == name;
        is_same.then_some((open, code))
    }
}

/// The same text for names that differ in case only, which `FromStr` can't tell
/// apart, and for a name and its constant. `Größe` and `Grösse` share a constant,
/// so lower case alone is not enough.
fn folded(name: &str) -> String {
    let mut folded = name.to_lowercase().to_uppercase();
    if folded.contains('_') {
        folded.retain(|character| character != '_');
    }
    folded
}

/// Adds the place of the owner, labelled `later` if it is further down.
pub(super) fn with_place(
    finding: Diagnostic,
    first: Option<&Span>,
    span: &Span,
    later: &str,
) -> Diagnostic {
    match first {
        Some(first) if order(first) > order(span) => finding.related(first.clone(), later),
        Some(first) => finding.related(first.clone(), "first here"),
        None => finding,
    }
}
