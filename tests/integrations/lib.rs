//! Tables of a crate in which codes-core is renamed.

/// An open table with a range other than that of HTTP.
#[kodes::code_table("spec/smtp.json", crate = kodes)]
pub enum SmtpReply {}

/// A closed table of 8 bits.
#[kodes::code_table("spec/exit.json", crate = kodes)]
pub enum ExitCode {}

/// A closed table of 64 bits, with negative numbers.
#[kodes::code_table("spec/rpc.json", crate = kodes)]
pub enum Rpc {}

/// An open table with keys.
#[kodes::code_table("spec/sql.json", crate = kodes)]
pub enum Sql {}

/// A table with the range of HTTP, and its own rows.
#[kodes::code_table("spec/statuses.json", crate = kodes)]
pub enum Status {}

/// An open table with hexadecimal codes, which are negative numbers.
#[kodes::code_table("spec/hresult.json", crate = kodes)]
pub enum Hresult {}
