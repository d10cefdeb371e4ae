//! Rows, classes and attributes with names that generated code uses.

#![no_implicit_prelude]
#![allow(
    non_camel_case_types,
    clippy::upper_case_acronyms,
    reason = "as the primitive types and statics are named"
)]

extern crate kodes;
extern crate std;

use kodes::{Code, CodeClass};
use std::option::Option;
use std::{assert, assert_eq};

/// The variants `Option`, `Some`, `None`, `Ok`, `Err`, `Error`, `Repr`, … in the
/// scope of the table, where they shadow the real ones.
mod in_scope {
    #[allow(unused_imports, reason = "the names are here to be in the way")]
    use self::{Names::*, NamesClass::*, NamesMatch::*};

    #[::kodes::code_table("spec/names.json", crate = ::kodes)]
    pub enum Names {}
}

use in_scope::{Names, NamesClass, NamesMatch, NamesType};

/// Tables with names that generated code uses.
mod tables {
    macro_rules! tables {
        ($($module:ident: $name:ident)*) => {$(
            pub(super) mod $module {
                #[::kodes::code_table("spec/names.json", class = Class, crate = ::kodes)]
                pub(crate) enum $name {}
            }
        )*};
    }

    tables! {
        code: Code
        core: core
        default: Default
        err: Err
        formatter: Formatter
        names: Names
        none: None
        ok: Ok
        option: Option
        repr: Repr
        result: Result
        rows: ROWS
        some: Some
        str: str
        u16: u16
        unknown_code: UnknownCode
        usize: usize
    }
}

#[test]
fn variants_hide_nothing_from_generated_code() {
    assert_eq!(Names::from_u16(2), std::result::Result::Ok(Names::Some));
    assert_eq!(Names::Option.canonical_reason(), Option::Some("Option"));
    let option: Names = std::str::FromStr::from_str("none").unwrap();
    assert_eq!(option, Names::None);
    assert_eq!(Names::Err.class(), Option::Some(NamesClass::Option));
    assert_eq!(
        <Names as Code>::class(Names::Repr),
        Option::Some(NamesClass::Option)
    );
    assert_eq!(<NamesClass as CodeClass>::name(NamesClass::Repr), "Repr");
    assert!(Names::Ok.is_option() && !Names::Ok.is_some() && !Names::Ok.is_none());
    assert_eq!(<Names as std::default::Default>::default(), Names::Option);
}

#[test]
fn keywords_are_raw_methods() {
    assert_eq!(Names::Option.r#type(), NamesType::Some);
    assert_eq!(Names::Self1.r#match(), Option::Some(NamesMatch::Self1));
    assert!(Names::Self1.r#fn());
    assert_eq!(Names::Self1.r#dyn(), Option::None);
    assert_eq!(Names::Self1.r#async(), Option::None);
    assert_eq!(Names::Self1.r#gen(), 1);
}

#[test]
fn tables_hide_nothing_from_generated_code() {
    macro_rules! assert_works {
        ($($table:path,)*) => {$({
            type Table = $table;
            assert_eq!(Table::from_u16(6), std::result::Result::Ok(Table::Error));
            assert_eq!(std::format!("{}", Table::Error), "6 Error");
            let code: Table = std::str::FromStr::from_str("ok").unwrap();
            assert_eq!(code.as_u16(), 4);
        })*};
    }
    assert_works! {
        tables::code::Code,
        tables::core::core,
        tables::default::Default,
        tables::err::Err,
        tables::formatter::Formatter,
        tables::names::Names,
        tables::none::None,
        tables::ok::Ok,
        tables::option::Option,
        tables::repr::Repr,
        tables::result::Result,
        tables::rows::ROWS,
        tables::some::Some,
        tables::str::str,
        tables::u16::u16,
        tables::unknown_code::UnknownCode,
        tables::usize::usize,
    }
}
