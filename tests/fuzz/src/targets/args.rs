//! The macros, with mutations of what the tests write.

use super::tokens::mutate;
use super::{Inputs, Outcome};
use crate::corpus::ROOT;
use codes_codegen::{
    code_of_table, code_table, code_table_of_table, derive_code, derive_to_code,
    table_with_listings, to_code_of_table,
};
use fastrand::Rng;
use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use std::fs;
use std::path::Path;
use syn::{Attribute, Item, Meta};

/// More than any table has attributes of type `code`.
const MAX_CALLS: usize = 8;

/// The uses of the macros, and the tables that they call.
pub(crate) struct Programs {
    uses: Vec<Use>,
    /// What the callback macros pass on: names, and specs.
    tables: Vec<[TokenStream; 2]>,
}

#[derive(Clone)]
struct Use {
    entry: Entry,
    arguments: TokenStream,
    item: TokenStream,
}

#[derive(Clone, Copy, PartialEq)]
enum Entry {
    Table,
    Code,
    ToCode,
}

pub(super) fn run(inputs: &Inputs, random: &mut Rng) -> Outcome {
    let programs = inputs
        .programs
        .get_or_init(|| Programs::load(&inputs.folder));
    let uses = &programs.uses;
    let (mut one, other) = (
        uses[random.usize(..uses.len())].clone(),
        random.choice(uses),
    );
    let other = other.map(|other| other.item.clone()).unwrap_or_default();
    if one.entry == Entry::Table && random.u8(..4) > 0 {
        one.arguments = mutate(one.arguments, &other, random);
    }
    if one.entry != Entry::Table || random.u8(..3) == 0 {
        one.item = mutate(one.item, &other, random);
    }
    let (arguments, item) = (one.arguments.clone(), one.item.clone());
    let is_item = is_item(&item, one.entry);
    let mut output = match one.entry {
        Entry::Table => code_table(arguments.clone(), item.clone()),
        Entry::Code => derive_code(item.clone()),
        Entry::ToCode => derive_to_code(item.clone()),
    };
    for _ in 0..MAX_CALLS {
        match syn::parse2::<syn::File>(output.clone()) {
            Err(error) if is_item && !has_odd_call(&output) => {
                return Err(format!(
                    "not Rust: {error}\n{output}\nfrom #[…({arguments})] {item}"
                ));
            }
            _ => {}
        }
        let Some(next) = programs.answer(output, random) else {
            break;
        };
        output = next;
    }
    Ok(is_item)
}

/// Whether rustc would pass it on to the macro.
fn is_item(item: &TokenStream, entry: Entry) -> bool {
    let file = syn::parse2::<syn::File>(item.clone());
    file.is_ok_and(|file| match &file.items[..] {
        _ if !file.attrs.is_empty() => false,
        [Item::Enum(_) | Item::Struct(_) | Item::Union(_)] => true,
        [_] => entry == Entry::Table,
        _ => false,
    })
}

/// Whether it calls a macro that rustc does not find, but that syn does not even read.
fn has_odd_call(output: &TokenStream) -> bool {
    let output = output.to_string();
    output.contains("Self ! {") || output.contains("default :: ")
}

impl Programs {
    /// Reads the tests, and gives the macros the specs that they name.
    fn load(folder: &Path) -> Self {
        let root = Path::new(ROOT);
        copy(&root.join("tests/ui/spec"), &folder.join("spec"));
        copy(&root.join("tests/spec"), &folder.join("spec"));
        let mut programs = Self {
            uses: Vec::new(),
            tables: Vec::new(),
        };
        for tests in [
            "tests/ui",
            "tests/ui/problem",
            "tests",
            "tests/to_code",
            "tests/derive",
        ] {
            let mut paths: Vec<_> = fs::read_dir(root.join(tests))
                .expect("a folder of the repository")
                .filter_map(|file| Some(file.ok()?.path()))
                .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
                .collect();
            paths.sort();
            for path in paths {
                let text = fs::read_to_string(path).expect("a file of the repository");
                if let Ok(file) = syn::parse_file(&text) {
                    programs.collect(file.items);
                }
            }
        }
        for spec in ["good", "full", "ten_mistakes", "statuses"] {
            let path = format!("spec/{spec}.json");
            let table = code_table(quote!(#path), quote! { pub enum StatusCode {} });
            programs.tables.extend(passed_on(table));
        }
        assert!(programs.uses.len() > 100 && programs.tables.len() == 4);
        programs
    }

    fn collect(&mut self, items: Vec<Item>) {
        for mut item in items {
            let attributes = match &mut item {
                Item::Enum(item) => &mut item.attrs,
                Item::Struct(item) => &mut item.attrs,
                Item::Mod(module) => {
                    let content = module.content.take();
                    self.collect(content.map(|(_, items)| items).unwrap_or_default());
                    continue;
                }
                _ => continue,
            };
            let mut found = Vec::new();
            for attribute in attributes.iter() {
                found.extend(entries(attribute));
            }
            attributes.retain(|attribute| !attribute.path().is_ident("code_table"));
            let item = item.to_token_stream();
            self.uses
                .extend(found.into_iter().map(|(entry, arguments)| Use {
                    entry,
                    arguments,
                    item: item.clone(),
                }));
        }
    }

    /// What the macro returns that a callback macro in the output calls.
    fn answer(&self, output: TokenStream, random: &mut Rng) -> Option<TokenStream> {
        let [rows, callback, state] = call(output)?;
        let table = random.choice(&self.tables)?;
        let rows = &table[usize::from(rows.to_string() == "spec")];
        let mut reply = quote!(#state #rows);
        // Macros are hidden, but nothing prevents calling them.
        let is_changed = random.u8(..16) == 0;
        if is_changed {
            reply = mutate(reply, rows, random);
        }
        let callback = callback.into_iter().last()?.to_string();
        let output = match callback.as_str() {
            "code_of_table" => code_of_table(reply),
            "code_table_of_table" => code_table_of_table(reply),
            "table_with_listings" => table_with_listings(reply),
            _ => to_code_of_table(reply),
        };
        (!is_changed).then_some(output)
    }
}

/// Copies the files of a folder, in which are no others.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("the target folder can be written to");
    for file in fs::read_dir(from)
        .expect("a folder of the repository")
        .flatten()
    {
        if file.path().is_dir() {
            copy(&file.path(), &to.join(file.file_name()));
        } else {
            fs::copy(file.path(), to.join(file.file_name())).expect("a file can be copied");
        }
    }
}

/// The macros that an attribute stands for, with their arguments.
fn entries(attribute: &Attribute) -> Vec<(Entry, TokenStream)> {
    let Meta::List(list) = &attribute.meta else {
        return Vec::new();
    };
    if list.path.is_ident("code_table") {
        return vec![(Entry::Table, list.tokens.clone())];
    }
    let mut found = Vec::new();
    if list.path.is_ident("derive") {
        for token in list.tokens.clone() {
            match token.to_string().as_str() {
                "Code" => found.push((Entry::Code, TokenStream::new())),
                "ToCode" => found.push((Entry::ToCode, TokenStream::new())),
                _ => {}
            }
        }
    }
    found
}

/// `Table! { names [path::of::callback] { state } }`
fn call(output: TokenStream) -> Option<[TokenStream; 3]> {
    for token in output {
        let TokenTree::Group(group) = token else {
            continue;
        };
        let trees: Vec<TokenTree> = group.stream().into_iter().collect();
        match &trees[..] {
            [rows, TokenTree::Group(callback), TokenTree::Group(state)]
                if ["names", "spec"].contains(&&*rows.to_string()) =>
            {
                let rows = rows.to_token_stream();
                return Some([rows, callback.stream(), state.to_token_stream()]);
            }
            _ => {}
        }
        if let Some(call) = call(group.stream()) {
            return Some(call);
        }
    }
    None
}

/// What the two rules of a callback macro pass on: each ends in
/// `{ $callback! { $state "…" } }`.
fn passed_on(table: TokenStream) -> Option<[TokenStream; 2]> {
    let file: syn::File = syn::parse2(table).expect("a table is Rust");
    let is_rules = |item: &Item| match item {
        Item::Macro(item) => item
            .mac
            .path
            .is_ident("macro_rules")
            .then(|| item.mac.tokens.clone()),
        _ => None,
    };
    let rules = file.items.iter().find_map(is_rules)?;
    let mut passed_on = Vec::new();
    for token in rules {
        let TokenTree::Group(rule) = token else {
            continue;
        };
        if let Some(TokenTree::Group(input)) = rule.stream().into_iter().last() {
            passed_on.push(input.stream().into_iter().skip(2).collect());
        }
    }
    passed_on.try_into().ok()
}
