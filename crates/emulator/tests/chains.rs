//! Reads show the effects of earlier writes: chains of calls as programs and tools make them.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod common;

use std::collections::BTreeMap;
use std::time::{Duration, UNIX_EPOCH};

use cloudspec_emulator::{Emulator, Pace, Seed};
use cloudspec_wire::{Timestamp, Value};
use common::call;
use serde::Deserialize;
use serde_json::json;

#[derive(Deserialize)]
struct Vectors {
    seed: Seed,
    chains: Vec<Chain>,
}

#[derive(Deserialize)]
struct Chain {
    /// What holds.
    fact: String,
    calls: Vec<Step>,
}

/// A call. `{name}` in its input stands for what an earlier step saved. The clock moves on before each of them, unless it is `at_once`.
#[derive(Deserialize)]
struct Step {
    operation: String,
    #[serde(default)]
    input: Value,
    /// Whether it comes right after the step before, without time between them.
    #[serde(default)]
    at_once: bool,
    /// Values of the response by their JSON pointer; `null` for none. The status is 200 unless `code` says which error.
    #[serde(default)]
    shows: BTreeMap<String, Value>,
    #[serde(default)]
    code: Option<String>,
    /// Names for values of the response, by JSON pointer.
    #[serde(default)]
    saves: BTreeMap<String, String>,
}

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
    let mut failures = Vec::new();
    let mut calls = 0;
    for chain in &vectors.chains {
        let builder = Emulator::builder().strict(true).pace(Pace::uniform(Duration::from_secs(1)));
        let emulator = builder.plant(vectors.seed.clone()).start().await.unwrap();
        emulator.clock().freeze();
        let mut saved = hours(&emulator);
        for (place, step) in chain.calls.iter().enumerate() {
            calls += 1;
            if !step.at_once {
                emulator.clock().advance(Duration::from_secs(60));
            }
            if let Err(problem) = step.take(&emulator, &mut saved) {
                failures.push(format!("{}: step {} {}: {problem}", chain.fact, place + 1, step.operation));
                break;
            }
        }
    }
    println!("{} chains of {calls} calls", vectors.chains.len());
    assert!(failures.is_empty(), "{}:\n{}", failures.len(), failures.join("\n"));
}

/// Times that steps may name: the last full hour as `{h1}`, the one before as `{h0}`, and ten days before as `{d0}`.
fn hours(emulator: &Emulator) -> BTreeMap<String, Value> {
    const HOUR: u64 = 3600;
    let now = emulator.clock().now().duration_since(UNIX_EPOCH).unwrap().as_secs() / HOUR * HOUR;
    let time = |seconds| json!(Timestamp::from(UNIX_EPOCH + Duration::from_secs(seconds)).to_string());
    let times = [("h1", now), ("h0", now - HOUR), ("d0", now - 240 * HOUR)];
    times.into_iter().map(|(name, seconds)| (name.to_owned(), time(seconds))).collect()
}

/// Codes that operations respond with although they do not document them.
fn is_known_as_undocumented(operation: &str, code: &str) -> bool {
    let known = include_str!("../src/errors/undocumented.json");
    let name = operation.rsplit('/').next().unwrap_or(operation);
    COMMON.contains(&code) || known.contains(&format!(" {name} {code}\""))
}

impl Step {
    fn take(&self, emulator: &Emulator, saved: &mut BTreeMap<String, Value>) -> Result<(), String> {
        let input = filled(&self.input, saved);
        let input = if input.is_null() { Value::Object(Default::default()) } else { input };
        let case = common::case(&self.operation, None);
        if common::try_unsigned(emulator, case, &input, common::Scheme::Usual).is_none() {
            return Err(format!("{input} cannot be written down as a request"));
        }
        let (status, body) = call(emulator, &self.operation, input);
        let code = body.get("Code").or(body.get("code")).and_then(Value::as_str).map(str::to_owned);
        if (status == 200) != self.code.is_none() || self.code.is_some() && self.code != code {
            return Err(format!("expected {:?}, found {status}: {body}", self.code));
        }
        let errors = &case.spec.errors;
        let is_documented = |code: &str| errors.is_empty() || errors.iter().any(|error| error.code == code);
        if let Some(code) = self.code.as_deref().filter(|code| !is_documented(code))
            && !is_known_as_undocumented(&self.operation, code)
        {
            return Err(format!(
                "the operation does not document {code}, and undocumented.json does not name it"
            ));
        }
        for (pointer, expected) in &self.shows {
            let expected = filled(expected, saved);
            let found = body.pointer(pointer).cloned().unwrap_or_default();
            if found != expected {
                return Err(format!("{pointer}: expected {expected}, found {found} in {body}"));
            }
        }
        for (name, pointer) in &self.saves {
            let value = body.pointer(pointer).cloned().ok_or_else(|| format!("no {pointer} in {body}"))?;
            saved.insert(name.clone(), value);
        }
        Ok(())
    }
}

/// The value with what was saved instead of `{name}`.
fn filled(value: &Value, saved: &BTreeMap<String, Value>) -> Value {
    match value {
        Value::String(text) => match text.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
            Some(name) => saved.get(name).unwrap_or_else(|| panic!("nothing saved as {name}")).clone(),
            None => value.clone(),
        },
        Value::Array(items) => items.iter().map(|item| filled(item, saved)).collect(),
        Value::Object(members) => {
            members.iter().map(|(name, value)| (name.clone(), filled(value, saved))).collect()
        }
        other => other.clone(),
    }
}
