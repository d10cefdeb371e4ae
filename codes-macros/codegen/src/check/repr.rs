//! The integer type of a table's codes.

use super::choice_help;
use crate::diagnostic::Diagnostic;
use crate::read::Spanned;

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

impl Repr {
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

    /// Which type to write instead, if one holds both codes.
    pub(super) fn wider_help(self, low: i128, high: i128) -> Option<String> {
        let fits = |repr: &&Repr| repr.holds(low) && repr.holds(high) && repr.min <= self.min;
        let wider = REPRS
            .iter()
            .filter(fits)
            .min_by_key(|repr| repr.max - repr.min)?;
        Some(format!(
            "if the number is right, write `\"repr\": \"{}\"`",
            wider.name
        ))
    }
}

pub(super) fn repr(written: Option<Spanned<String>>, findings: &mut Vec<Diagnostic>) -> Repr {
    let default = REPRS[1];
    let Some(written) = written else {
        return default;
    };
    let known = REPRS.iter().find(|repr| repr.name == written.value);
    known.copied().unwrap_or_else(|| {
        let help = choice_help(&written.value, REPRS.iter().map(|repr| repr.name));
        findings.push(
            Diagnostic::at(written.span, format!("unknown `repr` `{}`", written.value)).help(help),
        );
        default
    })
}
