//! Runs the tests of `tests/outside`, a crate outside this workspace.

#[path = "../packages.rs"]
mod packages;

use packages::{cargo, empty, output, packages, patches, repository};
use std::fs;
use std::path::Path;

#[test]
fn a_crate_that_extends_the_packaged_table_has_all_integrations() {
    let folder = empty("outside");
    let packages = packages(&folder);

    let outside = folder.join("crate");
    fs::create_dir_all(&outside).unwrap();
    for file in ["Cargo.toml", "lib.rs", "mine.json"] {
        let from = repository().join("tests/outside").join(file);
        fs::copy(from, outside.join(file)).unwrap();
    }
    // The dependencies of this workspace are already downloaded.
    fs::copy(repository().join("Cargo.lock"), outside.join("Cargo.lock")).unwrap();
    let manifest = outside.join("Cargo.toml");
    let own = fs::read_to_string(&manifest).unwrap();
    fs::write(&manifest, own + &patches(&packages)).unwrap();

    let mut run = cargo();
    run.args(["test", "--quiet", "--offline", "--lib"])
        .current_dir(&outside)
        // Most dependencies are already built there.
        .env(
            "CARGO_TARGET_DIR",
            Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap(),
        );
    let printed = output(&mut run);
    assert!(printed.contains("test result: ok. 11 passed"), "{printed}");
}
