//! `StatusCode` compared with the lists of other implementations: the crate `http`, and
//! those in `tests/data/agreement`. `tests/data/agreement.json` has each difference with
//! its reason.

use kodes::StatusCode;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

type List = BTreeMap<u16, String>;

fn json(path: &Path) -> Value {
    let text = fs::read_to_string(path).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// The lists by name.
fn lists() -> io::Result<BTreeMap<String, List>> {
    let mut lists = BTreeMap::from([("http".to_owned(), list_of_http())]);
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/agreement");
    for file in fs::read_dir(data)? {
        let path = file?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            let name = path.file_stem().unwrap().to_str().unwrap();
            let codes = json(&path)["codes"].take();
            lists.insert(name.to_owned(), serde_json::from_value(codes)?);
        }
    }
    Ok(lists)
}

fn list_of_http() -> List {
    let mut list = List::new();
    for number in 100..=999 {
        let code = http::StatusCode::from_u16(number).unwrap();
        list.extend(
            code.canonical_reason()
                .map(|reason| (number, reason.to_owned())),
        );
    }
    list
}

#[test]
fn each_difference_from_other_implementations_is_listed_with_its_reason() {
    let lists = lists().unwrap();
    let names: Vec<&str> = lists.keys().map(String::as_str).collect();
    let all = ["cpython", "cpython-3.12", "http", "node", "statuses"];
    assert_eq!(names, all);
    // By code and their reason.
    let mut found: BTreeMap<(u16, Option<&str>), Vec<&str>> = BTreeMap::new();
    for (name, list) in &lists {
        assert!(list.len() > 60, "{name}");
        for code in (100..=999).map(|number| StatusCode::from_u16(number).unwrap()) {
            let theirs = list.get(&code.as_u16()).map(String::as_str);
            if code.canonical_reason() != theirs {
                let by = found.entry((code.as_u16(), theirs)).or_default();
                by.push(name);
            }
        }
    }
    let mut differences = Vec::new();
    for ((number, theirs), by) in found {
        let code = StatusCode::from_u16(number).unwrap();
        let parses = theirs.is_some_and(|theirs| theirs.parse() == Ok(code));
        let ours = code.canonical_reason();
        differences.push(
            json!({"code": number, "ours": ours, "theirs": theirs, "by": by, "parses": parses}),
        );
    }

    let listed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/agreement.json");
    let mut listed = json(&listed)["differences"].take();
    let listed = listed.as_array_mut().unwrap();
    for difference in &mut *listed {
        let why = difference.as_object_mut().unwrap().remove("why");
        assert!(
            why.is_some_and(|why| why.as_str().is_some()),
            "{difference}"
        );
    }
    for difference in &differences {
        assert!(listed.contains(difference), "not listed: {difference}");
    }
    for difference in &*listed {
        assert!(
            differences.contains(difference),
            "there is no difference: {difference}"
        );
    }
}
