use codes_core::code_table;

#[code_table("spec/extends_table.json", extends = codes_core::StatusCode)]
pub enum Status {}

mod broken {
    #[codes_core::code_table("spec/codes_twice.json")]
    pub enum Broken {}
}

// What is wrong with the other is reported there.
#[code_table("spec/smallest.json", extends = broken::Broken)]
pub enum OfBroken {}

#[code_table("spec/extends_both.json", extends = codes_core::StatusCode)]
pub enum TwoBases {}

#[code_table("spec/smallest.json", extends = Missing)]
pub enum OfNone {}

#[code_table("spec/smallest.json", extends = "codes_core::StatusCode")]
pub enum Quoted {}

fn main() {
    let _ = [Status::NotFound, Status::Down];
    let _ = OfBroken::from(broken::Broken::DiskFull);
}
