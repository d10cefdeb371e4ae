//! The material of mutations: what specs usually contain, and what they should not.

use crate::json::Json;
use codes_codegen::keys::{ATTRIBUTE, CLASS, MEMBER, PROBLEM, ROW, SPEC};
use fastrand::Rng;

const NUMBERS: &[&str] = &[
    "0",
    "-0",
    "1",
    "-1",
    "2",
    "7",
    "99",
    "100",
    "127",
    "128",
    "-128",
    "-129",
    "255",
    "256",
    "404",
    "599",
    "1000",
    "1023",
    "1024",
    "32767",
    "32768",
    "65535",
    "65536",
    "2147483648",
    "4294967295",
    "4294967296",
    "9007199254740993",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "-9223372036854775809",
    "18446744073709551615",
    "18446744073709551616",
    "170141183460469231731687303715884105728",
    "-170141183460469231731687303715884105729",
    "999999999999999999999999999999999999999999999999999999",
    "1.0",
    "1.5",
    "1e2",
    "1E+400",
    "-1e-400",
    "0.1e-9999999999",
];

/// Raw values that are neither numbers nor ordinary strings.
const VALUES: &[&str] = &[
    "true",
    "false",
    "null",
    "[]",
    "{}",
    "\"\"",
    "\" \"",
    "\"\\u0000\"",
    "\"\\ud83e\\udd80\"",
    "\"\\ud800\"",
    "\"\\u202e\"",
    "\"\\n\"",
    "\"a\\r\\nb\"",
    // Not JSON.
    "01",
    "+1",
    "0x1F",
    "1_000",
    "NaN",
    "-",
    "'a'",
    "True",
    "\"\\x\"",
    "\"\t\"",
    "\"",
    "// c",
    ",",
];

/// What may be in a string: names, types, Markdown, Rust, and odd characters.
pub(crate) const TEXTS: &[&str] = &[
    "Not Found",
    "not found",
    "NotFound",
    "NOT_FOUND",
    "404",
    "404 Not Found",
    "Found",
    "Disk Full",
    "A",
    "a",
    "B2",
    "2B",
    "C++",
    "A/N",
    "x_y",
    "_",
    "__",
    "_a",
    "a_",
    "self",
    "Self",
    "crate",
    "super",
    "fn",
    "r#fn",
    "class",
    "reason",
    "as_str",
    "from_u16",
    "Ok",
    "Err",
    "None",
    "Some",
    "Option",
    "String",
    "ALL",
    "Unlisted5",
    "u8",
    "i8",
    "u16",
    "i64",
    "u128",
    "bool",
    "integer",
    "string",
    "enum",
    "[string]",
    "[integer]",
    "[record]",
    "code",
    "[code]",
    "[enum]",
    "codes_core::StatusCode",
    "crate::Table",
    "::",
    "a::<b>",
    "https://example.com/{code}#{slug}",
    "http://",
    "https://exa mple",
    "javascript:alert(1)",
    "2025-09-15",
    "2025-02-30",
    "base.json",
    "../x.json",
    "",
    " ",
    "\\",
    "\"",
    "{}",
    "{code}",
    "{name}",
    "`",
    "``a` b",
    "```\ncode\n```",
    "<b>",
    "<!-- ",
    "&amp;",
    "[a](b)",
    "[`a`]",
    "# a",
    "- a\n- b",
    "a\n\nb",
    "|a|b|",
    "*/",
    "//",
    "#[doc]",
    "\u{0}",
    "\u{7}",
    "\u{1b}[31m",
    "\u{7f}",
    "\u{85}",
    "\u{a0}",
    "\u{ad}",
    "é",
    "e\u{301}",
    "ß",
    "ẞ",
    "İ",
    "ı",
    "ſ",
    "ﬁ",
    "Ω",
    "Ω",
    "ǅ",
    "中文",
    "ª",
    "²",
    "٣",
    "१",
    "🦀",
    "👩\u{200d}🚀",
    "\u{200b}",
    "\u{200d}",
    "\u{202e}",
    "\u{2028}",
    "\u{2066}",
    "\u{feff}",
    "\u{fffd}",
    "\u{10ffff}",
];

/// A text of some of the words, or a very long one.
pub(crate) fn text(random: &mut Rng) -> String {
    let mut text = String::new();
    for at in 0..random.usize(1..4) {
        if at > 0 && random.bool() {
            text.push(' ');
        }
        text += random.choice(TEXTS).copied().unwrap_or_default();
    }
    match random.u8(..) {
        0 => text.repeat(random.usize(1..900)),
        _ => text,
    }
}

pub(crate) fn number(random: &mut Rng) -> String {
    if random.u8(..3) == 0 {
        return random.i32(-200..1200).to_string();
    }
    random.choice(NUMBERS).copied().unwrap_or("1").to_owned()
}

/// A key of the format, raw.
pub(crate) fn key(random: &mut Rng) -> String {
    let keys: [&[&str]; 6] = [&SPEC, &CLASS, &ATTRIBUTE, &MEMBER, &PROBLEM, &ROW];
    let keys = keys[random.usize(..keys.len())];
    let key = random.choice(keys).copied().unwrap_or("code");
    match random.u8(..12) {
        0 => serde_json::Value::from(text(random)).to_string(),
        1 => format!("\"{}\"", &key[1..]),
        2 => format!("\"\\u0063{key}\""),
        _ => format!("\"{key}\""),
    }
}

/// A value that may be anything.
pub(crate) fn value(random: &mut Rng) -> Json {
    match random.u8(..10) {
        0..3 => Json::Raw(number(random)),
        3..6 => Json::string(&text(random)),
        6 => Json::Array((0..random.u8(..4)).map(|_| value(random)).collect()),
        7 => {
            let members = (0..random.u8(..4)).map(|_| (key(random), value(random)));
            Json::Object(members.collect())
        }
        _ => Json::Raw(random.choice(VALUES).copied().unwrap_or("1").to_owned()),
    }
}
