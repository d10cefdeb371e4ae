//! Attributes that are codes of another table.

use codes_core::{Code, StatusCode, code_table};
use codes_tests_reexport::{Catalogue, ErrorCode, again};
use tables::{Level, Serial};

mod tables {
    #[codes_core::code_table("spec/code_attributes/levels.json")]
    pub enum Level {}

    #[codes_core::code_table("spec/code_attributes/serials.json")]
    pub enum Serial {}
}

#[code_table("spec/code_attributes/payments.json")]
pub enum Payment {}

#[code_table("spec/code_attributes/replies.json")]
pub enum Reply {}

#[code_table("spec/code_attributes/more_payments.json")]
pub enum MorePayment {}

/// Tables where the paths of the extended specs mean nothing.
mod elsewhere {
    #[codes_core::code_table("spec/extends/own_payments.json", extends = super::Payment)]
    pub enum OwnPayment {}

    #[codes_core::code_table("spec/extends/catalogue.json", extends = codes_tests_reexport::Catalogue)]
    pub enum Foreign {}

    #[derive(Debug, Clone, Copy, PartialEq, Eq, codes_core::Code)]
    #[code(of = super::Payment)]
    pub enum Chosen {
        CardEaten,
        CardDeclined,
    }

    #[derive(Debug, Clone, Copy, PartialEq, Eq, codes_core::Code)]
    #[code(of = OwnPayment)]
    pub enum OfOwn {
        CashDeclined,
        CardMissing,
    }

    #[derive(Debug, Clone, Copy, PartialEq, Eq, codes_core::Code)]
    #[code(of = codes_tests_reexport::Catalogue)]
    pub enum OfForeign {
        Two,
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code("spec/code_attributes/payments.json")]
enum OfSpec {
    CardLost,
    CardEaten,
}

/// The enum has the name of the other table.
mod grades {
    #[codes_core::code_table("spec/code_attributes/levels.json")]
    pub enum Grade {}

    #[codes_core::code_table("spec/code_attributes/graded.json")]
    pub enum Graded {}

    pub(crate) mod derived {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, codes_core::Code)]
        #[code(of = super::Graded)]
        pub enum Grade {
            One,
        }
    }

    pub(crate) mod extending {
        #[codes_core::code_table("spec/extends/more_grades.json", extends = super::Graded)]
        pub enum Grade {}
    }
}

/// A table that extends a table that extends another.
#[code_table("spec/extends/third_payments.json", extends = OwnPayment)]
pub enum ThirdPayment {}

use elsewhere::{Chosen, Foreign, OfForeign, OfOwn, OwnPayment};

#[test]
fn values_are_numbers_or_texts_that_the_table_reads() {
    let statuses = Payment::ALL.iter().map(|code| code.http_status());
    let expected = [402, 413, 404].map(|number| StatusCode::from_u16(number).unwrap());
    assert!(statuses.eq(expected));
    assert_eq!(Payment::CardLost.levels(), Some(&[Level::Cpp; 5][..]));
    assert_eq!(Payment::CardEaten.levels(), Some(&[Level::Highest][..]));
    assert_eq!(Payment::CardDeclined.levels(), None);
    assert_eq!(Payment::CardDeclined.level(), Some(Level::Lowest));
    assert_eq!(Payment::CardLost.level(), Some(Level::Cpp));
    assert_eq!(Payment::CardEaten.level(), Some(Level::ImNeutral));
    assert_eq!(Payment::CardDeclined.disk(), ErrorCode::DiskFull);
    assert_eq!(Payment::CardLost.disk(), ErrorCode::DiskFull);
}

#[test]
fn unlisted_codes_of_an_open_table_are_values() {
    assert_eq!(Payment::CardEaten.upstream(), 471);
    assert_eq!(Payment::CardEaten.seen(), [471, 999, 100]);
    assert_eq!(Payment::CardEaten.disk(), 91);
    assert!(!Payment::CardEaten.disk().is_listed());
}

#[test]
fn rows_without_a_value_have_the_default() {
    assert_eq!(Payment::CardDeclined.upstream(), StatusCode::Ok);
    assert_eq!(Payment::CardLost.upstream(), StatusCode::BadGateway);
    assert_eq!(
        Payment::CardDeclined.seen(),
        [StatusCode::PaymentRequired; 4]
    );
    assert!(Payment::CardLost.seen().is_empty());
    assert_eq!(Payment::CardDeclined.serial(), Serial::First);
    assert_eq!(Payment::CardLost.serial(), Serial::Last);
    assert_eq!(Payment::CardEaten.serial(), Serial::Last);
}

#[test]
fn unlisted_codes_have_the_value_of_the_fallback_or_the_default() {
    let reply = |code| Reply::from_u16(code).unwrap();
    assert_eq!(reply(1).status(), 500);
    assert_eq!(reply(2).status(), 202);
    assert_eq!(reply(5).status(), 202);
    assert_eq!(reply(12).status(), 500);
    assert_eq!(reply(30).status(), 500);
    assert_eq!(reply(11).strict(), Some(StatusCode::ImATeapot));
    assert_eq!(reply(5).strict(), None);
    assert_eq!(reply(5).tried(), Reply::Two.tried());
    assert_eq!(reply(2).tried().unwrap(), [503, 200]);
    assert_eq!(reply(12).tried(), None);
    assert!((1..=30).all(|code| reply(code).never().is_none()));
}

#[test]
fn the_methods_are_const() {
    const STATUS: StatusCode = Payment::CardDeclined.http_status();
    const SEEN: &[StatusCode] = Payment::CardEaten.seen();
    const LEVEL: Option<Level> = Payment::CardLost.level();
    assert_eq!(
        (STATUS, SEEN[0].as_u16()),
        (StatusCode::PaymentRequired, 471)
    );
    assert_eq!(LEVEL, Some(Level::Cpp));
}

#[test]
fn a_table_that_extends_another_has_its_codes() {
    assert_eq!(MorePayment::CardDeclined.level(), Some(Level::Lowest));
    assert_eq!(MorePayment::CardMissing.http_status(), StatusCode::Gone);
    assert_eq!(MorePayment::CardMissing.severity(), Level::Lowest);
    assert_eq!(MorePayment::CashDeclined.severity(), Level::Highest);
    assert_eq!(OwnPayment::CardDeclined.level(), Some(Level::Lowest));
    assert_eq!(
        OwnPayment::CardDeclined.seen(),
        [StatusCode::PaymentRequired; 4]
    );
    assert_eq!(OwnPayment::CardEaten.levels(), Some(&[Level::Highest][..]));
    assert_eq!(OwnPayment::CardMissing.http_status(), StatusCode::Gone);
    assert_eq!(OwnPayment::CardMissing.level(), Some(Level::Cpp));
    assert_eq!(OwnPayment::CashDeclined.severity(), Level::Highest);
}

#[test]
fn a_table_that_extends_one_of_another_crate_has_its_codes() {
    assert_eq!(Catalogue::One.status(), StatusCode::InternalServerError);
    assert_eq!(Foreign::One.status(), StatusCode::InternalServerError);
    assert_eq!(Foreign::Three.status(), StatusCode::NotFound);
    assert_eq!(Foreign::Three.disk(), ErrorCode::Z);
    assert_eq!(Foreign::Two.disk(), 300);
    let disks: &[again::ErrorCode] = Foreign::Three.disks();
    assert_eq!(disks, [100, 104]);
}

#[test]
fn derived_enums_have_the_codes() {
    assert_eq!(Chosen::CardEaten.http_status(), StatusCode::NotFound);
    assert_eq!(Chosen::CardEaten.upstream(), 471);
    assert_eq!(Chosen::CardDeclined.level(), Some(Level::Lowest));
    assert_eq!(OfOwn::CardMissing.http_status(), StatusCode::Gone);
    assert_eq!(OfOwn::CashDeclined.severity(), Level::Highest);
    assert_eq!(OfForeign::Two.status(), StatusCode::ImATeapot);
    assert_eq!(OfForeign::Two.disk(), 300);
    assert_eq!(OfSpec::CardLost.level(), Some(Level::Cpp));
    assert_eq!(OfSpec::CardEaten.seen(), [471, 999, 100]);
}

#[test]
fn the_path_is_of_the_declaring_table() {
    use grades::{Grade, derived, extending};
    assert_eq!(derived::Grade::One.grade(), Grade::Highest);
    assert_eq!(extending::Grade::One.grade(), Grade::Highest);
    assert_eq!(extending::Grade::Two.grade(), Grade::Cpp);
}

#[test]
fn a_third_table_has_the_codes_of_both() {
    assert_eq!(ThirdPayment::CardDeclined.level(), Some(Level::Lowest));
    assert_eq!(ThirdPayment::CashDeclined.severity(), Level::Highest);
    assert_eq!(ThirdPayment::CoinDeclined.severity(), Level::Cpp);
    assert_eq!(ThirdPayment::CoinDeclined.disk(), 91);
}

#[test]
fn tables_in_functions_have_codes_of_each_other() {
    #[code_table("spec/code_attributes/levels.json")]
    pub enum Grade {}

    #[code_table("spec/code_attributes/graded.json")]
    enum Graded {}

    assert_eq!(Graded::One.grade(), Grade::Highest);
    assert_eq!(Graded::One.grades(), [Grade::Lowest, Grade::Cpp]);
}

/// Expands the attribute as rustc does with the callback macro of a table.
fn expanded(listing: &str) -> String {
    let arguments = r#""spec/code_attributes/graded.json""#.parse().unwrap();
    let item = "pub enum Graded {}".parse().unwrap();
    let call = codes_codegen::code_table(arguments, item).to_string();
    assert!(call.starts_with("Grade ! { names ["), "{call}");
    let (_, state) = call.split_once("] ").unwrap();
    let state = state.strip_suffix('}').unwrap();
    let reply = format!("{state} {listing:?}").parse().unwrap();
    codes_codegen::table_with_listings(reply).to_string()
}

#[test]
fn the_docs_link_to_the_codes() {
    let code = expanded("whole\n-128 Lowest LOWEST\n-2 Cpp CPP\n127 Highest HIGHEST");
    for line in [
        "- [`grade`](Self::grade): 127 [`Highest`](Grade::Highest)",
        "- [`grades`](Self::grades): -128 [`Lowest`](Grade::Lowest), -2 [`Cpp`](Grade::Cpp)",
    ] {
        assert!(code.contains(line), "{line} in {code}");
    }
    // An unlisted code has no docs to link to.
    let code = expanded("whole -128 127\n-128 Lowest LOWEST\n-2 Cpp CPP");
    assert!(code.contains("- [`grade`](Self::grade): 127\\n"), "{code}");
    assert!(code.contains("Grade :: Unlisted127"), "{code}");
}

#[test]
fn an_unknown_code_of_a_table_with_findings_is_not_reported() {
    let code = expanded("broken\n-2 Cpp CPP\n? Lowest LOWEST");
    assert!(!code.contains("compile_error"), "{code}");
    let code = expanded("whole\n-128 Lowest LOWEST\n-2 Cpp CPP");
    assert_eq!(code.matches("compile_error").count(), 1, "{code}");
    assert!(
        code.contains("`grade`: 127 is not a valid `Grade`"),
        "{code}"
    );
}
