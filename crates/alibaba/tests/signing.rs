//! Every intermediate string of every signing vector.

use cloudspec_alibaba::sign::acs3::SignedHeaders;
use cloudspec_alibaba::sign::{acs3, roa1, rpc1};
use cloudspec_runtime::{Credentials, Headers, Request, Scheme};
use serde_json::Value;

#[test]
fn all_vectors_give_every_intermediate_string() {
    let file: Value = serde_json::from_str(include_str!("vectors/signing.json")).unwrap();
    let vectors = file["vectors"].as_array().unwrap();
    assert_eq!(vectors.len(), 36);
    let failures: Vec<String> = vectors.iter().flat_map(differences).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

fn differences(vector: &Value) -> Vec<String> {
    let found = match vector["scheme"].as_str().unwrap() {
        "rpc-v1-hmac-sha1" => rpc1(vector),
        "roa-v1-hmac-sha1" => roa1(vector),
        "acs3-hmac-sha256" => acs3(vector),
        "rpc-flatten" | "list-style" => return Vec::new(),
        other => panic!("scheme {other}"),
    };
    let expected = vector["expect"].as_object().unwrap();
    let unknown = expected.keys().filter(|name| !found.iter().any(|(found, _)| found == name));
    let unknown = unknown.map(|name| format!("{} {name}: not computed", vector["id"]));
    let different = found.iter().filter_map(|(name, found)| {
        let expected = expected.get(*name)?;
        (expected != found)
            .then(|| format!("{} {name}\n  expected {expected}\n  found    {found:?}", vector["id"]))
    });
    unknown.chain(different).collect()
}

fn rpc1(vector: &Value) -> Vec<(&'static str, String)> {
    let mut request = request(vector);
    request.headers.set("content-type", "application/x-www-form-urlencoded");
    let form: Vec<String> =
        pairs(&vector["form"]).iter().map(|(key, value)| format!("{}={}", hex(key), hex(value))).collect();
    request.body = form.join("&").into_bytes();
    let signature = rpc1::signature(&request, &credentials(vector));
    vec![
        ("canonical_query", signature.canonical_query),
        ("string_to_sign", signature.string_to_sign),
        ("signature", signature.signature),
    ]
}

fn roa1(vector: &Value) -> Vec<(&'static str, String)> {
    let signature = roa1::signature(&request(vector), &credentials(vector));
    vec![
        ("string_to_sign", signature.string_to_sign),
        ("signature", signature.signature),
        ("authorization", signature.authorization),
    ]
}

fn acs3(vector: &Value) -> Vec<(&'static str, String)> {
    let request = request(vector);
    let hash = match vector["hashed_payload"].as_str() {
        Some(given) => given.to_owned(),
        None => acs3::payload_hash(&request.body),
    };
    let signature = acs3::signature(&request, &credentials(vector), SignedHeaders::All, &hash);
    vec![
        ("hashed_payload", hash),
        ("canonical_query", signature.canonical_query),
        ("canonical_request", signature.canonical_request),
        ("string_to_sign", signature.string_to_sign),
        ("authorization", signature.authorization),
    ]
}

fn request(vector: &Value) -> Request {
    let text = |name: &str| vector[name].as_str().unwrap_or_default().to_owned();
    let method = match vector["method"].as_str().unwrap() {
        "POST" => "POST",
        "GET" => "GET",
        "" => "",
        other => panic!("method {other}"),
    };
    let (host, headers) =
        pairs(&vector["headers"]).into_iter().partition::<Vec<_>, _>(|(name, _)| name == "host");
    Request {
        method,
        scheme: Scheme::Https,
        host: host.into_iter().next().map(|(_, host)| host).unwrap_or_default(),
        path: text("path"),
        // Out of order, so that the signer has to sort.
        query: pairs(&vector["query"]).into_iter().rev().collect(),
        headers: Headers::from_iter(headers),
        body: text("body").into_bytes(),
    }
}

fn credentials(vector: &Value) -> Credentials {
    Credentials::new(vector["access_key_id"].as_str().unwrap(), vector["access_key_secret"].as_str().unwrap())
}

/// An object's members, or a list of pairs where a name is repeated.
fn pairs(value: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    match value {
        Value::Object(members) => members.iter().map(|(name, value)| (name.clone(), text(value))).collect(),
        Value::Array(pairs) => pairs.iter().map(|pair| (text(&pair[0]), text(&pair[1]))).collect(),
        _ => Vec::new(),
    }
}

/// Percent-encodes every byte, so that the signer has to normalise.
fn hex(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02x}")).collect()
}
