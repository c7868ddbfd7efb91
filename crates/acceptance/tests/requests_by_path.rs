//! Operations that are called by their paths, from the client to the emulator and back: bytes as whole bodies, fixed text
//! that has to be encoded, and the root as a path.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

use std::path::Path;

use cloudspec_alibaba::{Alibaba, Config, SignatureVersion};
use cloudspec_emulator::{Effect, Emulator};
use cloudspec_obstacle_course as course;
use cloudspec_runtime::{ClientCore, Provider, Response};
use cloudspec_spec::catalogue::Catalogue;
use cloudspec_spec::{lower, tables};
use cloudspec_wire::{Decode, Service, Value, json};
use serde_json::json;

const SPECS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/requests/specs");

fn service() -> &'static Service {
    let (catalogue, _) = Catalogue::read(Path::new(SPECS));
    let provider = &catalogue.providers[0];
    tables::build(&lower::lower(&provider.spec, &provider.services[0]))
}

/// A client of the emulator that signs in this version.
fn client(emulator: &Emulator, version: SignatureVersion) -> ClientCore {
    let config = Config::new(emulator.credentials()).unwrap().region("cn-hangzhou").signature(version);
    ClientCore::new(config.endpoint(emulator.endpoint()), service())
}

#[tokio::test]
async fn every_kind_of_path_is_signed_as_the_emulator_verifies_it() {
    let emulator = Emulator::builder().specs(SPECS).start().await.unwrap();
    let calls = [
        ("StopBlob", json!({ "Name": "a:b/c d" })),
        ("GetRoot", json!({})),
        ("PutRoot", json!({ "Title": "t" })),
        ("CountBlobs", json!({})),
        ("PutBlob", json!({ "Name": "n", "body": "AP8=" })),
    ];
    let mut failures = Vec::new();
    for version in [SignatureVersion::V3, SignatureVersion::V1] {
        let client = client(&emulator, version);
        for (name, input) in &calls {
            match client.call_json(name, input).unwrap().await {
                Ok(output) if output["RequestId"].is_string() => {}
                other => failures.push(format!("{name} {version:?}: {other:?}")),
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[tokio::test]
async fn bytes_that_are_a_whole_response_come_as_they_are() {
    let emulator = Emulator::builder().specs(SPECS).start().await.unwrap();
    // What is no UTF-8, what looks like a document, a text in Base64, and nothing at all.
    for bytes in
        [&b"\x00\xff\x1f\x8b"[..], b"{\"Code\": \"Throttling\"}", b"AP8=", b"\xef\xbb\xbf<a/>\r\n", b""]
    {
        let base64 = cloudspec_wire::Blob::from(bytes).base64().to_owned();
        emulator.rules().next(1, Effect::Response(Value::from(base64.clone())));
        let output = client(&emulator, SignatureVersion::V3).call_json("GetBlob", &json!({ "Name": "n" }));
        assert_eq!(output.unwrap().await.unwrap(), json!({ "payload": base64 }), "{bytes:?}");
    }
}

#[test]
fn bytes_of_a_whole_response_are_a_field_of_bytes() {
    let operation = course::SERVICE.operation("BytesPayload").unwrap();
    let response = Response { status: 200, headers: Default::default(), body: b"\x00\xff{".to_vec() };
    let mut typed = course::BytesPayloadResponse::default();
    Alibaba::new().decode(operation, &response, &mut typed, &Decode::default()).unwrap();
    assert_eq!(typed.payload.as_ref().unwrap().to_vec().unwrap(), b"\x00\xff{");
    assert_eq!(json::to_value(&typed), json!({ "payload": "AP97" }));
}
