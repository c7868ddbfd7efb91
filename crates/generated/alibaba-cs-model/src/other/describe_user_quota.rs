// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeUserQuota.json; do not edit.
//! Returns the quotas of the account: clusters, node pools, nodes.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeUserQuota), 2024-06.

use std::collections::BTreeMap;

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, operation, record};

operation! {
    name: "DescribeUserQuota",
    effect: Effect::Read,
    request: DescribeUserQuotaRequest = DESCRIBE_USER_QUOTA_REQUEST,
    response: DescribeUserQuotaResponse = DESCRIBE_USER_QUOTA_RESPONSE,
    method: "GET",
    path: "/quota",
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescribeUserQuota`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeUserQuotaRequest {
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeUserQuotaRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }
}

record! {
    DescribeUserQuotaRequest: DESCRIBE_USER_QUOTA_REQUEST,
}

/// Response of `DescribeUserQuota`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeUserQuotaResponse {
    /// How many managed clusters the account may have.
    pub amk_cluster_quota: Option<i64>,
    /// How many serverless clusters the account may have.
    pub ask_cluster_quota: Option<i64>,
    /// How many node pools a cluster may have.
    pub cluster_nodepool_quota: Option<i64>,
    /// How many clusters the account may have altogether.
    pub cluster_quota: Option<i64>,
    /// How many nodes a cluster may have.
    pub node_quota: Option<i64>,
    /// Quotas of enhanced edge node pools; no longer in use. Deprecated.
    #[deprecated]
    pub edge_improved_nodepool_quota: Option<EdgeImprovedNodepoolQuota>,
    /// The quotas by their code; what stands here counts more than the members beside it.
    pub quotas: BTreeMap<String, Quotas>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeUserQuotaResponse: DESCRIBE_USER_QUOTA_RESPONSE,
    0 amk_cluster_quota: OptInt = Field::int64("amk_cluster_quota"),
    1 ask_cluster_quota: OptInt = Field::int64("ask_cluster_quota"),
    2 cluster_nodepool_quota: OptInt = Field::int64("cluster_nodepool_quota"),
    3 cluster_quota: OptInt = Field::int64("cluster_quota"),
    4 node_quota: OptInt = Field::int64("node_quota"),
    5 edge_improved_nodepool_quota: Opt = Field::record("edge_improved_nodepool_quota", &EDGE_IMPROVED_NODEPOOL_QUOTA).deprecated(),
    6 quotas: Map = Field::record("quotas", &QUOTAS).map(),
}

/// `edge_improved_nodepool_quota` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct EdgeImprovedNodepoolQuota {
    /// Bandwidth of the network between an edge node pool and the cloud. Unit: Mbit/s. Deprecated.
    #[deprecated]
    pub bandwidth: Option<i64>,
    /// How many there are: entries of the log, or nodes of a pool. Deprecated.
    #[deprecated]
    pub count: Option<i64>,
    /// How long an enhanced edge node pool can be bought for at most. Unit: months. Deprecated.
    #[deprecated]
    pub period: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    EdgeImprovedNodepoolQuota: EDGE_IMPROVED_NODEPOOL_QUOTA,
    0 bandwidth: OptInt = Field::int32("bandwidth").deprecated(),
    1 count: OptInt = Field::int32("count").deprecated(),
    2 period: OptInt = Field::int32("period").deprecated(),
}

/// `quotas` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Quotas {
    /// `quota`: string.
    pub quota: Option<String>,
    /// Code of the quota in the quota centre, such as `q_Kubernetes_Cluster`.
    pub operation_code: Option<String>,
    /// Whether a higher quota can be applied for.
    pub adjustable: Option<bool>,
    /// `unit`: string.
    pub unit: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Quotas: QUOTAS,
    0 quota: OptStr = Field::string("quota"),
    1 operation_code: OptStr = Field::string("operation_code"),
    2 adjustable: OptBool = Field::boolean("adjustable"),
    3 unit: OptStr = Field::string("unit"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeUserQuotaRequest,
    DescribeUserQuotaResponse,
    EdgeImprovedNodepoolQuota,
    Quotas,
}
