use codes_core::{Code, StatusCode};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
enum NoTable {
    NotFound,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code]
enum NoList {
    NotFound,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code()]
enum NothingInIt {
    NotFound,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code = "StatusCode"]
enum Value {
    NotFound,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(StatusCode)]
enum NoKey {
    NotFound,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(of = "StatusCode")]
enum Quoted {
    NotFound,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(off = StatusCode)]
enum Misspelt {
    NotFound,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(of = StatusCode, table = StatusCode)]
enum Unknown {
    NotFound,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(of = StatusCode, of = StatusCode)]
enum Twice {
    NotFound,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(of = StatusCode, "spec/good.json")]
enum Both {
    NotFound,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(of = StatusCode, class = Group)]
enum ClassOfTable {
    NotFound,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(of = StatusCode, without(Debug, Display), crat = codes_core)]
enum Without {
    NotFound,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(of = StatusCode, integrate(sered, serde))]
enum MisspeltFeature {
    NotFound,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(of = StatusCode, integrate(http))]
enum NotDerivable {
    NotFound,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(of = StatusCode, integrate(serde, schemars, serde))]
enum FeatureTwice {
    NotFound,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(of = StatusCode, integrate = serde)]
enum FeatureAsValue {
    NotFound,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(of = StatusCode, integrate())]
enum NoFeature {
    NotFound,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(of = StatusCode crate = codes_core)]
enum NoComma {
    NotFound,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
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
