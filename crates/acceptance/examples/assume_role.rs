//! Calling with the rights of a role: its keys are fetched before the first call and renewed before they expire.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use cloudspec_alibaba::Config;
use cloudspec_alibaba::credentials::{AssumeRole, StsEndpoint, Surroundings};
use cloudspec_alibaba_ecs::{Client, DescribeCommandsRequest};
use cloudspec_alibaba_sts::Client as Sts;
use cloudspec_emulator::Emulator;
use cloudspec_runtime::{Credentials, Environment, HttpOptions, HyperTransport};
use cloudspec_wire::Timestamp;
use serde_json::json;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The emulated STS gives out one temporary key, and the emulated gateway lets it in.
    let emulator = Emulator::start().await?;
    emulator.allow(Credentials::new("STS.role", "role-secret").with_security_token("role-token"));
    emulator.rules().respond_with("AssumeRole", |input| {
        println!("role {} for {}", input["RoleArn"], input["RoleSessionName"]);
        let expiry = Timestamp::from(SystemTime::now() + Duration::from_secs(3600));
        Ok(json!({ "Credentials": {
            "AccessKeyId": "STS.role", "AccessKeySecret": "role-secret", "SecurityToken": "role-token",
            "Expiration": expiry.as_str(),
        } }))
    });
    let endpoint = emulator.endpoint();

    // The keys that may assume the role. `EnvironmentKeys`, `OidcRole` and all others do as well, another role too.
    let own = emulator.credentials();
    let transport = Arc::new(HyperTransport::new(&HttpOptions::default())?);
    let surroundings = Surroundings::new(Environment::of_process(), transport.clone());
    let role = AssumeRole::new(&surroundings, own, "acs:ram::1234567890123456:role/deploy")
        .session_name("example")
        .duration(Duration::from_secs(3600))
        .external_id("agreed-on")
        // Left out against the provider, whose endpoint is known.
        .sts(StsEndpoint::new().endpoint(endpoint.clone()));

    let config = Config::with_transport(transport, role).region("cn-hangzhou").endpoint(endpoint);
    let ecs = Client::new(&config);
    for _ in 0..3 {
        let commands = ecs.describe_commands(DescribeCommandsRequest::new()).await?;
        println!("{} commands", commands.commands.len());
    }
    assert_eq!(emulator.journal().of("AssumeRole").len(), 1, "the keys were fetched once for all calls");

    // STS is a service like any other: who is calling?
    let caller =
        Sts::new(&config).get_caller_identity(cloudspec_alibaba_sts::GetCallerIdentityRequest::new()).await?;
    println!("{caller:?}");
    Ok(())
}
