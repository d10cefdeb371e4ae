// The mistake that the README shows.
use codes_core::code_table;

#[code_table("spec/readme.json")]
pub enum DiskError {}

fn main() {
    let _ = DiskError::FileLocked.retryable();
}
