//! The spec files of a table: the spec, then each that the one before it extends.

use crate::diagnostic::{Diagnostic, Span};
use crate::order::sorted;

/// The most specs in a chain.
pub(crate) const MAX_FILES: usize = 16;
/// How far the offsets of one file are from those of the next: more than the
/// largest file has bytes.
const STRIDE: usize = 128 * 1024 * 1024;

/// A spec file.
#[derive(Clone, Debug)]
pub(crate) struct File {
    /// What messages call it.
    pub(crate) shown: String,
    /// What messages in other crates call it: the same wherever this one lies.
    pub(crate) published: String,
    pub(crate) text: String,
}

/// The files of a table. A [`Span`] tells which of them it is in, as the
/// offsets of each file start at a multiple of [`STRIDE`].
#[derive(Clone, Debug, Default)]
pub(crate) struct Files(pub(crate) Vec<File>);

/// The offset at which the text of a file starts.
pub(crate) fn start_of(file: usize) -> usize {
    file * STRIDE
}

/// The file that a place is in.
pub(crate) fn file_of(span: &Span) -> usize {
    span.start / STRIDE
}

/// The order of places: the extended specs come first, since the others build
/// on them.
pub(crate) fn order(span: &Span) -> i128 {
    let file = file_of(span);
    // By bytes within the file.
    (MAX_FILES - file.min(MAX_FILES)) as i128 * STRIDE as i128
        + (span.start - start_of(file)) as i128
}

impl Files {
    /// The index of the file that holds a place, and the range in its text.
    pub(crate) fn find(&self, span: &Span) -> Option<(usize, Span)> {
        let index = file_of(span);
        let length = self.0.get(index)?.text.len();
        let start = start_of(index);
        let end = (span.end - start).min(length);
        Some((index, (span.start - start).min(end)..end))
    }
}

/// Sorts findings by place. Those about a file as a whole come first.
pub(crate) fn sort(findings: &mut Vec<Diagnostic>) {
    *findings = sorted(std::mem::take(findings), |finding| {
        finding.span.as_ref().map_or(-1, order)
    });
}
