//! `#[code(with = path)]`: a function is asked for the code of an inner value.

use super::reference::Reference;
use super::syntax::located;
use super::transparent::Inner;
use crate::mistake::{Errors, Mistake};
use crate::options::{self, Keys};
use crate::suggest;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::parse::ParseStream;
use syn::spanned::Spanned;
use syn::{Attribute, Error, Expr, Fields, Meta, Result};

/// The function, and the code for values without one.
#[derive(Clone)]
pub(super) struct Asked {
    pub(super) inner: Inner,
    function: TokenStream,
    /// With a default, the function returns an `Option`.
    pub(super) default: Option<Reference>,
}

/// The options, as they are written.
pub(super) struct Request {
    pub(super) function: Option<TokenStream>,
    pub(super) defaults: Vec<Reference>,
    /// The place of `default`.
    pub(super) default_key: Option<Span>,
    keys: Keys,
}

impl Request {
    pub(super) fn new() -> Self {
        Self {
            function: None,
            defaults: Vec::new(),
            default_key: None,
            keys: Keys::new(&["with", "default"], Some("default")),
        }
    }

    /// Whether an option is one of these.
    pub(super) fn has(name: &Ident) -> bool {
        name == "with" || name == "default"
    }

    pub(super) fn read(&mut self, input: ParseStream) -> Result<()> {
        let key = self.keys.next(input)?;
        if key.name == "default" {
            key.equals(input, "Name")?;
            self.default_key = Some(key.span);
            self.defaults.push(input.parse()?);
            return Ok(());
        }
        key.equals(input, "path::of::function")?;
        let span = input.span();
        match input.parse() {
            Ok(Expr::Path(function)) => self.function = Some(function.to_token_stream()),
            _ => {
                let mistake = Mistake::at(span, "expected the path of a function");
                let help = "a closure goes into a function of its own";
                return Err(mistake.help(help).into());
            }
        }
        Ok(())
    }

    pub(super) fn span(&self) -> Option<Span> {
        self.function.as_ref().map(Spanned::span)
    }

    /// The request with the value that it is about.
    pub(super) fn about(&self, inner: Inner) -> Option<Asked> {
        Some(Asked {
            inner,
            function: self.function.clone()?,
            default: None,
        })
    }
}

/// The error for an option that `#[code(…)]` does not have.
pub(super) fn no_option(name: &Ident) -> Error {
    let written = name.to_string();
    let help = match written.as_str() {
        "default" | "crate" => format!("write it on the type: `#[to_code(…, {written} = …)]`"),
        "type" | "title" | "detail" | "header" | "extension" => {
            format!("use a separate attribute: `#[problem({written} = …)]`")
        }
        "problem" => "use a separate attribute: `#[problem(…)]`".to_owned(),
        _ => match suggest::nearest(&written, &["with", "default"]) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "write a code: `#[code(NotFound)]` or `#[code(404)]`".to_owned(),
        },
    };
    let message = format!("`#[code(…)]` has no option `{written}`");
    Mistake::at(name.span(), message).help(help).into()
}

/// Whether an attribute of a field is `#[code(name = …)]`.
pub(super) fn is_request(attribute: &Attribute) -> bool {
    let Meta::List(list) = &attribute.meta else {
        return false;
    };
    let second = list.tokens.clone().into_iter().nth(1);
    let is_option = matches!(second, Some(TokenTree::Punct(punct)) if punct.as_char() == '=');
    is_option && attribute.path().is_ident("code")
}

/// The field with `#[code(with = …)]`.
pub(super) fn on_field(fields: &Fields, errors: Errors) -> Option<(Request, Inner)> {
    let mut found = None;
    for (index, field) in fields.iter().enumerate() {
        let mut attributes = field.attrs.iter();
        if !attributes.any(is_request) {
            continue;
        }
        let before = errors.len();
        let mut request = Request::new();
        let example = "#[code(with = path)]";
        options::read(
            &field.attrs,
            "code",
            example,
            errors,
            &mut |input| match options::next_name(input) {
                Some(name) if !Request::has(&name) => Err(no_option(&name)),
                _ => request.read(input),
            },
        );
        if errors.len() > before {
            continue;
        }
        let mistake = if found.is_some() {
            Mistake::on(&field.ty, "only one field can be the inner value")
        } else if request.function.is_none() {
            Mistake::on(&field.ty, "`default` needs a function: `with = path`")
        } else {
            found = Some((request, Inner::new(index, field)));
            continue;
        };
        errors.push(mistake.into());
    }
    found
}

impl Asked {
    /// `Self::Body { 0: inner, .. } => …,` for the table at a path. Errors about the
    /// function point at it.
    pub(super) fn arm(
        &self,
        pattern: &TokenStream,
        krate: &TokenStream,
        table: &TokenStream,
        default: Option<&Ident>,
    ) -> TokenStream {
        let (field, function) = (&self.inner.field, &self.function);
        let span = located(function.span());
        let inner = Ident::new("inner", span);
        let value = self.inner.value(&inner);
        let body = match (&self.default, default) {
            (None, _) => quote_spanned! {span=> {
                let code = #function(#value);
                #krate::ToCode::<#table>::to_code(&code)
            }},
            (Some(_), Some(default)) => quote_spanned! {span=>
                match #function(#value) {
                    ::core::option::Option::Some(code) => {
                        #krate::ToCode::<#table>::to_code(&code)
                    }
                    ::core::option::Option::None => #table::#default,
                }
            },
            // A mistake.
            (Some(_), None) => quote!(loop {}),
        };
        quote!(#pattern { #field: #inner, .. } => #body,)
    }
}
