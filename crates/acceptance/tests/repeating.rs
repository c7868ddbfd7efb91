//! Which error codes let a call be made again, and with which operations.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

use std::sync::Arc;

use cloudspec_alibaba::Config;
use cloudspec_alibaba_ecs::{Client, DeleteCommandRequest, DescribeInvocationsRequest, RunCommandRequest};
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{Credentials, Headers, Response, Sent, TransportErrorKind};
use serde_json::{Value, json};

fn client(mock: &Mock) -> Client {
    let key = Credentials::new("test-key", "test-secret");
    Client::new(Config::with_transport(Arc::new(mock.clone()), key).region("cn-hangzhou"))
}

/// How often a call that fails with `response` first is sent: a read, a write with an idempotency token, and a write
/// without one.
async fn sent(response: &Response) -> [usize; 3] {
    let mut counts = [0; 3];
    for (call, count) in counts.iter_mut().enumerate() {
        let mock = Mock::new();
        let first = response.clone();
        mock.when(|_| true).times(1).raw(first);
        mock.when(|_| true).json(200, json!({ "RequestId": "R" }));
        let ecs = client(&mock);
        let result = match call {
            0 => ecs.describe_invocations(DescribeInvocationsRequest::new()).await.map(drop),
            1 => ecs.run_command(RunCommandRequest::new("RunShellScript", "uptime")).await.map(drop),
            _ => ecs.delete_command(DeleteCommandRequest::new("c-1")).await.map(drop),
        };
        *count = mock.requests().len();
        assert_eq!(result.is_ok(), *count > 1);
    }
    counts
}

#[tokio::test(start_paused = true)]
async fn every_code_is_repeated_where_its_class_allows() {
    let cases: Vec<Value> = serde_json::from_str(include_str!("repeating/codes.json")).unwrap();
    let mut failures = Vec::new();
    for case in &cases {
        let body = json!({ "Code": case["code"], "Message": "m", "RequestId": "R" }).to_string();
        let headers = [("content-type", "application/json"), ("date", "Mon, 02 Jan 2040 03:04:05 GMT")];
        let response = Response {
            status: case["status"].as_u64().unwrap() as u16,
            headers: Headers::from_iter(headers),
            body: body.into_bytes(),
        };
        let expected = match case["class"].as_str().unwrap() {
            "transient" => [2, 2, 1],
            "throttling" | "skew" => [2, 2, 2],
            _ => [1, 1, 1],
        };
        let found = sent(&response).await;
        if found != expected {
            failures.push(format!("{}: sent {found:?} times, expected {expected:?}", case["code"]));
        }
    }
    assert!(failures.is_empty(), "{} of {} cases:\n{}", failures.len(), cases.len(), failures.join("\n"));
}

/// A whole response as it stands in a file.
fn parsed(text: &str) -> Response {
    let (head, body) = text.split_once("\n\n").unwrap();
    let mut lines = head.lines();
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    let headers = lines.filter_map(|line| line.split_once(": "));
    Response {
        status,
        headers: headers.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
        body: body.as_bytes().to_vec(),
    }
}

#[tokio::test(start_paused = true)]
async fn whole_responses_are_repeated_likewise() {
    let processing = parsed(include_str!("repeating/last-token-processing.http"));
    assert_eq!(sent(&processing).await, [2, 2, 1]);
    let skewed = parsed(include_str!("repeating/illegal-timestamp.http"));
    assert_eq!(sent(&skewed).await, [2, 2, 2]);
}

#[tokio::test(start_paused = true)]
async fn after_a_timeout_of_ours_the_same_token_goes_on_waiting() {
    let mock = Mock::new();
    mock.when(|_| true).times(1).after(std::time::Duration::from_secs(3600)).json(200, json!({}));
    mock.when(|_| true).times(1).json(403, json!({ "Code": "LastTokenProcessing", "Message": "m" }));
    mock.when(|_| true).json(200, json!({ "InvokeId": "t-1", "CommandId": "c-1" }));
    let limit = std::time::Duration::from_secs(5);
    let call = client(&mock).run_command(RunCommandRequest::new("RunShellScript", "uptime"));
    assert_eq!(call.attempt_timeout(limit).await.unwrap().invoke_id, "t-1");
    let tokens: Vec<_> = mock
        .requests()
        .iter()
        .map(|request| request.query.iter().find(|(name, _)| name == "ClientToken").cloned())
        .collect();
    assert_eq!(tokens.len(), 3);
    assert!(tokens[0].is_some() && tokens.iter().all(|token| *token == tokens[0]));
}

/// More often than a call is repeated otherwise.
const LONG: usize = 8;

#[tokio::test(start_paused = true)]
async fn after_an_attempt_whose_end_is_not_known_the_same_token_goes_on_waiting() {
    let mut wrong = Vec::new();
    for first in ["broken", "502", "504"] {
        let mock = Mock::new();
        let rule = mock.when(|_| true).times(1);
        match first {
            "broken" => rule.fail(TransportErrorKind::Closed, Sent::Maybe),
            status => rule.json(status.parse().unwrap(), json!({})),
        }
        let processing = json!({ "Code": "LastTokenProcessing", "Message": "m" });
        mock.when(|_| true).times(LONG).json(403, processing);
        mock.when(|_| true).json(200, json!({ "InvokeId": "t-1", "CommandId": "c-1" }));
        let call = client(&mock).run_command(RunCommandRequest::new("RunShellScript", "uptime"));
        let result = call.await.map(|run| run.invoke_id);
        if result.as_ref().ok().map(String::as_str) != Some("t-1") || mock.requests().len() != LONG + 2 {
            wrong.push(format!("{first}: {result:?} after {} requests", mock.requests().len()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn an_empty_text_of_the_caller_is_not_filled_in() {
    let mock = Mock::new();
    mock.when(|_| true).json(200, json!({ "InvokeId": "t-1", "CommandId": "c-1" }));
    let request = RunCommandRequest::new("RunShellScript", "uptime");
    client(&mock).run_command(request.clone().region_id("").client_token("")).await.unwrap();
    client(&mock).run_command(request).await.unwrap();
    let values = |index: usize| {
        let query = mock.requests()[index].query.clone();
        let value = |name: &str| query.iter().find(|(known, _)| known == name).unwrap().1.clone();
        (value("RegionId"), value("ClientToken").len())
    };
    assert_eq!(values(0), (String::new(), 0));
    assert_eq!(values(1), ("cn-hangzhou".to_owned(), 36));
}
