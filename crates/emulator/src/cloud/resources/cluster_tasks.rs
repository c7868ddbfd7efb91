//! The tasks that change Kubernetes clusters.

use cloudspec_wire::Value;
use serde_json::json;

use super::services::CS;
use crate::cloud::acts;
use crate::cloud::resource::{Resource, Work};
use crate::cloud::words::from;
use crate::refusal::Refusal;

pub(super) fn resources() -> Vec<Resource> {
    vec![task()]
}

fn task() -> Resource {
    Resource::new("cs.task", CS, "task_id", "T-")
        .missing(404, &["ErrorTaskNotFound"])
        .states("state", &["running", "success"])
        .created("created")
        .derived("updated", |row| Value::from(row.text("created")))
        .indexed(&["cluster_id"])
        .get("DescribeTaskInfo")
        .list("DescribeClusterTasks")
        .change("CancelTask", from(&["running", "paused"]).to(&["canceled"]))
        .change("PauseTask", from(&["running"]).to(&["paused"]))
        .change("ResumeTask", from(&["paused"]).to(&["running", "success"]))
}

/// The cluster that a call is about, however it calls it.
pub(super) fn cluster_of(work: &Work<'_>) -> Result<String, Refusal> {
    let names = ["ClusterId", "cluster_id", "ClusterID"];
    let id = names.iter().find_map(|name| work.call.input.text(name)).unwrap_or_default().to_owned();
    if let Some(clusters) = work.model.named("cs.cluster") {
        work.check_there(clusters, &id)?;
    }
    Ok(id)
}

/// What is done by a task alone.
pub(super) fn follow_task(
    work: &mut Work<'_>,
    resource: &'static Resource,
    kind: &str,
) -> Result<Value, Refusal> {
    work.existing_id(resource)?;
    let cluster = cluster_of(work)?;
    Ok(json!({ "cluster_id": cluster, "task_id": new_task(work, kind, &cluster) }))
}

/// Begins a task; its id.
pub(super) fn new_task(work: &mut Work<'_>, kind: &str, cluster: &str) -> String {
    let Some(tasks) = work.model.named("cs.task") else { return String::new() };
    let members =
        json!({ "task_type": kind, "cluster_id": cluster, "target": { "id": cluster, "type": "cluster" } });
    acts::make(work, tasks, members.as_object().cloned().unwrap_or_default()).unwrap_or_default()
}
