use codes_core::code_table;

#[code_table("spec/code_attribute_of_broken_levels.json")]
pub enum Level {}

#[code_table("spec/code_attribute_of_broken.json")]
pub enum Graded {}

fn main() {
    let _: Level = Graded::DiskFull.level();
    let _: &[Level] = Graded::DiskSlow.levels();
}
