// Without a feature there are no traits to implement.
use codes_core::{Code, StatusCode};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(of = StatusCode, integrate(serde, arbitrary))]
enum Handled {
    NotFound,
}

macro_rules! handled {
    ($name:ident, $feature:ident) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
        #[code("spec/good.json", integrate($feature))]
        enum $name {
            DiskFull,
        }
    };
}

handled!(OfMacro, utoipa);

fn main() {}
