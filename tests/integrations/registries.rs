//! The tables of registries with the traits of other crates, and next to the types
//! that other crates have for the same codes.

use kodes::{Code, grpc, http2, http3, json_rpc, tls, websocket};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Asserts that a code is its number in JSON, and that its reason is read too.
fn assert_json<T: Code + Serialize + DeserializeOwned>() {
    for &code in T::ALL {
        let json = serde_json::to_string(&code).unwrap();
        let number: i128 = code.to_repr().into();
        assert_eq!(json, number.to_string());
        assert_eq!(serde_json::from_str::<T>(&json).unwrap(), code);
        let reason = serde_json::to_string(code.reason()).unwrap();
        assert_eq!(serde_json::from_str::<T>(&reason).unwrap(), code);
    }
}

#[test]
fn codes_are_numbers_in_json() {
    assert_json::<grpc::StatusCode>();
    assert_json::<http2::ErrorCode>();
    assert_json::<http3::ErrorCode>();
    assert_json::<json_rpc::ErrorCode>();
    assert_json::<tls::AlertDescription>();
    assert_json::<websocket::CloseCode>();
}

#[test]
fn schemas_have_the_codes() {
    let schema = schemars::schema_for!(websocket::CloseCode);
    assert!(schema.to_value().to_string().contains("GoingAway"));
}

#[test]
fn codes_of_tonic_have_the_same_numbers() {
    for &code in grpc::StatusCode::ALL {
        let theirs = tonic::Code::from_i32(i32::try_from(code.as_u32()).unwrap());
        assert_eq!(grpc::StatusCode::try_from(theirs as i32), Ok(code));
        assert_eq!(format!("{theirs:?}"), format!("{code:?}"));
    }
    let unknown = i32::try_from(grpc::StatusCode::ALL.len()).unwrap();
    assert_eq!(tonic::Code::from_i32(unknown), tonic::Code::Unknown);
}

#[test]
fn reasons_of_h2_have_the_same_numbers() {
    for &code in http2::ErrorCode::ALL {
        let theirs = h2::Reason::from(code.as_u32());
        assert_eq!(http2::ErrorCode::try_from(u32::from(theirs)), Ok(code));
        assert_eq!(format!("{theirs:?}"), code.reason());
    }
}

#[test]
fn close_codes_of_tungstenite_have_the_same_numbers() {
    use tungstenite::protocol::frame::coding::CloseCode;
    use websocket::CloseCodeSender;

    for &code in websocket::CloseCode::ALL {
        let theirs = CloseCode::from(code.as_u16());
        assert_eq!(websocket::CloseCode::try_from(u16::from(theirs)), Ok(code));
        let may_be_sent = code.sender() != CloseCodeSender::Nobody;
        // It has no name for 1014.
        let is_known = code != websocket::CloseCode::BadGateway;
        assert_eq!(theirs.is_allowed(), may_be_sent && is_known, "{code}");
    }
}
