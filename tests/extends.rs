//! Tables that extend another spec or another table.

use codes_core::{Code, CodeClass, StatusCode, UnknownCode, code_table};
use codes_tests_reexport::ErrorCode as Foreign;
use std::fs;
use std::path::Path;

#[code_table("spec/company.json")]
pub enum CompanyError {}

#[code_table("spec/service.json")]
pub enum ServiceError {}

/// The status codes of the service.
#[code_table("spec/extends/statuses.json", extends = codes_core::StatusCode, class = Kind)]
#[non_exhaustive]
pub enum Status {}

/// A table that extends a table that extends another.
mod third {
    #[codes_core::code_table("spec/extends/third.json", extends = super::ServiceError)]
    pub enum Third {}
}

/// A table that extends a re-exported table of another crate.
#[code_table("spec/extends/foreign.json", extends = codes_tests_reexport::ErrorCode)]
pub enum Extended {}

fn rows<T: Code>() -> Vec<String> {
    T::ALL.iter().map(ToString::to_string).collect()
}

#[test]
fn the_rows_of_the_other_spec_are_rows_too() {
    assert_eq!(
        rows::<ServiceError>(),
        [
            "1000 Bad Request",
            "1001 Unknown Customer",
            "2000 Overloaded",
            "7000 Parcel Lost",
            "7001 No User",
        ]
    );
    assert_eq!(rows::<CompanyError>()[1], "1001 Unknown User");
    assert!(ServiceError::Overloaded.retryable());
    assert_eq!(ServiceError::BadRequest.owner(), "platform");
    assert_eq!("Malformed".parse(), Ok(ServiceError::BadRequest));
}

#[test]
fn a_row_in_place_of_another_has_nothing_of_it() {
    let code = ServiceError::UnknownCustomer;
    assert_eq!(code.as_u32(), 1001);
    assert_eq!(code.owner(), "parcels");
    assert_eq!("Unknown User".parse(), Ok(code));
    // An alias of the replaced row is free for other rows.
    assert_eq!("No User".parse(), Ok(ServiceError::NoUser));
    assert_eq!("No User".parse(), Ok(CompanyError::UnknownUser));
}

#[test]
fn classes_of_both_stand_side_by_side() {
    let names: Vec<_> = ServiceErrorClass::ALL
        .iter()
        .map(|class| CodeClass::name(*class))
        .collect();
    assert_eq!(names, ["Client", "Service", "Parcel"]);
    assert!(ServiceError::NoUser.is_parcel() && ServiceError::BadRequest.is_client());
}

#[test]
fn an_attribute_that_is_required_later_is_optional_in_earlier_rows() {
    let message: Option<&str> = ServiceError::BadRequest.user_message();
    assert_eq!(message, None);
    let message = ServiceError::NoUser.user_message();
    assert_eq!(message, Some("Nobody opened the door."));
    // An attribute that the extended spec requires is still required.
    let _: &str = ServiceError::NoUser.owner();
}

#[test]
fn integer_type_and_default_are_those_of_the_other_spec() {
    assert_eq!(ServiceError::default(), ServiceError::BadRequest);
    assert_eq!(u32::from(ServiceError::ParcelLost), 7000);
    let docs = include_str!("spec/service.json");
    assert!(!docs.contains("repr") && !docs.contains("default"));
}

#[test]
fn every_code_of_the_extended_table_is_one_of_the_other() {
    for number in 100..=999 {
        let code = StatusCode::from_u16(number).unwrap();
        let extended = Status::from(code);
        assert_eq!(extended.as_u16(), number);
        assert_eq!(StatusCode::try_from(extended), Ok(code));
        let is_own = [418, 499, 599].contains(&number);
        assert_eq!(extended.is_listed(), is_own || code.is_listed(), "{number}");
        if !is_own {
            assert_eq!(extended.reason(), code.reason());
            assert_eq!(extended.names_retry_after(), code.names_retry_after());
            assert_eq!(extended.field_rules().len(), code.field_rules().len());
            assert_eq!(extended.user_message(), None);
        }
    }
    assert_eq!(
        Status::ShortAndStout.user_message(),
        Some("No coffee here.")
    );
    assert!(Status::ClientClosedRequest.is_client_error());
    assert_eq!(Kind::ALL.len(), 5);
    assert_eq!(Status::default(), Status::Ok);
}

#[test]
fn a_code_that_the_extended_table_lacks_is_an_error() {
    let service = ServiceError::Overloaded;
    let third = third::Third::from(service);
    assert_eq!(third.to_string(), "2000 Overloaded");
    assert_eq!(ServiceError::try_from(third), Ok(service));
    let lacking = ServiceError::try_from(third::Third::OutOfVans).unwrap_err();
    assert_eq!(lacking.number(), Some(8000));
    // The number does not fit in the integer type of `ServiceError`.
    let lacking: UnknownCode<ServiceError> =
        ServiceError::try_from(third::Third::OutOfNumbers).unwrap_err();
    assert_eq!(lacking.number(), None);
}

#[test]
fn a_table_hands_on_what_it_extends() {
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
    #[code(of = third::Third)]
    enum Handled {
        BadRequest,
        UnknownCustomer,
        OutOfVans,
    }
    assert_eq!(third::Third::from(Handled::BadRequest).as_i64(), 1000);
    assert_eq!(third::Third::from(Handled::UnknownCustomer).as_i64(), 1001);
    assert_eq!(Handled::OutOfVans.owner(), "parcels");
    // Rows of the innermost spec have no message, so the method returns an `Option`.
    assert_eq!(Handled::BadRequest.user_message(), None);
}

#[test]
fn an_enum_of_a_spec_that_extends_another_has_its_rows() {
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
    #[code("spec/service.json")]
    enum Handled {
        Overloaded,
        ParcelLost,
    }
    assert_eq!(rows::<Handled>(), ["2000 Overloaded", "7000 Parcel Lost"]);
}

#[test]
fn a_table_of_another_crate_is_extended_without_its_files() {
    let code = Extended::from(Foreign::DiskFull);
    assert_eq!(code.to_string(), Foreign::DiskFull.to_string());
    assert!(Foreign::try_from(Extended::OfMine).is_err());
}

/// The code that the macro generates for the first of `length` specs, each of
/// which extends the next.
fn chain(length: usize) -> String {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("chain-{length}"));
    fs::create_dir_all(&folder).unwrap();
    for at in 1..=length {
        let extends = if at == length {
            String::new()
        } else {
            format!(r#""extends": "{}.json", "#, at + 1)
        };
        let spec = format!(r#"{{{extends}"codes": [{{"code": {at}, "reason": "Row {at}"}}]}}"#);
        fs::write(folder.join(format!("{at}.json")), spec).unwrap();
    }
    let first = folder.join("1.json");
    let arguments = format!("{:?}", first.to_str().unwrap()).parse().unwrap();
    let item = "pub enum Chain {}".parse().unwrap();
    codes_codegen::code_table(arguments, item).to_string()
}

#[test]
fn sixteen_specs_may_extend_one_another() {
    let code = chain(16);
    assert!(!code.contains("compile_error"), "{code}");
    assert!(code.contains("Row16"));
    let code = chain(17);
    assert!(code.contains("more than 16 specs extend one another"));
    assert!(code.contains("16.json:1:13"), "{code}");
    // The rows of the other specs are generated.
    assert!(code.contains("Row16") && !code.contains("Row17"));
}
