//! Mutations of tokens.

use crate::words::TEXTS;
use fastrand::Rng;
use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

/// What options and programs contain.
const SOURCE: &[&str] = &[
    "code",
    "to_code",
    "code_table",
    "of",
    "krate",
    "crate",
    "class",
    "extends",
    "transparent",
    "with",
    "respond",
    "problem",
    "integrate",
    "without",
    "detail",
    "title",
    "extension",
    "header",
    "serde",
    "derive",
    "repr",
    "non_exhaustive",
    "StatusCode",
    "NotFound",
    "NOT_FOUND",
    "Unlisted471",
    "Table",
    "Self",
    "self",
    "super",
    "r#fn",
    "fn",
    "pub",
    "pub(in a)",
    "enum",
    "struct A;",
    "union",
    "where T: Copy",
    "<T>",
    "<'a, const N: usize>",
    "A",
    "A = 1",
    "A(u8, u16)",
    "A { b: u8 }",
    "#[code(404)]",
    "#[code(of = StatusCode)]",
    "#[code(transparent)]",
    "#[to_code(StatusCode, respond)]",
    "#[problem(type = \"x\")]",
    "#![a]",
    "/// doc",
    "#[doc = \"x\"]",
    "#[cfg(any())]",
    "#[cfg_attr(all(), code(1))]",
    "::codes_core::StatusCode",
    "a::b::<C>::d",
    "<A as B>::C",
    "&'static str",
    "\"spec/good.json\"",
    "\"spec/missing.json\"",
    "concat!(\"spec/\", \"good.json\")",
    "env!(\"CARGO_MANIFEST_DIR\")",
    "include_str!(\"x\")",
    "0",
    "-1",
    "404",
    "404u16",
    "0x1F4",
    "0b1",
    "1_000",
    "1.5",
    "1e3",
    "99999999999999999999999999999999999999999",
    "'c'",
    "b'c'",
    "b\"bytes\"",
    "c\"text\"",
    "r#\"raw\"#",
    "\"\\u{202e}\\0\"",
    "\"text\"suffix",
    "'a",
    "true",
    "=",
    "==",
    ",",
    ",,",
    ";",
    ":",
    "::",
    "#",
    "!",
    "$",
    "..",
    "=>",
    "<",
    ">",
    "&",
    "-",
    "|",
    "_",
    "()",
    "[]",
    "{}",
    "(,)",
];

/// Tokens that may stand anywhere.
fn material(random: &mut Rng) -> TokenStream {
    match random.u8(..12) {
        0 => {
            let text = random.choice(TEXTS).copied().unwrap_or_default();
            TokenTree::from(Literal::string(text)).into()
        }
        1 => {
            let name = random.choice(TEXTS).copied().unwrap_or_default();
            let name = syn::parse_str::<Ident>(name);
            let name = name.unwrap_or_else(|_| Ident::new("Größe", Span::call_site()));
            TokenTree::from(name).into()
        }
        2 => TokenTree::from(Punct::new('=', Spacing::Joint)).into(),
        3 => TokenTree::from(Literal::i128_unsuffixed(i128::from(random.i64(..)) * 7)).into(),
        _ => {
            let source = random.choice(SOURCE).copied().unwrap_or_default();
            source.parse().expect("these are tokens")
        }
    }
}

/// Changes a place or several.
pub(super) fn mutate(tokens: TokenStream, other: &TokenStream, random: &mut Rng) -> TokenStream {
    let mut mutated = tokens;
    for _ in 0..random.usize(1..4) {
        mutated = change(mutated, other, random);
    }
    mutated
}

fn change(tokens: TokenStream, other: &TokenStream, random: &mut Rng) -> TokenStream {
    let mut trees: Vec<TokenTree> = tokens.into_iter().collect();
    let is_group = |at: &usize| matches!(trees[*at], TokenTree::Group(_));
    let groups: Vec<usize> = (0..trees.len()).filter(is_group).collect();
    if let Some(&at) = random.choice(&groups).filter(|_| random.u8(..4) > 0) {
        if let TokenTree::Group(group) = &trees[at] {
            let content = change(group.stream(), other, random);
            trees[at] = Group::new(group.delimiter(), content).into();
        }
        return trees.into_iter().collect();
    }
    let at = random.usize(..=trees.len());
    let end = (at + random.usize(..3)).min(trees.len());
    let some: Vec<TokenTree> = trees[at..end].to_vec();
    match random.u8(..8) {
        0 => drop(trees.drain(at..end)),
        1 => drop(trees.splice(at..at, some)),
        2 => drop(trees.splice(at..end, material(random))),
        3 | 4 => drop(trees.splice(at..at, material(random))),
        5 => drop(trees.splice(at..end, part(other, random))),
        6 => {
            let group = Group::new(delimiter(random), some.into_iter().collect());
            trees.splice(at..end, [group.into()]);
        }
        _ if at < trees.len() => {
            let other = random.usize(..trees.len());
            trees.swap(at, other);
        }
        _ => {}
    }
    trees.into_iter().collect()
}

/// A few tokens of a stream, from any depth.
fn part(tokens: &TokenStream, random: &mut Rng) -> TokenStream {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let start = random.usize(..=trees.len());
    match trees.get(start) {
        Some(TokenTree::Group(group)) if random.u8(..4) > 0 => part(&group.stream(), random),
        _ => trees
            .into_iter()
            .skip(start)
            .take(random.usize(..6))
            .collect(),
    }
}

/// `None` is what `macro_rules!` puts around the fragments that it passes on.
fn delimiter(random: &mut Rng) -> Delimiter {
    match random.u8(..4) {
        0 => Delimiter::Parenthesis,
        1 => Delimiter::Bracket,
        2 => Delimiter::Brace,
        _ => Delimiter::None,
    }
}
