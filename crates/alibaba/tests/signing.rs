//! Every intermediate string of every signing vector, and the parameters that are signed.
#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

use cloudspec_alibaba::sign::acs3::SignedHeaders;
use cloudspec_alibaba::sign::{acs3, roa1, rpc1};
use cloudspec_runtime::{Credentials, Headers, Request, Scheme};
use cloudspec_wire::{Dynamic, Field, Place, Schema, Style, json, query};
use serde_json::Value;

#[test]
fn all_vectors_give_every_intermediate_string() {
    let file: Value = serde_json::from_str(include_str!("vectors/signing.json")).unwrap();
    let vectors = file["vectors"].as_array().unwrap();
    assert_eq!(vectors.len(), 36);
    let failures: Vec<String> = vectors.iter().flat_map(differences).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// Computed values by the names they have in a vector.
type Found = Vec<(&'static str, Value)>;

fn differences(vector: &Value) -> Vec<String> {
    let found = match vector["scheme"].as_str().unwrap() {
        "rpc-v1-hmac-sha1" => rpc1(vector),
        "roa-v1-hmac-sha1" => roa1(vector),
        "acs3-hmac-sha256" => acs3(vector),
        "rpc-flatten" => flatten(vector),
        "list-style" => style(vector),
        other => panic!("scheme {other}"),
    };
    let expected = vector["expect"].as_object().unwrap();
    let unknown = expected.keys().filter(|name| !found.iter().any(|(found, _)| found == name));
    let unknown = unknown.map(|name| format!("{} {name}: not computed", vector["id"]));
    let different = found.iter().filter_map(|(name, found)| {
        let expected = expected.get(*name)?;
        (expected != found)
            .then(|| format!("{} {name}\n  expected {expected}\n  found    {found}", vector["id"]))
    });
    unknown.chain(different).collect()
}

static TAG: Schema = Schema::new("Tag", &[Field::string("Key"), Field::string("Value")]);
static A: Schema = Schema::new("A", &[Field::any("B")]);
static OBJ: Schema = Schema::new("Obj", &[Field::record("A", &A)]);
static FLATTENED: Schema = Schema::new(
    "Flattened",
    &[
        Field::string("RegionId"),
        Field::record("Tag", &TAG).list(),
        Field::string("InstanceId").list(),
        Field::int32("N"),
        Field::double("F"),
        Field::record("Obj", &OBJ),
        Field::string("Nil"),
        Field::string("EmptyList").list(),
        Field::string("EmptyMap").map(),
        Field::string("S"),
    ],
);
const P: Field = Field::any("P").list();
static REPEATED: Schema = Schema::new("Repeated", &[P]);
static COMMA: Schema = Schema::new("Comma", &[P.style(Style::Comma)]);
static SPACE: Schema = Schema::new("Space", &[P.style(Style::Space)]);
static PIPE: Schema = Schema::new("Pipe", &[P.style(Style::Pipe)]);
static JSON: Schema = Schema::new("Json", &[P.style(Style::Json)]);

fn flatten(vector: &Value) -> Found {
    let mut pairs = flattened(&FLATTENED, &vector["input"]);
    let params = pairs.iter().map(|(key, value)| (key.to_string(), value.as_str().into())).collect();
    pairs.sort();
    vec![("params", Value::Object(params)), ("form", query::form(&pairs).into())]
}

fn style(vector: &Value) -> Found {
    let list = serde_json::json!({ "P": vector["input"] });
    let only = |schema| flattened(schema, &list).into_iter().map(|(_, value)| value).collect::<String>();
    let value = match vector["style"].as_str().unwrap() {
        // The vector's helper writes its pairs as in a form, with `+` for a space and two `&`.
        "repeatList" => query::form(&flattened(&REPEATED, &list)).replace("%20", "+").replace('&', "&&"),
        "simple" => only(&COMMA),
        "spaceDelimited" => only(&SPACE),
        "pipeDelimited" => only(&PIPE),
        "json" => only(&JSON),
        other => panic!("style {other}"),
    };
    vec![("value", value.into())]
}

fn flattened(schema: &'static Schema, value: &Value) -> Vec<query::Pair> {
    let mut record = Dynamic::new(schema);
    json::from_value(value, &mut record).unwrap();
    query::flatten(&record, Place::Query)
}

fn rpc1(vector: &Value) -> Found {
    let mut request = request(vector);
    request.headers.set("content-type", "application/x-www-form-urlencoded");
    let form: Vec<String> =
        pairs(&vector["form"]).iter().map(|(key, value)| format!("{}={}", hex(key), hex(value))).collect();
    request.body = form.join("&").into_bytes();
    let signature = rpc1::signature(&request, &credentials(vector));
    vec![
        ("canonical_query", signature.canonical_query.into()),
        ("string_to_sign", signature.string_to_sign.into()),
        ("signature", signature.signature.into()),
    ]
}

fn roa1(vector: &Value) -> Found {
    let signature = roa1::signature(&request(vector), &credentials(vector));
    vec![
        ("string_to_sign", signature.string_to_sign.into()),
        ("signature", signature.signature.into()),
        ("authorization", signature.authorization.into()),
    ]
}

fn acs3(vector: &Value) -> Found {
    let request = request(vector);
    let hash = match vector["hashed_payload"].as_str() {
        Some(given) => given.to_owned(),
        None => acs3::payload_hash(&request.body),
    };
    let signature = acs3::signature(&request, &credentials(vector), SignedHeaders::All, &hash);
    vec![
        ("hashed_payload", hash.into()),
        ("canonical_query", signature.canonical_query.into()),
        ("canonical_request", signature.canonical_request.into()),
        ("string_to_sign", signature.string_to_sign.into()),
        ("authorization", signature.authorization.into()),
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
        path: text("path").into(),
        // Out of order, so that the signer has to sort.
        query: pairs(&vector["query"]).into_iter().rev().map(|(name, value)| (name.into(), value)).collect(),
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
