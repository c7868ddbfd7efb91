// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/CheckControlPlaneLogEnable.json; do not edit.
//! Tells which control plane components of a managed cluster write their logs to Simple Log Service,
//! and where to.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CheckControlPlaneLogEnable),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "CheckControlPlaneLogEnable",
    effect: Effect::Read,
    request: CheckControlPlaneLogEnableRequest = CHECK_CONTROL_PLANE_LOG_ENABLE_REQUEST,
    response: CheckControlPlaneLogEnableResponse = CHECK_CONTROL_PLANE_LOG_ENABLE_RESPONSE,
    method: "GET",
    path: "/clusters/{ClusterId}/controlplanelog",
    facts: &Facts::new().access(Access::Get),
}

/// Request of `CheckControlPlaneLogEnable`.
#[derive(Default)]
#[non_exhaustive]
pub struct CheckControlPlaneLogEnableRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CheckControlPlaneLogEnableRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            ..Self::default()
        }
    }
}

record! {
    CheckControlPlaneLogEnableRequest: CHECK_CONTROL_PLANE_LOG_ENABLE_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
}

/// Response of `CheckControlPlaneLogEnable`.
#[derive(Default)]
#[non_exhaustive]
pub struct CheckControlPlaneLogEnableResponse {
    /// Project in Simple Log Service that logs of the cluster are written to.
    pub log_project: Option<String>,
    /// How long control plane logs are kept. Unit: days.
    pub log_ttl: Option<String>,
    /// Id of the Alibaba Cloud account, in digits.
    pub aliuid: Option<String>,
    /// Control plane components whose logs are collected.
    pub components: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CheckControlPlaneLogEnableResponse: CHECK_CONTROL_PLANE_LOG_ENABLE_RESPONSE,
    0 log_project: OptStr = Field::string("log_project"),
    1 log_ttl: OptStr = Field::string("log_ttl"),
    2 aliuid: OptStr = Field::string("aliuid"),
    3 components: List = Field::string("components").list(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CheckControlPlaneLogEnableRequest,
    CheckControlPlaneLogEnableResponse,
}
