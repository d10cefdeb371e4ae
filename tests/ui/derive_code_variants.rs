use codes_core::{Code, StatusCode};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(of = StatusCode)]
enum Handled {
    Okay,
    NotFond,
    Nothing,
    Missing = 404,
    TooManyRequests = 428,
    Conflict = -409,
    #[code(950)]
    Unlisted,
    #[code(4040)]
    Mistyped,
    #[code(Gon)]
    Left,
    #[code(GONE)]
    Gone = 411,
    #[code(500)]
    First,
    InternalServerError,
    PayloadTooLarge,
    ContentTooLarge,
}

fn main() {
    // Mistakes cause no follow-up errors.
    let code = Handled::from_u16(429).unwrap();
    let _ = match code {
        Handled::Okay | Handled::NotFond | Handled::Nothing | Handled::Missing => 1,
        Handled::TooManyRequests | Handled::Conflict | Handled::Unlisted | Handled::Mistyped => 2,
        Handled::Left | Handled::Gone | Handled::First | Handled::InternalServerError => 3,
        Handled::PayloadTooLarge | Handled::ContentTooLarge => 4,
    };
    let _ = (StatusCode::from(code), code.class(), code.is_success(), code.registration());
}
