use codes_core::code_table;

#[code_table("spec/extends_rows.json")]
pub enum ErrorCode {}

fn main() {
    // The rows of both are there, whatever is wrong.
    let _ = [ErrorCode::DiskFull, ErrorCode::DiskSlow, ErrorCode::TapeTorn];
    let _ = [ErrorCode::VolumeFull, ErrorCode::TooHigh];
}
