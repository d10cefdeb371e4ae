//! A build script generates the same table as the macro.

use codes_tests_build_script::{
    Built, BuiltGroup, Expanded, ExpandedGroup, Part, replies, service,
};

/// Every code in the range of the open table, from both.
fn pairs() -> impl Iterator<Item = (Built, Expanded)> {
    (90..=320).map(|code| {
        let built = Built::from_u16(code).unwrap();
        (built, Expanded::from_u16(code).unwrap())
    })
}

#[test]
fn codes_and_texts_are_the_same() {
    let built: Vec<u16> = Built::ALL.iter().map(|code| code.as_u16()).collect();
    let expanded: Vec<u16> = Expanded::ALL.iter().map(|code| code.as_u16()).collect();
    assert_eq!(built, expanded);
    assert_eq!(pairs().count(), 231);
    for (built, expanded) in pairs() {
        assert_eq!(built.as_str(), expanded.as_str());
        assert_eq!(built.reason(), expanded.reason());
        assert_eq!(built.canonical_reason(), expanded.canonical_reason());
        assert_eq!(built.is_listed(), expanded.is_listed());
        assert_eq!(built.description(), expanded.description());
        assert_eq!(built.reference(), expanded.reference());
        assert_eq!(built.to_string(), expanded.to_string());
        assert_eq!(format!("{built:?}"), format!("{expanded:?}"));
    }
    assert_eq!(Built::default().as_u16(), Expanded::default().as_u16());
    assert!(Built::from_u16(89).is_err() && Expanded::from_u16(89).is_err());
    assert!(Built::from_u16(321).is_err() && Expanded::from_u16(321).is_err());
}

#[test]
fn classes_are_the_same() {
    assert_eq!(BuiltGroup::ALL.len(), ExpandedGroup::ALL.len());
    for (built, expanded) in BuiltGroup::ALL.iter().zip(ExpandedGroup::ALL) {
        assert_eq!(built.range(), expanded.range());
        assert_eq!(format!("{built:?}"), format!("{expanded:?}"));
    }
    for (built, expanded) in pairs() {
        assert_eq!(
            built.class().map(|class| class as usize),
            expanded.class().map(|class| class as usize)
        );
        assert_eq!(built.is_client(), expanded.is_client());
        assert_eq!(built.is_server_error(), expanded.is_server_error());
        assert_eq!(
            built.fallback().map(Built::as_u16),
            expanded.fallback().map(Expanded::as_u16)
        );
    }
}

#[test]
fn attributes_are_the_same() {
    macro_rules! assert_same {
        ($($attribute:ident)*) => {
            for (built, expanded) in pairs() {
                $(assert_eq!(
                    format!("{:?}", built.$attribute()),
                    format!("{:?}", expanded.$attribute()),
                    "{} of {built:?}",
                    stringify!($attribute)
                );)*
            }
        };
    }
    assert_same!(
        retryable logged known severity delay weight component hint owner fields notes tags
        ports limits bounds level kind origin
    );
}

#[test]
fn the_same_texts_parse() {
    for text in [
        "100",
        "Disk Full",
        "volume full",
        "DiskFull",
        "DISK_FULL",
        "100 Disk Full",
        "no space",
        "NO_SPACE",
        "größe überschritten",
        "Disk",
        "",
        "89",
    ] {
        assert_eq!(
            text.parse::<Built>().map(Built::as_u16).ok(),
            text.parse::<Expanded>().map(Expanded::as_u16).ok(),
            "{text}"
        );
    }
    assert_eq!(Built::VolumeFull, Built::DISK_FULL);
}

#[test]
fn a_spec_that_extends_another_has_the_rows_of_both() {
    assert_eq!(service::text(7000), Some("Parcel Lost"));
    assert_eq!(service::text(1001), Some("Unknown Customer"));
    assert_eq!(service::text(2000), Some("Overloaded"));
    assert_eq!(service::text(1), None);
}

#[test]
fn derives_know_the_table() {
    let part = Part::try_from(Built::DiskFull).unwrap();
    assert_eq!(Built::from(part), Built::DiskFull);
    assert_eq!(Part::ALL.len(), 1);
}

#[test]
fn codes_of_other_tables_are_the_same() {
    use replies::{Expanded, Replies};
    for code in 1..=30 {
        let built = Replies::from_u16(code).unwrap();
        let expanded = Expanded::from_u16(code).unwrap();
        assert_eq!(built.status(), expanded.status());
        assert_eq!(built.strict(), expanded.strict());
        assert_eq!(built.tried(), expanded.tried());
        assert_eq!(built.never(), expanded.never());
    }
    assert_eq!(Some(replies::Some::Two.strict()), Expanded::Two.strict());
}
