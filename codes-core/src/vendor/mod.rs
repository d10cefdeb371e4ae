//! Status codes that vendors use and no registry lists.
//!
//! Each vendor has a module with a `StatusCode`: HTTP's table and, beside its
//! rows, the vendor's own codes. They are types of their own because vendors
//! give one number several meanings:
//!
//! ```
//! use codes_core::vendor::{cloudflare, meanings, nginx, shopify};
//!
//! assert_eq!(cloudflare::StatusCode::OriginUnavailable.as_u16(), 530);
//! assert_eq!(shopify::StatusCode::OriginDnsError.as_u16(), 530);
//!
//! let code = nginx::StatusCode::from_u16(499)?;
//! assert_eq!(code.to_string(), "499 Client Closed Request");
//! assert_eq!(code.visibility(), Some(nginx::StatusCodeVisibility::Log));
//! # Ok::<(), codes_core::UnknownCode<nginx::StatusCode>>(())
//! ```
//!
//! [`meanings`] tells for any number who uses it and for what:
//!
//! ```
//! let meanings = codes_core::vendor::meanings(530);
//! let reasons = meanings.iter().map(|meaning| (meaning.vendors[0], meaning.reason));
//! assert!(reasons.eq([
//!     ("Cloudflare", "Origin Unavailable"),
//!     ("Pantheon", "Site Is Frozen"),
//!     ("Shopify", "Origin DNS Error"),
//! ]));
//! ```
//!
//! # Conversions
//!
//! Every table holds all numbers from 100 to 999, so each converts from and to
//! [`StatusCode`](crate::StatusCode) without failing, and the number stays. What
//! it means may change: [`cpanel`] and [`exchange`] have a meaning of their own
//! for a registered number.
//!
//! ```
//! use codes_core::{StatusCode, vendor::cpanel};
//!
//! let code = cpanel::StatusCode::from(StatusCode::LoopDetected);
//! assert_eq!(code.to_string(), "508 Resource Limit Is Reached");
//! assert_eq!(StatusCode::from(code), StatusCode::LoopDetected);
//! ```
//!
//! # Rows of your own
//!
//! A vendor's table can be extended like any other, by `extends = StatusCode`
//! with the path of its module. The rows need none of the columns that those of
//! the vendor have. The new table converts from and to the vendor's, and through
//! it, or by its number, to the others.
//!
//! # What is listed
//!
//! What a source confirms, with [`confidence`](Meaning::confidence) and
//! `sources`. Some codes never reach a client; [`visibility`](Meaning::visibility)
//! says so. Meanings that nobody can confirm are not listed, nor are names that
//! a number had before it was registered for something else.

mod meaning;

pub use meaning::{Confidence, Meaning, Visibility, meanings};

use crate::code_table;

macro_rules! vendors {
    ($($(#[doc = $doc:literal])+ $module:ident = $spec:literal,)+) => {
        $(
            $(#[doc = $doc])+
            pub mod $module {
                use super::{Confidence, Meaning, Visibility, code_table};

                #[code_table($spec, class = StatusClass, crate = crate)]
                #[non_exhaustive]
                pub enum StatusCode {}

                impl From<crate::StatusCode> for StatusCode {
                    #[inline]
                    fn from(code: crate::StatusCode) -> Self {
                        // Both types hold the same numbers.
                        Self::from_u16(code.as_u16()).unwrap_or(Self::InternalServerError)
                    }
                }

                impl From<StatusCode> for crate::StatusCode {
                    #[inline]
                    fn from(code: StatusCode) -> Self {
                        Self::from_u16(code.as_u16()).unwrap_or(Self::InternalServerError)
                    }
                }

                /// What the vendor means by the code, if it is one of its own.
                pub(super) const fn meaning(code: StatusCode) -> Option<Meaning> {
                    let (Some(visibility), Some(confidence)) =
                        (code.visibility(), code.confidence())
                    else {
                        return None;
                    };
                    let (Some(name), Some(description)) = (code.name(), code.description())
                    else {
                        return None;
                    };
                    Some(Meaning {
                        number: code.as_u16(),
                        module: stringify!($module),
                        name,
                        reason: code.reason(),
                        description,
                        vendors: code.vendors(),
                        visibility: match visibility {
                            StatusCodeVisibility::Wire => Visibility::Wire,
                            StatusCodeVisibility::Log => Visibility::Log,
                            StatusCodeVisibility::Internal => Visibility::Internal,
                            StatusCodeVisibility::Body => Visibility::Body,
                            StatusCodeVisibility::Historic => Visibility::Historic,
                            StatusCodeVisibility::Deprecated => Visibility::Deprecated,
                        },
                        confidence: match confidence {
                            StatusCodeConfidence::High => Confidence::High,
                            StatusCodeConfidence::Medium => Confidence::Medium,
                        },
                        reference: code.reference(),
                        sources: code.sources(),
                    })
                }
            }
        )+

        /// Writes what all vendors mean to `all`, by number and then by module, if
        /// there is room, and counts it.
        const fn gather(all: &mut [Meaning]) -> usize {
            let mut count = 0;
            $(
                let mut rows = $module::StatusCode::ALL;
                while let [code, rest @ ..] = rows {
                    if let Some(meaning) = $module::meaning(*code) {
                        meaning::insert(all, count, meaning);
                        count += 1;
                    }
                    rows = rest;
                }
            )+
            count
        }
    };
}

vendors! {
    /// Status codes of the Anthropic API, beside those of HTTP.
    anthropic = "spec/vendors/anthropic.json",
    /// Status codes of AWS Application Load Balancers, beside those of HTTP.
    aws_elb = "spec/vendors/aws-elb.json",
    /// Status codes of Cloudflare, beside those of HTTP.
    cloudflare = "spec/vendors/cloudflare.json",
    /// Status codes of cPanel, beside those of HTTP.
    cpanel = "spec/vendors/cpanel.json",
    /// Status codes of Esri ArcGIS Server, beside those of HTTP.
    esri = "spec/vendors/esri.json",
    /// Status codes of Exchange ActiveSync, beside those of HTTP.
    exchange = "spec/vendors/exchange.json",
    /// Status codes of IIS, beside those of HTTP.
    iis = "spec/vendors/iis.json",
    /// Status codes of Laravel, beside those of HTTP.
    laravel = "spec/vendors/laravel.json",
    /// Status codes of LinkedIn, beside those of HTTP.
    linkedin = "spec/vendors/linkedin.json",
    /// Status codes of Microsoft, beside those of HTTP.
    microsoft = "spec/vendors/microsoft.json",
    /// Status codes of nginx, beside those of HTTP.
    nginx = "spec/vendors/nginx.json",
    /// Status codes of Pantheon, beside those of HTTP.
    pantheon = "spec/vendors/pantheon.json",
    /// Status codes of proxies, beside those of HTTP.
    proxies = "spec/vendors/proxies.json",
    /// Status codes of the Qualys SSL Labs API, beside those of HTTP.
    qualys = "spec/vendors/qualys.json",
    /// Status codes of Shopify, beside those of HTTP.
    shopify = "spec/vendors/shopify.json",
    /// Status codes of Shopify in its early days, beside those of HTTP.
    shopify_old = "spec/vendors/shopify-old.json",
    /// Status codes of version 1 of the Twitter API, beside those of HTTP.
    twitter = "spec/vendors/twitter.json",
    /// Status codes of the drafts of WebDAV, beside those of HTTP.
    webdav_drafts = "spec/vendors/webdav-drafts.json",
}

const MEANINGS: &[Meaning] = &{
    let mut all = [Meaning::EMPTY; gather(&mut [])];
    gather(&mut all);
    all
};
