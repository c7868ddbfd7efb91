// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/MigrateCluster.json; do not edit.
//! Turns a basic managed cluster into a Pro one.
//!
//! It costs more and cannot be turned back. Asynchronous: DescribeTaskInfo follows the task.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/MigrateCluster).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<MigrateClusterRequest, MigrateClusterResponse>(
    "MigrateCluster", Effect::Write, &MIGRATE_CLUSTER_REQUEST, &MIGRATE_CLUSTER_RESPONSE,
).route("POST", "/clusters/{cluster_id}/migrate"));

/// Request of `MigrateCluster`.
#[derive(Default)] #[non_exhaustive] pub struct MigrateClusterRequest {
    /** `cluster_id`: text. */ pub cluster_id: String,
    /** `body`: record. */ pub body: Option<Body>,
    /** What else came. */ pub extra: Extra,
}
impl MigrateClusterRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
    /// Sets `body`.
    pub fn body(mut self, value: Body) -> Self { self.body = Some(value); self }
}
/// Table of [`MigrateClusterRequest`].
pub static MIGRATE_CLUSTER_REQUEST: Schema = Schema { name: "MigrateClusterRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("cluster_id").place(Place::Path).required(),
    Field::record("body", &BODY).place(Place::Payload),
]; &ROWS } };
record!(MigrateClusterRequest, MIGRATE_CLUSTER_REQUEST, [0 Str cluster_id, 1 Opt body] []);

/// What `body` holds.
#[derive(Default)] #[non_exhaustive] pub struct Body {
    /** `oss_bucket_name`: text. */ pub oss_bucket_name: Option<String>,
    /** `oss_bucket_endpoint`: text. */ pub oss_bucket_endpoint: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl Body {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `oss_bucket_name`.
    pub fn oss_bucket_name(mut self, value: impl Into<String>) -> Self { self.oss_bucket_name = Some(value.into()); self }
    /// Sets `oss_bucket_endpoint`.
    pub fn oss_bucket_endpoint(mut self, value: impl Into<String>) -> Self {
        self.oss_bucket_endpoint = Some(value.into()); self
    }
}
/// Table of [`Body`].
pub static BODY: Schema = Schema { name: "Body", fields: { static ROWS: [Field; 2] = [
    Field::string("oss_bucket_name"),
    Field::string("oss_bucket_endpoint"),
]; &ROWS } };
record!(Body, BODY, [0 OptStr oss_bucket_name, 1 OptStr oss_bucket_endpoint] []);

/// Answer of `MigrateCluster`.
#[derive(Default)] #[non_exhaustive] pub struct MigrateClusterResponse {
    /** `cluster_id`: text. */ pub cluster_id: Option<String>,
    /** `request_id`: text. */ pub request_id: Option<String>,
    /** `task_id`: text. */ pub task_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`MigrateClusterResponse`].
pub static MIGRATE_CLUSTER_RESPONSE: Schema = Schema { name: "MigrateClusterResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("cluster_id"),
    Field::string("request_id"),
    Field::string("task_id"),
]; &ROWS } };
record!(MigrateClusterResponse, MIGRATE_CLUSTER_RESPONSE, [0 OptStr cluster_id, 1 OptStr request_id, 2 OptStr task_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(MigrateClusterRequest, Body, MigrateClusterResponse);
