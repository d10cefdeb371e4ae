//! What the RFCs say about storing responses and about reusing stored ones.

use crate::every_code;
use codes_core::StatusCode;

/// RFC 9110, section 15.1, for all but 451, which is RFC 7725, section 3.
#[test]
fn rfc9110_15_1_and_rfc7725_3_heuristics() {
    for code in every_code() {
        let heuristic = matches!(
            code.as_u16(),
            200 | 203 | 204 | 206 | 300 | 301 | 308 | 404 | 405 | 410 | 414 | 501 | 451
        );
        assert_eq!(code.heuristically_cacheable(), heuristic, "{code}");
    }
}

/// RFC 9111, section 3: a cache stores a response only if its status code is final,
/// and RFC 6585, sections 3 to 6, forbid it for four final ones.
#[test]
fn rfc9111_3_and_rfc6585_3_to_6_never_stored() {
    for code in every_code() {
        let is_interim = matches!(code.as_u16(), 100..=199);
        let is_excluded = matches!(code.as_u16(), 428 | 429 | 431 | 511);
        let never = is_interim || is_excluded;
        assert_eq!(code.must_not_be_stored(), never, "{code}");
    }
}

/// RFC 9111, section 3, the third condition: the cache understands the code if it is
/// 206 or 304.
#[test]
fn rfc9111_3_understood_to_be_stored() {
    for code in every_code() {
        let understood = matches!(code.as_u16(), 206 | 304);
        assert_eq!(code.must_be_understood_to_be_stored(), understood, "{code}");
    }
}

/// RFC 9110, section 15.1: what can be reused with a heuristic can be stored.
#[test]
fn rfc9110_15_1_what_is_reused_is_stored() {
    for code in (100..=999).filter_map(|number| StatusCode::from_u16(number).ok()) {
        assert!(
            !(code.heuristically_cacheable() && code.must_not_be_stored()),
            "{code}"
        );
        // RFC 9111, section 3: only final responses.
        assert!(code.is_final() || code.must_not_be_stored(), "{code}");
    }
}
