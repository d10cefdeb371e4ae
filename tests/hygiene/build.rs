//! Writes a spec that is too large for the repository.

use std::fmt::Write;

/// More rows than a table has if it is stored like small ones.
const ROWS: u64 = 4_200;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let mut spec = String::from(
        r#"{
  "repr": "u64",
  "classes": [{"name": "Low", "range": [0, 999], "fallback": 0}, {"name": "High", "range": [1000, 18446744073709551615]}],
  "attributes": {
    "even": {"type": "bool", "required": true},
    "square": {"type": "integer", "required": true},
    "text": {"type": "string"},
    "key": {"type": "string", "required": true, "unique": true},
    "texts": {"type": "[string]", "default": ["a"]},
    "integers": {"type": "[integer]", "default": [1]},
    "parity": {"type": "enum", "required": true, "values": {"Even": "Even.", "Odd": "Odd."}}
  },
  "codes": ["#,
    );
    for row in 0..ROWS {
        let separator = if row == 0 { "" } else { "," };
        let parity = if row % 2 == 0 { "Even" } else { "Odd" };
        let _ = write!(
            spec,
            r#"{separator}
    {{"code": {}, "reason": "Number {row}", "aliases": ["N {row}"], "description": "The row {row}.", "reference": "https://example.com/{row}", "key": "key-{row:05}-end", "even": {}, "square": {}, "parity": "{parity}"}}"#,
            row * 1_000_000_007,
            row % 2 == 0,
            row * row,
        );
    }
    spec += "\n  ]\n}\n";
    let folder = std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    let path = std::path::Path::new(&folder).join("large.json");
    std::fs::write(path, spec).expect("OUT_DIR is writable");
}
