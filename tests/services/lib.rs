//! The package of the examples.

/// Pages of codes-core whose examples need other crates.
#[cfg(doctest)]
mod documentation {
    #[doc = include_str!("../../codes-core/src/integrations/serde/key.md")]
    pub struct Key;

    #[doc = include_str!("../../codes-core/src/integrations/serde/name.md")]
    pub struct Name;

    #[doc = include_str!("../../codes-core/src/integrations/serde/reason.md")]
    pub struct Reason;

    #[doc = include_str!("../../codes-core/src/integrations/serde/overview.md")]
    pub struct Serde;

    #[doc = include_str!("../../codes-core/src/macros/responses.md")]
    pub struct Responses;
}
