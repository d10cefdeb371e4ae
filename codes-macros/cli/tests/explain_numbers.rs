//! Numbers that `codes explain` reads, whatever the table writes.

mod common;

use common::{Run, codes, folder, repository};
use std::fs;

fn explain(arguments: &[&str]) -> Run {
    codes(&repository(), &[&["explain"], arguments].concat())
}

#[test]
fn the_class_of_a_number_that_is_not_a_code_is_named() {
    let spec = ["--spec", "spec/registries/websocket.json"];
    for table in [&["--table", "websocket"], &spec] {
        let run = explain(&[&table[..], &["4001"]].concat());
        let note = "error: `4001` is not a code of the table\n = note: the class Private (4000 to 4999) contains it: For private use: ";
        assert!(run.stderr.starts_with(note), "{}", run.stderr);
        // Codes of other classes do not help.
        assert!(!run.stderr.contains("nearest"), "{}", run.stderr);
        run.exits(1);
    }
    let run = explain(&["--table", "websocket", "1016"]);
    let help = "contains it: Reserved for the protocol, its revisions and extensions (RFC 6455, section 7.4.2).\n = help: the nearest code is `1015 ";
    assert!(run.stderr.contains(help), "{}", run.stderr);
}

#[test]
fn hexadecimal_numbers_are_read_for_decimal_tables() {
    for (table, number, heading) in [
        ("mqtt", "0x87", "135 Not authorized\n"),
        ("mqtt", "0X87", "135 Not authorized\n"),
        ("http", "0x194", "404 Not Found\n"),
        ("http", "0x1d7", "471\n"),
        ("json-rpc", "0xffff8044", "-32700 Parse error\n"),
    ] {
        let text = explain(&["--table", table, number]).exits(0);
        assert!(text.starts_with(heading), "{number}: {text}");
        let mut lines = text.lines().map(str::trim);
        let written = lines.find_map(|line| line.strip_prefix("also written"));
        assert_eq!(written.map(str::trim), Some(number), "{text}");
    }
    let run = explain(&["--table", "grpc", "0x1f"]);
    let message = "error: `0x1f` (31) is not a code of the table\n";
    assert!(run.stderr.starts_with(message), "{}", run.stderr);
    // The number as the table writes it needs no remark.
    let text = explain(&["--table", "mqtt", "135"]).exits(0);
    assert!(!text.contains("also written"), "{text}");
}

#[test]
fn numbers_beyond_a_signed_type_are_the_bits_of_a_code() {
    let folder = folder("explain-bits");
    for (name, radix, shown) in [("hex", 16, "0xc0000005"), ("decimal", 10, "-1073741819")] {
        let spec = format!(
            r#"{{"repr": "i32", "radix": {radix}, "codes": [{{"code": 0, "reason": "Success"}}, {{"code": -1073741819, "reason": "Access Violation"}}]}}"#
        );
        let file = format!("{name}.json");
        fs::write(folder.join(&file), spec).unwrap();
        let explain = |number| codes(&folder, &["explain", "--spec", &file, number]);
        let text = explain("3221225477").exits(0);
        assert!(
            text.starts_with(&format!("{shown} Access Violation\n")),
            "{text}"
        );
        assert!(text.contains("\n  also written  3221225477\n"), "{text}");
        // More bits than the type has.
        let run = explain("7516192773");
        assert!(
            run.stderr.starts_with("error: `7516192773` is not a code"),
            "{}",
            run.stderr
        );
        run.exits(1);
    }
}
