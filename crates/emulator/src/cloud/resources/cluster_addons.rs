//! The add-ons of Kubernetes clusters.

use cloudspec_wire::Value;
use serde_json::json;

use super::cluster_tasks::cluster_of;
use super::services::CS;
use crate::cloud::project::project;
use crate::cloud::resource::{Resource, Work};
use crate::refusal::Refusal;

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
        .custom("GetClusterAddonInstance", one_addon)
        .custom("DescribeClusterAddonInstance", one_addon)
        .custom("ModifyClusterAddon", |work, resource| {
            let id = addon_of(work, resource)?;
            let config = work.call.get("config").cloned().unwrap_or_default();
            work.edit(resource.table, &id, |row| row.set("config", config));
            Ok(json!({}))
        })
}

/// Puts add-ons into a cluster in a state, or takes them out.
fn change_addons(work: &mut Work<'_>, state: Option<&str>) -> Result<Value, Refusal> {
    let cluster = cluster_of(work)?;
    let given = work.call.input.0.get("body").or(work.call.input.0.get("addons"));
    let given = given.and_then(Value::as_array).cloned().unwrap_or_default();
    let table = work.model.table("cs.addon");
    for addon in given {
        // What goes is called as what is there, except where the operation has another word.
        let name = ["name", "component_name"].iter().find_map(|name| addon.get(*name)?.as_str());
        let id = format!("{cluster}/{}", name.unwrap_or_default());
        let Some(state) = state else {
            work.model.remove(work.cloud, table, &id);
            continue;
        };
        let mut row = work.cloud.get(table, &id).cloned().unwrap_or_default();
        row.id = id;
        row.members.extend(addon.as_object().cloned().unwrap_or_default());
        row.set("name", name);
        row.set("cluster_id", cluster.as_str());
        row.set("state", state);
        if let Some(next) = addon.get("next_version") {
            row.set("version", next.clone());
        }
        work.cloud.insert(table, row);
    }
    Ok(json!({}))
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
