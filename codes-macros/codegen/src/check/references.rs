//! Keys whose value is the code of a row.

use super::checked::Row;
use super::lost::Lost;
use crate::diagnostic::Diagnostic;
use crate::read::Spanned;

/// What the spec can refer to by code.
pub(super) struct Listed<'a> {
    /// By code.
    pub(super) rows: &'a [Row],
    pub(super) lost: &'a Lost,
}

impl Listed<'_> {
    /// The code, if a row has it; otherwise one that a row has, so that the
    /// type has all of its methods. `None` without any row.
    pub(super) fn code(
        &self,
        key: &str,
        code: &Spanned<i128>,
        findings: &mut Vec<Diagnostic>,
    ) -> Option<i128> {
        let rows = self.rows.iter();
        let nearest = rows.min_by_key(|row| row.code.abs_diff(code.value));
        let is_row = nearest.is_some_and(|row| row.code == code.value);
        if !is_row && !self.lost.may_hold(code.value) {
            let message = format!("`{key}` is {}, which is not the code of a row", code.value);
            let help = nearest.map(|row| format!("the nearest row is {} {}", row.code, row.reason));
            findings.push(Diagnostic::at(code.span.clone(), message).maybe_help(help));
        }
        nearest.map(|row| row.code)
    }
}
