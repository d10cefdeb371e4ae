//! The limits of the operations, in instructions.

/// The limit of an operation of codes-core.
pub(crate) struct Limit {
    pub(crate) operation: &'static str,
    pub(crate) subject: &'static str,
    /// The desired cost.
    pub(crate) target: f64,
    /// The maximum cost, which exceeds the target if that is not reached.
    pub(crate) at_most: f64,
}

const fn limit(operation: &'static str, subject: &'static str, target: f64, at_most: f64) -> Limit {
    Limit {
        operation,
        subject,
        target,
        at_most,
    }
}

/// The precision of the counts. The rest is the loop over the rounds.
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
    limit("`from_bytes(b\"404\")`",          "codes",         20.0,  24.0),
    limit("`\"404\".parse()`",               "codes",         40.0,  28.0),
    limit("reason phrase to code, exact",    "codes",         34.0,  43.0),
    limit("reason phrase to code, half unknown", "codes",     80.0,  95.5),
    limit("reason phrase to code, any case", "codes",         55.0,  68.5),
    limit("reason phrase to code, any case, half unknown", "codes", 110.0, 108.5),
];
