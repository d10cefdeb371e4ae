//! The typed values of an attribute.

use super::{AttributeType, Choice, Record};
use crate::diagnostic::Diagnostic;
use crate::read::{Json, Spanned};
use crate::template::{Scope, Source};

/// The values of an attribute of any type, and its default.
pub(crate) trait Values {
    /// The name of the type in a spec.
    fn type_name(&self) -> &'static str;

    /// The enum, if the type is one.
    fn choice(&self) -> Option<&Choice>;

    /// The struct, if the type is a list of records.
    fn record(&self) -> Option<&Record>;

    /// The type that the method returns.
    fn returned(&self) -> Source;

    /// Reads the default.
    fn read_default(&mut self, json: &Spanned<Json>) -> Result<(), Vec<Diagnostic>>;

    /// Reads the value of the next row.
    fn push(&mut self, json: &Spanned<Json>) -> Result<(), Vec<Diagnostic>>;

    /// Adds the default as the value of the next row.
    fn push_default(&mut self);

    /// Removes the value of the last row.
    fn pop(&mut self);

    /// Keeps these rows, in this order, followed by the default.
    fn pick(&mut self, rows: &[usize]);

    fn is_default(&self, row: usize) -> bool;

    /// The value of a row, as Markdown.
    fn docs(&self, row: usize) -> String;

    /// The value of a row, or the default, as JSON.
    fn json(&self, row: Option<usize>) -> String;

    /// Static items with the first values under names that start with `name`, and
    /// the expression for the value of `row`.
    fn store(&self, scope: &Scope, name: &str, count: usize) -> (Source, Source);
}

/// The values of a type.
pub(super) struct Column<T: AttributeType> {
    kind: T,
    default: T::Value,
    rows: Vec<T::Value>,
}

impl<T: AttributeType + 'static> Column<T> {
    pub(super) fn of(kind: T) -> Box<dyn Values> {
        Box::new(Self {
            kind,
            default: T::Value::default(),
            rows: Vec::new(),
        })
    }
}

impl<T: AttributeType> Values for Column<T> {
    fn type_name(&self) -> &'static str {
        T::NAME
    }

    fn choice(&self) -> Option<&Choice> {
        self.kind.choice()
    }

    fn record(&self) -> Option<&Record> {
        self.kind.record()
    }

    fn returned(&self) -> Source {
        self.kind.returned()
    }

    fn read_default(&mut self, json: &Spanned<Json>) -> Result<(), Vec<Diagnostic>> {
        self.default = self.kind.read(json)?;
        Ok(())
    }

    fn push(&mut self, json: &Spanned<Json>) -> Result<(), Vec<Diagnostic>> {
        self.rows.push(self.kind.read(json)?);
        Ok(())
    }

    fn push_default(&mut self) {
        self.rows.push(self.default.clone());
    }

    fn pop(&mut self) {
        self.rows.pop();
    }

    fn pick(&mut self, rows: &[usize]) {
        let mut picked = Vec::with_capacity(rows.len() + 1);
        for &row in rows {
            picked.push(self.rows[row].clone());
        }
        self.rows = picked;
        self.push_default();
    }

    fn is_default(&self, row: usize) -> bool {
        self.rows[row] == self.default
    }

    fn docs(&self, row: usize) -> String {
        self.kind.docs(&self.rows[row])
    }

    fn json(&self, row: Option<usize>) -> String {
        let value = row.map_or(&self.default, |row| &self.rows[row]);
        self.kind.json(value)
    }

    fn store(&self, scope: &Scope, name: &str, count: usize) -> (Source, Source) {
        self.kind.store(scope, name, &self.rows[..count])
    }
}
