//! Cloud Assistant: commands and files on instances, over time. Nothing is executed.

mod commands;
mod encoding;
mod files;
mod frequency;
mod invocations;
mod pages;
mod run;
mod search;
mod shown;
mod status;
mod tables;
mod tags;
mod targets;

use cloudspec_wire::Value;

use crate::call::Call;
use crate::output::Output;
use crate::refusal::Refusal;

pub use run::Run;
pub use tables::{Command, Invocation, Sending};
pub(crate) use tables::{Tables, World};

/// What an operation does.
enum Act {
    Do(fn(&Call<'_>, &mut World<'_>) -> Result<Value, Refusal>),
    List(fn(&Call<'_>, &mut World<'_>) -> Result<Output, Refusal>),
}

/// Performs a call of the family.
pub(crate) fn perform(call: &Call<'_>, world: &mut World<'_>) -> Option<Result<Output, Refusal>> {
    act(&call.target.service_name, call.target.operation.name).map(|act| match act {
        Act::Do(act) => act(call, world).map(Output::from),
        Act::List(list) => list(call, world),
    })
}

/// Whether an operation of a service belongs to the family.
pub(crate) fn has(service: &str, operation: &str) -> bool {
    act(service, operation).is_some()
}

fn act(service: &str, operation: &str) -> Option<Act> {
    if service != "alibaba/ecs" {
        return None;
    }
    Some(match operation {
        "CreateCommand" => Act::Do(commands::create),
        "ModifyCommand" => Act::Do(commands::modify),
        "DeleteCommand" => Act::Do(commands::delete),
        "DescribeCommands" => Act::List(commands::describe),
        "RunCommand" => Act::Do(invocations::run),
        "InvokeCommand" => Act::Do(invocations::invoke),
        "StopInvocation" => Act::Do(invocations::stop),
        "DescribeInvocations" => Act::List(invocations::describe),
        "DescribeInvocationResults" => Act::List(invocations::describe_results),
        "SendFile" => Act::Do(files::send),
        "DescribeSendFileResults" => Act::List(files::describe),
        "InstallCloudAssistant" => Act::Do(status::install),
        "DescribeCloudAssistantStatus" => Act::List(status::describe),
        _ => return None,
    })
}
