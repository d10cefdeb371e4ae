//! The tables of registries in codes-core, used in other crates like `StatusCode`.

use codes_core::grpc::StatusCode;
use codes_core::{Code, StatusCode as HttpStatus, ToCode, code_table, json_rpc, websocket};

#[code_table("spec/registry_tables/calls.json", extends = codes_core::grpc::StatusCode)]
pub enum CallStatus {}

#[code_table("spec/registry_tables/close_codes.json", extends = websocket::CloseCode)]
pub enum CloseCode {}

#[code_table("spec/registry_tables/errors.json", extends = json_rpc::ErrorCode)]
pub enum RpcError {}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(of = StatusCode)]
enum Handled {
    Ok,
    NotFound,
    Unavailable,
}

#[derive(ToCode)]
#[to_code(StatusCode, HttpStatus)]
enum LookupError {
    #[code(StatusCode::NotFound, HttpStatus::NotFound)]
    NoParcel,
    #[code(StatusCode::Unavailable, HttpStatus::ServiceUnavailable)]
    Down,
}

#[test]
fn a_table_extends_one_of_a_registry() {
    let code = CallStatus::from(StatusCode::NotFound);
    assert_eq!(code, CallStatus::NotFound);
    assert_eq!(code.http_status(), HttpStatus::NotFound);
    assert_eq!(CallStatus::ParcelLost.http_status(), HttpStatus::Gone);
    assert_eq!(StatusCode::try_from(code), Ok(StatusCode::NotFound));
    assert!(StatusCode::try_from(CallStatus::ParcelLost).is_err());
}

#[test]
fn numbers_for_applications_are_free() {
    assert!(CloseCode::SessionExpired.is_private());
    assert_eq!(CloseCode::GoingAway.to_string(), "1001 Going Away");
    assert_eq!(RpcError::ParcelLost.class(), None);
    assert!(RpcError::ShuttingDown.is_json_rpc_server_error());
    assert_eq!(RpcError::from(json_rpc::ErrorCode::ParseError), -32_700);
}

#[test]
fn an_enum_has_rows_of_a_registry() {
    assert_eq!(
        Handled::try_from(StatusCode::NotFound),
        Ok(Handled::NotFound)
    );
    assert!(Handled::try_from(StatusCode::Aborted).is_err());
    assert_eq!(Handled::Unavailable.to_string(), "14 UNAVAILABLE");
    assert_eq!("ok".parse(), Ok(Handled::Ok));
}

#[test]
fn an_error_has_a_code_of_a_registry() {
    let codes =
        |error: LookupError| -> (StatusCode, HttpStatus) { (error.to_code(), error.to_code()) };
    for (error, expected) in [
        (LookupError::NoParcel, StatusCode::NotFound),
        (LookupError::Down, StatusCode::Unavailable),
    ] {
        let (code, status) = codes(error);
        assert_eq!(code, expected);
        assert_eq!(code.http_status(), status);
    }
}
