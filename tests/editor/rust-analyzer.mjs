// What an editor shows of tables, by rust-analyzer: `npm run rust-analyzer`.
//
// RUST_ANALYZER is the server, when it is not the one on the path, and
// RUST_SRC the folder `library` of Rust's sources, when the toolchain has none.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { Server } from "./server.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "codes-editor-"));
const write = (path, text) => {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
};

const spec = (rows) => `{
  "open": [1, 300],
  "classes": [{"name": "Hardware", "range": [200, 299]}],
  "attributes": {
    "retryable": {"type": "bool", "default": false, "description": "Whether to try again."},
    "severity": {"type": "enum", "values": {"Fatal": "It is over."}, "default": "Fatal"}
  },
  "codes": [
    {"code": 100, "reason": "Disk Full", "aliases": ["No Space Left"], "description": "No room for the data."}${rows}
  ]
}
`;
const good = spec("");

write("Cargo.toml", `[package]
name = "editor"
version = "0.0.0"
edition = "2024"

[dependencies]
codes-core.path = "${root}codes-core"

[build-dependencies]
codes-codegen.path = "${root}codes-macros/codegen"

[workspace]
`);
write("build.rs", `//! Makes the same table as a file.

fn main() {
    println!("cargo::rerun-if-changed=spec/mine.json");
    let path = r#""spec/mine.json""#.parse().unwrap();
    let item = "pub enum Built {}".parse().unwrap();
    let out = std::env::var("OUT_DIR").unwrap();
    std::fs::write(out + "/built.rs", codes_codegen::code_table(path, item).to_string()).unwrap();
}
`);
write("src/main.rs", `use codes_core::{Code, StatusCode, ToCode, code_table};

/// What the disk reports.
#[code_table("spec/mine.json")]
pub enum MyCode {}

include!(concat!(env!("OUT_DIR"), "/built.rs"));

#[derive(ToCode)]
#[to_code(StatusCode)]
pub enum ApiError {
    #[code(NotFound)]
    NoUser,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(of = StatusCode)]
pub enum Handled {
    Gone,
}

fn main() {
    let code = MyCode::DiskFull;
    let _ = (MyCode::DISK_FULL, MyCode::NoSpaceLeft, MyCodeClass::Hardware, MyCodeSeverity::Fatal);
    let _ = (code.is_hardware(), code.retryable(), code.severity(), code.reason());
    let _ = (StatusCode::NotFound, ApiError::NoUser.to_code(), Handled::Gone.as_u16());
}
`);
write("spec/mine.json", good);

const sysroot = () => execFileSync("rustc", ["--print", "sysroot"], { encoding: "utf8" }).trim();
const sources = process.env.RUST_SRC ?? join(sysroot(), "lib/rustlib/src/rust/library");
const options = { cachePriming: { enable: false }, cargo: { sysrootSrc: sources } };

let server;
before(async () => {
  // rust-analyzer would add them to the toolchain.
  assert.ok(existsSync(sources), `${sources} is missing: rustup component add rust-src`);
  server = await Server.start(folder, options);
});
after(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true });
});

const isUnlisted = (name) => /^Unlisted\d/.test(name);

test("names of another crate's table are completed", async () => {
  const names = await server.completions("StatusCode::");
  for (const name of ["NotFound", "NOT_FOUND", "PayloadTooLarge", "ALL", "from_u16"]) {
    assert.ok(names.includes(name), name);
  }
  assert.deepEqual(names.filter(isUnlisted), []);
});

test("names of the crate's own table are completed", async () => {
  const names = await server.completions("MyCode::");
  for (const name of ["DiskFull", "DISK_FULL", "NoSpaceLeft", "ALL", "from_u16"]) {
    assert.ok(names.includes(name), name);
  }
  assert.deepEqual(names.filter(isUnlisted), []);
});

test("methods are completed, those of attributes and classes too", async () => {
  const names = await server.completions("MyCode::DiskFull.");
  for (const name of ["reason", "as_u16", "class", "is_hardware", "retryable", "severity"]) {
    assert.ok(names.includes(name), name);
  }
});

test("the arms of a match are filled in with the rows", async () => {
  const text = server.text;
  server.edit(text.replace("fn main() {\n", "fn main() {\n    match MyCode::DiskFull {}\n"));
  const arms = await server.quickFix("mat¦ch MyCode", /match arm/);
  server.edit(text);
  assert.match(arms, /MyCode::DiskFull => /);
  assert.doesNotMatch(arms, /Unlisted/);
});

const documentation = {
  "StatusCode::Not¦Found": ["NotFound = 404", "**404 Not Found**", "rfc9110#section-15.5.5"],
  "= MyCode::Disk¦Full": ["DiskFull = 100", "No room for the data.", "Also known as: No Space Left"],
  "DISK¦_FULL": ["100 Disk Full"],
  "Class::Hard¦ware": ["200 to 299"],
  "Severity::Fa¦tal": ["It is over."],
  "code.retry¦able()": ["Whether to try again."],
  "code.rea¦son()": ["The reason phrase"],
  "enum My¦Code": ["What the disk reports.", "DiskFull,"],
  "#[code(Not¦Found)]": ["**404 Not Found**"],
};

for (const [marked, expected] of Object.entries(documentation)) {
  test(`under the pointer: ${marked.replace("¦", "")}`, async () => {
    const text = await server.hover(marked);
    for (const part of expected) assert.ok(text.includes(part), `${part} in ${text}`);
  });
}

const definitions = {
  "StatusCode::Not¦Found": "table.rs: pub enum StatusCode {}",
  "= MyCode::Disk¦Full": "main.rs: pub enum MyCode {}",
  "DISK¦_FULL": "main.rs: pub enum MyCode {}",
  "NoSpace¦Left": "main.rs: pub enum MyCode {}",
  "Class::Hard¦ware": "main.rs: pub enum MyCode {}",
  "Severity::Fa¦tal": "main.rs: pub enum MyCode {}",
  "code.is_hard¦ware()": "main.rs: pub enum MyCode {}",
  "code.retry¦able()": "main.rs: pub enum MyCode {}",
  "#[code(Not¦Found)]": "table.rs: pub enum StatusCode {}",
};

for (const [marked, expected] of Object.entries(definitions)) {
  test(`the definition of ${marked.replace("¦", "")}`, async () => {
    assert.deepEqual(await server.definitions(marked), [expected]);
  });
}

test("a right crate has no errors", async () => {
  server.save();
  // What rustc finds comes last: an error that is there shows that it ran.
  const text = server.text;
  server.edit(text.replace("code.reason()", "code.raeson()"));
  server.save();
  const errors = await server.until("the error of rustc", () => server.errors("rustc")[0] && server.errors("rustc"));
  assert.deepEqual(errors.map(({ marked }) => marked), ["raeson"]);
  assert.deepEqual(server.errors("rust-analyzer"), []);
  server.edit(text);
  server.save();
  await server.until("no errors", () => server.errors("rustc").length === 0);
});

test("a name that is no code is marked while typing", async () => {
  const text = server.text;
  server.edit(text.replace("#[code(NotFound)]", "#[code(NotFond)]"));
  const find = () => server.errors("rust-analyzer").find(({ marked }) => marked === "NotFond");
  const { message } = await server.until("the error", find);
  assert.match(message, /`NotFond` is not a valid `StatusCode`/);
  assert.match(message, /did you mean `NotFound` \(404\)\?/);
  server.edit(text);
});

const newRow = (names) => names.includes("DiskSlow");

test("an edited spec: what a build script made is new after the next check", async () => {
  write("spec/mine.json", spec(`,\n    {"code": 101, "reason": "Disk Slow"}`));
  server.check();
  await server.until("the new row", async () => newRow(await server.completions("Built::")), 120);
});

test("an edited spec: what the macro made is new after a change of the enum", async () => {
  server.edit(server.text.replace("/// What the disk reports.", "/// What the disk has to report."));
  await server.until("the new row", async () => newRow(await server.completions("MyCode::")));
});

test("an edited spec: what the macro made is new after a restart", async () => {
  write("spec/mine.json", good);
  await server.stop();
  server = await Server.start(folder, options);
  assert.ok(!newRow(await server.completions("MyCode::")));
});

test("a mistake in a spec is shown at its path, by rust-analyzer and by rustc", async () => {
  write("spec/mine.json", good.replace('"reason"', '"raeson"'));
  server.edit(server.text.replace("/// What the disk", "/// All that the disk"));
  server.save();
  for (const source of ["rust-analyzer", "rustc"]) {
    const find = () => server.errors(source).find(({ message }) => /raeson/.test(message));
    const { marked, message } = await server.until(`the error of ${source}`, find, 120);
    assert.equal(marked, '"spec/mine.json"');
    assert.match(message, /unknown key `raeson` in a row\n --> spec\/mine\.json:9:19\n/);
    assert.match(message, /did you mean `reason`\?/);
  }
});
