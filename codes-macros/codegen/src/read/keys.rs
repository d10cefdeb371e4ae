//! The keys of the format, in the order of the canonical layout.

/// The keys of a spec.
pub const SPEC: [&str; 15] = [
    "$schema",
    "extends",
    "title",
    "description",
    "source",
    "updated",
    "repr",
    "radix",
    "digits",
    "open",
    "default",
    "classes",
    "attributes",
    "problem",
    "codes",
];

/// The keys of a class.
pub const CLASS: [&str; 5] = ["name", "range", "predicate", "description", "fallback"];

/// The keys of an attribute's declaration.
pub const ATTRIBUTE: [&str; 10] = [
    "type",
    "table",
    "required",
    "unique",
    "values",
    "members",
    "default",
    "inherit",
    "description",
    "phrase",
];

/// The keys of a member's declaration, in a record.
pub const MEMBER: [&str; 6] = [
    "type",
    "required",
    "values",
    "default",
    "description",
    "phrase",
];

/// The keys of `problem`.
pub const PROBLEM: [&str; 5] = ["status", "type", "detail", "members", "headers"];

/// The keys of a row, apart from attributes.
pub const ROW: [&str; 8] = [
    "code",
    "replace",
    "reason",
    "name",
    "description",
    "aliases",
    "reference",
    "deprecated",
];
