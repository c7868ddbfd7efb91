//! Calls over a `reqwest::Client` of the application's.

// The lint knows test functions, but not their helpers.
#![allow(clippy::unwrap_used)]

mod common;
#[path = "common/server.rs"]
mod server;

use std::sync::Arc;
use std::time::Duration;

use cloudspec_runtime::{
    ClientCore, Endpoint, Error, ErrorKind, ReadLimits, Request, ReqwestTransport, Scheme, Sent, TimeoutKind,
    Timeouts, Transport, TransportErrorKind,
};
use cloudspec_wire::Operation;
use common::{Ask, READ, SERVICE, Told, WRITE};
use server::{Fault, Server};

fn transport() -> ReqwestTransport {
    let crypto = Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(crypto).with_safe_default_protocol_versions();
    let tls = tls.unwrap().with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth();
    let client = reqwest::Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .connect_timeout(Duration::from_secs(1))
        .tls_backend_preconfigured(tls);
    ReqwestTransport::new(client.build().unwrap()).max_response(64 << 10)
}

async fn call(url: &str, operation: &'static Operation) -> Result<Told, Error> {
    let timeouts = Timeouts::default().read(Duration::from_millis(300));
    let config = common::config(Arc::new(transport())).timeouts(timeouts);
    let core = ClientCore::new(config.endpoint(Endpoint::parse(url).unwrap()), &SERVICE);
    core.call(operation, Ask::new("thing")).header("x-name", "thing").await
}

#[tokio::test]
async fn responses_arrive_and_faults_mean_what_they_mean_over_the_built_in_network() {
    use ErrorKind::{Service, Timeout, Transport};
    // A fault, what the error says, and how many attempts are made by an operation that reads and one that writes.
    let rows = [
        (Fault::None, None, 1, 1),
        (Fault::ResetAfterBody, Some(Transport), 3, 1),
        (Fault::HangBeforeHead, Some(Timeout(TimeoutKind::Read)), 3, 1),
        (Fault::HangInBody, Some(Timeout(TimeoutKind::Read)), 3, 1),
        (Fault::TruncatedBody, Some(Transport), 3, 1),
        (Fault::TruncatedChunk, Some(Transport), 3, 1),
        (Fault::GrownTooLarge, Some(Transport), 1, 1),
        (Fault::Garbage, Some(Transport), 1, 1),
        (Fault::Throttled(429, "0"), Some(Service), 3, 3),
    ];
    let mut wrong = Vec::new();
    for (fault, expected, reads, writes) in rows {
        for (operation, attempts) in [(&READ, reads), (&WRITE, writes)] {
            let server = Server::start(move |_, _| fault).await;
            let result = call(&server.url(), operation).await;
            let kind = result.as_ref().err().map(Error::kind);
            let reached = server.reached().remove("thing").unwrap_or_default();
            if kind != expected || reached.requests != attempts {
                wrong.push(format!("{fault:?}, {}: {result:?}, {reached:?}", operation.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn refused_connection_is_repeated_for_every_operation() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    for operation in [&READ, &WRITE] {
        let error = call(&url, operation).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts().len()), (ErrorKind::Connect, 3), "{error}");
        assert!(error.to_string().contains("refused"), "{error}");
    }
}

#[tokio::test]
async fn url_that_reqwest_would_rewrite_is_refused() {
    let request = |path: &'static str| Request {
        method: "GET",
        scheme: Scheme::Http,
        host: "127.0.0.1:1".into(),
        path: path.into(),
        query: vec![("N".into(), "'a' b".into())],
        headers: Default::default(),
        body: Vec::new(),
    };
    for (path, expected) in
        [("/a|b`c", TransportErrorKind::Protocol), ("/a%7Cb", TransportErrorKind::Connect)]
    {
        let error =
            transport().send(&request(path), ReadLimits::new(Duration::from_secs(5))).await.unwrap_err();
        assert_eq!((error.kind, error.sent), (expected, Sent::No), "{path}: {error}");
    }
}
