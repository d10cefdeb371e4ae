//! `codes fmt`: the files that it writes, and those that it leaves unchanged.

mod common;

use common::{codes, folder, repository, text};
use std::fs;

const MESSY: &str = "{\"codes\":[{\"reason\":\"Disk Full\",\"code\":1},\n{\"code\":2,\"reason\":\"Disk Slow\"}],\n\n\"title\":\"Disk errors\"}";
const TIDY: &str = "{
  \"title\": \"Disk errors\",
  \"codes\": [
    {\"code\": 1, \"reason\": \"Disk Full\"},
    {\"code\": 2, \"reason\": \"Disk Slow\"}
  ]
}
";

#[test]
fn a_spec_is_formatted_once() {
    let folder = folder("fmt");
    let spec = folder.join("errors.json");
    fs::write(&spec, MESSY).unwrap();
    let run = codes(&folder, &["fmt", "--check", "errors.json"]);
    assert_eq!(run.exits(1), "errors.json\n");
    assert_eq!(fs::read_to_string(&spec).unwrap(), MESSY);

    assert_eq!(codes(&folder, &["fmt", "errors.json"]).exits(0), "");
    assert_eq!(fs::read_to_string(&spec).unwrap(), TIDY);
    assert_eq!(
        codes(&folder, &["fmt", "--check", "errors.json"]).exits(0),
        ""
    );
    let before = fs::metadata(&spec).unwrap().modified().unwrap();
    assert_eq!(codes(&folder, &["fmt", "errors.json"]).exits(0), "");
    assert_eq!(fs::metadata(&spec).unwrap().modified().unwrap(), before);
}

#[test]
fn a_file_with_a_duplicate_key_is_left_unchanged() {
    let folder = folder("fmt-findings");
    let twice = MESSY.replace("\"code\":1", "\"code\":1,\"code\":3");
    fs::write(folder.join("twice.json"), &twice).unwrap();
    fs::write(folder.join("errors.json"), MESSY).unwrap();
    let run = codes(&folder, &["fmt", "twice.json", "errors.json"]);
    assert!(run.stderr.contains("twice.json:1:"), "{}", run.stderr);
    assert!(
        run.stderr.ends_with("twice.json was left unchanged\n"),
        "{}",
        run.stderr
    );
    assert_eq!(run.status, Some(1));
    assert_eq!(
        fs::read_to_string(folder.join("twice.json")).unwrap(),
        twice
    );
    assert_eq!(
        fs::read_to_string(folder.join("errors.json")).unwrap(),
        TIDY
    );
}

#[test]
fn a_missing_file_exits_with_2() {
    let run = codes(&folder("fmt-missing"), &["fmt", "missing.json"]);
    assert!(
        run.stderr.contains("can't read `missing.json`"),
        "{}",
        run.stderr
    );
    run.exits(2);
}

#[test]
fn the_specs_of_the_repository_are_in_the_canonical_layout() {
    let repository = repository();
    let folders = [
        "spec",
        "codes-core/examples",
        "tests/hygiene/spec",
        "tests/hygiene/spec/extends",
        "tests/integrations/spec",
        "spec/registries",
        "tests/spec",
        "tests/spec/code_attributes",
        "tests/spec/extends",
        "tests/spec/registry_tables",
        "tests/spec/reprs",
        "tests/spec/shapes",
    ];
    let files = folders.map(|folder| fs::read_dir(repository.join(folder)).unwrap());
    let files = files.into_iter().flatten().map(|file| file.unwrap().path());
    let specs = files.filter(|path| {
        path.extension()
            .is_some_and(|extension| extension == "json")
            && !path.ends_with("schema.json")
    });
    let specs: Vec<String> = specs.map(|path| path.display().to_string()).collect();
    assert!(specs.len() > 40, "{specs:?}");
    let specs: Vec<&str> = specs.iter().map(String::as_str).collect();
    let run = codes(&repository, &[&["fmt", "--check"], &specs[..]].concat());
    assert_eq!(run.exits(0), "");
    assert!(text("spec/http.json").contains("\n      \"code\": 404,\n"));
}
