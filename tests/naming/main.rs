//! Rows that are hard to name: those that the rules for names resolve compile, and
//! for the others each finding shows both rows.

mod findings;

use codes_core::{Code, code_table};

#[code_table("spec/hard.json")]
enum Hard {}

#[test]
fn names_are_made_by_rule() {
    for (code, name, number) in [
        (Hard::THREE_PHASE_COMMIT, "ThreePhaseCommit", -2_147_483_648),
        (Hard::TP, "Tp", -7),
        (Hard::A_N, "AN", -6),
        (Hard::ELLIPSIS, "Ellipsis", -5),
        (Hard::OK, "Ok", 0),
        (Hard::GRÖSSE_ÜBERSCHRITTEN, "GrößeÜberschritten", 1),
        (Hard::ОШИБКА_ДИСКА, "ОшибкаДиска", 2),
        (Hard::错误, "错误", 3),
        (Hard::ΣΦΑΛΜΑ, "Σφαλμα", 4),
        (
            Hard::BEYOND_THIRTY_ONE_BITS,
            "BeyondThirtyOneBits",
            4_294_967_295,
        ),
    ] {
        assert_eq!((Code::name(code), code.as_i64()), (Some(name), number));
    }
}

#[test]
fn all_that_is_shown_parses() {
    for &code in Hard::ALL {
        let name = format!("{code:?}");
        let numbered = format!("{} {name}", code.as_str());
        for text in [code.as_str(), &code.to_string(), &name, &numbered] {
            assert_eq!(text.parse(), Ok(code), "{text}");
        }
        assert_eq!(code.is_below_0(), code.as_i64() < 0);
    }
}

#[test]
fn aliases_parse_and_those_that_give_names_are_constants() {
    for text in ["Success", "no error", "NO_ERROR", "0K", "0k", "0 0K"] {
        assert_eq!(text.parse(), Ok(Hard::Ok), "{text}");
    }
    assert_eq!([Hard::Success, Hard::NoError], [Hard::Ok; 2]);
    for text in ["3pc", "3-PC", "three pc", "THREE_PC"] {
        assert_eq!(text.parse(), Ok(Hard::ThreePhaseCommit), "{text}");
    }
}

#[test]
fn a_shared_reason_parses_as_none_of_its_rows() {
    assert!("Requested action not taken".parse::<Hard>().is_err());
    let shared = Hard::ALL.iter();
    let shared = shared.filter(|code| code.reason() == "Requested action not taken");
    assert_eq!(shared.count(), 100);
    let text = "1042 requested action not taken";
    assert_eq!(text.parse(), Ok(Hard::NotTaken42));
}

/// A number without a row is not a code, even if it is the reason of another row.
#[test]
fn a_reason_of_digits_parses_where_no_row_has_the_number() {
    assert_eq!("404".parse(), Ok(Hard::LooksLikeANumber));
    assert_eq!("-4 404".parse(), Ok(Hard::LooksLikeANumber));
}
