use super::*;
use syn::{LitByteStr, LitStr};

fn written(value: &dyn Fill) -> String {
    let mut out = String::new();
    value.write(&mut out);
    out
}

#[test]
fn literals_are_read_as_they_were() {
    let all: String = ('\0'..='\u{2FF}').collect();
    let hashes = |count| format!("\"{}", "#".repeat(count));
    for text in [
        "",
        "Not Found",
        "\"",
        "\"#",
        "\\\"##\\",
        "ends with #",
        "two\nlines\r\nof\rtext",
        "\u{301}\u{202E}\u{FEFF}Größe 错误 \u{1F600}",
        &all,
        &hashes(MAX_HASHES - 1),
        &hashes(MAX_HASHES),
        &hashes(1_000),
    ] {
        for literal in [written(&text), Source::raw_literal(text).0] {
            let read: LitStr = syn::parse_str(&literal).unwrap();
            assert_eq!(read.value(), text, "{literal}");
        }
    }
    let bytes: Vec<u8> = (0..=u8::MAX).chain([0, b'0', 0, b'\\', b'"']).collect();
    let read: LitByteStr = syn::parse_str(&written(&bytes.as_slice())).unwrap();
    assert_eq!(read.value(), bytes);
}

#[test]
fn templates_are_filled() {
    struct Scope {
        names: [(&'static str, Source); 2],
    }
    let scope = Scope {
        names: [("name", Source::from("T")), ("repr", Source::from("u8"))],
    };
    let (text, repr, nothing) = ("#name", Source::from("i8"), None::<Source>);
    let filled = source! { scope, text, repr, nothing =>
        #[doc = #text] #nothing impl Trait<#repr> for #name { const HASH: char = '#'; }
    };
    let expected = "#[doc = \"#name\"] impl Trait<i8> for T { const HASH: char = '#'; }";
    let tokens = |source: &str| source.parse::<TokenStream>().unwrap().to_string();
    assert_eq!(tokens(&filled.0), tokens(expected));
}
