//! Differences between two tables, and their levels.

/// How a change affects the users of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    /// It affects documentation only.
    Patch,
    /// It adds something, or changes the value of an attribute.
    Minor,
    /// Programs may no longer compile, or a code is no longer a code.
    Breaking,
}

impl Level {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Breaking => "breaking",
        }
    }
}

/// One difference between two tables.
pub(super) struct Change {
    pub(super) level: Level,
    /// The code of the row that changed.
    pub(super) code: Option<i128>,
    pub(super) what: String,
}

/// The differences found so far.
#[derive(Default)]
pub(super) struct Changes {
    pub(super) all: Vec<Change>,
    /// The code of the row that is being compared.
    pub(super) code: Option<i128>,
}

impl Changes {
    pub(super) fn add(&mut self, level: Level, what: impl Into<String>) {
        self.all.push(Change {
            level,
            code: self.code,
            what: what.into(),
        });
    }

    pub(super) fn breaking(&mut self, what: impl Into<String>) {
        self.add(Level::Breaking, what);
    }

    pub(super) fn minor(&mut self, what: impl Into<String>) {
        self.add(Level::Minor, what);
    }

    pub(super) fn patch(&mut self, what: impl Into<String>) {
        self.add(Level::Patch, what);
    }
}
