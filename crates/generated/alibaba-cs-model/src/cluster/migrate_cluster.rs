// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/MigrateCluster.json; do not edit.
//! Turns a basic managed cluster into a Pro one.
//!
//! It costs more and cannot be turned back. Asynchronous: `DescribeTaskInfo` follows the task.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/MigrateCluster), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "MigrateCluster",
    effect: Effect::Write,
    request: MigrateClusterRequest = MIGRATE_CLUSTER_REQUEST,
    response: MigrateClusterResponse = MIGRATE_CLUSTER_RESPONSE,
    path: "/clusters/{cluster_id}/migrate",
    facts: &Facts::new().access(Access::Update),
}

/// Request of `MigrateCluster`.
#[derive(Default)]
#[non_exhaustive]
pub struct MigrateClusterRequest {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: String,
    /// What the request asks for, sent as its JSON body.
    pub body: Option<Body>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl MigrateClusterRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            ..Self::default()
        }
    }

    /// What the request asks for, sent as its JSON body.
    pub fn body(mut self, value: Body) -> Self {
        self.body = Some(value);
        self
    }
}

record! {
    MigrateClusterRequest: MIGRATE_CLUSTER_REQUEST,
    0 cluster_id: Str = Field::string("cluster_id").place(Place::Path).required(),
    1 body: Opt = Field::record("body", &BODY).place(Place::Payload).sent_empty(),
}

/// `body` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// Name of the OSS bucket that data are kept in while the cluster is migrated.
    pub oss_bucket_name: Option<String>,
    /// Endpoint of the OSS bucket that data are kept in while the cluster is migrated.
    pub oss_bucket_endpoint: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Body {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the OSS bucket that data are kept in while the cluster is migrated.
    pub fn oss_bucket_name(mut self, value: impl Into<String>) -> Self {
        self.oss_bucket_name = Some(value.into());
        self
    }

    /// Endpoint of the OSS bucket that data are kept in while the cluster is migrated.
    pub fn oss_bucket_endpoint(mut self, value: impl Into<String>) -> Self {
        self.oss_bucket_endpoint = Some(value.into());
        self
    }
}

record! {
    Body: BODY,
    0 oss_bucket_name: OptStr = Field::string("oss_bucket_name"),
    1 oss_bucket_endpoint: OptStr = Field::string("oss_bucket_endpoint"),
}

/// Response of `MigrateCluster`.
#[derive(Default)]
#[non_exhaustive]
pub struct MigrateClusterResponse {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the task that the operation has begun; `DescribeTaskInfo` follows it.
    pub task_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    MigrateClusterResponse: MIGRATE_CLUSTER_RESPONSE,
    0 cluster_id: OptStr = Field::string("cluster_id"),
    1 request_id: OptStr = Field::string("request_id"),
    2 task_id: OptStr = Field::string("task_id"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    MigrateClusterRequest,
    Body,
    MigrateClusterResponse,
}
