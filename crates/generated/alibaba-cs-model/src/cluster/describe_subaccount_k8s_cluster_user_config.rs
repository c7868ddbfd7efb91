// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeSubaccountK8sClusterUserConfig.json; do not edit.
//! Issues a kubeconfig of a cluster for a RAM user or role of the account.
//!
//! Only the account itself may call it; keep the response secret.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeSubaccountK8sClusterUserConfig).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<DescribeSubaccountK8sClusterUserConfigRequest, DescribeSubaccountK8sClusterUserConfigResponse>(
    "DescribeSubaccountK8sClusterUserConfig", Effect::Read, &DESCRIBE_SUBACCOUNT_K8S_CLUSTER_USER_CONFIG_REQUEST,
    &DESCRIBE_SUBACCOUNT_K8S_CLUSTER_USER_CONFIG_RESPONSE,
).route("GET", "/k8s/{ClusterId}/users/{Uid}/user_config"));

/// Request of `DescribeSubaccountK8sClusterUserConfig`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSubaccountK8sClusterUserConfigRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** `Uid`: text. */ pub uid: String,
    /** `PrivateIpAddress`: yes or no. */ pub private_ip_address: Option<bool>,
    /** `TemporaryDurationMinutes`: integer. */ pub temporary_duration_minutes: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeSubaccountK8sClusterUserConfigRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>, uid: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into(), uid: uid.into(), ..Self::default() }
    }
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: bool) -> Self { self.private_ip_address = Some(value); self }
    /// Sets `TemporaryDurationMinutes`.
    pub fn temporary_duration_minutes(mut self, value: i64) -> Self { self.temporary_duration_minutes = Some(value); self }
}
/// Table of [`DescribeSubaccountK8sClusterUserConfigRequest`].
pub static DESCRIBE_SUBACCOUNT_K8S_CLUSTER_USER_CONFIG_REQUEST: Schema =
    Schema { name: "DescribeSubaccountK8sClusterUserConfigRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("ClusterId").place(Place::Path).required(),
    Field::string("Uid").place(Place::Path).required(),
    Field::boolean("PrivateIpAddress"),
    Field::int64("TemporaryDurationMinutes"),
]; &ROWS } };
record!(DescribeSubaccountK8sClusterUserConfigRequest, DESCRIBE_SUBACCOUNT_K8S_CLUSTER_USER_CONFIG_REQUEST,
    [0 Str cluster_id, 1 Str uid] [2 OptBool private_ip_address, 3 OptInt temporary_duration_minutes]);

/// Answer of `DescribeSubaccountK8sClusterUserConfig`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSubaccountK8sClusterUserConfigResponse {
    /** `config`: text. */ pub config: Option<String>,
    /** `expiration`: text. */ pub expiration: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeSubaccountK8sClusterUserConfigResponse`].
pub static DESCRIBE_SUBACCOUNT_K8S_CLUSTER_USER_CONFIG_RESPONSE: Schema =
    Schema { name: "DescribeSubaccountK8sClusterUserConfigResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("config"),
    Field::string("expiration"),
]; &ROWS } };
record!(DescribeSubaccountK8sClusterUserConfigResponse, DESCRIBE_SUBACCOUNT_K8S_CLUSTER_USER_CONFIG_RESPONSE,
    [0 OptStr config, 1 OptStr expiration] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeSubaccountK8sClusterUserConfigRequest, DescribeSubaccountK8sClusterUserConfigResponse,
);
