//! Folders and patterns as arguments of `codes check` and `codes fmt`.

mod common;

use common::{codes, folder};
use std::fs;
use std::path::{Path, PathBuf};

const GOOD: &str = "{\"codes\": [{\"code\": 1, \"reason\": \"One\"}]}\n";
const UNFORMATTED: &str = "{\"codes\":[{\"code\":1,\"reason\":\"One\"}]}\n";

/// A folder with specs and other files.
fn specs(name: &str) -> PathBuf {
    let folder = folder(name);
    for (path, text) in [
        ("spec/a.json", UNFORMATTED),
        ("spec/deep/er/b.json", UNFORMATTED),
        (
            "spec/deep/schema.json",
            "{\"title\": \"codes\", \"codes\": 1}",
        ),
        ("spec/package.json", "{\"name\": \"other\"}"),
        ("spec/target/c.json", UNFORMATTED),
        ("spec/.hidden/d.json", UNFORMATTED),
        ("spec/e.txt", UNFORMATTED),
        ("empty/f.txt", ""),
        ("literal/[x].json", GOOD),
    ] {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn unformatted(folder: &Path, arguments: &[&str]) -> Vec<String> {
    let listed = codes(folder, &[&["fmt", "--check"], arguments].concat()).exits(1);
    listed.lines().map(|line| line.replace('\\', "/")).collect()
}

#[test]
fn folders_and_patterns_stand_for_their_specs() {
    let folder = specs("paths");
    let both = ["spec/a.json", "spec/deep/er/b.json"];
    for (arguments, files) in [
        (&["spec"][..], &both[..]),
        (&["spec", "spec/a.json"], &both),
        (&["spec/deep"], &both[1..]),
        (&["spec/a.j*n"], &both[..1]),
        (&["spec/deep/**/*.json"], &both[1..]),
        (&["spec/?.json", "spec/d*p"], &both),
        (&["spec/target"], &["spec/target/c.json"]),
    ] {
        assert_eq!(unformatted(&folder, arguments), files, "{arguments:?}");
    }
    codes(&folder, &["check", "spec"]).exits(0);
    codes(&folder, &["check", "literal/[x].json"]).exits(0);
    codes(&folder, &["fmt", "spec"]).exits(0);
    codes(&folder, &["fmt", "--check", "spec"]).exits(0);
}

#[test]
fn an_argument_without_specs_is_an_error() {
    let folder = specs("paths_empty");
    for (argument, message) in [
        ("empty", "the folder `empty` contains no spec"),
        ("none/*.json", "`none/*.json` matches no spec"),
        ("a/***", "`a/***` is not a valid pattern"),
        ("missing.json", "missing.json"),
    ] {
        for command in ["check", "fmt"] {
            let run = codes(&folder, &[command, argument, "spec/a.json"]);
            assert!(run.stderr.contains(message), "{argument}: {}", run.stderr);
            run.exits(2);
        }
    }
}
