// Mistakes all over the spec, and a program that uses what is right in it:
// it sees the mistakes and nothing else.
use codes_core::code_table;

#[code_table("spec/good_rows_stay.json", class = Class)]
pub enum ErrorCode {}

fn main() {
    match ErrorCode::DiskFull {
        ErrorCode::DISK_SLOW | ErrorCode::DiskHot => {}
        ErrorCode::VolumeFull => {}
        ErrorCode::DiskGone => {}
        ErrorCode::DiskSold | ErrorCode::DiskCeded => {}
        _ => {}
    }
    let code = ErrorCode::from_u16(299).unwrap();
    assert!(code.is_failure() || code.is_warning() || !code.is_listed());
    assert_eq!(code.class(), Some(Class::Warning));
    assert!(ErrorCode::DISK_HOT.retryable());
    assert_eq!(code.severity(), ErrorCodeSeverity::Low);
    println!(
        "{code} {:?} {}",
        ErrorCode::ALL,
        "Disk Slow".parse::<ErrorCode>().unwrap()
    );
}
