//! Cargo rebuilds after an edit of a spec, and only then. The tests build crates
//! with cargo, as users do.

mod project;
mod reproducible;

use project::{failing_build, is_fresh, manifest, project, repository, run, write};
use std::fs;

const DISK_FULL: &str = r#"{
  "codes": [
    {"code": 1, "reason": "Disk Full"}
  ]
}"#;

const AND_DISK_SLOW: &str = r#"{
  "codes": [
    {"code": 1, "reason": "Disk Full"},
    {"code": 2, "reason": "Disk Slow"}
  ]
}"#;

/// The rows on lines 3 and 4 have the same code.
const DISK_FULL_TWICE: &str = r#"{
  "codes": [
    {"code": 1, "reason": "Disk Full"},
    {"code": 1, "reason": "Disk Slow"}
  ]
}"#;

const PRINT_ALL: &str = r#"
#[codes_core::code_table("spec/errors.json")]
pub enum ErrorCode {}

fn main() {
    for code in ErrorCode::ALL {
        println!("{code}");
    }
}
"#;

/// rustc runs in the folder of the dependency, where a relative path would start.
#[test]
fn a_finding_of_a_dependency_has_a_path_from_anywhere() {
    let folder = project("dependent");
    let dependency = folder.join("dependency");
    write(
        &dependency.join("Cargo.toml"),
        &(manifest("dependency") + "\n[workspace]\n"),
    );
    write(&dependency.join("src/lib.rs"), PRINT_ALL);
    let spec = dependency.join("spec/errors.json");
    write(&spec, DISK_FULL_TWICE);
    let on_dependency = "dependency = { path = '../dependency' }\n\n[workspace]\n";
    write(
        &folder.join("dependent/Cargo.toml"),
        &(manifest("dependent") + on_dependency),
    );
    write(&folder.join("dependent/src/main.rs"), "fn main() {}");
    let lock = fs::read_to_string(folder.join("Cargo.lock")).unwrap();
    write(&folder.join("dependent/Cargo.lock"), &lock);

    let message = failing_build(&folder.join("dependent"));
    let place = format!("--> {}:4:14\n", spec.display());
    assert!(message.contains(&place), "{message}");
}

#[test]
fn an_edit_of_the_spec_builds_the_crate_again() {
    let folder = project("edited");
    let spec = folder.join("spec/errors.json");
    write(
        &folder.join("Cargo.toml"),
        &(manifest("edited") + "\n[workspace]\n"),
    );
    write(&folder.join("src/main.rs"), PRINT_ALL);

    // The file is missing.
    let message = failing_build(&folder);
    assert!(
        message.contains("error: spec file `spec/errors.json` not found"),
        "{message}"
    );

    write(&spec, DISK_FULL);
    assert_eq!(run(&folder, "edited"), "1 Disk Full\n");
    assert!(is_fresh(&folder));

    write(&spec, AND_DISK_SLOW);
    assert_eq!(run(&folder, "edited"), "1 Disk Full\n2 Disk Slow\n");
    assert!(is_fresh(&folder));

    // A mistake is reported in every build until it is fixed.
    write(&spec, DISK_FULL_TWICE);
    for _ in 0..2 {
        let message = failing_build(&folder);
        assert!(message.contains("duplicate code 1"), "{message}");
        assert!(message.contains("--> spec/errors.json:4:14\n"), "{message}");
        assert_eq!(message.matches("\nerror: ").count(), 2, "{message}");
    }

    write(&spec, DISK_FULL);
    assert_eq!(run(&folder, "edited"), "1 Disk Full\n");

    // The content from before the mistake, and then the same content written again.
    write(&spec, AND_DISK_SLOW);
    assert_eq!(run(&folder, "edited"), "1 Disk Full\n2 Disk Slow\n");
    fs::remove_file(&spec).unwrap();
    let message = failing_build(&folder);
    assert!(message.contains("not found"), "{message}");
    write(&spec, AND_DISK_SLOW);
    assert_eq!(run(&folder, "edited"), "1 Disk Full\n2 Disk Slow\n");
    assert!(is_fresh(&folder));
}

#[test]
fn an_edit_of_a_shared_spec_builds_all_its_crates_again() {
    let folder = project("sharing");
    let spec = folder.join("spec/errors.json");
    write(
        &folder.join("Cargo.toml"),
        "[workspace]\nmembers = ['server', 'tools/client']\nresolver = '3'\n",
    );
    for (path, name) in [("server", "server"), ("tools/client", "client")] {
        write(&folder.join(path).join("Cargo.toml"), &manifest(name));
        write(&folder.join(path).join("src/main.rs"), PRINT_ALL);
    }

    write(&spec, DISK_FULL);
    for name in ["server", "client"] {
        assert_eq!(run(&folder, name), "1 Disk Full\n", "{name}");
    }
    assert!(is_fresh(&folder));

    write(&spec, AND_DISK_SLOW);
    for name in ["server", "client"] {
        assert_eq!(run(&folder, name), "1 Disk Full\n2 Disk Slow\n", "{name}");
    }
    assert!(is_fresh(&folder));

    write(&spec, DISK_FULL_TWICE);
    let message = failing_build(&folder.join("tools/client"));
    // Relative to the root of the workspace, where cargo runs rustc.
    assert!(message.contains("--> spec/errors.json:4:14\n"), "{message}");

    write(&spec, DISK_FULL);
    for name in ["server", "client"] {
        assert_eq!(run(&folder, name), "1 Disk Full\n", "{name}");
    }
}

#[test]
fn an_edit_of_an_extended_spec_builds_the_crate_again() {
    let folder = project("extended");
    let base = folder.join("spec/shared/base.json");
    write(
        &folder.join("Cargo.toml"),
        &(manifest("extended") + "\n[workspace]\n"),
    );
    write(&folder.join("src/main.rs"), PRINT_ALL);
    write(
        &folder.join("spec/errors.json"),
        r#"{"extends": "shared/base.json", "codes": [{"code": 9, "reason": "Tape Torn"}]}"#,
    );

    // The message has the place of the path, and the name of the file that was tried.
    let message = failing_build(&folder);
    assert!(
        message.contains("spec file `spec/shared/base.json` not found"),
        "{message}"
    );
    assert!(message.contains("--> spec/errors.json:1:13\n"), "{message}");

    write(&base, DISK_FULL);
    assert_eq!(run(&folder, "extended"), "1 Disk Full\n9 Tape Torn\n");
    assert!(is_fresh(&folder));

    write(&base, AND_DISK_SLOW);
    let all = "1 Disk Full\n2 Disk Slow\n9 Tape Torn\n";
    assert_eq!(run(&folder, "extended"), all);
    assert!(is_fresh(&folder));

    write(&base, DISK_FULL_TWICE);
    let message = failing_build(&folder);
    assert!(
        message.contains("--> spec/shared/base.json:4:14\n"),
        "{message}"
    );
    assert_eq!(message.matches("\nerror: ").count(), 2, "{message}");

    write(&base, AND_DISK_SLOW);
    assert_eq!(run(&folder, "extended"), all);
}

#[test]
fn a_build_script_runs_again_after_an_edit_of_any_file() {
    const BUILD: &str = "
fn main() -> Result<(), codes_codegen::Error> {
    codes_codegen::Builder::new(\"spec/errors.json\")
        .name(\"ErrorCode\")
        .build()
}
";
    let folder = project("scripted");
    let codegen = repository().join("codes-macros/codegen");
    let manifest = format!(
        "{}\n[build-dependencies]\ncodes-codegen = {{ path = '{}' }}\n\n[workspace]\n",
        manifest("scripted"),
        codegen.display()
    );
    write(&folder.join("Cargo.toml"), &manifest);
    write(&folder.join("build.rs"), BUILD);
    let include = "include!(concat!(env!(\"OUT_DIR\"), \"/errors.rs\"));";
    let main = PRINT_ALL.replace(
        "#[codes_core::code_table(\"spec/errors.json\")]\npub enum ErrorCode {}",
        include,
    );
    assert!(main.contains(include));
    write(&folder.join("src/main.rs"), &main);
    let base = folder.join("spec/base.json");
    write(
        &folder.join("spec/errors.json"),
        r#"{"extends": "base.json", "codes": [{"code": 9, "reason": "Tape Torn"}]}"#,
    );

    let message = failing_build(&folder);
    assert!(
        message.contains("error: `extends`: spec file `spec/base.json` not found"),
        "{message}"
    );
    write(&base, DISK_FULL);
    assert_eq!(run(&folder, "scripted"), "1 Disk Full\n9 Tape Torn\n");
    assert!(is_fresh(&folder));

    write(&base, DISK_FULL_TWICE);
    let message = failing_build(&folder);
    assert!(message.contains("error: duplicate code 1\n"), "{message}");
    assert!(message.contains("--> spec/base.json:4:14\n"), "{message}");

    write(&base, AND_DISK_SLOW);
    assert_eq!(
        run(&folder, "scripted"),
        "1 Disk Full\n2 Disk Slow\n9 Tape Torn\n"
    );
    assert!(is_fresh(&folder));
}
