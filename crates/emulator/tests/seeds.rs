//! What may be planted, and what a seed that says something else is told.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod common;

use std::path::Path;
use std::time::Duration;

use cloudspec_emulator::{Emulator, Seed};
use cloudspec_wire::Value;
use common::{admin, call};
use serde_json::json;

const REGION: &str = "cn-hangzhou";
const MINUTE: Duration = Duration::from_secs(60);

/// Seeds with a mistake, and how the message about it begins.
fn mistakes() -> [(Value, &'static str); 16] {
    let vpc = |members: Value| json!({ "resources": { "vpc.vpc": [members] } });
    [
        (
            json!({ "resources": { "vpc.vcp": [{ "VpcId": "v" }] } }),
            "vpc.vcp: there is no such kind; did you mean `vpc.vpc`?",
        ),
        (
            json!({ "resources": { "something": [{}] } }),
            "something: there is no such kind; expected one of ecs.region, ",
        ),
        (vpc(json!("v")), "vpc.vpc: VpcId: expected the id, a text that is not empty; found \"v\""),
        (
            vpc(json!({ "VpcID": "v" })),
            "vpc.vpc: VpcId: expected the id, a text that is not empty; found only VpcID",
        ),
        (vpc(json!({ "VpcId": 5 })), "vpc.vpc: VpcId: expected the id, a text that is not empty; found 5"),
        (
            vpc(json!({ "VpcId": "v", "CidrBlok": "10.0.0.0/8" })),
            "vpc.vpc v: CidrBlok: there is no such member; did you mean `CidrBlock`?",
        ),
        (vpc(json!({ "VpcId": "v", "Sauce": 1 })), "vpc.vpc v: Sauce: there is no such member; it has "),
        (
            vpc(json!({ "VpcId": "v", "Status": "Sleeping" })),
            "vpc.vpc v: Status: expected one of Available, Pending, found `Sleeping`",
        ),
        (
            vpc(json!({ "VpcId": "v", "RegionId": "cn-hangzou" })),
            "vpc.vpc v: RegionId: there is no region `cn-hangzou`; did you mean `cn-hangzhou`?",
        ),
        (
            vpc(json!({ "VpcId": "v", "Tags": { "env": "test" } })),
            "vpc.vpc v: Tags: expected a list of {\"Key\": .., \"Value\": ..}, found {\"env\":\"test\"}",
        ),
        (
            json!({ "resources": { "ecs.disk": [{ "DiskId": "d", "Size": "many" }] } }),
            "ecs.disk d: Size: expected a whole number, found \"many\"",
        ),
        (
            json!({ "resources": { "vpc.vpc": [{ "VpcId": "v" }, { "VpcId": "v" }] } }),
            "vpc.vpc v: expected each id once, but it is there twice",
        ),
        (
            json!({ "instances": [{ "id": "" }] }),
            "ecs.instance: InstanceId: expected the id, a text that is not empty; found \"\"",
        ),
        (
            json!({ "instances": [{ "id": "i", "status": "Dancing" }] }),
            "ecs.instance i: Status: expected one of ",
        ),
        (
            json!({ "instances": [{ "id": "i" }], "resources": { "ecs.instance": [{ "InstanceId": "i" }] } }),
            "ecs.instance i: expected each id once, but it is there twice",
        ),
        (
            json!({ "resources": { "vpc.vpc": [{ "VpcId": "there" }] } }),
            "vpc.vpc there: there is one with this id already",
        ),
    ]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_seed_with_a_mistake_is_refused_and_told_what_would_be_right() {
    let emulator =
        Emulator::builder().resource("vpc.vpc", json!({ "VpcId": "there" })).start().await.unwrap();
    let before = emulator.snapshot();
    let mut problems = Vec::new();
    for (seed, expected) in mistakes() {
        let (status, body) = admin(&emulator, "POST", "state", seed);
        let found = body["error"].as_str().unwrap_or_default();
        let expected = format!("the seed: {expected}");
        if status != 400 || !found.starts_with(&expected) {
            problems.push(format!("expected {expected}\nfound {status} {body}"));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n\n"));
    assert!(emulator.snapshot() == before, "a refused seed plants nothing");
}

/// Ids and states of the instances.
fn instances(emulator: &Emulator) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let rows = emulator.resources("ecs.instance").unwrap();
    rows.iter().map(|row| (text(&row["InstanceId"]), text(&row["Status"]))).collect()
}

fn pair(id: &str, state: &str) -> (String, String) {
    (id.to_owned(), state.to_owned())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_reset_brings_back_what_was_planted_at_the_start() {
    let emulator = Emulator::builder().strict(true).instance("i-1").start().await.unwrap();
    emulator.plant(Seed::new().instance("i-later")).unwrap();
    emulator.clock().freeze();
    assert_eq!(call(&emulator, "StopInstance", json!({ "InstanceId": "i-1" })).0, 200);
    emulator.clock().advance(MINUTE);
    assert_eq!(instances(&emulator), [pair("i-1", "Stopped"), pair("i-later", "Running")]);
    emulator.reset().unwrap();
    assert_eq!(instances(&emulator), [pair("i-1", "Running")]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_is_planted_at_the_start_is_planted_once_into_a_state_file() {
    let start = async |file: &Path, ids: &[&str]| {
        let builder = Emulator::builder().strict(true).state(file);
        let emulator = ids.iter().fold(builder, |builder, id| builder.instance(*id)).start().await.unwrap();
        emulator.clock().freeze();
        emulator
    };
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("state");
    let first = start(&file, &["i-gone", "i-stopped"]).await;
    let force = json!({ "InstanceId": "i-gone", "Force": true });
    assert_eq!(call(&first, "DeleteInstance", force).0, 200);
    assert_eq!(call(&first, "StopInstance", json!({ "InstanceId": "i-stopped" })).0, 200);
    first.clock().advance(MINUTE);
    first.stop().await;
    let second = start(&file, &["i-gone", "i-stopped", "i-new"]).await;
    assert_eq!(instances(&second), [pair("i-new", "Running"), pair("i-stopped", "Stopped")]);
    second.reset().unwrap();
    let all = ["i-gone", "i-new", "i-stopped"].map(|id| pair(id, "Running"));
    assert_eq!(instances(&second), all);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_test_looks_at_resources_and_sets_their_members() {
    let emulator = Emulator::builder().strict(true).instance("i-1").start().await.unwrap();
    emulator.clock().freeze();
    assert_eq!(call(&emulator, "StopInstance", json!({ "InstanceId": "i-1" })).0, 200);
    let set = json!({ "Status": "Running", "InstanceName": "front", "HostName": null });
    emulator.set("ecs.instance", "i-1", &set).unwrap();
    emulator.clock().advance(MINUTE);
    let shown = &emulator.resources("ecs.instance").unwrap()[0];
    assert_eq!(
        (&shown["Status"], &shown["InstanceName"], shown.get("HostName")),
        (&json!("Running"), &json!("front"), None),
        "what was to happen in time does not happen"
    );
    let (_, body) =
        call(&emulator, "DescribeInstances", json!({ "RegionId": REGION, "InstanceName": "front" }));
    assert_eq!(body["Instances"]["Instance"][0]["Status"], "Running");
    let change = json!({ "kind": "ecs.instance", "id": "i-1", "set": { "Status": "Stopped" } });
    assert_eq!(admin(&emulator, "POST", "resources", change).0, 200);
    assert_eq!(instances(&emulator), [pair("i-1", "Stopped")]);

    let mistakes = [
        (
            "ecs.instanse",
            "i-1",
            json!({}),
            "ecs.instanse: there is no such kind; did you mean `ecs.instance`?",
        ),
        ("ecs.instance", "i-2", json!({}), "ecs.instance i-2: there is none with this id"),
        (
            "ecs.instance",
            "i-1",
            json!({ "Statuss": "Running" }),
            "ecs.instance i-1: Statuss: there is no such member; did you mean `Status`?",
        ),
        ("ecs.instance", "i-1", json!({ "Status": "Flying" }), "ecs.instance i-1: Status: expected one of "),
        ("ecs.instance", "i-1", json!("x"), "ecs.instance i-1: expected an object of members, found \"x\""),
        (
            "ecs.instance",
            "i-1",
            json!({ "InstanceId": "i-2" }),
            "ecs.instance i-1: InstanceId: an id cannot be set",
        ),
    ];
    for (kind, id, members, expected) in mistakes {
        let error = emulator.set(kind, id, &members).unwrap_err().to_string();
        assert!(error.starts_with(expected), "{error}");
    }
    let error = emulator.resources("ecs.instanse").unwrap_err().to_string();
    assert_eq!(error, "ecs.instanse: there is no such kind; did you mean `ecs.instance`?");
}
