use codes_core::code_table;

#[code_table("spec/digits.json")]
pub enum TooMany {}

#[code_table("spec/digits_decimal.json")]
pub enum Decimal {}

#[code_table("spec/digits_extends.json")]
pub enum Other {}

#[code_table("spec/digits_extends_all.json")]
pub enum Fewer {}

#[code_table("spec/digits_extends_decimal.json")]
pub enum OfDecimal {}

fn main() {
    let _ = (TooMany::DiskGone, Decimal::DiskGone, Other::DiskGone);
    let _ = (Fewer::DiskGone, OfDecimal::DiskFull);
}
