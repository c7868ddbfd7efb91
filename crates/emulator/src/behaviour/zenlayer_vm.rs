//! Virtual machines of Zenlayer: they start, stop, reboot and go, through their transient states.

use cloudspec_wire::Value;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::Call;
use crate::Refusal;
use crate::clock::{Millis, iso, millis_of};
use crate::paging::Wanted;
use crate::state::World;

/// A virtual machine.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Vm {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its zone.
    pub zone: String,
    /// Its type.
    pub instance_type: String,
    /// Its image.
    pub image: String,
    /// Its subnet.
    pub subnet: String,
    /// `PREPAID` or `POSTPAID`.
    pub charge_type: String,
    /// Its resource group.
    pub resource_group: String,
    /// Its tags.
    pub tags: Vec<(String, String)>,
    /// When it was made, in milliseconds since 1970.
    pub created: u64,
    /// The state it is in, or was in before the transition.
    pub status: String,
    /// The transition it is in.
    pub transition: Option<Transition>,
    /// Whether it only came to be because a call named it.
    pub is_implied: bool,
}

/// A way from one state to another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Transition {
    /// State on the way: `BOOTING`.
    pub through: String,
    /// State at its end: `RUNNING`; none when the machine is gone then.
    pub to: Option<String>,
    /// When it ends, in milliseconds since 1970.
    pub ends: u64,
}

impl Default for Vm {
    /// A running machine.
    fn default() -> Self {
        let text = str::to_owned;
        Vm {
            id: String::new(),
            name: text("instance"),
            zone: text("HKG-A"),
            instance_type: text("z2a.cpu.1"),
            image: text("centos7"),
            subnet: String::new(),
            charge_type: text("POSTPAID"),
            resource_group: String::new(),
            tags: Vec::new(),
            created: 0,
            status: text("RUNNING"),
            transition: None,
            is_implied: false,
        }
    }
}

impl Vm {
    /// A running machine.
    pub fn new(id: impl Into<String>) -> Self {
        Vm { id: id.into(), ..Vm::default() }
    }

    /// Status at `now`; `None` when it is gone.
    fn status(&self, now: Millis) -> Option<&str> {
        match &self.transition {
            None => Some(&self.status),
            Some(transition) if now < transition.ends => Some(&transition.through),
            Some(transition) => transition.to.as_deref(),
        }
    }

    fn begin(&mut self, call: &Call<'_>, through: &str, to: Option<&str>) {
        let ends = call.now.saturating_add(millis_of(call.pace.transition));
        self.transition = Some(Transition { through: through.to_owned(), to: to.map(str::to_owned), ends });
    }

    fn show(&self, call: &Call<'_>) -> Value {
        let tags: Vec<Value> =
            self.tags.iter().map(|(key, value)| json!({ "key": key, "value": value })).collect();
        json!({
            "instanceId": self.id,
            "instanceName": self.name,
            "instanceStatus": self.status(call.now),
            "zoneId": self.zone,
            "instanceType": self.instance_type,
            "imageId": self.image,
            "subnetId": self.subnet,
            "instanceChargeType": self.charge_type,
            "resourceGroupId": self.resource_group,
            "createTime": iso(self.created),
            "tags": { "tags": tags },
        })
    }
}

/// Answers a call of the service.
pub(crate) fn answer(call: &Call<'_>, world: &mut World) -> Option<Result<Value, Refusal>> {
    Some(match call.target.operation.name {
        "CreateInstances" => create(call, world),
        "DescribeInstances" => describe(call, world, Vm::show),
        "DescribeInstancesStatus" => describe(
            call,
            world,
            |vm, call| json!({ "instanceId": vm.id, "instanceStatus": vm.status(call.now) }),
        ),
        "ModifyInstancesAttribute" => rename(call, world),
        "StartInstances" => change(call, world, &["STOPPED"], "BOOTING", Some("RUNNING")),
        "StopInstances" => change(call, world, &["RUNNING"], "STOPPING", Some("STOPPED")),
        "RebootInstances" => change(call, world, &["RUNNING"], "REBOOT", Some("RUNNING")),
        "ResetInstance" => change(call, world, &["RUNNING", "STOPPED"], "REBUILDING", Some("RUNNING")),
        "TerminateInstance" => change(call, world, &["RUNNING", "STOPPED"], "RECYCLING", Some("RECYCLE")),
        "ReleaseInstances" => change(call, world, &["RUNNING", "STOPPED", "RECYCLE"], "RELEASING", None),
        _ => return None,
    })
}

fn create(call: &Call<'_>, world: &mut World) -> Result<Value, Refusal> {
    let text = |name| call.input.text(name).unwrap_or_default().to_owned();
    let tags = call.input.0.get("tags").unwrap_or(&Value::Null);
    let mut ids = Vec::new();
    for _ in 0..call.input.integer("instanceCount").unwrap_or(1).min(100) {
        let id = format!("emu{:015}", world.next("vm"));
        let mut vm = Vm {
            id: id.clone(),
            name: call.or_default("instanceName").unwrap_or_else(|| "instance".to_owned()),
            zone: text("zoneId"),
            instance_type: text("instanceType"),
            image: text("imageId"),
            subnet: text("subnetId"),
            charge_type: text("instanceChargeType"),
            resource_group: text("resourceGroupId"),
            tags: super::input::Input(tags).pairs("tags", "key", "value"),
            created: call.now,
            ..Vm::default()
        };
        vm.begin(call, "DEPLOYING", Some("RUNNING"));
        world.vms.insert(id.clone(), vm);
        ids.push(id);
    }
    let instances: Vec<Value> = ids.iter().map(|id| json!({ "instanceId": id, "diskIdSet": [] })).collect();
    let order = format!("emu{:015}", world.next("order"));
    Ok(json!({ "orderNumber": order, "instanceIdSet": ids, "instances": instances }))
}

fn describe(
    call: &Call<'_>,
    world: &mut World,
    show: impl Fn(&Vm, &Call<'_>) -> Value,
) -> Result<Value, Refusal> {
    let ids = call.input.texts("instanceIds");
    let tags = call.input.pairs("tags", "key", "value");
    let is = |name: &str, value: &str| call.input.text(name).is_none_or(|wanted| wanted == value);
    let found: Vec<&Vm> = world
        .vms
        .values()
        .filter(|vm| {
            vm.status(call.now).is_some_and(|status| is("instanceStatus", status))
                && (ids.is_empty() || ids.contains(&vm.id))
                && tags.iter().all(|tag| vm.tags.contains(tag))
                && is("zoneId", &vm.zone)
                && is("imageId", &vm.image)
                && is("instanceType", &vm.instance_type)
                && is("subnetId", &vm.subnet)
                && is("resourceGroupId", &vm.resource_group)
                && call.input.text("instanceName").is_none_or(|pattern| matches(pattern, &vm.name))
        })
        .collect();
    let number = |name: &str| call.input.integer(name).and_then(|number| usize::try_from(number).ok());
    let wanted = Wanted::numbered(number("pageNum").unwrap_or(1), number("pageSize").unwrap_or(20));
    let range = wanted.range(found.len());
    let page: Vec<Value> =
        found.iter().skip(range.start).take(range.len()).map(|vm| show(vm, call)).collect();
    Ok(json!({ "totalCount": found.len(), "dataSet": page }))
}

/// A name, or its beginning and `*`.
fn matches(pattern: &str, name: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(beginning) => name.starts_with(beginning),
        None => name == pattern,
    }
}

fn rename(call: &Call<'_>, world: &mut World) -> Result<Value, Refusal> {
    for id in named(call, world, "RUNNING")? {
        if let (Some(vm), Some(name)) = (world.vms.get_mut(&id), call.input.text("instanceName")) {
            vm.name = name.to_owned();
        }
    }
    Ok(json!({}))
}

/// Sends machines from one of the states `from` through a transient one; all of them or none.
fn change(
    call: &Call<'_>,
    world: &mut World,
    from: &[&str],
    through: &str,
    to: Option<&str>,
) -> Result<Value, Refusal> {
    let ids = named(call, world, from.first().unwrap_or(&"RUNNING"))?;
    for vm in ids.iter().filter_map(|id| world.vms.get(id)) {
        let status = vm.status(call.now).unwrap_or_default();
        if !from.contains(&status) {
            let message = format!("The instance has to be {}, but is {status}", from.join(" or "));
            return call.refuse(403, "OPERATION_DENIED_INSTANCE_STATUS", message);
        }
    }
    for id in ids {
        if let Some(vm) = world.vms.get_mut(&id) {
            vm.status = vm.status(call.now).unwrap_or_default().to_owned();
            vm.begin(call, through, to);
        }
    }
    Ok(json!({}))
}

/// The machines that a call names. As long as there is none, a machine comes to be when a call names it, in the state
/// `fitting` that the call needs.
fn named(call: &Call<'_>, world: &mut World, fitting: &str) -> Result<Vec<String>, Refusal> {
    let mut ids = call.input.texts("instanceIds");
    ids.extend(call.input.text("instanceId").map(str::to_owned));
    let is_strict = world.vms.values().any(|vm| !vm.is_implied);
    for id in &ids {
        let is_there = world.vms.get(id).is_some_and(|vm| vm.status(call.now).is_some());
        match is_there {
            true => {}
            false if is_strict => {
                let message = "There is no instance with one of the ids";
                return call.refuse(404, "INVALID_INSTANCE_NOT_FOUND", message);
            }
            false => {
                let vm =
                    Vm { status: fitting.to_owned(), created: call.now, is_implied: true, ..Vm::new(id) };
                world.vms.insert(id.clone(), vm);
            }
        }
    }
    Ok(ids)
}
