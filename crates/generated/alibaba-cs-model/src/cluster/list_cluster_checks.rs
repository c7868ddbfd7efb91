// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/ListClusterChecks.json; do not edit.
//! Lists the checks that were run on a cluster.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ListClusterChecks).

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

operation! {
    name: "ListClusterChecks",
    effect: Effect::Read,
    request: ListClusterChecksRequest = LIST_CLUSTER_CHECKS_REQUEST,
    response: ListClusterChecksResponse = LIST_CLUSTER_CHECKS_RESPONSE,
    method: "GET",
    path: "/clusters/{cluster_id}/checks",
}

/// Request of `ListClusterChecks`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListClusterChecksRequest {
    /// `cluster_id`: text.
    pub cluster_id: String,
    /// `type`: text.
    pub r#type: Option<String>,
    /// `target`: text.
    pub target: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ListClusterChecksRequest {
    /// Starts with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            ..Self::default()
        }
    }

    /// Sets `type`.
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Sets `target`.
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
    /// `checks`: records.
    pub checks: Vec<Check>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
    /// `check_id`: text.
    pub check_id: Option<String>,
    /// `type`: text.
    pub r#type: Option<String>,
    /// `status`: text.
    pub status: Option<String>,
    /// `message`: text.
    pub message: Option<String>,
    /// `created_at`: text.
    pub created_at: Option<String>,
    /// `finished_at`: text.
    pub finished_at: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Check: CHECK,
    0 check_id: OptStr = Field::string("check_id"),
    1 r#type: OptStr = Field::string("type"),
    2 status: OptStr = Field::string("status"),
    3 message: OptStr = Field::string("message"),
    4 created_at: OptStr = Field::string("created_at"),
    5 finished_at: OptStr = Field::string("finished_at"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListClusterChecksRequest,
    ListClusterChecksResponse,
    Check,
}
