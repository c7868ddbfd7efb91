// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/GetClusterCheck.json; do not edit.
//! Returns a check of a cluster with its result.
//!
//! `ListClusterChecks` has the ids of checks.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/GetClusterCheck), 2024-06.

use std::collections::BTreeMap;

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Place, Risk, Timestamp, Value,
    operation, record,
};

operation! {
    name: "GetClusterCheck",
    effect: Effect::Read,
    request: GetClusterCheckRequest = GET_CLUSTER_CHECK_REQUEST,
    response: GetClusterCheckResponse = GET_CLUSTER_CHECK_RESPONSE,
    method: "GET",
    path: "/clusters/{cluster_id}/checks/{check_id}",
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
}

/// Request of `GetClusterCheck`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetClusterCheckRequest {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: String,
    /// Id of the check of the cluster. `ListClusterChecks` lists it.
    pub check_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl GetClusterCheckRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>, check_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            check_id: check_id.into(),
            ..Self::default()
        }
    }
}

record! {
    GetClusterCheckRequest: GET_CLUSTER_CHECK_REQUEST,
    0 cluster_id: Str = Field::string("cluster_id").place(Place::Path).required(),
    1 check_id: Str = Field::string("check_id").place(Place::Path).required(),
}

/// Response of `GetClusterCheck`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetClusterCheckResponse {
    /// Id of the check of the cluster. `ListClusterChecks` lists it.
    pub check_id: Option<String>,
    /// Kind of the check, such as `ClusterUpgrade`.
    pub r#type: Option<String>,
    /// State of the check, such as `Succeeded`.
    pub status: Option<String>,
    /// Explanation of the code beside it, for people.
    pub message: Option<String>,
    /// When it was created, in RFC 3339.
    pub created_at: Option<Timestamp>,
    /// When it ended, in RFC 3339.
    pub finished_at: Option<Timestamp>,
    /// Checks that were made, by part of the cluster, each with its outcome.
    pub check_items: BTreeMap<String, Vec<Value>>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    GetClusterCheckResponse: GET_CLUSTER_CHECK_RESPONSE,
    0 check_id: OptStr = Field::string("check_id"),
    1 r#type: OptStr = Field::string("type"),
    2 status: OptStr = Field::string("status"),
    3 message: OptStr = Field::string("message"),
    4 created_at: Opt = Field::timestamp("created_at"),
    5 finished_at: Opt = Field::timestamp("finished_at"),
    6 check_items: Map = Field::nested("check_items", &Field::any("").list()).map(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    GetClusterCheckRequest,
    GetClusterCheckResponse,
}
