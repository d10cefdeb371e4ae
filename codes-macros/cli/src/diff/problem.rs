//! The rules for the problem documents of a table, which clients of a service read.

use super::change::Changes;
use codes_codegen::{Outline, OutlineProblem};

pub(super) fn compare(old: &Outline, new: &Outline, changes: &mut Changes) {
    match (&old.problem, &new.problem) {
        (Some(_), None) => {
            changes.breaking("`problem` was removed, and with it `ToProblem` and the responses");
        }
        (None, Some(_)) => changes.minor("`problem` was added"),
        (Some(was), Some(is)) => compare_problems(was, is, changes),
        (None, None) => {}
    }
}

fn compare_problems(was: &OutlineProblem, is: &OutlineProblem, changes: &mut Changes) {
    if was.kind != is.kind {
        changes
            .breaking("the `type` of `problem` changed, which identifies the problem to clients");
    }
    for member in &was.members {
        if !is.members.contains(member) {
            changes.breaking(format!("the member `{member}` of `problem` was removed"));
        }
    }
    for member in &is.members {
        if !was.members.contains(member) {
            changes.minor(format!("the member `{member}` of `problem` was added"));
        }
    }
    for (key, is_other) in [
        ("status", was.status != is.status),
        ("detail", was.detail != is.detail),
        ("headers", was.headers != is.headers),
    ] {
        if is_other {
            changes.minor(format!("the `{key}` of `problem` changed"));
        }
    }
}
