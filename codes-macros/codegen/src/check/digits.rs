//! The least number of digits that hexadecimal codes are shown with.

use super::merge::{Merged, or};
use super::radix::Notation;
use super::repr::Repr;
use crate::diagnostic::Findings;
use crate::read::{Field, Spanned, Spec};

/// Settles the digits of a spec. `merged` has its integer type and its notation, and the
/// digits of the spec that it extends, whose type is `base`.
pub(super) fn settle(spec: &mut Spec, merged: &mut Merged, base: Option<Repr>, findings: Findings) {
    let own = std::mem::take(&mut spec.digits);
    let extended = std::mem::take(&mut merged.digits);
    merged.digits = merge(own, extended, merged, base, findings);
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
    base_repr: Option<Repr>,
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
        // A spec with a wider type can keep the digits.
        Field::Absent if value != all => match base_repr {
            Some(base) => (base.digits() as i128, None),
            None => (value, None),
        },
        _ => (value, None),
    };
    let finding = if !merged.notation.is_hexadecimal() {
        let help = "remove it, or write `\"radix\": 16` if the codes are hexadecimal";
        let help = if base_repr.is_none() {
            help
        } else {
            "remove it"
        };
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
            None => {
                let name = base_repr.map_or(name, Repr::name);
                finding.note(format!("without `digits`, all digits of {name} are shown"))
            }
        };
        finding.help("remove it: the number of digits is inherited")
    } else {
        return Field::Present(written);
    };
    findings.push(finding);
    or(Field::Unreadable, extended)
}
