//! Rows with findings: what is left of them keeps other findings away.

use super::Name;
use super::aliases::MAX_ALIASES;
use super::namespace::{Claimant, Namespace};
use super::rows::unfit;
use crate::read::LostRow;

/// What is known of the rows with findings.
#[derive(Default)]
pub(super) struct Lost {
    /// The names that they and their aliases would have.
    pub(super) names: Vec<Name>,
    codes: Vec<i128>,
    /// Whether there are some whose code could not be read.
    has_unknown: bool,
}

impl Lost {
    /// Claims what names are still to be had.
    pub(super) fn add(&mut self, row: &LostRow, namespace: &mut Namespace) {
        match row.code {
            Some(code) => self.codes.push(code),
            None => self.has_unknown = true,
        }
        let own = match (&row.name, &row.reason) {
            (Some(name), _) => Some(Name::from_identifier(&name.value)),
            (None, Some(reason)) => Some(Name::from_phrase(&reason.value)),
            (None, None) => None,
        };
        let aliases = row.aliases.iter().take(MAX_ALIASES);
        let aliases = aliases.map(|alias| Name::from_phrase(&alias.value));
        for name in own.into_iter().chain(aliases) {
            let claimant = Claimant {
                code: row.code.unwrap_or_default(),
                alias: None,
                span: &(0..0),
                help: "",
            };
            // Nobody needs to know what a lost name collides with.
            let unseen = &mut Vec::new();
            let is_free =
                unfit(&name.variant).is_none() && namespace.claim(&name, &claimant, unseen);
            if is_free {
                self.names.push(name);
            }
        }
    }

    /// Whether one of them has, or may have, this code.
    pub(super) fn may_hold(&self, code: i128) -> bool {
        self.has_unknown || self.codes.contains(&code)
    }
}
