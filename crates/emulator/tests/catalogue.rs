//! Every operation of the committed services, with a valid request and a tampered one.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod common;

use std::collections::BTreeSet;
use std::time::SystemTime;

use cloudspec_emulator::{Emulator, Responses};
use cloudspec_runtime::{Provider, Response};
use cloudspec_wire::{Decode, Protocol, Record, Value};
use common::{Case, Scheme};

/// The operations that have a behaviour, by service and name.
fn modelled(emulator: &Emulator) -> BTreeSet<(String, String)> {
    let (_, operations) = common::admin(emulator, "GET", "operations", Value::Null);
    let operations = operations.as_array().unwrap().iter().filter(|operation| operation["modelled"] == true);
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    operations.map(|operation| (text(&operation["service"]), text(&operation["operation"]))).collect()
}

fn decoded(case: &Case, response: &Response) -> Result<Box<dyn Record>, String> {
    let mut output = (case.operation.response)(case.operation);
    let read = match case.service.protocol {
        Protocol::Action => cloudspec_zenlayer::Zenlayer::new().decode(
            case.operation,
            response,
            output.as_mut(),
            &Decode::default(),
        ),
        _ => cloudspec_alibaba::Alibaba::new().decode(
            case.operation,
            response,
            output.as_mut(),
            &Decode::default(),
        ),
    };
    read.map(|()| output).map_err(|error| error.to_string())
}

/// Whether the operation documents the error that the response has, with its status.
fn is_documented(case: &Case, response: &Response) -> bool {
    let text = String::from_utf8_lossy(&response.body);
    let names = |code: &str| text.contains(&format!("\"{code}\"")) || text.contains(&format!(">{code}<"));
    case.spec.errors.iter().any(|error| error.status == response.status && names(&error.code))
}

/// Calls every operation; what went wrong, for all of them together. What a modelled operation is asked to act on is not
/// there, so it may refuse; an error inside it may not give, nor a response that cannot be read.
fn failures(emulator: &Emulator, scheme: Scheme, modelled: &BTreeSet<(String, String)>) -> Vec<String> {
    let mut failures = Vec::new();
    for case in common::cases() {
        let name = format!("{} {:?} {}", case.service.name, scheme, case.operation.name);
        let response = common::call_as(emulator, case, &common::required_input(case), scheme);
        let own = (case.service.name.to_owned(), case.operation.name.to_owned());
        if response.status == 200 {
            failures.extend(decoded(case, &response).err().map(|error| format!("{name}: {error}")));
        } else if !modelled.contains(&own) || response.status >= 500 && !is_documented(case, &response) {
            failures.push(format!("{name}: {} {}", response.status, String::from_utf8_lossy(&response.body)));
        }
    }
    failures
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn every_operation_responds_to_a_signed_request() {
    let emulator = Emulator::start().await.unwrap();
    let modelled = modelled(&emulator);
    let failures: Vec<String> = [Scheme::Usual, Scheme::V1, Scheme::Xml]
        .into_iter()
        .flat_map(|scheme| failures(&emulator, scheme, &modelled))
        .collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn every_operation_responds_without_documented_examples() {
    let builder = Emulator::builder().behaviours(false).responses(Responses::Synthesized);
    let emulator = builder.start().await.unwrap();
    let failures = failures(&emulator, Scheme::Usual, &BTreeSet::new());
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn every_operation_refuses_a_tampered_request() {
    let emulator = Emulator::start().await.unwrap();
    let mut failures = Vec::new();
    for case in common::cases() {
        for scheme in [Scheme::Usual, Scheme::V1] {
            let mut request = common::unsigned(&emulator, case, &common::required_input(case), scheme);
            common::sign(&mut request, case, &emulator.credentials(), SystemTime::now(), scheme);
            match case.service.protocol {
                Protocol::Action => request.body.push(b' '),
                _ => request.query.push(("Tampered".into(), "1".to_owned())),
            }
            let response = common::send(&emulator, &request);
            let body: Value = serde_json::from_slice(&response.body).unwrap_or_default();
            let code = body.get("Code").or(body.get("code")).and_then(Value::as_str).unwrap_or_default();
            if !["SignatureDoesNotMatch", "AUTHFAILURE_SIGNATURE_FAILURE"].contains(&code) {
                failures.push(format!("{} {scheme:?}: {} {code}", case.operation.name, response.status));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
