//! The integer type of a table's codes.

use super::merge::Merged;
use crate::diagnostic::Diagnostic;
use crate::read::{Field, Spanned};
use crate::suggest;

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
        format!("the range of {} is {} to {}", self.name, self.min, self.max)
    }

    /// The smallest type that holds both codes.
    fn smallest(low: i128, high: i128) -> Option<Self> {
        let mut smallest: Option<Self> = None;
        for repr in REPRS {
            let is_smaller =
                smallest.is_none_or(|other| repr.max - repr.min < other.max - other.min);
            if is_smaller && repr.holds(low) && repr.holds(high) {
                smallest = Some(repr);
            }
        }
        smallest
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
    pub(super) fn of(merged: &Merged, findings: &mut Vec<Diagnostic>) -> Self {
        let range = range_of(merged);
        let repr = match &merged.repr {
            Field::Present(written) => written_repr(written, findings),
            Field::Unreadable => None,
            Field::Absent => Some(DEFAULT),
        };
        // In place of an invalid type, one that gives no further findings.
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

/// The lowest and the highest code of a spec, with the ends of its ranges.
fn range_of(merged: &Merged) -> (i128, i128) {
    let mut range: Option<(i128, i128)> = None;
    let mut add = |code: i128| {
        if REPRS.iter().any(|repr| repr.holds(code)) {
            let (low, high) = range.unwrap_or((code, code));
            range = Some((low.min(code), high.max(code)));
        }
    };
    for row in &merged.rows {
        add(row.spec.code.value);
    }
    let classes = merged.classes.iter().map(|class| class.range.value);
    let open = merged.open.present().map(|open| open.value);
    for (first, second) in classes.chain(open) {
        add(first);
        add(second);
    }
    range.unwrap_or((0, 0))
}

/// A range that fits the integer type; a reversed one is reported and turned.
pub(super) fn range(
    key: &str,
    range: &Spanned<(i128, i128)>,
    codes: Codes,
    findings: &mut Vec<Diagnostic>,
) -> Option<(i128, i128)> {
    let (first, second) = range.value;
    let (low, high) = (first.min(second), first.max(second));
    let finding = |message: String| Diagnostic::at(range.span.clone(), message);
    if first > second {
        findings.push(
            finding(format!(
                "`{key}` is reversed: {first} is greater than {second}"
            ))
            .help(format!("write `[{low}, {high}]`")),
        );
    }
    let repr = codes.repr;
    if !repr.holds(low) || !repr.holds(high) {
        findings.push(
            finding(format!("`{key}` exceeds the range of {}", repr.name()))
                .note(repr.limits())
                .maybe_help(codes.wider_help(low, high)),
        );
        return None;
    }
    Some((low, high))
}

fn written_repr(written: &Spanned<String>, findings: &mut Vec<Diagnostic>) -> Option<Repr> {
    let known = Repr::named(&written.value);
    if known.is_none() {
        let help = suggest::help(&written.value, &REPRS.map(Repr::name), "the types are");
        let message = format!("unknown `repr` `{}`", written.value);
        findings.push(Diagnostic::at(written.span.clone(), message).help(help));
    }
    known
}
