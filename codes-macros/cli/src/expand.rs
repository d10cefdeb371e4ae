//! `codes expand`: the Rust that the macro generates, formatted.

use crate::Outcome;
use crate::output::Output;
use codes_codegen::{Builder, Error, Expansion, check_file};
use proc_macro2::{Group, Punct, Spacing, TokenStream, TokenTree};
use quote::quote;
use std::fs;
use std::path::{Path, PathBuf};
use syn::parse::Parser;
use syn::{Attribute, Expr, Lit, MetaNameValue, Visibility};

/// Prints the Rust that the macro generates from a spec, formatted
///
/// The file needs `codes-core` as the macro does, and reads no other file. The
/// options say what would stand under the attribute and in it.
#[derive(clap::Args)]
#[command(after_help = "\
Exit status: 0; 1 if the spec has findings, or with --check if the file is stale; 2 if a file \
can't be read or written, or an option is wrong.

Examples:
  codes expand spec/errors.json --name ErrorCode --attribute '#[non_exhaustive]'
  codes expand spec/errors.json --name ErrorCode --output src/error_code.rs
  codes expand spec/errors.json --name ErrorCode --check src/error_code.rs")]
pub(crate) struct Arguments {
    /// The spec
    file: PathBuf,
    /// The name of the enum [default: made from the name of the file]
    #[arg(long)]
    name: Option<String>,
    /// The visibility of the enum, such as `pub(crate)`; empty for a private one
    #[arg(long, value_name = "VISIBILITY", default_value = "pub")]
    vis: String,
    /// An attribute of the enum, or a line `/// …` of its documentation; may be repeated
    #[arg(long, value_name = "ATTRIBUTE")]
    attribute: Vec<String>,
    /// The name of the enum of classes [default: that of the enum with `Class` behind it]
    #[arg(long, value_name = "NAME")]
    class: Option<String>,
    /// The path of codes-core, where it is renamed or re-exported
    #[arg(long = "crate", value_name = "PATH", default_value = "::codes_core")]
    krate: String,
    /// Write to this file
    #[arg(long, short, value_name = "OUT", conflicts_with = "check")]
    output: Option<PathBuf>,
    /// Tell whether this file is what would be written
    #[arg(long, value_name = "OUT")]
    check: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments, output: &Output) -> Result<Outcome, String> {
    let report = match check_file(&arguments.file) {
        Ok(report) => report,
        Err(error) => return Ok(failed(&error, output)),
    };
    if !report.findings().is_empty() {
        output.messages_aside(report.messages());
        return Ok(Outcome::Findings);
    }
    if let Some(path) = &arguments.output {
        let mut specs = report
            .files()
            .map(Path::new)
            .chain([arguments.file.as_path()]);
        if specs.any(|spec| is_same(spec, path)) {
            return Err(format!(
                "`{}` is the spec itself, or one that it extends",
                path.display()
            ));
        }
    }
    // What is left to be wrong are the options.
    let wrong = wrong_options(arguments);
    if !wrong.is_empty() {
        output.messages_aside(&wrong);
        return Ok(Outcome::Failed);
    }
    let expansion = match builder(arguments).expand() {
        Ok(expansion) => expansion,
        Err(error) => {
            let messages = error.messages().iter();
            let messages: Vec<String> = messages.map(|message| for_options(message)).collect();
            output.messages_aside(&messages);
            return Ok(Outcome::Failed);
        }
    };
    let text = formatted(&expansion)?;
    if let Some(path) = &arguments.check {
        return compare(&text, path, output);
    }
    match &arguments.output {
        Some(path) => write(path, &text)?,
        None => output.print(&text),
    }
    Ok(Outcome::Clean)
}

fn failed(error: &Error, output: &Output) -> Outcome {
    output.messages_aside(error.messages());
    Outcome::Failed
}

/// The options that are no Rust.
fn wrong_options(arguments: &Arguments) -> Vec<String> {
    let mut wrong = Vec::new();
    let vis = &arguments.vis;
    if syn::parse_str::<Visibility>(vis).is_err() {
        wrong.push(format!(
            "`--vis {vis}` is no visibility\n = help: write one such as `pub` or `pub(crate)`, or nothing for a private enum"
        ));
    }
    for attribute in &arguments.attribute {
        let parsed = Attribute::parse_outer.parse_str(attribute);
        if parsed.is_ok_and(|attributes| !attributes.is_empty()) {
            continue;
        }
        wrong.push(format!(
            "`--attribute {attribute}` is no attribute\n = help: write one such as `#[non_exhaustive]`, or a line `/// …` of documentation"
        ));
    }
    wrong
}

/// A message for those who call the library, in the words of the command.
fn for_options(message: &str) -> String {
    message.replace("`.name(\"ErrorCode\")`", "`--name ErrorCode`")
}

fn builder(arguments: &Arguments) -> Builder {
    let mut builder = Builder::new(&arguments.file)
        .visibility(&arguments.vis)
        .crate_path(&arguments.krate);
    if let Some(name) = &arguments.name {
        builder = builder.name(name);
    }
    if let Some(class) = &arguments.class {
        builder = builder.class(class);
    }
    let attributes = arguments.attribute.iter();
    attributes.fold(builder, Builder::attribute)
}

fn formatted(expansion: &Expansion) -> Result<String, String> {
    let tokens = with_lines_of_docs(expansion.tokens().clone());
    let file =
        syn::parse2(tokens).map_err(|error| format!("the options give no valid Rust: {error}"))?;
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

/// `[doc = "…"] # [doc = "…"]`: the first `#` is there already.
fn lines_of_docs(text: &str) -> TokenStream {
    // What the user wrote with `///` starts with a space.
    let space = if text.starts_with(' ') { "" } else { " " };
    let lines = text
        .trim_end_matches('\n')
        .split('\n')
        .map(|line| match line {
            "" => String::new(),
            line => format!("{space}{line}"),
        });
    let attributes = lines.map(|line| quote!([doc = #line]));
    let separated = attributes.enumerate().map(|(at, attribute)| {
        let hash = (at > 0).then_some(Punct::new('#', Spacing::Alone));
        quote!(#hash #attribute)
    });
    separated.collect()
}

/// Whether the file at `path` has this text, whatever ends its lines.
fn compare(text: &str, path: &Path, output: &Output) -> Result<Outcome, String> {
    let there = fs::read_to_string(path)
        .map_err(|error| format!("can't read `{}`: {error}", path.display()))?;
    let mut wanted = text.lines();
    let mut found = there.lines();
    let mut line = 0;
    loop {
        line += 1;
        match (wanted.next(), found.next()) {
            (None, None) => return Ok(Outcome::Clean),
            (wanted, found) if wanted == found => {}
            _ => break,
        }
    }
    output.note(&format!(
        "{}:{line}: the file is stale from here: write it anew with --output",
        path.display()
    ));
    Ok(Outcome::Findings)
}

/// Whether two paths lead to one file, whatever links are on the way.
fn is_same(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        // What is not there yet.
        _ => false,
    }
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("can't write `{}`: {error}", path.display()))
}
