use codes_core::{Code, StatusCode};

#[derive(Code)]
enum NoTable {
    NotFound,
}

#[derive(Code)]
#[code]
enum NoList {
    NotFound,
}

#[derive(Code)]
#[code()]
enum NothingInIt {
    NotFound,
}

#[derive(Code)]
#[code = "StatusCode"]
enum Value {
    NotFound,
}

#[derive(Code)]
#[code(StatusCode)]
enum NoKey {
    NotFound,
}

#[derive(Code)]
#[code(of = "StatusCode")]
enum Quoted {
    NotFound,
}

#[derive(Code)]
#[code(off = StatusCode)]
enum Misspelt {
    NotFound,
}

#[derive(Code)]
#[code(of = StatusCode, table = StatusCode)]
enum Unknown {
    NotFound,
}

#[derive(Code)]
#[code(of = StatusCode, of = StatusCode)]
enum Twice {
    NotFound,
}

#[derive(Code)]
#[code(of = StatusCode, "spec/good.json")]
enum Both {
    NotFound,
}

#[derive(Code)]
#[code(of = StatusCode, class = Group)]
enum ClassOfTable {
    NotFound,
}

#[derive(Code)]
#[code(of = StatusCode, without(Debag, Default), crat = codes_core)]
enum Without {
    NotFound,
}

#[derive(Code)]
#[code(of = StatusCode crate = codes_core)]
enum NoComma {
    NotFound,
}

#[derive(Code)]
#[code(of = StatusCode)]
enum OnVariants {
    #[code("Not Found")]
    NotFound,
    #[code(410, 411)]
    Gone,
    #[code = 200]
    Ok,
    #[code]
    Created,
    #[code(of = Conflict)]
    Conflict,
    #[code(99999999999999999999999999999999999999999)]
    Huge,
    #[code(Status::Found)]
    Found,
    #[code(codes_core::StatusCode::SeeOther)]
    SeeOther,
}

fn main() {}
