//! Faults that are requested by rules and admin endpoints, and the journal that records them.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod common;

use std::time::{Duration, Instant};

use cloudspec_emulator::{Effect, Emulator, RawResponse, Refusal, Responses, Rule};
use cloudspec_wire::{Dynamic, Value, json as wire_json};
use common::{Scheme, admin, call};
use serde_json::json;

fn describe(emulator: &Emulator) -> (u16, Value) {
    call(emulator, "DescribeInvocations", json!({ "RegionId": "cn-hangzhou" }))
}

fn attempt(emulator: &Emulator) -> std::io::Result<cloudspec_runtime::Response> {
    let case = common::case("DescribeInvocations", None);
    let mut request = common::unsigned(emulator, case, &json!({ "RegionId": "cn-hangzhou" }), Scheme::Usual);
    common::sign(&mut request, case, &emulator.credentials(), std::time::SystemTime::now(), Scheme::Usual);
    common::try_send(emulator, &request)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_error_comes_as_often_as_the_rule_says() {
    let emulator = Emulator::builder().strict(true).start().await.unwrap();
    emulator.rules().next(2, Effect::Error(Refusal::new(503, "ServiceUnavailable", "Later.")));
    let statuses: Vec<u16> = (0..3).map(|_| describe(&emulator).0).collect();
    assert_eq!(statuses, [503, 503, 200]);
    let journal = emulator.journal().of("DescribeInvocations");
    assert_eq!(journal.len(), 3);
    assert_eq!((journal[0].status, journal[0].code.as_deref()), (503, Some("ServiceUnavailable")));
    assert_eq!(journal[2].input, json!({ "RegionId": "cn-hangzhou" }));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn requests_above_the_rate_are_throttled() {
    let emulator = Emulator::builder().strict(true).start().await.unwrap();
    emulator.rules().on("DescribeInvocations", Effect::Throttle(3));
    let outcomes: Vec<(u16, Value)> = (0..5).map(|_| describe(&emulator)).collect();
    let throttled: Vec<&Value> =
        outcomes.iter().filter(|(status, _)| *status == 400).map(|(_, body)| &body["Code"]).collect();
    // A slow machine may spread the five over more than a second, so only the kind of refusal is certain.
    assert!(throttled.iter().all(|code| *code == "Throttling.User"), "{throttled:?}");
    assert_eq!(outcomes[..3].iter().filter(|(status, _)| *status == 200).count(), 3);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_response_comes_late() {
    let emulator = Emulator::builder().strict(true).start().await.unwrap();
    emulator.rules().next(1, Effect::Latency(150));
    let began = Instant::now();
    assert_eq!(describe(&emulator).0, 200);
    assert!(began.elapsed() >= Duration::from_millis(150));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_connection_is_reset() {
    let emulator = Emulator::builder().strict(true).start().await.unwrap();
    emulator.rules().next(1, Effect::Reset);
    assert_eq!(attempt(&emulator).unwrap_err().kind(), std::io::ErrorKind::ConnectionReset);
    assert_eq!(emulator.journal().entries()[0].status, 0);
    assert!(attempt(&emulator).is_ok());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_response_breaks_off() {
    let emulator = Emulator::builder().strict(true).start().await.unwrap();
    emulator.rules().next(1, Effect::Truncate(10));
    assert_eq!(attempt(&emulator).unwrap_err().kind(), std::io::ErrorKind::UnexpectedEof);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_body_is_not_what_its_content_type_says() {
    let emulator = Emulator::builder().strict(true).start().await.unwrap();
    emulator.rules().next(1, Effect::Malformed);
    let response = attempt(&emulator).unwrap();
    assert_eq!(response.status, 200);
    assert!(serde_json::from_slice::<Value>(&response.body).is_err());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_rule_responds_with_a_record_a_function_or_raw_bytes() {
    let emulator = Emulator::builder().strict(true).start().await.unwrap();
    let case = common::case("DescribeInvocations", None);
    let mut output = Dynamic::new(case.operation.output);
    wire_json::from_value(&json!({ "TotalCount": 42 }), &mut output).unwrap();
    emulator.rules().respond("DescribeInvocations", &output);
    let (_, body) = describe(&emulator);
    assert_eq!(body["TotalCount"], 42);
    assert!(body["RequestId"].is_string());

    emulator.rules().clear();
    emulator
        .rules()
        .respond_with("DescribeInvocations", |input| Ok(json!({ "NextToken": input["RegionId"] })));
    assert_eq!(describe(&emulator).1["NextToken"], "cn-hangzhou");

    emulator.rules().clear();
    let raw = RawResponse { status: 502, body: "<html>".to_owned(), headers: Default::default() };
    emulator.rules().next(1, Effect::Raw(raw));
    assert_eq!(attempt(&emulator).unwrap().body, b"<html>");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn everything_can_be_done_over_http() {
    let emulator = Emulator::builder().strict(true).start().await.unwrap();
    let rule = json!({ "operation": "DescribeInvocations", "times": 1,
        "then": { "error": { "status": 500, "code": "InternalError", "message": "" } } });
    assert_eq!(admin(&emulator, "POST", "rules", rule.clone()).0, 200);
    assert_eq!(admin(&emulator, "GET", "rules", Value::Null).1[0], rule);
    assert_eq!(describe(&emulator).0, 500);
    assert_eq!(admin(&emulator, "GET", "journal", Value::Null).1[0]["code"], "InternalError");
    assert_eq!(admin(&emulator, "POST", "state", json!({ "instances": [{ "id": "i-7" }] })).0, 200);
    let known = || call(&emulator, "DescribeCloudAssistantStatus", json!({ "RegionId": "cn-hangzhou" })).1;
    assert_eq!(known()["TotalCount"], 1);
    assert_eq!(admin(&emulator, "POST", "clock", json!({ "skew": 3600 })).0, 200);
    assert_eq!(describe(&emulator).1["Code"], "InvalidTimeStamp.Expired");
    assert_eq!(admin(&emulator, "DELETE", "state", Value::Null).0, 200);
    assert_eq!(known()["TotalCount"], 0);
    assert_eq!(admin(&emulator, "POST", "keys", json!({ "id": "a", "secret": "b" })).0, 200);
    for (key, named) in
        [(json!({ "id": "a" }), "secret"), (json!({ "secret": "b" }), "id"), (json!({}), "id")]
    {
        let (status, body) = admin(&emulator, "POST", "keys", key);
        assert!(status == 400 && body["error"].as_str().unwrap().starts_with(named), "{status} {body}");
    }
    assert_eq!(admin(&emulator, "POST", "rules", json!({ "then": "explode" })).0, 400);
    let (status, body) =
        admin(&emulator, "POST", "rules", json!({ "operation": "StopInstnace", "then": "reset" }));
    assert_eq!(
        (status, &body["error"]),
        (400, &json!("the rule: operation: there is no `StopInstnace`; did you mean `StopInstance`?"))
    );
    assert_eq!(admin(&emulator, "GET", "nothing", Value::Null).0, 404);
    assert!(!admin(&emulator, "GET", "operations", Value::Null).1.as_array().unwrap().is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn made_up_responses_depend_on_the_seed_alone_and_have_pages() {
    let start =
        |seed| Emulator::builder().behaviours(false).responses(Responses::Synthesized).seed(seed).start();
    let (one, same, other) = (start(1).await.unwrap(), start(1).await.unwrap(), start(2).await.unwrap());
    let respond =
        |emulator: &Emulator| call(emulator, "vm/DescribeInstancesStatus", json!({ "pageSize": 10 })).1;
    assert_eq!(respond(&one), respond(&same));
    assert_ne!(respond(&one)["requestId"], respond(&other)["requestId"]);

    let mut seen = std::collections::BTreeSet::new();
    let mut token = Value::Null;
    loop {
        let input = json!({ "RegionId": "cn-hangzhou", "MaxResults": 10, "NextToken": token });
        let (status, body) = call(&one, "DescribeInvocations", input);
        assert_eq!(status, 200, "{body}");
        let page = body["Invocations"]["Invocation"].as_array().unwrap().clone();
        seen.extend(page.iter().map(|invocation| invocation["InvokeId"].to_string()));
        token = body["NextToken"].clone();
        if token == "" {
            break;
        }
    }
    assert_eq!(seen.len(), 25);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_journal_tells_operations_of_one_name_apart_by_their_services() {
    let emulator = Emulator::builder().instance("i-1").vm("vm-1").start().await.unwrap();
    call(&emulator, "ecs/DescribeInstances", json!({ "RegionId": "cn-hangzhou" }));
    call(&emulator, "vm/DescribeInstances", json!({}));
    let journal = emulator.journal();
    journal.assert_called("DescribeInstances", 2);
    journal.assert_called("vm/DescribeInstances", 1);
    journal.assert_called_with("ecs/DescribeInstances", &json!({ "RegionId": "cn-hangzhou" }));
    assert_eq!(journal.operations(), ["DescribeInstances"; 2]);
    assert_eq!(journal.of("vm/DescribeInstances")[0].service, Some("vm"));
    assert_eq!(admin(&emulator, "GET", "journal", Value::Null).1[1]["service"], "vm");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
#[should_panic = "there is no `StopInstnace`; did you mean `StopInstance`?"]
async fn that_nobody_called_an_operation_that_there_is_not_cannot_be_asserted() {
    Emulator::start().await.unwrap().journal().assert_called("StopInstnace", 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_are_waited_for() {
    let emulator = Emulator::start().await.unwrap();
    let journal = emulator.journal().clone();
    let waiting =
        tokio::spawn(
            async move { journal.wait_for("DescribeInvocations", 3, Duration::from_secs(60)).await },
        );
    (0..3).for_each(|_| drop(describe(&emulator)));
    assert_eq!(waiting.await.unwrap().len(), 3);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
#[should_panic = "DescribeInvocations: expected 2 calls within 10ms, found 1 among [\"DescribeInvocations\"]"]
async fn waiting_for_calls_ends_and_says_what_came() {
    let emulator = Emulator::start().await.unwrap();
    describe(&emulator);
    emulator.journal().wait_for("DescribeInvocations", 2, Duration::from_millis(10)).await;
}

#[test]
fn a_rule_in_json_is_written_as_it_was_read() {
    let text = r#"{"input":{"Name":"x"},"instance":"i-1","after":2,"times":3,"then":{"outcome":{"status":"Failed"}}}"#;
    let rule: Rule = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&rule).unwrap(), text);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_journal_shows_no_secrets() {
    let stopped = json!({ "instanceId": "a", "instanceStatus": "STOPPED" });
    let emulator = Emulator::builder().strict(true).resource("vm.instance", stopped).start().await.unwrap();
    let input = json!({ "instanceIds": ["a"], "password": "Hunter2-hunter2" });
    assert_eq!(call(&emulator, "vm/ResetInstancesPassword", input).0, 200);
    let shown = format!("{:?}", emulator.journal().entries());
    assert!(!shown.contains("Hunter2"), "{shown}");
    assert_eq!(emulator.journal().entries()[0].input["password"], "***");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn secrets_deep_in_inputs_are_neither_in_the_journal_nor_among_the_resources() {
    let seed = serde_json::from_str::<Value>(include_str!("chains.json")).unwrap()["seed"].take();
    let seed = serde_json::from_value(seed).unwrap();
    let emulator = Emulator::builder().strict(true).plant(seed).start().await.unwrap();
    let cluster = json!({ "body": {
        "name": "prod", "region_id": "cn-hangzhou", "cluster_type": "ManagedKubernetes", "vpcid": "vpc-1",
        "service_cidr": "172.21.0.0/20", "vswitch_ids": ["vsw-1"], "login_password": "Hunter2-hunter2",
    } });
    let (status, made) = call(&emulator, "cs/CreateCluster", cluster);
    assert_eq!(status, 200, "{made}");
    let pool = json!({ "ClusterId": made["cluster_id"], "body": {
        "nodepool_info": { "name": "workers" },
        "scaling_group": {
            "vswitch_ids": ["vsw-2"], "instance_types": ["ecs.g7.large"], "instance_charge_type": "PostPaid",
            "desired_size": 1, "login_password": "Hunter2-hunter2",
        },
    } });
    let (status, made) = call(&emulator, "cs/CreateClusterNodePool", pool);
    assert_eq!(status, 200, "{made}");
    for place in ["journal", "resources"] {
        let shown = admin(&emulator, "GET", place, Value::Null).1.to_string();
        assert!(shown.contains("workers") && !shown.contains("Hunter2"), "{place}: {shown}");
    }
    let pool = &emulator.journal().entries()[1].input["body"]["scaling_group"];
    assert_eq!((&pool["login_password"], &pool["desired_size"]), (&json!("***"), &json!(1)));
}
