//! Zenlayer: load balancers, their listeners and backends.

use cloudspec_wire::Value;
use serde_json::json;

use super::services::ZLB;
use crate::cloud::resource::{Model, Resource, Work};
use crate::cloud::row::Row;
use crate::cloud::rows::Cloud;
use crate::cloud::words::from;
use crate::refusal::Refusal;

pub(super) fn resources() -> Vec<Resource> {
    vec![balancer(), listener()]
}

fn balancer() -> Resource {
    Resource::new("zlb.load_balancer", ZLB, "loadBalancerId", "1")
        .missing(404, &["INVALID_LOAD_BALANCER_NOT_FOUND"])
        .states("status", &["CREATING", "RUNNING"])
        .wrong_state(403, &["OPERATION_DENIED_LOAD_BALANCER_STATUS"])
        .created("createTime")
        .defaults(json!({ "internetChargeType": "ByBandwidth", "healthCheckPrivateIps": [] }))
        .renames(&[("privateIps", "privateIpAddress")])
        .ignores(&["number"])
        .nested(&["resourceGroup"])
        .computed("listenerCount", |others, row| {
            Value::from(others.rows_with("zlb.listener", "loadBalancerId", &row.id).len())
        })
        .needs("regionId", "zlb.region")
        .on_create(|work, row| {
            let number = work.cloud.next("load-balancer");
            row.set("publicIpAddress", vec![format!("198.51.100.{}", 1 + number % 250)]);
            row.set("privateIpAddress", vec![format!("10.1.{}.{}", number / 250 % 250, 2 + number % 250)]);
            row.set("orderNumber", format!("emu{number:012}"));
            Ok(())
        })
        .on_gone(follow)
        .create_many("CreateLoadBalancer", "number", &["loadBalancerIds"])
        .list("DescribeLoadBalancers")
        .set("ModifyLoadBalancersAttribute")
        .set("SetSecurityGroupForLoadBalancers")
        .change("UnbindSecurityGroupFromLoadBalancers", from(&[]).clears(&["securityGroupId"]))
        .change("TerminateLoadBalancer", from(&["RUNNING"]).to(&["RECYCLED"]))
        .change("RestoreLoadBalancer", from(&["RECYCLED"]).to(&["RUNNING"]))
        .change("AddLoadBalancersPrivateIps", from(&[]).adds("privateIpAddress", 400, &[]))
        .change("DeleteLoadBalancersPrivateIps", from(&[]).removes("privateIpAddress", 400, &[]))
}

fn listener() -> Resource {
    Resource::new("zlb.listener", ZLB, "listenerId", "1")
        .missing(404, &["INVALID_LISTENER_NOT_FOUND"])
        .created("createTime")
        .defaults(json!({ "kind": "FNAT", "backends": [] }))
        .needs("loadBalancerId", "zlb.load_balancer")
        .indexed(&["loadBalancerId"])
        .on_create(|work, row| {
            check_running(work, row.text("loadBalancerId"))?;
            check_ports(work, row, row.text("port"))
        })
        .create("CreateListener")
        .list_at("DescribeListeners", &["listeners"])
        .change(
            "ModifyListener",
            from(&[])
                .copies(&[
                    "listenerName",
                    "healthCheck",
                    "scheduler",
                    "port",
                    "kind",
                    "persistent",
                    "idleTimeout",
                ])
                .prepares(|work, row, members| {
                    let port = members.get("port").and_then(Value::as_str).unwrap_or_default();
                    if port.is_empty() { Ok(()) } else { check_ports(work, row, port) }
                }),
        )
        .change("DeleteListener", from(&[]).gone())
        .custom("RegisterBackend", |work, resource| backends(work, resource, Backends::Add))
        .custom("ModifyBackend", |work, resource| backends(work, resource, Backends::Change))
        .custom("DeregisterBackend", |work, resource| backends(work, resource, Backends::Remove))
        .custom("DescribeBackends", show_backends)
        .custom("DescribeBackendHealth", show_backends)
}

fn follow(model: &Model, cloud: &mut Cloud, row: &Row) {
    let table = model.table("zlb.listener");
    for id in cloud.ids_with(table, "loadBalancerId", &row.id).unwrap_or_default().to_vec() {
        model.remove(cloud, table, &id);
    }
}

/// Takes a machine that is gone out of the backends of all listeners.
pub(super) fn forget(model: &Model, cloud: &mut Cloud, machine: &str) {
    let table = model.table("zlb.listener");
    let is_it = |backend: &Value| backend.get("instanceId").and_then(Value::as_str) == Some(machine);
    for id in cloud.ids(table).to_vec() {
        let mut backends = own_backends(cloud.get(table, &id));
        if backends.iter().any(is_it) {
            backends.retain(|backend| !is_it(backend));
            cloud.edit(table, &id, |row| row.set("backends", backends));
        }
    }
}

/// Refuses a load balancer that does not run.
fn check_running(work: &Work<'_>, balancer: &str) -> Result<(), Refusal> {
    let Some(resource) = work.model.named("zlb.load_balancer") else { return Ok(()) };
    match work.row(resource.table, balancer) {
        Some(row) if row.text(resource.status) != "RUNNING" => {
            work.call.refuse_as(resource.wrong_state, "status: expected RUNNING")
        }
        Some(_) => Ok(()),
        None => work.not_found(resource),
    }
}

/// Refuses ports that are none, or that another listener of the load balancer has for the same protocol.
fn check_ports(work: &Work<'_>, row: &Row, text: &str) -> Result<(), Refusal> {
    let refuse = |message| work.call.refuse(400, "INVALID_PARAMETER_VALUE", message);
    let Some(own) = ports(text) else {
        return refuse("port: expected ports and ranges such as 80,8000-8010");
    };
    let others = work.rows_with("zlb.listener", "loadBalancerId", row.text("loadBalancerId")).into_iter();
    let others = others.filter(|other| other.id != row.id && other.text("protocol") == row.text("protocol"));
    let mut taken = others.filter_map(|other| ports(other.text("port"))).flatten();
    let overlap = |(first, last): &(u16, u16)| own.iter().any(|own| own.0 <= *last && *first <= own.1);
    match taken.any(|range| overlap(&range)) {
        true => refuse("port: another listener has it"),
        false => Ok(()),
    }
}

/// The ranges in `80,8000-8010`; `0` is all ports.
fn ports(text: &str) -> Option<Vec<(u16, u16)>> {
    let range = |part: &str| {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        match (first.trim().parse::<u16>().ok()?, last.trim().parse::<u16>().ok()?) {
            (0, 0) => Some((0, u16::MAX)),
            (first, last) => (first <= last).then_some((first, last)),
        }
    };
    text.split(',').map(range).collect()
}

/// What is done with the backends in the input.
#[derive(Clone, Copy, PartialEq)]
enum Backends {
    Add,
    Change,
    Remove,
}

fn own_backends(row: Option<&Row>) -> Vec<Value> {
    row.and_then(|row| row.members.get("backends")).and_then(Value::as_array).cloned().unwrap_or_default()
}

fn backends(work: &mut Work<'_>, resource: &'static Resource, what: Backends) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let balancer = work.call.input.text("loadBalancerId").unwrap_or_default();
    check_running(work, balancer)?;
    if work.row(resource.table, &id).is_some_and(|row| row.text("loadBalancerId") != balancer) {
        return work.not_found(resource);
    }
    let given = work.call.get("backendServers").and_then(Value::as_array).cloned().unwrap_or_default();
    let mut there = own_backends(work.row(resource.table, &id));
    let is_same = |a: &Value, b: &Value| {
        let is_other =
            |name: &&str| a.get(name).is_some() && b.get(name).is_some() && a.get(name) != b.get(name);
        !["instanceId", "privateIpAddress"].iter().any(is_other)
    };
    let is_known = given.iter().all(|given| there.iter().any(|other| is_same(given, other)));
    if what != Backends::Add && !is_known {
        return work
            .call
            .refuse_as((404, &["INVALID_BACKEND_NOT_FOUND"]), "backendServers: one is not registered");
    }
    // What a change does not give stays as it is.
    let old = |given: &Value| there.iter().find(|other| is_same(given, other)).and_then(Value::as_object);
    let changed = given.iter().map(|given| {
        let mut members = old(given).filter(|_| what == Backends::Change).cloned().unwrap_or_default();
        members.extend(given.as_object().cloned().unwrap_or_default());
        Value::Object(members)
    });
    let changed: Vec<Value> = changed.collect();
    there.retain(|other| !given.iter().any(|given| is_same(given, other)));
    if what != Backends::Remove {
        there.extend(changed);
    }
    work.edit(resource.table, &id, |row| row.set("backends", there));
    Ok(json!({}))
}

/// `DescribeBackends` and `DescribeBackendHealth`: the backends of one listener, or of all.
fn show_backends(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let balancer = work.call.input.text("loadBalancerId").unwrap_or_default();
    if let (None, Some(balancers)) =
        (work.row("zlb.load_balancer", balancer), work.model.named("zlb.load_balancer"))
    {
        return work.not_found(balancers);
    }
    let wanted = work.call.input.text("listenerId");
    let mut shown = Vec::new();
    for listener in work.rows_with(resource.table, "loadBalancerId", balancer) {
        if wanted.is_some_and(|wanted| wanted != listener.id) {
            continue;
        }
        for backend in own_backends(Some(listener)) {
            let part = |name: &str| backend.get(name).cloned().unwrap_or_default();
            // A backend without a port of its own has that of its listener, unless that is a range.
            let usual = listener.text("port").parse::<u16>().map_or(Value::Null, Value::from);
            let port = backend.get("port").cloned().unwrap_or(usual);
            let weight = backend.get("weight").cloned().unwrap_or(Value::from(100));
            let mut item = json!({
                "instanceId": part("instanceId"), "privateIpAddress": part("privateIpAddress"),
                "weight": weight, "backendPort": port, "listenerId": listener.id,
                "listenerName": listener.text("listenerName"), "protocol": listener.text("protocol"),
                "listenerPort": listener.text("port"),
            });
            if work.call.target.operation.name == "DescribeBackendHealth" {
                item["healthStatus"] = json!("Alive");
                item["healthStatusDetail"] = json!([{ "port": port, "healthStatus": "Alive" }]);
            }
            shown.push(item);
        }
    }
    Ok(json!({ "backends": shown }))
}
