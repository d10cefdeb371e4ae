//! Writes random specs, and a table for each of them.

use codes_codegen::{Builder, Error, check};
use serde_json::{Value, json};
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// Unless the environment variable `PARSING_TABLES` says otherwise. `PARSING_SEED` is that
/// of the first table, 0 if it is not set.
const TABLES: u64 = 24;
/// A row that collides with another is left out, so a table has fewer.
const ROWS: usize = 30;

/// Few words, so that names, reasons and aliases meet: also those that are
/// numbers, differ in case only, or are no names.
const WORDS: [&str; 15] = [
    "Not", "Found", "found", "NOT", "A", "B", "1", "42", "404", "Größe", "GRÖSSE", "+", "I'm",
    "x_y", "0x2a",
];

fn main() -> Result<(), Error> {
    let folder = std::env::var("OUT_DIR").expect("cargo sets it");
    let folder = Path::new(&folder);
    let mut modules = String::new();
    let mut tables = String::new();
    let first = setting("PARSING_SEED").unwrap_or(0);
    for seed in first..first + setting("PARSING_TABLES").unwrap_or(TABLES) {
        let spec = folder.join(format!("table_{seed}.json"));
        write(&spec, &random_spec(&mut fastrand::Rng::with_seed(seed)));
        let file = format!("table_{seed}.rs");
        Builder::new(&spec)
            .name("Table")
            .write_to(folder.join(&file))?;
        let _ = writeln!(
            modules,
            "mod table_{seed} {{ include!(concat!(env!(\"OUT_DIR\"), \"/{file}\")); }}"
        );
        let _ = write!(
            tables,
            "Table {{
                seed: {seed},
                path: concat!(env!(\"OUT_DIR\"), \"/table_{seed}.json\"),
                parse: parse::<table_{seed}::Table>,
                from_id: from_id::<table_{seed}::Table>,
                from_other: |text| code_of(table_{seed}::Table::from_other(text)),
                from_bytes: |text| Some(table_{seed}::Table::from_bytes(text).ok()?.as_i16()),
            }},"
        );
    }
    let all = format!("{modules}\nconst TABLES: &[Table] = &[{tables}];\n");
    write(&folder.join("tables.rs"), &all);
    println!("cargo::rerun-if-changed=build.rs");
    Ok(())
}

fn setting(name: &str) -> Option<u64> {
    println!("cargo::rerun-if-env-changed={name}");
    std::env::var(name).ok()?.parse().ok()
}

fn write(path: &Path, text: &str) {
    fs::write(path, text).expect("the folder of the build can be written to");
}

/// A spec without findings.
fn random_spec(random: &mut fastrand::Rng) -> String {
    let mut rows = Vec::new();
    let is_open = random.bool();
    let radix = if random.bool() { 16 } else { 10 };
    // Numbers that all have three digits are read in another way.
    let low = if random.bool() { 100 } else { -100 };
    for _ in 0..ROWS {
        rows.push(random_row(low, random));
        if !check(&spec(&rows, low, is_open, radix)).is_empty() {
            rows.pop();
        }
    }
    if random.u8(..4) == 0 {
        rows.extend((451..500).map(filler));
    }
    spec(&rows, low, is_open, radix)
}

/// A row with more texts: 49 of them have more than a byte can number. Some are longer than
/// what is compared in pieces.
fn filler(code: i16) -> Value {
    let alias = |number| match number {
        0..3 => format!("Filler {code} {number}"),
        _ => format!("Filler With More Than Thirty Two Letters {code} {number}"),
    };
    let aliases: Vec<String> = (0..6).map(alias).collect();
    json!({"code": code, "reason": format!("Filler {code}"), "aliases": aliases})
}

fn spec(rows: &[Value], low: i16, is_open: bool, radix: u32) -> String {
    let attributes = json!({
        "id": {"type": "string", "unique": true},
        "other": {"type": "string", "unique": true}
    });
    let mut spec = json!({"repr": "i16", "radix": radix, "attributes": attributes, "codes": rows});
    if is_open {
        spec["open"] = json!([low, 500]);
    }
    spec.to_string()
}

fn random_row(low: i16, random: &mut fastrand::Rng) -> Value {
    let mut row = json!({"code": random.i16(low..450), "reason": phrase(random)});
    if random.u8(..) < 120 {
        row["name"] = json!(name(random));
    }
    let aliases: Vec<String> = (0..random.usize(..3)).map(|_| phrase(random)).collect();
    if !aliases.is_empty() {
        row["aliases"] = json!(aliases);
    }
    for attribute in ["id", "other"] {
        if random.u8(..) < 100 {
            row[attribute] = json!(key(random));
        }
    }
    row
}

/// Some are a reason or an alias of a row, and some its name or constant.
fn key(random: &mut fastrand::Rng) -> String {
    match random.u8(..4) {
        0 => phrase(random),
        1 => name(random),
        2 => phrase(random).replace(' ', "_"),
        _ => format!("{}-{:03}", phrase(random), random.u8(..100)),
    }
}

fn phrase(random: &mut fastrand::Rng) -> String {
    let count = random.usize(1..4);
    let words: Vec<&str> = (0..count).filter_map(|_| random.choice(WORDS)).collect();
    words.join(" ")
}

fn name(random: &mut fastrand::Rng) -> String {
    let words = ["Not", "Found", "NOT", "A", "Größe", "B2", "Http1_1"];
    let count = random.usize(1..3);
    (0..count).filter_map(|_| random.choice(words)).collect()
}
