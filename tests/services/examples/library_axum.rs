//! An axum service that responds with problem documents.
//!
//! ```console
//! $ cargo run --package codes-services --example library_axum
//! $ curl -i http://127.0.0.1:3000/books/2
//! ```

mod library;

use axum::Router;
use axum::extract::Path;
use axum::routing::get;
use library::LibraryError;
use tokio::net::TcpListener;

async fn book(Path(book): Path<String>) -> Result<&'static str, LibraryError> {
    library::title(&book)
}

pub(crate) fn service() -> Router {
    Router::new().route("/books/{book}", get(book))
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:3000").await?;
    println!("http://{}/books/1", listener.local_addr()?);
    axum::serve(listener, service()).await
}
