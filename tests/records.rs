//! Attributes that are lists of records.

use codes_core::{Code, code_table};

#[code_table("spec/records.json")]
pub enum Ruled {}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(of = Ruled)]
enum Chosen {
    Two,
    Twelve,
}

#[test]
fn records_have_members_of_their_types() {
    const RULES: &[RuledRule] = Ruled::One.rules();
    let [allow, date] = RULES else { panic!() };
    assert_eq!(
        (allow.field(), allow.level()),
        ("Allow", RuledRuleLevel::Must)
    );
    assert_eq!(
        (allow.condition(), allow.is_rare(), allow.weight()),
        (None, false, None)
    );
    assert_eq!((date.field(), date.level()), ("Date", RuledRuleLevel::May));
    assert_eq!(date.condition(), Some("if there is a clock"));
    assert!(date.is_rare());
    assert_eq!(date.weight(), Some(-3));
}

#[test]
fn equal_records_are_equal_however_they_are_written() {
    assert_eq!(Ruled::Two.rules(), &Ruled::One.rules()[..1]);
    assert_ne!(Ruled::One.rules()[0], Ruled::One.rules()[1]);
}

#[test]
fn rows_without_records_have_the_default() {
    assert_eq!(Ruled::Twelve.rules(), []);
    assert_eq!(Ruled::Twelve.notes(), None);
    assert_eq!(Ruled::Two.notes().map(|notes| notes[0].text()), Some("a"));
    // Unlisted: the fallback of the class, or none.
    assert_eq!(Ruled::try_from(7).unwrap().rules(), Ruled::One.rules());
    assert_eq!(Ruled::try_from(17).unwrap().rules(), []);
}

#[test]
fn a_derived_enum_has_the_records_of_its_table() {
    assert_eq!(Chosen::Two.rules(), Ruled::Two.rules());
    assert_eq!(Chosen::Twelve.rules(), []);
}

#[test]
fn debug_shows_the_members() {
    let rule = format!("{:?}", Ruled::Two.rules()[0]);
    assert_eq!(
        rule,
        "RuledRule { field: \"Allow\", level: Must, condition: None, is_rare: false, weight: None }"
    );
}
