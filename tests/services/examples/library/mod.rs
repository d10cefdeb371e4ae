//! A library with three books, and its errors. The attributes define everything that
//! HTTP clients receive.

use codes_core::{StatusCode, ToCode};

#[derive(Debug, thiserror::Error, ToCode)]
#[to_code(StatusCode, respond)]
pub(crate) enum LibraryError {
    #[error("{0:?} is not a valid book number")]
    #[code(BadRequest)]
    NoNumber(String),

    #[error("there is no book {book}")]
    #[code(NotFound)]
    #[problem(type = "https://example.com/problems/no-book", title = "No Such Book")]
    NoBook {
        #[problem(extension)]
        book: usize,
    },

    #[error("{title:?} is on loan")]
    #[code(TooManyRequests)]
    #[problem(type = "https://example.com/problems/lent")]
    Lent {
        title: &'static str,
        #[problem(header = "Retry-After", extension = "seconds")]
        retry_after: u32,
    },

    #[error(transparent)]
    #[code(transparent)]
    Catalogue(#[from] CatalogueError),
}

/// The status is a 5xx, so the response has no detail.
#[derive(Debug, thiserror::Error, ToCode)]
#[to_code(StatusCode, respond)]
#[error("page {page} of the catalogue is torn")]
#[code(ServiceUnavailable)]
#[problem(header = "Retry-After: 3600")]
pub(crate) struct CatalogueError {
    page: usize,
}

/// The title of a book.
pub(crate) fn title(book: &str) -> Result<&'static str, LibraryError> {
    match book.parse() {
        Ok(1) => Ok("Emma"),
        Ok(2) => Err(LibraryError::Lent {
            title: "Ulysses",
            retry_after: 60,
        }),
        Ok(page @ 3) => Err(CatalogueError { page }.into()),
        Ok(book) => Err(LibraryError::NoBook { book }),
        Err(_) => Err(LibraryError::NoNumber(book.to_owned())),
    }
}
