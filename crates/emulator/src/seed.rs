//! Resources that a test starts with.

pub(crate) mod check;

use std::collections::BTreeMap;

use cloudspec_wire::Value;
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::cloud::resources::model;
use crate::cloud_assistant::{Command, Invocation, Sending};

/// Resources to start with, or to add to a running emulator.
///
/// ```
/// use cloudspec_emulator::Seed;
/// use serde_json::json;
///
/// let seed = Seed::new()
///     .instance("i-1")
///     .resource("vpc.vpc", json!({ "VpcId": "vpc-1", "CidrBlock": "10.0.0.0/8", "Tags": [{ "Key": "env", "Value": "test" }] }))
///     .vm("vm-1");
/// # let _ = seed;
/// ```
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Seed {
    /// ECS instances.
    pub instances: Vec<Instance>,
    /// Zenlayer virtual machines.
    pub vms: Vec<Vm>,
    /// Resources of any kind, by the name of the kind (`ecs.disk`). Each is an object of members by the names that
    /// responses have for them. The id is required; members that are left out get the values that the provider would
    /// choose.
    pub resources: BTreeMap<String, Vec<Value>>,
    /// Commands of Cloud Assistant.
    pub commands: Vec<Command>,
    /// Invocations of commands.
    pub invocations: Vec<Invocation>,
    /// Files that were sent to instances.
    pub sendings: Vec<Sending>,
}

/// An ECS instance, with the properties that most tests need.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Instance {
    /// The id.
    pub id: String,
    /// Region id.
    pub region: String,
    /// The state, for example `Running` or `Stopped`.
    pub status: String,
    /// Type of the operating system: `Linux`, `Windows` or `FreeBSD`.
    pub os_type: String,
    /// Whether the Cloud Assistant agent is running.
    pub is_agent_running: bool,
    /// Version of the Cloud Assistant agent.
    pub agent_version: String,
    /// Tags, by key.
    pub tags: Vec<(String, String)>,
}

/// A Zenlayer virtual machine, with the properties that most tests need.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Vm {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// Zone id.
    pub zone: String,
    /// The state, for example `RUNNING` or `STOPPED`.
    pub status: String,
    /// Tags, by key.
    pub tags: Vec<(String, String)>,
}

impl Seed {
    /// No resources.
    pub fn new() -> Seed {
        Seed::default()
    }

    /// Adds a running ECS instance with Linux in the region `cn-hangzhou`.
    pub fn instance(mut self, id: impl Into<String>) -> Seed {
        self.instances.push(Instance::new(id));
        self
    }

    /// Adds a running Zenlayer machine in the zone `HKG-A`.
    pub fn vm(mut self, id: impl Into<String>) -> Seed {
        self.vms.push(Vm::new(id));
        self
    }

    /// Adds a resource of any kind; see [`Seed::resources`].
    pub fn resource(mut self, kind: impl Into<String>, members: Value) -> Seed {
        self.resources.entry(kind.into()).or_default().push(members);
        self
    }

    /// Leaves the resources, of a kind and with an id, that `keep` says.
    pub(crate) fn retain(&mut self, keep: impl Fn(&str, &str) -> bool) {
        self.instances.retain(|instance| keep("ecs.instance", &instance.id));
        self.vms.retain(|vm| keep("vm.instance", &vm.id));
        for (kind, rows) in &mut self.resources {
            let key = model().named(kind).map_or("", |resource| resource.key);
            rows.retain(|row| keep(kind, row.get(key).and_then(Value::as_str).unwrap_or_default()));
        }
    }

    /// Every resource, as its kind and its members.
    pub(crate) fn all_resources(&self) -> impl Iterator<Item = (&str, Value)> {
        let instances = self.instances.iter().map(|instance| ("ecs.instance", instance.members()));
        let machines = self.vms.iter().map(|vm| ("vm.instance", vm.members()));
        let others = self.resources.iter();
        let others = others.flat_map(|(kind, rows)| rows.iter().map(|row| (kind.as_str(), row.clone())));
        instances.chain(machines).chain(others)
    }
}

impl Default for Instance {
    /// A running Linux instance whose agent runs.
    fn default() -> Self {
        Instance {
            id: String::new(),
            region: "cn-hangzhou".to_owned(),
            status: "Running".to_owned(),
            os_type: "Linux".to_owned(),
            is_agent_running: true,
            agent_version: "2.2.4.1007".to_owned(),
            tags: Vec::new(),
        }
    }
}

impl Instance {
    /// A running Linux instance whose agent runs.
    pub fn new(id: impl Into<String>) -> Self {
        Instance { id: id.into(), ..Instance::default() }
    }

    fn members(&self) -> Value {
        json!({
            "InstanceId": self.id, "RegionId": self.region, "Status": self.status, "InstanceName": self.id,
            "OSType": self.os_type.to_lowercase(), "AgentRunning": self.is_agent_running,
            "AgentVersion": self.agent_version, "Tags": crate::cloud::row::tags_value(&self.tags),
        })
    }
}

impl Default for Vm {
    /// A running machine.
    fn default() -> Self {
        Vm {
            id: String::new(),
            name: "instance".to_owned(),
            zone: "HKG-A".to_owned(),
            status: "RUNNING".to_owned(),
            tags: Vec::new(),
        }
    }
}

impl Vm {
    /// A running machine.
    pub fn new(id: impl Into<String>) -> Self {
        Vm { id: id.into(), ..Vm::default() }
    }

    fn members(&self) -> Value {
        json!({
            "instanceId": self.id, "instanceName": self.name, "zoneId": self.zone, "instanceStatus": self.status,
            "Tags": crate::cloud::row::tags_value(&self.tags),
        })
    }
}
