//! Rows with findings: what is known of them prevents follow-up findings.

use super::aliases::MAX_ALIASES;
use super::namespace::{Claimant, Namespace};
use crate::names::{Name, variant_problem};
use crate::read::LostRow;

#[derive(Default)]
pub(super) struct Lost {
    /// The names of the rows and their aliases.
    pub(super) names: Vec<Name>,
    codes: Vec<i128>,
    /// Whether the code of a row could not be read.
    has_unknown: bool,
}

impl Lost {
    /// Reserves the names that are still free.
    pub(super) fn add(&mut self, row: &LostRow, namespace: &mut Namespace) {
        match &row.code {
            Some(code) => self.codes.push(code.value),
            None => self.has_unknown = true,
        }
        let mut names = Vec::new();
        if let Some(name) = &row.name {
            names.push(Name::from_identifier(&name.value));
        } else if let Some(reason) = &row.reason {
            names.push(Name::from_phrase(&reason.value));
        }
        for alias in row.aliases.iter().take(MAX_ALIASES) {
            names.push(Name::from_phrase(&alias.value));
        }
        for name in names {
            let claimant = Claimant {
                code: row.code.as_ref().map_or(0, |code| code.value),
                alias: None,
                span: &(0..0),
                help: "",
            };
            // Collisions of a lost row don't matter.
            let unseen = &mut Vec::new();
            if variant_problem(&name.variant).is_none() && namespace.claim(&name, &claimant, unseen)
            {
                self.names.push(name);
            }
        }
    }

    /// Whether the code is, or may be, that of a lost row.
    pub(super) fn may_hold(&self, code: i128) -> bool {
        self.has_unknown || self.codes.contains(&code)
    }
}
