//! Generates an enum of error codes from the JSON file `disk_errors.json` in this
//! folder:
//!
//! ```text
//! cargo run --example disk_errors
//! ```
//!
//! Edit the file and run the example again: the enum changes with it. A mistake in
//! the file is a compile error that points to its line.

use codes_core::{UnknownCode, code_table};

/// An error of the disk service.
///
/// The macro generates a variant for each row of the file, and lists them in these
/// docs. The path is relative to the folder of the crate's `Cargo.toml`.
#[code_table("examples/disk_errors.json")]
pub enum DiskError {}

fn main() -> Result<(), UnknownCode<DiskError>> {
    // Every row is a variant and a constant. Aliases, the older reasons of a code,
    // are constants in both spellings.
    let full = DiskError::DiskFull;
    assert_eq!(full, DiskError::DISK_FULL);
    assert_eq!(full, DiskError::NoSpaceLeft);

    // `ALL` has the rows in order of codes. `Display` shows code and reason, and
    // honours the width. `retryable` is an attribute that the file declares, and
    // `is_hardware` is true for codes in the range of that class.
    for error in DiskError::ALL {
        println!(
            "{error:<18}retryable: {:<7}hardware: {}",
            error.retryable(),
            error.is_hardware(),
        );
    }

    // Text in any usual spelling parses, ...
    for text in [
        "101",
        "file locked",
        "FileLocked",
        "FILE_LOCKED",
        "101 File Locked",
    ] {
        assert_eq!(text.parse(), Ok(DiskError::FileLocked));
    }
    // ... and numbers convert. Descriptions are available at run time.
    let locked = DiskError::from_u16(101)?;
    println!("{locked}: {}", locked.description().unwrap_or("?"));

    // This table is closed: a number without a row is an error, ...
    let error = DiskError::from_u16(999).unwrap_err();
    println!("{error}"); // 999 is not a valid DiskError

    // ... and a `match` needs no `_` arm.
    let advice = match locked {
        DiskError::DiskFull => "delete something",
        DiskError::FileLocked | DiskError::ReadTimeout => "wait",
        DiskError::BadSector => "buy a disk",
    };
    println!("{locked}: {advice}");
    Ok(())
}
