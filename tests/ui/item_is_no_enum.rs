use codes_core::code_table;

#[code_table("spec/smallest.json")]
pub struct Structure;

#[code_table("spec/smallest.json")]
pub union Union {
    a: u8,
}

#[code_table("spec/smallest.json")]
fn function() {}

#[code_table("spec/smallest.json")]
pub mod module {}

#[code_table("spec/smallest.json")]
impl Structure {}

fn main() {
    function();
    let _ = Structure::from_u16(1).unwrap().reason();
}
