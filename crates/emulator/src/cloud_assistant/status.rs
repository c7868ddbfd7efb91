//! The agents of instances.

use cloudspec_wire::Value;
use serde_json::json;

use super::pages::paged;
use super::tables::World;
use super::targets::{find, instances, is_agent_running, region};
use crate::call::Call;
use crate::cloud::row::Row;
use crate::millis::iso;
use crate::output::Output;
use crate::refusal::Refusal;

/// Most instances that can be asked about at once.
const LIMIT: usize = 100;

/// Version of the agent of an instance that says none.
const VERSION: &str = "2.2.4.1007";

/// The system of an instance, as Cloud Assistant writes it.
fn system(row: &Row) -> &'static str {
    match row.text("OSType").to_ascii_lowercase().as_str() {
        "windows" => "Windows",
        "freebsd" => "FreeBSD",
        _ => "Linux",
    }
}

/// `InstallCloudAssistant`.
pub(super) fn install(call: &Call<'_>, world: &mut World<'_>) -> Result<Value, Refusal> {
    for id in instances(call, world, 50)? {
        world.edit(&id, |row| row.set("AgentRunning", true));
    }
    Ok(json!({}))
}

/// `DescribeCloudAssistantStatus` in both wire shapes.
pub(super) fn describe(call: &Call<'_>, world: &mut World<'_>) -> Result<Output, Refusal> {
    match call.target.operation.revision {
        Some(_) => describe_2018(call, world).map(Output::from),
        None => describe_heartbeats(call, world),
    }
}

/// The shape of 2018: one JSON array of ids, other spellings, a boolean written as a word with a capital.
fn describe_2018(call: &Call<'_>, world: &mut World<'_>) -> Result<Value, Refusal> {
    let ids = find(call, world, call.input.texts("InstanceIds"))?;
    let shown: Vec<Value> = ids
        .iter()
        .filter_map(|id| world.instance(id))
        .map(|instance| {
            let is_installed = if is_agent_running(instance) { "True" } else { "False" };
            json!({ "InstanceId": instance.id, "CloudAssitantStatus": is_installed })
        })
        .collect();
    Ok(json!({ "InstanceCloudAssitantStatus": { "InstanceCloudAssitantStatusSet": shown } }))
}

fn describe_heartbeats(call: &Call<'_>, world: &mut World<'_>) -> Result<Output, Refusal> {
    let named = call.input.texts("InstanceId");
    if named.len() > LIMIT {
        return call.refuse(403, "InstanceIds.ExceedLimit", format!("InstanceId: at most {LIMIT} instances"));
    }
    let ids = find(call, world, named)?;
    let found = world.instances(region(call)).filter(|instance| {
        (ids.is_empty() || ids.contains(&instance.id))
            && call.input.text("OSType").is_none_or(|wanted| wanted == system(instance))
    });
    let found: Vec<&Row> = found.collect();
    paged(
        call,
        found,
        &["InstanceCloudAssistantStatusSet", "InstanceCloudAssistantStatus"],
        |instance: &Row| heartbeat(call, world, instance),
    )
}

fn heartbeat(call: &Call<'_>, world: &World<'_>, instance: &Row) -> Value {
    let invocations = world.invocations.rows_with("InstanceId", &instance.id);
    let runs = invocations.flat_map(|invocation| invocation.runs.iter().map(|run| (invocation.created, run)));
    let own = runs.filter(|(_, run)| run.instance == instance.id);
    let (mut count, mut active, mut last) = (0_u64, 0_u64, None);
    for (created, run) in own {
        count += 1;
        active += u64::from(!run.is_over(call.now));
        last = last.max(Some(created));
    }
    let is_running = is_agent_running(instance);
    let version = Some(instance.text("AgentVersion")).filter(|version| !version.is_empty());
    let heartbeat = if is_running { iso(call.now) } else { String::new() };
    json!({
        "InstanceId": instance.id,
        // Text, although it is one of two words.
        "CloudAssistantStatus": is_running.to_string(),
        "CloudAssistantVersion": version.unwrap_or(VERSION),
        "OSType": system(instance),
        "SupportSessionManager": is_running,
        "InvocationCount": count,
        "ActiveTaskCount": active,
        "LastInvokedTime": last.map(iso).unwrap_or_default(),
        "LastHeartbeatTime": heartbeat,
    })
}
