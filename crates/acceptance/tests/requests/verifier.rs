//! Verifies signatures as a gateway does: written from their description without the functions that sign, and with
//! only the bytes of the request.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread::JoinHandle;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Digest;

/// A request as its bytes say it.
pub struct Received {
    method: String,
    /// Up to the question mark, not decoded.
    path: String,
    query: String,
    /// Names in small letters.
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

/// Receives one request, and responds with an empty object.
pub fn receive_one() -> (String, JoinHandle<Received>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let host = listener.local_addr().unwrap().to_string();
    let received = std::thread::spawn(move || {
        let mut stream = listener.accept().unwrap().0;
        stream.set_read_timeout(Some(std::time::Duration::from_secs(10))).unwrap();
        let mut bytes = Vec::new();
        let mut buffer = [0; 4096];
        let received = loop {
            match Received::of(&bytes) {
                Some(received) => break received,
                None => match stream.read(&mut buffer).unwrap() {
                    0 => panic!("cut off: {}", String::from_utf8_lossy(&bytes)),
                    count => bytes.extend_from_slice(&buffer[..count]),
                },
            }
        };
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}").unwrap();
        received
    });
    (host, received)
}

impl Received {
    /// `None` as long as something is missing.
    fn of(bytes: &[u8]) -> Option<Received> {
        let end = bytes.windows(4).position(|window| window == b"\r\n\r\n")?;
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        let mut lines = head.split("\r\n");
        let mut first = lines.next()?.split(' ');
        let (method, target) = (first.next()?.to_owned(), first.next()?);
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let header = |line: &str| {
            let (name, value) = line.split_once(':').unwrap();
            (name.to_ascii_lowercase(), value.trim().to_owned())
        };
        let headers: Vec<(String, String)> = lines.map(header).collect();
        let length = headers.iter().find(|(name, _)| name == "content-length");
        let length = length.map_or(0, |(_, value)| value.parse().unwrap());
        let body = bytes.get(end + 4..end + 4 + length)?.to_vec();
        Some(Received { method, path: path.to_owned(), query: query.to_owned(), headers, body })
    }

    fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    fn is_form(&self) -> bool {
        self.header("content-type").starts_with("application/x-www-form-urlencoded")
    }

    /// What is wrong with the signature, whichever of the three it is.
    pub fn refusal(&self, secret: &str) -> Option<String> {
        let authorization = self.header("authorization");
        if let Some(parts) = authorization.strip_prefix("ACS3-HMAC-SHA256 ") {
            return self.refusal_of_acs3(parts, secret);
        }
        if let Some((_, given)) = authorization.strip_prefix("acs ").and_then(|parts| parts.split_once(':')) {
            let expected = self.roa1(secret);
            return (given != expected).then(|| format!("ROA 1.0: {given} instead of {expected}"));
        }
        let given = pairs(&self.query).into_iter().find(|(name, _)| name == "Signature")?.1;
        let expected = self.rpc1(secret);
        (given != expected).then(|| format!("RPC 1.0: {given} instead of {expected}"))
    }

    /// The path in canonical form: every segment is decoded and encoded again. A gateway that uses the received path
    /// must get the same result.
    fn refusal_of_acs3(&self, parts: &str, secret: &str) -> Option<String> {
        let part = |name: &str| {
            parts.split(',').find_map(|part| part.strip_prefix(name)?.strip_prefix('=')).unwrap_or_default()
        };
        let signed: Vec<&str> = part("SignedHeaders").split(';').collect();
        let must = |name: &str| name == "host" || name == "content-type" || name.starts_with("x-acs-");
        if let Some((name, _)) =
            self.headers.iter().find(|(name, _)| must(name) && !signed.contains(&name.as_str()))
        {
            return Some(format!("{name} is not signed"));
        }
        let lines: String = signed.iter().map(|name| format!("{name}:{}\n", self.header(name))).collect();
        let mut query = pairs(&self.query);
        query.sort();
        let query = joined(&query);
        let payload = hex(&sha2::Sha256::digest(&self.body));
        let segments: Vec<String> = self.path.split('/').map(|segment| encoded(&decoded(segment))).collect();
        for path in [&segments.join("/"), &self.path] {
            let canonical = [&self.method, path, &query, &lines, &signed.join(";"), &payload]
                .map(String::as_str)
                .join("\n");
            let to_sign = format!("ACS3-HMAC-SHA256\n{}", hex(&sha2::Sha256::digest(&canonical)));
            let mut mac = Hmac::<sha2::Sha256>::new_from_slice(secret.as_bytes()).unwrap();
            mac.update(to_sign.as_bytes());
            if hex(&mac.finalize().into_bytes()) != part("Signature") {
                return Some(format!("ACS3: another signature for\n{canonical}"));
            }
        }
        None
    }

    fn rpc1(&self, secret: &str) -> String {
        let mut parameters = pairs(&self.query);
        if self.is_form() {
            parameters.extend(pairs(&String::from_utf8(self.body.clone()).unwrap()));
        }
        parameters.retain(|(name, _)| name != "Signature");
        parameters.sort();
        let to_sign = format!("{}&%2F&{}", self.method, encoded(joined(&parameters).as_bytes()));
        sha1_base64(&format!("{secret}&"), &to_sign)
    }

    fn roa1(&self, secret: &str) -> String {
        let usual = ["accept", "content-md5", "content-type", "date"].map(|name| self.header(name));
        let mut own: Vec<String> = self
            .headers
            .iter()
            .filter(|(name, _)| name.starts_with("x-acs-"))
            .map(|(name, value)| format!("{name}:{value}\n"))
            .collect();
        own.sort();
        let mut query = pairs(&self.query);
        query.sort();
        let query: Vec<String> = query
            .into_iter()
            .map(|(name, value)| if value.is_empty() { name } else { format!("{name}={value}") })
            .collect();
        let mark = if query.is_empty() { "" } else { "?" };
        let to_sign = format!(
            "{}\n{}\n{}{}{mark}{}",
            self.method,
            usual.join("\n"),
            own.concat(),
            self.path,
            query.join("&")
        );
        sha1_base64(secret, &to_sign)
    }
}

fn sha1_base64(key: &str, text: &str) -> String {
    let mut mac = Hmac::<sha1::Sha1>::new_from_slice(key.as_bytes()).unwrap();
    mac.update(text.as_bytes());
    STANDARD.encode(mac.finalize().into_bytes())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn pairs(text: &str) -> Vec<(String, String)> {
    let text_of = |part: &str| String::from_utf8(decoded(part)).unwrap();
    let pair = |pair: &str| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (text_of(name), text_of(value))
    };
    text.split('&').filter(|part| !part.is_empty()).map(pair).collect()
}

fn joined(pairs: &[(String, String)]) -> String {
    let pair = |(name, value): &(String, String)| {
        format!("{}={}", encoded(name.as_bytes()), encoded(value.as_bytes()))
    };
    pairs.iter().map(pair).collect::<Vec<_>>().join("&")
}

fn encoded(bytes: &[u8]) -> String {
    let one = |byte: &u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => char::from(*byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    bytes.iter().map(one).collect()
}

fn decoded(text: &str) -> Vec<u8> {
    let mut bytes = text.bytes();
    let mut found = Vec::new();
    while let Some(byte) = bytes.next() {
        found.push(match byte {
            b'%' => {
                let digits = [bytes.next().unwrap(), bytes.next().unwrap()];
                u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap()
            }
            byte => byte,
        });
    }
    found
}
