//! Calls by name with JSON in and out: for command lines, scripts, and whoever does not know types at compile time.

use cloudspec_alibaba::Config;
use cloudspec_alibaba_ecs::Client;
use cloudspec_emulator::Emulator;
use serde_json::json;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::builder().instance("i-1").start().await?;
    let config = Config::new(emulator.credentials())?.region("cn-hangzhou").endpoint(emulator.endpoint());
    let ecs = Client::new(&config);

    // Retries, checks, signatures and errors are those of typed calls.
    let input = json!({ "Type": "RunShellScript", "CommandContent": "uptime", "InstanceId": ["i-1"] });
    let run = ecs.core().call_json("RunCommand", &input)?.await?;
    let response =
        ecs.core().call_json("DescribeInvocations", &json!({ "InvokeId": run["InvokeId"] }))?.await?;
    println!("{response:#}");

    // Mistakes are found before anything is sent.
    let error = ecs.core().call_json("RunCommands", &json!({})).expect_err("there is no such operation");
    println!("{error}");
    let error = ecs.core().call_json("RunCommand", &json!({}))?.await.expect_err("two inputs are missing");
    println!("{error}");
    assert_eq!(error.violations().len(), 2);

    // The tables say what there is.
    let operations = ecs.core().service().operations;
    let names = operations.iter().map(|operation| operation.name).filter(|name| name.ends_with("Command"));
    println!("{}", names.collect::<Vec<_>>().join(", "));
    Ok(())
}
