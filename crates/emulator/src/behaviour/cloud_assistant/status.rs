//! Instances and their agents.

use cloudspec_wire::Value;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::paged;
use crate::Refusal;
use crate::behaviour::Call;
use crate::clock::iso;
use crate::state::World;

/// Most instances that can be asked about at once.
const LIMIT: usize = 100;

/// An instance as Cloud Assistant knows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Instance {
    /// Its id.
    pub id: String,
    /// `Linux`, `Windows` or `FreeBSD`.
    pub os_type: String,
    /// Whether its agent runs.
    pub is_agent_running: bool,
    /// Version of the agent.
    pub agent_version: String,
    /// Its tags.
    pub tags: Vec<(String, String)>,
    /// Whether it only came to be because a call named it.
    pub is_implied: bool,
}

impl Default for Instance {
    /// A Linux instance whose agent runs.
    fn default() -> Self {
        Instance {
            id: String::new(),
            os_type: "Linux".to_owned(),
            is_agent_running: true,
            agent_version: "2.2.4.1007".to_owned(),
            tags: Vec::new(),
            is_implied: false,
        }
    }
}

impl Instance {
    /// A Linux instance whose agent runs.
    pub fn new(id: impl Into<String>) -> Self {
        Instance { id: id.into(), ..Instance::default() }
    }
}

/// The instances with these ids. As long as none was registered, an instance comes to be when a call names it.
pub(super) fn find(call: &Call<'_>, world: &mut World, ids: Vec<String>) -> Result<Vec<String>, Refusal> {
    let is_strict = world.instances.values().any(|instance| !instance.is_implied);
    for id in &ids {
        match world.instances.get(id) {
            Some(_) => {}
            None if is_strict => {
                return call.refuse(
                    404,
                    "InvalidInstance.NotFound",
                    "There is no instance with one of the ids",
                );
            }
            None => world.instances.insert(id.clone(), Instance { is_implied: true, ..Instance::new(id) }),
        }
    }
    Ok(ids)
}

/// `InstallCloudAssistant`.
pub(super) fn install(call: &Call<'_>, world: &mut World) -> Result<Value, Refusal> {
    for id in super::instances(call, world, 50)? {
        if let Some(instance) = world.instances.get_mut(&id) {
            instance.is_agent_running = true;
        }
    }
    Ok(json!({}))
}

/// `DescribeCloudAssistantStatus` in both wire shapes.
pub(super) fn describe(call: &Call<'_>, world: &mut World) -> Result<Value, Refusal> {
    match call.target.operation.revision {
        Some(_) => describe_2018(call, world),
        None => describe_heartbeats(call, world),
    }
}

/// The shape of 2018: one JSON array of ids, other spellings, a boolean written as a word with a capital.
fn describe_2018(call: &Call<'_>, world: &mut World) -> Result<Value, Refusal> {
    let ids = find(call, world, call.input.texts("InstanceIds"))?;
    let shown: Vec<Value> = ids
        .iter()
        .filter_map(|id| world.instances.get(id))
        .map(|instance| {
            let is_installed = if instance.is_agent_running { "True" } else { "False" };
            json!({ "InstanceId": instance.id, "CloudAssitantStatus": is_installed })
        })
        .collect();
    Ok(json!({ "InstanceCloudAssitantStatus": { "InstanceCloudAssitantStatusSet": shown } }))
}

fn describe_heartbeats(call: &Call<'_>, world: &mut World) -> Result<Value, Refusal> {
    let named = call.input.texts("InstanceId");
    if named.len() > LIMIT {
        return call.refuse(403, "InstanceIds.ExceedLimit", format!("InstanceId: at most {LIMIT} instances"));
    }
    let ids = find(call, world, named)?;
    let found = world.instances.values().filter(|instance| {
        (ids.is_empty() || ids.contains(&instance.id))
            && call.input.text("OSType").is_none_or(|wanted| wanted == instance.os_type)
    });
    let found: Vec<&Instance> = found.collect();
    paged(
        call,
        found,
        ("InstanceCloudAssistantStatusSet", "InstanceCloudAssistantStatus"),
        |instance: &Instance| heartbeat(call, world, instance),
    )
}

fn heartbeat(call: &Call<'_>, world: &World, instance: &Instance) -> Value {
    let invocations = world.invocations.values();
    let runs = invocations.flat_map(|invocation| invocation.runs.iter().map(|run| (invocation.created, run)));
    let own = runs.filter(|(_, run)| run.instance == instance.id);
    let (mut count, mut active, mut last) = (0_u64, 0_u64, None);
    for (created, run) in own {
        count += 1;
        active += u64::from(!run.is_over(call.now));
        last = last.max(Some(created));
    }
    let heartbeat = if instance.is_agent_running { iso(call.now) } else { String::new() };
    json!({
        "InstanceId": instance.id,
        // Text, although it is one of two words.
        "CloudAssistantStatus": instance.is_agent_running.to_string(),
        "CloudAssistantVersion": instance.agent_version,
        "OSType": instance.os_type,
        "SupportSessionManager": instance.is_agent_running,
        "InvocationCount": count,
        "ActiveTaskCount": active,
        "LastInvokedTime": last.map(iso).unwrap_or_default(),
        "LastHeartbeatTime": heartbeat,
    })
}
