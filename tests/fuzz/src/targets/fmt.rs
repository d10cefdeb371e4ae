//! `codes fmt`, with mutated specs.

use super::{Inputs, Outcome};
use crate::json::Layout;
use crate::layout::canonical;
use crate::mutate;
use codes_codegen::check;
use fastrand::Rng;

pub(super) fn run(inputs: &Inputs, random: &mut Rng) -> Outcome {
    let (spec, other) = match random.u8(..3) {
        0 => inputs.corpus.any(random),
        _ => inputs.corpus.any_good(random),
    };
    let text = match &spec.json {
        Some(json) if random.u8(..3) > 0 => {
            let mutated = mutate::gentle(json, other, random);
            mutated.text(Layout::Random, random)
        }
        _ => mutate::spec(spec, other, random),
    };
    let outline = spec.outline(&text);
    let Some(once) = canonical(&text, outline.as_ref()) else {
        return Ok(false);
    };
    let problem = if canonical(&once, outline.as_ref()).as_ref() != Some(&once) {
        "a second run changes it"
    } else if spec.outline(&text) != spec.outline(&once) {
        "it has another meaning"
    } else if messages(&text) != messages(&once) {
        "it has other findings"
    } else {
        return Ok(true);
    };
    let (a, b) = (messages(&text), messages(&once));
    Err(format!(
        "{problem}\n{a:#?}\n{b:#?}\n=== before\n{text}\n=== after\n{once}"
    ))
}

/// What is wrong with a spec, without places and in no order.
fn messages(text: &str) -> Vec<String> {
    let findings = check(text).into_iter();
    let mut messages: Vec<String> = findings.map(|finding| finding.message).collect();
    messages.sort();
    messages
}
