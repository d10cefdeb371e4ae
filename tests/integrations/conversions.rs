//! Conversions to and from `http::StatusCode`.

use codes_tests_integrations::{Rpc, SmtpReply, Status};
use kodes::{Code, StatusCode, ToCode};

#[test]
fn every_status_converts_both_ways() {
    for number in 100..=999 {
        let theirs = http::StatusCode::from_u16(number).unwrap();
        let ours = StatusCode::from(theirs);
        assert_eq!(ours.as_u16(), number);
        assert_eq!(http::StatusCode::from(ours), theirs);
        assert_eq!(ours, theirs);
        assert_eq!(theirs, ours);
        let status = Status::from(theirs);
        assert_eq!(http::StatusCode::from(status), theirs);
        assert_eq!(status.as_u16(), number);
        assert_eq!(ToCode::<StatusCode>::to_code(&theirs), ours);
        assert_eq!(ToCode::<Status>::to_code(&theirs), status);
    }
    assert_ne!(StatusCode::Ok, http::StatusCode::NOT_FOUND);
    assert_ne!(http::StatusCode::NOT_FOUND, StatusCode::Ok);
}

#[test]
fn other_tables_try() {
    for number in 100..=999 {
        let theirs = http::StatusCode::from_u16(number).unwrap();
        let code = SmtpReply::try_from(theirs);
        assert_eq!(code, SmtpReply::from_i32(number.into()));
        assert_eq!(code.is_ok(), (200..=599).contains(&number));
        if let Ok(code) = code {
            assert_eq!(http::StatusCode::try_from(code).unwrap(), theirs);
        }
    }
    assert_eq!(
        Rpc::try_from(http::StatusCode::NOT_FOUND),
        Ok(Rpc::NotThere)
    );
    let error = Rpc::try_from(http::StatusCode::OK).unwrap_err();
    assert_eq!(error.to_string(), "200 is not a valid Rpc");
    assert_eq!(http::StatusCode::try_from(Rpc::NotThere).unwrap(), 404);
    for code in [Rpc::ParseError, Rpc::BeyondFloats] {
        assert!(http::StatusCode::try_from(code).is_err(), "{code}");
    }
}

#[test]
fn a_client_s_answer_compares() {
    fn is_missing(answer: &http::Response<()>) -> bool {
        answer.status() == StatusCode::NotFound
    }
    let answer = http::Response::builder().status(404).body(()).unwrap();
    assert!(is_missing(&answer));
    let built = http::Response::builder()
        .status(StatusCode::Gone)
        .body(())
        .unwrap();
    assert_eq!(built.status(), StatusCode::Gone);
    assert_eq!(<Status as Code>::ALL.len(), 2);
}
