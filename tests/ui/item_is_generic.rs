use codes_core::code_table;

#[code_table("spec/smallest.json")]
pub enum OfType<T> {}

#[code_table("spec/smallest.json")]
pub enum OfLifetime<'a> {}

#[code_table("spec/smallest.json")]
pub enum Where
where
    u8: Copy, {}

fn main() {}
