//! The time that the steps of the generator take, in a macro as cargo builds it.

use crate::Effort;
use crate::results::median;
use crate::scratch::{Crate, ROOT, Scratch, dependency};
use crate::{rows, run_time};
use std::fs;

/// A macro that prints how long it takes. As in a build, each process expands once,
/// with cold caches.
const MACRO: &str = r#"
use proc_macro::TokenStream;
use std::time::Instant;

#[proc_macro_attribute]
pub fn code_table(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let folder = std::env::var("CARGO_MANIFEST_DIR").unwrap();
    let text = std::fs::read_to_string(folder + "/spec.json").unwrap();
    let only_check = std::env::var_os("ONLY_CHECK").is_some();
    let start = Instant::now();
    let tokens = if only_check {
        assert!(codes_codegen::check(&text).is_empty());
        TokenStream::new()
    } else {
        codes_codegen::code_table(arguments.into(), item.into()).into()
    };
    eprintln!("expanded in {} ns", start.elapsed().as_nanos());
    tokens
}
"#;

const LIBRARY: &str = "#[timed_macro::code_table(\"spec.json\")]\npub enum Code {}\n";

/// A program that only checks, for callgrind.
const CHECK: &str = r"
fn main() {
    let path = std::env::args().nth(1).unwrap();
    let text = std::fs::read_to_string(path).unwrap();
    assert!(codes_codegen::check(&text).is_empty());
}
";

pub(crate) fn table(effort: Effort) -> String {
    let (sizes, rounds): (&[usize], _) = match effort {
        Effort::Quick => (&[63, 1_000], 1),
        Effort::Full => (&[63, 1_000, 10_000], 9),
    };
    let scratch = Scratch::new();
    scratch.krate(
        "timed-macro",
        &format!(
            "[lib]\nproc-macro = true\n[dependencies]\n{}",
            dependency("codes-codegen")
        ),
        &[("src/lib.rs", MACRO)],
    );
    let mut table = format!(
        "Milliseconds of one expansion of `#[code_table]`, measured inside the macro. The macro is built without optimization, as in cargo's dev profile, and each expansion runs in a new rustc process. Medians of {rounds} runs. `read` and `check` are measured together, and divided in proportion to their instructions. `emit` is the rest, and includes finding and opening the file.\n\n\
        | rows | read | check | emit | total | target |\n|---|---|---|---|---|---|\n"
    );
    let http = fs::read_to_string(format!("{ROOT}/spec/http.json"));
    let http = http.expect("the spec is there");
    let specs = sizes
        .iter()
        .map(|&size| (size.to_string(), rows::spec(&rows::rows(size))));
    let specs = [("63 (HTTP)".to_owned(), http)].into_iter().chain(specs);
    for (name, spec) in specs {
        let krate = krate(&scratch, &spec);
        let all = milliseconds(&krate, rounds, &[]);
        let check = milliseconds(&krate, rounds, &[("ONLY_CHECK", "1")]);
        let read = check * share_of_reading(&krate);
        let target = match name.as_str() {
            "10000" => "400",
            "1000" => "",
            _ => "3",
        };
        table += &format!(
            "| {name} | {read:.2} | {:.2} | {:.2} | {all:.2} | {target} |\n",
            check - read,
            all - check
        );
    }
    table
}

fn krate(scratch: &Scratch, spec: &str) -> Crate {
    let manifest = format!(
        "[dependencies]\n{}{}timed-macro = {{ path = \"../timed-macro\" }}\n",
        dependency("codes-core"),
        dependency("codes-codegen")
    );
    let files = [
        ("src/lib.rs", LIBRARY),
        ("src/bin/check.rs", CHECK),
        ("spec.json", spec),
    ];
    let krate = scratch.krate("timed", &manifest, &files);
    krate.cargo(&["build", "--offline"]);
    krate
}

fn milliseconds(krate: &Crate, rounds: usize, environment: &[(&str, &str)]) -> f64 {
    let times = (0..rounds).map(|_| {
        krate.clean(&[]);
        let mut check = krate.command("cargo");
        check.args(["check", "--lib", "--offline"]);
        let output = check.envs(environment.iter().copied()).output();
        let output = String::from_utf8(output.expect("cargo starts").stderr).expect("UTF-8");
        let mut times = output.lines().filter_map(|line| {
            let time = line.strip_prefix("expanded in ")?.strip_suffix(" ns")?;
            time.parse::<f64>().ok()
        });
        let nanoseconds = times.next().unwrap_or_else(|| panic!("{output}"));
        nanoseconds / 1e6
    });
    median(times.collect())
}

/// The share of reading in a check, measured in instructions, because the steps are
/// not public.
fn share_of_reading(krate: &Crate) -> f64 {
    krate.cargo(&["build", "--offline", "--bin", "check"]);
    let instructions = |function: &str| {
        let mut check = std::process::Command::new(krate.target.join("debug/check"));
        check.arg(krate.folder.join("spec.json"));
        let within = format!("--toggle-collect={function}");
        let events = run_time::events(&check, &["--collect-atstart=no", &within]);
        assert!(events[0] > 0, "function {function} not found");
        #[allow(clippy::cast_precision_loss)]
        let instructions = events[0] as f64;
        instructions
    };
    instructions("codes_codegen::read::read") / instructions("codes_codegen::check")
}
