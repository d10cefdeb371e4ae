//! Explanations for programs.

use super::Registry;
use super::lookup::Subject;
use crate::facts::{class_of, fallback, row_of, values};
use crate::neighbours::neighbours;
use codes_codegen::{OutlineClass, OutlineRow};
use serde_json::{Map, Value, json};

pub(super) fn of(registry: &Registry, subject: &Subject) -> Value {
    match subject {
        Subject::Code(number, _) => code(registry, *number),
        Subject::Class(of_codes) => {
            json!({"class": class(of_codes), "codes": codes(registry, of_codes.range)})
        }
        Subject::Range(_, range) => json!({"class": null, "codes": codes(registry, *range)}),
    }
}

fn code(registry: &Registry, number: i128) -> Value {
    let outline = registry.outline;
    let row = row_of(outline, number);
    let mut attributes = Map::new();
    for (attribute, value) in outline.attributes.iter().zip(values(outline, number)) {
        attributes.insert(attribute.name.clone(), value.unwrap_or_default());
    }
    let near = row.map(|row| neighbours(outline, row)).unwrap_or_default();
    let near: Vec<Value> = near
        .iter()
        .map(|near| json!({"code": integer(near.row.code), "reason": near.row.reason, "text": near.text}))
        .collect();
    let aliases = row.map_or(&[][..], |row| &row.aliases).iter();
    let fallback = fallback(outline, number).filter(|_| row.is_none());
    json!({
        "code": integer(number),
        "reason": row.map(|row| &row.reason),
        "variant": row.map(|row| &row.variant),
        "constant": row.and_then(|row| row.constant.as_ref()),
        "aliases": aliases.map(|alias| alias.reason.as_str()).collect::<Vec<&str>>(),
        "class": class_of(outline, number).map(|(_, found)| class(found)),
        "treated_as": fallback.map(|row| integer(row.code)),
        "description": row.and_then(|row| row.description.as_ref()),
        "reference": row.and_then(|row| row.reference.as_ref()),
        "deprecated": row.and_then(|row| row.deprecated.as_ref()),
        "attributes": attributes,
        "neighbours": near,
        "vendors": vendors(registry, number),
    })
}

fn vendors(registry: &Registry, number: i128) -> Vec<Value> {
    let vendors = registry.vendors.iter();
    let vendors = vendors.filter(|vendor| vendor.code == number);
    vendors
        .map(|vendor| {
            json!({
                "reason": vendor.reason,
                "vendors": vendor.vendors,
                "visibility": vendor.visibility,
                "description": vendor.description,
                "reference": vendor.reference,
            })
        })
        .collect()
}

fn class(class: &OutlineClass) -> Value {
    json!({
        "name": class.name,
        "range": [integer(class.range.0), integer(class.range.1)],
        "description": class.description,
    })
}

fn codes(registry: &Registry, (low, high): (i128, i128)) -> Vec<Value> {
    let rows = registry.outline.rows.iter();
    let rows = rows.filter(|row| (low..=high).contains(&row.code));
    let value = |row: &OutlineRow| json!({"code": integer(row.code), "reason": row.reason});
    rows.map(value).collect()
}

/// Codes are at most 64 bits wide.
fn integer(number: i128) -> Value {
    let signed = i64::try_from(number).map(Value::from);
    signed.unwrap_or_else(|_| u64::try_from(number).map_or(Value::Null, Value::from))
}
