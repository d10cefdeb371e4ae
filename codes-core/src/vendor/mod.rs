//! Unregistered status codes that vendors use.
//!
//! Each vendor has a module with a `StatusCode`: HTTP's table with the vendor's
//! own codes added. They are separate types because the same number means
//! different things to different vendors:
//!
//! ```
//! use codes_core::vendor::{cloudflare, nginx, pantheon};
//!
//! assert_eq!(cloudflare::StatusCode::OriginDnsError.as_u16(), 530);
//! assert_eq!(pantheon::StatusCode::SiteIsFrozen.as_u16(), 530);
//!
//! let code = nginx::StatusCode::from_u16(499)?;
//! assert_eq!(code.to_string(), "499 Client Closed Request");
//! assert_eq!(code.visibility(), Some(nginx::StatusCodeVisibility::Log));
//! # Ok::<(), codes_core::UnknownCode<nginx::StatusCode>>(())
//! ```
//!
//! [`meanings`] lists all meanings of a number:
//!
//! ```
//! let meanings = codes_core::vendor::meanings(529);
//! let reasons = meanings.iter().map(|meaning| (meaning.vendors[0], meaning.reason));
//! assert!(reasons.eq([
//!     ("Anthropic API", "Overloaded"),
//!     ("Qualys SSL Labs API", "Site Is Overloaded"),
//! ]));
//! ```
//!
//! # Retries
//!
//! The tables also have the attributes of HTTP's table. A vendor's row has a `retry` if
//! its sources say that sending the request again makes sense:
//!
//! ```
//! use codes_core::vendor::{anthropic, aws_elb, nginx};
//!
//! let code = anthropic::StatusCode::Overloaded;
//! assert_eq!(code.retry(), Some(anthropic::StatusCodeRetry::AfterDelay));
//! assert!(code.names_retry_after());
//!
//! let code = aws_elb::StatusCode::TooManyForwardingAddresses;
//! assert_eq!(code.retry(), Some(aws_elb::StatusCodeRetry::WithChanges));
//! assert_eq!(code.retry_fields(), ["X-Forwarded-For"]);
//!
//! // The client has disconnected, so nobody is left to retry.
//! assert_eq!(nginx::StatusCode::ClientClosedRequest.retry(), None);
//! ```
//!
//! # Conversions
//!
//! Every table holds all numbers from 100 to 999, so each converts to and from
//! [`StatusCode`](crate::StatusCode) without failing. A conversion keeps the
//! number, but its meaning may change: [`cpanel`], [`exchange`] and [`google`] each
//! have their own meaning for a registered number.
//!
//! ```
//! use codes_core::{StatusCode, vendor::google};
//!
//! let code = google::StatusCode::from(StatusCode::PermanentRedirect);
//! assert_eq!(code.to_string(), "308 Resume Incomplete");
//! assert_eq!(code.redirect(), None);
//! assert_eq!(StatusCode::from(code), StatusCode::PermanentRedirect);
//! ```
//!
//! # Adding your own rows
//!
//! A vendor's table can be extended like any other: write `extends = StatusCode`
//! with the path of its module. Your rows need none of the attributes that the
//! vendor's rows have. The new table converts to and from the vendor's table. To convert
//! it to or from another table, go through the vendor's table or use the number.
//!
//! # What is listed
//!
//! The tables list the codes that a source confirms. Each has its `sources` and a
//! [`confidence`](Meaning::confidence) level. Some codes never reach a client, as their
//! [`visibility`](Meaning::visibility) shows. Unconfirmed meanings are not listed. If a
//! number was later registered for something else, its earlier names are not listed
//! either.

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

                /// The vendor's meaning of the code, if it is one of its own.
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

        /// Returns the number of all meanings, and writes those that fit to `all`,
        /// sorted by number and then by module.
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
    /// HTTP status codes including those of the Anthropic API.
    anthropic = "spec/vendors/anthropic.json",
    /// HTTP status codes including those of AWS Application Load Balancers.
    aws_elb = "spec/vendors/aws-elb.json",
    /// HTTP status codes including those of Cloud Foundry's router.
    cloud_foundry = "spec/vendors/cloud-foundry.json",
    /// HTTP status codes including those of Cloudflare.
    cloudflare = "spec/vendors/cloudflare.json",
    /// HTTP status codes including those of cPanel.
    cpanel = "spec/vendors/cpanel.json",
    /// HTTP status codes including those of Esri ArcGIS Server.
    esri = "spec/vendors/esri.json",
    /// HTTP status codes including those of Exchange ActiveSync.
    exchange = "spec/vendors/exchange.json",
    /// HTTP status codes including those of Google's APIs.
    google = "spec/vendors/google.json",
    /// HTTP status codes including those of IIS.
    iis = "spec/vendors/iis.json",
    /// HTTP status codes including those of Laravel.
    laravel = "spec/vendors/laravel.json",
    /// HTTP status codes including those of LinkedIn.
    linkedin = "spec/vendors/linkedin.json",
    /// HTTP status codes including those of Microsoft.
    microsoft = "spec/vendors/microsoft.json",
    /// HTTP status codes including those of nginx.
    nginx = "spec/vendors/nginx.json",
    /// HTTP status codes including those of Pantheon.
    pantheon = "spec/vendors/pantheon.json",
    /// HTTP status codes including those of proxies.
    proxies = "spec/vendors/proxies.json",
    /// HTTP status codes including those of the Qualys SSL Labs API.
    qualys = "spec/vendors/qualys.json",
    /// HTTP status codes including those of Shopify.
    shopify = "spec/vendors/shopify.json",
    /// HTTP status codes including those that Shopify once used.
    shopify_old = "spec/vendors/shopify-old.json",
    /// HTTP status codes including those of version 1 of the Twitter API.
    twitter = "spec/vendors/twitter.json",
    /// HTTP status codes including those of WebDAV drafts.
    webdav_drafts = "spec/vendors/webdav-drafts.json",
}

const MEANINGS: &[Meaning] = &{
    let mut all = [Meaning::EMPTY; gather(&mut [])];
    gather(&mut all);
    all
};
