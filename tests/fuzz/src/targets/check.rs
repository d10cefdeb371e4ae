//! The reader, the check and the generator, with mutated specs.

use super::{Inputs, Outcome};
use crate::mutate;
use codes_codegen::{Builder, Diagnostic, Message, Span, check, check_file, code_table};
use fastrand::Rng;
use proc_macro2::TokenStream;
use quote::quote;
use std::fs;
use std::path::Path;

pub(super) fn run(inputs: &Inputs, random: &mut Rng) -> Outcome {
    let (spec, other) = inputs.corpus.any(random);
    let text = mutate::spec(spec, other, random);
    let findings = check(&text);
    let result = places(&findings, &text).and_then(|()| {
        // A file takes longer than all else.
        let is_good = findings.is_empty();
        if is_good || random.u8(..16) == 0 {
            emit(&inputs.corpus.folder.join("mutated.json"), &text, is_good)?;
        }
        Ok(is_good)
    });
    result.map_err(|problem| format!("{problem}\nthe spec, from {}:\n{text}", spec.path))
}

/// Each place of a finding is in the text.
fn places(findings: &[Diagnostic], text: &str) -> Result<(), String> {
    for finding in findings {
        let own = finding.span.iter();
        let related = finding.related.iter().map(|(span, _)| span);
        for span in own.chain(related) {
            if text.get(Span::clone(span)).is_none() {
                return Err(format!("a finding at {span:?}: {finding:?}"));
            }
        }
        shown(&finding.render("mutated.json", text))?;
    }
    Ok(())
}

/// Terminals and compilers show a message as it is.
fn shown(message: &str) -> Result<(), String> {
    let is_odd = |character: char| {
        let is_bidi = matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        is_bidi || (character.is_control() && character != '\n')
    };
    match message.chars().find(|&character| is_odd(character)) {
        Some(character) => Err(format!("{character:?} in a message: {message:?}")),
        None => Ok(()),
    }
}

/// Generates a table from the spec and those that it extends.
fn emit(path: &Path, text: &str, is_good: bool) -> Result<(), String> {
    fs::write(path, text).map_err(|error| error.to_string())?;
    let report = match check_file(path) {
        Ok(report) => report,
        // With a byte order mark, for example, a file is not read at all.
        Err(error) if !is_good => return shown(&error.to_string()),
        Err(error) => return Err(error.to_string()),
    };
    for finding in report.findings() {
        let own = finding.span.iter();
        let related = finding.related.iter().map(|(span, _)| span);
        for span in own.chain(related) {
            let place = report.place(span);
            if place.is_none_or(|place| place.text.get(place.range.clone()).is_none()) {
                return Err(format!("a finding at {span:?}: {finding:?}"));
            }
        }
    }
    for message in report.messages() {
        shown(message.as_str())?;
    }
    let is_good = report.findings().is_empty();
    if is_good != report.outline().is_some() {
        return Err("an outline in spite of findings, or none without".to_owned());
    }
    let expansion = Builder::new(path).name("Table").expand();
    match (is_good, expansion) {
        (true, Ok(expansion)) => parse(&expansion.to_string())?,
        (false, Err(error)) if messages(error.messages(), report.messages()) => {}
        (_, Ok(_)) => return Err("a table in spite of findings".to_owned()),
        (_, Err(error)) => return Err(format!("other findings of a build: {error}")),
    }
    if is_good {
        return Ok(());
    }
    // The type is generated in spite of findings.
    let argument = path.to_str().unwrap_or_default();
    let item = quote! { pub enum Table {} };
    let table: TokenStream = code_table(quote!(#argument), item);
    parse(&table.to_string())
}

/// Whether the table has the messages of the check. Names of types are known to the
/// table only, so it can have others in addition.
fn messages(of_table: &[Message], of_check: &[Message]) -> bool {
    of_check.is_empty() || !of_table.is_empty()
}

fn parse(source: &str) -> Result<(), String> {
    let parsed = syn::parse_file(source);
    parsed
        .map(drop)
        .map_err(|error| format!("not Rust: {error}\n{source}"))
}
