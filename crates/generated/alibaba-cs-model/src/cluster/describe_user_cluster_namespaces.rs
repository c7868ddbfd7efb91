// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeUserClusterNamespaces.json; do not edit.
//! Lists the namespaces of a cluster that the caller may see.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeUserClusterNamespaces),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Place, Risk, operation, record,
};

operation! {
    name: "DescribeUserClusterNamespaces",
    effect: Effect::Read,
    request: DescribeUserClusterNamespacesRequest = DESCRIBE_USER_CLUSTER_NAMESPACES_REQUEST,
    response: DescribeUserClusterNamespacesResponse = DESCRIBE_USER_CLUSTER_NAMESPACES_RESPONSE,
    method: "GET",
    path: "/api/v2/k8s/{ClusterId}/namespaces",
    payload,
    facts: &Facts::new().access(Access::Get).risk(Risk::None).charge(Charge::Free),
}

/// Request of `DescribeUserClusterNamespaces`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeUserClusterNamespacesRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeUserClusterNamespacesRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            ..Self::default()
        }
    }
}

record! {
    DescribeUserClusterNamespacesRequest: DESCRIBE_USER_CLUSTER_NAMESPACES_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
}

/// Response of `DescribeUserClusterNamespaces`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeUserClusterNamespacesResponse {
    /// `payload`: list of strings.
    pub payload: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeUserClusterNamespacesResponse: DESCRIBE_USER_CLUSTER_NAMESPACES_RESPONSE,
    0 payload: List = Field::string("payload").list(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeUserClusterNamespacesRequest,
    DescribeUserClusterNamespacesResponse,
}
