//! The integer type of a table's codes.

use super::merge::Merged;
use crate::diagnostic::Findings;
use crate::read::{Field, Spanned};
use crate::suggest;

/// An integer type: `u8` to `u64`, `i8` to `i64`.
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

/// The integer type of a table, and the codes that it should hold.
#[derive(Clone, Copy)]
pub(super) struct Codes {
    pub(super) repr: Repr,
    /// The lowest and the highest code that fit some type.
    range: (i128, i128),
}

impl Codes {
    pub(super) fn of(merged: &Merged, findings: Findings) -> Self {
        let range = range_of(merged);
        let repr = match &merged.repr {
            Field::Present(written) => {
                let known = Repr::named(&written.value);
                if known.is_none() {
                    let types = REPRS.map(Repr::name);
                    let help = suggest::help(&written.value, &types, "the types are");
                    let message = format!("unknown `repr` `{}`", written.value);
                    findings.push(written.finding(&message).help(help));
                }
                known
            }
            Field::Unreadable => None,
            Field::Absent => Some(DEFAULT),
        };
        // This replaces an invalid type without further findings.
        let repr = repr.unwrap_or_else(|| match Repr::smallest(range.0, range.1) {
            Some(smallest) if !(DEFAULT.holds(range.0) && DEFAULT.holds(range.1)) => smallest,
            _ => DEFAULT,
        });
        Self { repr, range }
    }

    /// What to write for a code that does not fit.
    pub(super) fn fitting_help(self, code: i128) -> Option<String> {
        let wider = self.wider_help(code, code);
        // Windows writes the negative codes of an HRESULT as if they had no sign.
        if self.repr.name == "i32" && Repr::named("u32").is_some_and(|repr| repr.holds(code)) {
            let negative = code - (1 << 32);
            let same_bits = format!("`{negative}`, which has the same 32 bits");
            return Some(match wider {
                Some(wider) => format!("{wider}, or the code as {same_bits}"),
                None => format!("write {same_bits}"),
            });
        }
        wider
    }

    /// The type to write for a code that does not fit, if one holds all codes.
    pub(super) fn wider_help(self, lowest: i128, highest: i128) -> Option<String> {
        let (low, high) = self.range;
        let Repr { name, .. } = Repr::smallest(low.min(lowest), high.max(highest))?;
        Some(format!(
            "if the number is right, write `\"repr\": \"{name}\"`"
        ))
    }
}

/// The lowest and the highest code of a spec, including the ends of its ranges.
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
    for class in &merged.classes {
        add(class.range.value.0);
        add(class.range.value.1);
    }
    if let Field::Present(open) = &merged.open {
        add(open.value.0);
        add(open.value.1);
    }
    range.unwrap_or((0, 0))
}

/// A range that fits the integer type. A reversed one is reported and corrected.
pub(super) fn range(
    key: &str,
    range: &Spanned<(i128, i128)>,
    codes: Codes,
    findings: Findings,
) -> Option<(i128, i128)> {
    let (first, second) = range.value;
    let (low, high) = (first.min(second), first.max(second));
    if first > second {
        let message = format!("`{key}` is reversed: {first} is greater than {second}");
        let help = format!("write `[{low}, {high}]`");
        findings.push(range.finding(&message).help(help));
    }
    let repr = codes.repr;
    if !repr.holds(low) || !repr.holds(high) {
        let finding = range.finding(&format!("`{key}` exceeds the range of {}", repr.name));
        let help = codes.wider_help(low, high);
        findings.push(finding.note(repr.limits()).maybe_help(help));
        return None;
    }
    Some((low, high))
}
