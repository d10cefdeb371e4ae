//! `codes expand`: the Rust source that the macro generates, formatted.

use crate::Outcome;
use crate::destination::Destination;
use crate::output::Output;
use codes_codegen::{Builder, Diagnostic, Error, Expansion, Message, check_file};
use proc_macro2::{Group, Punct, Spacing, TokenStream, TokenTree};
use quote::quote;
use std::path::PathBuf;
use syn::parse::Parser;
use syn::{Attribute, Expr, Lit, MetaNameValue, Visibility};

/// Print the Rust source that the macro generates from a spec
///
/// The generated file depends on `codes-core`, like the macro, but does not read
/// the spec. The options correspond to what you would write in Rust: the arguments
/// of the attribute, and the enum below it.
#[derive(clap::Args)]
#[command(after_help = "\
Exit status: 0; 1 if the spec has findings, or with --check if the file is stale; 2 if a file \
can't be read or written, or an option is invalid.

Examples:
  codes expand spec/errors.json --name ErrorCode --attribute '#[non_exhaustive]'
  codes expand spec/errors.json --name ErrorCode --output src/error_code.rs
  codes expand spec/errors.json --name ErrorCode --check src/error_code.rs")]
pub(crate) struct Arguments {
    /// The spec to expand
    file: PathBuf,
    /// The name of the enum [default: derived from the file name]
    #[arg(long)]
    name: Option<String>,
    /// The visibility of the enum, such as `pub(crate)`; empty for a private enum
    #[arg(long = "vis", value_name = "VISIBILITY", default_value = "pub")]
    visibility: String,
    /// An attribute of the enum, or a line `/// …` of its documentation; can be repeated
    #[arg(long, value_name = "ATTRIBUTE")]
    attribute: Vec<String>,
    /// The name of the enum of classes [default: the name of the enum, followed by `Class`]
    #[arg(long, value_name = "NAME")]
    class: Option<String>,
    /// The path of codes-core, if it is renamed or re-exported
    #[arg(long = "crate", value_name = "PATH", default_value = "::codes_core")]
    crate_path: String,
    #[command(flatten)]
    destination: Destination,
}

pub(crate) fn run(arguments: &Arguments, output: &Output) -> Result<Outcome, Error> {
    let report = check_file(&arguments.file)?;
    if !report.findings().is_empty() {
        output.errors(report.messages());
        return Ok(Outcome::Findings);
    }
    arguments.destination.refuse_specs(&report)?;
    // Only the options can still be wrong.
    let invalid = invalid_options(arguments);
    if !invalid.is_empty() {
        output.errors(&invalid);
        return Ok(Outcome::Failed);
    }
    let text = formatted(&builder(arguments).expand()?)?;
    arguments.destination.deliver(&text, output)
}

/// A message for each option that is not valid Rust.
fn invalid_options(arguments: &Arguments) -> Vec<Message> {
    let mut invalid = Vec::new();
    let mut refuse = |option: String, what: &str, help: &str| {
        let finding = Diagnostic::of_file(format!("`{option}` is not a valid {what}"));
        invalid.push(Message::from(&finding.help(help)));
    };
    let visibility = &arguments.visibility;
    if syn::parse_str::<Visibility>(visibility).is_err() {
        let help = "write one such as `pub` or `pub(crate)`, or nothing for a private enum";
        refuse(format!("--vis {visibility}"), "visibility", help);
    }
    for attribute in &arguments.attribute {
        let parsed = Attribute::parse_outer.parse_str(attribute);
        if !parsed.is_ok_and(|attributes| !attributes.is_empty()) {
            let help = "write one such as `#[non_exhaustive]`, or a line `/// …` of documentation";
            refuse(format!("--attribute {attribute}"), "attribute", help);
        }
    }
    invalid
}

fn builder(arguments: &Arguments) -> Builder {
    let mut builder = Builder::new(&arguments.file)
        .visibility(&arguments.visibility)
        .crate_path(&arguments.crate_path);
    if let Some(name) = &arguments.name {
        builder = builder.name(name);
    }
    if let Some(class) = &arguments.class {
        builder = builder.class(class);
    }
    let attributes = arguments.attribute.iter();
    attributes.fold(builder, Builder::attribute)
}

fn formatted(expansion: &Expansion) -> Result<String, Error> {
    let tokens = with_lines_of_docs(expansion.tokens().clone());
    let file = syn::parse2(tokens)
        .map_err(|error| format!("the options do not give valid Rust: {error}"))?;
    let text = prettyplease::unparse(&file);
    Ok(format!("{}\n{text}", expansion.header()))
}

/// An attribute for each line of documentation, so that it becomes `/// …`.
fn with_lines_of_docs(tokens: TokenStream) -> TokenStream {
    let trees = tokens.into_iter().map(|tree| match tree {
        TokenTree::Group(group) => match doc(&group) {
            Some(text) => lines_of_docs(&text),
            None => {
                let inner = with_lines_of_docs(group.stream());
                TokenTree::from(Group::new(group.delimiter(), inner)).into()
            }
        },
        tree => TokenStream::from(tree),
    });
    trees.collect()
}

/// The text of `[doc = "…"]`.
fn doc(group: &Group) -> Option<String> {
    let attribute: MetaNameValue = syn::parse2(group.stream()).ok()?;
    match attribute.value {
        Expr::Lit(literal) if attribute.path.is_ident("doc") => match literal.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

/// `[doc = "…"] # [doc = "…"]`: the first `#` is already there.
fn lines_of_docs(docs: &str) -> TokenStream {
    // Lines that the user wrote with `///` start with a space.
    let space = if docs.starts_with(' ') { "" } else { " " };
    let mut attributes = TokenStream::new();
    for (at, line) in docs.trim_end_matches('\n').split('\n').enumerate() {
        let hash = (at > 0).then_some(Punct::new('#', Spacing::Alone));
        let text = match line {
            "" => String::new(),
            _ => format!("{space}{line}"),
        };
        attributes.extend(quote!(#hash [doc = #text]));
    }
    attributes
}
