//! Commands and files on instances, over a clock that the test moves.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod common;

use std::time::Duration;

use cloudspec_emulator::{Effect, Emulator, Instance, Outcome, Pace, Rule, Seed};
use cloudspec_wire::Value;
use common::call;
use serde_json::json;

const SECOND: Duration = Duration::from_secs(1);

/// An emulator whose time stands still and in which everything takes ten seconds.
async fn frozen() -> Emulator {
    let builder = Emulator::builder().strict(true).pace(Pace::uniform(10 * SECOND));
    let builder = ["i-1", "i-2", "i-3", "i-9"].into_iter().fold(builder, |builder, id| builder.instance(id));
    let windows = json!({ "InstanceId": "i-w", "OSType": "windows" });
    let emulator = builder.resource("ecs.instance", windows).start().await.unwrap();
    emulator.clock().freeze();
    emulator
}

fn run(emulator: &Emulator, instances: &[&str]) -> Value {
    let input = json!({
        "RegionId": "cn-hangzhou", "Type": "RunShellScript", "CommandContent": "echo hello", "InstanceId": instances,
    });
    let (status, body) = call(emulator, "RunCommand", input);
    assert_eq!(status, 200, "{body}");
    body
}

fn describe(emulator: &Emulator, run: &Value) -> Value {
    let input = json!({ "RegionId": "cn-hangzhou", "InvokeId": run["InvokeId"], "IncludeOutput": true,
        "ContentEncoding": "PlainText" });
    let (_, body) = call(emulator, "DescribeInvocations", input);
    body["Invocations"]["Invocation"][0].clone()
}

fn fail_on(emulator: &Emulator, instance: &str, status: &str) {
    emulator.rules().add(Rule::new(Effect::Outcome(Outcome::new(status))).instance(instance));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_command_is_pending_then_running_then_done_and_echoes() {
    let emulator = frozen().await;
    let run = run(&emulator, &["i-1", "i-2"]);
    let mut statuses = Vec::new();
    for _ in 0..3 {
        statuses.push(describe(&emulator, &run)["InvocationStatus"].clone());
        emulator.clock().advance(10 * SECOND);
    }
    assert_eq!(statuses, ["Pending", "Running", "Success"]);
    let done = describe(&emulator, &run);
    let instance = &done["InvokeInstances"]["InvokeInstance"][0];
    assert_eq!(instance["Output"], "echo hello");
    assert_eq!(instance["ExitCode"], 0);
    assert_eq!(done["InvokeStatus"], "Finished");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn rules_decide_how_a_command_ends_on_each_instance() {
    let emulator = frozen().await;
    fail_on(&emulator, "i-2", "Failed");
    fail_on(&emulator, "i-3", "Timeout");
    let partly = run(&emulator, &["i-1", "i-2"]);
    let fully = run(&emulator, &["i-2", "i-3"]);
    emulator.clock().advance(30 * SECOND);
    assert_eq!(describe(&emulator, &partly)["InvocationStatus"], "PartialFailed");
    assert_eq!(describe(&emulator, &fully)["InvocationStatus"], "Failed");
    let results = json!({ "RegionId": "cn-hangzhou", "InvokeId": fully["InvokeId"], "InstanceId": "i-3" });
    let (_, body) = call(&emulator, "DescribeInvocationResults", results);
    let result = &body["Invocation"]["InvocationResults"]["InvocationResult"][0];
    assert_eq!(
        (&result["InvocationStatus"], &result["ErrorCode"]),
        (&json!("Timeout"), &json!("ExecutionTimeout"))
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn stopping_cancels_what_has_not_started_and_terminates_what_runs() {
    let emulator = frozen().await;
    let early = run(&emulator, &["i-1"]);
    let stop = |run: &Value| {
        let input = json!({ "RegionId": "cn-hangzhou", "InvokeId": run["InvokeId"] });
        assert_eq!(call(&emulator, "StopInvocation", input).0, 200);
    };
    stop(&early);
    assert_eq!(describe(&emulator, &early)["InvocationStatus"], "Stopping");
    let late = run(&emulator, &["i-1"]);
    emulator.clock().advance(10 * SECOND);
    stop(&late);
    emulator.clock().advance(10 * SECOND);
    let of = |run: &Value| {
        let shown = describe(&emulator, run);
        let instance = shown["InvokeInstances"]["InvokeInstance"][0]["InvocationStatus"].clone();
        (shown["InvocationStatus"].clone(), instance)
    };
    assert_eq!(of(&early), (json!("Stopped"), json!("Cancelled")));
    assert_eq!(of(&late), (json!("Stopped"), json!("Terminated")));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn pages_lead_through_all_invocations_by_token_and_by_number() {
    let emulator = frozen().await;
    for _ in 0..7 {
        run(&emulator, &["i-1"]);
    }
    let ids = |body: &Value| -> Vec<String> {
        let list = body["Invocations"]["Invocation"].as_array().unwrap().clone();
        list.iter().map(|invocation| invocation["InvokeId"].as_str().unwrap().to_owned()).collect()
    };
    let mut by_token = Vec::new();
    let mut token = Value::Null;
    loop {
        let input = json!({ "RegionId": "cn-hangzhou", "MaxResults": 3, "NextToken": token });
        let (_, body) = call(&emulator, "DescribeInvocations", input);
        by_token.extend(ids(&body));
        token = body["NextToken"].clone();
        if token == "" {
            break;
        }
    }
    let mut by_number = Vec::new();
    for number in 1..=3 {
        let input = json!({ "RegionId": "cn-hangzhou", "PageNumber": number, "PageSize": 3 });
        let (_, body) = call(&emulator, "DescribeInvocations", input);
        assert_eq!(body["TotalCount"], 7);
        by_number.extend(ids(&body));
    }
    assert_eq!(by_token.len(), 7);
    assert_eq!(by_token, by_number);
    let (status, body) =
        call(&emulator, "DescribeInvocations", json!({ "RegionId": "cn-hangzhou", "NextToken": "x" }));
    assert_eq!((status, &body["Code"]), (400, &json!("InvalidParameter.NextToken")));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn filters_narrow_invocations_down() {
    let emulator = frozen().await;
    let input = json!({
        "RegionId": "cn-hangzhou", "Type": "RunBatScript", "CommandContent": "dir", "InstanceId": ["i-w"],
        "Name": "list", "Tag": [{ "Key": "env", "Value": "test" }],
    });
    call(&emulator, "RunCommand", input);
    run(&emulator, &["i-1"]);
    let count = |filter: Value| {
        let mut input = json!({ "RegionId": "cn-hangzhou" });
        input.as_object_mut().unwrap().extend(filter.as_object().unwrap().clone());
        call(&emulator, "DescribeInvocations", input).1["TotalCount"].clone()
    };
    assert_eq!(count(json!({})), 2);
    assert_eq!(count(json!({ "CommandType": "RunBatScript" })), 1);
    assert_eq!(count(json!({ "CommandName": "list" })), 1);
    assert_eq!(count(json!({ "InstanceId": "i-1" })), 1);
    assert_eq!(count(json!({ "Tag": [{ "Key": "env" }] })), 1);
    assert_eq!(count(json!({ "Tag": [{ "Key": "env", "Value": "live" }] })), 0);
    assert_eq!(count(json!({ "RegionId": "cn-beijing" })), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn commands_are_kept_changed_run_and_deleted() {
    let emulator = frozen().await;
    let input = json!({ "RegionId": "cn-hangzhou", "Name": "greet", "Type": "RunShellScript",
        "CommandContent": "ZWNobyB7e3dob319fQ==", "ContentEncoding": "Base64", "EnableParameter": true });
    let (_, created) = call(&emulator, "CreateCommand", input);
    let id = created["CommandId"].clone();
    let invoke = |parameters: Value| {
        let input = json!({ "RegionId": "cn-hangzhou", "CommandId": id, "InstanceId": ["i-1"], "Parameters": parameters });
        call(&emulator, "InvokeCommand", input)
    };
    assert_eq!(invoke(json!({})).1["Code"], "Parameter.MissingValue");
    let (status, invoked) = invoke(json!({ "who": "you" }));
    assert_eq!(status, 200, "{invoked}");
    let delete = || call(&emulator, "DeleteCommand", json!({ "RegionId": "cn-hangzhou", "CommandId": id }));
    assert_eq!(delete().1["Code"], "InvalidStatus.CmdIdInUse");
    emulator.clock().advance(30 * SECOND);
    let output = &describe(&emulator, &invoked)["InvokeInstances"]["InvokeInstance"][0]["Output"];
    assert_eq!(output, "echo you}");
    call(
        &emulator,
        "ModifyCommand",
        json!({ "RegionId": "cn-hangzhou", "CommandId": id, "Name": "welcome" }),
    );
    let (_, commands) =
        call(&emulator, "DescribeCommands", json!({ "RegionId": "cn-hangzhou", "Name": "welcome" }));
    assert_eq!(commands["Commands"]["Command"][0]["InvokeTimes"], 1);
    assert_eq!(delete().0, 200);
    assert_eq!(delete().1["Code"], "InvalidCmdId.NotFound");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn files_arrive_and_are_not_replaced_unasked() {
    let emulator = frozen().await;
    let send = |overwrite: bool| {
        let input = json!({ "RegionId": "cn-hangzhou", "Name": "motd", "TargetDir": "/etc", "Content": "hello",
            "InstanceId": ["i-1"], "Overwrite": overwrite });
        let (status, body) = call(&emulator, "SendFile", input);
        assert_eq!(status, 200, "{body}");
        emulator.clock().advance(30 * SECOND);
        let input = json!({ "RegionId": "cn-hangzhou", "InvokeId": body["InvokeId"] });
        call(&emulator, "DescribeSendFileResults", input).1["Invocations"]["Invocation"][0].clone()
    };
    let first = send(false);
    assert_eq!((&first["InvocationStatus"], &first["Overwrite"]), (&json!("Success"), &json!("false")));
    let second = send(false);
    assert_eq!(second["InvocationStatus"], "Failed");
    assert_eq!(second["InvokeInstances"]["InvokeInstance"][0]["ErrorCode"], "FileAlreadyExists");
    assert_eq!(send(true)["InvocationStatus"], "Success");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn registered_instances_are_known_in_both_wire_shapes_and_others_are_not() {
    let windows = Instance { os_type: "Windows".to_owned(), is_agent_running: false, ..Instance::new("i-2") };
    let seed = Seed { instances: vec![Instance::new("i-1"), windows], ..Seed::default() };
    let emulator = Emulator::builder().strict(true).plant(seed).start().await.unwrap();
    let (_, body) = call(&emulator, "DescribeCloudAssistantStatus", json!({ "RegionId": "cn-hangzhou" }));
    let set = &body["InstanceCloudAssistantStatusSet"]["InstanceCloudAssistantStatus"];
    assert_eq!(
        (&set[0]["CloudAssistantStatus"], &set[1]["CloudAssistantStatus"]),
        (&json!("true"), &json!("false"))
    );
    let windows = json!({ "RegionId": "cn-hangzhou", "OSType": "Windows" });
    assert_eq!(call(&emulator, "DescribeCloudAssistantStatus", windows).1["TotalCount"], 1);

    let old = common::case("DescribeCloudAssistantStatus", Some("2018"));
    let ask = |ids: Value| {
        let input = json!({ "RegionId": "cn-hangzhou", "InstanceIds": ids });
        common::body(&common::call_as(&emulator, old, &input, common::Scheme::Usual))
    };
    let set =
        ask(json!(["i-1", "i-2"]))["InstanceCloudAssitantStatus"]["InstanceCloudAssitantStatusSet"].clone();
    assert_eq!(set[0], json!({ "InstanceId": "i-1", "CloudAssitantStatus": "True" }));
    assert_eq!(set[1]["CloudAssitantStatus"], "False");
    assert_eq!(ask(json!(["i-3"]))["Code"], "InvalidInstance.NotFound");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_command_for_an_instance_without_agent_is_aborted() {
    let emulator = frozen().await;
    emulator.set("ecs.instance", "i-1", &json!({ "AgentRunning": false })).unwrap();
    let run = run(&emulator, &["i-1"]);
    emulator.clock().advance(10 * SECOND);
    let shown = describe(&emulator, &run);
    assert_eq!(shown["InvocationStatus"], "Failed");
    assert_eq!(shown["InvokeInstances"]["InvokeInstance"][0]["ErrorCode"], "ClientNotRunning");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn resource_tags_select_instances() {
    let tagged = Instance { tags: vec![("role".to_owned(), "web".to_owned())], ..Instance::new("i-1") };
    let seed = Seed { instances: vec![tagged, Instance::new("i-2")], ..Seed::default() };
    let emulator = Emulator::builder().strict(true).plant(seed).start().await.unwrap();
    let run = |tag: Value| {
        let input = json!({ "RegionId": "cn-hangzhou", "Type": "RunShellScript", "CommandContent": "x",
            "ResourceTag": [tag] });
        call(&emulator, "RunCommand", input)
    };
    let (_, body) = run(json!({ "Key": "role", "Value": "web" }));
    let runs = describe(&emulator, &body)["InvokeInstances"]["InvokeInstance"].clone();
    assert_eq!((runs.as_array().unwrap().len(), &runs[0]["InstanceId"]), (1, &json!("i-1")));
    assert_eq!(run(json!({ "Key": "role", "Value": "db" })).1["Code"], "InvalidResourceTag.InstanceNotFound");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_repeating_command_waits_for_its_time_until_it_is_stopped() {
    let emulator = frozen().await;
    let input = json!({ "RegionId": "cn-hangzhou", "Type": "RunShellScript", "CommandContent": "x",
        "InstanceId": ["i-1"], "RepeatMode": "Period", "Frequency": "rate(5m)" });
    let (_, run) = call(&emulator, "RunCommand", input);
    emulator.clock().advance(3600 * SECOND);
    let shown = describe(&emulator, &run);
    assert_eq!((&shown["InvocationStatus"], &shown["Timed"]), (&json!("Scheduled"), &json!(true)));
}
