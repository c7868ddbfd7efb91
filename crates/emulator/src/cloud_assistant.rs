//! Cloud Assistant: commands and files on instances, over time. Nothing is executed.

mod commands;
mod encoding;
mod files;
mod invocations;
mod pages;
mod run;
mod status;
mod tables;
mod tags;
mod targets;

use cloudspec_wire::Value;

use crate::call::Call;
use crate::refusal::Refusal;

pub use run::Run;
pub use tables::{Command, Invocation, Sending};
pub(crate) use tables::{Tables, World};

/// What an operation does.
type Act = fn(&Call<'_>, &mut World<'_>) -> Result<Value, Refusal>;

/// Performs a call of the family.
pub(crate) fn perform(call: &Call<'_>, world: &mut World<'_>) -> Option<Result<Value, Refusal>> {
    act(&call.target.service_name, call.target.operation.name).map(|act| act(call, world))
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
        "CreateCommand" => commands::create,
        "ModifyCommand" => commands::modify,
        "DeleteCommand" => commands::delete,
        "DescribeCommands" => commands::describe,
        "RunCommand" => invocations::run,
        "InvokeCommand" => invocations::invoke,
        "StopInvocation" => invocations::stop,
        "DescribeInvocations" => invocations::describe,
        "DescribeInvocationResults" => invocations::describe_results,
        "SendFile" => files::send,
        "DescribeSendFileResults" => files::describe,
        "InstallCloudAssistant" => status::install,
        "DescribeCloudAssistantStatus" => status::describe,
        _ => return None,
    })
}
