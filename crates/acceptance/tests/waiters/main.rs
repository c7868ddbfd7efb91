//! Every waiter of the committed services: how it ends for each documented value, and on resources of the emulated
//! clouds.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod clients;
mod emulated;

use clients::Clients;
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{Error, ErrorKind};
use cloudspec_wire::{Repeat, Schema, Service, Value, Waiter};
use serde_json::json;
use {
    cloudspec_alibaba_cs as cs, cloudspec_alibaba_ecs as ecs, cloudspec_alibaba_vpc as vpc,
    cloudspec_zenlayer_vm as vm, cloudspec_zenlayer_zlb as zlb,
};

static SERVICES: [&Service; 5] = [&cs::SERVICE, &ecs::SERVICE, &vpc::SERVICE, &vm::SERVICE, &zlb::SERVICE];

/// How the waiter ends when every response is this one.
async fn end(service: &Service, waiter: &Waiter, status: u16, body: Value) -> Result<(), Error> {
    let mock = Mock::new();
    mock.when(|_| true).json(status, body);
    let name = format!("{}/wait_until_{}", service.name, waiter.name);
    let waits = Clients::of_mock(&mock).waits();
    let (_, wait) = waits.into_iter().find(|(known, _)| *known == name).unwrap_or_else(|| panic!("{name}"));
    wait.await
}

/// A response with `value` at the path, or with nothing there.
fn response(schema: &'static Schema, path: &[&str], value: Option<&str>) -> Value {
    let Some((first, rest)) = path.split_first() else { return value.into() };
    let (_, field) = schema.field(first).unwrap_or_else(|| panic!("{first} is not in {}", schema.name));
    let inner = match field.shape.schema() {
        Some(schema) => response(schema, rest, value),
        None => value.into(),
    };
    let elements = || if value.is_some() { json!([inner]) } else { json!([]) };
    match field.repeat {
        Repeat::List { wrapper: Some(wrapper) } => json!({ *first: { wrapper: elements() } }),
        Repeat::List { wrapper: None } => json!({ *first: elements() }),
        _ if value.is_none() && rest.is_empty() => json!({}),
        _ => json!({ *first: inner }),
    }
}

/// Whether there is a list on the way to the member at the path.
fn has_list(schema: &'static Schema, path: &[&str]) -> bool {
    let Some((first, rest)) = path.split_first() else { return false };
    let (_, field) = schema.field(first).unwrap_or_else(|| panic!("{first} is not in {}", schema.name));
    matches!(field.repeat, Repeat::List { .. })
        || field.shape.schema().is_some_and(|schema| has_list(schema, rest))
}

fn outcome(result: &Result<(), Error>) -> &'static str {
    match result.as_ref().map_err(Error::kind) {
        Ok(()) => "done",
        Err(ErrorKind::WaitFailed) => "failed",
        Err(ErrorKind::WaitTimeout) => "still waiting",
        Err(ErrorKind::NotFound) => "not found",
        Err(_) if result.as_ref().is_err_and(Error::is_not_found) => "not found",
        Err(_) => "another error",
    }
}

#[tokio::test(start_paused = true)]
async fn every_waiter_ends_as_each_value_of_its_table_says() {
    let (mut wrong, mut tried) = (Vec::new(), 0);
    for service in SERVICES {
        for waiter in service.waiters {
            let operation = service.operation(waiter.operation).unwrap();
            let schema = (operation.response)(operation).schema();
            let with = |value: Option<&str>| (200, response(schema, waiter.path, value));
            let refused =
                |code: &str| (404, json!({ "Code": code, "Message": "m", "code": code, "message": "m" }));
            let absent = if waiter.gone { "done" } else { "not found" };
            // A response that is about one resource says by its code that there is none.
            let nothing = if has_list(schema, waiter.path) { absent } else { "still waiting" };
            let mut cases = vec![
                ("nothing", with(None), nothing),
                ("another value", with(Some("Else")), "still waiting"),
            ];
            cases.extend(waiter.success.iter().map(|value| (*value, with(Some(value)), "done")));
            cases.extend(waiter.failure.iter().map(|value| (*value, with(Some(value)), "failed")));
            cases.extend(waiter.not_found.iter().map(|code| (*code, refused(code), absent)));
            for (what, (status, body), expected) in cases {
                let result = end(service, waiter, status, body).await;
                tried += 1;
                if outcome(&result) != expected {
                    wrong.push(format!(
                        "{}/{}, {what}: {expected} expected, {result:?}",
                        service.name, waiter.name
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty() && tried > 150, "{} of {tried}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn no_waiter_is_left_out() {
    let waiters = SERVICES.iter().flat_map(|service| {
        service.waiters.iter().map(|waiter| format!("{}/wait_until_{}", service.name, waiter.name))
    });
    let known = Clients::of_mock(&Mock::new()).waits();
    let missing: Vec<String> = waiters.filter(|name| !known.iter().any(|(known, _)| known == name)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
