// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClusterLogs.json; do not edit.
//! Returns the log of what the service did to a cluster, to find out why something went wrong.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterLogs), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Place, Timestamp, operation, record,
};

operation! {
    name: "DescribeClusterLogs",
    effect: Effect::Read,
    request: DescribeClusterLogsRequest = DESCRIBE_CLUSTER_LOGS_REQUEST,
    response: DescribeClusterLogsResponse = DESCRIBE_CLUSTER_LOGS_RESPONSE,
    method: "GET",
    path: "/clusters/{ClusterId}/logs",
    payload,
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescribeClusterLogs`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClusterLogsRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeClusterLogsRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            ..Self::default()
        }
    }
}

record! {
    DescribeClusterLogsRequest: DESCRIBE_CLUSTER_LOGS_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
}

/// Response of `DescribeClusterLogs`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClusterLogsResponse {
    /// `payload`: list of records.
    pub payload: Vec<Payload>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeClusterLogsResponse: DESCRIBE_CLUSTER_LOGS_RESPONSE,
    0 payload: List = Field::record("payload", &PAYLOAD).list(),
}

/// `payload` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Payload {
    /// `ID`: integer.
    pub id: Option<i64>,
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: Option<String>,
    /// One line of the log of what was done to the cluster.
    pub cluster_log: Option<String>,
    /// When it was created, in RFC 3339.
    pub created: Option<Timestamp>,
    /// When it was last changed, in RFC 3339.
    pub updated: Option<Timestamp>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Payload: PAYLOAD,
    0 id: OptInt = Field::int64("ID"),
    1 cluster_id: OptStr = Field::string("cluster_id"),
    2 cluster_log: OptStr = Field::string("cluster_log"),
    3 created: Opt = Field::timestamp("created"),
    4 updated: Opt = Field::timestamp("updated"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeClusterLogsRequest,
    DescribeClusterLogsResponse,
    Payload,
}
