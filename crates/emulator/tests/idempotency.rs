//! Calls that are repeated with their token.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod common;

use cloudspec_emulator::Emulator;
use cloudspec_wire::Value;
use common::call;
use serde_json::json;

fn run(emulator: &Emulator, token: &str, content: &str) -> (u16, Value) {
    let input = json!({ "RegionId": "cn-hangzhou", "Type": "RunShellScript", "CommandContent": content,
        "InstanceId": ["i-1"], "ClientToken": token });
    call(emulator, "RunCommand", input)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_same_token_gives_the_same_response_and_does_nothing_twice() {
    let emulator = Emulator::builder().strict(true).instance("i-1").start().await.unwrap();
    let (first, again, other) =
        (run(&emulator, "a", "x").1, run(&emulator, "a", "x").1, run(&emulator, "b", "x").1);
    assert_eq!(first["InvokeId"], again["InvokeId"]);
    assert_ne!(first["InvokeId"], other["InvokeId"]);
    let (_, all) = call(&emulator, "DescribeInvocations", json!({ "RegionId": "cn-hangzhou" }));
    assert_eq!(all["TotalCount"], 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn another_call_with_the_same_token_is_refused() {
    let emulator = Emulator::builder().strict(true).instance("i-1").start().await.unwrap();
    run(&emulator, "a", "x");
    let (status, body) = run(&emulator, "a", "y");
    assert_eq!((status, &body["Code"]), (403, &json!("IdempotentParameterMismatch")));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_refused_call_does_not_use_up_its_token() {
    let emulator = Emulator::builder().strict(true).instance("i-1").start().await.unwrap();
    let input = json!({ "RegionId": "cn-hangzhou", "Type": "RunShellScript", "CommandContent": "x", "ClientToken": "a" });
    assert_eq!(call(&emulator, "RunCommand", input).0, 400);
    assert_eq!(run(&emulator, "a", "x").0, 200);
}
