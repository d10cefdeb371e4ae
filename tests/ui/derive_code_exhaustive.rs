// Who handles one more code is told where.
use codes_core::{Code, StatusCode};

#[derive(Code)]
#[code(of = StatusCode)]
enum Handled {
    Ok,
    NotFound,
    Gone,
}

fn main() {
    let handled = Handled::try_from(StatusCode::Ok);
    let _ = handled.map(|code| match code {
        Handled::Ok => "done",
        Handled::NotFound => "nothing there",
    });
}
