//! Makes an enum of error codes from a JSON file, `disk_errors.json` beside
//! this one:
//!
//! ```text
//! cargo run --example disk_errors
//! ```
//!
//! Edit the file, run the example again, and the enum has changed with it. A
//! mistake in the file is a compile error that points into the file.

use codes_core::{UnknownCode, code_table};

/// An error of the disk service.
///
/// The macro fills in the variants, one for each row of the file, and writes a
/// table of them into these docs. It looks for the file from the folder of the
/// crate's `Cargo.toml`.
#[code_table("examples/disk_errors.json")]
pub enum DiskError {}

fn main() -> Result<(), UnknownCode<DiskError>> {
    // Every row is a variant, and also a constant. The older reasons of a code,
    // its aliases, are constants in both spellings.
    let full = DiskError::DiskFull;
    assert_eq!(full, DiskError::DISK_FULL);
    assert_eq!(full, DiskError::NoSpaceLeft);

    // `ALL` has the rows by code, `Display` shows code and reason and honours
    // the width. `retryable` is the column that the file declares, and
    // `is_hardware` says whether the code lies in the range of that class.
    for error in DiskError::ALL {
        println!(
            "{error:<18}retryable: {:<7}hardware: {}",
            error.retryable(),
            error.is_hardware(),
        );
    }

    // Text becomes a code in any usual spelling, ...
    for text in [
        "101",
        "file locked",
        "FileLocked",
        "FILE_LOCKED",
        "101 File Locked",
    ] {
        assert_eq!(text.parse(), Ok(DiskError::FileLocked));
    }
    // ... and a number becomes one too. A description in the file is there at
    // run time.
    let locked = DiskError::from_u16(101)?;
    println!("{locked}: {}", locked.description().unwrap_or("?"));

    // This table is closed: a number without a row is an error, ...
    let error = DiskError::from_u16(999).unwrap_err();
    println!("{error}"); // 999 is no code of DiskError

    // ... and a `match` needs no arm for the rest.
    let advice = match locked {
        DiskError::DiskFull => "delete something",
        DiskError::FileLocked | DiskError::ReadTimeout => "wait",
        DiskError::BadSector => "buy a disk",
    };
    println!("{locked}: {advice}");
    Ok(())
}
