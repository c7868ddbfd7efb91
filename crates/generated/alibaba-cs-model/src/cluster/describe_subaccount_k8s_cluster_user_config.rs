// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeSubaccountK8sClusterUserConfig.json; do not edit.
//! Issues a kubeconfig of a cluster for a RAM user or role of the account.
//!
//! Only the account itself may call it; keep the response secret.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeSubaccountK8sClusterUserConfig), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Place, Timestamp, operation, record,
};

operation! {
    name: "DescribeSubaccountK8sClusterUserConfig",
    effect: Effect::Read,
    request: DescribeSubaccountK8sClusterUserConfigRequest = DESCRIBE_SUBACCOUNT_K8S_CLUSTER_USER_CONFIG_REQUEST,
    response: DescribeSubaccountK8sClusterUserConfigResponse = DESCRIBE_SUBACCOUNT_K8S_CLUSTER_USER_CONFIG_RESPONSE,
    method: "GET",
    path: "/k8s/{ClusterId}/users/{Uid}/user_config",
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescribeSubaccountK8sClusterUserConfig`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSubaccountK8sClusterUserConfigRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// Id of the RAM user or role whose access is asked for.
    pub uid: String,
    /// Whether to return credentials for the internal network (`true`) or for the Internet (`false`, the
    /// default).
    pub private_ip_address: Option<bool>,
    /// How long the kubeconfig is valid, 15 to 4320. Unit: minutes.
    pub temporary_duration_minutes: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeSubaccountK8sClusterUserConfigRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>, uid: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            uid: uid.into(),
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
    DescribeSubaccountK8sClusterUserConfigRequest: DESCRIBE_SUBACCOUNT_K8S_CLUSTER_USER_CONFIG_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
    1 uid: Str = Field::string("Uid").place(Place::Path).required(),
    2 private_ip_address: OptBool = Field::boolean("PrivateIpAddress"),
    3 temporary_duration_minutes: OptInt = Field::int64("TemporaryDurationMinutes"),
}

/// Response of `DescribeSubaccountK8sClusterUserConfig`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSubaccountK8sClusterUserConfigResponse {
    /// Kubeconfig of the RAM user or role for the cluster, as YAML text, with the client's key.
    pub config: Option<String>,
    /// When the kubeconfig expires, in RFC 3339 and UTC.
    pub expiration: Option<Timestamp>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeSubaccountK8sClusterUserConfigResponse: DESCRIBE_SUBACCOUNT_K8S_CLUSTER_USER_CONFIG_RESPONSE,
    0 config: OptStr = Field::string("config").secret(),
    1 expiration: Opt = Field::timestamp("expiration"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeSubaccountK8sClusterUserConfigRequest,
    DescribeSubaccountK8sClusterUserConfigResponse,
}
