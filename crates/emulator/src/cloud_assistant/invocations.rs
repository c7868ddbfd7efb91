//! Invocations: commands on instances.

use cloudspec_wire::Value;
use serde_json::json;

use super::commands;
use super::frequency;
use super::pages::{page_of, paged};
use super::run::Run;
use super::search::Search;
use super::shown;
use super::tables::{Command, Invocation, KEPT, World};
use super::tags::new_tags;
use super::targets::{check_system, instances, runs};
use crate::call::Call;
use crate::millis::Millis;
use crate::output::Output;
use crate::refusal::Refusal;

/// Most instances of one invocation.
const INSTANCES: usize = 100;

/// `RunCommand`.
pub(super) fn run(call: &Call<'_>, world: &mut World<'_>) -> Result<Value, Refusal> {
    let is_kept = call.input.flag("KeepCommand").unwrap_or_default();
    let mut command = Command::of(call, is_kept)?;
    let instances = instances(call, world, INSTANCES)?;
    check_system(call, world, &command.kind, &instances)?;
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
    check_system(call, world, &invocation.command.kind, &instances)?;
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
        if self.repeat_mode == "Period" && !frequency::is_valid(&self.frequency) {
            let message = "Frequency: expected rate(5m), at(2030-06-06 13:15:30) or a cron expression";
            return call.refuse(400, "InvalidParam.Frequency", message);
        }
        if !self.parameters.is_empty() && !self.command.has_parameters {
            let message = "Parameters: the command was made without EnableParameter";
            return call.refuse(400, "Parameter.Disabled", message);
        }
        let names = self.command.parameters();
        if names.iter().any(|name| !self.parameters.contains_key(name)) {
            let codes = (400, &["Parameter.MissingValue", "Parameter.NotMatched"][..]);
            return call.refuse_as(codes, "Parameters: a name in the command has no value");
        }
        if self.parameters.keys().any(|name| !names.contains(name)) {
            return call.refuse(400, "Parameter.NotMatched", "Parameters: the command has no such name");
        }
        Ok(())
    }

    fn repeats(&self) -> bool {
        matches!(self.repeat_mode.as_str(), "Period" | "NextRebootOnly" | "EveryReboot")
    }

    pub(super) fn is_timed(&self, now: Millis) -> bool {
        self.repeats() && self.runs.iter().any(|run| !run.is_over(now))
    }
}

/// `StopInvocation`.
pub(super) fn stop(call: &Call<'_>, world: &mut World<'_>) -> Result<Value, Refusal> {
    let id = call.input.text("InvokeId").filter(|id| world.invocations.get(id).is_some());
    let Some(id) = id else {
        return call.refuse(404, "InvalidInvokeId.NotFound", "InvokeId: there is no such invocation");
    };
    let wanted = call.input.texts("InstanceId");
    world.invocations.edit(id, |invocation| {
        let runs = invocation.runs.iter_mut();
        runs.filter(|run| wanted.is_empty() || wanted.contains(&run.instance))
            .for_each(|run| run.stop(call.now, &call.pace));
    });
    Ok(json!({}))
}

/// `DescribeInvocations`.
pub(super) fn describe(call: &Call<'_>, world: &mut World<'_>) -> Result<Output, Refusal> {
    let search = Search::whole(call)?;
    let wanted = call.wanted()?;
    let (total, page) = search.page(&world.invocations, |total| wanted.range(total));
    let narrow = call.input.text("InvokeId").is_some() || call.input.text("InstanceId").is_some();
    let with_output = narrow && call.input.flag("IncludeOutput").unwrap_or_default();
    let is_plain = call.or_default("ContentEncoding").as_deref() == Some("PlainText");
    let layout = usize::from(with_output) * 2 + usize::from(is_plain);
    let mut list = b"[".to_vec();
    for invocation in page {
        if list.len() > 1 {
            list.push(b',');
        }
        let write = |list: &mut Vec<u8>| {
            // Writing to memory does not fail; names are texts and numbers are finite, so it has a form as JSON.
            let _ = serde_json::to_writer(list, &shown::invocation(call, invocation, with_output));
            call.now
        };
        match invocation.runs.iter().all(|run| run.is_over(call.now)) {
            true => {
                let is_past = |at: &Millis| *at <= call.now;
                world.invocations.put_written((&invocation.id, layout), &mut list, is_past, write);
            }
            false => drop(write(&mut list)),
        }
    }
    list.push(b']');
    Ok(page_of(call, &wanted, total, &["Invocations", "Invocation"], list))
}

/// `DescribeInvocationResults`.
pub(super) fn describe_results(call: &Call<'_>, world: &mut World<'_>) -> Result<Output, Refusal> {
    let invocations = Search::common(call)?.all(&world.invocations);
    let instance = call.input.text("InstanceId");
    let wanted = call.input.text("InvokeRecordStatus");
    let results = invocations
        .into_iter()
        .flat_map(|invocation| invocation.runs.iter().map(move |run| (invocation, run)));
    let found = results.filter(|(_, run)| {
        let status = run.status(call.now);
        instance.is_none_or(|instance| instance == run.instance)
            && wanted.is_none_or(|wanted| wanted == status || wanted == shown::older(status))
    });
    let path = ["Invocation", "InvocationResults", "InvocationResult"];
    paged(call, found.collect(), &path, |(invocation, run): (&Invocation, &Run)| {
        shown::result(call, invocation, run)
    })
}
