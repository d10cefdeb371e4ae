//! What errors and docs show.

use super::{Hresult, Radio, Suite};
use std::fs;
use std::path::Path;

#[test]
fn errors_show_hexadecimal() {
    for (message, expected) in [
        (
            Suite::from_u16(0x1f).unwrap_err().to_string(),
            "0x001f is not a valid Suite",
        ),
        (
            Suite::try_from(-1_i64).unwrap_err().to_string(),
            "-1 is not a valid Suite",
        ),
        (
            Suite::try_from(0x1_1301_u32).unwrap_err().to_string(),
            "0x11301 is not a valid Suite",
        ),
        (
            "0x1F".parse::<Suite>().unwrap_err().to_string(),
            "0x001f is not a valid Suite",
        ),
        (
            "4865 x".parse::<Suite>().unwrap_err().to_string(),
            "\"4865 x\" is not a valid Suite",
        ),
        (
            "0x1ffff".parse::<Suite>().unwrap_err().to_string(),
            "\"0x1ffff\" is not a valid Suite",
        ),
        (
            Hresult::from_i32(-3).unwrap_err().to_string(),
            "0xfffffffd is not a valid Hresult",
        ),
        // It would look like a code.
        (
            Hresult::try_from(0x8007_0005_u32).unwrap_err().to_string(),
            "2147942405 is not a valid Hresult",
        ),
        (
            Hresult::try_from(u32::MAX).unwrap_err().to_string(),
            "4294967295 is not a valid Hresult",
        ),
        (
            Hresult::try_from(1_u64 << 32).unwrap_err().to_string(),
            "0x100000000 is not a valid Hresult",
        ),
        (
            Hresult::try_from(u128::MAX).unwrap_err().to_string(),
            "0xffffffffffffffffffffffffffffffff is not a valid Hresult",
        ),
        (
            Hresult::try_from(i64::MIN).unwrap_err().to_string(),
            "-9223372036854775808 is not a valid Hresult",
        ),
    ] {
        assert_eq!(message, expected);
    }
    let error = Radio::from_u8(0xff).unwrap_err();
    assert_eq!(error.number(), Some(0xff));
    assert!(format!("{error:?}").contains("0xff"), "{error:?}");
}

/// What a macro generates for a table, as text.
pub(crate) fn generated(spec: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let report = codes_codegen::Builder::new(root.join(spec)).name("Table");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(spec.replace('/', "-") + ".rs");
    report.write_to(&folder).unwrap();
    fs::read_to_string(folder).unwrap()
}

#[test]
fn the_docs_show_hexadecimal() {
    let code = generated("spec/hexadecimal/i32.json");
    for docs in [
        "**0x80070005 General access denied error**",
        "## Failure, 0x80000000 to 0xffffffff",
        "| 0x00000000 | [Operation successful](Self::Ok) |",
        "Failure: 0x80000000 to 0xffffffff.",
        "the class [`Success`](TableClass::Success), 0x00000000 to 0x7fffffff.",
        "0x8007000e Out of memory: [`OutOfMemory`](Self::OutOfMemory).",
        "another name for 0x80004005 [`UnspecifiedFailure`](Self::UnspecifiedFailure).",
        "The number as hexadecimal text.",
        "such as `b\"0x80004005\"`.",
        "in hexadecimal after `0x`, or in decimal",
    ] {
        let escaped = docs.replace('"', "\\\"");
        assert!(code.contains(docs) || code.contains(&escaped), "{docs}");
    }
    let code = generated("spec/hexadecimal/u8.json");
    assert!(code.contains("every code from 0x00 to 0x2f"));
    assert!(code.contains("If the number is not from 0x00 to 0x2f."));
    let code = generated("spec/hexadecimal/failures.json");
    assert!(code.contains("The number as decimal text."));
    assert!(!code.contains("UpperHex"));
}
