//! Request and response by hand: structs with serde's derive.

use serde::{Deserialize, Serialize};

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct DescribeInvocations {
    region_id: &'static str,
    invoke_id: &'static str,
    include_output: bool,
    max_results: i64,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "an application would read some of the members")]
struct Page {
    page_size: Option<i64>,
    request_id: String,
    page_number: Option<i64>,
    total_count: Option<i64>,
    next_token: Option<String>,
    invocations: Invocations,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Invocations {
    invocation: Vec<Invocation>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "as above")]
struct Invocation {
    oss_output_delivery: Option<String>,
    invocation_status: Option<String>,
    parameters: Option<String>,
    timed: Option<bool>,
    command_description: Option<String>,
    timeout: Option<i64>,
    invoke_instances: InvokeInstances,
    command_content: Option<String>,
    working_dir: Option<String>,
    repeat_mode: Option<String>,
    invoke_status: Option<String>,
    command_type: Option<String>,
    username: Option<String>,
    container_id: Option<String>,
    container_name: Option<String>,
    creation_time: Option<String>,
    frequency: Option<String>,
    launcher: Option<String>,
    command_id: Option<String>,
    command_name: Option<String>,
    invoke_id: String,
    termination_mode: Option<String>,
    tags: Option<Tags>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct InvokeInstances {
    invoke_instance: Vec<InvokeInstance>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "as above")]
struct InvokeInstance {
    dropped: Option<i64>,
    invocation_status: Option<String>,
    instance_id: String,
    timed: Option<bool>,
    instance_invoke_status: Option<String>,
    exit_code: Option<i64>,
    error_info: Option<String>,
    start_time: Option<String>,
    repeats: Option<i64>,
    oss_output_uri: Option<String>,
    oss_output_status: Option<String>,
    oss_output_error_code: Option<String>,
    oss_output_error_info: Option<String>,
    finish_time: Option<String>,
    output: Option<String>,
    creation_time: Option<String>,
    update_time: Option<String>,
    error_code: Option<String>,
    stop_time: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "as above")]
struct Tags {
    tag: Vec<Tag>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "as above")]
struct Tag {
    tag_key: Option<String>,
    tag_value: Option<String>,
}

/// The request of all contenders.
pub(super) const REQUEST: DescribeInvocations = DescribeInvocations {
    region_id: "cn-hangzhou",
    invoke_id: "t-hz0jdfwd9f",
    include_output: true,
    max_results: 50,
};

/// Checks the response.
pub(super) fn check(body: &[u8]) {
    let page: Page = serde_json::from_slice(body).unwrap();
    assert_eq!(page.invocations.invocation[0].invoke_instances.invoke_instance.len(), 1);
}
