//! How codes are written: in decimal, or in hexadecimal at the width of their type.

use super::merge::{Merged, or};
use super::repr::Repr;
use crate::diagnostic::{Diagnostic, Findings};
use crate::read::{Field, LostRow, Number, Range, Spanned, Spec};

/// How the texts and messages of a table show its codes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Notation {
    #[default]
    Decimal,
    /// The bits of a code: the two's complement if the type is signed. Without `digits`,
    /// they have all digits of the type, otherwise at least so many.
    Hexadecimal { repr: Repr, digits: Option<usize> },
}

impl Notation {
    /// The same for another integer type.
    pub(super) fn of_type(self, repr: Repr) -> Self {
        match self {
            Self::Decimal => Self::Decimal,
            Self::Hexadecimal { digits, .. } => Self::Hexadecimal { repr, digits },
        }
    }

    pub(crate) fn is_hexadecimal(self) -> bool {
        self != Self::Decimal
    }

    /// The least number of digits of hexadecimal codes.
    #[cfg(feature = "tools")]
    pub(crate) fn digits(self) -> Option<usize> {
        match self {
            Self::Decimal => None,
            Self::Hexadecimal { repr, digits } => Some(digits.unwrap_or(repr.digits())),
        }
    }

    /// `404` or `0x80070005`. A number that is not one of the type is decimal if it has
    /// no bits of its own.
    pub(crate) fn show(self, code: i128) -> String {
        if let Self::Hexadecimal { repr, digits } = self {
            if let Some(bits) = repr.bits_of(code) {
                // A listing may contain any number.
                let digits = digits.unwrap_or(usize::MAX).min(repr.digits());
                return format!("0x{bits:0digits$x}");
            }
        }
        code.to_string()
    }

    /// A number in Rust, where `0x80070005` is positive, as a code.
    pub(crate) fn of_literal(self, number: i128) -> i128 {
        match self {
            Self::Decimal => number,
            Self::Hexadecimal { repr, .. } => repr.of_bits(number),
        }
    }

    pub(crate) fn show_both(self, (low, high): (i128, i128)) -> (String, String) {
        (self.show(low), self.show(high))
    }

    /// The hidden variant of an unlisted code.
    pub(crate) fn unlisted(self, code: i128) -> String {
        let number = self.show(code);
        match number.strip_prefix('-') {
            Some(digits) => format!("UnlistedMinus{digits}"),
            None => format!("Unlisted{number}"),
        }
    }

    /// A range as a spec writes it.
    pub(crate) fn range(self, range: (i128, i128)) -> String {
        let quote = if self.is_hexadecimal() { "\"" } else { "" };
        let (low, high) = self.show_both(range);
        format!("[{quote}{low}{quote}, {quote}{high}{quote}]")
    }

    /// The number that a text is, as the table parses it.
    pub(crate) fn read(self, text: &str) -> Option<i128> {
        let digits = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"));
        if let (Self::Hexadecimal { repr, .. }, Some(digits)) = (self, digits) {
            if digits.len() > repr.digits() || digits.starts_with(['+', '-']) {
                return None;
            }
            return Some(repr.of_bits(i128::from_str_radix(digits, 16).ok()?));
        }
        let number = text.parse::<i128>().ok()?;
        (number.to_string() == text).then_some(number)
    }
}

/// The radix of a spec, if it is one.
pub(super) fn known(radix: Field<Spanned<i128>>, findings: Findings) -> Field<Spanned<i128>> {
    match radix {
        Field::Present(written) if !matches!(written.value, 10 | 16) => {
            let finding = written.finding(&format!("unknown `radix` {}", written.value));
            let help = "write `\"radix\": 16` for hexadecimal codes, or remove it for decimal ones";
            findings.push(finding.help(help));
            Field::Unreadable
        }
        radix => radix,
    }
}

/// The radix of a spec that extends another, which has to be the same.
pub(super) fn merge(
    extended: Field<Spanned<i128>>,
    own: Field<Spanned<i128>>,
    findings: Findings,
) -> Field<Spanned<i128>> {
    let (other, base) = match &extended {
        Field::Present(base) => (base.value, Some(base.span.clone())),
        Field::Absent => (10, None),
        Field::Unreadable => return or(own, extended),
    };
    match own {
        Field::Present(written) if written.value != other => {
            let finding = written.finding(&format!("`radix` is {other} in the extended spec"));
            let finding = match base {
                Some(base) => finding.related(base, "declared here"),
                None => finding.note("without `radix` it is 10"),
            };
            findings.push(finding.help("remove it: the radix is inherited"));
            // Numbers of either kind have no further findings.
            Field::Unreadable
        }
        own => or(own, extended),
    }
}

/// Settles the numbers of a spec that are written in hexadecimal, and how messages show
/// numbers. `merged` has the integer type and the radix of this spec.
pub(super) fn settle(spec: &mut Spec, merged: &mut Merged, is_alone: bool, findings: Findings) {
    let repr = merged.known_repr();
    let mut is_hexadecimal = merged.notation.is_hexadecimal();
    is_hexadecimal |= matches!(&merged.radix, Field::Present(radix) if radix.value == 16);
    let mut has_unexpected = false;
    each_number(spec, &mut |key, number| {
        if !number.is_hexadecimal {
            return;
        }
        merged.has_hexadecimal = true;
        // The finding about the radix is enough.
        is_hexadecimal |= matches!(merged.radix, Field::Unreadable);
        if !is_hexadecimal {
            has_unexpected = true;
            findings.push(unexpected(key, number, is_alone));
        } else if let Some(repr) = repr {
            number.value = repr.of_bits(number.value);
        }
    });
    if has_unexpected {
        lose_hexadecimal(spec);
    }
    merged.notation = Notation::Decimal;
    if is_hexadecimal {
        let repr = repr.unwrap_or_default();
        merged.notation = Notation::Hexadecimal { repr, digits: None };
        if merged.has_hexadecimal {
            report_decimal(spec, repr, findings);
        }
    }
}

/// Reports the decimal numbers of a spec in a table that also has hexadecimal ones: without
/// the quotes, they may lack the `0x` as well.
fn report_decimal(spec: &mut Spec, repr: Repr, findings: Findings) {
    let notation = Notation::Hexadecimal { repr, digits: None };
    each_number(spec, &mut |key, number| {
        let value = number.value;
        // Lower ones are the same in both. Numbers that are too large have a finding.
        if number.is_hexadecimal || value < 10 || !repr.holds(value) {
            return;
        }
        let message = "is decimal, and other numbers of the table are hexadecimal";
        let finding = number.finding(&format!("{value} {message}"));
        let shown = notation.show(value);
        let help = match notation.read(&format!("0x{value}")) {
            Some(meant) => {
                let meant = notation.show(meant);
                format!("write `\"{meant}\"`, or `\"{shown}\"` if the number is right")
            }
            None => format!("write `\"{shown}\"`"),
        };
        findings.push(finding.of(&format!("`{key}`")).help(help));
    });
}

/// Leaves out what has a hexadecimal number, as if that could not be read.
fn lose_hexadecimal(spec: &mut Spec) {
    let is_any = |number: &Option<Number>| matches!(number, Some(one) if one.is_hexadecimal);
    let has_any = |range: &Range| {
        let [first, second] = &range.ends;
        first.is_hexadecimal || second.is_hexadecimal
    };
    if matches!(&spec.open, Field::Present(open) if has_any(open)) {
        spec.open = Field::Unreadable;
    }
    if is_any(&spec.default) {
        spec.default = None;
    }
    for mut class in std::mem::take(&mut spec.classes) {
        if is_any(&class.fallback) {
            class.fallback = None;
        }
        if !has_any(&class.range) {
            spec.classes.push(class);
        }
    }
    for row in std::mem::take(&mut spec.codes) {
        if row.code.is_hexadecimal {
            spec.lost_rows.push(LostRow {
                code: Some(row.code),
                reason: Some(row.reason),
                name: row.name,
                aliases: row.aliases,
                values: row.values,
            });
        } else {
            spec.codes.push(row);
        }
    }
}

/// The finding for a text in a spec whose numbers are decimal.
fn unexpected(key: &str, number: &Number, is_alone: bool) -> Diagnostic {
    let mut help = format!("write it in decimal, without quotes: `{}`", number.value);
    if is_alone {
        help += "; or, if the codes are hexadecimal, add `\"radix\": 16` to the spec";
    }
    let finding = number.finding("expected an integer, found a string");
    finding.of(&format!("`{key}`")).help(help)
}

/// Visits the numbers of a table, with their keys.
fn each_number(spec: &mut Spec, visit: &mut dyn FnMut(&'static str, &mut Number)) {
    if let Field::Present(Range { ends, .. }) = &mut spec.open {
        for end in ends {
            visit("open", end);
        }
    }
    if let Some(default) = &mut spec.default {
        visit("default", default);
    }
    for class in &mut spec.classes {
        for end in &mut class.range.ends {
            visit("range", end);
        }
        if let Some(fallback) = &mut class.fallback {
            visit("fallback", fallback);
        }
    }
    for row in &mut spec.codes {
        visit("code", &mut row.code);
    }
    for row in &mut spec.lost_rows {
        if let Some(code) = &mut row.code {
            visit("code", code);
        }
    }
}
