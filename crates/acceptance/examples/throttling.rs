//! Too many requests: what the client does by itself, and what is left to the application.

use std::time::Duration;

use cloudspec_alibaba::Config;
use cloudspec_alibaba_ecs::{Client, DescribeInvocationsRequest};
use cloudspec_emulator::{Effect, Emulator, Refusal};
use cloudspec_runtime::Retry;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::start().await?;
    let throttled = || Effect::Error(Refusal::new(400, "Throttling.User", "Too many requests."));

    // The default is 3 attempts. Here: 5, with short waits, and once throttled the client slows itself down.
    let retry =
        Retry::adaptive().max_attempts(5).delays(Duration::from_millis(10), Duration::from_millis(200));
    let config =
        Config::new(emulator.credentials())?.region("cn-hangzhou").endpoint(emulator.endpoint()).retry(retry);
    let ecs = Client::new(&config);

    // Two refusals, then a response: the call succeeds, and its meta data say what happened on the way.
    emulator.rules().next(2, throttled());
    let (_, meta) = ecs.describe_invocations(DescribeInvocationsRequest::new()).send_with_meta().await?;
    println!(
        "{} attempts; {:?}",
        meta.attempts,
        meta.failed.iter().map(|attempt| &attempt.outcome).collect::<Vec<_>>()
    );
    assert_eq!(meta.attempts, 3);

    // More refusals than attempts: the error says so, and the caller decides. One call can have a rule of its own.
    emulator.rules().next(1, throttled());
    let call = ecs.describe_invocations(DescribeInvocationsRequest::new()).retry(Retry::off());
    match call.await {
        Err(error) if error.is_throttled() => println!("later, then: {error}"),
        Err(error) => return Err(error.into()),
        Ok(_) => return Err("it was to be throttled".into()),
    }
    Ok(())
}
