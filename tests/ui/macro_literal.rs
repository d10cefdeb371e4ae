// The path in the call is marked, as it is what the user of the macro wrote.
macro_rules! table {
    ($name:ident, $path:literal) => {
        #[codes_core::code_table($path)]
        pub enum $name {}
    };
}

table!(ErrorCode, "spec/codes_twice.json");
table!(OtherCode, "spec/smalest.json");

fn main() {
    let _ = ErrorCode::DiskSlow;
}
