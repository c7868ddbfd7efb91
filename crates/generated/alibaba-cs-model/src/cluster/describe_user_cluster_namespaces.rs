// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeUserClusterNamespaces.json; do not edit.
//! Lists the namespaces of a cluster that the caller may see.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeUserClusterNamespaces).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<DescribeUserClusterNamespacesRequest, DescribeUserClusterNamespacesResponse>(
    "DescribeUserClusterNamespaces", Effect::Read, &DESCRIBE_USER_CLUSTER_NAMESPACES_REQUEST,
    &DESCRIBE_USER_CLUSTER_NAMESPACES_RESPONSE,
).route("GET", "/api/v2/k8s/{ClusterId}/namespaces").payload());

/// Request of `DescribeUserClusterNamespaces`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeUserClusterNamespacesRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DescribeUserClusterNamespacesRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
}
/// Table of [`DescribeUserClusterNamespacesRequest`].
pub static DESCRIBE_USER_CLUSTER_NAMESPACES_REQUEST: Schema =
    Schema { name: "DescribeUserClusterNamespacesRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("ClusterId").place(Place::Path).required(),
]; &ROWS } };
record!(DescribeUserClusterNamespacesRequest, DESCRIBE_USER_CLUSTER_NAMESPACES_REQUEST, [0 Str cluster_id] []);

/// Answer of `DescribeUserClusterNamespaces`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeUserClusterNamespacesResponse {
    /** `payload`: texts. */ pub payload: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeUserClusterNamespacesResponse`].
pub static DESCRIBE_USER_CLUSTER_NAMESPACES_RESPONSE: Schema =
    Schema { name: "DescribeUserClusterNamespacesResponse", fields: { static ROWS: [Field; 1] = [
    Field::string("payload").list(),
]; &ROWS } };
record!(DescribeUserClusterNamespacesResponse, DESCRIBE_USER_CLUSTER_NAMESPACES_RESPONSE, [0 List payload] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeUserClusterNamespacesRequest, DescribeUserClusterNamespacesResponse,
);
