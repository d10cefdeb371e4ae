use codes_core::code_table;

#[code_table(concat!(env!("CARGO_MANIFEST_DIR"), "/spec/smallest.json"))]
pub enum ErrorCode {}

#[code_table(::core::concat!(::std::env!("CARGO_MANIFEST_DIR"), "/spec", "/", "smallest.json",),)]
pub enum OtherCode {}

fn main() {
    assert_eq!(ErrorCode::DiskFull.as_u16(), OtherCode::DiskFull.as_u16());
}
