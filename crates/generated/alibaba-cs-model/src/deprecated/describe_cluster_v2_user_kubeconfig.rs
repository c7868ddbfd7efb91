// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClusterV2UserKubeconfig.json; do not edit.
//! Returns a kubeconfig of a cluster.
//!
//! Deprecated; use `DescribeClusterUserKubeconfig`.
//!
//! Deprecated.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterV2UserKubeconfig), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "DescribeClusterV2UserKubeconfig",
    effect: Effect::Read,
    request: DescribeClusterV2UserKubeconfigRequest = DESCRIBE_CLUSTER_V2_USER_KUBECONFIG_REQUEST,
    response: DescribeClusterV2UserKubeconfigResponse = DESCRIBE_CLUSTER_V2_USER_KUBECONFIG_RESPONSE,
    method: "GET",
    path: "/api/v2/k8s/{ClusterId}/user_config",
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescribeClusterV2UserKubeconfig`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClusterV2UserKubeconfigRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// Whether to return credentials for the internal network (`true`) or for the Internet (`false`, the
    /// default).
    pub private_ip_address: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeClusterV2UserKubeconfigRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            ..Self::default()
        }
    }

    /// Whether to return credentials for the internal network (`true`) or for the Internet (`false`, the
    /// default).
    pub fn private_ip_address(mut self, value: bool) -> Self {
        self.private_ip_address = Some(value);
        self
    }
}

record! {
    DescribeClusterV2UserKubeconfigRequest: DESCRIBE_CLUSTER_V2_USER_KUBECONFIG_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
    1 private_ip_address: OptBool = Field::boolean("PrivateIpAddress"),
}

/// Response of `DescribeClusterV2UserKubeconfig`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClusterV2UserKubeconfigResponse {
    /// Kubeconfig for the cluster, as YAML text: what `kubectl` needs, with the client's key.
    pub config: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeClusterV2UserKubeconfigResponse: DESCRIBE_CLUSTER_V2_USER_KUBECONFIG_RESPONSE,
    0 config: OptStr = Field::string("config").secret(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeClusterV2UserKubeconfigRequest,
    DescribeClusterV2UserKubeconfigResponse,
}
