use codes_core::{Code, code_table};

#[code_table("spec/code_attribute_unresolved.json")]
pub enum Unresolved {}

#[code_table("spec/code_attribute_unresolved_crate.json")]
pub enum UnresolvedCrate {}

#[code_table("spec/code_attribute_itself.json")]
pub enum Itself {}

pub enum Plain {}

#[code_table("spec/code_attribute_no_table.json")]
pub enum OfPlain {}

#[derive(Code)]
#[code("spec/code_attribute_no_table.json")]
pub enum Derived {
    DiskFull,
}

fn main() {
    let _ = Unresolved::DiskFull.status();
    let _ = UnresolvedCrate::DiskFull;
    let _ = Itself::DiskFull;
    let _ = OfPlain::DiskFull.status();
    let _ = Derived::DiskFull;
}
