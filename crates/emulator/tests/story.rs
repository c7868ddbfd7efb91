//! A complete life cycle of a few machines in a network.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod common;

use std::time::Duration;

use cloudspec_emulator::{Emulator, Pace};
use cloudspec_wire::{Timestamp, Value};
use common::call;
use serde_json::json;

const REGION: &str = "cn-hangzhou";
const SECOND: Duration = Duration::from_secs(1);

async fn frozen() -> Emulator {
    let emulator = Emulator::builder().strict(true).pace(Pace::uniform(SECOND)).start().await.unwrap();
    emulator.clock().freeze();
    emulator
}

/// Calls an operation that has to succeed.
fn ok(emulator: &Emulator, operation: &str, input: Value) -> Value {
    let (status, body) = call(emulator, operation, input);
    assert_eq!(status, 200, "{operation}: {body}");
    body
}

/// The code of an operation that has to fail.
fn code(emulator: &Emulator, operation: &str, input: Value) -> String {
    let (status, body) = call(emulator, operation, input);
    assert_ne!(status, 200, "{operation}: {body}");
    body["Code"].as_str().or(body["code"].as_str()).unwrap().to_owned()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("no text: {value}")).to_owned()
}

/// A VPC with a VSwitch and a security group.
fn network(emulator: &Emulator) -> (String, String, String) {
    let vpc = ok(
        emulator,
        "vpc/CreateVpc",
        json!({ "RegionId": REGION, "CidrBlock": "192.168.0.0/16", "VpcName": "net" }),
    );
    let vpc = text(&vpc["VpcId"]);
    let shown = ok(emulator, "vpc/DescribeVpcs", json!({ "RegionId": REGION, "VpcId": vpc }));
    assert_eq!(shown["Vpcs"]["Vpc"][0]["Status"], "Pending");
    emulator.clock().advance(SECOND);
    let zones = ok(emulator, "DescribeZones", json!({ "RegionId": REGION }));
    let zone = zones["Zones"]["Zone"][0]["ZoneId"].clone();
    let input = json!({ "RegionId": REGION, "VpcId": vpc, "ZoneId": zone, "CidrBlock": "192.168.1.0/24" });
    let vswitch = text(&ok(emulator, "vpc/CreateVSwitch", input)["VSwitchId"]);
    let group = ok(
        emulator,
        "CreateSecurityGroup",
        json!({ "RegionId": REGION, "VpcId": vpc, "SecurityGroupName": "web" }),
    );
    emulator.clock().advance(SECOND);
    (vpc, vswitch, text(&group["SecurityGroupId"]))
}

fn run_instances(emulator: &Emulator, vswitch: &str, group: &str, count: u64) -> Vec<String> {
    let images = ok(emulator, "DescribeImages", json!({ "RegionId": REGION, "OSType": "linux" }));
    let types =
        ok(emulator, "DescribeInstanceTypes", json!({ "MinimumCpuCoreCount": 4, "MaximumMemorySize": 8 }));
    let kind = text(&types["InstanceTypes"]["InstanceType"][0]["InstanceTypeId"]);
    assert_eq!(kind, "ecs.c7.xlarge", "the only one with four processors and eight GiB");
    let input = json!({
        "RegionId": REGION, "ImageId": images["Images"]["Image"][0]["ImageId"], "Amount": count,
        "InstanceType": kind, "VSwitchId": vswitch,
        "SecurityGroupId": group, "InstanceName": "web", "SystemDisk.Size": "60",
        "DataDisk": [{ "Size": 100, "Category": "cloud_essd" }, { "Size": 200, "DeleteWithInstance": false }],
        "Tag": [{ "Key": "env", "Value": "test" }],
    });
    let body = ok(emulator, "RunInstances", input);
    body["InstanceIdSets"]["InstanceIdSet"].as_array().unwrap().iter().map(text).collect()
}

fn statuses(emulator: &Emulator) -> Vec<String> {
    let body = ok(
        emulator,
        "DescribeInstances",
        json!({ "RegionId": REGION, "Tag": [{ "Key": "env", "Value": "test" }] }),
    );
    let list = body["Instances"]["Instance"].as_array().unwrap();
    assert_eq!(body["TotalCount"], list.len());
    list.iter().map(|instance| text(&instance["Status"])).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_life_from_the_network_to_everything_gone() {
    let emulator = frozen().await;
    let (vpc, vswitch, group) = network(&emulator);
    let ids = run_instances(&emulator, &vswitch, &group, 3);
    assert_eq!(ids.len(), 3);
    assert_eq!(statuses(&emulator), ["Pending"; 3]);
    emulator.clock().advance(SECOND);
    assert_eq!(statuses(&emulator), ["Starting"; 3]);
    emulator.clock().advance(SECOND);
    assert_eq!(statuses(&emulator), ["Running"; 3]);

    let input = json!({ "RegionId": REGION, "Type": "RunShellScript", "CommandContent": "uptime", "InstanceId": ids });
    let run = ok(&emulator, "RunCommand", input);
    emulator.clock().advance(10 * SECOND);
    let input = json!({ "RegionId": REGION, "InvokeId": run["InvokeId"], "ContentEncoding": "PlainText" });
    let results = ok(&emulator, "DescribeInvocationResults", input);
    let results = results["Invocation"]["InvocationResults"]["InvocationResult"].as_array().unwrap().clone();
    assert_eq!(results.len(), 3);
    assert!(
        results.iter().all(|result| result["ExitCode"] == 0 && result["Output"] == "uptime"),
        "{results:?}"
    );

    let disks =
        ok(&emulator, "DescribeDisks", json!({ "RegionId": REGION, "InstanceId": ids[0], "PageSize": 50 }));
    assert_eq!(disks["TotalCount"], 3);
    let in_use = [
        ("vpc/DeleteVpc", json!({ "VpcId": vpc, "RegionId": REGION }), "DependencyViolation.VSwitch"),
        ("vpc/DeleteVSwitch", json!({ "VSwitchId": vswitch, "RegionId": REGION }), "DependencyViolation"),
        (
            "DeleteSecurityGroup",
            json!({ "SecurityGroupId": group, "RegionId": REGION }),
            "DependencyViolation",
        ),
        ("DeleteInstance", json!({ "InstanceId": ids[0] }), "IncorrectInstanceStatus"),
        ("StopInstance", json!({ "InstanceId": "i-nobody" }), "InvalidInstanceId.NotFound"),
    ];
    for (operation, input, expected) in in_use {
        assert_eq!(code(&emulator, operation, input), expected, "{operation}");
    }

    let stopped = ok(&emulator, "StopInstances", json!({ "RegionId": REGION, "InstanceId": ids }));
    let responses = stopped["InstanceResponses"]["InstanceResponse"].as_array().unwrap().clone();
    assert_eq!(responses.len(), 3);
    assert_eq!(
        (&responses[0]["PreviousStatus"], &responses[0]["CurrentStatus"]),
        (&json!("Running"), &json!("Stopping"))
    );
    emulator.clock().advance(SECOND);
    assert_eq!(statuses(&emulator), ["Stopped"; 3]);
    ok(&emulator, "DeleteInstances", json!({ "RegionId": REGION, "InstanceId": ids }));
    assert!(statuses(&emulator).is_empty());
    let left = ok(&emulator, "DescribeDisks", json!({ "RegionId": REGION }));
    assert_eq!(left["TotalCount"], 3, "disks that stay are free: {left}");
    for disk in left["Disks"]["Disk"].as_array().unwrap() {
        assert_eq!(disk["Status"], "Available");
        ok(&emulator, "DeleteDisk", json!({ "DiskId": disk["DiskId"] }));
    }
    ok(&emulator, "DeleteSecurityGroup", json!({ "SecurityGroupId": group, "RegionId": REGION }));
    ok(&emulator, "vpc/DeleteVSwitch", json!({ "VSwitchId": vswitch }));
    ok(&emulator, "vpc/DeleteVpc", json!({ "VpcId": vpc }));
    let gone = [
        "DescribeDisks",
        "DescribeSecurityGroups",
        "DescribeNetworkInterfaces",
        "vpc/DescribeVpcs",
        "vpc/DescribeVSwitches",
        "vpc/DescribeVRouters",
        "vpc/DescribeRouteTables",
    ];
    for operation in gone {
        assert_eq!(ok(&emulator, operation, json!({ "RegionId": REGION }))["TotalCount"], 0, "{operation}");
    }
    assert!(emulator.journal().entries().iter().all(|entry| !entry.is_synthesized));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_is_listed_can_be_run_and_planted_is_as_good_as_created() {
    let emulator = Emulator::builder().strict(true).instance("i-1").instance("i-2").start().await.unwrap();
    let body = ok(&emulator, "DescribeInstances", json!({ "RegionId": REGION }));
    let ids: Vec<String> = body["Instances"]["Instance"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| text(&row["InstanceId"]))
        .collect();
    assert_eq!(ids, ["i-1", "i-2"]);
    let input =
        json!({ "RegionId": REGION, "Type": "RunShellScript", "CommandContent": "x", "InstanceId": ids });
    ok(&emulator, "RunCommand", input);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_dry_run_changes_nothing_and_finds_what_is_missing() {
    let emulator = frozen().await;
    let (_, vswitch, group) = network(&emulator);
    let mut input = json!({
        "RegionId": REGION, "ImageId": "ubuntu_22_04_x64_20G_alibase_20240710.vhd", "InstanceType": "ecs.g7.large",
        "VSwitchId": vswitch, "SecurityGroupId": group, "DryRun": true,
    });
    assert_eq!(code(&emulator, "RunInstances", input.clone()), "DryRunOperation");
    input["ImageId"] = json!("m-nothing");
    assert_eq!(code(&emulator, "RunInstances", input), "InvalidImageId.NotFound");
    for operation in ["DescribeInstances", "DescribeDisks", "DescribeNetworkInterfaces"] {
        assert_eq!(ok(&emulator, operation, json!({ "RegionId": REGION }))["TotalCount"], 0, "{operation}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_call_that_fails_halfway_leaves_nothing_behind() {
    let emulator = frozen().await;
    let (_, vswitch, group) = network(&emulator);
    let input = json!({
        "RegionId": REGION, "ImageId": "ubuntu_22_04_x64_20G_alibase_20240710.vhd", "InstanceType": "ecs.g7.large",
        "VSwitchId": vswitch, "SecurityGroupId": group, "DataDisk": [{ "Size": 20 }, { "SnapshotId": "s-nothing" }],
    });
    assert_eq!(code(&emulator, "RunInstances", input), "InvalidSnapshotId.NotFound");
    assert_eq!(ok(&emulator, "DescribeDisks", json!({ "RegionId": REGION }))["TotalCount"], 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_protected_instance_stays() {
    let emulator = Emulator::builder().strict(true).instance("i-1").start().await.unwrap();
    let protect = |is_on: bool| {
        ok(&emulator, "ModifyInstanceAttribute", json!({ "InstanceId": "i-1", "DeletionProtection": is_on }));
    };
    let delete = json!({ "InstanceId": "i-1", "Force": true });
    protect(true);
    assert_eq!(code(&emulator, "DeleteInstance", delete.clone()), "InvalidOperation.DeletionProtection");
    protect(false);
    ok(&emulator, "DeleteInstance", delete);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_quota_is_enforced_in_each_region() {
    let emulator = frozen().await;
    let create = |region: &str| call(&emulator, "vpc/CreateVpc", json!({ "RegionId": region }));
    assert!((0..10).all(|_| create(REGION).0 == 200));
    assert_eq!(create(REGION).1["Code"], "QuotaExceeded.Vpc");
    assert_eq!(create("cn-beijing").0, 200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_operation_that_is_not_modelled_says_so() {
    let lenient = Emulator::start().await.unwrap();
    let case = common::case("DescribeDemands", None);
    let input = common::required_input(case);
    let response = common::call_as(&lenient, case, &input, common::Scheme::Usual);
    assert_eq!((response.status, response.headers.get("x-emulator-synthesized")), (200, Some("true")));
    assert!(lenient.journal().entries()[0].is_synthesized);
    let strict = Emulator::builder().strict(true).start().await.unwrap();
    let (status, body) = call(&strict, "DescribeDemands", input);
    assert_eq!((status, &body["Code"]), (501, &json!("NotImplemented")));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_snapshot_brings_back_what_was_there() {
    let emulator = frozen().await;
    let (vpc, _, _) = network(&emulator);
    let snapshot = emulator.snapshot();
    let rename = json!({ "VpcId": vpc, "VpcName": "other" });
    ok(&emulator, "vpc/ModifyVpcAttribute", rename);
    ok(&emulator, "vpc/CreateVpc", json!({ "RegionId": REGION }));
    emulator.restore(&snapshot).unwrap();
    let shown = ok(&emulator, "vpc/DescribeVpcs", json!({ "RegionId": REGION }));
    assert_eq!((&shown["TotalCount"], &shown["Vpcs"]["Vpc"][0]["VpcName"]), (&json!(1), &json!("net")));
    emulator.reset().unwrap();
    assert_eq!(ok(&emulator, "vpc/DescribeVpcs", json!({ "RegionId": REGION }))["TotalCount"], 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_instance_is_released_at_the_time_that_was_set_whatever_happens_to_it_until_then() {
    let emulator = frozen().await;
    let (_, vswitch, group) = network(&emulator);
    let instances = run_instances(&emulator, &vswitch, &group, 3);
    let at = |seconds: u32| json!(Timestamp::from(emulator.clock().now() + SECOND * seconds).to_string());
    let release = |instance: &str, time: Value| {
        let mut input = json!({ "RegionId": REGION, "InstanceId": instance, "AutoReleaseTime": time });
        input.as_object_mut().unwrap().retain(|_, value| !value.is_null());
        call(&emulator, "ModifyInstanceAutoReleaseTime", input)
    };
    emulator.clock().advance(SECOND * 2);
    let (status, body) = release(&instances[0], json!("2018-01-01T01:02:03Z"));
    assert_eq!((status, &body["Code"]), (400, &json!("InvalidAutoReleaseTime.Malformed")));
    assert_eq!(release(&instances[0], at(3600)).0, 200);
    assert_eq!(release(&instances[1], at(3600)).0, 200);
    assert_eq!(release(&instances[1], Value::Null).0, 200, "without a time it is cancelled");
    ok(&emulator, "StopInstance", json!({ "InstanceId": instances[0] }));
    emulator.clock().advance(SECOND * 3599);
    assert_eq!(statuses(&emulator).len(), 3);
    emulator.clock().advance(SECOND);
    assert_eq!(statuses(&emulator), ["Running", "Running"]);
    let disks = ok(&emulator, "DescribeDisks", json!({ "RegionId": REGION, "InstanceId": instances[0] }));
    assert_eq!(disks["TotalCount"], 0, "what belonged to it went with it");
}
