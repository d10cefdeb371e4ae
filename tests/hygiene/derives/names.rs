//! Derives among names that could be in their way.

use crate::first;
use kodes::{Code, ToCode, code_table};

/// A module in which names of the prelude have other meanings.
mod shadowed {
    #![allow(dead_code)]

    pub(super) struct Option;
    pub(super) struct Result;
    pub(super) struct String;
    pub(super) trait From {}
    pub(super) trait TryFrom {}
    pub(super) trait Code {}
    pub(super) trait ToCode {}
    pub(super) mod core {}
    pub(super) mod kodes {}
    pub(super) fn row() {}
    pub(super) fn number_of() {}
    pub(super) fn find() {}

    #[derive(
        ::core::fmt::Debug,
        ::core::clone::Clone,
        ::core::marker::Copy,
        ::core::cmp::PartialEq,
        ::core::cmp::Eq,
        ::kodes::Code,
    )]
    #[code(of = ::kodes::StatusCode, crate = ::kodes)]
    pub(super) enum Handled {
        Ok,
        #[code(404)]
        None,
        #[code(410)]
        Err,
    }

    #[derive(::kodes::ToCode)]
    #[to_code(::kodes::StatusCode, crate = ::kodes)]
    #[allow(non_camel_case_types)]
    pub(super) enum Failure<inner> {
        #[code(transparent)]
        Some(inner),
        #[code(404)]
        None { inner: (), value: () },
    }
}

/// An error type with an uninhabited variant.
#[derive(ToCode)]
#[to_code(kodes::StatusCode, crate = kodes)]
enum Uninhabited {
    #[code(404)]
    Missing,
    #[code(410)]
    #[allow(dead_code)]
    Never(core::convert::Infallible),
}

#[test]
fn variants_without_values_are_no_reason_to_warn() {
    assert_eq!(Uninhabited::Missing.to_code(), 404);
}

#[test]
fn names_of_the_user_are_in_nobodys_way() {
    assert_eq!("gone".parse(), Ok(shadowed::Handled::Err));
    let failure = shadowed::Failure::Some(shadowed::Handled::None);
    assert_eq!(failure.to_code(), 404);
}

/// Keywords, and deprecated rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(of = first::ErrorCode, crate = kodes)]
#[allow(non_camel_case_types)]
enum r#type {
    #[code(100)]
    r#match,
    #[deprecated]
    DiskSlow,
}

#[derive(ToCode)]
#[to_code(self::first::ErrorCode, crate = kodes)]
#[allow(dead_code)]
enum Deprecated {
    #[code(transparent)]
    Inner { r#type: r#type },
    #[deprecated]
    #[code(200)]
    Old,
}

#[test]
fn keywords_are_names() {
    assert_eq!(r#type::r#match.name(), Some("match"));
    let error = Deprecated::Inner {
        r#type: r#type::r#match,
    };
    assert_eq!(error.to_code(), first::ErrorCode::DiskFull);
}

#[code_table("spec/closed.json", crate = kodes)]
enum Rpc {}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(of = Rpc, crate = kodes)]
enum RpcHandled {
    #[code(-32700)]
    Parse = -32700,
    ServerError = -32603,
}

#[test]
fn codes_may_be_negative() {
    #[derive(ToCode)]
    #[to_code(Rpc, default = -32603, crate = kodes)]
    enum Failure {
        #[code(-32700)]
        Parse,
        Other,
    }
    assert_eq!(RpcHandled::Parse.as_i32(), -32700);
    assert_eq!(Rpc::from(RpcHandled::ServerError), Rpc::InternalError);
    assert_eq!(RpcHandled::from_i32(7).unwrap_err().number(), Some(7));
    assert_eq!(Failure::Parse.to_code(), Rpc::ParseError);
    let other: Rpc = Failure::Other.to_code();
    assert_eq!(other.as_i32(), -32603);
}
