//! The first three steps for the macros: from a path to a checked spec, with
//! everything that it extends and the findings as text.

use crate::args::SpecPath;
use crate::check::{self, CheckedSpec, TypeNames};
use crate::diagnostic::Diagnostic;
use crate::locate::{MAX_BYTES, SpecFile, locate};
use crate::read::{Spanned, Spec, read};
use crate::remainder::remainder;
use crate::render::Sources;
use proc_macro2::TokenStream;
use quote::quote;
use std::path::{Path, PathBuf};

/// The most findings that one build shows in full.
const MAX_SHOWN: usize = 100;
/// The most specs that extend one another.
const MAX_SPECS: usize = 16;
/// The places of a text: its bytes, and what mending a broken one may add.
const PLACES: usize = 128 * 1024 * 1024;
const _: () = assert!(PLACES as u64 > MAX_BYTES);

/// What became of the file that a path names.
#[derive(Default)]
pub(crate) struct Loaded {
    /// Its text and those that it extends, as far as they could be read.
    pub(crate) texts: Vec<SpecText>,
    /// `None` without a single good row.
    pub(crate) checked: Option<CheckedSpec>,
    pub(crate) messages: Vec<String>,
    /// The findings behind the messages, by place, if there is a text.
    #[cfg_attr(not(feature = "tools"), expect(dead_code))]
    pub(crate) findings: Vec<Diagnostic>,
    /// What messages call the files of `texts`.
    #[cfg_attr(not(feature = "tools"), expect(dead_code))]
    pub(crate) shown: Vec<String>,
    /// Whether there are no findings.
    pub(crate) is_whole: bool,
    /// Makes rustc build again when one of the files changes.
    pub(crate) tracked: TokenStream,
    /// Whether the table that it extends, if it does, is a type with a row.
    pub(crate) has_extended: bool,
}

/// The text of a spec.
#[derive(Clone)]
pub(crate) struct SpecText {
    /// The path for messages in other crates: the same wherever this one lies.
    pub(crate) path: String,
    pub(crate) text: String,
}

/// The table that a spec extends by an argument of the attribute.
pub(crate) struct Extended {
    /// What the user calls it; empty if the paths of its texts are files here.
    pub(crate) table: String,
    /// Its text and those that it extends.
    pub(crate) texts: Vec<SpecText>,
}

impl Loaded {
    /// The spec at a path, which extends `extended`.
    pub(crate) fn of(path: &SpecPath, extended: Option<&Extended>, names: &TypeNames) -> Self {
        let manifest_dir = std::env::var_os("CARGO_MANIFEST_DIR")
            .map(PathBuf::from)
            .unwrap_or_default();
        let file = match locate(&path.value, &manifest_dir) {
            Ok(file) => file,
            Err(problem) => return Self::without_text(problem.to_text(), TokenStream::new()),
        };
        let tracked = tracked(&path.tokens, &file);
        let text = match file.read() {
            Ok(text) => text,
            Err(problem) => {
                let tracked = file.can_be_included().then_some(tracked);
                return Self::without_text(problem.to_text(), tracked.unwrap_or_default());
            }
        };
        let mut chain = Chain {
            tracked,
            ..Chain::default()
        };
        chain.add(file.shown(), published(Path::new(&path.value)), text);
        match extended {
            None => chain.follow(&path.value, file),
            Some(extended) => {
                chain.refuse_extends();
                chain.add_table(extended);
            }
        }
        chain.finish(names, extended)
    }

    /// The spec of a table, in the texts that its macro hands on.
    pub(crate) fn of_table(extended: &Extended, names: &TypeNames) -> Self {
        let mut chain = Chain::default();
        chain.add_table(extended);
        chain.finish(names, None)
    }

    fn without_text(message: String, tracked: TokenStream) -> Self {
        Self {
            messages: vec![message],
            tracked,
            ..Self::default()
        }
    }
}

/// Specs that extend one another: each the one behind it.
#[derive(Default)]
struct Chain {
    /// What messages call the files.
    shown: Vec<String>,
    texts: Vec<SpecText>,
    specs: Vec<Spec>,
    findings: Vec<Diagnostic>,
    /// Whether the last spec extends one that could not be read.
    is_cut: bool,
    tracked: TokenStream,
}

/// Where the places of a text start: those of an extended spec come first.
pub(crate) fn start(at: usize) -> usize {
    (MAX_SPECS - at) * PLACES
}

impl Chain {
    fn add(&mut self, shown: String, path: String, text: String) {
        let before = self.findings.len();
        let spec = read(&text, start(self.specs.len()), &mut self.findings);
        let is_unreadable = self.findings.len() > before
            && spec.codes.is_empty()
            && spec.lost_rows.is_empty()
            && !self.specs.is_empty();
        self.is_cut = is_unreadable || spec.unreadable.contains(&"extends");
        self.shown.push(shown);
        self.texts.push(SpecText { path, text });
        self.specs.push(if is_unreadable {
            check::unknown()
        } else {
            spec
        });
    }

    /// Adds the specs that the first one extends.
    fn follow(&mut self, path: &str, file: SpecFile) {
        let mut path = PathBuf::from(path);
        let mut files: Vec<(SpecFile, Spanned<String>)> = Vec::new();
        let mut last = file;
        while let Some(extends) = self.specs.last_mut().and_then(|spec| spec.extends.take()) {
            let found = self.next(&last, &files, &extends);
            let (file, text) = match found {
                Ok(found) => found,
                Err(finding) => {
                    self.findings.push(finding);
                    self.is_cut = true;
                    return;
                }
            };
            path.set_file_name(&extends.value);
            self.add(file.shown(), published(&path), text);
            files.push((std::mem::replace(&mut last, file), extends));
        }
    }

    /// The file that `last` extends, and its text.
    fn next(
        &mut self,
        last: &SpecFile,
        before: &[(SpecFile, Spanned<String>)],
        extends: &Spanned<String>,
    ) -> Result<(SpecFile, String), Diagnostic> {
        let span = || extends.span.clone();
        let file = last
            .beside(&extends.value)
            .map_err(|problem| problem.at(span()))?;
        if file.is_same(last) {
            return Err(Diagnostic::at(span(), "this spec extends itself"));
        }
        if let Some(at) = before.iter().position(|(other, _)| file.is_same(other)) {
            let finding =
                Diagnostic::at(span(), format!("`extends` leads back to {}", file.shown()));
            let others = before[at..].iter();
            return Err(others.fold(finding, |finding, (other, extends)| {
                let label = format!("{} extends this", other.shown());
                finding.related(extends.span.clone(), label)
            }));
        }
        if self.specs.len() == MAX_SPECS {
            let message = format!("more than {MAX_SPECS} specs that extend one another");
            let first = before.iter().take(1);
            let finding = Diagnostic::at(span(), message);
            return Err(first.fold(finding, |finding, (_, extends)| {
                finding.related(extends.span.clone(), "the first")
            }));
        }
        if file.can_be_included() {
            let absolute = file.path.display().to_string();
            self.tracked.extend(tracked(&quote!(#absolute), &file));
        }
        let text = file.read().map_err(|problem| problem.at(span()))?;
        Ok((file, text))
    }

    /// Reports the key in a spec that has the argument.
    fn refuse_extends(&mut self) {
        let extends = self.specs.last_mut().and_then(|spec| spec.extends.take());
        self.findings.extend(extends.map(|extends| {
            Diagnostic::at(
                extends.span,
                "`extends` in a spec that extends a table by the argument of the same name",
            )
            .help("remove one of the two")
        }));
    }

    fn add_table(&mut self, extended: &Extended) {
        let room = MAX_SPECS - self.specs.len();
        for SpecText { path, text } in extended.texts.iter().take(room) {
            let shown = match extended.table.as_str() {
                "" => path.clone(),
                table => format!("{table}: {path}"),
            };
            self.add(shown, path.clone(), text.clone());
        }
        if extended.texts.len() > room {
            let message = format!("more than {MAX_SPECS} specs that extend one another");
            self.findings.push(Diagnostic::of_file(message));
            self.is_cut = true;
        }
    }

    /// All specs as one.
    fn merge(&mut self) -> Spec {
        let findings = &mut self.findings;
        let mut specs = std::mem::take(&mut self.specs).into_iter().rev();
        let innermost = if self.is_cut {
            Some(check::unknown())
        } else {
            let mut innermost = specs.next();
            if let Some(spec) = &mut innermost {
                check::innermost(spec, findings);
            }
            innermost
        };
        let merged = specs.fold(innermost, |base, own| match base {
            Some(base) => Some(check::extend(base, own, findings)),
            None => Some(own),
        });
        merged.unwrap_or_default()
    }

    fn finish(mut self, names: &TypeNames, extended: Option<&Extended>) -> Loaded {
        let merged = self.merge();
        let checked = check::check(merged, names, &mut self.findings);
        let is_whole = self.findings.is_empty();
        let mut has_extended = extended.is_some();
        if let (Some(extended), Some(_), false) = (extended, &checked, is_whole) {
            has_extended = self.forget_findings_of(extended);
        }
        Loaded {
            messages: self.messages(),
            findings: self.findings,
            shown: self.shown,
            texts: self.texts,
            checked,
            is_whole,
            tracked: self.tracked,
            has_extended,
        }
    }

    /// Leaves out what is reported where the extended table is. False if that
    /// table has no rows.
    fn forget_findings_of(&mut self, extended: &Extended) -> bool {
        let mut chain = Self::default();
        // In the place of the spec that extends it.
        chain.specs.push(Spec::default());
        chain.add_table(extended);
        chain.specs.remove(0);
        let names = TypeNames {
            table: extended.table.clone(),
            class: format!("{}Class", extended.table),
        };
        let merged = chain.merge();
        let checked = check::check(merged, &names, &mut chain.findings);
        self.findings
            .retain(|finding| !chain.findings.contains(finding));
        checked.is_some()
    }

    /// The findings as text, by place. Of very many the first are shown, and the
    /// others listed in one message more.
    fn messages(&mut self) -> Vec<String> {
        if self.findings.is_empty() {
            // Finding the lines of a large file takes a while.
            return Vec::new();
        }
        let texts = self.texts.iter().map(|text| text.text.as_str());
        let texts = texts.enumerate().map(|(at, text)| (start(at), text));
        let texts: Vec<(usize, &str)> = texts.collect();
        arrange(&texts, &mut self.findings);
        let named = texts.iter().zip(&self.shown).rev();
        let sources = named.map(|(&(start, text), shown)| (start, shown.as_str(), text));
        let path = self.shown.first().map_or("", String::as_str);
        messages(path, &Sources::new(sources), &self.findings)
    }
}

/// Sorts findings by place, and keeps the places within the texts: brackets
/// that were never closed are closed behind them.
pub(crate) fn arrange(texts: &[(usize, &str)], findings: &mut [Diagnostic]) {
    for finding in findings.iter_mut() {
        for span in finding.spans() {
            let holds = |(start, _): &&(usize, &str)| *start <= span.start;
            if let Some((start, text)) = texts.iter().find(holds) {
                span.end = span.end.min(start + text.len());
                span.start = span.start.min(span.end);
            }
        }
    }
    findings.sort_by_key(|finding| finding.span.as_ref().map(|span| span.start));
}

fn messages(path: &str, sources: &Sources, findings: &[Diagnostic]) -> Vec<String> {
    let (shown, others) = findings.split_at(findings.len().min(MAX_SHOWN));
    let shown = shown.iter().map(|finding| sources.render(finding));
    shown.chain(remainder(path, sources, others)).collect()
}

/// The path for messages in other crates.
fn published(path: &Path) -> String {
    let path = match path.file_name() {
        Some(name) if path.is_absolute() => Path::new(name),
        _ => path,
    };
    path.display().to_string().replace('\\', "/")
}

/// Makes rustc build again when the file changes, wherever the crate lies.
fn tracked(absolute: &TokenStream, file: &SpecFile) -> TokenStream {
    let path = match &file.relative {
        Some(relative) => {
            quote!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", #relative))
        }
        None => absolute.clone(),
    };
    quote!(
        const _: &[::core::primitive::u8] = ::core::include_bytes!(#path);
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_very_many_findings_the_first_are_shown_and_the_rest_listed() {
        let row = r#"{"code": 1, "reason": "Disk Full", "colour": "red"},"#;
        let text = format!("{{\"codes\": [{}]}}", row.repeat(5_000));
        let findings = crate::check(&text);
        let sources = Sources::new([(0, "a.json", text.as_str())]);
        let messages = messages("a.json", &sources, &findings);
        assert_eq!(messages.len(), MAX_SHOWN + 1);
        let more = findings.len() - MAX_SHOWN;
        let last = messages.last().unwrap();
        assert!(last.starts_with(&format!("and {more} more findings in a.json")));
        // The last row, whose code is that of the first.
        let column = text.rfind("1, \"reason\"").unwrap() + 1;
        assert!(last.contains(&format!("1:{column} and 1:21")), "{last}");
    }
}
