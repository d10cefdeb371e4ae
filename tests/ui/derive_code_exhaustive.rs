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
    let _ = match Handled::try_from(StatusCode::Ok) {
        Ok(Handled::Ok) => "done",
        Ok(Handled::NotFound) => "nothing there",
        Err(_) => "give up",
    };
}
