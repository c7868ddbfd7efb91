// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/UpdateControlPlaneLog.json; do not edit.
//! Sets which control plane components of a managed cluster write their logs to Simple Log Service, and
//! where to.
//!
//! The logs are charged there.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/UpdateControlPlaneLog), 2024-06.

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

operation! {
    name: "UpdateControlPlaneLog",
    effect: Effect::Write,
    request: UpdateControlPlaneLogRequest = UPDATE_CONTROL_PLANE_LOG_REQUEST,
    response: UpdateControlPlaneLogResponse = UPDATE_CONTROL_PLANE_LOG_RESPONSE,
    method: "PUT",
    path: "/clusters/{ClusterId}/controlplanelog",
}

/// Request of `UpdateControlPlaneLog`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateControlPlaneLogRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// What the request asks for, sent as its JSON body.
    pub body: Option<Body>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl UpdateControlPlaneLogRequest {
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
    UpdateControlPlaneLogRequest: UPDATE_CONTROL_PLANE_LOG_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
    1 body: Opt = Field::record("body", &BODY).place(Place::Payload).sent_empty(),
}

/// `body` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// Project in Simple Log Service that logs of the cluster are written to.
    pub log_project: Option<String>,
    /// How long control plane logs are kept. Unit: days.
    pub log_ttl: Option<String>,
    /// Id of the Alibaba Cloud account, in digits.
    pub aliuid: Option<String>,
    /// Control plane components whose logs are collected.
    pub components: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Body {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Project in Simple Log Service that logs of the cluster are written to.
    pub fn log_project(mut self, value: impl Into<String>) -> Self {
        self.log_project = Some(value.into());
        self
    }

    /// How long control plane logs are kept.
    pub fn log_ttl(mut self, value: impl Into<String>) -> Self {
        self.log_ttl = Some(value.into());
        self
    }

    /// Id of the Alibaba Cloud account, in digits.
    pub fn aliuid(mut self, value: impl Into<String>) -> Self {
        self.aliuid = Some(value.into());
        self
    }

    /// Control plane components whose logs are collected.
    pub fn components(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.components = cloudspec_wire::all(value);
        self.extra.set_empty(3, self.components.is_empty());
        self
    }
}

record! {
    Body: BODY,
    0 log_project: OptStr = Field::string("log_project"),
    1 log_ttl: OptStr = Field::string("log_ttl"),
    2 aliuid: OptStr = Field::string("aliuid"),
    3 components: List = Field::string("components").list(),
}

/// Response of `UpdateControlPlaneLog`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateControlPlaneLogResponse {
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
    UpdateControlPlaneLogResponse: UPDATE_CONTROL_PLANE_LOG_RESPONSE,
    0 cluster_id: OptStr = Field::string("cluster_id"),
    1 request_id: OptStr = Field::string("request_id"),
    2 task_id: OptStr = Field::string("task_id"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UpdateControlPlaneLogRequest,
    Body,
    UpdateControlPlaneLogResponse,
}
