//! Requests of Zenlayer Cloud's SDKs.

use crate::by_the_book::zc2_by_the_book;
use crate::case::{Outcome, find, key, moment, same, same_shape, text, typed};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use cloudspec_acceptance::compare::difference;
use cloudspec_runtime::{Moment, Provider, Request};
use cloudspec_wire::{Service, Value};
use cloudspec_zenlayer::Zenlayer;
use cloudspec_zenlayer::sign::zc2;

pub fn zenlayer_request(case: &Value) -> Outcome {
    // The cases are of an older version than the committed specs; the older one is what goes on the wire.
    let version: &'static str = text(&case["version"]).leak();
    let older: &'static Service = Box::leak(Box::new({
        let Service { provider, name, product, protocol, endpoints, codes, operations, .. } =
            cloudspec_zenlayer_vm::SERVICE;
        Service::new(provider, name, product, version, protocol)
            .endpoints(endpoints)
            .codes(codes)
            .operations(operations)
    }));
    let (service, operation) = find(older, case)?;
    let input = typed(operation, case)?;
    let provider = Zenlayer::new();
    let mut request = provider.encode(service, operation, &*input).map_err(|error| error.to_string())?;
    same_shape(case, &request)?;
    let body: Value = serde_json::from_slice(&request.body).map_err(|error| error.to_string())?;
    if body != case["expect"]["json"] {
        return Err(difference(&case["expect"]["json"], &body).unwrap_or(format!("the body is {body}")));
    }
    let signed = &case["signed"];
    request.host = text(&signed["host"]);
    let moment = Moment { time: moment(&signed["timestamp"]), nonce: String::new() };
    provider
        .sign(&mut request, service, operation, &key(signed), &moment)
        .map_err(|error| error.to_string())?;
    for (name, value) in signed["headers"].as_object().unwrap() {
        // Who calls, what is accepted, and what depends on the spelling of the body.
        if name.starts_with("x-zc-sdk-") || ["accept", "host", "authorization"].contains(&name.as_str()) {
            continue;
        }
        same(name, &text(value), request.headers.get(name).unwrap_or_default())?;
    }
    // The rest is their body, byte by byte, through our signer; and our body by the book.
    let theirs = Request { body: STANDARD.decode(text(&signed["body_b64"])).unwrap(), ..request.clone() };
    let signature = zc2::signature(&theirs, &key(signed), signed["timestamp"].as_u64().unwrap());
    same("canonical request", &text(&signed["canonical_request"]), &signature.canonical_request)?;
    same("authorization", &text(&signed["headers"]["authorization"]), &signature.authorization)?;
    let ours =
        request.headers.get("authorization").unwrap_or_default().rsplit('=').next().unwrap_or_default();
    same("our signature", &zc2_by_the_book(&request, signed), ours)
}
