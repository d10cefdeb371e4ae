//! The values of an attribute, of any type.

use super::{AttributeType, Choice, CodeOf, Record};
use crate::diagnostic::Diagnostic;
use crate::read::{Json, Spanned};
use crate::template::{Scope, Source};

/// The values of an attribute, and its default. The methods that
/// [`AttributeType`] also has are documented there.
pub(crate) trait Values {
    fn type_name(&self) -> &'static str;

    fn choice(&self) -> Option<&Choice>;

    fn record(&self) -> Option<&Record>;

    fn code_of(&self) -> Option<&CodeOf>;

    fn returned(&self) -> Source;

    fn read_default(&mut self, json: &Spanned<Json>) -> Result<(), Vec<Diagnostic>>;

    /// Reads the value of the next row.
    fn push(&mut self, json: &Spanned<Json>) -> Result<(), Vec<Diagnostic>>;

    /// Gives the next row the default.
    fn push_default(&mut self);

    /// Removes the value of the last row.
    fn pop(&mut self);

    /// Keeps these rows, in this order, followed by the default.
    fn pick(&mut self, rows: &[usize]);

    fn is_default(&self, row: usize) -> bool;

    fn docs(&self, row: usize) -> String;

    /// The value of a row, or the default, as JSON.
    fn json(&self, row: Option<usize>) -> String;

    /// Stores the first `count` values.
    fn store(&self, scope: &Scope, name: &str, count: usize) -> (Source, Source);
}

pub(super) struct TypedValues<T: AttributeType> {
    kind: T,
    default: T::Value,
    rows: Vec<T::Value>,
}

impl<T: AttributeType + 'static> TypedValues<T> {
    pub(super) fn of(kind: T) -> Box<dyn Values> {
        Box::new(Self {
            kind,
            default: T::Value::default(),
            rows: Vec::new(),
        })
    }
}

impl<T: AttributeType> Values for TypedValues<T> {
    fn type_name(&self) -> &'static str {
        T::NAME
    }

    fn choice(&self) -> Option<&Choice> {
        self.kind.choice()
    }

    fn record(&self) -> Option<&Record> {
        self.kind.record()
    }

    fn code_of(&self) -> Option<&CodeOf> {
        self.kind.code_of()
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
