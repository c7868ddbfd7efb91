//! What operations show of invocations, and of their runs on single instances.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;

use super::encoding::{decoded, shown};
use super::run::{Run, overall};
use super::tables::Invocation;
use super::tags::{ShownTags, shown_tags};
use crate::call::Call;
use crate::millis::iso;

/// Most bytes of output that are kept.
const OUTPUT: usize = 24 * 1024;

/// An invocation as `DescribeInvocations` shows it.
#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct ShownInvocation<'a> {
    invoke_id: &'a str,
    invocation_status: &'a str,
    invoke_status: &'a str,
    creation_time: String,
    repeat_mode: &'a str,
    frequency: &'a str,
    timed: bool,
    command_id: &'a str,
    command_name: &'a str,
    command_type: &'a str,
    command_description: &'a str,
    command_content: String,
    working_dir: &'a str,
    timeout: u64,
    launcher: &'a str,
    parameters: String,
    username: &'a str,
    container_id: &'a str,
    container_name: &'a str,
    termination_mode: &'a str,
    oss_output_delivery: &'a str,
    invoke_instances: ShownRuns<'a>,
    tags: ShownTags<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct ShownRuns<'a> {
    invoke_instance: Vec<ShownRun<'a>>,
}

/// A run as its invocation shows it.
#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct ShownRun<'a> {
    #[serde(flatten)]
    common: Common<'a>,
    instance_invoke_status: &'a str,
    creation_time: String,
    update_time: String,
    finish_time: String,
    timed: bool,
}

/// A run as `DescribeInvocationResults` shows it.
#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct ShownResult<'a> {
    #[serde(flatten)]
    common: Common<'a>,
    invoke_id: &'a str,
    command_id: &'a str,
    invoke_record_status: &'a str,
    finished_time: String,
    username: &'a str,
    container_id: &'a str,
    container_name: &'a str,
    termination_mode: &'a str,
    launcher: &'a str,
    tags: ShownTags<'a>,
}

/// What both ways to look at a run show.
#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Common<'a> {
    instance_id: &'a str,
    invocation_status: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    output: Option<String>,
    dropped: usize,
    start_time: String,
    stop_time: String,
    error_code: &'a str,
    error_info: &'a str,
    repeats: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    exit_code: Option<i64>,
}

pub(super) fn invocation<'a>(
    call: &Call<'_>,
    invocation: &'a Invocation,
    with_output: bool,
) -> ShownInvocation<'a> {
    let status = overall(&invocation.runs, call.now);
    let command = &invocation.command;
    let runs = invocation.runs.iter().map(|run| shown_run(call, invocation, run, with_output));
    ShownInvocation {
        invoke_id: &invocation.id,
        invocation_status: status,
        invoke_status: older(status),
        creation_time: iso(invocation.created),
        repeat_mode: &invocation.repeat_mode,
        frequency: &invocation.frequency,
        timed: invocation.is_timed(call.now),
        command_id: &command.id,
        command_name: &command.name,
        command_type: &command.kind,
        command_description: &command.description,
        command_content: shown(call, &command.content),
        working_dir: &command.working_dir,
        timeout: command.timeout,
        launcher: &command.launcher,
        parameters: serde_json::to_string(&invocation.parameters).unwrap_or_default(),
        username: &invocation.username,
        container_id: &invocation.container_id,
        container_name: &invocation.container_name,
        termination_mode: &invocation.termination_mode,
        oss_output_delivery: &invocation.oss_output_delivery,
        invoke_instances: ShownRuns { invoke_instance: runs.collect() },
        tags: shown_tags(&invocation.tags),
    }
}

fn shown_run<'a>(
    call: &Call<'_>,
    invocation: &'a Invocation,
    run: &'a Run,
    with_output: bool,
) -> ShownRun<'a> {
    let mut common = common(call, invocation, run);
    common.output = common.output.filter(|_| with_output);
    ShownRun {
        common,
        instance_invoke_status: older(run.status(call.now)),
        creation_time: iso(invocation.created),
        update_time: iso(run.updated(call.now, invocation.created)),
        finish_time: finished(call, run),
        timed: invocation.is_timed(call.now),
    }
}

pub(super) fn result<'a>(call: &Call<'_>, invocation: &'a Invocation, run: &'a Run) -> ShownResult<'a> {
    ShownResult {
        common: common(call, invocation, run),
        invoke_id: &invocation.id,
        command_id: &invocation.command.id,
        invoke_record_status: older(run.status(call.now)),
        finished_time: finished(call, run),
        username: &invocation.username,
        container_id: &invocation.container_id,
        container_name: &invocation.container_name,
        termination_mode: &invocation.termination_mode,
        launcher: &invocation.command.launcher,
        tags: shown_tags(&invocation.tags),
    }
}

fn common<'a>(call: &Call<'_>, invocation: &Invocation, run: &'a Run) -> Common<'a> {
    let now = call.now;
    let (output, dropped) = shown_output(call, invocation, run);
    Common {
        instance_id: &run.instance,
        invocation_status: run.status(now),
        output: Some(output),
        dropped,
        start_time: if now < run.starts { String::new() } else { iso(run.starts) },
        stop_time: run.stopped.map(iso).unwrap_or_default(),
        error_code: run.error_code(now),
        error_info: run.error_info(now),
        repeats: u64::from(run.has_ended(now)),
        exit_code: run.exit_code(now),
    }
}

/// What the command prints: what a rule says, else the command itself with its parameters filled in.
fn output(invocation: &Invocation, run: &Run) -> String {
    if let Some(output) = &run.outcome.output {
        return output.clone();
    }
    let mut script = decoded(&invocation.command.content);
    for (name, value) in &invocation.parameters {
        let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        script = script.replace(&format!("{{{{{name}}}}}"), &value);
    }
    script
}

/// The output as a response has it, and how many bytes were dropped. Empty before the end.
fn shown_output(call: &Call<'_>, invocation: &Invocation, run: &Run) -> (String, usize) {
    if !run.has_ended(call.now) || matches!(run.status(call.now), "Aborted" | "Invalid") {
        return (String::new(), 0);
    }
    let output = output(invocation, run);
    let kept = output.as_bytes().get(..OUTPUT).unwrap_or(output.as_bytes());
    (shown(call, &STANDARD.encode(kept)), output.len() - kept.len())
}

fn finished(call: &Call<'_>, run: &Run) -> String {
    match run.stopped {
        _ if !run.is_over(call.now) => String::new(),
        Some(_) => iso(run.stops),
        None => iso(run.ends),
    }
}

/// The status in the words of the older fields.
pub(super) fn older(status: &str) -> &str {
    match status {
        "Success" => "Finished",
        "Pending" | "Scheduled" => "Running",
        "Invalid" | "Aborted" | "Error" | "Timeout" => "Failed",
        "Cancelled" | "Terminated" => "Stopped",
        same => same,
    }
}
