//! The instances that a call is for.

use cloudspec_wire::Value;

use super::run::Run;
use super::tables::World;
use super::tags::has_tags;
use crate::call::Call;
use crate::cloud::row::Row;
use crate::refusal::Refusal;
use crate::rules::Outcome;

pub(super) fn region<'c>(call: &Call<'c>) -> &'c str {
    call.input.text("RegionId").unwrap_or_default()
}

/// The instances that a call names or selects by their tags.
pub(super) fn instances(
    call: &Call<'_>,
    world: &mut World<'_>,
    limit: usize,
) -> Result<Vec<String>, Refusal> {
    let named = call.input.texts("InstanceId");
    let tags = call.input.pairs("ResourceTag", "Key", "Value");
    if named.len() > limit {
        let message = format!("InstanceId: at most {limit} instances");
        return call.refuse(403, "InstanceIds.ExceedLimit", message);
    }
    match (named.is_empty(), tags.is_empty()) {
        (true, true) => call.refuse(400, "MissingParam.InstanceId", "InstanceId: required, but missing"),
        (false, false) => {
            let message = "InstanceId and ResourceTag cannot both be given";
            call.refuse(400, "InvalidResourceTag.ConflictWithInstanceIds", message)
        }
        (true, false) => {
            let tagged: Vec<String> = world
                .instances(region(call))
                .filter(|row| has_tags(&row.tags(), &tags))
                .map(|row| row.id.clone())
                .collect();
            match tagged.is_empty() {
                true => call.refuse(400, "InvalidResourceTag.InstanceNotFound", "No instance has these tags"),
                false => Ok(tagged),
            }
        }
        (false, true) => find(call, world, named),
    }
}

/// A run on each of the instances.
pub(super) fn runs(
    call: &Call<'_>,
    world: &World<'_>,
    instances: Vec<String>,
    timeout: u64,
    is_scheduled: bool,
) -> Vec<Run> {
    let run = |instance: String| {
        let is_reachable = world.instance(&instance).is_some_and(is_agent_running);
        let usual = || if is_reachable { Outcome::default() } else { Outcome::new("Aborted") };
        let outcome = call.outcome(&instance).unwrap_or_else(usual);
        Run::new(instance, outcome, call.now, &call.pace, timeout, is_scheduled)
    };
    instances.into_iter().map(run).collect()
}

/// The instances with these ids, all of which have to be there.
pub(super) fn find(call: &Call<'_>, world: &World<'_>, ids: Vec<String>) -> Result<Vec<String>, Refusal> {
    let is_here = |row: &Row| row.text("RegionId") == region(call);
    match ids.iter().all(|id| world.instance(id).is_some_and(is_here)) {
        true => Ok(ids),
        false => call.refuse(404, "InvalidInstance.NotFound", "There is no instance with one of the ids"),
    }
}

/// Refuses a command for another operating system than that of an instance.
pub(super) fn check_system(
    call: &Call<'_>,
    world: &World<'_>,
    kind: &str,
    instances: &[String],
) -> Result<(), Refusal> {
    let other = if kind == "RunShellScript" { "windows" } else { "linux" };
    let is_other = |id: &String| world.instance(id).is_some_and(|row| row.text("OSType") == other);
    match instances.iter().any(is_other) {
        true => call.refuse(400, "InvalidInstance.NotMatch", format!("Type: the command is not for {other}")),
        false => Ok(()),
    }
}

/// Whether the agent of an instance runs: unless it is stopped, or the instance does not run.
pub(super) fn is_agent_running(row: &Row) -> bool {
    row.text("Status") == "Running" && row.members.get("AgentRunning") != Some(&Value::Bool(false))
}
