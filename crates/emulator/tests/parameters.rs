//! What the spec does not allow gets the documented error, in the provider's error body.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod common;

use cloudspec_emulator::Emulator;
use cloudspec_wire::Value;
use cloudspec_wire::query::Pair;
use common::{Scheme, call};
use serde_json::json;

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn wrong_parameters_get_the_documented_code() {
    let emulator = Emulator::builder().strict(true).start().await.unwrap();
    let region = |mut input: Value| {
        input["RegionId"] = json!("cn-hangzhou");
        input
    };
    let tags = |count: usize| -> Value { (0..count).map(|n| json!({ "Key": format!("k{n}") })).collect() };
    let table = [
        ("DescribeInvocations", json!({}), "400 MissingParameter"),
        ("DescribeInvocations", json!({ "RegionId": "moon-1" }), "404 InvalidRegionId.NotFound"),
        ("DescribeInvocations", region(json!({ "PageNumber": 0 })), "400 InvalidParam.PageNumber"),
        ("DescribeInvocations", region(json!({ "PageSize": 51 })), "400 InvalidParam.PageSize"),
        ("DescribeInvocations", region(json!({ "MaxResults": 51 })), "400 InvalidParameter.MaxResults"),
        ("DescribeInvocations", region(json!({ "Tag": tags(22) })), "400 NumberExceed.Tags"),
        ("DescribeInvocations", region(json!({ "Tag": [{ "Value": "v" }] })), "400 MissingParameter.TagKey"),
        (
            "DescribeInvocations",
            region(json!({ "Tag": [{ "Key": "k" }, { "Key": "k" }] })),
            "400 Duplicate.TagKey",
        ),
        (
            "DescribeInvocations",
            region(json!({ "Tag": [{ "Key": "acs:k" }] })),
            "400 InvalidTagKey.Malformed",
        ),
        ("DescribeInvocations", region(json!({ "NoSuchThing": "x" })), "400 UnsupportedParameter"),
        ("StopInvocation", region(json!({ "InvokeId": "t-0" })), "404 InvalidInvokeId.NotFound"),
        (
            "RunCommand",
            region(json!({ "Type": "RunPython", "CommandContent": "x", "InstanceId": ["i"] })),
            "404 InvalidCmdType.NotFound",
        ),
        (
            "RunCommand",
            region(json!({ "Type": "RunShellScript", "CommandContent": "x" })),
            "400 MissingParam.InstanceId",
        ),
        (
            "RunCommand",
            region(
                json!({ "Type": "RunShellScript", "CommandContent": "%", "ContentEncoding": "Base64", "InstanceId": ["i"] }),
            ),
            "400 CmdContent.DecodeError",
        ),
        ("vm/DescribeInstancesStatus", json!({ "pageSize": 1001 }), "400 INVALID_PARAMETER_EXCEED_MAXIMUM"),
        ("vm/DescribeInstancesStatus", json!({ "wrong": 1 }), "400 INVALID_PARAMETER_VALUE"),
        ("vm/StartInstances", json!({}), "400 MISSING_PARAMETER"),
    ];
    let mut failures = Vec::new();
    for (operation, input, expected) in table {
        let mut request =
            common::unsigned(&emulator, common::case(operation, None), &json!({}), Scheme::Usual);
        write(&mut request, &input);
        let now = std::time::SystemTime::now();
        common::sign(
            &mut request,
            common::case(operation, None),
            &emulator.credentials(),
            now,
            Scheme::Usual,
        );
        let response = common::send(&emulator, &request);
        let body = common::body(&response);
        let code = body.get("Code").or(body.get("code")).and_then(Value::as_str).unwrap_or_default();
        let got = format!("{} {code}", response.status);
        if got != expected {
            failures.push(format!("{operation} {input}: expected {expected}, got {got}"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// Puts parameters on a request without asking a table whether they fit.
fn write(request: &mut cloudspec_runtime::Request, input: &Value) {
    if request.headers.get("x-zc-action").is_some() {
        request.body = input.to_string().into_bytes();
        return;
    }
    for (name, value) in input.as_object().unwrap() {
        flatten(&mut request.query, name, value);
    }
}

fn flatten(pairs: &mut Vec<Pair>, name: &str, value: &Value) {
    match value {
        Value::Array(items) => {
            items
                .iter()
                .enumerate()
                .for_each(|(index, item)| flatten(pairs, &format!("{name}.{}", index + 1), item));
        }
        Value::Object(members) => {
            members.iter().for_each(|(key, member)| flatten(pairs, &format!("{name}.{key}"), member));
        }
        Value::String(text) => pairs.push((name.to_owned().into(), text.clone())),
        other => pairs.push((name.to_owned().into(), other.to_string())),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_malformed_value_is_refused_by_name_and_not_shown() {
    let emulator = Emulator::builder().strict(true).start().await.unwrap();
    let case = common::case("DescribeInvocations", None);
    let mut request = common::unsigned(&emulator, case, &json!({ "RegionId": "cn-hangzhou" }), Scheme::Usual);
    request.query.push(("PageNumber".into(), "hunter2".to_owned()));
    let now = std::time::SystemTime::now();
    common::sign(&mut request, case, &emulator.credentials(), now, Scheme::Usual);
    let body = common::body(&common::send(&emulator, &request));
    assert_eq!(body["Code"], "InvalidParam.PageNumber");
    assert!(!body.to_string().contains("hunter2"), "{body}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn errors_come_in_the_format_asked_for_with_the_request_id_in_header_and_body() {
    let emulator = Emulator::builder().strict(true).start().await.unwrap();
    let case = common::case("StopInvocation", None);
    let input = json!({ "RegionId": "cn-hangzhou", "InvokeId": "t-0" });
    let json = common::call_as(&emulator, case, &input, Scheme::Usual);
    assert_eq!(common::body(&json)["RequestId"], json.headers.get("x-acs-request-id").unwrap());
    for scheme in [Scheme::Xml, Scheme::V1Xml] {
        let xml = common::call_as(&emulator, case, &input, scheme);
        let text = String::from_utf8(xml.body.clone()).unwrap();
        let id = xml.headers.get("x-acs-request-id").unwrap();
        assert!(text.contains(&format!("<Error><RequestId>{id}</RequestId>")), "{text}");
        assert!(text.contains("<Code>InvalidInvokeId.NotFound</Code>"), "{text}");
        assert_eq!(xml.headers.get("content-type"), Some("text/xml;charset=utf-8"));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn parameters_may_come_in_the_query_or_in_a_form() {
    let emulator = Emulator::builder().strict(true).start().await.unwrap();
    let case = common::case("DescribeInvocations", None);
    for scheme in [Scheme::Usual, Scheme::V1] {
        let mut request = common::unsigned(&emulator, case, &json!({}), scheme);
        request.headers.set("content-type", "application/x-www-form-urlencoded");
        request.body = b"RegionId=cn-hangzhou&Tag.1.Key=a%20b".to_vec();
        let now = std::time::SystemTime::now();
        common::sign(&mut request, case, &emulator.credentials(), now, scheme);
        assert_eq!(common::send(&emulator, &request).status, 200);
    }
    let inputs: Vec<Value> = emulator.journal().entries().into_iter().map(|entry| entry.input).collect();
    assert_eq!(inputs[0], json!({ "RegionId": "cn-hangzhou", "Tag": [{ "Key": "a b" }] }));
    assert_eq!(inputs[0], inputs[1]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_unknown_operation_or_version_is_not_found() {
    let emulator = Emulator::builder().strict(true).start().await.unwrap();
    let case = common::case("DescribeInvocations", None);
    let code = |header: &'static str, value: &str| {
        let mut request = common::unsigned(&emulator, case, &json!({}), Scheme::Usual);
        request.headers.set(header, value.to_owned());
        let body = common::body(&common::send(&emulator, &request));
        body["Code"].as_str().unwrap_or_default().to_owned()
    };
    assert_eq!(code("x-acs-action", "DescribeNothing"), "InvalidAction.NotFound");
    assert_eq!(code("x-acs-version", "1999-01-01"), "InvalidVersion");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn unknown_parameters_are_ignored_on_request() {
    let emulator = Emulator::builder().strict(true).refuse_unknown(false).start().await.unwrap();
    let case = common::case("vm/DescribeInstancesStatus", None);
    let mut request = common::unsigned(&emulator, case, &json!({}), Scheme::Usual);
    request.body = br#"{"wrong": 1}"#.to_vec();
    let now = std::time::SystemTime::now();
    common::sign(&mut request, case, &emulator.credentials(), now, Scheme::Usual);
    assert_eq!(common::send(&emulator, &request).status, 200);
    assert_eq!(call(&emulator, "vm/DescribeInstancesStatus", json!({})).0, 200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_dry_run_that_succeeds_is_an_error_of_its_own() {
    let emulator = Emulator::builder().strict(true).start().await.unwrap();
    let input = json!({ "RegionId": "cn-hangzhou", "DryRun": true });
    let (status, body) = call(&emulator, "vpc/CreateVpc", input);
    assert_eq!((status, &body["Code"]), (400, &json!("DryRunOperation")), "{body}");
}
