//! The service of `library_axum.rs` with actix-web instead of axum. The errors are the
//! same.
//!
//! ```console
//! $ cargo run --package codes-services --example library_actix
//! $ curl -i http://127.0.0.1:3000/books/2
//! ```

mod library;

use actix_web::web::{Path, ServiceConfig, get};
use actix_web::{App, HttpServer};
use library::LibraryError;

async fn book(book: Path<String>) -> Result<&'static str, LibraryError> {
    library::title(&book)
}

pub(crate) fn service(config: &mut ServiceConfig) {
    config.route("/books/{book}", get().to(book));
}

fn main() -> std::io::Result<()> {
    let server = HttpServer::new(|| App::new().configure(service)).bind("127.0.0.1:3000")?;
    println!("http://{}/books/1", server.addrs()[0]);
    actix_web::rt::System::new().block_on(server.run())
}
