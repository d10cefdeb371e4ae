#![deny(deprecated)]

use codes_core::code_table;

#[code_table("spec/deprecated_row.json")]
pub enum ErrorCode {}

fn main() {
    let _ = [
        ErrorCode::DiskFull,
        ErrorCode::DISK_FULL,
        ErrorCode::VolumeFull,
    ];
}
