// A `match` that misses a new variant does not compile.
use codes_core::{Code, StatusCode};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(of = StatusCode)]
enum Handled {
    Ok,
    NotFound,
    Gone,
}

fn answer(handled: Handled) -> &'static str {
    match handled {
        Handled::Ok => "done",
        Handled::NotFound => "nothing there",
    }
}

fn main() {
    if let Ok(handled) = Handled::try_from(StatusCode::Ok) {
        answer(handled);
    }
}
