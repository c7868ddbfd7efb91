//! Requests, byte by byte.
#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

mod common;

use cloudspec_alibaba::{Alibaba, Format, SignatureVersion};
use cloudspec_runtime::{Error, Provider};
use cloudspec_wire::Operation;
use common::{ANONYMOUS, ECS, RECORD, ROA, RPC, TEXT, input, show};
use insta::assert_snapshot;
use serde_json::{Value, json};

fn encode(provider: Alibaba, operation: &'static Operation, value: Value) -> String {
    match provider.encode(&ECS, operation, &input(operation, value)) {
        Ok(request) => show(&request),
        Err(error) => message(&error),
    }
}

fn message(error: &Error) -> String {
    format!("error: {}", error.message())
}

fn rpc_input() -> Value {
    json!({
        "RegionId": "cn-hangzhou",
        "InstanceId": ["i-1", "i 2"],
        "InstanceIds": ["i-1", "节点"],
        "Tag": [{"Key": "a", "Value": ""}, {"Key": "b&c"}],
    })
}

#[test]
fn rpc_parameters_travel_in_the_query_of_a_post_without_a_body() {
    assert_snapshot!(encode(Alibaba::new(), &RPC, rpc_input()), @"
    POST /?RegionId=cn-hangzhou&InstanceId.1=i-1&InstanceId.2=i%202&InstanceIds=%5B%22i-1%22%2C%22%E8%8A%82%E7%82%B9%22%5D&Tag.1.Key=a&Tag.1.Value=&Tag.2.Key=b%26c
    accept: application/json
    x-acs-action: DoIt
    x-acs-version: 2014-05-26
    content-type: application/x-www-form-urlencoded
    ");
}

#[test]
fn rpc_form_parameters_travel_in_the_body() {
    let value = json!({"RegionId": "cn-hangzhou", "Content": "a b+c", "Keep": true, "X-Trace": "t"});
    assert_snapshot!(encode(Alibaba::new(), &RPC, value), @"
    POST /?RegionId=cn-hangzhou
    accept: application/json
    x-acs-action: DoIt
    x-acs-version: 2014-05-26
    x-trace: t
    content-type: application/x-www-form-urlencoded

    Content=a%20b%2Bc&Keep=true
    ");
}

#[test]
fn version_1_puts_the_common_parameters_into_the_query() {
    let provider = Alibaba::new().signature(SignatureVersion::V1);
    assert_snapshot!(encode(provider, &RPC, json!({"RegionId": "cn-hangzhou"})), @"
    POST /?RegionId=cn-hangzhou&Action=DoIt&Version=2014-05-26&Format=JSON
    accept: application/json
    content-type: application/x-www-form-urlencoded
    ");
}

#[test]
fn roa_path_values_are_one_segment_each_and_body_members_make_a_json_object() {
    let value = json!({
        "cluster_id": "c/1 ü", "node": 7, "label": ["x", "y"], "name": "节点", "tags": [{"Key": "k"}]
    });
    assert_snapshot!(encode(Alibaba::new(), &ROA, value), @r#"
    PUT /clusters/c%2F1%20%C3%BC/nodes/7?label=x%2Cy
    accept: application/json
    x-acs-action: DoIt
    x-acs-version: 2014-05-26
    content-type: application/json; charset=utf-8

    {"name":"节点","tags":[{"Key":"k"}]}
    "#);
}

#[test]
fn roa_without_body_members_still_sends_an_object() {
    assert_snapshot!(encode(Alibaba::new(), &ROA, json!({"cluster_id": "c", "node": 1})), @"
    PUT /clusters/c/nodes/1
    accept: application/json
    x-acs-action: DoIt
    x-acs-version: 2014-05-26
    content-type: application/json; charset=utf-8

    {}
    ");
}

#[test]
fn payloads_are_sent_as_they_are() {
    assert_snapshot!(encode(Alibaba::new(), &TEXT, json!({"body": "a\n\"b\""})), @r#"
    POST /text
    accept: application/json
    x-acs-action: DoIt
    x-acs-version: 2014-05-26
    content-type: application/json; charset=utf-8

    a
    "b"
    "#);
    assert_snapshot!(encode(Alibaba::new(), &RECORD, json!({"RegionId": "r", "body": {"Key": "k"}})), @r#"
    POST /record?RegionId=r
    accept: application/json
    x-acs-action: DoIt
    x-acs-version: 2014-05-26
    content-type: application/json; charset=utf-8

    {"Key":"k"}
    "#);
    assert_snapshot!(encode(Alibaba::new(), &RECORD, json!({})), @"
    POST /record
    accept: application/json
    x-acs-action: DoIt
    x-acs-version: 2014-05-26
    ");
}

#[test]
fn format_is_named_for_xml_and_for_anonymous_operations() {
    assert_snapshot!(encode(Alibaba::new().format(Format::Xml), &RPC, json!({})), @"
    POST /?Format=XML
    accept: application/xml
    x-acs-action: DoIt
    x-acs-version: 2014-05-26
    content-type: application/x-www-form-urlencoded
    ");
    assert_snapshot!(encode(Alibaba::new(), &ANONYMOUS, json!({})), @"
    POST /?Format=JSON
    accept: application/json
    x-acs-action: DoIt
    x-acs-version: 2014-05-26
    content-type: application/x-www-form-urlencoded
    ");
}

#[test]
fn path_values_that_would_change_the_path_are_refused() {
    let with = |id: Value| encode(Alibaba::new(), &ROA, json!({"cluster_id": id, "node": 1}));
    assert_snapshot!(with(json!("..")), @"error: DoIt: `cluster_id` is a part of the path `/clusters/{cluster_id}/nodes/{node}` and must be neither empty nor `.` nor `..`");
    assert_eq!(with(json!(".")), with(json!("..")));
    assert_eq!(with(json!("")), with(json!("..")));
    assert_eq!(with(json!(null)), with(json!("..")));
}

#[test]
fn header_values_cannot_start_another_header() {
    assert_snapshot!(encode(Alibaba::new(), &RPC, json!({"X-Trace": "a\r\nauthorization: b"})), @"error: DoIt: `X-Trace` is sent in a header and must not contain control characters such as line ends");
}
