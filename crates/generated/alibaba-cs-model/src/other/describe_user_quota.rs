// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeUserQuota.json; do not edit.
//! Returns the quotas of the account: clusters, node pools, nodes.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeUserQuota).

use std::collections::BTreeMap;

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DescribeUserQuotaRequest, DescribeUserQuotaResponse>(
    "DescribeUserQuota", Effect::Read, &DESCRIBE_USER_QUOTA_REQUEST, &DESCRIBE_USER_QUOTA_RESPONSE,
).route("GET", "/quota"));

/// Request of `DescribeUserQuota`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeUserQuotaRequest {
    /** What else came. */ pub extra: Extra,
}
impl DescribeUserQuotaRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
}
/// Table of [`DescribeUserQuotaRequest`].
pub static DESCRIBE_USER_QUOTA_REQUEST: Schema = Schema { name: "DescribeUserQuotaRequest", fields: &[] };
record!(DescribeUserQuotaRequest, DESCRIBE_USER_QUOTA_REQUEST, [] []);

/// Answer of `DescribeUserQuota`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeUserQuotaResponse {
    /** `amk_cluster_quota`: integer. */ pub amk_cluster_quota: Option<i64>,
    /** `ask_cluster_quota`: integer. */ pub ask_cluster_quota: Option<i64>,
    /** `cluster_nodepool_quota`: integer. */ pub cluster_nodepool_quota: Option<i64>,
    /** `cluster_quota`: integer. */ pub cluster_quota: Option<i64>,
    /** `node_quota`: integer. */ pub node_quota: Option<i64>,
    /** `edge_improved_nodepool_quota`: record. */ pub edge_improved_nodepool_quota: Option<EdgeImprovedNodepoolQuota>,
    /** `quotas`: map. */ pub quotas: BTreeMap<String, Quotas>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeUserQuotaResponse`].
pub static DESCRIBE_USER_QUOTA_RESPONSE: Schema =
    Schema { name: "DescribeUserQuotaResponse", fields: { static ROWS: [Field; 7] = [
    Field::int64("amk_cluster_quota"),
    Field::int64("ask_cluster_quota"),
    Field::int64("cluster_nodepool_quota"),
    Field::int64("cluster_quota"),
    Field::int64("node_quota"),
    Field::record("edge_improved_nodepool_quota", &EDGE_IMPROVED_NODEPOOL_QUOTA),
    Field::record("quotas", &QUOTAS).map(),
]; &ROWS } };
record!(DescribeUserQuotaResponse, DESCRIBE_USER_QUOTA_RESPONSE,
    [5 Opt edge_improved_nodepool_quota, 6 Map quotas] [0 OptInt amk_cluster_quota, 1 OptInt ask_cluster_quota,
    2 OptInt cluster_nodepool_quota, 3 OptInt cluster_quota, 4 OptInt node_quota]);

/// What `edge_improved_nodepool_quota` holds.
#[derive(Default)] #[non_exhaustive] pub struct EdgeImprovedNodepoolQuota {
    /** `bandwidth`: integer. */ pub bandwidth: Option<i64>,
    /** `count`: integer. */ pub count: Option<i64>,
    /** `period`: integer. */ pub period: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`EdgeImprovedNodepoolQuota`].
pub static EDGE_IMPROVED_NODEPOOL_QUOTA: Schema =
    Schema { name: "EdgeImprovedNodepoolQuota", fields: { static ROWS: [Field; 3] = [
    Field::int32("bandwidth"),
    Field::int32("count"),
    Field::int32("period"),
]; &ROWS } };
record!(EdgeImprovedNodepoolQuota, EDGE_IMPROVED_NODEPOOL_QUOTA, [] [0 OptInt bandwidth, 1 OptInt count, 2 OptInt period]);

/// What `quotas` holds.
#[derive(Default)] #[non_exhaustive] pub struct Quotas {
    /** `quota`: text. */ pub quota: Option<String>,
    /** `operation_code`: text. */ pub operation_code: Option<String>,
    /** `adjustable`: yes or no. */ pub adjustable: Option<bool>,
    /** `unit`: text. */ pub unit: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Quotas`].
pub static QUOTAS: Schema = Schema { name: "Quotas", fields: { static ROWS: [Field; 4] = [
    Field::string("quota"),
    Field::string("operation_code"),
    Field::boolean("adjustable"),
    Field::string("unit"),
]; &ROWS } };
record!(Quotas, QUOTAS, [0 OptStr quota, 1 OptStr operation_code, 3 OptStr unit] [2 OptBool adjustable]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeUserQuotaRequest, DescribeUserQuotaResponse, EdgeImprovedNodepoolQuota, Quotas,
);
