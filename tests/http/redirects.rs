//! What the RFCs say about redirects.

use crate::every_code;
use codes_core::{StatusCode, StatusCodeRedirect as Redirect, StatusCodeRedirectMethod as Method};

/// RFC 9110, sections 15.4.2 (301), 15.4.3 (302), 15.4.4 (303), 15.4.8 (307) and
/// 15.4.9 (308). Sections 15.4.1 (300), 15.4.5 (304), 15.4.6 (305) and 15.4.7 (306)
/// have no such rule, and unlisted codes are treated as 300 (section 15).
#[test]
fn rfc9110_15_4_redirects() {
    for code in every_code() {
        let (redirect, method) = match code.as_u16() {
            301 => (Some(Redirect::Permanent), Some(Method::MayChangePostToGet)),
            302 => (Some(Redirect::Temporary), Some(Method::MayChangePostToGet)),
            303 => (Some(Redirect::SeeOther), Some(Method::ChangeToGetOrHead)),
            307 => (Some(Redirect::Temporary), Some(Method::Keep)),
            308 => (Some(Redirect::Permanent), Some(Method::Keep)),
            _ => (None, None),
        };
        assert_eq!(code.redirect(), redirect, "{code}");
        assert_eq!(code.redirect_method(), method, "{code}");
    }
}

/// RFC 9110, section 15.4: a redirect is 3xx, and a temporary one and a permanent one
/// exist with either rule for the method.
#[test]
fn rfc9110_15_4_pairs() {
    let found = |redirect, method| {
        let is_meant = |code: &StatusCode| {
            code.redirect() == Some(redirect) && code.redirect_method() == Some(method)
        };
        every_code()
            .filter(is_meant)
            .map(StatusCode::as_u16)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        found(Redirect::Permanent, Method::MayChangePostToGet),
        [301]
    );
    assert_eq!(
        found(Redirect::Temporary, Method::MayChangePostToGet),
        [302]
    );
    assert_eq!(found(Redirect::Temporary, Method::Keep), [307]);
    assert_eq!(found(Redirect::Permanent, Method::Keep), [308]);
    for code in every_code().filter(|code| code.redirect().is_some()) {
        assert!(code.is_redirection());
        let mut rules = code.field_rules().iter();
        assert!(rules.any(|rule| rule.field() == "Location"), "{code}");
    }
}

/// RFC 9110, section 15.4.4: 303 leads to GET or HEAD; HEAD stays HEAD.
#[test]
fn rfc9110_15_4_4_get_or_head() {
    let text = Method::ChangeToGetOrHead.description();
    assert!(text.contains("GET") && text.contains("HEAD"), "{text}");
}
