//! What is written down in two places is the same in both.

use codes_codegen::{METHODS, keys};
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use syn::visit::{self, Visit};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn the_keys_of_the_format_are_those_of_the_schema() {
    let schema: Value = serde_json::from_str(&read("spec/schema.json")).unwrap();
    let definition = |name: &str| &schema["$defs"][name];
    for (object, known) in [
        (&schema, &keys::SPEC[..]),
        (definition("class"), &keys::CLASS),
        (definition("attribute"), &keys::ATTRIBUTE),
        (definition("member"), &keys::MEMBER),
        (definition("row"), &keys::ROW),
        (&schema["properties"]["problem"], &keys::PROBLEM),
    ] {
        let properties: &Map<String, Value> = object["properties"].as_object().unwrap();
        let of_schema: BTreeSet<&str> = properties.keys().map(String::as_str).collect();
        assert_eq!(of_schema, known.iter().copied().collect());
    }
}

/// Methods and constants in the `impl`s of a type named `Table`.
#[derive(Default)]
struct Methods {
    is_of_table: bool,
    names: BTreeSet<String>,
}

impl<'ast> Visit<'ast> for Methods {
    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        let kind = &item.self_ty;
        self.is_of_table = matches!(&**kind, syn::Type::Path(path) if path.path.is_ident("Table"));
        visit::visit_item_impl(self, item);
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        if self.is_of_table {
            self.names.insert(function.sig.ident.to_string());
        }
    }
}

/// Of a name that a spec gives to a method, rustc would report a duplicate, or
/// the inherent method would hide that of a trait.
#[test]
fn no_generated_method_has_a_name_that_a_spec_may_use() {
    let spec = root().join("tests/spec/consistency.json");
    let arguments = format!("{:?}", spec.to_str().unwrap()).parse().unwrap();
    let item = "pub enum Table {}".parse().unwrap();
    let file = syn::parse2(codes_codegen::code_table(arguments, item)).unwrap();
    let mut methods = Methods::default();
    methods.visit_file(&file);
    // Those that the spec names itself.
    for own in ["is_small", "weight", "id", "from_id"] {
        assert!(methods.names.remove(own), "{own}");
    }
    // A spec may use the names in `Keyed`: the trait is for generic code, which does not see
    // the methods of the table itself.
    for of_keys in ["key", "from_key"] {
        assert!(methods.names.remove(of_keys), "{of_keys}");
    }
    assert!(methods.names.contains("from_u16") && methods.names.contains("fallback"));
    for name in &methods.names {
        if ["from_u16", "as_u16"].contains(&name.as_str()) {
            continue;
        }
        // Methods of hidden traits, which nobody calls by their names.
        if ["spelling", "spelled"].contains(&name.as_str()) {
            continue;
        }
        assert!(METHODS.contains(&name.as_str()), "`{name}` is not reserved");
    }
    // And those of traits that every table implements.
    for name in METHODS {
        let text = format!(
            r#"{{"attributes": {{"{name}": {{"type": "bool", "default": true}}}}, "codes": [{{"code": 1, "reason": "A"}}]}}"#
        );
        assert_eq!(codes_codegen::check(&text).len(), 1, "{name}");
    }
}

#[test]
fn generator_and_run_time_have_the_same_hashes() {
    let generator = read("codes-macros/codegen/src/hash.rs");
    assert!(generator == read("codes-core/src/private/hash.rs"));
}

/// A package can only read its own files.
#[test]
fn the_docs_of_two_packages_show_the_same_spec() {
    let of_docs = read("codes-core/examples/oauth_errors.json");
    assert_eq!(of_docs, read("tests/spec/oauth_errors.json"));
}

/// The tests of two packages are in their own folders, where cargo finds none by
/// itself: files, and folders with a `main.rs`.
#[test]
fn every_test_is_run() {
    /// The library, and modules that tests share.
    const OTHERS: [&str; 2] = ["lib.rs", "packages.rs"];
    for package in ["tests", "tests/generator"] {
        let manifest = read(&format!("{package}/Cargo.toml"));
        let mut tests = 0;
        for entry in fs::read_dir(root().join(package)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap();
            let is_rust = path.extension().is_some_and(|extension| extension == "rs");
            let expected = if is_rust && !OTHERS.contains(&name) {
                format!("path = \"{name}\"")
            } else if path.join("main.rs").exists() {
                format!("path = \"{name}/main.rs\"")
            } else {
                continue;
            };
            tests += 1;
            assert!(
                manifest.contains(&expected),
                "{package}/Cargo.toml lacks a `[[test]]` with {expected}"
            );
        }
        assert_eq!(manifest.matches("[[test]]").count(), tests, "{package}");
    }
}
