//! The least number of digits that hexadecimal codes are shown with.

use super::merge::{Merged, or};
use super::radix::Notation;
use crate::diagnostic::Findings;
use crate::read::{Field, Spanned, Spec};

/// Settles the digits of a spec. `merged` has its integer type and its notation, and the
/// digits of the spec that it extends.
pub(super) fn settle(spec: &mut Spec, merged: &mut Merged, is_innermost: bool, findings: Findings) {
    let own = std::mem::take(&mut spec.digits);
    let extended = std::mem::take(&mut merged.digits);
    merged.digits = merge(own, extended, merged, is_innermost, findings);
    if let (Notation::Hexadecimal { digits, .. }, Field::Present(written)) =
        (&mut merged.notation, &merged.digits)
    {
        *digits = usize::try_from(written.value).ok();
    }
}

fn merge(
    own: Field<Spanned<i128>>,
    extended: Field<Spanned<i128>>,
    merged: &Merged,
    is_innermost: bool,
    findings: Findings,
) -> Field<Spanned<i128>> {
    let written = match own {
        Field::Present(written) => written,
        own => return or(own, extended),
    };
    // Without an integer type or a radix, there are other findings.
    let repr = merged.known_repr();
    let (Some(repr), Field::Present(_) | Field::Absent) = (repr, &merged.radix) else {
        return or(Field::Unreadable, extended);
    };
    let (name, all) = (repr.name(), repr.digits() as i128);
    let value = written.value;
    let (other, base) = match &extended {
        Field::Present(base) => (base.value, Some(base.span.clone())),
        Field::Absent if !is_innermost => (all, None),
        _ => (value, None),
    };
    let finding = if !merged.notation.is_hexadecimal() {
        let help = "remove it, or write `\"radix\": 16` if the codes are hexadecimal";
        let help = if is_innermost { help } else { "remove it" };
        let finding = written.finding("`digits` in a spec with decimal codes");
        finding.help(help)
    } else if !(1..=all).contains(&value) {
        let message = format!("`digits` is {value}, but codes of {name} have 1 to {all} digits");
        let help = format!("write a number from 1 to {all}, or remove it to show all digits");
        written.finding(&message).help(help)
    } else if value != other {
        let finding = written.finding(&format!("`digits` is {other} in the extended spec"));
        let finding = match base {
            Some(base) => finding.related(base, "declared here"),
            None => finding.note(format!("without `digits`, all digits of {name} are shown")),
        };
        finding.help("remove it: the number of digits is inherited")
    } else {
        return Field::Present(written);
    };
    findings.push(finding);
    or(Field::Unreadable, extended)
}
