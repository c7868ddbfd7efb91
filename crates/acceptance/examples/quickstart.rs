//! A command on three instances, from start to end, and the four operations that this project began with.
//!
//! ```text
//! cargo run --example quickstart                          # against an emulator inside this process
//! cargo run --example quickstart -- --live                # against the providers, with keys from the environment
//! cargo run --example quickstart -- --live i-1 i-2 i-3    # and runs `uptime` on these instances
//! ```

use std::error::Error;
use std::time::Duration;

use cloudspec_alibaba_ecs::{
    self as ecs, DescribeCloudAssistantStatus2018Request, DescribeCloudAssistantStatusRequest,
    DescribeInvocationResultsRequest, DescribeInvocationsRequest, RunCommandRequest,
};
use cloudspec_emulator::Emulator;
use cloudspec_zenlayer_vm::{self as vm, DescribeInstancesStatusRequest};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    if arguments.next().as_deref() == Some("--live") {
        let alibaba = cloudspec_alibaba::Config::from_env()?;
        let zenlayer = cloudspec_zenlayer::Config::from_env()?;
        let instances: Vec<String> = arguments.collect();
        return run(&ecs::Client::new(&alibaba), &vm::Client::new(&zenlayer), &instances).await;
    }
    let instances = ["i-web-1", "i-web-2", "i-web-3"].map(str::to_owned);
    let emulator = Emulator::builder().running(Duration::from_millis(200)).vm("vm-1").vm("vm-2");
    let emulator = instances.iter().fold(emulator, |emulator, id| emulator.instance(id)).start().await?;
    println!("emulator at {}", emulator.url());
    let endpoint = emulator.endpoint();
    let alibaba = cloudspec_alibaba::Config::new(emulator.credentials())?
        .region("cn-hangzhou")
        .endpoint(endpoint.clone());
    let zenlayer = cloudspec_zenlayer::Config::new(emulator.credentials())?.endpoint(endpoint);
    run(&ecs::Client::new(&alibaba), &vm::Client::new(&zenlayer), &instances).await?;
    println!("\n{} requests came, each with a valid signature", emulator.journal().len());
    Ok(())
}

async fn run(ecs: &ecs::Client, vm: &vm::Client, instances: &[String]) -> Result<(), Box<dyn Error>> {
    if !instances.is_empty() {
        run_a_command(ecs, instances).await?;
        agents(ecs, instances).await?;
    }
    invocations(ecs).await?;
    machines(vm).await
}

/// Runs a command, waits for it, and pages through what it did on each instance.
async fn run_a_command(ecs: &ecs::Client, instances: &[String]) -> Result<(), Box<dyn Error>> {
    let request = RunCommandRequest::new("RunShellScript", "uptime").instance_id(instances);
    let run = ecs.run_command(request).await?;
    println!("\nRunCommand: {}", run.invoke_id);
    ecs.wait_until_invocation_finished(&run.invoke_id).delay(Duration::from_millis(200)).await?;

    let request = DescribeInvocationResultsRequest::new()
        .invoke_id(&run.invoke_id)
        .content_encoding("PlainText")
        .max_results(2);
    let mut results = ecs.describe_invocation_results(request).items();
    while let Some(result) = results.try_next().await? {
        println!(
            "  {} {:?}: {:?}",
            result.instance_id,
            result.invocation_status,
            result.output.unwrap_or_default()
        );
    }
    Ok(())
}

/// The state of the agents, in the shape of today and in that of 2018.
async fn agents(ecs: &ecs::Client, instances: &[String]) -> Result<(), Box<dyn Error>> {
    let request = DescribeCloudAssistantStatusRequest::new().instance_id(instances);
    let response = ecs.describe_cloud_assistant_status(request).await?;
    println!("\nDescribeCloudAssistantStatus");
    for status in response.instance_cloud_assistant_status_set {
        println!(
            "  {} {:?} {:?}",
            status.instance_id, status.cloud_assistant_status, status.cloud_assistant_version
        );
    }

    let response = ecs
        .describe_cloud_assistant_status_2018(DescribeCloudAssistantStatus2018Request::new(instances))
        .await?;
    println!("\nDescribeCloudAssistantStatus of 2018");
    for status in response.instance_cloud_assitant_status {
        println!("  {} {:?}", status.instance_id, status.cloud_assitant_status);
    }
    Ok(())
}

async fn invocations(ecs: &ecs::Client) -> Result<(), Box<dyn Error>> {
    println!("\nDescribeInvocations");
    let mut invocations = ecs.describe_invocations(DescribeInvocationsRequest::new()).items();
    while let Some(invocation) = invocations.try_next().await? {
        println!(
            "  {} {:?} on {} instances",
            invocation.invoke_id,
            invocation.invocation_status,
            invocation.invoke_instances.len()
        );
    }
    Ok(())
}

async fn machines(vm: &vm::Client) -> Result<(), Box<dyn Error>> {
    println!("\nDescribeInstancesStatus");
    let mut machines = vm.describe_instances_status(DescribeInstancesStatusRequest::new()).items();
    while let Some(machine) = machines.try_next().await? {
        println!("  {} {:?}", machine.instance_id, machine.instance_status);
    }
    Ok(())
}
