//! What the payment service logs. In a program of its own, because `tracing` remembers
//! which events nobody wants.

#[allow(dead_code)]
#[path = "../examples/payments.rs"]
mod service;

use reqwest::Client;
use std::io;
use std::sync::{Arc, Mutex};
use tracing_subscriber::fmt::MakeWriter;

/// What a subscriber of `tracing` has written.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

#[tokio::test]
async fn what_clients_do_not_see_is_logged() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_ansi(false)
        .with_writer(log.clone());
    let _guard = tracing::subscriber::set_default(subscriber.finish());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(axum::serve(listener, service::service()).into_future());
    let charge = serde_json::json!({"card": "4000000000000119", "amount": 5});
    let client = Client::new();
    let request = client.post(format!("{base}/payments")).json(&charge);
    request.send().await.unwrap();
    for path in ["payments/8", "nowhere"] {
        client.get(format!("{base}/{path}")).send().await.unwrap();
    }
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    let lines: Vec<_> = log.lines().collect();
    assert_eq!(lines.len(), 3, "{log}");
    assert!(lines[0].contains("ERROR"), "{log}");
    assert!(
        lines[0].contains("no connection to the bank: timed out"),
        "{log}"
    );
    assert!(lines[0].contains("503"), "{log}");
    assert!(lines[1].contains("there is no payment \"8\""), "{log}");
    assert!(lines[2].contains("1103 No Such Path"), "{log}");
}
