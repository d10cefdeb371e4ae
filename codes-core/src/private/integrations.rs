//! The macros of the integrations, and the names in their expansion.

pub use crate::{
    __codes_integers as integers, __codes_integrate as integrate,
    __codes_integrate_with_problems as integrate_with_problems, __codes_named as named,
    __codes_respond as respond,
};

#[cfg(feature = "problem")]
pub use crate::integrations::respond::{
    HasStatus, problem_of_code, problem_of_row, status_of_number, with_detail, with_header,
    with_member, with_text, with_type,
};
#[cfg(feature = "actix-web")]
pub use {crate::integrations::actix_web::*, actix_web};
#[cfg(feature = "arbitrary")]
pub use {crate::integrations::arbitrary::*, arbitrary};
#[cfg(feature = "axum")]
pub use {crate::integrations::axum::*, axum_core};
#[cfg(feature = "http")]
pub use {crate::integrations::http::*, http};
#[cfg(feature = "proptest")]
pub use {crate::integrations::proptest::*, proptest};
#[cfg(feature = "schemars")]
pub use {crate::integrations::schemars::*, schemars};
#[cfg(feature = "serde")]
pub use {
    crate::integrations::serde::{name_text, number},
    serde_core,
};
#[cfg(feature = "utoipa")]
pub use {crate::integrations::utoipa::*, utoipa};

#[cfg(all(feature = "problem", feature = "utoipa"))]
pub use {
    crate::problem::openapi::problem_responses,
    alloc::{collections::BTreeMap, string::String},
};

#[cfg(any(feature = "schemars", feature = "utoipa"))]
pub use alloc::borrow::Cow;

/// Exports the macro of each feature, or an empty macro if the feature is off.
macro_rules! features {
    ($($feature:literal $name:ident $macro:ident)*) => {$(
        #[cfg(feature = $feature)]
        pub use crate::$macro as $name;
        #[cfg(not(feature = $feature))]
        pub use crate::__codes_nothing as $name;
    )*};
}

features! {
    "actix-web" integrate_actix_web __codes_actix_web
    "arbitrary" integrate_arbitrary __codes_arbitrary
    "axum" integrate_axum __codes_axum
    "http" integrate_http __codes_http
    "proptest" integrate_proptest __codes_proptest
    "schemars" integrate_schemars __codes_schemars
    "serde" integrate_serde __codes_serde
    "utoipa" integrate_utoipa __codes_utoipa
    "arbitrary" named_arbitrary __codes_named_arbitrary
    "proptest" named_proptest __codes_named_proptest
    "schemars" named_schemars __codes_named_schemars
    "serde" named_serde __codes_named_serde
    "utoipa" named_utoipa __codes_named_utoipa
    "actix-web" responder_actix_web __codes_actix_web_responder
    "actix-web" respond_actix_web __codes_respond_actix_web
    "axum" respond_axum __codes_respond_axum
    "utoipa" responses_utoipa __codes_utoipa_responses
}
