//! The code of a table that a problem document is about.

use super::{Problem, ToProblem};
use crate::Code;
use serde_json::Value;

/// The extension members that tell which code a problem is about.
const IDENTIFYING: [&str; 2] = ["code", "name"];

impl Problem {
    /// The code of the table `T` that the problem is about. Use it in clients of a service
    /// whose error codes are in a table.
    ///
    /// It is the code whose own document has the same `type` and the same extension
    /// members `code` and `name`, if it has them. If it has none of the three, it is the
    /// code with the same status. Other members may differ, such as the title or the status
    /// from a service with another version of the table.
    ///
    /// ```
    /// use codes_core::code_table;
    /// use codes_core::problem::Problem;
    ///
    /// #[code_table("examples/payments.json")]
    /// pub enum PaymentCode {}
    ///
    /// let problem: Problem = serde_json::from_str(
    ///     r#"{"type": "https://errors.example.com/payments/card-declined", "code": 1000}"#,
    /// )?;
    /// assert_eq!(problem.code(), Some(PaymentCode::CardDeclined));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn code<T: Code + ToProblem>(&self) -> Option<T> {
        // The quick way, without the documents of all codes.
        let by_number = self.extension("code").and_then(from_number::<T>);
        let by_name = self.extension("name").and_then(Value::as_str);
        let by_name = by_name.and_then(|name| name.parse::<T>().ok());
        let mut candidates = by_number.into_iter().chain(by_name);
        let quick = candidates.find(|code| self.is_about(*code));
        quick.or_else(|| T::ALL.iter().copied().find(|code| self.is_about(*code)))
    }

    fn is_about(&self, code: impl ToProblem) -> bool {
        let own = code.to_problem();
        let members = IDENTIFYING.map(|name| (own.extension(name), self.extension(name)));
        let mut identifying = members.iter().filter(|(own, _)| own.is_some());
        if own.kind.is_none() && identifying.clone().next().is_none() {
            return own.status == self.status;
        }
        (own.kind.is_none() || own.kind == self.kind)
            && identifying.all(|(own, value)| own == value)
    }
}

fn from_number<T: Code>(value: &Value) -> Option<T> {
    let number = value.as_i64().map(i128::from);
    let number = number.or_else(|| value.as_u64().map(i128::from))?;
    T::from_repr(number.try_into().ok()?).ok()
}
