//! The node pools of Kubernetes clusters, and their nodes, which are ECS instances.

use cloudspec_wire::Value;
use serde_json::json;

use super::cluster_tasks::{cluster_of, follow_task, new_task};
use super::services::CS;
use crate::cloud::acts;
use crate::cloud::resource::{Others, Resource, Source, Work};
use crate::cloud::row::{Members, Row};
use crate::cloud::words::from;
use crate::cloud::work::texts;
use crate::refusal::Refusal;

/// How many nodes a pool can have.
pub(super) const POOL: u64 = 1000;

/// Where a node came from: its pool made it, or it was an instance before. Only the former goes with the node.
const MADE: &str = "ess";
const ATTACHED: &str = "attach";

pub(super) fn resources() -> Vec<Resource> {
    vec![pool(), node()]
}

fn pool() -> Resource {
    Resource::new("cs.node_pool", CS, "nodepool_id", "np")
        .missing(404, &["ErrorNodePoolNotFound"])
        .states("state", &["scaling", "active"])
        .wrong_state(400, &["ErrorNodePoolState"])
        .created("created")
        .defaults(json!({
            "is_default": false, "failed_nodes": 0, "initial_nodes": 0, "offline_nodes": 0, "removing_nodes": 0,
        }))
        .renames(&[("ClusterId", "cluster_id"), ("NodepoolId", "nodepool_id")])
        .filter("NodepoolName", Source::Member("nodepool_info.name"))
        .nested(&["nodepool_info", "status"])
        .computed("total_nodes", |others, row| Value::from(nodes(others, row)))
        .computed("healthy_nodes", |others, row| Value::from(nodes(others, row)))
        .computed("serving_nodes", |others, row| Value::from(nodes(others, row)))
        .derived("updated", |row| Value::from(row.text("created")))
        .inherits("cluster_id", "cs.cluster", &["region_id"])
        .indexed(&["cluster_id"])
        .blocked_by("cs.node", "nodepool_id", 400, &["ErrorNodePoolNotEmpty"])
        .on_create(complete)
        .on_gone(|model, cloud, row| {
            let nodes = model.table("cs.node");
            for id in cloud.ids_with(nodes, "nodepool_id", &row.id).unwrap_or_default().to_vec() {
                model.remove(cloud, nodes, &id);
            }
        })
        .create("CreateClusterNodePool")
        .list_at("DescribeClusterNodePools", &["nodepools"])
        .get("DescribeClusterNodePoolDetail")
        .custom("ModifyClusterNodePool", modify)
        .custom("ScaleClusterNodePool", scale)
        .custom("RemoveNodePoolNodes", remove)
        .custom("AttachInstancesToNodePool", |work, resource| {
            let pool = work.existing_id(resource)?;
            attach(work, resource, &pool)
        })
        .custom("UpgradeClusterNodepool", |work, resource| follow_task(work, resource, "nodepool_upgrade"))
        .custom("RepairClusterNodePool", |work, resource| follow_task(work, resource, "nodepool_repair"))
        .change("DeleteClusterNodepool", from(&[]).to(&["deleting"]).gone().despite("force"))
}

fn node() -> Resource {
    Resource::new("cs.node", CS, "instance_id", "")
        .missing(404, &["ErrorNodeNotFound"])
        .states("state", &["initial", "running"])
        .created("creation_time")
        .defaults(json!({
            "instance_role": "Worker", "is_aliyun_node": true, "node_status": "Ready", "instance_charge_type": "PostPaid",
            "source": MADE,
        }))
        .renames(&[("ClusterId", "cluster_id"), ("instanceIds", "instance_id")])
        .filter("state", Source::Values(|_, row| vec![row.text("state").to_owned(), "all".to_owned()]))
        .computed("instance_status", |others, row| {
            others.row("ecs.instance", &row.id).map_or(Value::Null, |row| Value::from(row.text("Status")))
        })
        .on_gone(|model, cloud, row| {
            if row.text("source") == MADE {
                model.remove(cloud, model.table("ecs.instance"), &row.id);
            }
        })
        .derived("node_name", |row| Value::from(format!("cn.{}", row.id)))
        .indexed(&["cluster_id", "nodepool_id"])
        .list_at("DescribeClusterNodes", &["nodes"])
}

fn nodes(others: &Others<'_>, row: &Row) -> usize {
    others.rows_with("cs.node", "nodepool_id", &row.id).len()
}

fn complete(work: &mut Work<'_>, row: &mut Row) -> Result<(), Refusal> {
    let cluster = row.text("cluster_id").to_owned();
    let wanted =
        row.members.get("scaling_group").and_then(|group| group.get("desired_size")).and_then(Value::as_u64);
    let task = new_task(work, "nodepool_create", &cluster);
    row.set("task_id", task);
    add_nodes(work, &cluster, &row.id, wanted.unwrap_or_default(), &row.members)
}

/// Makes instances for a pool, and nodes of them.
fn add_nodes(
    work: &mut Work<'_>,
    cluster: &str,
    pool: &str,
    count: u64,
    members: &Members,
) -> Result<(), Refusal> {
    let Some(instances) = work.model.named("ecs.instance") else { return Ok(()) };
    let first = |name: &str| {
        let group = members.get("scaling_group").and_then(|group| group.get(name));
        group.map(texts).and_then(|texts| texts.into_iter().next())
    };
    let groups = work.row("cs.cluster", cluster).map(|row| row.text("security_group_id").to_owned());
    let wanted = [
        ("InstanceName", Some(format!("worker-k8s-for-cs-{cluster}"))),
        ("InstanceType", first("instance_types")),
        ("VSwitchId", first("vswitch_ids")),
        ("SecurityGroupIds", groups.filter(|group| !group.is_empty())),
        ("InstanceChargeType", first("instance_charge_type")),
    ];
    let wanted = wanted.into_iter().filter_map(|(name, value)| Some((name.to_owned(), Value::from(value?))));
    let mut wanted: Members = wanted.collect();
    wanted.extend(disks(members));
    for _ in 0..count.min(POOL) {
        let id = acts::make(work, instances, wanted.clone())?;
        put(work, cluster, pool, &id, MADE);
    }
    Ok(())
}

/// The disks that the instances of a pool have, as `RunInstances` calls them.
fn disks(members: &Members) -> Members {
    let group = members.get("scaling_group").cloned().unwrap_or_default();
    let system = [
        ("SystemDisk.Size", "system_disk_size"),
        ("SystemDisk.Category", "system_disk_category"),
        ("SystemDisk.PerformanceLevel", "system_disk_performance_level"),
    ];
    let system =
        system.into_iter().filter_map(|(name, own)| Some((name.to_owned(), group.get(own)?.clone())));
    let data = group.get("data_disks").and_then(Value::as_array).into_iter().flatten();
    let data: Value = data
        .map(|own| {
            let parts =
                [("Size", "size"), ("Category", "category"), ("PerformanceLevel", "performance_level")];
            let parts =
                parts.into_iter().filter_map(|(name, part)| Some((name.to_owned(), own.get(part)?.clone())));
            Value::Object(parts.collect())
        })
        .collect();
    system.chain([("DataDisk".to_owned(), data)]).collect()
}

/// Makes an instance a node.
fn put(work: &mut Work<'_>, cluster: &str, pool: &str, id: &str, source: &str) {
    let instance = work.row("ecs.instance", id).cloned().unwrap_or_default();
    let members = json!({
        "cluster_id": cluster, "nodepool_id": pool, "instance_type": instance.text("InstanceType"),
        "instance_role": "Worker", "is_aliyun_node": true, "node_status": "Ready", "state": "running",
        "instance_charge_type": instance.text("InstanceChargeType"), "source": source, "creation_time": work.now(),
        "ip_address": instance.texts("PrivateIpAddress"), "image_id": instance.text("ImageId"),
    });
    let members = members.as_object().cloned().unwrap_or_default();
    work.cloud.insert(work.model.table("cs.node"), Row { id: id.to_owned(), members, ..Row::default() });
}

/// `ModifyClusterNodePool`: a pool of another size gets nodes, or loses those that it made last.
fn modify(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let output = acts::set(work, resource)?;
    let id = work.existing_id(resource)?;
    let wanted =
        work.call.get("scaling_group").and_then(|group| group.get("desired_size")).and_then(Value::as_u64);
    let (Some(wanted), Some(row)) = (wanted, work.row(resource.table, &id).cloned()) else {
        return Ok(output);
    };
    let own: Vec<String> =
        work.rows_with("cs.node", "nodepool_id", &id).into_iter().map(|node| node.id.clone()).collect();
    let there = u64::try_from(own.len()).unwrap_or_default();
    add_nodes(work, row.text("cluster_id"), &id, wanted.saturating_sub(there), &row.members)?;
    let table = work.model.table("cs.node");
    let surplus = usize::try_from(there.saturating_sub(wanted)).unwrap_or_default();
    own.iter().rev().take(surplus).for_each(|node| work.model.remove(work.cloud, table, node));
    Ok(output)
}

/// `ScaleClusterNodePool`: more nodes.
fn scale(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let count = work.call.get("count").and_then(Value::as_u64).unwrap_or_default();
    let Some(row) = work.row(resource.table, &id).cloned() else { return work.not_found(resource) };
    add_nodes(work, row.text("cluster_id"), &id, count, &row.members)?;
    work.edit(resource.table, &id, |row| want(row, |size| size.saturating_add(count)));
    Ok(json!({ "task_id": new_task(work, "nodepool_scale_out", row.text("cluster_id")) }))
}

/// Changes how many nodes a pool is to have.
fn want(row: &mut Row, change: impl FnOnce(u64) -> u64) {
    if let Some(Value::Object(group)) = row.members.get_mut("scaling_group") {
        let size = group.get("desired_size").and_then(Value::as_u64).unwrap_or_default();
        group.insert("desired_size".to_owned(), Value::from(change(size)));
    }
}

/// `AttachInstances` and `AttachInstancesToNodePool`: instances that are there become nodes.
pub(super) fn attach(work: &mut Work<'_>, _: &'static Resource, pool: &str) -> Result<Value, Refusal> {
    let cluster = cluster_of(work)?;
    let pool = match work.call.get("nodepool_id").and_then(Value::as_str) {
        Some(pool) => pool.to_owned(),
        None => pool.to_owned(),
    };
    let Some(instances) = work.model.named("ecs.instance") else { return Ok(json!({})) };
    let mut done = Vec::new();
    for id in work.call.get("instances").map(texts).unwrap_or_default() {
        work.check_there(instances, &id)?;
        put(work, &cluster, &pool, &id, ATTACHED);
        done.push(json!({ "code": "200", "instanceId": id, "message": "successful" }));
    }
    Ok(json!({ "list": done, "task_id": new_task(work, "cluster_nodes_attach", &cluster) }))
}

/// `RemoveNodePoolNodes` and `DeleteClusterNodes`: nodes of the pool, or the cluster, that the call names.
pub(super) fn remove(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let named: Vec<String> =
        ["nodes", "instance_ids"].iter().filter_map(|name| work.call.get(name)).flat_map(texts).collect();
    let is_released = work.call.get("release_node") == Some(&Value::Bool(true));
    let table = work.model.table("cs.node");
    let own = work.cloud.ids_with(table, resource.key, &id).unwrap_or_default().to_vec();
    let is_named = |node: &String, name: &String| name == node || *name == format!("cn.{node}");
    if !named.iter().all(|name| own.iter().any(|node| is_named(node, name))) {
        return work.call.refuse(404, "ErrorNodeNotFound", "nodes: one of them is not there");
    }
    for node in own.iter().filter(|node| named.iter().any(|name| is_named(node, name))) {
        if !is_released {
            work.edit("cs.node", node, |row| row.set("source", ATTACHED));
        }
        let pool =
            work.row("cs.node", node).map(|row| row.text("nodepool_id").to_owned()).unwrap_or_default();
        work.model.remove(work.cloud, table, node);
        work.edit("cs.node_pool", &pool, |row| want(row, |size| size.saturating_sub(1)));
    }
    let cluster = cluster_of(work)?;
    Ok(json!({ "cluster_id": cluster, "task_id": new_task(work, "nodepool_node_remove", &cluster) }))
}
