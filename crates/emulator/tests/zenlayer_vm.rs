//! Virtual machines and their transient states.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod common;

use std::time::Duration;

use cloudspec_emulator::{Emulator, Pace, Seed, Vm};
use cloudspec_wire::Value;
use common::call;
use serde_json::json;

const SECOND: Duration = Duration::from_secs(1);

async fn frozen(machines: &[(&str, &str)]) -> Emulator {
    let vm = |(id, status): &(&str, &str)| Vm { status: (*status).to_owned(), ..Vm::new(*id) };
    let seed = Seed { vms: machines.iter().map(vm).collect(), ..Seed::default() };
    let builder = Emulator::builder().strict(true).pace(Pace::uniform(10 * SECOND)).plant(seed);
    let emulator = builder.start().await.unwrap();
    emulator.clock().freeze();
    emulator
}

/// Status by id, as `DescribeInstancesStatus` has them.
fn statuses(emulator: &Emulator) -> Vec<(String, String)> {
    let (_, body) = call(emulator, "vm/DescribeInstancesStatus", json!({}));
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let set = body["dataSet"].as_array().unwrap().clone();
    set.iter().map(|item| (text(&item["instanceId"]), text(&item["instanceStatus"]))).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn machines_go_through_their_transient_states() {
    let table = [
        ("vm/StartInstances", "STOPPED", "BOOTING", Some("RUNNING")),
        ("vm/StopInstances", "RUNNING", "STOPPING", Some("STOPPED")),
        ("vm/RebootInstances", "RUNNING", "REBOOT", Some("RUNNING")),
        ("vm/ReleaseInstances", "RECYCLE", "RELEASING", None),
    ];
    for (operation, from, through, to) in table {
        let emulator = frozen(&[("a", from)]).await;
        let (status, body) = call(&emulator, operation, json!({ "instanceIds": ["a"] }));
        assert_eq!(status, 200, "{operation}: {body}");
        assert_eq!(statuses(&emulator), [("a".to_owned(), through.to_owned())], "{operation}");
        emulator.clock().advance(10 * SECOND);
        let expected: Vec<_> = to.iter().map(|to| ("a".to_owned(), (*to).to_owned())).collect();
        assert_eq!(statuses(&emulator), expected, "{operation}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_machine_in_another_state_refuses_and_none_is_changed() {
    let emulator = frozen(&[("a", "STOPPED"), ("b", "RUNNING")]).await;
    let (status, body) = call(&emulator, "vm/StartInstances", json!({ "instanceIds": ["a", "b"] }));
    assert_eq!((status, &body["code"]), (403, &json!("OPERATION_DENIED_INSTANCE_STATUS")));
    assert_eq!(statuses(&emulator)[0].1, "STOPPED");
    let (status, body) = call(&emulator, "vm/StartInstances", json!({ "instanceIds": ["c"] }));
    assert_eq!((status, &body["code"]), (404, &json!("INVALID_INSTANCE_NOT_FOUND")));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn created_machines_are_deployed_listed_and_paged() {
    let emulator = frozen(&[]).await;
    let subnet = json!({ "cidrBlock": "10.0.0.0/24", "subnetName": "net", "zoneId": "HKG-A" });
    let subnet = call(&emulator, "vm/CreateSubnet", subnet).1["subnetId"].clone();
    let input = json!({
        "zoneId": "HKG-A", "imageId": "centos7", "instanceType": "z2a.cpu.1", "instanceChargeType": "POSTPAID",
        "internetChargeType": "ByBandwidth", "instanceCount": 25, "subnetId": subnet, "instanceName": "web",
        "tags": { "tags": [{ "key": "env", "value": "test" }] },
    });
    let (status, body) = call(&emulator, "vm/CreateInstances", input);
    assert_eq!(status, 200, "{body}");
    assert_eq!(body["instanceIdSet"].as_array().unwrap().len(), 25);
    assert_eq!(statuses(&emulator)[0].1, "DEPLOYING");
    let (_, page) =
        call(&emulator, "vm/DescribeInstances", json!({ "pageSize": 10, "pageNum": 3, "zoneId": "HKG-A" }));
    assert_eq!((&page["totalCount"], page["dataSet"].as_array().unwrap().len()), (&json!(25), 5));
    assert_eq!(page["dataSet"][0]["tags"]["tags"][0]["key"], "env");
    let (_, other) =
        call(&emulator, "vm/DescribeInstances", json!({ "tags": [{ "key": "env", "value": "live" }] }));
    assert_eq!(other["totalCount"], 0);
}
