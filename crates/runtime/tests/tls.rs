//! Trusted certificates, versions of TLS and HTTP, and the number of connections, over real sockets.
#![cfg(feature = "hyper")]
// The lint knows test functions, but not their helpers.
#![allow(clippy::unwrap_used)]

mod common;
#[path = "common/secure.rs"]
mod secure;

use std::sync::{Arc, LazyLock};

use cloudspec_runtime::transport::hyper::{HttpVersion, Proxy, TlsVersion};
use cloudspec_runtime::{ClientCore, Endpoint, Error, ErrorKind, HttpOptions, HyperTransport};
use common::{Ask, READ, SERVICE, Told, WRITE};
use hyper::Version;
use secure::{Authority, Issued, Server, Setup};

/// The authority of the servers, that of the clients, and an unknown one.
static OURS: LazyLock<Authority> = LazyLock::new(|| Authority::new("ours"));
static CLIENTS: LazyLock<Authority> = LazyLock::new(|| Authority::new("clients"));
static STRANGER: LazyLock<Authority> = LazyLock::new(|| Authority::new("stranger"));

/// A server with a certificate for its address, and both versions of TLS and HTTP.
fn server() -> Setup {
    Setup::new(OURS.issue("127.0.0.1"))
}

/// A client that trusts the servers' authority and nobody else.
fn options() -> HttpOptions {
    let mut options = HttpOptions::default();
    options.proxy = Proxy::Off;
    options.system_ca = false;
    options.extra_ca = vec![OURS.pem()];
    options
}

fn with(change: impl FnOnce(&mut HttpOptions)) -> HttpOptions {
    let mut options = options();
    change(&mut options);
    options
}

fn identity(issued: Issued) -> HttpOptions {
    with(|options| options.identity = Some((issued.certificate_pem(), issued.key_pem().into())))
}

fn client(server: &Server, options: &HttpOptions) -> ClientCore {
    let transport = Arc::new(HyperTransport::new(options).unwrap());
    let config = common::config(transport).endpoint(Endpoint::parse(&server.url()).unwrap());
    ClientCore::new(config, &SERVICE)
}

async fn call(core: &ClientCore) -> Result<Told, Error> {
    core.call(&READ, Ask::new("thing")).await
}

/// A server, a client, and what the error must say; an empty text for success.
type Row = (&'static str, Setup, HttpOptions, &'static str);

fn rows() -> Vec<Row> {
    let stranger = || with(|options| options.extra_ca = vec![STRANGER.pem()]);
    let besides_the_system = || with(|options| options.system_ca = true);
    let floor = || with(|options| options.tls_floor = TlsVersion::V13);
    let tls12 = || server().tls(&[&rustls::version::TLS12]);
    let tls13 = || server().tls(&[&rustls::version::TLS13]);
    let demand = "CertificateRequired; set `identity` to the client certificate that the server requires";
    vec![
        ("known authority", server(), options(), ""),
        ("known besides the system's", server(), besides_the_system(), ""),
        ("unknown authority", server(), stranger(), "UnknownIssuer; set `extra_ca` to trust further"),
        ("another name", Setup::new(OURS.issue("example.test")), options(), "not valid for name"),
        ("past its time", Setup::new(OURS.expired("127.0.0.1")), options(), "certificate expired"),
        ("TLS 1.2 when it suffices", tls12(), options(), ""),
        (
            "TLS 1.2 below the floor",
            tls12(),
            floor(),
            "the server supports no version of TLS that `tls_floor` allows",
        ),
        ("TLS 1.3 at the floor", tls13(), floor(), ""),
        ("no client certificate, TLS 1.2", tls12().demanding(&CLIENTS), options(), demand),
        ("no client certificate, TLS 1.3", tls13().demanding(&CLIENTS), options(), demand),
        ("client certificate, TLS 1.2", tls12().demanding(&CLIENTS), identity(CLIENTS.issue("me")), ""),
        ("client certificate, TLS 1.3", tls13().demanding(&CLIENTS), identity(CLIENTS.issue("me")), ""),
        ("no client certificate, HTTP/1.1", tls13().http(&[]).demanding(&CLIENTS), options(), demand),
        (
            "client certificate of a stranger",
            tls13().demanding(&CLIENTS),
            identity(STRANGER.issue("me")),
            "UnknownCA",
        ),
        ("plain HTTP", server().plain(), options(), "perhaps the server speaks plain HTTP at this port"),
    ]
}

/// Runs one row; says what is not as it should be.
async fn check((name, setup, options, expected): Row) -> Option<String> {
    let server = Server::start(setup).await;
    let result = call(&client(&server, &options)).await;
    let calls = server.versions().len();
    let connections = server.made();
    let as_expected = match &result {
        Ok(_) => expected.is_empty() && calls == 1,
        Err(error) => {
            !expected.is_empty()
                && error.kind() == ErrorKind::Connect
                && error.to_string().contains(expected)
                && error.attempts().len() == 1
                && calls == 0
        }
    };
    let wrong = || format!("{name}: {connections} connections, {calls} calls: {:?}", result.map(|_| ()));
    (!as_expected || connections != 1).then(wrong)
}

#[tokio::test]
async fn refusal_says_why_and_is_not_repeated() {
    let mut wrong = Vec::new();
    for row in rows() {
        wrong.extend(check(row).await);
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[tokio::test]
async fn certificates_that_cannot_be_used_are_reported_at_once() {
    let issued = CLIENTS.issue("me");
    let garbage = b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n".to_vec();
    let other_key = CLIENTS.issue("other").key_pem();
    let cases = [
        ("no PEM", with(|options| options.extra_ca = vec![b"hello".to_vec()]), "`extra_ca` contains no PEM"),
        ("no certificate", with(|options| options.extra_ca = vec![garbage]), "a certificate in `extra_ca`"),
        (
            "no key",
            with(|options| options.identity = Some((issued.certificate_pem(), "hello".to_owned().into()))),
            "the client's private key is not PEM",
        ),
        (
            "the key of another certificate",
            with(|options| options.identity = Some((issued.certificate_pem(), other_key.into()))),
            "the client certificate cannot be used",
        ),
    ];
    let mut wrong = Vec::new();
    for (name, options, expected) in cases {
        let error = HyperTransport::new(&options).unwrap_err();
        if error.kind() != ErrorKind::Connect || !error.to_string().contains(expected) {
            wrong.push(format!("{name}: {error}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn http2_is_negotiated_and_calls_share_a_connection() {
    let server = Server::start(server()).await;
    let core = client(&server, &options());
    call(&core).await.unwrap();
    let tasks: Vec<_> = (0..64)
        .map(|_| {
            let core = core.clone();
            tokio::spawn(async move { call(&core).await.unwrap() })
        })
        .collect();
    for task in tasks {
        assert_eq!(task.await.unwrap().items, ["a", "b"]);
    }
    assert_eq!((server.made(), server.versions()), (1, vec![Version::HTTP_2; 65]));
    assert!(server.most_at_once() > 1, "the calls came one after the other");
}

#[tokio::test]
async fn http1_connection_is_used_again() {
    let cases = [
        ("the client asks for it", server(), with(|options| options.version = HttpVersion::Http1)),
        ("the server knows nothing else", server().http(&["http/1.1"]), options()),
        ("the server negotiates nothing", server().http(&[]), options()),
    ];
    for (name, setup, options) in cases {
        let server = Server::start(setup).await;
        let core = client(&server, &options);
        for _ in 0..3 {
            core.call::<Told>(&WRITE, Ask::new("thing")).await.unwrap();
        }
        assert_eq!((server.made(), server.versions()), (1, vec![Version::HTTP_11; 3]), "{name}");
    }
}
