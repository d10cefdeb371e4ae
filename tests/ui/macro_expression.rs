macro_rules! table {
    ($name:ident, $path:expr) => {
        #[codes_core::code_table($path)]
        pub enum $name {}
    };
}

table!(ErrorCode, "spec/codes_twice.json");
table!(
    OtherCode,
    concat!(env!("CARGO_MANIFEST_DIR"), "/spec/codes_twice.json")
);
table!(Unset, concat!(env!("NOPE"), "/codes_twice.json"));
table!(Computed, PATH);

fn main() {
    let _ = [ErrorCode::DiskSlow, ErrorCode::DiskFull];
    let _ = OtherCode::DiskFull;
}
