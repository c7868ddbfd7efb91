//! Kubernetes clusters.

use cloudspec_wire::{ResponseBody, Value};
use serde_json::json;

use super::cluster_nodes::{self as nodes, POOL};
use super::cluster_tasks::{follow_task, new_task};
use super::services::CS;
use crate::cloud::acts;
use crate::cloud::resource::{Model, Resource, Work, from};
use crate::cloud::row::Row;
use crate::cloud::rows::Cloud;
use crate::refusal::Refusal;

/// The version of a cluster that asks for none.
const VERSION: &str = "1.31.1-aliyun.1";

/// How many clusters there can be.
const CLUSTERS: usize = 50;

pub(super) fn resources() -> Vec<Resource> {
    vec![cluster()]
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
        .quota("", CLUSTERS, "ErrorQuotaExceeded")
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
        .set("UpdateControlPlaneLog")
        .get("CheckControlPlaneLogEnable")
        .custom("ModifyClusterTags", tag)
        .custom("DescribeClusterUserKubeconfig", kubeconfig)
        .custom("DescribeClusterV2UserKubeconfig", kubeconfig)
        .custom("DescribeClusterResources", parts)
        .custom("DescribeClusterEvents", nothing)
        .custom("DescribeClusterLogs", nothing)
        .custom("UpgradeCluster", upgrade)
        .custom("MigrateCluster", |work, resource| follow_task(work, resource, "cluster_migrate"))
        .custom("SyncClusterNodePool", |work, resource| follow_task(work, resource, "nodepool_sync"))
        .custom("AttachInstances", |work, resource| nodes::attach(work, resource, ""))
        .custom("DeleteClusterNodes", nodes::remove)
        .custom("DescribeUserQuota", |_, _| {
            Ok(json!({
                "amk_cluster_quota": CLUSTERS, "ask_cluster_quota": CLUSTERS, "cluster_quota": CLUSTERS,
                "cluster_nodepool_quota": 20, "node_quota": POOL,
            }))
        })
        .custom("DescribeKubernetesVersionMetadata", |_, _| {
            Ok(json!([{
                "version": VERSION, "creatable": true, "upgradable_versions": [], "images": [],
                "runtimes": [{ "name": "containerd", "version": "1.6.28" }],
            }]))
        })
}

/// `DescribeClusterUserKubeconfig`: a configuration for kubectl that leads nowhere.
fn kubeconfig(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.one(resource)?;
    let config = format!(
        "apiVersion: v1\nkind: Config\nclusters:\n- name: kubernetes\n  cluster:\n    server: https://{id}.example.com:6443\n\
         contexts:\n- name: {id}\n  context:\n    cluster: kubernetes\n    user: emulator\ncurrent-context: {id}\n\
         users:\n- name: emulator\n  user: {{}}\n"
    );
    // Without a duration it is good for three years.
    let minutes = work.call.input.integer("TemporaryDurationMinutes").filter(|minutes| *minutes > 0);
    let end = work.call.now.saturating_add(minutes.unwrap_or(3 * 365 * 1440).saturating_mul(60_000));
    Ok(json!({ "config": config, "expiration": crate::clock::iso(end) }))
}

/// `DescribeClusterResources`: what the cluster uses of other services.
fn parts(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.one(resource)?;
    let Some(row) = work.row(resource.table, &id) else { return work.not_found(resource) };
    let network = [("VPC", row.text("vpc_id").to_owned())].into_iter();
    let network = network.chain(row.texts("vswitch_ids").into_iter().map(|id| ("VSwitch", id)));
    let nodes = work.rows_with("cs.node", "cluster_id", &id).into_iter().map(|node| ("ECS", node.id.clone()));
    let shown = network.chain(nodes).filter(|(_, own)| !own.is_empty()).map(|(kind, own)| {
        json!({
            "cluster_id": id, "resource_type": kind, "instance_id": own, "state": "CREATE_COMPLETE",
            "created": row.text("created"), "auto_create": u8::from(kind == "ECS"), "creator_type": "user",
        })
    });
    Ok(shown.collect())
}

/// The events and logs of a cluster, of which there are none here.
fn nothing(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    work.one(resource)?;
    match work.call.target.operation.body {
        ResponseBody::Payload => Ok(json!([])),
        _ => acts::paged(work, Vec::new()),
    }
}

/// `UpgradeCluster`: to another version.
fn upgrade(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.one(resource)?;
    let version = ["next_version", "version"].iter().find_map(|name| work.call.get(name)?.as_str());
    if let Some(version) = version.map(str::to_owned) {
        work.edit(resource.table, &id, |row| row.set("current_version", version));
    }
    follow_task(work, resource, "cluster_upgrade")
}

/// What belonged to a cluster that is gone goes too.
fn follow(model: &Model, cloud: &mut Cloud, row: &Row) {
    for table in ["cs.node", "cs.node_pool", "cs.addon"] {
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
