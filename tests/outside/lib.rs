//! HTTP's table with three more codes, in a crate that depends on the package of
//! codes-core, with all integrations.

use codes_core::code_table;

/// The status codes of the parcel service.
#[code_table("mine.json", extends = codes_core::StatusCode)]
#[non_exhaustive]
pub enum Status {}

#[cfg(test)]
mod tests {
    use super::Status;
    use codes_core::problem::ToProblem;
    use codes_core::{Code, StatusCode, ToCode};

    const OWN: [Status; 3] = [
        Status::ParcelTooHeavy,
        Status::ClientClosedRequest,
        Status::ParcelServiceDown,
    ];

    #[test]
    fn it_has_the_codes_of_http_and_three_more() {
        assert_eq!(Status::ALL.len(), StatusCode::ALL.len() + 3);
        for number in 100..=999 {
            let code = StatusCode::from_u16(number).unwrap();
            let status = Status::from(code);
            assert_eq!(status.as_u16(), number);
            assert_eq!(StatusCode::try_from(status), Ok(code));
            let is_own = OWN.contains(&status);
            assert_eq!(status.is_listed(), is_own || code.is_listed());
        }
        assert_eq!("overweight".parse(), Ok(Status::PARCEL_TOO_HEAVY));
        assert_eq!(Status::OVERWEIGHT.to_string(), "471 Parcel Too Heavy");
        let message = Status::ParcelTooHeavy.user_message();
        assert_eq!(message, Some("At most 30 kg, please."));
        assert!(Status::ParcelServiceDown.is_server_error());
        assert!(Status::TooManyRequests.names_retry_after());
    }

    #[test]
    fn serde() {
        #[derive(serde::Serialize, serde::Deserialize)]
        struct Answer {
            status: Status,
            #[serde(with = "codes_core::serde::reason")]
            reason: Status,
        }
        for status in OWN {
            let reason = status;
            let json = serde_json::to_string(&Answer { status, reason }).unwrap();
            let (number, text) = (status.as_u16(), status.reason());
            assert_eq!(json, format!(r#"{{"status":{number},"reason":"{text}"}}"#));
            let answer: Answer = serde_json::from_str(&json).unwrap();
            assert_eq!((answer.status, answer.reason), (status, status));
        }
        assert!(serde_json::from_str::<Status>("1000").is_err());
    }

    #[test]
    fn http() {
        for status in OWN {
            let sent = http::StatusCode::from(status);
            assert_eq!(sent.as_u16(), status.as_u16());
            assert_eq!(Status::from(sent), status);
            assert_eq!(sent, status);
        }
    }

    #[test]
    fn axum() {
        use axum::response::IntoResponse;
        for status in OWN {
            assert_eq!(status.into_response().status(), status);
        }
        assert_eq!(Failure::TooHeavy(31).into_response().status().as_u16(), 471);
    }

    #[actix_web::test]
    async fn actix_web() {
        use actix_web::{Responder, ResponseError, test::TestRequest};
        for status in OWN {
            let request = TestRequest::default().to_http_request();
            let response = status.respond_to(&request);
            assert_eq!(response.status().as_u16(), status.as_u16());
            assert_eq!(status.error_response().status().as_u16(), status.as_u16());
        }
        let response = Failure::Down.error_response();
        assert_eq!(response.status().as_u16(), 599);
    }

    #[derive(Debug, thiserror::Error, ToCode)]
    #[to_code(Status, respond)]
    enum Failure {
        #[error("{0} kg are too much")]
        #[code(Overweight)]
        #[problem(type = "https://example.com/too-heavy")]
        TooHeavy(#[problem(extension = "kg")] u32),
        #[error("all vans are broken")]
        #[code(599)]
        Down,
    }

    #[test]
    fn problem() {
        assert_eq!(
            Failure::TooHeavy(31).to_problem().to_json(),
            r#"{"type":"https://example.com/too-heavy","title":"Parcel Too Heavy","status":471,"detail":"31 kg are too much","kg":31}"#
        );
        assert_eq!(
            Failure::Down.to_problem().to_json(),
            r#"{"title":"Parcel Service Down","status":599}"#
        );
    }

    /// Asserts that a schema has the codes, and their names and descriptions.
    fn assert_describes(schema: &serde_json::Value) {
        let rows = &schema["anyOf"][0];
        let numbers = rows["enum"].as_array().unwrap();
        assert_eq!(numbers.len(), Status::ALL.len());
        for status in OWN {
            let at = numbers.iter().position(|number| number == status.as_u16());
            let at = at.unwrap();
            assert_eq!(rows["x-enum-varnames"][at], status.name().unwrap());
            let description = status.description().unwrap_or(status.reason());
            assert_eq!(rows["x-enum-descriptions"][at], description);
        }
        let range = serde_json::json!({"type": "integer", "minimum": 100, "maximum": 999});
        assert_eq!(schema["anyOf"][1], range);
    }

    #[test]
    fn schemars() {
        assert_describes(&schemars::schema_for!(Status).to_value());
    }

    #[test]
    fn utoipa() {
        let schema = <Status as utoipa::PartialSchema>::schema();
        assert_describes(&serde_json::to_value(schema).unwrap());
    }

    #[test]
    fn arbitrary() {
        use arbitrary::{Arbitrary, Unstructured};
        let inputs = (0..=u16::MAX).flat_map(|number| {
            let [low, high] = number.to_le_bytes();
            (0..4).map(move |first| [first, low, high])
        });
        let codes = inputs.map(|bytes| Status::arbitrary(&mut Unstructured::new(&bytes)).unwrap());
        let codes: std::collections::BTreeSet<Status> = codes.collect();
        assert!(OWN.iter().all(|status| codes.contains(status)));
        assert_eq!(codes.len(), 900);
    }

    #[test]
    fn proptest() {
        use proptest::prelude::*;
        use proptest::test_runner::{TestError, TestRunner};
        let failure = TestRunner::deterministic().run(&any::<Status>(), |status| {
            prop_assert!(!status.is_server_error() || StatusCode::try_from(status).is_err());
            Ok(())
        });
        let Err(TestError::Fail(_, smallest)) = failure else {
            panic!("no failure found")
        };
        assert_eq!(smallest, Status::InternalServerError);
    }

    #[test]
    fn vendors() {
        use codes_core::vendor::nginx;
        let closed = nginx::StatusCode::from(StatusCode::try_from(OWN[1]).unwrap());
        assert_eq!(closed, nginx::StatusCode::ClientClosedRequest);
        fn reason<T: Code>(code: T) -> &'static str {
            code.reason()
        }
        assert_eq!(reason(closed), reason(OWN[1]));
    }
}
