// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DeleteCluster.json; do not edit.
//! Deletes a cluster with its nodes.
//!
//! Remove workloads first, or it can fail; `retain_resources` and `delete_options` say which cloud resources are kept and
//! go on being charged. It cannot be undone. Asynchronous: DescribeTaskInfo follows the task until the cluster is gone.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DeleteCluster).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, Style, all, operation, record};

operation!(Operation::new::<DeleteClusterRequest, DeleteClusterResponse>(
    "DeleteCluster", Effect::Write, &DELETE_CLUSTER_REQUEST, &DELETE_CLUSTER_RESPONSE,
).route("DELETE", "/clusters/{ClusterId}"));

/// Request of `DeleteCluster`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteClusterRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** `retain_all_resources`: yes or no. */ pub retain_all_resources: Option<bool>,
    /** `keep_slb`: yes or no. Deprecated. */ pub keep_slb: Option<bool>,
    /** `retain_resources`: texts. */ pub retain_resources: Vec<String>,
    /** `delete_options`: records. */ pub delete_options: Vec<DeleteOption>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteClusterRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
    /// Sets `retain_all_resources`.
    pub fn retain_all_resources(mut self, value: bool) -> Self { self.retain_all_resources = Some(value); self }
    /// Sets `keep_slb`.
    pub fn keep_slb(mut self, value: bool) -> Self { self.keep_slb = Some(value); self }
    /// Sets `retain_resources`.
    pub fn retain_resources(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.retain_resources = all(value); self
    }
    /// Sets `delete_options`.
    pub fn delete_options(mut self, value: impl IntoIterator<Item = DeleteOption>) -> Self {
        self.delete_options = all(value); self
    }
}
/// Table of [`DeleteClusterRequest`].
pub static DELETE_CLUSTER_REQUEST: Schema = Schema { name: "DeleteClusterRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("ClusterId").place(Place::Path).required(),
    Field::boolean("retain_all_resources"),
    Field::boolean("keep_slb").deprecated(),
    Field::string("retain_resources").list().style(Style::Json),
    Field::record("delete_options", &DELETE_OPTION).list().style(Style::Json),
]; &ROWS } };
record!(DeleteClusterRequest, DELETE_CLUSTER_REQUEST,
    [0 Str cluster_id, 3 List retain_resources, 4 List delete_options] [1 OptBool retain_all_resources, 2 OptBool keep_slb]);

/// What `delete_options` holds.
#[derive(Default)] #[non_exhaustive] pub struct DeleteOption {
    /** `resource_type`: text. */ pub resource_type: Option<String>,
    /** `delete_mode`: text. */ pub delete_mode: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteOption {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `resource_type`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self { self.resource_type = Some(value.into()); self }
    /// Sets `delete_mode`.
    pub fn delete_mode(mut self, value: impl Into<String>) -> Self { self.delete_mode = Some(value.into()); self }
}
/// Table of [`DeleteOption`].
pub static DELETE_OPTION: Schema = Schema { name: "DeleteOption", fields: { static ROWS: [Field; 2] = [
    Field::string("resource_type"),
    Field::string("delete_mode"),
]; &ROWS } };
record!(DeleteOption, DELETE_OPTION, [0 OptStr resource_type, 1 OptStr delete_mode] []);

/// Answer of `DeleteCluster`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteClusterResponse {
    /** `cluster_id`: text. */ pub cluster_id: Option<String>,
    /** `request_id`: text. */ pub request_id: Option<String>,
    /** `task_id`: text. */ pub task_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DeleteClusterResponse`].
pub static DELETE_CLUSTER_RESPONSE: Schema = Schema { name: "DeleteClusterResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("cluster_id"),
    Field::string("request_id"),
    Field::string("task_id"),
]; &ROWS } };
record!(DeleteClusterResponse, DELETE_CLUSTER_RESPONSE, [0 OptStr cluster_id, 1 OptStr request_id, 2 OptStr task_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteClusterRequest, DeleteOption, DeleteClusterResponse);
