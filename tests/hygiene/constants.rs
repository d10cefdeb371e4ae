//! Every `const fn` in a constant, and constants as patterns.

use codes_tests_hygiene::integers::{I8, I16, I64, U8, U32, U64};
use codes_tests_hygiene::{
    Closed, ClosedClass, ClosedKind, ClosedLevel, Large, LargeParity, Small,
};
use codes_tests_hygiene::{Full, FullGroup, FullKind, FullLevel, FullOrigin};

/// `const { … }` fails the build if the generated function is not `const`.
macro_rules! assert_const {
    ($($left:expr => $right:expr,)*) => {$(
        // Rust 1.85 needs the parentheses.
        assert_eq!((const { $left }), $right, stringify!($left));
    )*};
}

const UNLISTED: Full = match Full::from_u16(150) {
    Ok(code) => code,
    Err(_) => panic!(),
};
const BELOW_THE_CLASSES: Full = match Full::from_u16(90) {
    Ok(code) => code,
    Err(_) => panic!(),
};

#[test]
fn methods_of_every_table() {
    assert_const! {
        matches!(Full::from_u16(100), Ok(Full::DiskFull)) => true,
        Full::from_u16(89).is_err() => true,
        matches!(Full::from_bytes(b"320"), Ok(Full::Z)) => true,
        Full::from_bytes(b"0320").is_err() => true,
        Full::DiskFull.as_u16() => 100,
        Full::DiskFull.as_str() => "100",
        UNLISTED.as_str() => "150",
        BELOW_THE_CLASSES.as_str() => "90",
        Full::DiskFull.name() => Some("DiskFull"),
        UNLISTED.name() => None,
        Full::DiskFull.reason() => "Disk Full",
        UNLISTED.reason() => "",
        Full::DiskFull.canonical_reason() => Some("Disk Full"),
        UNLISTED.canonical_reason() => None,
        Full::DiskFull.is_listed() => true,
        UNLISTED.is_listed() => false,
        Full::DiskFull.description() => Some("No room is left. Remove a file, see `rm`."),
        UNLISTED.description() => None,
        Full::DiskFull.reference() => Some("https://example.com/errors_100#full"),
        UNLISTED.reference() => None,
        Full::ALL.len() => 5,
        Small::DiskFull.description() => None,
        Small::from_u16(2).is_err() => true,
    }
}

#[test]
fn methods_of_classes() {
    assert_const! {
        Full::DiskFull.class() => Some(FullGroup::ClientError),
        UNLISTED.class() => Some(FullGroup::ClientError),
        BELOW_THE_CLASSES.class() => None,
        UNLISTED.is_client() => true,
        UNLISTED.is_server_error() => false,
        Full::Z.is_last() => true,
        Full::DiskFull.fallback() => Some(Full::DiskFull),
        UNLISTED.fallback() => Some(Full::DiskFull),
        BELOW_THE_CLASSES.fallback() => None,
        FullGroup::ALL.len() => 3,
        FullGroup::ClientError.name() => "Client Error",
        FullGroup::ClientError.description() => Some("The client's doing."),
        FullGroup::ServerError.description() => None,
        FullGroup::ServerError.range() => 200..=299,
        FullGroup::Last.range() => 320..=320,
        FullGroup::Last.contains(320) => true,
        FullGroup::Last.contains(319) => false,
        FullGroup::ClientError.fallback() => Some(Full::DiskFull),
        FullGroup::ServerError.fallback() => None,
        ClosedClass::Reserved.range() => -32_768..=-32_000,
        ClosedClass::Reserved.fallback() => Some(Closed::InternalError),
        Closed::ParseError.is_reserved() => true,
        Closed::ParseError.is_application() => false,
    }
}

#[test]
fn methods_of_attributes() {
    assert_const! {
        Full::DiskFull.retryable() => true,
        UNLISTED.retryable() => false,
        Full::DiskFull.logged() => Some(false),
        Full::Z.logged() => None,
        Full::DiskFull.known() => Some(true),
        UNLISTED.known() => None,
        Full::DiskFull.severity() => 300,
        Full::Z.severity() => -5,
        UNLISTED.severity() => 300,
        BELOW_THE_CLASSES.severity() => -5,
        Full::DiskFull.delay() => Some(-1),
        UNLISTED.delay() => None,
        Full::DiskFull.weight() => Some(i64::MAX),
        UNLISTED.weight() => None,
        Full::DiskFull.component() => "disk",
        UNLISTED.component() => "none",
        Full::DiskFull.hint() => Some("rm"),
        UNLISTED.hint() => None,
        Full::DiskFull.owner() => "ops",
        UNLISTED.owner() => "nobody",
        Full::DiskFull.fields().len() => 0,
        UNLISTED.fields() => ["a", "b"],
        Full::DiskFull.notes() => Some(["x"].as_slice()),
        UNLISTED.notes() => None,
        Full::DiskFull.tags() => Some(["t", "u"].as_slice()),
        UNLISTED.tags() => None,
        Full::DiskFull.ports() => [1, -2],
        UNLISTED.ports().len() => 0,
        Full::DiskFull.limits() => Some([].as_slice()),
        UNLISTED.limits() => None,
        Full::DiskFull.bounds() => Some([0].as_slice()),
        UNLISTED.bounds() => None,
        Full::Z.level() => FullLevel::Low,
        UNLISTED.level() => FullLevel::High,
        FullLevel::ALL.len() => 2,
        FullLevel::High.name() => "High",
        FullLevel::High.description() => "Call <somebody>.",
        Full::DiskFull.kind() => Some(FullKind::Only),
        UNLISTED.kind() => None,
        Full::DiskFull.origin() => Some(FullOrigin::Disk),
        UNLISTED.origin() => None,
        Closed::ParseError.retryable() => true,
        Closed::ParseError.fatal() => true,
        Closed::ParseError.status() => Some(400),
        Closed::InternalError.status() => None,
        Closed::ParseError.text() => "p",
        Closed::ParseError.list() => [1],
        Closed::ParseError.level() => ClosedLevel::Low,
        Closed::ParseError.kind() => Some(ClosedKind::Only),
    }
}

#[test]
fn methods_of_every_integer_type() {
    assert_const! {
        U8::from_u8(7).is_ok() => true,
        U8::AllOfIt.as_u8() => 255,
        matches!(I8::from_bytes(b"-128"), Ok(I8::Lowest)) => true,
        I8::Lowest.as_i8() => -128,
        matches!(I16::from_i16(-2), Ok(I16::A)) => true,
        I16::A.as_i16() => -2,
        matches!(U32::from_u32(4_294_967_295), Ok(U32::Last)) => true,
        U32::Last.as_u32() => 4_294_967_295,
        matches!(U64::from_u64(u64::MAX), Ok(U64::Highest)) => true,
        U64::Highest.as_u64() => u64::MAX,
        matches!(I64::from_i64(i64::MIN), Ok(I64::Lowest)) => true,
        I64::Lowest.as_i64() => i64::MIN,
        matches!(Closed::from_i32(-32_700), Ok(Closed::ParseError)) => true,
        Closed::ParseError.as_i32() => -32_700,
    }
}

#[test]
fn methods_of_a_table_of_thousands() {
    const CODE: Large = match Large::from_u64(3_000_000_021) {
        Ok(code) => code,
        Err(_) => panic!(),
    };
    assert_const! {
        CODE.as_u64() => 3_000_000_021,
        CODE.as_str() => "3000000021",
        CODE.name() => Some("Number3"),
        CODE.reason() => "Number 3",
        CODE.description() => Some("The row 3."),
        CODE.reference() => Some("https://example.com/3"),
        CODE.even() => false,
        CODE.square() => 9,
        CODE.text() => None,
        CODE.texts() => ["a"],
        CODE.integers() => [1],
        CODE.parity() => LargeParity::Odd,
        CODE.key() => "key-00003-end",
        Large::from_key("KEY-00003-end") => Some(Large::N3),
        Large::from_key("key-04200-end") => None,
        CODE.is_high() => true,
        Large::N3.as_u64() => 3_000_000_021,
        Large::ALL.len() => 4_200,
    }
}

#[test]
fn constants_and_aliases_are_patterns() {
    fn which(code: Full) -> &'static str {
        match code {
            Full::VOLUME_FULL => "an alias in capitals",
            #[expect(unreachable_patterns, reason = "they are all one code")]
            Full::DISK_FULL | Full::DiskFull | Full::VolumeFull | Full::NoSpace => "never",
            #[expect(deprecated, reason = "so is the row")]
            Full::SlowVolume => "the alias of a deprecated row",
            Full::IM_A_DRIVE => "a constant",
            Full::Maß => "an alias with a letter beyond ASCII",
            Full::Z => "a variant whose constant has the same name",
            _ => "the rest",
        }
    }

    assert_eq!(which(Full::DiskFull), "an alias in capitals");
    assert_eq!(which(Full::ImADrive), "a constant");
    assert_eq!(
        which(Full::GRÖSSE_ÜBERSCHRITTEN),
        "an alias with a letter beyond ASCII"
    );
    assert_eq!(which(Full::MASS), "an alias with a letter beyond ASCII");
    assert_eq!(which(Full::Z), "a variant whose constant has the same name");
    assert_eq!(which(UNLISTED), "the rest");
}

#[test]
fn a_closed_table_is_matched_exhaustively() {
    let number = match Small::DiskFull {
        Small::DiskFull => 1,
    };
    assert_eq!(number, Small::DiskFull);
    let number = match I16::A {
        I16::A => -2,
        I16::B => -1,
        I16::C => 0,
        I16::D => 1,
        I16::E => 2,
    };
    assert_eq!(number, I16::A);
}

#[test]
fn an_option_is_as_large_as_the_code() {
    macro_rules! assert_size {
        ($($table:ty => $size:expr,)*) => {$(
            assert_eq!(size_of::<$table>(), $size, stringify!($table));
            assert_eq!(size_of::<Option<$table>>(), $size, stringify!($table));
        )*};
    }
    assert_size! {
        Full => 2,
        Closed => 4,
        Small => 2,
        Large => 8,
        I16 => 2,
        U32 => 4,
        FullGroup => 1,
        FullLevel => 1,
    }
    // A table with both the lowest and the highest number of its type may have no
    // niche for `None`.
    assert_eq!(size_of::<U8>(), 1);
    assert_eq!(size_of::<I8>(), 1);
    assert_eq!(size_of::<U64>(), 8);
    assert_eq!(size_of::<I64>(), 8);
}

/// They are alike at both ends, so the table needs the thorough hash.
#[test]
fn each_key_of_a_large_table_is_found() {
    for &code in Large::ALL {
        assert_eq!(Large::from_key(code.key()), Some(code));
        assert_eq!(code.key().parse(), Ok(code));
    }
}
