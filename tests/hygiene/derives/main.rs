//! Derives for tables that are in scope in all possible ways.
#![deny(warnings, missing_docs, unreachable_pub, unused)]

mod names;

use kodes::ToCode;

/// Tests the enum and the error of each module.
macro_rules! assert_works {
    ($($module:ident)*) => {$(
        let code: $module::Handled = "volume full".parse().unwrap();
        assert_eq!(code, $module::Handled::DiskFull);
        assert_eq!(code.to_string(), "100 Disk Full");
        assert_eq!(code.severity(), 300);
        assert!(code.is_client());
        assert_eq!($module::Failure.to_code(), 200);
    )*};
}

/// Declares an enum and an error for the table at a path.
macro_rules! derives {
    ($visibility:vis $table:path) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, kodes::Code)]
        #[code(of = $table, crate = kodes)]
        $visibility enum Handled {
            DiskFull,
            #[code(200)]
            Drive,
        }

        #[derive(kodes::ToCode)]
        #[to_code($table, crate = kodes)]
        #[code(ImADrive)]
        $visibility struct Failure;
    };
}

/// Tables of this module and of its parent.
mod inner {
    #[kodes::code_table("spec/full.json", crate = kodes)]
    pub(super) enum Restricted {}

    derives!(pub(super) Restricted);

    pub(super) mod deeper {
        derives!(pub(in super::super) super::Restricted);
    }

    /// A table that is private to a module.
    #[test]
    fn private_tables_work() {
        mod private {
            #[kodes::code_table("spec/full.json", crate = kodes)]
            enum Private {}

            derives!(Private);

            pub(super) fn codes() -> [u16; 2] {
                assert_eq!(Handled::ALL, [Handled::DiskFull, Handled::Drive]);
                [Handled::Drive.as_u16(), Private::from(&Failure).as_u16()]
            }
        }
        assert_eq!(private::codes(), [200, 200]);
    }
}

/// Two tables with the same name in different modules, and a renamed one.
mod first {
    #[kodes::code_table("spec/full.json", crate = kodes)]
    pub enum ErrorCode {}

    derives!(pub(crate) ErrorCode);
}

mod second {
    #[kodes::code_table("spec/full.json", crate = kodes)]
    pub enum ErrorCode {}

    derives!(pub(crate) self::ErrorCode);
}

mod both {
    use super::first::ErrorCode;
    use super::second::ErrorCode as Other;

    derives!(pub(crate) Other);

    pub(crate) mod of_first {
        use super::ErrorCode;
        derives!(pub(crate) ErrorCode);
    }
}

mod by_glob {
    use super::restricted::inner::*;
    derives!(pub(crate) ErrorCode);
}

mod restricted {
    pub(super) mod inner {
        #[kodes::code_table("spec/full.json", crate = kodes)]
        pub(in super::super) enum ErrorCode {}
    }
    pub(crate) use inner::ErrorCode as Renamed;
}

mod by_path {
    derives!(pub(crate) crate::restricted::Renamed);
}

mod from_another_crate {
    derives!(pub(crate) codes_tests_reexport::ErrorCode);
}

mod from_another_module_of_another_crate {
    derives!(pub(crate) ::codes_tests_reexport::again::ErrorCode);
}

mod from_a_prelude {
    use codes_tests_reexport::prelude::*;

    derives!(pub(crate) ErrorCode);

    /// A new table in the scope of the glob import.
    pub(crate) mod own {
        use codes_tests_reexport::prelude::*;

        #[code_table("spec/full.json", crate = kodes)]
        pub(crate) enum DiskCode {}

        derives!(pub(crate) DiskCode);
    }
}

mod without_its_attribute_enums {
    use codes_tests_reexport::bare::Bare;
    derives!(pub(crate) Bare);
}

/// Renamed derives in functions.
mod in_functions {
    pub(super) fn status() -> (u16, u16) {
        use codes_tests_reexport::Status;
        use kodes::{Code as Derive, ToCode};

        #[derive(Debug, Clone, Copy, PartialEq, Eq, Derive)]
        #[code(of = Status, crate = kodes)]
        enum Handled {
            NotFound,
        }

        #[derive(ToCode)]
        #[to_code(Status, crate = kodes)]
        enum Failure {
            #[code(transparent)]
            Handled(Handled),
        }

        let failure = Failure::Handled(Handled::NotFound);
        (Handled::NotFound.as_u16(), failure.to_code().as_u16())
    }

    pub(super) fn local() -> u16 {
        use kodes::ToCode;

        #[kodes::code_table("spec/full.json", crate = kodes)]
        pub enum Local {}

        derives!(Local);
        assert_eq!(Local::from(&Failure), Local::ImADrive);
        Local::from(Handled::DiskFull).as_u16() + Failure.to_code().as_u16()
    }
}

/// Tables as a macro of another crate would write them.
mod library {
    pub(crate) mod reexport {
        pub(crate) use kodes::*;
    }

    macro_rules! define {
        ($name:ident, $variant:ident) => {
            #[derive(Debug, Clone, Copy, PartialEq, Eq, $crate::library::reexport::Code)]
            #[code(of = $crate::library::reexport::StatusCode, crate = $crate::library::reexport)]
            pub(crate) enum $name {
                NotFound,
                $variant,
            }

            #[derive($crate::library::reexport::ToCode)]
            #[to_code($crate::library::reexport::StatusCode, crate = $crate::library::reexport)]
            pub(crate) enum Failure {
                #[code(transparent)]
                Of { inner: $name },
                #[code(StatusCode::$variant)]
                Itself,
            }
        };
    }
    pub(crate) use define;
}

mod user {
    super::library::define!(Handled, Gone);
}

#[test]
fn derives_find_their_table() {
    assert_works!(inner first second both by_glob by_path);
    assert_works!(from_another_crate from_another_module_of_another_crate from_a_prelude);
    assert_works!(without_its_attribute_enums);
    {
        use both::of_first;
        use from_a_prelude::own;
        use inner::deeper;
        assert_works!(of_first own deeper);
    }
    assert_eq!(in_functions::status(), (404, 404));
    assert_eq!(in_functions::local(), 300);
    let failure = user::Failure::Of {
        inner: user::Handled::Gone,
    };
    assert_eq!(failure.to_code(), kodes::StatusCode::Gone);
    assert_eq!(user::Failure::Itself.to_code(), 410);
    assert_eq!(user::Handled::NotFound.as_u16(), 404);
}

#[test]
fn attributes_have_the_types_of_the_table() {
    use codes_tests_reexport::{ErrorCode, ErrorCodeLevel};
    use from_another_crate::Handled;
    let level: ErrorCodeLevel = Handled::DiskFull.level();
    assert_eq!(level, ErrorCode::DiskFull.level());
    assert_eq!(Handled::Drive.kind(), ErrorCode::ImADrive.kind());
    assert_eq!(Some(Handled::Drive.origin()), ErrorCode::ImADrive.origin());
    assert_eq!(Handled::Drive.class(), ErrorCode::ImADrive.class());
}
