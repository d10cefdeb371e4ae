use codes_core::{StatusCode, ToCode, code_table};

#[code_table("spec/smallest.json")]
pub enum DiskError {}

fn status(_: &u8) -> StatusCode {
    StatusCode::Ok
}

fn maybe(_: &u8) -> Option<StatusCode> {
    None
}

#[derive(ToCode)]
#[to_code(StatusCode)]
enum Mistaken {
    #[code(with = status)]
    NoField,
    #[code(with = status)]
    Which(u8, u8),
    #[code(with = status, transparent)]
    Both(StatusCode),
    #[code(with = status)]
    Twice(#[code(with = status)] u8),
    #[code(with = status, NotFound)]
    Useless(u8),
    #[code(with = |_| StatusCode::Ok)]
    Closure(u8),
    #[code(with)]
    Incomplete(u8),
    #[code(default = NotFound)]
    OnlyDefault(u8),
    #[code(with = maybe, default = NotFond)]
    Misspelt(u8),
    #[code(with = maybe, default = NotFound, default = Gone)]
    TwoDefaults(u8),
    OnField(#[code(wiht = status)] u8),
    DefaultOnField(#[code(default = NotFound)] u8),
}

#[derive(ToCode)]
#[to_code(StatusCode, DiskError)]
enum Several {
    #[code(with = maybe, default = StatusCode::NotFound)]
    OneDefault(u8),
}

#[derive(ToCode)]
#[to_code(StatusCode)]
enum Typed {
    #[code(with = maybe)]
    NoDefault(u8),
    #[code(with = status, default = NotFound)]
    NoOption(u8),
    #[code(with = status)]
    OtherType(u16),
    #[code(with = u8::is_ascii)]
    NoCode(u8),
}

fn main() {}
