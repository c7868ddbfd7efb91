//! Waiting for what the specs know how to wait for: a command that ends, and one that fails.

use std::time::Duration;

use cloudspec_alibaba::Config;
use cloudspec_alibaba_ecs::{Client, RunCommandRequest};
use cloudspec_emulator::{Effect, Emulator, Outcome, Rule};
use cloudspec_runtime::ErrorKind;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::builder().instance("i-1").instance("i-2").running(Duration::from_millis(100));
    let emulator = emulator.start().await?;
    let config = Config::new(emulator.credentials())?.region("cn-hangzhou").endpoint(emulator.endpoint());
    let ecs = Client::new(&config);
    let uptime = RunCommandRequest::new("RunShellScript", "uptime").instance_id(["i-1", "i-2"]);

    // Delay and limit come from the spec unless they are set here; an emulated command is over soon.
    let run = ecs.run_command(uptime.clone()).await?;
    let done = ecs
        .wait_until_invocation_finished(&run.invoke_id)
        .delay(Duration::from_millis(50))
        .timeout(Duration::from_secs(10))
        .await?;
    println!("finished: {:?}", done.invocations.first().map(|invocation| &invocation.invocation_status));

    // On the second instance the next command fails. The error has the response that ended the wait.
    emulator.rules().add(Rule::new(Effect::Outcome(Outcome::new("Failed"))).instance("i-2"));
    let run = ecs.run_command(uptime).await?;
    let wait = ecs.wait_until_invocation_succeeded(&run.invoke_id).delay(Duration::from_millis(50));
    let error = wait.await.expect_err("the command fails on one instance");
    assert_eq!(error.kind(), ErrorKind::WaitFailed);
    println!("{error}");
    let response = error.last_response().ok_or("there was a response")?;
    println!("{}", response["Invocations"]["Invocation"][0]["InvocationStatus"]);
    Ok(())
}
