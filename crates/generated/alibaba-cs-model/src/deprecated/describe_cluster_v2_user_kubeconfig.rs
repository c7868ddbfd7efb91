// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClusterV2UserKubeconfig.json; do not edit.
//! Returns a kubeconfig of a cluster.
//!
//! Deprecated; use DescribeClusterUserKubeconfig.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterV2UserKubeconfig).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<DescribeClusterV2UserKubeconfigRequest, DescribeClusterV2UserKubeconfigResponse>(
    "DescribeClusterV2UserKubeconfig", Effect::Read, &DESCRIBE_CLUSTER_V2_USER_KUBECONFIG_REQUEST,
    &DESCRIBE_CLUSTER_V2_USER_KUBECONFIG_RESPONSE,
).route("GET", "/api/v2/k8s/{ClusterId}/user_config"));

/// Request of `DescribeClusterV2UserKubeconfig`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClusterV2UserKubeconfigRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** `PrivateIpAddress`: yes or no. */ pub private_ip_address: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeClusterV2UserKubeconfigRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: bool) -> Self { self.private_ip_address = Some(value); self }
}
/// Table of [`DescribeClusterV2UserKubeconfigRequest`].
pub static DESCRIBE_CLUSTER_V2_USER_KUBECONFIG_REQUEST: Schema =
    Schema { name: "DescribeClusterV2UserKubeconfigRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("ClusterId").place(Place::Path).required(),
    Field::boolean("PrivateIpAddress"),
]; &ROWS } };
record!(DescribeClusterV2UserKubeconfigRequest, DESCRIBE_CLUSTER_V2_USER_KUBECONFIG_REQUEST,
    [0 Str cluster_id] [1 OptBool private_ip_address]);

/// Answer of `DescribeClusterV2UserKubeconfig`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClusterV2UserKubeconfigResponse {
    /** `config`: text. */ pub config: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeClusterV2UserKubeconfigResponse`].
pub static DESCRIBE_CLUSTER_V2_USER_KUBECONFIG_RESPONSE: Schema =
    Schema { name: "DescribeClusterV2UserKubeconfigResponse", fields: { static ROWS: [Field; 1] = [
    Field::string("config").secret(),
]; &ROWS } };
record!(DescribeClusterV2UserKubeconfigResponse, DESCRIBE_CLUSTER_V2_USER_KUBECONFIG_RESPONSE, [0 OptStr config] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeClusterV2UserKubeconfigRequest, DescribeClusterV2UserKubeconfigResponse,
);
