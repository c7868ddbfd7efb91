//! The add-ons of Kubernetes clusters.

use cloudspec_wire::Value;
use serde_json::json;

use super::cluster_tasks::cluster_of;
use super::services::CS;
use crate::cloud::project::project;
use crate::cloud::resource::{Resource, Work};
use crate::refusal::Refusal;

/// The version of an add-on that asks for none, and is none of those on offer.
const VERSION: &str = "v1.0.0";

/// The add-ons on offer: name, version, category, and whether a new cluster has it anyway.
const OFFERED: [(&str, &str, &str, bool); 10] = [
    ("ack-node-problem-detector", "1.2.21", "monitor", true),
    ("arms-prometheus", "1.1.29", "monitor", false),
    ("cluster-autoscaler", "v1.3.1-bcf13de9-aliyun", "others", false),
    ("coredns", "v1.9.3.10-7dfca203-aliyun", "core", true),
    ("csi-plugin", "v1.32.2-757c24d-aliyun", "storage", true),
    ("csi-provisioner", "v1.32.2-757c24d-aliyun", "storage", true),
    ("logtail-ds", "v1.8.9.0-aliyun", "logAndMonitor", false),
    ("metrics-server", "v0.3.9.6-d4f93e5-aliyun", "core", true),
    ("nginx-ingress-controller", "v1.11.5-aliyun.1", "network", false),
    ("terway-eniip", "v1.13.1", "network", false),
];

pub(super) fn resources() -> Vec<Resource> {
    vec![addon()]
}

/// What runs in a cluster besides what its owner put there. It is called by its name, which is unique in the cluster.
fn addon() -> Resource {
    Resource::new("cs.addon", CS, "addon_id", "")
        .missing(404, &["AddonNotFound"])
        .indexed(&["cluster_id"])
        .custom("InstallClusterAddons", |work, _| change_addons(work, Some("active")))
        .custom("UpgradeClusterAddons", |work, _| change_addons(work, Some("active")))
        .custom("UnInstallClusterAddons", |work, _| change_addons(work, None))
        .custom("ListClusterAddonInstances", |work, resource| {
            let cluster = cluster_of(work)?;
            let rows = work.rows_with(resource.table, "cluster_id", &cluster).into_iter();
            let shown = rows.map(|row| Value::Object(row.members.clone()));
            Ok(json!({ "addons": shown.collect::<Value>() }))
        })
        .custom("ListAddons", |work, _| {
            check_cluster(work)?;
            Ok(json!({ "addons": OFFERED.iter().map(|(name, ..)| offered(name, None)).collect::<Value>() }))
        })
        .custom("DescribeAddon", describe_addon)
        .custom("DescribeClusterAddonMetadata", describe_addon)
        .custom("DescribeAddons", |_, _| {
            let components = OFFERED.iter().map(|(name, version, _, is_default)| {
                let component = json!({
                    "name": name, "version": version, "description": "", "required": is_default.to_string(), "disabled": false,
                });
                ((*name).to_owned(), component)
            });
            Ok(json!({ "ComponentGroups": [], "StandardComponents": Value::Object(components.collect()) }))
        })
        .custom("GetClusterAddonInstance", one_addon)
        .custom("DescribeClusterAddonInstance", one_addon)
        .custom("ModifyClusterAddon", |work, resource| {
            let id = addon_of(work, resource)?;
            let config = work.call.get("config").cloned().unwrap_or_default();
            work.edit(resource.table, &id, |row| row.set("config", config));
            Ok(json!({}))
        })
}

/// An add-on that can be installed, in the version that is there or on offer.
fn offered(name: &str, version: Option<&str>) -> Value {
    let found = OFFERED.iter().find(|(own, ..)| *own == name);
    let (_, usual, category, is_default) = found.unwrap_or(&("", VERSION, "others", false));
    json!({
        "name": name, "version": version.unwrap_or(usual), "category": category, "install_by_default": is_default,
        "managed": false, "config_schema": "{}", "supported_actions": ["Install", "Upgrade", "Modify", "Uninstall"],
        "architecture": ["amd64", "arm64"], "newer_versions": [],
    })
}

/// Refuses a cluster that is not there, where the call names one.
fn check_cluster(work: &Work<'_>) -> Result<Option<String>, Refusal> {
    match work.call.input.text("cluster_id") {
        Some(_) => cluster_of(work).map(Some),
        None => Ok(None),
    }
}

/// `DescribeAddon`: one on offer, or one that the cluster has.
fn describe_addon(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let cluster = check_cluster(work)?.unwrap_or_default();
    let names = ["addon_name", "component_id"];
    let name = names.iter().find_map(|name| work.call.input.text(name)).unwrap_or_default();
    let there = work.row(resource.table, &format!("{cluster}/{name}")).map(|row| row.text("version"));
    let wanted = work.call.input.text("version").filter(|version| !version.is_empty());
    let usual = OFFERED.iter().find(|(own, ..)| *own == name).map(|(_, version, ..)| *version);
    let version = match wanted {
        Some(wanted) => [there, usual].into_iter().flatten().find(|own| *own == wanted),
        None => usual.or(there),
    };
    match version {
        Some(version) => Ok(offered(name, Some(version))),
        None => work.not_found(resource),
    }
}

/// Puts add-ons into a cluster in a state, or takes them out; all of them or none.
fn change_addons(work: &mut Work<'_>, state: Option<&str>) -> Result<Value, Refusal> {
    let cluster = cluster_of(work)?;
    let given = ["body", "addons"].iter().find_map(|name| work.call.get(name)?.as_array()).cloned();
    let given = given.unwrap_or_default();
    if let (None, Some(resource)) = (state, work.model.named("cs.addon")) {
        let ids: Vec<String> = given.iter().map(|addon| id_of(&cluster, addon)).collect();
        ids.iter().try_for_each(|id| work.check_there(resource, id))?;
        ids.iter().for_each(|id| work.model.remove(work.cloud, work.model.table(resource.table), id));
    }
    for addon in &given {
        state.into_iter().for_each(|state| put_addon(work, &cluster, addon, state));
    }
    Ok(json!({}))
}

/// Puts an add-on into a cluster, or changes the one that is there.
pub(super) fn put_addon(work: &mut Work<'_>, cluster: &str, addon: &Value, state: &str) {
    let table = work.model.table("cs.addon");
    let id = id_of(cluster, addon);
    let mut row = work.cloud.get(table, &id).cloned().unwrap_or_default();
    row.members.extend(addon.as_object().cloned().unwrap_or_default());
    row.set("name", name_of(addon));
    row.set("cluster_id", cluster);
    row.set("state", state);
    let version = addon.get("next_version").or(row.members.get("version")).cloned();
    let usual = || offered(name_of(addon), None).get("version").cloned().unwrap_or_default();
    row.set("version", version.unwrap_or_else(usual));
    row.id = id;
    work.cloud.insert(table, row);
}

/// What goes is called as what is there, except where the operation has another word.
fn name_of(addon: &Value) -> &str {
    ["name", "component_name"].iter().find_map(|name| addon.get(*name)?.as_str()).unwrap_or_default()
}

fn id_of(cluster: &str, addon: &Value) -> String {
    format!("{cluster}/{}", name_of(addon))
}

/// The id of the add-on that a call names, in the cluster that it names.
fn addon_of(work: &Work<'_>, resource: &'static Resource) -> Result<String, Refusal> {
    let cluster = cluster_of(work)?;
    let names = ["instance_name", "AddonName", "component_id"];
    let name = names.iter().find_map(|name| work.call.input.text(name)).unwrap_or_default();
    let id = format!("{cluster}/{name}");
    work.check_there(resource, &id)?;
    Ok(id)
}

fn one_addon(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = addon_of(work, resource)?;
    let row = work.row(resource.table, &id).cloned().unwrap_or_default();
    Ok(project(work, resource, &row, work.call.target.operation.output))
}
