macro_rules! table_of_literal {
    ($name:ident, $path:literal) => {
        #[codes_core::code_table($path)]
        pub enum $name {}
    };
}

macro_rules! table_of_expression {
    ($name:ident, $class:ident, $path:expr) => {
        #[codes_core::code_table($path, class = $class)]
        pub enum $name {}
    };
}

macro_rules! table_of_tokens {
    ($visibility:vis $name:ident, $($path:tt)*) => {
        #[codes_core::code_table($($path)*)]
        $visibility enum $name {}
    };
}

macro_rules! table_by_name {
    ($name:ident, $file:literal) => {
        #[codes_core::code_table(concat!(env!("CARGO_MANIFEST_DIR"), "/spec/", $file, ".json"))]
        pub enum $name {}
    };
}

macro_rules! table_of_two_macros {
    ($name:ident, $path:expr) => {
        table_of_expression!($name, Kind, $path);
    };
}

table_of_literal!(First, "spec/smallest.json");
table_of_expression!(
    Second,
    Class,
    concat!(env!("CARGO_MANIFEST_DIR"), "/spec/good.json")
);
table_of_tokens!(pub(crate) Third, "spec/smallest.json");
table_by_name!(Fourth, "smallest");
table_of_two_macros!(Fifth, "spec/good.json");

fn main() {
    assert_eq!(First::DiskFull.as_u16(), 1);
    assert_eq!(Second::DiskSlow.class(), Some(Class::Warning));
    assert_eq!(Third::DiskFull.as_u16(), 1);
    assert_eq!(Fourth::DiskFull.as_u16(), 1);
    assert_eq!(Fifth::DiskSlow.class(), Some(Kind::Warning));
}
