// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/ListClusterChecks.json; do not edit.
//! Lists the checks that were run on a cluster.
//!
//! They are filtered by kind and by what was checked. `RunClusterCheck` starts one.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ListClusterChecks), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Place, Risk, Timestamp, operation,
    record,
};

operation! {
    name: "ListClusterChecks",
    effect: Effect::Read,
    request: ListClusterChecksRequest = LIST_CLUSTER_CHECKS_REQUEST,
    response: ListClusterChecksResponse = LIST_CLUSTER_CHECKS_RESPONSE,
    method: "GET",
    path: "/clusters/{cluster_id}/checks",
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
}

/// Request of `ListClusterChecks`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListClusterChecksRequest {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: String,
    /// Kind of the check, such as `ClusterUpgrade`.
    pub r#type: Option<String>,
    /// What the task or diagnosis is about, such as a node by its name or a pod by namespace and name.
    pub target: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ListClusterChecksRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            ..Self::default()
        }
    }

    /// Kind of the check, such as `ClusterUpgrade`.
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// What the task or diagnosis is about, such as a node by its name or a pod by namespace and name.
    pub fn target(mut self, value: impl Into<String>) -> Self {
        self.target = Some(value.into());
        self
    }
}

record! {
    ListClusterChecksRequest: LIST_CLUSTER_CHECKS_REQUEST,
    0 cluster_id: Str = Field::string("cluster_id").place(Place::Path).required(),
    1 r#type: OptStr = Field::string("type"),
    2 target: OptStr = Field::string("target"),
}

/// Response of `ListClusterChecks`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListClusterChecksResponse {
    /// Checks that were run on the cluster, one entry for each, the latest first.
    pub checks: Vec<Check>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ListClusterChecksResponse: LIST_CLUSTER_CHECKS_RESPONSE,
    0 checks: List = Field::record("checks", &CHECK).list(),
}

/// `checks` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Check {
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
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Check: CHECK,
    0 check_id: OptStr = Field::string("check_id"),
    1 r#type: OptStr = Field::string("type"),
    2 status: OptStr = Field::string("status"),
    3 message: OptStr = Field::string("message"),
    4 created_at: Opt = Field::timestamp("created_at"),
    5 finished_at: Opt = Field::timestamp("finished_at"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListClusterChecksRequest,
    ListClusterChecksResponse,
    Check,
}
