//! Attributes with `unique`, whose values are keys.

use codes_core::{Code, Keyed, code_table};

#[code_table("spec/keys.json")]
pub enum Sql {}

#[code_table("spec/extends/keys.json")]
pub enum Extending {}

#[code_table("spec/extends/keys_in_rust.json", extends = Sql)]
pub enum ExtendingInRust {}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(of = Sql)]
enum Handled {
    #[code(UndefinedTable)]
    NoTable,
    Size,
}

#[test]
fn keys_are_found_in_constants() {
    const FOUND: Option<Sql> = Sql::from_state("42P01");
    const NOT_FOUND: Option<Sql> = Sql::from_state("42P02");
    assert_eq!(FOUND, Some(Sql::UndefinedTable));
    assert_eq!(NOT_FOUND, None);
}

#[test]
fn each_attribute_has_a_lookup() {
    for &code in Sql::ALL {
        let id = code.id().unwrap();
        assert_eq!(Sql::from_id(id), Some(code));
        assert_eq!(
            code.state().and_then(Sql::from_state),
            code.state().map(|_| code)
        );
        // Only its own keys.
        assert_eq!(Sql::from_state(id), None);
    }
    assert_eq!(Sql::from_id("42P01"), None);
}

#[test]
fn a_lookup_reads_the_letters_a_to_z_in_either_case() {
    for text in ["ORA-00942", "ora-00942", "Ora-00942"] {
        assert_eq!(Sql::from_id(text), Some(Sql::UndefinedTable), "{text}");
    }
    assert_eq!(Sql::from_id("GRößE"), Some(Sql::Size));
    assert_eq!(Sql::from_id("GRÖßE"), None);
}

#[test]
fn a_lookup_reads_keys_only() {
    let not_keys = [
        "",
        "1",
        "Undefined Table",
        "UndefinedTable",
        "UNDEFINED_TABLE",
        "Size",
    ];
    for text in not_keys
        .iter()
        .chain(&["1 42P01", " 42P01", "42P01 ", "42P"])
    {
        assert_eq!(Sql::from_state(text), None, "{text}");
        assert_eq!(Sql::from_id(text), None, "{text}");
    }
}

#[test]
fn keys_parse() {
    for (text, code) in [
        ("42P01", Sql::UndefinedTable),
        ("42p01", Sql::UndefinedTable),
        ("ORA-00001", Sql::UniqueViolation),
        ("00000", Sql::Successful),
        ("23505", Sql::UniqueViolation),
        ("größe", Sql::Size),
        ("2FA_REQUIRED", Sql::TwoFactors),
        ("2fa", Sql::TwoFactors),
        // Like `404 Not Found`.
        ("1 42P01", Sql::UndefinedTable),
    ] {
        assert_eq!(text.parse(), Ok(code), "{text}");
        assert_eq!(Sql::try_from(text), Ok(code), "{text}");
    }
    assert!("2 42P01".parse::<Sql>().is_err());
    // They are not names, whose words underscores may separate.
    assert!("42_P01".parse::<Sql>().is_err());
    assert!(Sql::from_bytes(b"42P01").is_err());
}

#[test]
fn codes_without_a_key_have_none() {
    assert_eq!(Sql::Size.state(), None);
    let unlisted = Sql::from_u16(7).unwrap();
    assert_eq!((unlisted.state(), unlisted.id()), (None, None));
}

#[test]
fn the_trait_has_the_keys_of_the_first_attribute() {
    fn all<T: Keyed>() -> Vec<Option<&'static str>> {
        T::ALL.iter().map(|code| code.key()).collect()
    }
    let states = [
        Some("00000"),
        Some("42P01"),
        Some("23505"),
        None,
        Some("2FA_REQUIRED"),
    ];
    assert_eq!(all::<Sql>(), states);
    assert_eq!(<Sql as Keyed>::from_key("42p01"), Some(Sql::UndefinedTable));
    assert_eq!(<Sql as Keyed>::from_key("ORA-00942"), None);
}

#[test]
fn extending_tables_have_the_keys_of_both() {
    const FOUND: Option<ExtendingInRust> = ExtendingInRust::from_id("ora-00001");
    assert_eq!(
        Extending::from_id("card_declined"),
        Some(Extending::CardDeclined)
    );
    assert_eq!(
        Extending::from_id("ORA-00942"),
        Some(Extending::UndefinedTable)
    );
    // The row was replaced.
    assert_eq!(Extending::from_id("ORA-00001"), None);
    assert_eq!("ORA-00001".parse::<Extending>().ok(), None);
    assert_eq!(Extending::from_state("23505"), Some(Extending::Duplicate));
    assert_eq!(FOUND, Some(ExtendingInRust::UniqueViolation));
}

#[test]
fn derived_enums_have_the_keys_of_their_rows() {
    const FOUND: Option<Handled> = Handled::from_state("42P01");
    assert_eq!(FOUND, Some(Handled::NoTable));
    assert_eq!("ora-00942".parse(), Ok(Handled::NoTable));
    assert_eq!(Handled::Size.key(), None);
    assert_eq!(Handled::from_state("00000"), None);
    assert!("00000".parse::<Handled>().is_err());
}

#[test]
fn attributes_of_other_tables_read_keys() {
    assert_eq!(ExtendingInRust::Six.sql(), Some(Sql::UndefinedTable));
    assert_eq!(ExtendingInRust::Seven.sql(), Some(Sql::TwoFactors));
}
