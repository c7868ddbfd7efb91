//! Calling from code that is not async. Needs the feature `blocking` of `cloudspec-runtime`.

use std::time::Duration;

use cloudspec_alibaba::Config;
use cloudspec_alibaba_ecs::{Client, DescribeInvocationsRequest, RunCommandRequest};
use cloudspec_emulator::Emulator;
use cloudspec_runtime::blocking::block_on;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Whatever is async is run to its end with `block_on`: here the emulator's start, else `Config::from_env()`.
    let emulator = Emulator::builder().instance("i-1").instance("i-2").running(Duration::from_millis(100));
    let emulator = block_on(emulator.start())??;
    let config = Config::new(emulator.credentials())?.region("cn-hangzhou").endpoint(emulator.endpoint());
    let ecs = Client::new(&config);

    // The methods are the same; `send_blocking` stands where `.await` would.
    let request = RunCommandRequest::new("RunShellScript", "uptime").instance_id(["i-1", "i-2"]);
    let run = ecs.run_command(request).send_blocking()?;
    ecs.wait_until_invocation_finished(&run.invoke_id).delay(Duration::from_millis(50)).wait_blocking()?;

    for invocation in ecs.describe_invocations(DescribeInvocationsRequest::new()).items().iter_blocking() {
        let invocation = invocation?;
        println!("{} {:?}", invocation.invoke_id, invocation.invocation_status);
    }
    Ok(())
}
