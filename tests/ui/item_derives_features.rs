// The same derives are refused whichever features are on, here none.
use codes_core::code_table;

#[code_table("spec/good.json")]
#[derive(Debug, Serialize, serde::Deserialize, Clone)]
#[serde(rename_all = "snake_case")]
pub enum Text {}

#[code_table("spec/good.json")]
#[cfg_attr(all(), derive(Hash, Serialize_repr), serde(untagged))]
#[derive(schemars::JsonSchema)]
#[derive(Debug)]
pub enum UnderCondition {}

#[code_table("spec/good.json")]
#[derive(ToSchema, Arbitrary, proptest_derive::Arbitrary, Copy)]
#[schema(example = 1)]
pub enum Tools {}

fn main() {
    // The tables are generated all the same.
    println!("{} {:?} {}", Text::DiskFull, UnderCondition::ALL, Tools::DiskFull == 1);
}
