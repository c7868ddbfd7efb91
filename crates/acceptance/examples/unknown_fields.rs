//! When the service knows more than this version of the crate: members and enum values it adds are kept.

use cloudspec_alibaba::Config;
use cloudspec_alibaba_ecs::shapes::InvocationStatus;
use cloudspec_alibaba_ecs::{Client, DescribeInvocationsRequest};
use cloudspec_emulator::{Effect, Emulator, RawResponse};
use cloudspec_wire::json;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::start().await?;
    let config = Config::new(emulator.credentials())?.region("cn-hangzhou").endpoint(emulator.endpoint());
    let ecs = Client::new(&config);
    let body = r#"{ "RequestId": "4F5A", "Invocations": { "Invocation": [
        { "InvokeId": "t-1", "InvocationStatus": "Hibernated", "Mood": { "Level": 7 } } ] } }"#;
    emulator.rules().on(
        "DescribeInvocations",
        Effect::Raw(RawResponse { status: 200, headers: Default::default(), body: body.to_owned() }),
    );

    let response = ecs.describe_invocations(DescribeInvocationsRequest::new()).await?;
    let invocation = response.invocations.first().ok_or("there is one")?;

    // An enum value that is not documented is a value like any other.
    match &invocation.invocation_status {
        Some(InvocationStatus::Success) => println!("done"),
        Some(InvocationStatus::Unknown(status)) => println!("a new status: {status}"),
        other => println!("{other:?}"),
    }
    assert!(invocation.invocation_status.as_ref().is_some_and(|status| *status == "Hibernated"));

    // A member that is not documented is in `extra`, and is written back with the rest.
    println!("Mood: {:?}", invocation.extra.get("Mood"));
    println!("{}", json::encode(invocation));
    assert!(json::encode(&response).contains(r#""Mood":{"Level":7}"#));
    Ok(())
}
