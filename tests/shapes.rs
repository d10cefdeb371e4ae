//! Shapes of registries, as `spec/README.md` shows them.

use codes_core::code_table;

#[code_table("spec/shapes/digits.json")]
pub enum Digits {}

#[code_table("spec/shapes/errno.json")]
pub enum Errno {}

#[code_table("spec/shapes/icmp.json")]
pub enum Icmp {}

#[code_table("spec/shapes/mysql.json")]
pub enum Mysql {}

#[test]
fn a_number_can_have_two_names() {
    assert_eq!(Errno::EAGAIN, Errno::EWOULDBLOCK);
    assert_eq!(Errno::Eagain.as_u16(), 11);
    for text in ["EAGAIN", "EWOULDBLOCK", "eagain", "ewouldblock", "11"] {
        assert_eq!(text.parse(), Ok(Errno::Eagain), "{text}");
    }
    assert_eq!(Errno::Eagain.message(), "Try again");
}

#[test]
fn names_can_contain_digits_and_reasons_start_with_them() {
    assert_eq!(Errno::E2BIG, Errno::E2big);
    assert_eq!("E2BIG".parse(), Ok(Errno::E2big));
    for (text, code) in [
        ("2FA_REQUIRED", Digits::SecondFactorRequired),
        ("2fa_required", Digits::SECOND_FACTOR_REQUIRED),
        ("3PC", Digits::ThreePhaseCommit),
        ("THREE_PHASE_COMMIT", Digits::ThreePhaseCommit),
        ("2", Digits::ThreePhaseCommit),
    ] {
        assert_eq!(text.parse(), Ok(code), "{text}");
    }
}

#[test]
fn unassigned_ranges_are_classes() {
    let unassigned = |number| Icmp::from_u8(number).unwrap().is_unassigned();
    assert_eq!((0..=255).filter(|&number| unassigned(number)).count(), 209);
    let code = Icmp::try_from(100).unwrap();
    assert!(code.is_unassigned() && !code.is_listed());
    assert_eq!(code.class().map(IcmpClass::name), Some("Unassigned"));
    assert!(Icmp::try_from(254).unwrap().is_experimental());
    assert!(IcmpClass::Experimental.contains(253));
    assert_eq!(IcmpClass::of(253), Some(IcmpClass::Experimental));
    assert_eq!(IcmpClass::of(255), None);
}

#[test]
fn messages_keep_their_holes() {
    let message = Mysql::from_u16(1146).map(Mysql::message);
    assert_eq!(message, Ok("Table '%s.%s' doesn't exist"));
    assert_eq!(Mysql::ER_ACCESS_DENIED_ERROR.state(), "28000");
    assert_eq!("er_no_such_table".parse(), Ok(Mysql::ErNoSuchTable));
    assert_eq!(Mysql::ALL.len(), 2);
}
