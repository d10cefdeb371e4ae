use codes_core::Code;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code("spec/god.json")]
enum NoFile {
    DiskFull,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code("spec/good_rows_stay.json")]
enum Mistakes {
    DiskFull,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code("spec/good.json")]
enum Variants {
    DiskFul,
    DiskSlow,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code("spec/smallest.json", class = Group)]
enum NoClasses {
    DiskFull,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code("spec/good.json", class = SameName)]
enum SameName {
    DiskFull,
}

fn main() {
    let _ = Variants::DiskFul.class() == Some(VariantsClass::Warning);
}
