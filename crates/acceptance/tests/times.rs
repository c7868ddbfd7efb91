//! Times are sent as exactly as each operation takes them, whatever they are made from.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cloudspec_alibaba::Config;
use cloudspec_alibaba_ecs::{
    Client, DescribeTasksRequest, ModifyInstanceNetworkSpecRequest, ModifyPrepayInstanceSpecRequest,
    Timestamp,
};
use cloudspec_runtime::Credentials;
use cloudspec_runtime::transport::mock::Mock;
use serde_json::json;

/// 2026-01-02T03:04:05Z.
fn time() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_767_323_045)
}

/// The parameters of the only request, in the URL and in the body.
fn sent(mock: &Mock) -> String {
    let requests = mock.requests();
    let [request] = requests.as_slice() else { panic!("{} requests were sent", requests.len()) };
    let query = request.query.iter().map(|(name, value)| format!("{name}={value}"));
    let body = String::from_utf8_lossy(&request.body).replace("%3A", ":");
    query.chain([body]).collect::<Vec<_>>().join("&")
}

fn client() -> (Client, Mock) {
    let mock = Mock::new();
    mock.when(|_| true).json(200, json!({ "RequestId": "R" }));
    let key = Credentials::new("test-key", "test-secret");
    (Client::new(Config::with_transport(Arc::new(mock.clone()), key).region("cn-hangzhou")), mock)
}

#[tokio::test]
async fn a_time_is_sent_to_the_second_minute_or_hour() {
    let (ecs, mock) = client();
    let request = ModifyInstanceNetworkSpecRequest::new("i-1").start_time(time()).end_time(time());
    ecs.modify_instance_network_spec(request).await.unwrap();
    let line = sent(&mock);
    assert!(
        line.contains("StartTime=2026-01-02T03:04Z") && line.contains("EndTime=2026-01-02T03Z"),
        "{line}"
    );

    let (ecs, mock) = client();
    let from_a_response = Timestamp::from("2026-01-02T03:04:05Z");
    let request = ModifyPrepayInstanceSpecRequest::new("i-1", "ecs.g7.large").reboot_time(from_a_response);
    ecs.modify_prepay_instance_spec(request).await.unwrap();
    let line = sent(&mock);
    assert!(line.contains("RebootTime=2026-01-02T03:04Z"), "{line}");

    let (ecs, mock) = client();
    ecs.describe_tasks(DescribeTasksRequest::new().start_time(time()).end_time("2026-01-02T03:04Z"))
        .await
        .unwrap();
    let line = sent(&mock);
    assert!(
        line.contains("StartTime=2026-01-02T03:04:05Z") && line.contains("EndTime=2026-01-02T03:04Z"),
        "{line}"
    );
}

#[tokio::test]
async fn a_call_by_name_sends_times_as_the_operation_takes_them() {
    let (ecs, mock) = client();
    let input = json!({ "InstanceId": "i-1", "EndTime": "2026-01-02T03:04:05Z" });
    ecs.core().call_json("ModifyInstanceNetworkSpec", &input).unwrap().await.unwrap();
    let line = sent(&mock);
    assert!(line.contains("EndTime=2026-01-02T03Z"), "{line}");
}
