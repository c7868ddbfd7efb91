// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClusterUserKubeconfig.json; do not edit.
//! Returns a kubeconfig, the credentials with which `kubectl` reaches a cluster.
//!
//! Keep it secret and revoke it when done. Its certificate is valid for three years by default; within
//! two months of its end a new one comes, while the old one works until it expires.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterUserKubeconfig),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Place, Timestamp, operation, record,
};

operation! {
    name: "DescribeClusterUserKubeconfig",
    effect: Effect::Read,
    request: DescribeClusterUserKubeconfigRequest = DESCRIBE_CLUSTER_USER_KUBECONFIG_REQUEST,
    response: DescribeClusterUserKubeconfigResponse = DESCRIBE_CLUSTER_USER_KUBECONFIG_RESPONSE,
    method: "GET",
    path: "/k8s/{ClusterId}/user_config",
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescribeClusterUserKubeconfig`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClusterUserKubeconfigRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// Whether to return credentials for the internal network (`true`) or for the Internet (`false`, the
    /// default).
    pub private_ip_address: Option<bool>,
    /// How long the kubeconfig is valid, 15 to 4320. Unit: minutes.
    pub temporary_duration_minutes: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeClusterUserKubeconfigRequest {
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

    /// How long the kubeconfig is valid, 15 to 4320.
    pub fn temporary_duration_minutes(mut self, value: i64) -> Self {
        self.temporary_duration_minutes = Some(value);
        self
    }
}

record! {
    DescribeClusterUserKubeconfigRequest: DESCRIBE_CLUSTER_USER_KUBECONFIG_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
    1 private_ip_address: OptBool = Field::boolean("PrivateIpAddress"),
    2 temporary_duration_minutes: OptInt = Field::int64("TemporaryDurationMinutes"),
}

/// Response of `DescribeClusterUserKubeconfig`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClusterUserKubeconfigResponse {
    /// Kubeconfig for the cluster, as YAML text: what `kubectl` needs, with the client's key.
    pub config: Option<String>,
    /// When the kubeconfig expires, in RFC 3339 and UTC.
    pub expiration: Option<Timestamp>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeClusterUserKubeconfigResponse: DESCRIBE_CLUSTER_USER_KUBECONFIG_RESPONSE,
    0 config: OptStr = Field::string("config").secret(),
    1 expiration: Opt = Field::timestamp("expiration"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeClusterUserKubeconfigRequest,
    DescribeClusterUserKubeconfigResponse,
}
