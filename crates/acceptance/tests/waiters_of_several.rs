//! Waiters for several resources at once: those that a response lacks count as well.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

use std::sync::Arc;

use cloudspec_alibaba_ecs::Client;
use cloudspec_runtime::Credentials;
use cloudspec_runtime::transport::mock::Mock;
use serde_json::{Value, json};

/// The texts of a list, or so many of them.
fn texts(list: &Value, of_number: &str) -> Vec<String> {
    match list {
        Value::Array(list) => list.iter().map(|text| text.as_str().unwrap().to_owned()).collect(),
        number => {
            (0..number.as_u64().unwrap()).map(|index| of_number.replace("{}", &index.to_string())).collect()
        }
    }
}

fn client(mock: &Mock) -> Client {
    let key = Credentials::new("test-key", "test-secret");
    Client::new(cloudspec_alibaba::Config::with_transport(Arc::new(mock.clone()), key).region("cn-hangzhou"))
}

fn outcome<T>(result: Result<T, cloudspec_runtime::Error>) -> String {
    match result {
        Ok(_) => "done".to_owned(),
        Err(error) if error.is_not_found() => "not found".to_owned(),
        Err(error) => error.to_string(),
    }
}

#[tokio::test(start_paused = true)]
async fn a_wait_for_several_ends_when_all_of_them_are_there() {
    let cases: Vec<Value> = serde_json::from_str(include_str!("waiters_of_several/cases.json")).unwrap();
    let mut wrong = Vec::new();
    for case in &cases {
        let ids = texts(&case["ids"], "i-{}");
        let responses = case["responses"].as_array().unwrap();
        // The ids are a list of parameters, and a list in a text.
        for is_text in [false, true] {
            let mock = Mock::new();
            for (index, response) in responses.iter().enumerate() {
                let statuses = texts(response, "Running");
                let ready = |status: &str| {
                    if is_text { status.replace("Running", "Available") } else { status.to_owned() }
                };
                let elements: Vec<Value> =
                    statuses.iter().map(|status| json!({ "Status": ready(status) })).collect();
                let body = match is_text {
                    true => json!({ "Disks": { "Disk": elements } }),
                    false => json!({ "InstanceStatuses": { "InstanceStatus": elements } }),
                };
                let times = if index + 1 < responses.len() { 1 } else { usize::MAX };
                mock.when(|_| true).times(times).json(200, body);
            }
            let ecs = client(&mock);
            let found = match is_text {
                true => outcome(ecs.wait_until_disks_available(ids.clone()).await),
                false => outcome(ecs.wait_until_instances_running(ids.clone()).await),
            };
            let found = (found, mock.requests().len() as u64);
            let expected = (case["outcome"].as_str().unwrap().to_owned(), case["requests"].as_u64().unwrap());
            // A page of disks holds more.
            if found != expected && !(is_text && ids.len() > 50) {
                wrong.push(format!("{}, {is_text}: {found:?}, expected {expected:?}", case["name"]));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {} cases:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[tokio::test(start_paused = true)]
async fn the_page_is_as_large_as_it_can_be_when_several_are_waited_for() {
    let size = async |ids: Vec<String>| {
        let mock = Mock::new();
        mock.when(|_| true).json(200, json!({}));
        let _ = client(&mock).wait_until_instances_running(ids).await;
        let query = mock.requests()[0].query.clone();
        query.into_iter().find(|(name, _)| name == "PageSize").map(|(_, value)| value)
    };
    assert_eq!(size(texts(&json!(20), "i-{}")).await.as_deref(), Some("50"));
    assert_eq!(size(texts(&json!(1), "i-{}")).await, None);
}

#[tokio::test(start_paused = true)]
async fn a_wait_for_nothing_is_refused_before_anything_is_sent() {
    let mock = Mock::new();
    let ecs = client(&mock);
    let none: [&str; 0] = [];
    let results = [
        ecs.wait_until_instances_running(none).await.map(drop),
        ecs.wait_until_instances_deleted(none).await.map(drop),
        ecs.wait_until_disks_deleted(none).await.map(drop),
        ecs.wait_until_invocation_finished("").await.map(drop),
    ];
    for result in results {
        let error = result.unwrap_err();
        assert!(error.is_invalid() && error.message().contains("there is nothing to wait for"), "{error}");
    }
    assert_eq!(mock.requests().len(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_list_that_cannot_be_read_does_not_mean_that_a_resource_is_gone_or_absent() {
    for list in [json!("none"), json!({ "InstanceStatus": "none" }), json!({ "InstanceStatus": ["i-1"] })] {
        let mock = Mock::new();
        mock.when(|_| true).json(200, json!({ "InstanceStatuses": list }));
        let ecs = client(&mock);
        let gone = ecs.wait_until_instances_deleted(["i-1"]).await.unwrap_err();
        let runs = ecs.wait_until_instances_running(["i-1"]).await.unwrap_err();
        for error in [gone, runs] {
            assert!(error.is_timeout() && error.message().contains("of another type"), "{list}: {error}");
        }
    }
}
