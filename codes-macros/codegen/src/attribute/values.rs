//! The values of an attribute: one for each row, all of its type.

use super::{AttributeType, Choice};
use crate::diagnostic::Diagnostic;
use crate::read::{Json, Spanned};
use crate::storage::Storage;
use crate::template::{Scope, Source};

/// The values of an attribute of any type.
pub(crate) trait Values {
    fn type_name(&self) -> &'static str;

    /// The enum, if the type is one.
    fn choice(&self) -> Option<&Choice>;

    /// The type that the method returns.
    fn returned(&self, scope: &Scope) -> Source;

    /// Makes the method return an `Option`, or the plain type.
    fn set_optional(&mut self, is_optional: bool);

    /// Whether the method returns an `Option`.
    fn is_optional(&self) -> bool;

    /// Sets what rows without a value have, and unlisted codes.
    fn set_default(&mut self, json: &Spanned<Json>) -> Result<(), Vec<Diagnostic>>;

    /// Adds the value of the next row, which is the default if it gives none.
    fn push(&mut self, json: Option<&Spanned<Json>>) -> Result<(), Vec<Diagnostic>>;

    /// Adds the value of a row that should give one and does not.
    fn push_missing(&mut self);

    /// Removes the value of the last row.
    fn pop(&mut self);

    /// Keeps these rows, in this order.
    fn pick(&mut self, rows: &[usize]);

    /// The value of a row in its docs, as Markdown. `None` if it is the default.
    fn docs(&self, row: usize) -> Option<String>;

    /// The value of a row, or the default, as JSON. `None` if there is none.
    fn json(&self, row: Option<usize>) -> Option<String>;

    /// Static items under names that start with `name`, and the expression for
    /// the value of `row`. The row after the last is that of unlisted codes.
    fn store(&self, scope: &Scope, name: &str) -> (Source, Source);
}

pub(super) struct Column<T: AttributeType> {
    kind: T,
    is_optional: bool,
    default: Cell<T::Value>,
    rows: Vec<Cell<T::Value>>,
}

/// A value, which is a filler if the row has none.
#[derive(Clone, PartialEq)]
struct Cell<T> {
    is_present: bool,
    value: T,
}

impl<T: AttributeType + 'static> Column<T> {
    pub(super) fn of(kind: T) -> Box<dyn Values> {
        let default = Cell {
            is_present: false,
            value: kind.filler(),
        };
        Box::new(Self {
            kind,
            is_optional: false,
            default,
            rows: Vec::new(),
        })
    }
}

impl<T: AttributeType> Column<T> {
    fn missing(&self) -> Cell<T::Value> {
        Cell {
            is_present: !self.is_optional,
            value: self.kind.filler(),
        }
    }
}

impl<T: AttributeType> Values for Column<T> {
    fn type_name(&self) -> &'static str {
        T::NAME
    }

    fn choice(&self) -> Option<&Choice> {
        self.kind.choice()
    }

    fn returned(&self, scope: &Scope) -> Source {
        let plain = self.kind.returned();
        if self.is_optional {
            source!(scope, plain => ::core::option::Option<#plain>)
        } else {
            plain
        }
    }

    fn set_optional(&mut self, is_optional: bool) {
        self.is_optional = is_optional;
    }

    fn is_optional(&self) -> bool {
        self.is_optional
    }

    fn set_default(&mut self, json: &Spanned<Json>) -> Result<(), Vec<Diagnostic>> {
        self.default.is_present = true;
        self.default.value = self.kind.read(json)?;
        Ok(())
    }

    fn push(&mut self, json: Option<&Spanned<Json>>) -> Result<(), Vec<Diagnostic>> {
        let Some(json) = json else {
            self.rows.push(self.default.clone());
            return Ok(());
        };
        match self.kind.read(json) {
            Ok(value) => self.rows.push(Cell {
                is_present: true,
                value,
            }),
            Err(findings) => {
                self.push_missing();
                return Err(findings);
            }
        }
        Ok(())
    }

    fn push_missing(&mut self) {
        self.rows.push(self.missing());
    }

    fn pop(&mut self) {
        self.rows.pop();
    }

    fn pick(&mut self, rows: &[usize]) {
        let mut picked = Vec::with_capacity(rows.len());
        for &row in rows {
            picked.push(self.rows[row].clone());
        }
        self.rows = picked;
    }

    fn docs(&self, row: usize) -> Option<String> {
        let (cell, default) = (&self.rows[row], &self.default);
        match (cell.is_present, default.is_present) {
            (true, true) if cell.value == default.value => None,
            (true, _) => Some(self.kind.docs(&cell.value)),
            (false, true) => Some("none".to_owned()),
            (false, false) => None,
        }
    }

    fn json(&self, row: Option<usize>) -> Option<String> {
        let cell = row.map_or(&self.default, |row| &self.rows[row]);
        cell.is_present.then(|| self.kind.json(&cell.value))
    }

    fn store(&self, scope: &Scope, name: &str) -> (Source, Source) {
        let mut values = Vec::with_capacity(self.rows.len() + 1);
        let mut is_present = Vec::with_capacity(self.rows.len() + 1);
        let unlisted = scope.is_open.then_some(&self.default);
        for cell in self.rows.iter().chain(unlisted) {
            values.push(&cell.value);
            is_present.push(cell.is_present);
        }
        let (data, get) = self.kind.store(scope, name, &values);
        if !self.is_optional {
            return (data, get);
        }
        let bits = Storage::bits(scope, &format!("{name}_IS_PRESENT"), &is_present);
        let (bits, is_present) = bits.with_value(scope);
        let get = source! { scope, is_present, get =>
            if #is_present {
                ::core::option::Option::Some(#get)
            } else {
                ::core::option::Option::None
            }
        };
        (Source::from([data, bits]), get)
    }
}
