//! Requests through proxies of every kind, over real sockets.

// The lint knows test functions, but not their helpers.
#![allow(clippy::unwrap_used)]

mod common;
#[path = "common/secure.rs"]
mod secure;

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use cloudspec_runtime::transport::hyper::Proxy;
use cloudspec_runtime::{ClientCore, Endpoint, Error, ErrorKind, HttpOptions, HyperTransport, Retry};
use common::{Ask, SERVICE, Told, WRITE};
use secure::{Authority, Server, Setup};
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};

/// A proxy for HTTP, CONNECT, SOCKS 4 and SOCKS 5. Whatever host it is asked for, it connects to `target`.
struct Gate {
    address: SocketAddr,
    seen: Arc<Mutex<Vec<String>>>,
}

impl Gate {
    async fn start(target: SocketAddr) -> Gate {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let seen = Arc::<Mutex<Vec<String>>>::default();
        tokio::spawn({
            let seen = seen.clone();
            async move {
                while let Ok((stream, _)) = listener.accept().await {
                    tokio::spawn(pass(stream, target, seen.clone()));
                }
            }
        });
        Gate { address, seen }
    }

    fn url(&self, scheme: &str) -> String {
        format!("{scheme}://user:pass%20word@{}", self.address)
    }

    /// The request to the proxy, for each connection.
    fn seen(&self) -> Vec<String> {
        self.seen.lock().unwrap().clone()
    }
}

async fn pass(
    mut stream: TcpStream,
    target: SocketAddr,
    seen: Arc<Mutex<Vec<String>>>,
) -> std::io::Result<()> {
    let mut first = [0];
    stream.peek(&mut first).await?;
    let told = match first[0] {
        4 => socks4(&mut stream).await?,
        5 => socks5(&mut stream).await?,
        _ => http(&mut stream).await?,
    };
    let is_tunnel = !told.starts_with("POST");
    seen.lock().unwrap().push(told);
    if !is_tunnel {
        let body = r#"{"Items": {"Item": ["a", "b"]}}"#;
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len());
        return stream.write_all((head + body).as_bytes()).await;
    }
    copy_bidirectional(&mut stream, &mut TcpStream::connect(target).await?).await.map(|_| ())
}

/// The line of the request, and who asks.
async fn http(stream: &mut TcpStream) -> std::io::Result<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await?);
    }
    let head = String::from_utf8(head).unwrap();
    let header = |line: &&str| line.to_ascii_lowercase().starts_with("proxy-authorization: ");
    let user =
        head.lines().find(header).and_then(|line| line.split_once(": ")).map_or("nobody", |pair| pair.1);
    if head.starts_with("CONNECT") {
        let refused = head.contains("forbidden.test");
        let status = if refused { "407 Proxy Authentication Required" } else { "200 Connection established" };
        stream.write_all(format!("HTTP/1.1 {status}\r\n\r\n").as_bytes()).await?;
    }
    Ok(format!("{}, {user}", head.lines().next().unwrap()))
}

async fn socks4(stream: &mut TcpStream) -> std::io::Result<String> {
    let mut head = [0; 8];
    stream.read_exact(&mut head).await?;
    let mut texts = vec![until_zero(stream).await?];
    // An address that cannot be says that a name follows.
    if head[4..7] == [0, 0, 0] {
        texts.push(until_zero(stream).await?);
    }
    stream.write_all(&[0, 90, 0, 0, 0, 0, 0, 0]).await?;
    let port = u16::from_be_bytes([head[2], head[3]]);
    let address = head[4..].iter().map(u8::to_string).collect::<Vec<_>>().join(".");
    Ok(format!("socks4 {}:{port}", texts.get(1).unwrap_or(&address)))
}

async fn until_zero(stream: &mut TcpStream) -> std::io::Result<String> {
    let mut text = Vec::new();
    loop {
        match stream.read_u8().await? {
            0 => return Ok(String::from_utf8(text).unwrap()),
            byte => text.push(byte),
        }
    }
}

async fn socks5(stream: &mut TcpStream) -> std::io::Result<String> {
    let mut greeting = [0; 3];
    stream.read_exact(&mut greeting).await?;
    stream.write_all(&[5, greeting[2]]).await?;
    let mut user = "nobody".to_owned();
    if greeting[2] == 2 {
        stream.read_u8().await?;
        user = format!("{}:{}", text(stream).await?, text(stream).await?);
        stream.write_all(&[1, 0]).await?;
    }
    let mut head = [0; 4];
    stream.read_exact(&mut head).await?;
    let host = match head[3] {
        1 => std::net::Ipv4Addr::from(stream.read_u32().await?).to_string(),
        _ => text(stream).await?,
    };
    let port = stream.read_u16().await?;
    stream.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).await?;
    Ok(format!("socks5 {host}:{port}, {user}"))
}

async fn text(stream: &mut TcpStream) -> std::io::Result<String> {
    let mut text = vec![0; stream.read_u8().await?.into()];
    stream.read_exact(&mut text).await?;
    Ok(String::from_utf8(text).unwrap())
}

fn options(proxy: Proxy, authority: Option<&Authority>) -> HttpOptions {
    let mut options = HttpOptions::default();
    options.proxy = proxy;
    options.system_ca = false;
    options.extra_ca = authority.map(Authority::pem).into_iter().collect();
    options
}

async fn call(options: &HttpOptions, url: &str) -> Result<Told, Error> {
    let config = common::config(Arc::new(HyperTransport::new(options).unwrap()));
    let config = config.endpoint(Endpoint::parse(url).unwrap()).allow_http(true).retry(Retry::off());
    ClientCore::new(config, &SERVICE).call(&WRITE, Ask::new("thing")).await
}

#[tokio::test]
async fn every_kind_of_proxy_gets_the_target_and_the_credentials() {
    let authority = Authority::new("ours");
    let basic = "Basic dXNlcjpwYXNzIHdvcmQ=";
    // The scheme of the proxy, the target of the request, and the request to the proxy.
    let rows = [
        ("http", "https://cloud.test", format!("CONNECT cloud.test:443 HTTP/1.1, {basic}")),
        ("http", "https://cloud.test:8443", format!("CONNECT cloud.test:8443 HTTP/1.1, {basic}")),
        ("http", "http://cloud.test", format!("POST http://cloud.test/ HTTP/1.1, {basic}")),
        ("socks5h", "https://cloud.test", "socks5 cloud.test:443, user:pass word".to_owned()),
        ("socks5", "https://localhost:8443", "socks5 127.0.0.1:8443, user:pass word".to_owned()),
        ("socks4a", "https://cloud.test:8443", "socks4 cloud.test:8443".to_owned()),
        ("socks4", "https://localhost", "socks4 127.0.0.1:443".to_owned()),
    ];
    let mut wrong = Vec::new();
    for (scheme, url, expected) in rows {
        let host = Endpoint::parse(url).unwrap().host;
        let server = Server::start(Setup::new(authority.issue(host.split(':').next().unwrap()))).await;
        let gate = Gate::start(server.address()).await;
        let options = options(Proxy::Url(gate.url(scheme).into()), Some(&authority));
        let result =
            call(&options, url).await.map(|told| told.items.join(" ")).map_err(|error| error.to_string());
        if result.as_deref() != Ok("a b") || gate.seen() != [expected.clone()] {
            wrong.push(format!("{scheme} to {url}: {result:?}, {:?} instead of {expected}", gate.seen()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn connections_through_a_proxy_are_used_again() {
    let authority = Authority::new("ours");
    let server = Server::start(Setup::new(authority.issue("cloud.test"))).await;
    let gate = Gate::start(server.address()).await;
    let options = options(Proxy::Url(gate.url("http").into()), Some(&authority));
    let config = common::config(Arc::new(HyperTransport::new(&options).unwrap()));
    let core = ClientCore::new(config.endpoint(Endpoint::parse("https://cloud.test").unwrap()), &SERVICE);
    for _ in 0..3 {
        core.call::<Told>(&WRITE, Ask::new("thing")).await.unwrap();
    }
    assert_eq!((gate.seen().len(), server.versions()), (1, vec![hyper::Version::HTTP_2; 3]));
}

#[tokio::test]
async fn failing_proxy_is_named_and_its_password_is_not() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let nobody = listener.local_addr().unwrap();
    drop(listener);
    let gate = Gate::start(nobody).await;
    let rows = [
        (format!("http://user:pass-word@{nobody}"), "https://cloud.test", "Connection refused"),
        (format!("socks5h://user:pass-word@{nobody}"), "https://cloud.test", "Connection refused"),
        (gate.url("http"), "https://forbidden.test", "proxy authorization required"),
    ];
    for (proxy, url, expected) in rows {
        let error = call(&options(Proxy::Url(proxy.into()), None), url).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
        let shown = format!("{error} {error:?}");
        assert!(shown.contains("no connection through the proxy: ") && shown.contains(expected), "{shown}");
        assert!(!shown.contains("pass"), "{shown}");
    }
}

#[tokio::test]
async fn invalid_proxy_is_reported_at_once() {
    for url in ["", "ftp://host:1", "http://", "not a url", "socks6://host"] {
        let error = HyperTransport::new(&options(Proxy::Url(url.to_owned().into()), None)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Connect);
        assert!(error.to_string().contains("`proxy` is no URL of a proxy"), "{error}");
    }
}

/// Who runs this test a second time, with proxies in its environment.
const ASKED: &str = "CLOUDSPEC_TEST_PROXY";

#[tokio::test]
async fn proxies_of_the_environment_are_used_but_not_for_their_exceptions() {
    if let Ok(direct) = std::env::var(ASKED) {
        let environment = options(Proxy::Environment, None);
        call(&environment, "http://cloud.test").await.unwrap();
        let error = call(&environment, &direct).await.unwrap_err();
        assert!(error.to_string().contains("no connection: "), "{error}");
        return;
    }
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let nobody = listener.local_addr().unwrap();
    drop(listener);
    let gate = Gate::start(nobody).await;
    let mut again = tokio::process::Command::new(std::env::current_exe().unwrap());
    again.args(["--exact", "proxies_of_the_environment_are_used_but_not_for_their_exceptions"]);
    again.env("HTTP_PROXY", gate.url("http")).env("NO_PROXY", "localhost,127.0.0.0/8");
    let output = again.env(ASKED, format!("http://{nobody}")).output().await.unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    assert_eq!(gate.seen(), ["POST http://cloud.test/ HTTP/1.1, Basic dXNlcjpwYXNzIHdvcmQ="]);
}
