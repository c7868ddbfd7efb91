//! The same request and answer by hand: reqwest, and structs with serde's derive.

use reqwest::Client;
use serde::{Deserialize, Serialize};

use crate::measure::{self, Cost};

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct DescribeInvocations<'a> {
    region_id: &'a str,
    invoke_id: &'a str,
    include_output: bool,
    max_results: i64,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "an application would read some of the members")]
struct Answer {
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

pub fn round(url: &str) -> Cost {
    let client = Client::builder().no_proxy().build().unwrap();
    let url = format!("{url}/");
    measure::round(move || {
        let (client, url) = (client.clone(), url.clone());
        async move { call(&client, &url).await }
    })
}

async fn call(client: &Client, url: &str) {
    let request = DescribeInvocations {
        region_id: "cn-hangzhou",
        invoke_id: "t-hz0jdfwd9f",
        include_output: true,
        max_results: 50,
    };
    let answer = client
        .post(url)
        .query(&request)
        .header("accept", "application/json")
        .header("x-acs-action", "DescribeInvocations")
        .header("x-acs-version", "2014-05-26")
        .send()
        .await
        .unwrap();
    let page: Answer = serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap();
    assert_eq!(page.invocations.invocation[0].invoke_instances.invoke_instance.len(), 1);
}
