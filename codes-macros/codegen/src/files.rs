//! The spec files of a table: the spec, and the chain of specs that it extends.

use crate::diagnostic::{Findings, Span};
use crate::order::sorted;

/// The most specs of a table.
pub(crate) const MAX_FILES: usize = 16;
/// The distance between the offsets of two files: more than the largest file has
/// bytes.
const STRIDE: usize = 128 * 1024 * 1024;

#[derive(Clone, Debug)]
pub(crate) struct File {
    /// The name in messages.
    pub(crate) shown: String,
    /// The name in messages of other crates, the same in every checkout.
    pub(crate) published: String,
    pub(crate) text: String,
}

/// The files of a table. The offsets of each file start at a multiple of
/// [`STRIDE`], so that a [`Span`] also tells which file it is in.
#[derive(Clone, Debug, Default)]
pub(crate) struct Files(pub(crate) Vec<File>);

/// The offset of the start of a file.
pub(crate) fn start_of(file: usize) -> usize {
    file * STRIDE
}

/// The file that a place is in.
pub(crate) fn file_of(span: &Span) -> usize {
    span.start / STRIDE
}

/// The order of places: extended specs come first, since the others build on them.
pub(crate) fn order(span: &Span) -> i128 {
    let file = file_of(span);
    (MAX_FILES - file.min(MAX_FILES)) as i128 * STRIDE as i128
        + (span.start - start_of(file)) as i128
}

impl Files {
    /// The index of the file that a place is in, and the range in its text.
    pub(crate) fn find(&self, span: &Span) -> Option<(usize, Span)> {
        let index = file_of(span);
        let length = self.0.get(index)?.text.len();
        let start = start_of(index);
        let end = (span.end - start).min(length);
        Some((index, (span.start - start).min(end)..end))
    }
}

/// Sorts findings by place. Those about a file as a whole come first.
pub(crate) fn sort(findings: Findings) {
    *findings = sorted(std::mem::take(findings), |finding| {
        finding.span.as_ref().map_or(-1, order)
    });
}
