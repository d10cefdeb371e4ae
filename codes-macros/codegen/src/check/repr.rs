//! The integer type of a table's codes.

use super::merge::Merged;
use super::radix::Notation;
use crate::diagnostic::Findings;
use crate::read::{Field, Range};
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
    pub(crate) fn named(name: &str) -> Option<Self> {
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

    /// How many numbers the type holds.
    fn count(self) -> i128 {
        self.max - self.min + 1
    }

    /// The number of hexadecimal digits of each code.
    pub(crate) fn digits(self) -> usize {
        self.count().trailing_zeros() as usize / 4
    }

    /// The number of these bits, which for a signed type are the two's complement. A
    /// number with more bits than the type stays what it is.
    pub(crate) fn of_bits(self, bits: i128) -> i128 {
        if self.max < bits && bits < self.count() {
            bits - self.count()
        } else {
            bits
        }
    }

    /// The bits of a code, as a number without a sign; `None` for a number that the type
    /// does not hold, unless it has more bits than the type.
    pub(crate) fn bits_of(self, code: i128) -> Option<i128> {
        if self.holds(code) {
            Some(code.rem_euclid(self.count()))
        } else {
            (code >= self.count()).then_some(code)
        }
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
    pub(super) notation: Notation,
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
        Self {
            repr,
            notation: merged.notation.of_type(repr),
            range,
        }
    }

    /// The range of the type, in the notation in which `code` is shown.
    pub(super) fn limits(self, code: i128) -> String {
        let Repr { name, min, max } = self.repr;
        let (low, high) = match self.notation {
            Notation::Hexadecimal { repr, .. } if repr.bits_of(code).is_some() => (
                self.notation.show(0),
                self.notation.show(repr.of_bits(repr.count() - 1)),
            ),
            _ => (min.to_string(), max.to_string()),
        };
        format!("the range of {name} is {low} to {high}")
    }

    /// What to write for a code that does not fit.
    pub(super) fn fitting_help(self, code: i128) -> Option<String> {
        let wider = self.wider_help(code, code);
        // Windows writes the negative codes of an HRESULT as if they had no sign.
        if self.repr.name == "i32" && Repr::named("u32").is_some_and(|repr| repr.holds(code)) {
            let negative = self.repr.of_bits(code);
            let written = match self.notation {
                Notation::Decimal => negative.to_string(),
                Notation::Hexadecimal { .. } => format!("\"{}\"", self.notation.show(negative)),
            };
            let same_bits = format!("`{written}`, which has the same 32 bits");
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
        let (first, second) = class.range.values();
        add(first);
        add(second);
    }
    if let Field::Present(open) = &merged.open {
        let (first, second) = open.values();
        add(first);
        add(second);
    }
    range.unwrap_or((0, 0))
}

/// A range that fits the integer type. A reversed one is reported and corrected.
pub(super) fn range(
    key: &str,
    range: &Range,
    codes: Codes,
    findings: Findings,
) -> Option<(i128, i128)> {
    let (first, second) = range.values();
    let (low, high) = (first.min(second), first.max(second));
    let (repr, notation) = (codes.repr, codes.notation);
    if first > second {
        let (first_shown, second_shown) = notation.show_both((first, second));
        // From 0x7fffffff to 0x80000000, which is negative.
        if notation.is_hexadecimal() && first >= 0 && second < 0 && repr.holds(first) {
            let negative = notation.show(repr.min);
            let message = format!("`{key}` goes from positive to negative codes");
            let note = format!("{negative} and above are negative numbers of {}", repr.name);
            let help = format!("end the range before {negative}, or start it there");
            findings.push(range.finding(&message).note(note).help(help));
            return None;
        }
        let message = format!("`{key}` is reversed: {first_shown} is greater than {second_shown}");
        let help = format!("write `{}`", notation.range((low, high)));
        findings.push(range.finding(&message).help(help));
    }
    if !repr.holds(low) || !repr.holds(high) {
        let finding = range.finding(&format!("`{key}` exceeds the range of {}", repr.name));
        let help = codes.wider_help(low, high);
        let limits = codes.limits(if repr.holds(low) { high } else { low });
        findings.push(finding.note(limits).maybe_help(help));
        return None;
    }
    Some((low, high))
}
