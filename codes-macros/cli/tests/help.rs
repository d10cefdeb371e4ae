//! The help texts.

mod common;

use common::{codes, folder};

#[test]
fn every_command_has_an_example_and_lists_its_exit_statuses() {
    let folder = folder("help");
    let help = codes(&folder, &["--help"]).exits(0);
    for command in [
        "check",
        "docs",
        "explain",
        "expand",
        "fmt",
        "diff",
        "import",
        "new",
        "completions",
        "man",
    ] {
        assert!(
            help.contains(&format!("\n  {command} ")),
            "{command}: {help}"
        );
        let help = codes(&folder, &[command, "--help"]).exits(0);
        let example = format!("\n  codes {command} ");
        assert!(help.contains(&example), "{help}");
        assert!(help.contains("\nExit status: 0"), "{help}");
    }
    let version = codes(&folder, &["--version"]).exits(0);
    assert_eq!(version, format!("codes {}\n", env!("CARGO_PKG_VERSION")));
}
