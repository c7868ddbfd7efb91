//! The first call: is the Cloud Assistant agent running?

use cloudspec_alibaba::Config;
use cloudspec_alibaba_ecs::{Client, DescribeCloudAssistantStatusRequest};
use cloudspec_emulator::Emulator;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Against the provider this is one line: let config = Config::from_env()?;
    let emulator = Emulator::builder().instance("i-1").instance("i-2").start().await?;
    let config = Config::new(emulator.credentials())?.region("cn-hangzhou").endpoint(emulator.endpoint());

    // A client is made once and kept; clones share its connections.
    let ecs = Client::new(&config);

    // `RegionId` is filled in from the configuration.
    let request = DescribeCloudAssistantStatusRequest::new().instance_id(["i-1", "i-2"]);
    let response = ecs.describe_cloud_assistant_status(request).await?;
    for status in &response.instance_cloud_assistant_status_set {
        println!(
            "{}: {:?}, seen {:?}",
            status.instance_id, status.cloud_assistant_status, status.last_heartbeat_time
        );
    }
    println!("request {}", response.request_id);
    Ok(())
}
