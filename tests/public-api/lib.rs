//! The public API of codes-core, with all features, is the one in `codes-core.txt`. A
//! change of the file is reviewed like a change of the code: what disappears from it, or
//! changes, breaks users.
//!
//! `UPDATE=1 cargo test -p codes-tests-public-api` writes the file.
#![cfg(test)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

#[test]
fn the_public_api_is_the_listed_one() {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    let api = listing(&lines(own));
    let file = own.join("codes-core.txt");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&file, &api).unwrap();
    }
    let listed = fs::read_to_string(&file).unwrap().replace("\r\n", "\n");
    let [is, was] = [&api, &listed].map(|text| text.lines().collect::<BTreeSet<_>>());
    let removed: Vec<_> = was.difference(&is).collect();
    let added: Vec<_> = is.difference(&was).collect();
    assert!(
        api == listed,
        "no longer in the API: {removed:#?}\nnew in the API: {added:#?}\nif that is intended: UPDATE=1 cargo test -p codes-tests-public-api"
    );
}

/// The items of codes-core, from rustdoc.
fn lines(own: &Path) -> Vec<String> {
    // The test is in `target/debug/deps`.
    let program = std::env::current_exe().unwrap();
    let target = program.ancestors().nth(3).unwrap();
    let status = Command::new(env!("CARGO"))
        .args([
            "rustdoc",
            "--quiet",
            "--locked",
            "--package",
            "codes-core",
            "--lib",
        ])
        .args(["--all-features", "--"])
        .args([
            "-Zunstable-options",
            "--output-format=json",
            "--cap-lints=allow",
        ])
        .current_dir(own)
        .env("CARGO_TARGET_DIR", target)
        .env("RUSTDOC", own.join("rustdoc.sh"))
        .status();
    assert!(status.unwrap().success());
    let api = public_api::Builder::from_rustdoc_json(target.join("doc/codes_core.json"))
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .build()
        .unwrap_or_else(|error| panic!("{error}: does `public-api` fit this Rust?"));
    api.items().map(ToString::to_string).collect()
}

/// Leaves out what follows from other lines: the methods of a trait that a type
/// implements, and of tables in modules of their own all but their names.
fn listing(lines: &[String]) -> String {
    let tables = tables(lines);
    let mut listing = String::new();
    let mut implementing = None;
    for line in lines {
        if line.starts_with("impl") {
            implementing = line
                .split_once(" for ")
                .map(|(_, kind)| format!(" {}::", kind.split(" where ").next().unwrap_or(kind)));
        } else if implementing
            .as_ref()
            .is_some_and(|kind| line.contains(kind.as_str()))
        {
            continue;
        }
        let is_of_table = tables
            .iter()
            .any(|(module, _)| line.contains(module.as_str()));
        let is_name =
            line.contains("pub enum ") && tables.iter().any(|(_, table)| line.ends_with(table));
        if !is_of_table || is_name {
            listing += line;
            listing.push('\n');
        }
    }
    listing
}

/// The tables that are in modules, not in the root of the crate like HTTP's, each after its
/// module.
fn tables(lines: &[String]) -> Vec<(String, &str)> {
    let mut tables = Vec::new();
    for line in lines {
        let Some(table) = line.strip_prefix("impl codes_core::Code for ") else {
            continue;
        };
        match table.rsplit_once("::") {
            Some((module, _)) if module != "codes_core" => {
                tables.push((format!("{module}::"), table));
            }
            _ => {}
        }
    }
    tables
}
