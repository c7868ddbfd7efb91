//! Reads show the effects of earlier writes: chains of calls as programs and tools make them.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

#[path = "common/chain.rs"]
mod chain;
mod common;

use std::time::Duration;

use chain::{Saved, Step, Vectors};
use cloudspec_emulator::{Emulator, Pace, Seed};
use cloudspec_wire::Value;
use common::call;
use serde_json::json;

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_was_written_is_what_is_read() {
    hold(include_str!("chains.json")).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_was_written_is_what_is_read_at_zenlayer() {
    hold(include_str!("chains_zenlayer.json")).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_was_written_is_what_is_read_of_instances_and_their_parts() {
    hold(include_str!("chains_ecs.json")).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_was_written_is_what_is_read_of_clusters() {
    hold(include_str!("chains_clusters.json")).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_was_written_is_what_is_read_of_networks() {
    hold(include_str!("chains_networks.json")).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_was_written_is_what_is_read_of_sessions_and_commands() {
    hold(include_str!("chains_commands.json")).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn quotas_protection_and_states_refuse_what_they_promise() {
    hold(include_str!("chains_promises.json")).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn groups_of_a_vpc_do_not_count_for_the_quota_of_groups_without_one() {
    let groups = |number: usize| json!({ "SecurityGroupId": format!("sg-{number}"), "VpcId": "vpc-1" });
    let vpc = json!({ "VpcId": "vpc-1", "CidrBlock": "10.0.0.0/8" });
    let seed: Seed = serde_json::from_value(json!({
        "resources": { "vpc.vpc": [vpc], "ecs.security_group": (0..100).map(groups).collect::<Value>() }
    }))
    .unwrap();
    let emulator = Emulator::builder().strict(true).plant(seed).start().await.unwrap();
    let create = |input: Value| call(&emulator, "CreateSecurityGroup", input);
    let (status, body) = create(json!({ "RegionId": "cn-hangzhou", "VpcId": "vpc-1" }));
    assert_eq!((status, &body["Code"]), (403, &json!("QuotaExceed.SecurityGroup")), "{body}");
    for number in 0..100 {
        let (status, body) = create(json!({ "RegionId": "cn-hangzhou" }));
        assert_eq!(status, 200, "group {number}: {body}");
    }
    let (_, body) = create(json!({ "RegionId": "cn-hangzhou" }));
    assert_eq!(body["Code"], "QuotaExceed.SecurityGroup", "{body}");
}

/// Codes that every operation of a provider has, and most do not list.
const COMMON: [&str; 1] = ["MissingParameter"];

/// Takes every chain of a file.
async fn hold(vectors: &str) {
    let vectors: Vectors = serde_json::from_str(vectors).unwrap();
    let seed: Seed = serde_json::from_value(vectors.seed).unwrap();
    let mut failures = Vec::new();
    let mut calls = 0;
    for chain in &vectors.chains {
        let builder = Emulator::builder().strict(true).pace(Pace::uniform(Duration::from_secs(1)));
        let emulator = builder.plant(seed.clone()).start().await.unwrap();
        emulator.clock().freeze();
        let mut saved = Saved::new(emulator.clock().now());
        for (place, step) in chain.calls.iter().enumerate() {
            calls += 1;
            if !step.at_once {
                emulator.clock().advance(Duration::from_secs(60));
            }
            if let Err(problem) = take(step, &emulator, &mut saved) {
                failures.push(format!("{}: step {} {}: {problem}", chain.fact, place + 1, step.operation));
                break;
            }
        }
    }
    println!("{} chains of {calls} calls", vectors.chains.len());
    assert!(failures.is_empty(), "{}:\n{}", failures.len(), failures.join("\n"));
}

/// Codes that operations respond with although they do not document them.
fn is_known_as_undocumented(operation: &str, code: &str) -> bool {
    let known = include_str!("../src/errors/undocumented.json");
    let name = operation.rsplit('/').next().unwrap_or(operation);
    COMMON.contains(&code) || known.contains(&format!(" {name} {code}\""))
}

/// Takes a step.
fn take(step: &Step, emulator: &Emulator, saved: &mut Saved) -> Result<(), String> {
    let input = step.input(saved)?;
    let case = common::case(&step.operation, None);
    if common::try_unsigned(emulator, case, &input, common::Scheme::Usual).is_none() {
        return Err(format!("{input} cannot be written down as a request"));
    }
    let (status, body) = call(emulator, &step.operation, input);
    let code = body.get("Code").or(body.get("code")).and_then(Value::as_str).map(str::to_owned);
    if (status == 200) != step.code.is_none() || step.code.is_some() && step.code != code {
        return Err(format!("expected {:?}, found {status}: {body}", step.code));
    }
    let errors = &case.spec.errors;
    let is_documented = |code: &str| errors.is_empty() || errors.iter().any(|error| error.code == code);
    if let Some(code) = step.code.as_deref().filter(|code| !is_documented(code))
        && !is_known_as_undocumented(&step.operation, code)
    {
        return Err(format!(
            "the operation does not document {code}, and undocumented.json does not name it"
        ));
    }
    step.check(&body, saved)
}
