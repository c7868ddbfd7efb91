//! A caller that knows no more than the bytes of signed requests, so that benchmarks measure the emulator and not a client.

use std::time::SystemTime;

use cloudspec_alibaba::sign::acs3;
use cloudspec_runtime::{Credentials, Headers, Request, Scheme};
use cloudspec_wire::query;
use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;

/// A signed request of Alibaba Cloud for an operation of a version: ECS is `2014-05-26`, VPC `2016-04-28`.
pub fn alibaba<'p>(
    host: &str,
    credentials: &Credentials,
    (version, operation): (&'static str, &'static str),
    parameters: impl Iterator<Item = &'p (&'static str, &'static str)>,
    number: u64,
) -> String {
    let pair = |(name, value): &(&'static str, &'static str)| ((*name).into(), (*value).to_owned());
    let mut headers = Headers::default();
    headers.set("x-acs-action", operation);
    headers.set("x-acs-version", version);
    headers.set("accept", "application/json");
    let mut request = Request {
        method: "POST",
        scheme: Scheme::Http,
        host: host.to_owned(),
        path: "/".into(),
        query: parameters.chain(&[("RegionId", "cn-hangzhou")]).map(pair).collect(),
        headers,
        body: Vec::new(),
    };
    acs3::apply(&mut request, credentials, SystemTime::now(), &format!("{number:032x}"));
    text(&request)
}

/// A request as it goes over the wire.
pub fn text(request: &Request) -> String {
    let (path, query, host) = (&request.path, query::form(&request.query), &request.host);
    let length = request.body.len();
    let mut text = format!("POST {path}?{query} HTTP/1.1\r\nhost: {host}\r\ncontent-length: {length}\r\n");
    for (name, value) in request.headers.iter() {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text.push_str("\r\n");
    text.push_str(&String::from_utf8_lossy(&request.body));
    text
}

/// Reads one response; its status line.
pub async fn read_response(stream: &mut TcpStream, buffer: &mut [u8]) -> String {
    let mut filled = 0;
    loop {
        let read = stream.read(&mut buffer[filled..]).await.unwrap();
        assert!(read > 0, "the connection ended");
        filled += read;
        let text = String::from_utf8_lossy(&buffer[..filled]);
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
        if body.len() >= length.and_then(|length| length.parse().ok()).unwrap_or(0) {
            return head.lines().next().unwrap_or_default().to_owned();
        }
    }
}
