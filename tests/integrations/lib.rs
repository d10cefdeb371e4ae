//! Tables of a crate that depends on codes-core under another name.

/// Open, and not of HTTP.
#[kodes::code_table("spec/smtp.json", crate = kodes)]
pub enum SmtpReply {}

/// Closed, in 8 bits.
#[kodes::code_table("spec/exit.json", crate = kodes)]
pub enum ExitCode {}

/// Closed, in 64 bits, with negative numbers.
#[kodes::code_table("spec/rpc.json", crate = kodes)]
pub enum Rpc {}

/// All that HTTP allows, with rows of its own.
#[kodes::code_table("spec/statuses.json", crate = kodes)]
pub enum Status {}
