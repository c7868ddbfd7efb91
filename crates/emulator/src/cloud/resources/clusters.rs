//! Kubernetes clusters.

use cloudspec_wire::{ResponseBody, Value};
use serde_json::json;

use super::cluster_addons::put_addon;
use super::cluster_nodes::{self as nodes, POOL};
use super::cluster_tasks::{follow_task, new_task};
use super::services::CS;
use crate::cloud::acts;
use crate::cloud::resource::{Model, Resource, Work};
use crate::cloud::row::Row;
use crate::cloud::rows::Cloud;
use crate::cloud::words::from;
use crate::refusal::Refusal;

/// The versions on offer, each of which can be upgraded to the next one.
const VERSIONS: [&str; 4] = ["1.28.15-aliyun.1", "1.30.7-aliyun.1", VERSION, "1.32.1-aliyun.1"];

/// The version of a cluster that asks for none.
const VERSION: &str = "1.31.1-aliyun.1";

const TYPES: [&str; 4] = ["ManagedKubernetes", "Kubernetes", "Ask", "ExternalKubernetes"];

/// What a Pro cluster is called.
const PRO: &str = "ack.pro.small";

/// For how many minutes credentials of kubectl can be good.
const MINUTES: std::ops::RangeInclusive<u64> = 15..=4320;

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
            ("container_cidr", "subnet_cidr"),
        ])
        .ignores(&[
            "retain_all_resources",
            "keep_slb",
            "retain_resources",
            "delete_options",
            "with_addon_resources",
            "addons",
        ])
        .computed("size", |others, row| Value::from(others.rows_with("cs.node", "cluster_id", &row.id).len()))
        .derived("next_version", |row| Value::from(later(row.text("current_version")).first().copied()))
        .derived("master_url", |row| {
            let endpoint = match row.is("endpoint_public_access") {
                true => "api_server_endpoint",
                false => "intranet_api_server_endpoint",
            };
            Value::from(json!({ endpoint: server(&row.id) }).to_string())
        })
        .derived("updated", |row| Value::from(row.text("created")))
        .derived("vswitch_id", |row| Value::from(row.texts("vswitch_ids").join(",")))
        .needs("region_id", "ecs.region")
        .needs("vpc_id", "vpc.vpc")
        .needs("vswitch_ids", "vpc.vswitch")
        .needs("security_group_id", "ecs.security_group")
        .protected("deletion_protection", 400, &["ErrorDeletionProtection"])
        .quota("", CLUSTERS, &["ErrorQuotaExceeded"])
        .tagged_as("CLUSTER")
        .on_create(complete)
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
        .custom("GetUpgradeStatus", |work, resource| {
            let id = work.existing_id(resource)?;
            let is_busy = work.row(resource.table, &id).is_some_and(|row| row.text("state") == "updating");
            let (status, step, task) = match is_busy {
                true => ("running", "upgrading", "running"),
                false => ("success", "success", "Success"),
            };
            Ok(json!({
                "status": status, "upgrade_step": step, "upgrade_task": { "status": task, "message": "" },
                "error_message": "", "precheck_report_id": "",
            }))
        })
        .custom("MigrateCluster", migrate)
        .custom("SyncClusterNodePool", |work, resource| follow_task(work, resource, "nodepool_sync"))
        .custom("AttachInstances", |work, resource| nodes::attach(work, resource, ""))
        .custom("DeleteClusterNodes", nodes::remove)
        .custom("DescribeUserQuota", |_, _| {
            Ok(json!({
                "amk_cluster_quota": CLUSTERS, "ask_cluster_quota": CLUSTERS, "cluster_quota": CLUSTERS,
                "cluster_nodepool_quota": 20, "node_quota": POOL,
            }))
        })
        .custom("DescribeKubernetesVersionMetadata", |work, _| {
            let wanted = work.call.input.text("KubernetesVersion");
            let fitting = VERSIONS.iter().filter(|version| wanted.is_none_or(|wanted| wanted == **version));
            let shown = fitting.map(|version| {
                json!({
                    "version": version, "creatable": true, "upgradable_versions": later(version), "images": [],
                    "runtimes": [{ "name": "containerd", "version": "1.6.28" }],
                })
            });
            Ok(shown.collect())
        })
}

/// The version that a cluster of `version` can be upgraded to, if there is one.
fn later(version: &str) -> &'static [&'static str] {
    let after = VERSIONS.iter().position(|own| *own == version).map_or(VERSIONS.len(), |place| place + 1);
    VERSIONS.get(after..=after).unwrap_or_default()
}

/// Where a cluster would be called. It leads nowhere.
fn server(id: &str) -> String {
    format!("https://{id}.example.com:6443")
}

/// A new cluster: of a kind and version on offer, with a security group, its add-ons, and the task that makes it.
fn complete(work: &mut Work<'_>, row: &mut Row) -> Result<(), Refusal> {
    for (name, member, allowed) in
        [("cluster_type", "cluster_type", &TYPES), ("kubernetes_version", "current_version", &VERSIONS)]
    {
        if !allowed.contains(&row.text(member)) {
            let message = format!("{name}: expected one of {}", allowed.join(", "));
            return work.call.refuse(400, INVALID, message);
        }
    }
    row.set("init_version", row.text("current_version").to_owned());
    if row.text("security_group_id").is_empty()
        && let Some(groups) = work.model.named("ecs.security_group")
    {
        let group = json!({
            "VpcId": row.text("vpc_id"), "SecurityGroupName": format!("alicloud-cs-auto-created-security-group-{}", row.id),
            "RegionId": row.text("region_id"), "SecurityGroupType": match row.is("is_enterprise_security_group") {
                true => "enterprise",
                false => "normal",
            },
        });
        let group = acts::make(work, groups, group.as_object().cloned().unwrap_or_default())?;
        row.set("security_group_id", group);
        row.set(MADE_GROUP, true);
    }
    let addons = work.call.get("addons").and_then(Value::as_array).cloned().unwrap_or_default();
    for addon in &addons {
        put_addon(work, &row.id, addon, "active");
    }
    let task = new_task(work, "cluster_create", &row.id);
    row.set("task_id", task);
    Ok(())
}

/// The error for a value that is none of those on offer.
const INVALID: &str = "InvalidParameter";

/// Whether a cluster made its security group itself, which goes with it then unless something else uses it.
const MADE_GROUP: &str = "has_own_security_group";

/// `DescribeClusterUserKubeconfig`: a configuration for kubectl that leads nowhere.
fn kubeconfig(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let config = format!(
        "apiVersion: v1\nkind: Config\nclusters:\n- name: kubernetes\n  cluster:\n    server: {}\n\
         contexts:\n- name: {id}\n  context:\n    cluster: kubernetes\n    user: emulator\ncurrent-context: {id}\n\
         users:\n- name: emulator\n  user: {{}}\n",
        server(&id)
    );
    // Without a duration it is good for three years.
    let minutes = work.call.input.integer("TemporaryDurationMinutes").filter(|minutes| *minutes > 0);
    if minutes.is_some_and(|minutes| !MINUTES.contains(&minutes)) {
        let message = format!("TemporaryDurationMinutes: expected {} to {}", MINUTES.start(), MINUTES.end());
        return work.call.refuse(400, INVALID, message);
    }
    let end = work.call.now.saturating_add(minutes.unwrap_or(3 * 365 * 1440).saturating_mul(60_000));
    Ok(json!({ "config": config, "expiration": crate::millis::iso(end) }))
}

/// `DescribeClusterResources`: what the cluster uses of other services.
fn parts(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
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
    work.existing_id(resource)?;
    match work.call.target.operation.body {
        ResponseBody::Payload => Ok(json!([])),
        _ => acts::paged(work, Vec::new()),
    }
}

/// `UpgradeCluster`: to the next version, which is there when the upgrade is done.
fn upgrade(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let own = work.row(resource.table, &id).map(|row| row.text("current_version").to_owned());
    let next = later(&own.unwrap_or_default());
    let given = ["next_version", "version"].iter().find_map(|name| work.call.get(name)?.as_str());
    let Some(version) =
        given.or(next.first().copied()).filter(|version| next.contains(version)).map(str::to_owned)
    else {
        let message = format!("next_version: expected one of {}", next.join(", "));
        return work.call.refuse(400, INVALID, message);
    };
    acts::change(work, resource, &from(&["running"]).to(&["updating", "running"]))?;
    work.edit(resource.table, &id, |row| match row.next.last_mut() {
        Some(step) => drop(step.set.insert("current_version".to_owned(), Value::from(version))),
        None => row.set("current_version", version),
    });
    follow_task(work, resource, "cluster_upgrade")
}

/// `MigrateCluster`: to a Pro cluster.
fn migrate(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    if work.row(resource.table, &id).is_some_and(|row| row.text("cluster_spec") == PRO) {
        return work.call.refuse_as(resource.wrong_state, "cluster_spec: it is a Pro cluster already");
    }
    work.edit(resource.table, &id, |row| row.set("cluster_spec", PRO));
    follow_task(work, resource, "cluster_migrate")
}

/// What belonged to a cluster that is gone goes too.
fn follow(model: &Model, cloud: &mut Cloud, row: &Row) {
    for table in ["cs.node", "cs.node_pool", "cs.addon"] {
        let table = model.table(table);
        for id in cloud.ids_with(table, "cluster_id", &row.id).unwrap_or_default().to_vec() {
            model.remove(cloud, table, &id);
        }
    }
    let group = row.text("security_group_id");
    let users = [
        ("ecs.instance", "SecurityGroupIds"),
        ("ecs.network_interface", "SecurityGroupIds"),
        ("cs.cluster", "security_group_id"),
    ];
    let has = |(table, via): (&str, &str)| {
        cloud.ids_with(model.table(table), via, group).is_some_and(|ids| !ids.is_empty())
    };
    if row.is(MADE_GROUP) && !users.into_iter().any(has) {
        model.remove(cloud, model.table("ecs.security_group"), group);
    }
}

/// `ModifyClusterTags`: the tags that are given instead of those that are there.
fn tag(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let tags = work.call.given().find_map(|(_, value)| value.as_array().cloned()).unwrap_or_default();
    let text = |tag: &Value, name: &str| tag.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let tags: Vec<(String, String)> = tags.iter().map(|tag| (text(tag, "key"), text(tag, "value"))).collect();
    work.edit(resource.table, &id, |row| row.set_tags(&tags));
    Ok(Value::Null)
}
