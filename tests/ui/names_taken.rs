use codes_core::code_table;

#[code_table("spec/names_taken.json")]
pub enum ErrorCode {}

fn main() {
    let _ = [
        ErrorCode::DiskFull,
        ErrorCode::VOLUME_FULL,
        ErrorCode::DiskSlow,
        ErrorCode::DiskLost,
    ];
}
