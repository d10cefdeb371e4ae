//! The tables of registries, each compared with a copy of its facts.

mod answers;
mod calls_and_connections;
mod coap_responses;
mod documents;
mod registry;
mod reply_commands;

use codes_core::{Code, coap, grpc, http3, json_rpc, sip, tls};
use std::mem::size_of;

/// Asserts that every row has a description and a reference.
fn check_texts<T: Code>() {
    for code in T::ALL {
        assert!(code.description().is_some(), "{code}");
        assert!(code.reference().is_some(), "{code}");
    }
}

#[test]
fn an_option_takes_no_room() {
    assert_eq!(size_of::<Option<coap::ResponseCode>>(), 1);
    assert_eq!(size_of::<Option<sip::StatusCode>>(), 2);
    assert_eq!(size_of::<Option<grpc::StatusCode>>(), 4);
    assert_eq!(size_of::<Option<json_rpc::ErrorCode>>(), 4);
    assert_eq!(size_of::<Option<http3::ErrorCode>>(), 8);
    // Every value of a byte is a code.
    assert_eq!(size_of::<Option<tls::AlertDescription>>(), 2);
}
