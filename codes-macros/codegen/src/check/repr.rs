//! The integer type of a table's codes.

use super::choice_help;
use crate::diagnostic::Diagnostic;
use crate::read::{Spanned, Spec};

/// One of the integer types that a table can have: `u8` to `u64`, `i8` to `i64`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Repr {
    name: &'static str,
    min: i128,
    max: i128,
}

const REPRS: [Repr; 8] = [
    Repr::new("u8", 0, u8::MAX as i128),
    Repr::new("u16", 0, u16::MAX as i128),
    Repr::new("u32", 0, u32::MAX as i128),
    Repr::new("u64", 0, u64::MAX as i128),
    Repr::new("i8", i8::MIN as i128, i8::MAX as i128),
    Repr::new("i16", i16::MIN as i128, i16::MAX as i128),
    Repr::new("i32", i32::MIN as i128, i32::MAX as i128),
    Repr::new("i64", i64::MIN as i128, i64::MAX as i128),
];

const DEFAULT: Repr = REPRS[1];

impl Default for Repr {
    fn default() -> Self {
        DEFAULT
    }
}

impl Repr {
    pub(super) fn named(name: &str) -> Option<Self> {
        REPRS.into_iter().find(|repr| repr.name == name)
    }

    pub(super) fn holds_all_of(self, other: Self) -> bool {
        self.holds(other.min) && self.holds(other.max)
    }

    const fn new(name: &'static str, min: i128, max: i128) -> Self {
        Self { name, min, max }
    }

    /// The type's name, such as `u16`.
    pub(crate) fn name(self) -> &'static str {
        self.name
    }

    pub(crate) fn holds(self, code: i128) -> bool {
        (self.min..=self.max).contains(&code)
    }

    pub(super) fn limits(self) -> String {
        format!("{} holds {} to {}", self.name, self.min, self.max)
    }

    /// The smallest type that holds both codes.
    fn smallest(low: i128, high: i128) -> Option<Self> {
        let fits = |repr: &Self| repr.holds(low) && repr.holds(high);
        let fitting = REPRS.into_iter().filter(fits);
        fitting.min_by_key(|repr| repr.max - repr.min)
    }
}

/// The integer type of a table, and the codes that it has to hold.
#[derive(Clone, Copy)]
pub(super) struct Codes {
    pub(super) repr: Repr,
    /// The lowest and the highest code of the spec that some type can hold.
    range: (i128, i128),
}

impl Codes {
    pub(super) fn of(spec: &Spec, findings: &mut Vec<Diagnostic>) -> Self {
        let range = range(spec);
        let repr = match &spec.repr {
            Some(written) => written_repr(written, findings),
            None if spec.unreadable.contains(&"repr") => None,
            None => Some(DEFAULT),
        };
        // In place of a type that is wrong, one that gives no further findings.
        let repr = repr.unwrap_or_else(|| match Repr::smallest(range.0, range.1) {
            Some(smallest) if !(DEFAULT.holds(range.0) && DEFAULT.holds(range.1)) => smallest,
            _ => DEFAULT,
        });
        Self { repr, range }
    }

    /// Which type to write for a code that does not fit, if there is one that
    /// holds the others too.
    pub(super) fn wider_help(self, lowest: i128, highest: i128) -> Option<String> {
        let (low, high) = self.range;
        let wider = Repr::smallest(low.min(lowest), high.max(highest))?;
        Some(format!(
            "if the number is right, write `\"repr\": \"{}\"`",
            wider.name
        ))
    }
}

/// What the codes of a spec, its ranges included, lie between.
fn range(spec: &Spec) -> (i128, i128) {
    let rows = spec.codes.iter().map(|row| row.code.value);
    let classes = spec.classes.iter().map(|class| class.range.value);
    let ranges = classes.chain(spec.open.iter().map(|open| open.value));
    let ends = ranges.flat_map(|(first, second)| [first, second]);
    let mut codes = rows
        .chain(ends)
        .filter(|&code| REPRS.iter().any(|repr| repr.holds(code)));
    let first = codes.next().unwrap_or(0);
    codes.fold((first, first), |(low, high), code| {
        (low.min(code), high.max(code))
    })
}

fn written_repr(written: &Spanned<String>, findings: &mut Vec<Diagnostic>) -> Option<Repr> {
    let known = Repr::named(&written.value);
    if known.is_none() {
        let help = choice_help(&written.value, REPRS.iter().map(|repr| repr.name));
        let message = format!("unknown `repr` `{}`", written.value);
        findings.push(Diagnostic::at(written.span.clone(), message).help(help));
    }
    known
}
