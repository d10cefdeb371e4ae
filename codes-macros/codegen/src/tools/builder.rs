//! Tables as files: for build scripts, and for build systems in which macros can't read
//! files.

use super::error::Error;
use super::expansion::Expansion;
use super::report::spec_path;
use crate::args::{Item, class_of, unused_class};
use crate::check::TypeNames;
use crate::diagnostic::Diagnostic;
use crate::emit::{Target, callback_macro, emit};
use crate::files::Files;
use crate::load;
use crate::locate::Origin;
use crate::render::Message;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use std::fs;
use std::path::{Path, PathBuf};
use syn::ext::IdentExt;

/// Generates a table in a build script, like `#[code_table]`.
///
/// ```no_run
/// // build.rs
/// fn main() -> Result<(), codes_codegen::Error> {
///     codes_codegen::Builder::new("spec/errors.json")
///         .name("ErrorCode")
///         .build()
/// }
/// ```
///
/// ```ignore
/// // src/lib.rs
/// include!(concat!(env!("OUT_DIR"), "/errors.rs"));
/// ```
///
/// The crate still needs codes-core as a dependency. Only the macro can extend a table of
/// another crate.
#[derive(Clone, Debug)]
#[must_use]
pub struct Builder {
    path: PathBuf,
    name: Option<String>,
    visibility: String,
    attributes: Vec<String>,
    class: Option<String>,
    krate: String,
}

impl Builder {
    /// Creates a builder for the spec at this path. The path is relative to the working
    /// folder, which for a build script is the folder of `Cargo.toml`.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self {
            path: path.into(),
            name: None,
            visibility: "pub".to_owned(),
            attributes: Vec::new(),
            class: None,
            krate: "::codes_core".to_owned(),
        }
    }

    /// Sets the name of the enum. By default it is formed from the file name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets the visibility of the enum, such as `pub(crate)` or the empty string. The
    /// default is `pub`.
    pub fn visibility(mut self, visibility: impl Into<String>) -> Self {
        self.visibility = visibility.into();
        self
    }

    /// Adds an attribute to the enum, such as `#[non_exhaustive]`, or a line of
    /// documentation, such as `/// What the disk reports.`
    pub fn attribute(mut self, attribute: impl Into<String>) -> Self {
        self.attributes.push(attribute.into());
        self
    }

    /// Sets the name of the class enum, like `class = …` of the macro.
    pub fn class(mut self, name: impl Into<String>) -> Self {
        self.class = Some(name.into());
        self
    }

    /// Sets the path of codes-core, like `crate = …` of the macro.
    pub fn crate_path(mut self, path: impl Into<String>) -> Self {
        self.krate = path.into();
        self
    }

    /// Writes the Rust source to `OUT_DIR`, in a file named after the spec: `errors.rs` for
    /// `spec/errors.json`. Tells cargo to run the build script again when the spec
    /// changes, or one that it extends.
    ///
    /// # Errors
    ///
    /// If there are findings, or the file can't be written.
    pub fn build(&self) -> Result<(), Error> {
        let folder = std::env::var_os("OUT_DIR")
            .ok_or_else(|| "the environment variable `OUT_DIR` is not set".to_owned())?;
        let mut name = self.path.file_stem().unwrap_or_default().to_owned();
        name.push(".rs");
        self.write_to(Path::new(&folder).join(name))
    }

    /// Does the same as [`Builder::build`], but writes to this file.
    ///
    /// # Errors
    ///
    /// If there are findings, or the file can't be written.
    pub fn write_to(&self, path: impl AsRef<Path>) -> Result<(), Error> {
        let path = path.as_ref();
        let expansion = self.expand()?;
        fs::write(path, expansion.to_string())
            .map_err(|error| format!("can't write `{}`: {error}", path.display()))?;
        for file in expansion.files() {
            println!("cargo::rerun-if-changed={file}");
        }
        Ok(())
    }

    /// Returns the Rust source, to format it or to write it elsewhere.
    ///
    /// # Errors
    ///
    /// If there are findings.
    pub fn expand(&self) -> Result<Expansion, Error> {
        let krate: syn::Path = syn::parse_str(&self.krate)
            .map_err(|_| format!("`{}` is not a valid path of a crate", self.krate))?;
        let path = spec_path(&self.path)?;
        let chosen = self.class.as_deref().map(identifier).transpose()?;
        let item = self.item()?;
        let mut errors = Vec::new();
        let class = class_of(chosen.as_ref(), &item, &mut errors);
        let names = TypeNames::new(&item.name, &class);
        let loaded = load(Origin::Path(&path.value), &names, &[]);
        let mut messages = Vec::new();
        for error in errors.iter().chain(&item.errors) {
            messages.push(Message::from(&finding(error)));
        }
        messages.extend(loaded.messages());
        let checked = match &loaded.checked {
            Some(checked) if messages.is_empty() => checked,
            _ => return Err(Error::new(messages)),
        };
        if let Some(chosen) = chosen.filter(|_| checked.classes.is_empty()) {
            return Err(finding(&unused_class(&chosen)).into());
        }
        let target = Target {
            krate: quote!(#krate),
            item: &item,
            class,
            tracking: TokenStream::new(),
            of: None,
        };
        let table = emit(checked, &target);
        let hidden = hidden_name(&item, &loaded.files);
        let callback_macro = callback_macro(&hidden, &item.visibility, &item.name, &loaded);
        Ok(Expansion::new(quote!(#table #callback_macro), loaded.files))
    }

    /// The enum under the attribute that this replaces.
    fn item(&self) -> Result<Item, Error> {
        let name = match &self.name {
            Some(name) => identifier(name)?,
            None => self.name_of_file()?,
        };
        let attributes = self.attributes.join("\n");
        let visibility = &self.visibility;
        let item = format!("{attributes}\n{visibility} enum {name} {{}}");
        syn::parse_str(&item).map_err(|error| {
            let item = item.trim().replace('\n', " ");
            finding(&error).note(format!("the enum is `{item}`")).into()
        })
    }

    fn name_of_file(&self) -> Result<Ident, Error> {
        let stem = self.path.file_stem().unwrap_or_default();
        let stem = stem.to_string_lossy();
        let name = crate::names::Name::from_phrase(&stem).variant;
        identifier(&name).map_err(|_| {
            let message = format!("the file name `{stem}` does not give a valid type name");
            Diagnostic::of_file(message)
                .help("set a name, such as `ErrorCode`")
                .into()
        })
    }
}

fn identifier(name: &str) -> Result<Ident, Error> {
    syn::parse_str(name).map_err(|_| format!("`{name}` is not a valid type name").into())
}

/// An error of the attribute, which has its remarks on separate lines.
fn finding(error: &syn::Error) -> Diagnostic {
    let text = error.to_string();
    let (message, remarks) = text.split_once("\n = ").unwrap_or((&text, ""));
    let mut finding = Diagnostic::of_file(message);
    for remark in remarks.split("\n = ") {
        finding = match remark.split_once(": ") {
            Some(("help", help)) => finding.help(help),
            Some(("note", note)) => finding.note(note),
            _ => finding,
        };
    }
    finding
}

/// The hidden name of the callback macro. It depends on the specs, so that every build
/// has the same.
fn hidden_name(item: &Item, files: &Files) -> Ident {
    // FNV-1a, because the hashes of the standard library may change.
    let bytes = files.0.iter().flat_map(|file| file.text.bytes());
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format_ident!("__{}_{hash:016x}", item.name.unraw())
}
