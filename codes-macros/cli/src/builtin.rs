//! The specs that are part of the command.

use crate::tree::Tree;
use codes_codegen::{Error, Report, check_texts};

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

const HTTP: &str = spec!("http.json");

const VENDORS: &[&str] = &vendors! {
    "anthropic" "aws-elb" "cloud-foundry" "cloudflare" "cpanel" "esri" "exchange" "google" "iis"
    "laravel" "linkedin" "microsoft" "nginx" "pantheon" "proxies" "qualys" "shopify"
    "shopify-old" "twitter" "webdav-drafts"
};

/// The names of other registries and their specs.
const REGISTRIES: &[(&str, &str)] = &include!(concat!(env!("OUT_DIR"), "/registries.rs"));

/// HTTP's table.
pub(crate) fn http() -> Result<Report, Error> {
    check_texts(&[("http.json", HTTP)])
}

/// The names of the registries besides HTTP's.
pub(crate) fn registries() -> impl Iterator<Item = &'static str> {
    REGISTRIES.iter().map(|(name, _)| *name)
}

/// The table of a registry, or HTTP's for an unknown name.
pub(crate) fn registry(name: &str) -> Result<Report, Error> {
    let mut registries = REGISTRIES.iter();
    match registries.find(|(known, _)| *known == name) {
        Some(registry) => check_texts(&[*registry]),
        None => http(),
    }
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
        for name in registries().chain(["http"]) {
            assert!(registry(name).unwrap().outline().is_some(), "{name}");
        }
    }
}
