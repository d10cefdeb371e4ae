//! A derive that reads the spec itself, with no table.

use codes_core::code_table;

mod derived {
    use codes_core::Code;

    #[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
    #[code("../codes-core/examples/disk_errors.json", class = Group)]
    pub(super) enum Disk {
        #[code(101)]
        Locked,
        NoSpaceLeft = 100,
        ReadTimeout,
    }
}

#[code_table("../codes-core/examples/disk_errors.json")]
enum DiskError {}

#[test]
fn codes_of_a_spec_need_no_table() {
    use derived::{Disk, Group};
    assert_eq!(
        Disk::ALL,
        [Disk::NoSpaceLeft, Disk::Locked, Disk::ReadTimeout]
    );
    assert_eq!(Disk::ReadTimeout.class(), Some(Group::Hardware));
    assert_eq!(Group::Hardware.range(), 200..=299);
    for &code in Disk::ALL {
        let of = DiskError::from_u16(code.as_u16()).unwrap();
        assert_eq!(code.to_string(), of.to_string());
        assert_eq!(code.is_hardware(), of.is_hardware());
        assert_eq!(code.retryable(), of.retryable());
        assert_eq!(code.description(), of.description());
        assert_eq!(of.reason().parse(), Ok(code));
        assert_eq!(of.name().unwrap().parse(), Ok(code));
    }
    assert_eq!("Locked".parse(), Ok(Disk::Locked));
    assert!(Disk::from_u16(201).is_err());
}
