//! The codes and classes that arguments mean.

use super::Registry;
use super::text::{joined, range};
use crate::facts::class_of;
use crate::prose::paragraphs;
use codes_codegen::{Diagnostic, Outline, OutlineClass, OutlineRow};

/// What an argument means.
pub(super) enum Subject<'a> {
    /// A code, which has no row if it is one of an open table or of a vendor. The text
    /// is the argument if it writes the code in another way than the table.
    Code(i128, Option<String>),
    Class(&'a OutlineClass),
    /// The codes of a range that is not a class, such as `10xx`.
    Range(String, (i128, i128)),
}

/// What the arguments mean, or all codes if there are none.
pub(super) fn subjects<'a>(
    registry: &Registry<'a>,
    arguments: &[String],
) -> Vec<Result<Subject<'a>, Diagnostic>> {
    if arguments.is_empty() {
        return everything(registry).into_iter().map(Ok).collect();
    }
    // A reason without quotes is several arguments.
    let joined = arguments.join(" ");
    let is_known = |text: &String| find(registry, text).is_some();
    let is_one = find(registry, &joined).is_some()
        || !arguments.iter().any(is_known) && nearest(registry, &joined).is_some();
    let texts = if is_one { &[joined] } else { arguments };
    let found = texts.iter();
    found
        .map(|text| find(registry, text).ok_or_else(|| unknown(registry, text)))
        .collect()
}

/// The classes, and the codes without a class.
fn everything<'a>(registry: &Registry<'a>) -> Vec<Subject<'a>> {
    let outline = registry.outline;
    let mut all: Vec<Subject> = outline.classes.iter().map(Subject::Class).collect();
    let has_class = |row: &&OutlineRow| class_of(outline, row.code).is_some();
    if !outline.rows.iter().all(|row| has_class(&row)) {
        let name = if all.is_empty() {
            "All codes"
        } else {
            "Without a class"
        };
        all.push(Subject::Range(name.to_owned(), (i128::MIN, i128::MAX)));
    }
    all
}

fn find<'a>(registry: &Registry<'a>, text: &str) -> Option<Subject<'a>> {
    let text = text.trim();
    let outline = registry.outline;
    if let Some(code) = outline.parse(text) {
        return Some(Subject::Code(code, None));
    }
    let code = number(outline, text).map(|code| outline.shown(code));
    if let Some(code) = code.and_then(|shown| outline.parse(&shown)) {
        return Some(Subject::Code(code, Some(text.to_owned())));
    }
    let mut classes = outline.classes.iter();
    let is_called = |class: &&OutlineClass| {
        class.name.eq_ignore_ascii_case(text) || class.variant.eq_ignore_ascii_case(text)
    };
    if let Some(class) = classes.find(is_called) {
        return Some(Subject::Class(class));
    }
    if let Some(range) = pattern(outline, text) {
        let mut classes = outline.classes.iter();
        if let Some(class) = classes.find(|class| class.range == range) {
            return Some(Subject::Class(class));
        }
        let mut rows = outline.rows.iter();
        let is_used = rows.any(|row| (range.0..=range.1).contains(&row.code));
        return is_used.then(|| Subject::Range(text.to_owned(), range));
    }
    let mut vendors = registry.vendors.iter();
    let number = text.parse().ok();
    let is_meant = |reason: &str| reason.eq_ignore_ascii_case(text);
    let vendor = vendors.find(|code| is_meant(&code.reason) || Some(code.code) == number)?;
    Some(Subject::Code(vendor.code, None))
}

/// The number that a text is, in hexadecimal for any table: `0x87`, or the bits of a
/// negative code.
fn number(outline: &Outline, text: &str) -> Option<i128> {
    let number = outline.number(text).or_else(|| outline.written(text))?;
    Some(outline.of_bits(number))
}

/// The range of `5xx` or `10xx`; of a hexadecimal table also that of `0x13xx`.
fn pattern(outline: &Outline, text: &str) -> Option<(i128, i128)> {
    let digits = text.trim_end_matches(['x', 'X']);
    let places = u32::try_from(text.len() - digits.len()).ok()?;
    if places == 0 || digits.is_empty() {
        return None;
    }
    if outline.radix == 16 && digits.len() > 2 {
        let [low, high] = ["0", "f"].map(|digit| {
            outline.number(&(digits.to_owned() + &digit.repeat(text.len() - digits.len())))
        });
        return low.zip(high).filter(|(low, high)| low <= high);
    }
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let size = 10_i128.checked_pow(places)?;
    let low = digits.parse::<i128>().ok()?.checked_mul(size)?;
    Some((low, low.checked_add(size - 1)?))
}

fn unknown(registry: &Registry, text: &str) -> Diagnostic {
    let outline = registry.outline;
    let Some(number) = number(outline, text.trim()) else {
        if pattern(outline, text.trim()).is_some() {
            let finding = Diagnostic::of_file(format!("the table has no codes in `{text}`"));
            return finding.maybe_help(ranges(registry));
        }
        let message = format!("`{text}` is not a code, a reason or a class of the table");
        return Diagnostic::of_file(message).help(match nearest(registry, text) {
            Some(near) => format!("did you mean {near}?"),
            None => "without arguments, `codes explain` lists all codes".to_owned(),
        });
    };
    let mut shown = format!("`{text}`");
    if outline.number(text.trim()) != Some(number) {
        shown += &format!(" ({})", outline.shown(number));
    }
    let mut finding = Diagnostic::of_file(format!("{shown} is not a code of the table"));
    let class = class_of(outline, number).map(|(_, class)| class);
    if let Some(class) = class {
        let description = class.description.as_deref().unwrap_or_default();
        let description = paragraphs(description).join(" ");
        let class = format!("the class {} ({})", class.name, range(outline, class));
        finding = finding.note(joined(&format!("{class} contains it"), &description));
    }
    let is_within = |(low, high): (i128, i128)| {
        let mut rows = outline.rows.iter();
        rows.all(|row| (low..=high).contains(&row.code))
    };
    let help = match outline.open {
        Some((low, high)) if is_within((low, high)) => {
            let (low, high) = (outline.shown(low), outline.shown(high));
            Some(format!("the codes of the table are from {low} to {high}"))
        }
        _ => near_number(outline, class, number),
    };
    finding.maybe_help(help)
}

fn ranges(registry: &Registry) -> Option<String> {
    let rows = &registry.outline.rows;
    let (first, last) = (&rows.first()?.number, &rows.last()?.number);
    Some(format!("its rows have codes from {first} to {last}"))
}

/// The rows before and after a number, of its class if it has one.
fn near_number(outline: &Outline, class: Option<&OutlineClass>, number: i128) -> Option<String> {
    let rows = &outline.rows;
    let (low, high) = class.map_or((i128::MIN, i128::MAX), |class| class.range);
    let next = rows.partition_point(|row| row.code < number);
    let shown = |row: &OutlineRow| format!("`{} {}`", row.number, row.reason);
    let before = next.checked_sub(1).and_then(|index| rows.get(index));
    let near: Vec<String> = before
        .into_iter()
        .chain(rows.get(next))
        .filter(|row| (low..=high).contains(&row.code))
        .map(shown)
        .collect();
    match near.as_slice() {
        [] => None,
        [only] => Some(format!("the nearest code is {only}")),
        _ => Some(format!("the nearest codes are {}", near.join(" and "))),
    }
}

/// The rows or classes that a text nearly names, in backticks.
fn nearest(registry: &Registry, text: &str) -> Option<String> {
    let wanted = text.trim().to_lowercase();
    let mut names = Vec::new();
    for row in &registry.outline.rows {
        let shown = format!("{} {}", row.number, row.reason);
        names.push((shown.to_lowercase(), shown.clone()));
        let aliases = row.aliases.iter().map(|alias| &alias.reason);
        for name in aliases.chain(&row.keys) {
            names.push((name.to_lowercase(), shown.clone()));
        }
        names.push((row.reason.to_lowercase(), shown));
    }
    for code in &registry.vendors {
        let shown = format!("{} {}", code.code, code.reason);
        names.push((code.reason.to_lowercase(), shown));
    }
    for class in &registry.outline.classes {
        names.push((class.name.to_lowercase(), class.name.clone()));
    }
    let mut near = best(&wanted, &names);
    if near.is_empty() && wanted.len() >= 4 {
        near = names
            .iter()
            .filter(|(name, _)| name.contains(&wanted))
            .collect();
    }
    let mut shown: Vec<String> = Vec::new();
    for (_, name) in near {
        let name = format!("`{name}`");
        if !shown.contains(&name) && shown.len() < 3 {
            shown.push(name);
        }
    }
    let last = shown.pop()?;
    Some(if shown.is_empty() {
        last
    } else {
        format!("{} or {last}", shown.join(", "))
    })
}

/// The name that is most alike, if one is.
fn best<'a>(wanted: &str, names: &'a [(String, String)]) -> Vec<&'a (String, String)> {
    let mut best = None;
    let mut likeness = 0.6;
    for entry in names {
        let alike = strsim::normalized_damerau_levenshtein(wanted, &entry.0);
        if alike > likeness {
            likeness = alike;
            best = Some(entry);
        }
    }
    best.into_iter().collect()
}
