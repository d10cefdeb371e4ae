// What an editor shows of a spec, by the language service of VS Code and
// spec/schema.json: `npm ci && npm test` in this folder.

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import languageService from "vscode-json-languageservice";

const { ClientCapabilities, TextDocument, getLanguageService } = languageService;

const root = new URL("../../", import.meta.url);
const read = (url) => readFileSync(fileURLToPath(url), "utf8");
const schema = JSON.parse(read(new URL("spec/schema.json", root)));

const service = getLanguageService({
  schemaRequestService: async (url) => read(url),
  workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).href },
  clientCapabilities: ClientCapabilities.LATEST,
});

function open(url, text) {
  const document = TextDocument.create(url, "json", 1, text);
  return [document, service.parseJSONDocument(document)];
}

/** The mistakes that the editor marks, with the settings of VS Code for `.json`. */
async function mistakes(url, text, givenSchema) {
  const [document, json] = open(url, text);
  const settings = { comments: "error", trailingCommas: "error" };
  const found = await service.doValidation(document, json, settings, givenSchema);
  const placed = found.map(({ range, message }) => ({
    from: document.offsetAt(range.start),
    to: document.offsetAt(range.end),
    message,
  }));
  return placed.sort((one, other) => one.from - other.from);
}

/** A spec beside http.json, with the given keys behind `$schema`. */
const spec = (keys) => [new URL("spec/mine.json", root).href, `{"$schema": "schema.json", ${keys}}`];

const codes = `"codes": [{"code": 1, "reason": "Disk Full"}]`;
const row = (keys) => `"codes": [{"code": 1, "reason": "Disk Full", ${keys}}]`;
const attribute = (keys) => `"attributes": {"kind": {${keys}}}, ${codes}`;
const aClass = (keys) => `"classes": [{"name": "Hardware", "range": [1, 9], ${keys}}], ${codes}`;

// ---------------------------------------------------------------------------

test("the specs of the repo have no mistakes", async () => {
  const folders = [
    "spec/",
    "spec/registries/",
    "spec/vendors/",
    "codes-core/examples/",
    "tests/hygiene/spec/",
    "tests/spec/",
    "tests/spec/code_attributes/",
    "tests/spec/extends/",
    "tests/spec/registry_tables/",
    "tests/spec/hexadecimal/",
    "tests/spec/reprs/",
  ];
  let checked = 0;
  for (const folder of folders.map((folder) => new URL(folder, root)).filter((url) => existsSync(url))) {
    for (const name of readdirSync(folder)) {
      if (!name.endsWith(".json") || name === "schema.json") continue;
      const url = new URL(name, folder);
      const text = read(url);
      // As one that the user's settings name, where the spec itself names none.
      const given = "$schema" in JSON.parse(text) ? undefined : schema;
      assert.deepEqual(await mistakes(url.href, text, given), [], url.href);
      checked += 1;
    }
  }
  assert.ok(checked > 30, `${checked} specs`);
});

// The mistake stands between « and ».
const marked = {
  "an unknown key": [`«"repo"»: "u8", ${codes}`, /Property repo is not allowed/],
  "an unknown key of a class": [aClass(`«"predicat"»: "is_hard"`), /Property predicat is not allowed/],
  "an unknown key of an attribute": [attribute(`"type": "bool", «"defualt"»: true`), /Property defualt is not allowed/],
  "a missing `codes`": [`"title": "Disk errors"`, /Missing property "codes"/],
  "a row without `code`": [`"codes": [«{»"reason": "Disk Full"}]`, /Missing property "code"/],
  "a row without `reason`": [`"codes": [«{»"code": 1}]`, /Missing property "reason"/],
  "a class without `range`": [`"classes": [«{»"name": "Hardware"}], ${codes}`, /Missing property "range"/],
  "an attribute without `type`": [`"attributes": {«"kind"»: {}}, ${codes}`, /Missing property "type"/],
  "no rows": [`"codes": «[]»`, /too few items/],
  "a duplicate key": [`"codes": [{«"code"»: 1, «"code"»: 2, "reason": "Disk Full"}]`, /Duplicate object key/],
  "a comma too many": [`"codes": [{"code": 1, "reason": "Disk Full"}«,»]`, /Trailing comma/],
  "a comment": [`"codes": [{"code": 1, "reason": "Disk Full"}] «/* all */»`, /Comments are not permitted/],
  "a code as a text": [`"codes": [{"code": «"1"», "reason": "Disk Full"}]`, /with "radix": 16/],
  "a fraction": [`"codes": [{"code": «1.5», "reason": "Disk Full"}]`, /Expected one of integer, string/],
  "an integer type that is none": [`"repr": «"u128"», ${codes}`, /Valid values: "u8", "u16"/],
  "a radix that is none": [`"radix": «8», ${codes}`, /Valid values: 10, 16/],
  "digits of decimal codes": [`"radix": «10», "digits": 4, ${codes}`, /Value must be 16/],
  "no digits": [`"radix": 16, "digits": «0», ${codes}`, /minimum of 1/],
  "more digits than any type has": [`"radix": 16, "digits": «17», ${codes}`, /maximum of 16/],
  "a hexadecimal code without digits": [`"codes": [{"code": «"0x"», "reason": "Disk Full"}]`, /such as "0x1f"/],
  "a range of three": [`"open": «[1, 2, 3]», ${codes}`, /too many items/],
  "a date in words": [`"updated": «"May 2025"», ${codes}`, /A date as YYYY-MM-DD/],
  "an empty text": [`"title": «""», ${codes}`, /shorter than the minimum length/],
  "text that runs backwards": [`"title": «"Disk \u202eerrors"», ${codes}`, /without bidirectional control characters/],
  "a reason of two lines": [`"codes": [{"code": 1, "reason": «"Disk\\nFull"»}]`, /on one line/],
  "a variant in snake_case": [row(`"name": «"disk_full"»`), /UpperCamelCase, such as DiskFull/],
  "a reference that is no URL": [row(`"reference": «"RFC 9110"»`), /starts with http/],
  "one alias without its list": [row(`"aliases": «"No Space"»`), /Expected "array"/],
  "a duplicate alias": [row(`"aliases": «["No Space", "No Space"]»`), /duplicate items/],
  "deprecated without a text": [row(`"deprecated": «true»`), /Expected "string"/],
  "a key in capitals": [row(`«"Reference"»: "https://example.com"`), /snake_case/],
  "a value that no attribute can have": [row(`"retryable": «null»`), /true or false, an integer, a text, or a list/],
  "a list of lists": [row(`"fields": [1, «[]»]`), /Incorrect type/],
  "a predicate in camelCase": [aClass(`"predicate": «"isHardware"»`), /snake_case/],
  "a type that is none": [attribute(`"type": «"boolean"»`), /Valid values: "bool", /],
  "an attribute in camelCase": [`"attributes": {«"isHard"»: {"type": "bool"}}, ${codes}`, /snake_case/],
  "an attribute with the name of a key": [`"attributes": {«"reason"»: {"type": "bool"}}, ${codes}`, /has this key already/],
  "an enum without values": [`"attributes": {«"kind"»: {"type": "enum"}}, ${codes}`, /Missing property "values"/],
  "a value of an enum in two words": [attribute(`"type": "enum", "values": {«"not good"»: "Bad."}`), /UpperCamelCase/],
  "values without an enum": [attribute(`"type": "bool", «"values"»: {"Good": "Fine."}`), /Property values is not allowed/],
  "codes without a table": [`"attributes": {«"kind"»: {"type": "code"}}, ${codes}`, /Missing property "table"/],
  "a table that is not a path": [attribute(`"type": "code", "table": «"codes core::X"»`), /The path of a table/],
  "a table without codes": [attribute(`"type": "integer", «"table"»: "X"`), /Property table is not allowed/],
  "a default that is not a list of codes": [attribute(`"type": "[code]", "table": "X", "default": «404»`), /Expected "array"/],
  "a default of another type": [attribute(`"type": "bool", "default": «"yes"»`), /Expected "boolean"/],
};

for (const [what, [keys, message]] of Object.entries(marked)) {
  test(`marked: ${what}`, async () => {
    const [url, text] = spec(keys);
    const expected = [];
    const plain = text.replace(/«([^»]*)»/g, (_, mistake, at) => {
      const from = at - 2 * expected.length;
      expected.push([from, from + mistake.length]);
      return mistake;
    });
    // A spec that lacks something is marked at its first bracket.
    if (expected.length === 0) expected.push([0, 1]);
    const found = await mistakes(url, plain);
    assert.deepEqual(found.map(({ from, to }) => [from, to]), expected, JSON.stringify(found));
    for (const mistake of found) assert.match(mistake.message, message);
  });
}

test("a row may have values of every type of attribute", async () => {
  const [url, text] = spec(row(`"a": true, "b": -5, "c": "", "d": [1, 2], "e": ["x"], "f": [], "g": [1, "x"]`));
  assert.deepEqual(await mistakes(url, text), []);
});

// ---------------------------------------------------------------------------

/** What is offered where ¦ stands. */
async function offered(keys) {
  const [url, text] = spec(keys);
  const [document, json] = open(url, text.replace("¦", ""));
  const list = await service.doComplete(document, document.positionAt(text.indexOf("¦")), json);
  return new Map(list.items.map((item) => [item.label, item]));
}

const keysOf = (object) => Object.keys(object).filter((key) => key !== "$schema").sort();
const places = {
  "the spec": [`¦ ${codes}`, keysOf(schema.properties).filter((key) => key !== "codes")],
  "a row": [`"codes": [{¦}]`, keysOf(schema.$defs.row.properties)],
  "a class": [`"classes": [{¦}], ${codes}`, keysOf(schema.$defs.class.properties)],
  "an attribute": [`"attributes": {"kind": {¦}}, ${codes}`, keysOf(schema.$defs.attribute.properties)],
};

for (const [place, [keys, expected]] of Object.entries(places)) {
  test(`the keys of ${place} are offered, with what they mean`, async () => {
    const items = await offered(keys);
    assert.deepEqual([...items.keys()].sort(), expected);
    for (const item of items.values()) assert.ok(item.documentation.length > 10, item.label);
  });
}

const values = {
  repr: [`"repr": ¦, ${codes}`, schema.properties.repr.enum],
  radix: [`"radix": ¦, ${codes}`, schema.properties.radix.enum],
  type: [`"attributes": {"kind": {"type": ¦}}, ${codes}`, schema.$defs.attribute.properties.type.enum],
};

for (const [key, [keys, expected]] of Object.entries(values)) {
  test(`the values of \`${key}\` are offered, with what they mean`, async () => {
    const items = await offered(keys);
    assert.deepEqual([...items.keys()].sort(), expected.map((value) => JSON.stringify(value)).sort());
    const meanings = new Set([...items.values()].map((item) => item.documentation));
    assert.equal(meanings.size, expected.length);
  });
}

test("a key that is there already is not offered again", async () => {
  const items = await offered(row("¦"));
  assert.ok(items.has("aliases") && !items.has("code") && !items.has("reason"));
});

test("a new row, class and range are offered as a whole", async () => {
  const insertion = async (keys, label) => (await offered(keys)).get(label).textEdit.newText;
  assert.equal(await insertion(`"codes": [¦]`, "row"), '{"code": $1, "reason": "$2"}');
  assert.equal(await insertion(`"classes": [¦], ${codes}`, "class"), '{"name": "$1", "range": [$2, $3]}');
  assert.equal(await insertion(`¦ ${codes}`, "open"), '"open": [$1, $2],');
});

test("true and false are offered for an attribute that is a bool", async () => {
  const items = await offered(`"attributes": {"kind": {"type": "bool", "default": ¦}}, ${codes}`);
  assert.deepEqual([...items.keys()].sort(), ["false", "true"]);
});

// ---------------------------------------------------------------------------

const shown = {
  "a key of the spec": [`"re¦pr": "u32", ${codes}`, schema.properties.repr.description],
  "a value": [`"repr": "u3¦2", ${codes}`, "0 to 4,294,967,295"],
  "a key of a row": [row(`"refe¦rence": "https://example.com"`), schema.$defs.row.properties.reference.description],
  "a key of a class": [aClass(`"fall¦back": 1`), schema.$defs.class.properties.fallback.description],
  "a key of an attribute": [attribute(`"type": "bool", "inh¦erit": true`), schema.$defs.attribute.properties.inherit.description],
  "the type of an attribute": [attribute(`"type": "[str¦ing]"`), "A list of texts"],
  "a value of an attribute": [row(`"retry¦able": true`), schema.$defs.value.description],
};

for (const [what, [keys, expected]] of Object.entries(shown)) {
  test(`under the pointer: ${what}`, async () => {
    const [url, text] = spec(keys);
    const [document, json] = open(url, text.replace("¦", ""));
    const hover = await service.doHover(document, document.positionAt(text.indexOf("¦")), json);
    // Markdown, in which punctuation is escaped.
    const plain = hover.contents.join("\n").replaceAll("\\", "");
    assert.ok(plain.includes(expected), plain);
  });
}
