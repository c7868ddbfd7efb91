//! Every intermediate string of every signing vector.
#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

use std::time::{Duration, UNIX_EPOCH};

use cloudspec_runtime::{Credentials, Headers, Request, Scheme};
use cloudspec_zenlayer::sign::zc2;
use serde_json::Value;

#[test]
fn all_vectors_give_every_intermediate_string() {
    let file: Value = serde_json::from_str(include_str!("vectors/signing.json")).unwrap();
    let vectors = file["vectors"].as_array().unwrap();
    assert_eq!(vectors.len(), 21);
    let failures: Vec<String> = vectors.iter().flat_map(differences).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

fn differences(vector: &Value) -> Vec<String> {
    let (mut request, credentials) = (request(vector), credentials(vector));
    let timestamp = text(vector, "timestamp").parse().unwrap();
    let signature = zc2::signature(&request, &credentials, timestamp);
    let mut found = vec![
        ("bodySha256", signature.body_sha256),
        ("canonicalRequest", signature.canonical_request),
        ("canonicalRequestSha256", signature.canonical_request_sha256),
        ("stringToSign", signature.string_to_sign),
        ("signature", signature.signature),
        ("authorization", signature.authorization.clone()),
    ];
    zc2::apply(&mut request, &credentials, UNIX_EPOCH + Duration::from_secs(timestamp));
    found.push(("authorization", request.headers.get("authorization").unwrap().to_owned()));
    found.push(("timestamp", request.headers.get("x-zc-timestamp").unwrap().to_owned()));
    found
        .into_iter()
        .filter(|(name, value)| text(vector, name) != value)
        .map(|(name, value)| {
            format!("{} {name}\n  expected {:?}\n  found    {value:?}", vector["id"], text(vector, name))
        })
        .collect()
}

fn request(vector: &Value) -> Request {
    let method = match text(vector, "method") {
        "POST" => "POST",
        "GET" => "GET",
        other => panic!("method {other}"),
    };
    Request {
        method,
        scheme: Scheme::Https,
        host: text(vector, "host").to_owned(),
        path: text(vector, "path").to_owned().into(),
        query: Vec::new(),
        headers: Headers::from_iter([("content-type".to_owned(), text(vector, "contentType").to_owned())]),
        body: text(vector, "body").into(),
    }
}

fn credentials(vector: &Value) -> Credentials {
    Credentials::new(text(vector, "accessKeyId"), text(vector, "accessKeyPassword"))
}

fn text<'a>(vector: &'a Value, name: &str) -> &'a str {
    vector[name].as_str().unwrap_or_else(|| panic!("{} has no {name}", vector["id"]))
}
