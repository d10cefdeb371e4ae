//! The code and read-only data that each operation adds to a program.

use crate::scratch::{Crate, Scratch, dependency};
use object::{Object, ObjectSection, SectionKind};
use std::fs;

/// The program whose size is compared. Like most programs, it formats text.
const NOTHING: &str = "black_box(404_u16);";

/// The operations, as expressions for codes-core and for http.
const OPERATIONS: &[(&str, &str, &str)] = &[
    ("none, only the dependency", NOTHING, NOTHING),
    (
        "`as_u16`",
        "black_box(black_box(Ours::OK).as_u16());",
        "black_box(black_box(Http::OK).as_u16());",
    ),
    (
        "`from_u16`",
        "let _ = black_box(Ours::from_u16(black_box(404)));",
        "let _ = black_box(Http::from_u16(black_box(404)));",
    ),
    (
        "`from_bytes`",
        "let _ = black_box(Ours::from_bytes(black_box(b\"404\")));",
        "let _ = black_box(Http::from_bytes(black_box(b\"404\")));",
    ),
    ("`reason`", "black_box(black_box(Ours::OK).reason());", ""),
    (
        "`canonical_reason`",
        "black_box(black_box(Ours::OK).canonical_reason());",
        "black_box(black_box(Http::OK).canonical_reason());",
    ),
    (
        "`as_str`",
        "black_box(black_box(Ours::OK).as_str());",
        "black_box(black_box(Http::OK).as_str());",
    ),
    ("`class`", "black_box(black_box(Ours::OK).class());", ""),
    (
        "`is_client_error`",
        "black_box(black_box(Ours::OK).is_client_error());",
        "black_box(black_box(Http::OK).is_client_error());",
    ),
    (
        "`heuristically_cacheable`",
        "black_box(black_box(Ours::OK).heuristically_cacheable());",
        "",
    ),
    (
        "`description`",
        "black_box(black_box(Ours::OK).description());",
        "",
    ),
    (
        "`Display`",
        "println!(\"{}\", black_box(Ours::OK));",
        "println!(\"{}\", black_box(Http::OK));",
    ),
    (
        "`Debug`",
        "println!(\"{:?}\", black_box(Ours::OK));",
        "println!(\"{:?}\", black_box(Http::OK));",
    ),
    (
        "`str::parse`",
        "let _ = black_box(black_box(\"Not Found\").parse::<Ours>());",
        "let _ = black_box(black_box(\"404\").parse::<Http>());",
    ),
];

pub(crate) fn table() -> String {
    let mut programs = vec![("nothing".to_owned(), program("", NOTHING))];
    for (at, (_, ours, http)) in OPERATIONS.iter().enumerate() {
        programs.push((
            format!("ours_{at}"),
            program("use codes_core::StatusCode as Ours;", ours),
        ));
        programs.push((
            format!("http_{at}"),
            program("use http::StatusCode as Http;", http),
        ));
    }
    let scratch = Scratch::new();
    let krate = build(&scratch, &programs);
    let nothing = size(&krate, "nothing");
    let added = |program: String| (size(&krate, &program) - nothing).to_string();
    let mut table = String::from(
        "Bytes of code and read-only data that an operation adds to a stripped release program, which otherwise only prints a number. Sections are aligned, so differences of up to about 60 bytes are not significant.\n\n\
        | operation | codes-core | http |\n|---|---|---|\n",
    );
    for (at, (name, _, http)) in OPERATIONS.iter().enumerate() {
        let ours = added(format!("ours_{at}"));
        let http = match *http {
            "" => String::new(),
            _ => added(format!("http_{at}")),
        };
        table += &format!("| {name} | {ours} | {http} |\n");
    }
    table
}

fn program(import: &str, operation: &str) -> String {
    format!(
        "#[allow(unused_imports)]\n{import}\nuse std::hint::black_box;\n\
        fn main() {{\n    println!(\"{{}}\", black_box(404_u16));\n    {operation}\n}}\n"
    )
}

fn build(scratch: &Scratch, programs: &[(String, String)]) -> Crate {
    let manifest = format!(
        "[profile.release]\nstrip = true\n[dependencies]\nhttp = \"1\"\n{}",
        dependency("codes-core")
    );
    let files: Vec<_> = programs
        .iter()
        .map(|(name, text)| (format!("src/bin/{name}.rs"), text))
        .collect();
    let files: Vec<_> = files
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_str()))
        .collect();
    let krate = scratch.krate("sizes", &manifest, &files);
    krate.cargo(&["build", "--release", "--offline"]);
    krate
}

/// The size of code, read-only data, and relocations of pointers in that data.
fn size(krate: &Crate, program: &str) -> i64 {
    let file = fs::read(krate.target.join("release").join(program)).expect("cargo built it");
    let file = object::File::parse(&*file).expect("a program is an object file");
    let read_only = file.sections().filter(|section| {
        matches!(
            section.kind(),
            SectionKind::Text
                | SectionKind::ReadOnlyData
                | SectionKind::ReadOnlyDataWithRel
                | SectionKind::ReadOnlyString
        ) || matches!(section.name(), Ok(".rela.dyn" | ".data.rel.ro"))
    });
    let size: u64 = read_only.map(|section| section.size()).sum();
    i64::try_from(size).expect("programs are small")
}
