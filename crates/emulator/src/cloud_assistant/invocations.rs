//! Invocations: commands on instances.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use cloudspec_wire::Value;
use serde_json::{Map, json};

use super::commands;
use super::encoding::{decoded, shown};
use super::pages::paged;
use super::run::{Run, overall};
use super::tables::{Command, Invocation, KEPT, World};
use super::tags::{check_keys, has_tags, new_tags, tags_json};
use super::targets::{instances, region, runs};
use crate::call::Call;
use crate::clock::iso;
use crate::refusal::Refusal;

/// Most instances of one invocation.
const INSTANCES: usize = 100;

/// Most bytes of output that are kept.
const OUTPUT: usize = 24 * 1024;

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

    /// What the command prints: what a rule says, else the command itself with its parameters filled in.
    fn output(&self, run: &Run) -> String {
        if let Some(output) = &run.outcome.output {
            return output.clone();
        }
        let mut script = decoded(&self.command.content);
        for (name, value) in &self.parameters {
            let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            script = script.replace(&format!("{{{{{name}}}}}"), &value);
        }
        script
    }

    /// The output as a response has it, and how many bytes were dropped. Empty before the end.
    fn shown_output(&self, call: &Call<'_>, run: &Run) -> (String, usize) {
        if !run.has_ended(call.now) || matches!(run.status(call.now), "Aborted" | "Invalid") {
            return (String::new(), 0);
        }
        let output = self.output(run);
        let kept = output.as_bytes().get(..OUTPUT).unwrap_or(output.as_bytes());
        (shown(call, &STANDARD.encode(kept)), output.len() - kept.len())
    }

    fn repeats(&self) -> bool {
        matches!(self.repeat_mode.as_str(), "Period" | "NextRebootOnly" | "EveryReboot")
    }

    fn is_timed(&self, call: &Call<'_>) -> bool {
        self.repeats() && self.runs.iter().any(|run| !run.is_over(call.now))
    }

    fn show(&self, call: &Call<'_>, with_output: bool) -> Value {
        let status = overall(&self.runs, call.now);
        let runs: Vec<Value> = self.runs.iter().map(|run| self.show_run(call, run, with_output)).collect();
        json!({
            "InvokeId": self.id,
            "InvocationStatus": status,
            "InvokeStatus": older(status),
            "CreationTime": iso(self.created),
            "RepeatMode": self.repeat_mode,
            "Frequency": self.frequency,
            "Timed": self.is_timed(call),
            "CommandId": self.command.id,
            "CommandName": self.command.name,
            "CommandType": self.command.kind,
            "CommandDescription": self.command.description,
            "CommandContent": shown(call, &self.command.content),
            "WorkingDir": self.command.working_dir,
            "Timeout": self.command.timeout,
            "Launcher": self.command.launcher,
            "Parameters": Value::Object(self.parameters.clone()).to_string(),
            "Username": self.username,
            "ContainerId": self.container_id,
            "ContainerName": self.container_name,
            "TerminationMode": self.termination_mode,
            "OssOutputDelivery": self.oss_output_delivery,
            "InvokeInstances": { "InvokeInstance": runs },
            "Tags": tags_json(&self.tags),
        })
    }

    fn show_run(&self, call: &Call<'_>, run: &Run, with_output: bool) -> Value {
        let mut shown = self.common(call, run);
        shown.insert("InstanceInvokeStatus".to_owned(), Value::from(older(run.status(call.now))));
        shown.insert("CreationTime".to_owned(), Value::from(iso(self.created)));
        shown.insert("UpdateTime".to_owned(), Value::from(iso(run.updated(call.now, self.created))));
        shown.insert("FinishTime".to_owned(), Value::from(finished(call, run)));
        shown.insert("Timed".to_owned(), Value::from(self.is_timed(call)));
        if !with_output {
            shown.remove("Output");
        }
        Value::Object(shown)
    }

    fn show_result(&self, call: &Call<'_>, run: &Run) -> Value {
        let mut shown = self.common(call, run);
        shown.insert("InvokeId".to_owned(), Value::from(self.id.as_str()));
        shown.insert("CommandId".to_owned(), Value::from(self.command.id.as_str()));
        shown.insert("InvokeRecordStatus".to_owned(), Value::from(older(run.status(call.now))));
        shown.insert("FinishedTime".to_owned(), Value::from(finished(call, run)));
        shown.insert("Username".to_owned(), Value::from(self.username.as_str()));
        shown.insert("ContainerId".to_owned(), Value::from(self.container_id.as_str()));
        shown.insert("ContainerName".to_owned(), Value::from(self.container_name.as_str()));
        shown.insert("TerminationMode".to_owned(), Value::from(self.termination_mode.as_str()));
        shown.insert("Launcher".to_owned(), Value::from(self.command.launcher.as_str()));
        shown.insert("Tags".to_owned(), tags_json(&self.tags));
        Value::Object(shown)
    }

    /// What both ways to look at a run show.
    fn common(&self, call: &Call<'_>, run: &Run) -> Map<String, Value> {
        let now = call.now;
        let (output, dropped) = self.shown_output(call, run);
        let started = if now < run.starts { String::new() } else { iso(run.starts) };
        let mut shown = Map::new();
        let mut set = |name: &str, value: Value| shown.insert(name.to_owned(), value);
        set("InstanceId", Value::from(run.instance.as_str()));
        set("InvocationStatus", Value::from(run.status(now)));
        set("Output", Value::from(output));
        set("Dropped", Value::from(dropped));
        set("StartTime", Value::from(started));
        set("StopTime", Value::from(run.stopped.map(iso).unwrap_or_default()));
        set("ErrorCode", Value::from(run.error_code(now)));
        set("ErrorInfo", Value::from(run.error_info(now)));
        set("Repeats", Value::from(u64::from(run.has_ended(now))));
        if let Some(code) = run.exit_code(now) {
            set("ExitCode", Value::from(code));
        }
        shown
    }
}

fn finished(call: &Call<'_>, run: &Run) -> String {
    match run.stopped {
        _ if !run.is_over(call.now) => String::new(),
        Some(_) => iso(run.stops),
        None => iso(run.ends),
    }
}

/// The status in the words of the older fields.
fn older(status: &str) -> &str {
    match status {
        "Success" => "Finished",
        "Pending" | "Scheduled" => "Running",
        "Invalid" | "Aborted" | "Error" | "Timeout" => "Failed",
        "Cancelled" | "Terminated" => "Stopped",
        same => same,
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
pub(super) fn describe(call: &Call<'_>, world: &mut World<'_>) -> Result<Value, Refusal> {
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
                .is_none_or(|wanted| wanted == status || wanted == older(status))
            && call.input.flag("Timed").is_none_or(|wanted| wanted == invocation.is_timed(call))
    });
    let narrow = call.input.text("InvokeId").is_some() || call.input.text("InstanceId").is_some();
    let with_output = narrow && call.input.flag("IncludeOutput").unwrap_or_default();
    paged(call, found.collect(), ("Invocations", "Invocation"), |invocation: &Invocation| {
        invocation.show(call, with_output)
    })
}

/// `DescribeInvocationResults`.
pub(super) fn describe_results(call: &Call<'_>, world: &mut World<'_>) -> Result<Value, Refusal> {
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
                .is_none_or(|wanted| wanted == status || wanted == older(status))
    });
    let list = ("InvocationResults", "InvocationResult");
    let page = paged(call, found.collect(), list, |(invocation, run): (&Invocation, &Run)| {
        invocation.show_result(call, run)
    })?;
    Ok(json!({ "Invocation": page }))
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
