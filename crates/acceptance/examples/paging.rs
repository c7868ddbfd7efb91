//! Results that come in pages: item by item, page by page, and going on later.

use cloudspec_alibaba::Config;
use cloudspec_alibaba_ecs::{Client, DescribeInvocationsRequest, RunCommandRequest};
use cloudspec_emulator::Emulator;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::builder().instance("i-1").start().await?;
    let config = Config::new(emulator.credentials())?.region("cn-hangzhou").endpoint(emulator.endpoint());
    let ecs = Client::new(&config);
    for number in 1..=5 {
        let command = format!("echo {number}");
        ecs.run_command(RunCommandRequest::new("RunShellScript", command).instance_id(["i-1"])).await?;
    }

    // Every item, from as many pages as there are. The next page is asked for when the present one is used up.
    let mut invocations = ecs.describe_invocations(DescribeInvocationsRequest::new()).items();
    while let Some(invocation) = invocations.try_next().await? {
        println!("{} {:?}", invocation.invoke_id, invocation.invocation_status);
    }

    // Page by page, two items each. How pages are asked for, by token or by number, is the operation's affair.
    let two_a_page = DescribeInvocationsRequest::new().max_results(2);
    let mut pages = ecs.describe_invocations(two_a_page.clone()).pages();
    let first = pages.try_next().await?.ok_or("there is a first page")?;
    println!("a page of {}", first.invocations.len());

    // The position can be kept, and the rest fetched later, or by another process.
    let position = pages.position().cloned().ok_or("there is a second page")?;
    let mut rest = ecs.describe_invocations(two_a_page).items().starting_at(position);
    let mut count = 0;
    while rest.try_next().await?.is_some() {
        count += 1;
    }
    println!("and {count} more");
    assert_eq!(first.invocations.len() + count, 5);
    Ok(())
}
