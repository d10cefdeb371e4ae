// The class enum of a derived enum is that of its table.
mod inner {
    use codes_core::{Code, code_table};

    #[code_table("spec/good.json")]
    enum ErrorCode {}

    #[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
    #[code(of = ErrorCode)]
    pub enum Handled {
        DiskFull,
    }
}

fn main() {
    let _ = inner::Handled::DiskFull;
}
