//! Every operation of the committed services, called and tampered with.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod common;

use std::time::SystemTime;

use cloudspec_emulator::{Responses, Command, Emulator, Invocation, Seed};
use cloudspec_runtime::{Provider, Response};
use cloudspec_wire::{Decode, Protocol, Record, Value};
use common::{Case, Scheme};
use serde_json::json;

/// An input that the operation can do something with.
fn input(case: &Case) -> Value {
    let mut input = common::required_input(case);
    if let ("RunCommand" | "InvokeCommand", Value::Object(members)) = (case.operation.name, &mut input) {
        members.insert("InstanceId".to_owned(), json!(["i-1"]));
    }
    input
}

/// A fresh world in which there is what `input` names. Instances come to be when they are named.
fn plant(emulator: &Emulator, input: &Value) {
    let mut seed = Seed::default();
    let text = |name: &str| input.get(name).and_then(Value::as_str).map(str::to_owned);
    seed.commands.extend(text("CommandId").map(|id| Command { id, timeout: 60, ..Command::default() }));
    seed.invocations.extend(text("InvokeId").map(|id| Invocation { id, ..Invocation::default() }));
    emulator.reset().unwrap();
    emulator.plant(seed).unwrap();
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

/// Calls every operation; what went wrong, for all of them together.
fn failures(emulator: &Emulator, scheme: Scheme) -> Vec<String> {
    let mut failures = Vec::new();
    for case in common::cases() {
        let name = format!("{} {:?} {}", case.service.name, scheme, case.operation.name);
        let input = input(case);
        plant(emulator, &input);
        let response = common::call_as(emulator, case, &input, scheme);
        if response.status != 200 {
            failures.push(format!("{name}: {} {}", response.status, String::from_utf8_lossy(&response.body)));
        } else if let Err(error) = decoded(case, &response) {
            failures.push(format!("{name}: {error}"));
        }
    }
    failures
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn every_operation_answers_a_signed_request() {
    let emulator = Emulator::start().await.unwrap();
    let failures: Vec<String> = [Scheme::Usual, Scheme::V1, Scheme::Xml]
        .into_iter()
        .flat_map(|scheme| failures(&emulator, scheme))
        .collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn every_operation_answers_without_documented_examples() {
    let builder = Emulator::builder().behaviours(false).responses(Responses::Synthesized);
    let emulator = builder.start().await.unwrap();
    let failures = failures(&emulator, Scheme::Usual);
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn every_operation_refuses_a_tampered_request() {
    let emulator = Emulator::start().await.unwrap();
    let mut failures = Vec::new();
    for case in common::cases() {
        for scheme in [Scheme::Usual, Scheme::V1] {
            let mut request = common::unsigned(&emulator, case, &input(case), scheme);
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
