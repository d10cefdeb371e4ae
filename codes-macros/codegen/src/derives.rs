//! The derives under `#[code_table]`.

use crate::features::{implementing, is_helper};
use crate::mistake::{Errors, Mistake};
use crate::options;
use proc_macro2::TokenStream;
use quote::quote;
use syn::punctuated::Punctuated;
use syn::{Attribute, Meta, Path, Token};

/// Drops derives of traits that every table implements, and refuses those of traits
/// that a feature of codes-core would implement: a second implementation would not
/// compile.
pub(crate) fn without_own(attributes: &mut Vec<Attribute>, errors: Errors) {
    let before = errors.len();
    attributes.retain_mut(|attribute| keep(attribute, errors));
    if errors.len() > before {
        attributes.retain(|attribute| !is_helper(attribute.path()));
    }
}

/// Whether anything is left of an attribute.
fn keep(attribute: &mut Attribute, errors: Errors) -> bool {
    if !attribute.path().is_ident("derive") {
        return true;
    }
    let parse = Punctuated::<Path, Token![,]>::parse_terminated;
    let (Ok(derives), Meta::List(list)) = (attribute.parse_args_with(parse), &mut attribute.meta)
    else {
        return true;
    };
    let mut others = TokenStream::new();
    for path in &derives {
        match options::last_name(path).as_str() {
            "Clone" | "Copy" | "Debug" | "PartialEq" | "Eq" | "PartialOrd" | "Ord" | "Hash" => {}
            "Default" => errors.push(
                Mistake::on(path, "the `Default` of a table comes from its spec")
                    .help("remove this derive, and set `\"default\": …` in the spec")
                    .into(),
            ),
            _ => match implementing(path) {
                Some(implemented) => errors.push(implemented.refuse(path)),
                None => others.extend(quote!(#path,)),
            },
        }
    }
    list.tokens = others;
    !list.tokens.is_empty()
}
