//! Which names of the generated type are taken, and by what.

use super::methods::METHODS;
use super::repr::Repr;
use crate::diagnostic::{Diagnostic, Span};
use crate::files::order;
use crate::names::Name;
use std::collections::HashMap;
use std::fmt::{self, Display, Formatter};

/// The names after `T::`: variants, constants and methods share them.
pub(super) struct Namespace {
    /// By what is the same for names that may collide: see [`folded`].
    taken: HashMap<String, Vec<Owner>>,
    open: Option<(i128, i128)>,
}

struct Owner {
    what: What,
    name: Owned,
    /// Where in the spec; `None` for what every table has.
    span: Option<Span>,
}

enum Owned {
    /// A row's or an alias's, in both spellings.
    Name(Name),
    Method(String),
}

impl Owned {
    fn is(&self, spelling: &str) -> bool {
        match self {
            Self::Name(name) => name.variant == spelling || name.constant == spelling,
            Self::Method(name) => name == spelling,
        }
    }
}

/// What has a name. Most are rows, and few of them are in a message.
enum What {
    Row(i128),
    Alias(i128, String),
    Other(String),
}

impl What {
    /// The code of a row or an alias.
    fn code(&self) -> Option<i128> {
        match self {
            Self::Row(code) | Self::Alias(code, _) => Some(*code),
            Self::Other(_) => None,
        }
    }
}

/// As a message says it.
impl Display for What {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Row(code) => write!(f, "code {code}"),
            Self::Alias(code, alias) => write!(f, "the alias `{alias}` of code {code}"),
            Self::Other(what) => f.write_str(what),
        }
    }
}

/// What wants a name: a row, or an alias of one.
pub(super) struct Claimant<'a> {
    pub(super) code: i128,
    pub(super) alias: Option<&'a str>,
    pub(super) span: &'a Span,
    pub(super) help: &'a str,
}

impl Claimant<'_> {
    /// As a message says it.
    pub(super) fn described(&self) -> String {
        self.what().to_string()
    }

    fn what(&self) -> What {
        match self.alias {
            Some(alias) => What::Alias(self.code, alias.to_owned()),
            None => What::Row(self.code),
        }
    }

    /// An alias has no name but its own, so the row in its way has to change.
    fn help(&self, other: &Owner) -> String {
        match self.alias {
            Some(_) if matches!(other.what, What::Row(_)) => format!(
                "{}, or give the other row a name of its own: `\"name\": \"…\"`",
                self.help
            ),
            _ => self.help.to_owned(),
        }
    }
}

impl Namespace {
    /// The names that every table has, and room for those of so many rows.
    pub(super) fn new(repr: Repr, open: Option<(i128, i128)>, rows: usize) -> Self {
        let mut namespace = Self {
            taken: HashMap::with_capacity(METHODS.len() + rows),
            open,
        };
        let own = [
            format!("from_{}", repr.name()),
            format!("as_{}", repr.name()),
        ];
        let methods = METHODS.iter().map(|&name| name.to_owned()).chain(own);
        let methods = methods.map(|name| (name, "a method of every table"));
        let constants = [("ALL".to_owned(), "the constant with all rows")];
        for (name, what) in methods.chain(constants) {
            namespace.add(
                folded(&name),
                Owner {
                    what: What::Other(what.to_owned()),
                    name: Owned::Method(name),
                    span: None,
                },
            );
        }
        namespace
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
        let key = folded(name);
        if let Some(other) = self.owner_of(&key, name) {
            let finding = Diagnostic::at(
                span.clone(),
                format!("{what} collides with {}: `{name}`", other.what),
            );
            let finding = with_place(finding, other.span.as_ref(), span, "the other name");
            findings.push(finding.help(help));
            return false;
        }
        self.add(
            key,
            Owner {
                what: What::Other(what.to_owned()),
                name: Owned::Method(name.to_owned()),
                span: Some(span.clone()),
            },
        );
        true
    }

    /// Claims both spellings of a name, all or nothing.
    pub(super) fn claim(
        &mut self,
        name: &Name,
        claimant: &Claimant,
        findings: &mut Vec<Diagnostic>,
    ) -> bool {
        let key = folded(&name.variant);
        if let Some((other, message)) = self.collision(&key, name, claimant) {
            let finding = Diagnostic::at(claimant.span.clone(), message);
            // Rows come first, so what is further down is one.
            let finding = with_place(finding, other.span.as_ref(), claimant.span, "the row");
            findings.push(finding.help(claimant.help(other)));
            return false;
        }
        if let Some(code) = self.unlisted(&name.variant) {
            let message = format!(
                "{} collides with the hidden variant of the unlisted code {code}: both are named `{}`",
                claimant.what(),
                name.variant
            );
            let finding = Diagnostic::at(claimant.span.clone(), message);
            findings.push(finding.help(claimant.help));
            return false;
        }
        self.add(
            key,
            Owner {
                what: claimant.what(),
                name: Owned::Name(name.clone()),
                span: Some(claimant.span.clone()),
            },
        );
        true
    }

    /// What is in the way of a name, and how a message says it.
    fn collision(&self, key: &str, name: &Name, claimant: &Claimant) -> Option<(&Owner, String)> {
        let near = self.taken.get(key)?;
        for spelling in [&name.variant, &name.constant] {
            if let Some(other) = near.iter().find(|other| other.name.is(spelling)) {
                let message = format!(
                    "{} collides with {}: both are named `{spelling}`",
                    claimant.what(),
                    other.what
                );
                return Some((other, message));
            }
        }
        let lowercase = name.variant.to_lowercase();
        let other = near.iter().find(|other| match &other.name {
            Owned::Name(name) => name.variant.to_lowercase() == lowercase,
            Owned::Method(_) => false,
        })?;
        // The aliases of one row may.
        if other.what.code() == Some(claimant.code) {
            return None;
        }
        let message = format!(
            "{} collides with {}: its name `{}` differs in case only",
            claimant.what(),
            other.what,
            name.variant
        );
        Some((other, message))
    }

    fn owner_of(&self, key: &str, name: &str) -> Option<&Owner> {
        self.taken
            .get(key)?
            .iter()
            .find(|other| other.name.is(name))
    }

    fn add(&mut self, key: String, owner: Owner) {
        self.taken.entry(key).or_default().push(owner);
    }

    /// The code whose hidden variant has this name.
    fn unlisted(&self, name: &str) -> Option<i128> {
        let (low, high) = self.open?;
        let digits = name.strip_prefix("Unlisted")?.replace("Minus", "-");
        let code: i128 = digits.parse().ok()?;
        (low..=high).contains(&code).then_some(code)
    }
}

/// The same for names that differ in case only, and for a name and its constant.
/// `FromStr` reads names in any case; and `Größe` and `Grösse` share a constant,
/// so lower case alone is not enough.
fn folded(name: &str) -> String {
    let mut folded = name.to_lowercase().to_uppercase();
    if folded.contains('_') {
        folded.retain(|character| character != '_');
    }
    folded
}

/// Adds where the name was taken, in words that fit if that is further down.
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
