//! Which names of the generated type are taken, and by what.

use super::{Name, Repr, TypeNames};
use crate::diagnostic::{Diagnostic, Span};
use std::collections::HashMap;
use std::fmt::{self, Display, Formatter};

/// The names after `T::`: variants, constants and methods share them.
pub(super) struct Namespace {
    taken: HashMap<String, Owner>,
    /// Variants in lower case, since `FromStr` reads names in any case, with
    /// the code of each.
    folded: HashMap<String, Owner>,
    open: Option<(i128, i128)>,
}

#[derive(Clone)]
struct Owner {
    what: What,
    /// Where in the spec; `None` for what every table has.
    span: Option<Span>,
}

/// What has a name. Most are rows, and few of them are in a message.
#[derive(Clone)]
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
            let what = What::Other(what.to_owned());
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
            what: What::Other(what.to_owned()),
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

    /// Claims both spellings of a name, all or nothing.
    pub(super) fn claim(
        &mut self,
        name: &Name,
        claimant: &Claimant,
        findings: &mut Vec<Diagnostic>,
    ) -> bool {
        // Rows come first, so what stands further down is one.
        let collision = |message: String, other: &Owner| {
            let finding = Diagnostic::at(claimant.span.clone(), message);
            with_place(finding, other.span.as_ref(), claimant.span, "the row")
                .help(claimant.help(other))
        };
        for spelling in [&name.variant, &name.constant] {
            if let Some(other) = self.owner_of(spelling) {
                let message = format!(
                    "{} collides with {}: both are named `{spelling}`",
                    claimant.what(),
                    other.what
                );
                findings.push(collision(message, &other));
                return false;
            }
        }
        let folded = name.variant.to_lowercase();
        if let Some(other) = self.folded.get(&folded) {
            if other.what.code() != Some(claimant.code) {
                let message = format!(
                    "{} collides with {}: its name `{}` differs in case only",
                    claimant.what(),
                    other.what,
                    name.variant
                );
                findings.push(collision(message, other));
                return false;
            }
        }
        let owner = Owner {
            what: claimant.what(),
            span: Some(claimant.span.clone()),
        };
        self.folded.insert(folded, owner.clone());
        self.taken.insert(name.variant.clone(), owner.clone());
        self.taken.insert(name.constant.clone(), owner);
        true
    }

    fn owner_of(&self, name: &str) -> Option<Owner> {
        self.taken.get(name).cloned().or_else(|| {
            let (low, high) = self.open?;
            let digits = name.strip_prefix("Unlisted")?.replace("Minus", "-");
            let code: i128 = digits.parse().ok()?;
            (low..=high).contains(&code).then(|| Owner {
                what: What::Other(format!("the hidden variant of the unlisted code {code}")),
                span: None,
            })
        })
    }
}

/// Adds where the name was taken, in words that fit if that is further down.
pub(super) fn with_place(
    finding: Diagnostic,
    first: Option<&Span>,
    span: &Span,
    later: &str,
) -> Diagnostic {
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
