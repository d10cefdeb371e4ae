//! Types with codes of several tables.

use codes_core::{StatusCode, ToCode};

mod errors {
    use codes_core::{ToCode, code_table};

    #[code_table("../codes-core/examples/disk_errors.json")]
    pub(super) enum DiskError {}

    /// Codes of two tables, one of which has a default.
    #[derive(ToCode)]
    #[to_code(codes_core::StatusCode, self::DiskError, default = DiskError::FileLocked)]
    pub(super) enum Storage {
        #[code(StatusCode::InsufficientStorage, DiskError::NO_SPACE_LEFT)]
        Full,
        #[code(codes_core::StatusCode::Locked)]
        Locked,
        #[code(DiskError::BadSector, StatusCode::InternalServerError)]
        Broken,
        #[code(transparent)]
        Inner(Box<Storage>),
        #[code(transparent, DiskError::ReadTimeout)]
        Http(codes_core::StatusCode),
    }

    /// The same with one attribute per table.
    #[derive(ToCode)]
    #[to_code(codes_core::StatusCode, default = StatusCode::BadGateway)]
    #[to_code(DiskError, default = DiskError::DiskFull)]
    pub(super) enum Separate {
        Anything,
    }
}

#[test]
fn a_type_may_have_codes_of_two_tables() {
    use errors::{DiskError, Separate, Storage};
    for (error, status, disk) in [
        (Storage::Full, 507, 100),
        (Storage::Locked, 423, 101),
        (Storage::Broken, 500, 201),
        (Storage::Inner(Box::new(Storage::Full)), 507, 100),
        (Storage::Http(StatusCode::BadGateway), 502, 200),
    ] {
        let status_code: StatusCode = error.to_code();
        let disk_error: DiskError = error.to_code();
        assert_eq!((status_code.as_u16(), disk_error.as_u16()), (status, disk));
        assert_eq!(StatusCode::from(&error), status);
        assert_eq!(DiskError::from(&error), disk);
    }
    assert_eq!(StatusCode::from(&Separate::Anything), 502);
    assert_eq!(DiskError::from(&Separate::Anything), 100);
}
