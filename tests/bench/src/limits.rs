//! What the operations are to cost at most, in instructions.

/// The limit of an operation of ours.
pub(crate) struct Limit {
    pub(crate) operation: &'static str,
    pub(crate) subject: &'static str,
    /// The aim.
    pub(crate) aim: f64,
    /// What a change must not exceed: above the aim where that is not reached.
    pub(crate) at_most: f64,
}

const fn limit(operation: &'static str, subject: &'static str, aim: f64, at_most: f64) -> Limit {
    Limit {
        operation,
        subject,
        aim,
        at_most,
    }
}

/// Counts are repeatable to this; the rest is the loop around the rounds.
pub(crate) const TOLERANCE: f64 = 0.05;

#[rustfmt::skip]
pub(crate) const LIMITS: &[Limit] = &[
    limit("number to code, listed",          "codes",         9.0,   9.0),
    limit("number to code, listed",          "codes, closed", 8.0,   8.0),
    limit("number to code, half unlisted",   "codes",         9.3,   9.3),
    limit("number to code, half unlisted",   "codes, closed", 8.0,   8.0),
    limit("code to number",                  "codes",         5.0,   5.0),
    limit("reason phrase",                   "codes",         11.0,  9.0),
    limit("class",                           "codes",         9.0,   9.0),
    limit("class predicate",                 "codes",         7.0,   7.0),
    limit("`Display` into a buffer",         "codes",         145.0, 136.0),
    limit("`to_string`",                     "codes",         325.0, 313.8),
    limit("`as_str`, `\"404\"`",             "codes",         10.0,  12.0),
    limit("`from_bytes(b\"404\")`",          "codes",         20.0,  25.0),
    limit("reason phrase to code, exact",    "codes",         34.0,  46.0),
    limit("reason phrase to code, any case", "codes",         55.0,  70.5),
];
