//! Kubernetes clusters, their node pools and nodes, and the tasks that change them.

use cloudspec_wire::Value;
use serde_json::json;

use super::services::CS;
use crate::cloud::acts;
use crate::cloud::resource::{Model, Resource, Source, Work, from};
use crate::cloud::row::{Members, Row};
use crate::cloud::rows::Cloud;
use crate::cloud::work::texts;
use crate::refusal::Refusal;

/// The version of a cluster that asks for none.
const VERSION: &str = "1.31.1-aliyun.1";

pub(super) fn resources() -> Vec<Resource> {
    vec![cluster(), pool(), node(), task()]
}

fn cluster() -> Resource {
    Resource::new("cs.cluster", CS, "cluster_id", "c")
        .missing(404, &["ErrorClusterNotFound"])
        .states("state", &["initial", "running"])
        .wrong_state(400, &["ErrorClusterState"])
        .created("created")
        .region("region_id")
        .defaults(json!({
            "cluster_type": "ManagedKubernetes", "cluster_spec": "ack.standard", "deletion_protection": false,
            "current_version": VERSION, "size": 0, "network_mode": "vpc", "profile": "Default", "tags": [],
            "resource_group_id": "rg-default",
        }))
        .renames(&[
            ("ClusterId", "cluster_id"),
            ("vpcid", "vpc_id"),
            ("cluster_name", "name"),
            ("clusterType", "cluster_type"),
            ("kubernetes_version", "current_version"),
        ])
        .ignores(&[
            "retain_all_resources",
            "keep_slb",
            "retain_resources",
            "delete_options",
            "with_addon_resources",
        ])
        .computed("size", |work, row| Value::from(work.rows_with("cs.node", "cluster_id", &row.id).len()))
        .computed("init_version", |_, row| Value::from(row.text("current_version")))
        .computed("updated", |_, row| Value::from(row.text("created")))
        .computed("vswitch_id", |_, row| Value::from(row.texts("vswitch_ids").join(",")))
        .needs("vpc_id", "vpc.vpc")
        .needs("vswitch_ids", "vpc.vswitch")
        .protected("deletion_protection", 400, "ErrorDeletionProtection")
        .quota("", 50, "ErrorQuotaExceeded")
        .tagged_as("CLUSTER")
        .on_create(|work, row| {
            let task = new_task(work, "cluster_create", &row.id);
            row.set("task_id", task);
            Ok(())
        })
        .on_gone(follow)
        .create("CreateCluster")
        .list("DescribeClusters")
        .list("DescribeClustersV1")
        .get("DescribeClusterDetail")
        .set("ModifyCluster")
        .change("DeleteCluster", from(&[]).to(&["deleting"]).gone())
        .custom("ModifyClusterTags", tag)
}

fn pool() -> Resource {
    Resource::new("cs.node_pool", CS, "nodepool_id", "np")
        .missing(404, &["ErrorNodePoolNotFound"])
        .states("state", &["initial", "active"])
        .wrong_state(400, &["ErrorNodePoolState"])
        .created("created")
        .renames(&[("ClusterId", "cluster_id"), ("NodepoolId", "nodepool_id")])
        .filter("NodepoolName", Source::Member("nodepool_info.name"))
        .nested(&["nodepool_info", "status"])
        .computed("total_nodes", |work, row| Value::from(nodes(work, row)))
        .computed("healthy_nodes", |work, row| Value::from(nodes(work, row)))
        .computed("serving_nodes", |work, row| Value::from(nodes(work, row)))
        .computed("updated", |_, row| Value::from(row.text("created")))
        .inherits("cluster_id", "cs.cluster", &["region_id"])
        .indexed(&["cluster_id"])
        .blocked_by("cs.node", "nodepool_id", 400, "ErrorNodePoolNotEmpty")
        .on_create(complete_pool)
        .create("CreateClusterNodePool")
        .list_at("DescribeClusterNodePools", &["nodepools"])
        .get("DescribeClusterNodePoolDetail")
        .set("ModifyClusterNodePool")
        .custom("ScaleClusterNodePool", scale)
        .custom("RemoveNodePoolNodes", remove_nodes)
        .change("DeleteClusterNodepool", from(&[]).to(&["deleting"]).gone().force("force"))
}

fn node() -> Resource {
    Resource::new("cs.node", CS, "instance_id", "i-")
        .missing(404, &["ErrorNodeNotFound"])
        .states("state", &["initial", "running"])
        .created("creation_time")
        .defaults(json!({
            "instance_role": "Worker", "is_aliyun_node": true, "node_status": "Ready", "instance_charge_type": "PostPaid",
            "source": "ess_attach", "instance_status": "Running",
        }))
        .renames(&[("ClusterId", "cluster_id"), ("instanceIds", "instance_id")])
        .filter("state", Source::Values(|_, row| vec![row.text("state").to_owned(), "all".to_owned()]))
        .computed("node_name", |_, row| Value::from(format!("cn.{}", row.id)))
        .indexed(&["cluster_id", "nodepool_id"])
        .list_at("DescribeClusterNodes", &["nodes"])
}

fn task() -> Resource {
    Resource::new("cs.task", CS, "task_id", "T-")
        .missing(404, &["ErrorTaskNotFound"])
        .states("state", &["running", "success"])
        .created("created")
        .computed("updated", |_, row| Value::from(row.text("created")))
        .indexed(&["cluster_id"])
        .get("DescribeTaskInfo")
        .list("DescribeClusterTasks")
}

fn nodes(work: &Work<'_>, row: &Row) -> usize {
    work.rows_with("cs.node", "nodepool_id", &row.id).len()
}

/// Begins a task; its id.
fn new_task(work: &mut Work<'_>, kind: &str, cluster: &str) -> String {
    let Some(tasks) = work.model.named("cs.task") else { return String::new() };
    let members =
        json!({ "task_type": kind, "cluster_id": cluster, "target": { "id": cluster, "type": "cluster" } });
    acts::make(work, tasks, members.as_object().cloned().unwrap_or_default()).unwrap_or_default()
}

fn complete_pool(work: &mut Work<'_>, row: &mut Row) -> Result<(), Refusal> {
    let cluster = row.text("cluster_id").to_owned();
    let wanted =
        row.members.get("scaling_group").and_then(|group| group.get("desired_size")).and_then(Value::as_u64);
    let task = new_task(work, "nodepool_create", &cluster);
    row.set("task_id", task);
    add_nodes(work, &cluster, &row.id, wanted.unwrap_or_default(), &row.members)
}

fn add_nodes(
    work: &mut Work<'_>,
    cluster: &str,
    pool: &str,
    count: u64,
    members: &Members,
) -> Result<(), Refusal> {
    let Some(nodes) = work.model.named("cs.node") else { return Ok(()) };
    let types = members.get("scaling_group").and_then(|group| group.get("instance_types")).map(texts);
    let kind = types.and_then(|types| types.into_iter().next()).unwrap_or_default();
    // No pool is larger than this.
    for _ in 0..count.min(1000) {
        let members = json!({ "cluster_id": cluster, "nodepool_id": pool, "instance_type": kind });
        acts::make(work, nodes, members.as_object().cloned().unwrap_or_default())?;
    }
    Ok(())
}

/// `ScaleClusterNodePool`: more nodes.
fn scale(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.one(resource)?;
    let count = work.call.get("count").and_then(Value::as_u64).unwrap_or_default();
    let Some(row) = work.row(resource.table, &id).cloned() else { return work.not_found(resource) };
    add_nodes(work, row.text("cluster_id"), &id, count, &row.members)?;
    Ok(json!({ "task_id": new_task(work, "nodepool_scale_out", row.text("cluster_id")) }))
}

/// `RemoveNodePoolNodes`.
fn remove_nodes(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.one(resource)?;
    let named: Vec<String> =
        ["nodes", "instance_ids"].iter().filter_map(|name| work.call.get(name)).flat_map(texts).collect();
    let table = work.model.table("cs.node");
    let own = work.cloud.with(table, "nodepool_id", &id).unwrap_or_default().to_vec();
    for node in own.iter().filter(|node| named.contains(node) || named.contains(&format!("cn.{node}"))) {
        work.model.remove(work.cloud, table, node);
    }
    let cluster =
        work.row(resource.table, &id).map(|row| row.text("cluster_id").to_owned()).unwrap_or_default();
    Ok(json!({ "task_id": new_task(work, "nodepool_node_remove", &cluster) }))
}

/// What belonged to a cluster that is gone goes too.
fn follow(model: &Model, cloud: &mut Cloud, row: &Row) {
    for table in ["cs.node", "cs.node_pool"] {
        let table = model.table(table);
        for id in cloud.with(table, "cluster_id", &row.id).unwrap_or_default().to_vec() {
            model.remove(cloud, table, &id);
        }
    }
}

/// `ModifyClusterTags`: the tags that are given instead of those that are there.
fn tag(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.one(resource)?;
    let tags = work.call.given().find_map(|(_, value)| value.as_array().cloned()).unwrap_or_default();
    let text = |tag: &Value, name: &str| tag.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let tags: Vec<(String, String)> = tags.iter().map(|tag| (text(tag, "key"), text(tag, "value"))).collect();
    work.edit(resource.table, &id, |row| row.set_tags(&tags));
    Ok(Value::Null)
}
