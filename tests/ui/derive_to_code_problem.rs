use codes_core::{StatusCode, ToCode};

// Without `respond` there is no problem to describe.
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

// Without the feature that `respond` needs, nothing reads the description.
#[derive(ToCode)]
#[to_code(StatusCode, respond)]
#[code(NotFound)]
#[problem(titel = "Not Here")]
struct NoFeature;

fn main() {}
