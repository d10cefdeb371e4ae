//! Tables of mutated specs, compiled: each row is read back and compared with the JSON.

use super::crates::Crate;
use super::{Failure, Inputs};
use crate::corpus::Spec;
use crate::json::Layout;
use crate::mutate;
use codes_codegen::{Outline, OutlineAttribute, OutlineRow};
use fastrand::Rng;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;

/// Many mutations have findings.
const TRIES: usize = 10;

/// A spec, and what its table has to be.
struct Case {
    text: String,
    path: String,
    outline: Outline,
    rows: Vec<Value>,
}

pub(super) fn run(inputs: &Inputs, seeds: Range<u64>) -> Result<u64, Vec<Failure>> {
    let mut tables = Crate::new(inputs);
    let mut cases = Vec::new();
    for seed in seeds {
        if let Some(case) = case(inputs, &mut Rng::with_seed(seed)) {
            let about = format!("=== the spec, from {}\n{}", case.path, case.text);
            tables.add(seed, &case.text, &source(&case.outline), about);
            cases.push(case);
        }
    }
    let mut failures = Vec::new();
    for (number, line) in tables.run()?.iter().enumerate() {
        let case = &cases[number];
        let found: Vec<Value> = serde_json::from_str(line).unwrap_or_default();
        if found.len() != case.rows.len() {
            failures.push(tables.failure(number, &format!("other rows: {line}")));
            continue;
        }
        for (found, expected) in found.iter().zip(&case.rows) {
            if found != expected {
                let problem = format!("the table has\n{found}\nwhere the spec has\n{expected}");
                failures.push(tables.failure(number, &problem));
                break;
            }
        }
    }
    if failures.is_empty() {
        Ok(cases.len() as u64)
    } else {
        Err(failures)
    }
}

/// A spec without findings.
fn case(inputs: &Inputs, random: &mut Rng) -> Option<Case> {
    for _ in 0..TRIES {
        let (spec, other) = inputs.corpus.any_good(random);
        let Some(json) = &spec.json else {
            continue;
        };
        let text = mutate::gentle(json, other, random).text(Layout::Plain, random);
        let Some(outline) = spec.outline(&text) else {
            continue;
        };
        // The codes of other tables are not known here.
        if outline
            .attributes
            .iter()
            .any(|attribute| attribute.table.is_some())
        {
            continue;
        }
        return Some(Case {
            rows: rows(spec, &text, &outline),
            path: spec.path.clone(),
            text,
            outline,
        });
    }
    None
}

/// A number of a spec, which is text if it is hexadecimal: the two's complement.
fn number(value: &Value, repr: &str) -> Option<i128> {
    let Value::String(text) = value else {
        return value.to_string().parse().ok();
    };
    let digits = text.trim_start_matches("0x").trim_start_matches("0X");
    let number = i128::from_str_radix(&digits.replace('_', ""), 16).ok()?;
    let bits: u32 = repr[1..].parse().ok()?;
    let is_negative = repr.starts_with('i') && number >> (bits - 1) == 1;
    Some(if is_negative {
        number - (1 << bits)
    } else {
        number
    })
}

/// What each row has to be, by the JSON of the specs. The outline gives only the order of
/// names, and the texts that no row has for itself.
fn rows(spec: &Spec, text: &str, outline: &Outline) -> Vec<Value> {
    let mut rows: BTreeMap<i128, Value> = BTreeMap::new();
    let mut attributes = Map::new();
    let mut classes = Vec::new();
    let mut texts: Vec<&str> = spec.extended.iter().map(String::as_str).collect();
    texts.insert(0, text);
    // Specs inherit the type, at whose width hexadecimal numbers are read.
    let mut repr = "u16".to_owned();
    for text in texts.iter().rev() {
        let mut spec: Value = serde_json::from_str(text).expect("it has no findings");
        if let Some(own) = spec["repr"].as_str() {
            own.clone_into(&mut repr);
        }
        without_negative_zero(&mut spec);
        classes.extend(spec["classes"].as_array().cloned().unwrap_or_default());
        if let Value::Object(declared) = spec["attributes"].take() {
            attributes.extend(declared);
        }
        for row in spec["codes"].as_array().into_iter().flatten() {
            let code = number(&row["code"], &repr).expect("an integer");
            rows.insert(code, row.clone());
        }
    }
    let rows = rows
        .iter()
        .zip(&outline.rows)
        .map(|((code, row), outlined)| {
            let has = |class: &&Value| {
                let bound = |at: usize| number(&class["range"][at], &repr);
                bound(0).is_some_and(|low| low <= *code)
                    && bound(1).is_some_and(|high| *code <= high)
            };
            let class = classes.iter().find(has).map(|class| class["name"].clone());
            json!({
                "code": code.to_string(),
                "reason": row["reason"],
                "description": row["description"],
                "reference": row["reference"],
                "class": class,
                "attributes": values(&attributes, row),
                "parsed": parsed(*code, row, outlined, outline),
            })
        });
    rows.collect()
}

/// serde_json reads `-0` as a fraction, which no spec has.
fn without_negative_zero(value: &mut Value) {
    match value {
        Value::Number(number) if number.as_f64() == Some(0.0) => *value = 0.into(),
        Value::Array(items) => items.iter_mut().for_each(without_negative_zero),
        Value::Object(members) => members.values_mut().for_each(without_negative_zero),
        _ => {}
    }
}

/// The value of each attribute or member, with defaults.
fn values(declared: &Map<String, Value>, given: &Value) -> Value {
    let mut values = Map::new();
    for (name, declaration) in declared {
        let mut value = given[name].clone();
        if value.is_null() {
            value = declaration["default"].clone();
        }
        if let (Some(members), Some(records)) =
            (declaration["members"].as_object(), value.as_array_mut())
        {
            for record in records {
                *record = self::values(members, record);
            }
        }
        values.insert(name.clone(), value);
    }
    values.into()
}

/// The texts of a row: its reason and aliases, alone and after the number.
fn texts(row: &OutlineRow) -> Vec<String> {
    let aliases = row.aliases.iter().map(|alias| &alias.reason);
    let reasons = [&row.reason].into_iter().chain(aliases);
    let mut texts = vec![row.code.to_string(), format!("{} {}", row.code, row.reason)];
    texts.extend(reasons.cloned());
    texts
}

/// What the texts of a row have to parse as.
fn parsed(code: i128, row: &Value, outlined: &OutlineRow, outline: &Outline) -> Vec<Value> {
    let aliases = row["aliases"].as_array().cloned().unwrap_or_default();
    let own = [row["reason"].clone()].into_iter().chain(aliases);
    let own: Vec<String> = own
        .filter_map(|text| text.as_str().map(str::to_owned))
        .collect();
    let listed = texts(outlined);
    assert_eq!(listed[2..], own, "the outline of {code}");
    let is_of_others = |text: &str| {
        let mut others = outline.rows.iter().filter(|other| other.code != code);
        others.any(|other| {
            let aliases = other.aliases.iter();
            let aliases =
                aliases.flat_map(|alias| [&alias.reason].into_iter().chain(&alias.constants));
            let mut all = [&other.reason, &other.variant]
                .into_iter()
                .chain(&other.constant)
                .chain(aliases);
            all.any(|other| other.eq_ignore_ascii_case(text))
        })
    };
    let code_of = |(at, text): (usize, &String)| {
        let starts_with_number = text.starts_with(|c: char| c.is_ascii_digit() || c == '-');
        if at >= 2 && (starts_with_number || is_of_others(text)) {
            outline.parse(text)
        } else {
            Some(code)
        }
    };
    let codes = listed.iter().enumerate().map(code_of);
    codes
        .map(|code| code.map(|code| code.to_string()).into())
        .collect()
}

/// Source with a function `run`, which returns all rows as JSON.
fn source(table: &Outline) -> String {
    let repr = table.repr;
    let mut all = String::new();
    for row in &table.rows {
        let _ = writeln!(all, "        &{:?},", texts(row));
    }
    let class = if table.classes.is_empty() {
        "\"null\".to_owned()"
    } else {
        "code.class().map_or(\"null\".to_owned(), |class| class.to_string().as_str().show())"
    };
    let attributes = members("code", &table.attributes);
    format!(
        "use crate::Show;

const TEXTS: &[&[&str]] = &[
{all}];

fn parsed(text: &&str) -> String {{
    let code = text.parse::<Table>().ok();
    code.map_or(\"null\".to_owned(), |code| format!(\"\\\"{{}}\\\"\", code.as_{repr}()))
}}

pub fn run() -> String {{
    let rows = Table::ALL.iter().zip(TEXTS);
    let rows: Vec<String> = rows.map(|(&code, &texts)| format!(
        r#\"{{{{\"code\":\"{{}}\",\"reason\":{{}},\"description\":{{}},\"reference\":{{}},\"class\":{{}},\"attributes\":{{}},\"parsed\":{{}}}}}}\"#,
        code.as_{repr}(),
        code.reason().show(),
        code.description().show(),
        code.reference().show(),
        {class},
        {attributes},
        crate::list(texts, parsed),
    )).collect();
    format!(\"[{{}}]\", rows.join(\",\"))
}}
"
    )
}

/// An expression: the values of attributes or members as an object.
fn members(value: &str, attributes: &[OutlineAttribute]) -> String {
    let mut form = String::new();
    let mut values = String::new();
    for (at, attribute) in attributes.iter().enumerate() {
        let comma = if at > 0 { "," } else { "" };
        let name = &attribute.name;
        let _ = write!(form, "{comma}\\\"{name}\\\":{{}}");
        let method = format!("{value}.r#{name}()");
        let shown = if attribute.is_optional {
            let shown = shown("value", attribute);
            format!("{method}.map_or(\"null\".to_owned(), |value| {shown})")
        } else {
            shown(&method, attribute)
        };
        let _ = write!(values, ", {shown}");
    }
    format!("format!(\"{{{{{form}}}}}\"{values})")
}

/// An expression: a value as JSON.
fn shown(value: &str, attribute: &OutlineAttribute) -> String {
    match attribute.kind {
        "enum" => format!("{value}.as_str().show()"),
        "[string]" | "[integer]" => format!("crate::list({value}, Show::show)"),
        "[record]" => {
            let record = members("record", &attribute.members);
            format!("crate::list({value}, |record| {record})")
        }
        _ => format!("{value}.show()"),
    }
}
