//! Mutations of specs: of their text, and of their JSON.

use crate::corpus::Spec;
use crate::json::{Json, Layout};
use crate::words;
use fastrand::Rng;

/// Any mutation of a spec; `other` is one to take parts from.
pub(crate) fn spec(spec: &Spec, other: &Spec, random: &mut Rng) -> String {
    let mut mutated = match spec.json.clone().filter(|_| random.u8(..5) > 0) {
        Some(mut json) => {
            for _ in 0..few(random) {
                structure(&mut json, other.json.as_ref(), random);
            }
            if random.u8(..40) == 0 {
                let depth = random.usize(1..600);
                json = json.nested(depth, random);
            }
            let layout = match random.u8(..4) {
                0 => Layout::Random,
                _ => Layout::Plain,
            };
            json.text(layout, random)
        }
        None => spec.text.clone(),
    };
    if random.u8(..3) == 0 {
        for _ in 0..few(random) {
            mutated = characters(&mutated, &other.text, random);
        }
    }
    mutated
}

/// A mutation that often leaves a spec without findings.
pub(crate) fn gentle(spec: &Json, other: &Spec, random: &mut Rng) -> Json {
    let mut json = spec.clone();
    for _ in 0..random.u8(1..4) {
        match random.u8(..6) {
            0 => structure(&mut json, other.json.as_ref(), random),
            1 => rows(&mut json, other.json.as_ref(), random),
            2 | 3 => declarations(&mut json, random),
            _ => leaf(&mut json, random),
        }
    }
    // The file has to be there when a crate is built.
    match spec.get("extends") {
        Some(extends) => json.set("extends", extends.clone()),
        None => json.remove("extends"),
    }
    json
}

/// Mostly one or two.
fn few(random: &mut Rng) -> usize {
    match random.u8(..10) {
        0 => random.usize(3..30),
        1..4 => 2,
        _ => 1,
    }
}

/// Changes one place of a text.
fn characters(text: &str, other: &str, random: &mut Rng) -> String {
    let start = boundary(text, random);
    let length = match random.u8(..8) {
        0 => text.len(),
        1..4 => 8,
        _ => 1,
    };
    let mut end = (start + random.usize(..=length)).min(text.len());
    while !text.is_char_boundary(end) {
        end += 1;
    }
    let (head, cut, tail) = (&text[..start], &text[start..end], &text[end..]);
    match random.u8(..8) {
        0 => format!("{head}{tail}"),
        1 => format!("{head}{cut}{cut}{tail}"),
        2 => head.to_owned(),
        3 => {
            let other = &other[boundary(other, random)..];
            format!("{head}{other}")
        }
        4 => format!("{head}{}{tail}", words::text(random)),
        5 => format!("{head}{}{tail}", random.char(..)),
        6 => format!("{head}{}{cut}{tail}", words::number(random)),
        _ => {
            let syntax = [
                "{", "}", "[", "]", ",", ":", "\"", "\\", "\n", "-", "e", " ",
            ];
            format!("{head}{}{tail}", random.choice(syntax).unwrap_or_default())
        }
    }
}

fn boundary(text: &str, random: &mut Rng) -> usize {
    let mut at = random.usize(..=text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// Changes one value of a spec, or its parts.
fn structure(json: &mut Json, other: Option<&Json>, random: &mut Rng) {
    let part = match other {
        Some(other) if random.u8(..3) == 0 => other.any(random).clone(),
        _ => words::value(random),
    };
    match json.any_mut(random) {
        Json::Raw(raw) if random.u8(..4) > 0 => scalar(raw, random),
        Json::Array(items) if random.u8(..6) > 0 => list(items, part, random),
        Json::Object(members) if random.u8(..6) > 0 => {
            if let (0, Some(at)) = (random.u8(..3), any(members.len(), random)) {
                members[at].0 = words::key(random);
            } else {
                list(members, (words::key(random), part), random);
            }
        }
        value => {
            let old = std::mem::replace(value, part);
            match random.u8(..6) {
                0 => *value = Json::Array(vec![old]),
                1 => *value = Json::Object(vec![(words::key(random), old)]),
                2 => *value = old.nested(random.usize(1..20), random),
                _ => {}
            }
        }
    }
}

fn any(count: usize, random: &mut Rng) -> Option<usize> {
    (count > 0).then(|| random.usize(..count))
}

/// Duplicates, drops, swaps, moves or adds.
fn list<T: Clone>(items: &mut Vec<T>, part: T, random: &mut Rng) {
    let (Some(one), Some(two)) = (any(items.len(), random), any(items.len(), random)) else {
        return items.push(part);
    };
    match random.u8(..7) {
        0 => items.insert(two, items[one].clone()),
        1 | 2 => drop(items.remove(one)),
        3 => items.swap(one, two),
        4 => items.truncate(one),
        5 => items[one] = part,
        _ => items.insert(one, part),
    }
}

/// Changes a number or a string.
fn scalar(raw: &mut String, random: &mut Rng) {
    if let Ok(number) = raw.parse::<i128>() {
        *raw = match random.u8(..3) {
            0 => (number + 1).to_string(),
            1 => (number - 1).to_string(),
            _ => words::number(random),
        };
        return;
    }
    let Ok(mut text) = serde_json::from_str::<String>(raw) else {
        *raw = match raw.as_str() {
            "true" => "false".to_owned(),
            "false" => "true".to_owned(),
            _ => words::number(random),
        };
        return;
    };
    let at = boundary(&text, random);
    match random.u8(..7) {
        0 => text.insert_str(at, &words::text(random)),
        1 => text.truncate(at),
        2 => drop(text.drain(..at)),
        3 => text = text.to_uppercase(),
        4 => text = text.to_lowercase(),
        5 => text += " Again",
        _ => text = words::text(random),
    }
    *raw = serde_json::Value::from(text).to_string();
}

/// Changes a value that has no parts.
fn leaf(json: &mut Json, random: &mut Rng) {
    for _ in 0..8 {
        if let Json::Raw(raw) = json.any_mut(random) {
            return scalar(raw, random);
        }
    }
}

/// Adds a row or an alias, or takes one away.
fn rows(json: &mut Json, other: Option<&Json>, random: &mut Rng) {
    let Json::Object(members) = json else {
        return;
    };
    let codes = members.iter_mut().find(|(key, _)| key == "\"codes\"");
    let Some((_, Json::Array(rows))) = codes else {
        return;
    };
    let Some(at) = any(rows.len(), random) else {
        return;
    };
    match random.u8(..5) {
        0 => drop(rows.remove(at)),
        1 | 2 => {
            let mut row = rows[at].clone();
            row.set("code", Json::Raw(random.u8(..).to_string()));
            row.set("reason", Json::string(&words::text(random)));
            rows.insert(at, row);
        }
        3 => {
            let aliases = (0..random.u8(1..4)).map(|_| Json::string(&words::text(random)));
            let aliases = aliases.collect();
            rows[at].set("aliases", Json::Array(aliases));
        }
        _ => {
            if let Some(Json::Array(others)) = other.and_then(|other| other.get("codes")) {
                rows.extend(random.choice(others).cloned());
            }
        }
    }
}

/// Changes or drops one of the attributes or classes, or a key of the table.
fn declarations(json: &mut Json, random: &mut Rng) {
    let key = random.choice(["attributes", "classes", "open", "repr", "default"]);
    let key = key.unwrap_or_default();
    match (key, json.get_mut(key)) {
        ("attributes", Some(Json::Object(attributes))) => {
            let Some(at) = any(attributes.len(), random) else {
                return;
            };
            if random.u8(..3) > 0 {
                return declaration(&mut attributes[at].1, random);
            }
            let (name, _) = attributes.remove(at);
            if let Some(Json::Array(rows)) = json.get_mut("codes") {
                for row in rows {
                    row.remove(name.trim_matches('"'));
                }
            }
        }
        ("classes", Some(Json::Array(classes))) => {
            let Some(at) = any(classes.len(), random) else {
                return;
            };
            if random.bool() {
                drop(classes.remove(at));
            } else if let Json::Object(class) = &mut classes[at] {
                class.retain(|(key, _)| key == "\"name\"" || key == "\"range\"");
            }
        }
        ("open", None) => json.set(
            "open",
            Json::Array(vec![
                Json::Raw("0".to_owned()),
                Json::Raw("1000".to_owned()),
            ]),
        ),
        ("repr", _) => {
            let repr = ["u8", "u16", "i16", "u32", "i32", "u64", "i64"];
            json.set("repr", Json::string(random.choice(repr).unwrap_or("u16")));
        }
        (key, _) => json.remove(key),
    }
}

/// Changes whether an attribute has a value, or which values it can have.
fn declaration(attribute: &mut Json, random: &mut Rng) {
    match random.u8(..4) {
        0 => attribute.remove("default"),
        1 => attribute.set("required", Json::Raw("true".to_owned())),
        2 => attribute.remove("required"),
        _ => match attribute.get_mut("values") {
            Some(Json::Object(values)) if random.bool() => {
                let name = format!("\"Value{}\"", random.u8(..));
                values.push((name, Json::string("Added.")));
            }
            Some(Json::Object(values)) => drop(values.pop()),
            _ => attribute.remove("description"),
        },
    }
}
