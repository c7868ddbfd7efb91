//! What may be planted, and what a seed that says something else is told.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod common;

use cloudspec_emulator::Emulator;
use cloudspec_wire::Value;
use common::admin;
use serde_json::json;

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
    let emulator = Emulator::builder().resource("vpc.vpc", json!({ "VpcId": "there" })).start().await.unwrap();
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
