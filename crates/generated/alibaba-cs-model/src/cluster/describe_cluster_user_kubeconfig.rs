// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClusterUserKubeconfig.json; do not edit.
//! Returns a kubeconfig, the credentials with which `kubectl` reaches a cluster.
//!
//! Keep it secret and revoke it when done. Its certificate is good for three years by default; within two months of its end
//! a new one comes, while the old one works until it expires.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterUserKubeconfig).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<DescribeClusterUserKubeconfigRequest, DescribeClusterUserKubeconfigResponse>(
    "DescribeClusterUserKubeconfig", Effect::Read, &DESCRIBE_CLUSTER_USER_KUBECONFIG_REQUEST,
    &DESCRIBE_CLUSTER_USER_KUBECONFIG_RESPONSE,
).route("GET", "/k8s/{ClusterId}/user_config"));

/// Request of `DescribeClusterUserKubeconfig`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClusterUserKubeconfigRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** `PrivateIpAddress`: yes or no. */ pub private_ip_address: Option<bool>,
    /** `TemporaryDurationMinutes`: integer. */ pub temporary_duration_minutes: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeClusterUserKubeconfigRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: bool) -> Self { self.private_ip_address = Some(value); self }
    /// Sets `TemporaryDurationMinutes`.
    pub fn temporary_duration_minutes(mut self, value: i64) -> Self { self.temporary_duration_minutes = Some(value); self }
}
/// Table of [`DescribeClusterUserKubeconfigRequest`].
pub static DESCRIBE_CLUSTER_USER_KUBECONFIG_REQUEST: Schema =
    Schema { name: "DescribeClusterUserKubeconfigRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("ClusterId").place(Place::Path).required(),
    Field::boolean("PrivateIpAddress"),
    Field::int64("TemporaryDurationMinutes"),
]; &ROWS } };
record!(DescribeClusterUserKubeconfigRequest, DESCRIBE_CLUSTER_USER_KUBECONFIG_REQUEST,
    [0 Str cluster_id] [1 OptBool private_ip_address, 2 OptInt temporary_duration_minutes]);

/// Answer of `DescribeClusterUserKubeconfig`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClusterUserKubeconfigResponse {
    /** `config`: text. */ pub config: Option<String>,
    /** `expiration`: text. */ pub expiration: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeClusterUserKubeconfigResponse`].
pub static DESCRIBE_CLUSTER_USER_KUBECONFIG_RESPONSE: Schema =
    Schema { name: "DescribeClusterUserKubeconfigResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("config").secret(),
    Field::string("expiration"),
]; &ROWS } };
record!(DescribeClusterUserKubeconfigResponse, DESCRIBE_CLUSTER_USER_KUBECONFIG_RESPONSE,
    [0 OptStr config, 1 OptStr expiration] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeClusterUserKubeconfigRequest, DescribeClusterUserKubeconfigResponse,
);
