//! Unused tables.

#[::kodes::code_table("spec/full.json", crate = ::kodes)]
enum Private {}

#[::kodes::code_table("spec/closed.json", crate = ::kodes)]
pub(crate) enum Crate {}

#[::kodes::code_table("spec/names.json", crate = ::kodes)]
pub(super) enum Super {}

#[::kodes::code_table("spec/closed.json", crate = ::kodes)]
pub(in crate::unused) enum In {}

#[::kodes::code_table("spec/prefixed.json", crate = ::kodes)]
enum Prefixed {}

#[::kodes::code_table("spec/i8.json", crate = ::kodes)]
enum I8 {}

#[::kodes::code_table("spec/codes.json", crate = ::kodes)]
enum Codes {}

#[::kodes::code_table("spec/of_small.json", extends = super::Small, crate = ::kodes)]
enum OfSmall {}

#[::kodes::code_table("spec/of_prefixed.json", extends = Prefixed, crate = ::kodes)]
enum OfPrefixed {}

/// An unused derived enum.
#[derive(
    ::core::fmt::Debug,
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::kodes::Code,
)]
#[code(of = Private, crate = ::kodes)]
enum Handled {
    /// The first.
    DiskFull,
}
