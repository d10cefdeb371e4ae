//! Tables in the scope of traits that every type implements, and whose methods
//! have the names of methods that generated code calls.
#![allow(
    dead_code,
    clippy::wrong_self_convention,
    clippy::new_ret_no_self,
    clippy::should_implement_trait,
    reason = "the methods are here to be in the way"
)]

/// Methods that take a reference.
mod by_reference {
    pub(crate) trait Extension {
        fn as_str(&self) {}
        fn class(&self) {}
        fn contains(&self, _: u16) {}
        fn fallback(&self) {}
        fn get(&self, _: usize) {}
        fn is_empty(&self) {}
        fn is_listed(&self) {}
        fn name(&self) {}
        fn pad(&self, _: &str) {}
        fn range(&self) {}
        fn reason(&self) {}
        fn strip_prefix(&self, _: char) {}
        fn wrapping_sub(&self, _: u16) {}
        fn write_fmt(&self, _: core::fmt::Arguments<'_>) {}
    }

    impl<T: ?Sized> Extension for T {}

    #[kodes::code_table("spec/full.json", crate = kodes)]
    pub(crate) enum Full {}

    #[kodes::code_table(concat!(env!("OUT_DIR"), "/large.json"), crate = kodes)]
    pub(crate) enum Large {}
}

/// Methods that take `self` by value.
mod by_value {
    pub(crate) trait Extension: Sized {
        fn as_str(self) {}
        fn class(self) {}
        fn contains(self, _: u16) {}
        fn fallback(self) {}
        fn get(self, _: usize) {}
        fn is_empty(self) {}
        fn is_listed(self) {}
        fn name(self) {}
        fn pad(self, _: &str) {}
        fn range(self) {}
        fn reason(self) {}
        fn strip_prefix(self, _: char) {}
        fn wrapping_sub(self, _: u16) {}
        fn write_fmt(self, _: core::fmt::Arguments<'_>) {}
    }

    impl<T> Extension for T {}

    #[kodes::code_table("spec/full.json", crate = kodes)]
    pub(crate) enum Full {}

    #[kodes::code_table(concat!(env!("OUT_DIR"), "/large.json"), crate = kodes)]
    pub(crate) enum Large {}
}

/// Associated functions and constants, as in paths such as `T::ALL`.
mod by_path {
    pub(crate) trait Extension: Sized {
        const ALL: () = ();
        const DISK_FULL: () = ();
        fn from_u16() {}
        fn from_bytes() {}
        fn from_slug() {}
        fn slug() {}
        fn new() {}
    }

    impl<T> Extension for T {}

    #[kodes::code_table("spec/full.json", crate = kodes)]
    pub(crate) enum Full {}
}

#[test]
fn tables_work_among_them() {
    macro_rules! assert_works {
        ($($module:ident)*) => {$(
            let code: $module::Full = "volume full".parse().unwrap();
            assert_eq!(code, $module::Full::DiskFull);
            assert_eq!(code.to_string(), "100 Disk Full");
            assert_eq!($module::Full::from_slug("DISK-full"), Some(code));
            assert_eq!(kodes::Keyed::key(code), Some("disk-full"));
            assert_eq!(format!("{code:?}"), "DiskFull");
            let unlisted: $module::Full = "150".parse().unwrap();
            assert_eq!(unlisted.to_string(), "150");
            assert_eq!(format!("{unlisted:?}"), "Unlisted150");
            assert_eq!($module::FullClass::ClientError.to_string(), "Client Error");
        )*};
    }
    assert_works!(by_reference by_value by_path);
    assert_eq!(
        by_reference::Large::ALL[3].to_string(),
        "3000000021 Number 3"
    );
    assert_eq!(by_value::Large::ALL[3].to_string(), "3000000021 Number 3");
}
