//! Generated code defines no name twice, and no name that Rust refuses, whatever names
//! the rows of a spec would give: rustc would report that after the findings.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use syn::visit::{self, Visit};

/// The constants and variants of a type named `Table`.
#[derive(Default)]
struct Names {
    is_of_table: bool,
    names: BTreeSet<String>,
}

impl Names {
    fn add(&mut self, name: &syn::Ident) {
        assert!(self.names.insert(name.to_string()), "{name} twice");
    }
}

impl<'ast> Visit<'ast> for Names {
    fn visit_item_enum(&mut self, item: &'ast syn::ItemEnum) {
        if item.ident == "Table" {
            item.variants
                .iter()
                .for_each(|variant| self.add(&variant.ident));
        }
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        let kind = &item.self_ty;
        let is_table = matches!(&**kind, syn::Type::Path(path) if path.path.is_ident("Table"));
        self.is_of_table = is_table && item.trait_.is_none();
        visit::visit_item_impl(self, item);
    }

    fn visit_impl_item_const(&mut self, constant: &'ast syn::ImplItemConst) {
        if self.is_of_table {
            self.add(&constant.ident);
        }
    }
}

/// The constants and variants of the table with these rows, and the number of errors.
fn generated(test: &str, rows: &str) -> (BTreeSet<String>, usize) {
    let spec = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{test}.json"));
    fs::write(&spec, format!("{{\"codes\": [{rows}]}}")).unwrap();
    let arguments = format!("{:?}", spec.to_str().unwrap()).parse().unwrap();
    let source = codes_codegen::code_table(arguments, "enum Table {}".parse().unwrap());
    let errors = source.to_string().matches("compile_error").count();
    let mut names = Names::default();
    names.visit_file(&syn::parse2(source).unwrap());
    (names.names, errors)
}

#[test]
fn rows_with_findings_leave_only_names_that_are_free_and_valid() {
    let (names, errors) = generated(
        "generated_names_lost",
        r#"{"code": 1, "reason": "Disk Full"},
           {"code": "2x", "reason": "Disk Full"},
           {"code": "3x", "reason": "Self"},
           {"code": "4x", "reason": "Disk Slow"}"#,
    );
    assert!(errors >= 3, "{errors}");
    let expected = ["ALL", "DISK_FULL", "DISK_SLOW", "DiskFull", "DiskSlow"];
    assert_eq!(names, expected.map(str::to_owned).into());
}

/// `Disk2Full` is the variant of both, `DISK_2_FULL` and `DISK2_FULL` are the constants.
#[test]
fn an_alias_that_shares_one_spelling_of_its_row_is_no_new_name() {
    let (names, errors) = generated(
        "generated_names_alias",
        r#"{"code": 1, "reason": "Disk 2 Full", "aliases": ["Disk2 Full"]}"#,
    );
    assert_eq!(errors, 0);
    let expected = ["ALL", "DISK_2_FULL", "Disk2Full"];
    assert_eq!(names, expected.map(str::to_owned).into());
}
