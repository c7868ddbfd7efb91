//! Testing code that calls a cloud, without a network: rules say what is answered, and the requests can be looked at.

use std::sync::Arc;

use cloudspec_alibaba::Config;
use cloudspec_alibaba_ecs::{
    Client, DescribeInvocationResultsRequest, RunCommandRequest, RunCommandResponse,
};
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{Credentials, Error};
use serde_json::json;

/// The code under test: runs a command and names the instances on which it failed.
async fn failing_instances(ecs: &Client, script: &str, instances: &[&str]) -> Result<Vec<String>, Error> {
    let request = RunCommandRequest::new("RunShellScript", script).instance_id(instances.iter().copied());
    let run = ecs.run_command(request).await?;
    let request = DescribeInvocationResultsRequest::new().invoke_id(&run.invoke_id);
    let mut results = ecs.describe_invocation_results(request).items();
    let mut failing = Vec::new();
    while let Some(result) = results.try_next().await? {
        if result.invocation_status.is_some_and(|status| status == "Failed") {
            failing.push(result.instance_id);
        }
    }
    Ok(failing)
}

/// A client whose transport is `mock`.
fn client(mock: &Mock) -> Client {
    let key = Credentials::new("test-key", "test-secret");
    Client::new(Config::with_transport(Arc::new(mock.clone()), key).region("cn-hangzhou"))
}

async fn instances_that_failed_are_named() -> Result<(), Error> {
    let mock = Mock::new();
    // A response as a typed record, ...
    let mut run = RunCommandResponse::default();
    run.invoke_id = "t-1".to_owned();
    mock.on("RunCommand").record(&run);
    // ... or as the JSON that the service would send.
    mock.on("DescribeInvocationResults").json(
        200,
        json!({ "Invocation": { "InvocationResults": { "InvocationResult": [
            { "InstanceId": "i-1", "InvocationStatus": "Success" },
            { "InstanceId": "i-2", "InvocationStatus": "Failed" },
        ] } } }),
    );

    assert_eq!(failing_instances(&client(&mock), "uptime", &["i-1", "i-2"]).await?, ["i-2"]);

    let sent = mock.requests();
    assert!(sent[0].query.contains(&("InstanceId.2".into(), "i-2".to_owned())));
    assert!(sent[1].query.contains(&("InvokeId".into(), "t-1".to_owned())));
    Ok(())
}

async fn a_refusal_reaches_the_caller() {
    let mock = Mock::new();
    mock.on("RunCommand")
        .json(403, json!({ "Code": "Forbidden.RAM", "Message": "Not allowed.", "RequestId": "4F5A" }));
    let error = failing_instances(&client(&mock), "uptime", &["i-1"]).await.expect_err("the mock refuses");
    assert!(error.is_access_denied());
    assert_eq!((error.code(), error.request_id()), (Some("Forbidden.RAM"), Some("4F5A")));
}

// In a crate of your own these two are `#[tokio::test]` functions.
#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    instances_that_failed_are_named().await?;
    a_refusal_reaches_the_caller().await;
    println!("both tests pass");
    Ok(())
}
