//! The features of codes-core that implement traits which programs can also derive.

use crate::mistake::Mistake;
use crate::options;
use crate::suggest;
use proc_macro2::{Ident, Span};
use syn::parse::ParseStream;
use syn::punctuated::Punctuated;
use syn::token::Paren;
use syn::{Error, Path, Result, Token, parenthesized};

const DERIVABLE: [&str; 5] = ["arbitrary", "proptest", "schemars", "serde", "utoipa"];

/// Reads what follows the name of the option `integrate(serde, schemars)`.
pub(crate) fn read(name: Span, input: ParseStream) -> Result<Vec<Ident>> {
    let mut features: Vec<Ident> = Vec::new();
    if input.peek(Paren) {
        let list;
        parenthesized!(list in input);
        for feature in Punctuated::<Ident, Token![,]>::parse_terminated(&list)? {
            let written = feature.to_string();
            if !DERIVABLE.contains(&written.as_str()) {
                return Err(not_derivable(feature.span(), &written).into());
            }
            if features.contains(&feature) {
                return Err(Error::new(
                    feature.span(),
                    format!("duplicate feature `{written}`"),
                ));
            }
            features.push(feature);
        }
    }
    if features.is_empty() {
        return Err(Error::new(name, "expected `integrate(serde)`"));
    }
    Ok(features)
}

fn not_derivable(span: Span, written: &str) -> Mistake {
    if written == "http" {
        let message = "`http` need not be integrated: its conversions cannot be derived";
        return Mistake::at(span, message).help("remove it, and turn the feature on");
    }
    let message = format!("`{written}` is not a feature that can be integrated");
    Mistake::at(span, message).one_of(written, &DERIVABLE)
}

/// The trait that a derive implements, and the features that implement it for tables.
pub(crate) struct Implemented {
    pub(crate) name: &'static str,
    pub(crate) features: &'static [&'static str],
}

/// `None` for a derive that no feature replaces. One with the path of an unknown crate
/// may be of another trait with the same name.
pub(crate) fn implementing(derive: &Path) -> Option<Implemented> {
    let mut segments = derive.segments.iter().rev();
    let last = segments.next()?.ident.to_string();
    let home = segments.next().map(|segment| segment.ident.to_string());
    let (name, features): (_, &'static [&'static str]) = match last.as_str() {
        "Serialize" | "Serialize_repr" | "SerializeDisplay" => ("Serialize", &["serde"]),
        "Deserialize" | "Deserialize_repr" | "DeserializeFromStr" => ("Deserialize", &["serde"]),
        "JsonSchema" | "JsonSchema_repr" => ("JsonSchema", &["schemars"]),
        "ToSchema" => ("ToSchema", &["utoipa"]),
        "Arbitrary" => ("Arbitrary", &["arbitrary", "proptest"]),
        _ => return None,
    };
    let features = match home.as_deref() {
        None => features,
        Some("serde" | "serde_derive" | "serde_repr" | "serde_with") => &["serde"],
        Some("schemars") => &["schemars"],
        Some("utoipa") => &["utoipa"],
        Some("arbitrary" | "derive_arbitrary") => &["arbitrary"],
        Some("proptest" | "proptest_derive" | "test_strategy") => &["proptest"],
        Some(_) => return None,
    };
    Some(Implemented { name, features })
}

impl Implemented {
    /// The error for the derive under `#[code_table]`.
    pub(crate) fn refuse(&self, derive: &Path) -> Error {
        let name = self.name;
        let (features, turn_on) = match self.features {
            [feature] => (format!("feature `{feature}`"), "turn the feature on"),
            _ => (
                format!("features {}", suggest::list(self.features)),
                "turn one of them on",
            ),
        };
        let mut help = format!(
            "remove this derive, and {turn_on} in Cargo.toml: {}",
            options::dependency(self.features[0])
        );
        if self.features == ["serde"] {
            help += "\n = help: to write a field as text, use `#[serde(with = \"codes_core::serde::name\")]`";
        }
        let message = format!("`{name}` is implemented by the {features} of codes-core");
        Mistake::on(derive, message).help(help).into()
    }
}

/// Whether an attribute belongs to a derive that is refused.
pub(crate) fn is_helper(attribute: &Path) -> bool {
    let helpers = ["arbitrary", "proptest", "schemars", "schema", "serde"];
    helpers.iter().any(|helper| attribute.is_ident(helper))
}
