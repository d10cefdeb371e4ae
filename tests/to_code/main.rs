//! `derive(ToCode)`: error types with codes.

// Each test declares its own types.
#![allow(clippy::items_after_statements)]

mod two_tables;
mod with;

use codes_core::{Code, StatusCode, ToCode, code_table};
use std::fmt::Debug;
use std::rc::Rc;
use std::sync::Arc;

#[code_table("../codes-core/examples/disk_errors.json")]
pub enum DiskError {}

#[derive(Debug, thiserror::Error, ToCode)]
#[to_code(StatusCode)]
enum DbError {
    #[error("no connection")]
    #[code(ServiceUnavailable)]
    Unconnected,
    #[error("row is locked")]
    #[code(StatusCode::CONFLICT)]
    Locked,
}

#[derive(Debug, thiserror::Error, ToCode)]
#[to_code(StatusCode)]
enum ApiError {
    #[error("no user {0}")]
    #[code(NotFound)]
    NoUser(u64),
    #[error("slow down")]
    #[code(TooManyRequests)]
    Busy { retry_after: u32 },
    #[error(transparent)]
    #[code(transparent)]
    Db(#[from] DbError),
    #[error("inconsistent")]
    #[code(503)]
    Inconsistent,
    #[error("too large")]
    #[code(PayloadTooLarge)]
    TooLarge(),
    #[error("a code that the table does not list")]
    #[code(499)]
    ClientClosedRequest,
}

#[test]
fn each_variant_has_its_code() {
    for (error, code) in [
        (ApiError::NoUser(7), 404),
        (ApiError::Busy { retry_after: 3 }, 429),
        (ApiError::Db(DbError::Unconnected), 503),
        (DbError::Locked.into(), 409),
        (ApiError::Inconsistent, 503),
        (ApiError::TooLarge(), 413),
        (ApiError::ClientClosedRequest, 499),
    ] {
        assert_eq!(error.to_code(), code, "{error}");
        assert_eq!(StatusCode::from(&error), code, "{error}");
        // By reference, and for a trait object.
        let by_reference: &dyn ToCode<StatusCode> = &&error;
        assert_eq!(by_reference.to_code(), code);
    }
    if let ApiError::Busy { retry_after } = (ApiError::Busy { retry_after: 3 }) {
        assert_eq!(retry_after, 3);
    }
}

#[test]
fn codes_have_themselves() {
    fn code(error: impl ToCode<StatusCode>) -> StatusCode {
        error.to_code()
    }
    for &of in StatusCode::ALL {
        assert_eq!(code(of), of);
    }

    #[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
    #[code(of = StatusCode)]
    enum Handled {
        NotFound,
        #[code(418)]
        Teapot,
    }
    assert_eq!(code(Handled::Teapot), StatusCode::ImATeapot);
    // There is only one table that `to_code` can return.
    assert!(Handled::NotFound.to_code().is_client_error());
}

#[test]
fn unmarked_variants_have_the_default() {
    #[derive(ToCode)]
    #[to_code(StatusCode, default = InternalServerError)]
    enum Broken {
        #[code(BadGateway)]
        Upstream,
        Other,
        #[allow(dead_code)]
        Another(String),
    }
    assert_eq!(Broken::Upstream.to_code(), StatusCode::BadGateway);
    assert_eq!(Broken::Other.to_code(), StatusCode::InternalServerError);
    assert_eq!(
        Broken::Another(String::new()).to_code(),
        StatusCode::InternalServerError
    );

    #[derive(ToCode)]
    #[to_code(DiskError, default = 101)]
    #[allow(dead_code)]
    struct Unmarked(u8);
    assert_eq!(Unmarked(1).to_code(), DiskError::FileLocked);
}

#[test]
fn structs_of_every_kind() {
    #[derive(ToCode)]
    #[to_code(StatusCode)]
    #[code(Gone)]
    struct Unit;

    #[derive(ToCode)]
    #[to_code(StatusCode)]
    #[code(transparent)]
    struct Tuple(Unit);

    #[derive(ToCode)]
    #[to_code(StatusCode)]
    #[code(transparent)]
    struct Named {
        #[code]
        source: Tuple,
        #[allow(dead_code)]
        line: u32,
    }

    #[derive(ToCode)]
    #[to_code(StatusCode)]
    #[code(404)]
    struct WithFields {
        path: &'static str,
    }

    let named = Named {
        source: Tuple(Unit),
        line: 1,
    };
    assert_eq!(named.to_code(), StatusCode::Gone);
    let with_fields = WithFields { path: "/" };
    assert_eq!(StatusCode::from(&with_fields), StatusCode::NotFound);
    assert_eq!(with_fields.path, "/");
}

#[test]
fn an_enum_without_variants_has_no_code() {
    #[derive(ToCode)]
    #[to_code(StatusCode)]
    enum Never {}
    fn code(never: Option<Never>) -> Option<StatusCode> {
        never.map(|never| never.to_code())
    }
    assert_eq!(code(None), None);
}

#[test]
fn inner_values_may_lie_behind_pointers() {
    #[derive(ToCode)]
    #[to_code(StatusCode)]
    enum Behind<'a> {
        #[code(transparent)]
        Box(Box<DbError>),
        #[code(transparent)]
        Rc(Rc<DbError>),
        #[code(transparent)]
        Arc(&'a Arc<DbError>),
        #[code(transparent)]
        Reference(&'a DbError),
        #[code(transparent)]
        Dynamic(Box<dyn ToCode<StatusCode> + 'a>),
    }
    let error = DbError::Locked;
    let shared = Arc::new(DbError::Locked);
    for behind in [
        Behind::Box(Box::new(DbError::Locked)),
        Behind::Rc(Rc::new(DbError::Locked)),
        Behind::Arc(&shared),
        Behind::Reference(&error),
        Behind::Dynamic(Box::new(DbError::Locked)),
    ] {
        assert_eq!(behind.to_code(), StatusCode::Conflict);
        assert_eq!(StatusCode::from(&behind), StatusCode::Conflict);
    }
}

trait Store {
    type Error: Debug;
}

struct Memory;

impl Store for Memory {
    type Error = DbError;
}

#[test]
fn generic_types_ask_what_they_hold() {
    #[derive(Debug, ToCode)]
    #[to_code(StatusCode)]
    enum Wrapped<E, const N: usize = 1>
    where
        E: Debug,
    {
        #[code(transparent)]
        Inner(E),
        #[code(transparent)]
        Boxed { inner: Box<E> },
        #[code(NotFound)]
        Missing([u8; N]),
    }
    assert_eq!(
        Wrapped::<_, 1>::Inner(DbError::Locked).to_code(),
        StatusCode::Conflict
    );
    let boxed = Wrapped::<_, 2>::Boxed {
        inner: Box::new(ApiError::NoUser(1)),
    };
    assert_eq!(StatusCode::from(&boxed), StatusCode::NotFound);
    assert_eq!(
        Wrapped::<DbError, 3>::Missing([0; 3]).to_code(),
        StatusCode::NotFound
    );

    // A type parameter needs a code only if a `transparent` variant uses it.
    #[derive(ToCode)]
    #[to_code(StatusCode, default = BadRequest)]
    #[allow(dead_code)]
    enum Plain<T> {
        Of(T),
    }
    assert_eq!(Plain::Of(String::new()).to_code(), StatusCode::BadRequest);

    #[derive(ToCode)]
    #[to_code(StatusCode)]
    enum Projected<S: Store> {
        #[code(transparent)]
        Store(S::Error),
    }
    assert_eq!(
        Projected::<Memory>::Store(DbError::Unconnected).to_code(),
        StatusCode::ServiceUnavailable
    );

    #[derive(ToCode)]
    #[to_code(StatusCode)]
    enum Nested<E: Debug> {
        #[code(transparent)]
        Wrapped(Wrapped<E>),
    }
    let nested = Nested::Wrapped(Wrapped::Inner(DbError::Locked));
    assert_eq!(nested.to_code(), StatusCode::Conflict);
}
