use codes_core::{StatusCode, ToCode};

// `#[problem(…)]` requires `respond`.
#[derive(ToCode)]
#[to_code(StatusCode)]
#[problem(detail = true)]
enum NoResponse {
    #[code(NotFound)]
    #[problem(title = "No Such User")]
    Variant,
    #[code(Gone)]
    Field {
        #[problem(extension)]
        id: u64,
    },
}

// Without the feature `problem`, the options are not checked.
#[derive(ToCode)]
#[to_code(StatusCode, respond)]
#[code(NotFound)]
#[problem(titel = "Not Here")]
struct NoFeature;

fn main() {}
