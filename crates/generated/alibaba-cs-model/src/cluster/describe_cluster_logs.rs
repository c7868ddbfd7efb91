// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClusterLogs.json; do not edit.
//! Returns the log of what the service did to a cluster, to find out why something went wrong.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterLogs).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<DescribeClusterLogsRequest, DescribeClusterLogsResponse>(
    "DescribeClusterLogs", Effect::Read, &DESCRIBE_CLUSTER_LOGS_REQUEST, &DESCRIBE_CLUSTER_LOGS_RESPONSE,
).route("GET", "/clusters/{ClusterId}/logs").payload());

/// Request of `DescribeClusterLogs`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClusterLogsRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DescribeClusterLogsRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
}
/// Table of [`DescribeClusterLogsRequest`].
pub static DESCRIBE_CLUSTER_LOGS_REQUEST: Schema =
    Schema { name: "DescribeClusterLogsRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("ClusterId").place(Place::Path).required(),
]; &ROWS } };
record!(DescribeClusterLogsRequest, DESCRIBE_CLUSTER_LOGS_REQUEST, [0 Str cluster_id] []);

/// Answer of `DescribeClusterLogs`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClusterLogsResponse {
    /** `payload`: records. */ pub payload: Vec<Payload>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeClusterLogsResponse`].
pub static DESCRIBE_CLUSTER_LOGS_RESPONSE: Schema =
    Schema { name: "DescribeClusterLogsResponse", fields: { static ROWS: [Field; 1] = [
    Field::record("payload", &PAYLOAD).list(),
]; &ROWS } };
record!(DescribeClusterLogsResponse, DESCRIBE_CLUSTER_LOGS_RESPONSE, [0 List payload] []);

/// What `payload` holds.
#[derive(Default)] #[non_exhaustive] pub struct Payload {
    /** `ID`: integer. */ pub id: Option<i64>,
    /** `cluster_id`: text. */ pub cluster_id: Option<String>,
    /** `cluster_log`: text. */ pub cluster_log: Option<String>,
    /** `created`: text. */ pub created: Option<String>,
    /** `updated`: text. */ pub updated: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Payload`].
pub static PAYLOAD: Schema = Schema { name: "Payload", fields: { static ROWS: [Field; 5] = [
    Field::int64("ID"),
    Field::string("cluster_id"),
    Field::string("cluster_log"),
    Field::string("created"),
    Field::string("updated"),
]; &ROWS } };
record!(Payload, PAYLOAD, [1 OptStr cluster_id, 2 OptStr cluster_log, 3 OptStr created, 4 OptStr updated] [0 OptInt id]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeClusterLogsRequest, DescribeClusterLogsResponse, Payload);
