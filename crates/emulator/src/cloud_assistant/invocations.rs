//! Invocations: commands on instances.

use cloudspec_wire::Value;
use serde_json::json;

use super::commands;
use super::pages::paged;
use super::run::{Run, overall};
use super::shown;
use super::tables::{Command, Invocation, KEPT, World};
use super::tags::{check_keys, has_tags, new_tags};
use super::targets::{instances, region, runs};
use crate::call::Call;
use crate::output::Output;
use crate::refusal::Refusal;

/// Most instances of one invocation.
const INSTANCES: usize = 100;

/// `RunCommand`.
pub(super) fn run(call: &Call<'_>, world: &mut World<'_>) -> Result<Value, Refusal> {
    let is_kept = call.input.flag("KeepCommand").unwrap_or_default();
    let mut command = Command::of(call, is_kept)?;
    let instances = instances(call, world, INSTANCES)?;
    let invocation = Invocation::of(call, command.clone())?;
    command.id = match is_kept {
        true => commands::keep(world, command.clone()),
        false => world.id("c"),
    };
    let command_id = command.id.clone();
    let invoke_id = start(call, world, Invocation { command, ..invocation }, instances);
    Ok(json!({ "CommandId": command_id, "InvokeId": invoke_id }))
}

/// `InvokeCommand`.
pub(super) fn invoke(call: &Call<'_>, world: &mut World<'_>) -> Result<Value, Refusal> {
    let command = commands::find(call, world)?.clone();
    let timeout = call.input.integer("Timeout").unwrap_or(command.timeout);
    let invocation = Invocation::of(call, Command { timeout, ..command })?;
    let instances = instances(call, world, INSTANCES)?;
    commands::find(call, world)?.invocations += 1;
    Ok(json!({ "InvokeId": start(call, world, invocation, instances) }))
}

fn start(
    call: &Call<'_>,
    world: &mut World<'_>,
    mut invocation: Invocation,
    instances: Vec<String>,
) -> String {
    let is_scheduled = invocation.repeats();
    invocation.runs = runs(call, world, instances, invocation.command.timeout, is_scheduled);
    invocation.id = world.id("t");
    let id = invocation.id.clone();
    if world.invocations.len() >= KEPT {
        world.invocations.remove_first();
    }
    world.invocations.insert(id.clone(), invocation);
    id
}

impl Invocation {
    /// The invocation that a call describes, without id and runs.
    fn of(call: &Call<'_>, command: Command) -> Result<Invocation, Refusal> {
        let text = |name| call.input.text(name).unwrap_or_default().to_owned();
        let invocation = Invocation {
            parameters: call
                .input
                .0
                .get("Parameters")
                .and_then(Value::as_object)
                .cloned()
                .unwrap_or_default(),
            repeat_mode: call.or_default("RepeatMode").unwrap_or_else(|| "Once".to_owned()),
            frequency: text("Frequency"),
            username: text("Username"),
            container_id: text("ContainerId"),
            container_name: text("ContainerName"),
            termination_mode: call.or_default("TerminationMode").unwrap_or_else(|| "Process".to_owned()),
            oss_output_delivery: text("OssOutputDelivery"),
            resource_group: text("ResourceGroupId"),
            tags: new_tags(call)?,
            created: call.now,
            command,
            ..Invocation::default()
        };
        invocation.check(call)?;
        Ok(invocation)
    }

    fn check(&self, call: &Call<'_>) -> Result<(), Refusal> {
        if !["Once", "Period", "NextRebootOnly", "EveryReboot", "DryRun"].contains(&self.repeat_mode.as_str())
        {
            return call.refuse(404, "InvalidRepeatMode.NotFound", "RepeatMode: there is no such mode");
        }
        if self.repeat_mode == "Period" && self.frequency.is_empty() {
            return call.refuse(400, "MissingParam.Frequency", "Frequency: required with RepeatMode Period");
        }
        if !self.parameters.is_empty() && !self.command.has_parameters {
            let message = "Parameters: the command was made without EnableParameter";
            return call.refuse(400, "Parameter.Disabled", message);
        }
        let names = self.command.parameters();
        if names.iter().any(|name| !self.parameters.contains_key(name)) {
            return call.refuse(
                400,
                "Parameter.NotMatched",
                "Parameters: a name in the command has no value",
            );
        }
        Ok(())
    }

    fn repeats(&self) -> bool {
        matches!(self.repeat_mode.as_str(), "Period" | "NextRebootOnly" | "EveryReboot")
    }

    pub(super) fn is_timed(&self, call: &Call<'_>) -> bool {
        self.repeats() && self.runs.iter().any(|run| !run.is_over(call.now))
    }
}

/// `StopInvocation`.
pub(super) fn stop(call: &Call<'_>, world: &mut World<'_>) -> Result<Value, Refusal> {
    let Some(invocation) = call.input.text("InvokeId").and_then(|id| world.invocations.get_mut(id)) else {
        return call.refuse(404, "InvalidInvokeId.NotFound", "InvokeId: there is no such invocation");
    };
    let wanted = call.input.texts("InstanceId");
    for run in &mut invocation.runs {
        if wanted.is_empty() || wanted.contains(&run.instance) {
            run.stop(call.now, &call.pace);
        }
    }
    Ok(json!({}))
}

/// `DescribeInvocations`.
pub(super) fn describe(call: &Call<'_>, world: &mut World<'_>) -> Result<Output, Refusal> {
    let tags = call.input.pairs("Tag", "Key", "Value");
    check_keys(call, &tags)?;
    let found = world.invocations.values().rev().filter(|invocation| {
        let status = overall(&invocation.runs, call.now);
        is_meant(call, invocation, &tags)
            && is(call, "CommandName", &invocation.command.name)
            && is(call, "CommandType", &invocation.command.kind)
            && is(call, "RepeatMode", &invocation.repeat_mode)
            && call
                .input
                .text("InvokeStatus")
                .is_none_or(|wanted| wanted == status || wanted == shown::older(status))
            && call.input.flag("Timed").is_none_or(|wanted| wanted == invocation.is_timed(call))
    });
    let narrow = call.input.text("InvokeId").is_some() || call.input.text("InstanceId").is_some();
    let with_output = narrow && call.input.flag("IncludeOutput").unwrap_or_default();
    paged(call, found.collect(), &["Invocations", "Invocation"], |invocation: &Invocation| {
        shown::invocation(call, invocation, with_output)
    })
}

/// `DescribeInvocationResults`.
pub(super) fn describe_results(call: &Call<'_>, world: &mut World<'_>) -> Result<Output, Refusal> {
    let tags = call.input.pairs("Tag", "Key", "Value");
    check_keys(call, &tags)?;
    let invocations = world.invocations.values().rev().filter(|invocation| is_meant(call, invocation, &tags));
    let results = invocations.flat_map(|invocation| invocation.runs.iter().map(move |run| (invocation, run)));
    let found = results.filter(|(_, run)| {
        let status = run.status(call.now);
        is(call, "InstanceId", &run.instance)
            && call
                .input
                .text("InvokeRecordStatus")
                .is_none_or(|wanted| wanted == status || wanted == shown::older(status))
    });
    let path = ["Invocation", "InvocationResults", "InvocationResult"];
    paged(call, found.collect(), &path, |(invocation, run): (&Invocation, &Run)| {
        shown::result(call, invocation, run)
    })
}

/// Whether a request is about this invocation, by what both operations filter on.
fn is_meant(call: &Call<'_>, invocation: &Invocation, tags: &[(String, String)]) -> bool {
    let home = invocation.command.region.as_str();
    let on_instance = |wanted: &str| invocation.runs.iter().any(|run| run.instance == wanted);
    (home.is_empty() || home == region(call))
        && is(call, "InvokeId", &invocation.id)
        && is(call, "CommandId", &invocation.command.id)
        && is(call, "ResourceGroupId", &invocation.resource_group)
        && call.input.text("InstanceId").is_none_or(on_instance)
        && has_tags(&invocation.tags, tags)
}

fn is(call: &Call<'_>, name: &str, value: &str) -> bool {
    call.input.text(name).is_none_or(|wanted| wanted == value)
}
