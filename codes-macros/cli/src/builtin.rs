//! The specs that are part of the command.

use crate::tree::Tree;
use clap::builder::PossibleValuesParser;
use codes_codegen::{Error, Outline, Report, check_texts};
use std::sync::OnceLock;

/// The text of a file in the folder of specs, which the build script finds.
macro_rules! spec {
    ($path:expr) => {
        include_str!(concat!(env!("CODES_SPEC"), "/", $path))
    };
}

macro_rules! vendors {
    ($($name:literal)*) => {
        [$(spec!(concat!("vendors/", $name, ".json"))),*]
    };
}

/// The JSON Schema of the format.
pub(crate) const SCHEMA: &str = spec!("schema.json");

const VENDORS: &[&str] = &vendors! {
    "anthropic" "aws-elb" "cloud-foundry" "cloudflare" "cpanel" "esri" "exchange" "google" "iis"
    "laravel" "linkedin" "microsoft" "nginx" "pantheon" "proxies" "qualys" "shopify"
    "shopify-old" "twitter" "webdav-drafts"
};

/// The name of HTTP's table.
pub(crate) const HTTP: &str = "http";

/// The names of the tables and their specs, HTTP's first.
const TABLES: &[(&str, &str)] = &include!(concat!(env!("OUT_DIR"), "/registries.rs"));

/// The names of the tables.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    TABLES.iter().map(|(name, _)| *name)
}

/// The values of an option that takes the name of a table.
pub(crate) fn values() -> PossibleValuesParser {
    PossibleValuesParser::new(names())
}

/// The name and the spec of a table.
pub(crate) fn spec(name: &str) -> Option<(&'static str, &'static str)> {
    TABLES.iter().find(|(known, _)| *known == name).copied()
}

/// The table of this name.
pub(crate) fn table(name: &str) -> Result<Report, Error> {
    // Without a spec, the result is an error.
    check_texts(spec(name).as_slice())
}

/// The table at a path in Rust, such as `codes_core::grpc::StatusCode`.
pub(crate) fn table_at(path: &str) -> Option<&'static Outline> {
    static OUTLINES: [OnceLock<Option<Outline>>; TABLES.len()] =
        [const { OnceLock::new() }; TABLES.len()];
    let path = path.strip_prefix("::").unwrap_or(path);
    let path = path.strip_prefix("codes_core::")?;
    let name = match path.split_once("::") {
        Some((module, _)) => module.replace('_', "-"),
        None => HTTP.to_owned(),
    };
    let index = names().position(|known| known == name)?;
    let outline = || table(&name).ok()?.outline().cloned();
    OUTLINES[index].get_or_init(outline).as_ref()
}

/// What a vendor uses a status code for.
pub(crate) struct VendorCode {
    pub(crate) code: i128,
    pub(crate) reason: String,
    pub(crate) description: String,
    pub(crate) vendors: Vec<String>,
    pub(crate) visibility: String,
    pub(crate) reference: Option<String>,
}

impl VendorCode {
    /// Where the code appears, as the end of a sentence.
    pub(crate) fn place(&self) -> &'static str {
        match self.visibility.as_str() {
            "Wire" => "sent to clients",
            "Log" => "in logs",
            "Internal" => "inside the server",
            "Body" => "in the body",
            "Historic" => "formerly",
            "Deprecated" => "an old name",
            _ => "elsewhere",
        }
    }
}

/// The codes of all vendors, in the order of the tables.
pub(crate) fn vendors() -> Vec<VendorCode> {
    let tables = VENDORS.iter().filter_map(|text| Tree::parse(text));
    let mut codes = Vec::new();
    for table in tables {
        let rows = table.get("codes").map_or(&[][..], |rows| &rows.entries);
        codes.extend(rows.iter().filter_map(|row| vendor_code(&row.value)));
    }
    codes
}

fn vendor_code(row: &Tree) -> Option<VendorCode> {
    let text = |key| row.get(key).and_then(Tree::string).map(String::from);
    let vendors = row.get("vendors")?.entries.iter();
    Some(VendorCode {
        code: row.get("code")?.integer()?,
        reason: text("reason")?,
        description: text("description").unwrap_or_default(),
        vendors: vendors
            .filter_map(|vendor| vendor.value.string().map(String::from))
            .collect(),
        visibility: text("visibility").unwrap_or_default(),
        reference: text("reference"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_specs_are_there() {
        let files = std::fs::read_dir(concat!(env!("CODES_SPEC"), "/vendors")).unwrap();
        assert_eq!(files.count(), VENDORS.len());
        for text in VENDORS {
            let table = Tree::parse(text).unwrap();
            for row in &table.get("codes").unwrap().entries {
                assert!(vendor_code(&row.value).is_some(), "{}", row.value.raw());
            }
        }
        for name in names() {
            assert!(table(name).unwrap().outline().is_some(), "{name}");
        }
    }

    #[test]
    fn paths_of_codes_core_lead_to_tables() {
        for (path, expected) in [
            ("codes_core::StatusCode", Some((404, "Not Found"))),
            ("::codes_core::grpc::StatusCode", Some((5, "NOT_FOUND"))),
            (
                "codes_core::json_rpc::ErrorCode",
                Some((-32601, "Method not found")),
            ),
            ("codes_core::vendor::nginx::StatusCode", None),
            ("crate::StatusCode", None),
            ("StatusCode", None),
        ] {
            let rows = table_at(path).map(|outline| &outline.rows[..]);
            let mut rows = rows.unwrap_or_default().iter();
            let code = expected.map(|(code, _)| code);
            let found = rows.find(|row| Some(row.code) == code);
            let found = found.map(|row| (row.code, row.reason.as_str()));
            assert_eq!(found, expected, "{path}");
            assert_eq!(table_at(path).is_some(), expected.is_some(), "{path}");
        }
    }
}
