//! The report of an error, which depends on the traits of its type: generated code
//! does not know them.
//!
//! Method resolution looks for `codes_report` in the first type, which has it if the
//! error implements `Error`. If not, it goes on with the type that this one
//! dereferences to, which has it for `Display`, and so on.

use crate::problem::{Problem, Report};
use alloc::string::ToString;
use core::error::Error;
use core::fmt::Display;
use core::ops::Deref;

pub struct Reported<'a, E>(Displayed<'a, E>);

pub struct Displayed<'a, E>(&'a E);

pub struct Silent;

pub const fn reported<E>(error: &E) -> Reported<'_, E> {
    Reported(Displayed(error))
}

impl<E: Error> Reported<'_, E> {
    pub fn codes_report(&self, problem: Problem) -> Problem {
        let Self(Displayed(error)) = self;
        problem.with_report(Report::new(error))
    }
}

impl<'a, E> Deref for Reported<'a, E> {
    type Target = Displayed<'a, E>;

    fn deref(&self) -> &Displayed<'a, E> {
        &self.0
    }
}

impl<E: Display> Displayed<'_, E> {
    pub fn codes_report(&self, problem: Problem) -> Problem {
        problem.with_report(Report::from_text(self.0.to_string()))
    }
}

impl<E> Deref for Displayed<'_, E> {
    type Target = Silent;

    fn deref(&self) -> &Silent {
        &Silent
    }
}

impl Silent {
    /// Leaves the report of the inner value.
    #[allow(clippy::unused_self, reason = "called like the others")]
    pub const fn codes_report(&self, problem: Problem) -> Problem {
        problem
    }
}

#[cfg(test)]
mod tests {
    use super::{Problem, Report, reported};
    use crate::StatusCode;
    use alloc::string::ToString;

    #[test]
    fn a_report_has_what_the_traits_of_the_type_give() {
        let problem = || Problem::new(StatusCode::BadGateway);
        let error = "x".parse::<u8>().unwrap_err();
        let problems = [
            reported(&error).codes_report(problem()),
            reported(&7).codes_report(problem()),
            reported(&"7".to_string()).codes_report(problem()),
            reported(&[7]).codes_report(problem()),
        ];
        let text = Some(Report::from_text("7"));
        assert_eq!(
            problems.map(|problem| problem.report().cloned()),
            [Some(Report::new(&error)), text.clone(), text, None]
        );
    }
}
