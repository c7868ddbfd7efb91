// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/UpdateK8sClusterUserConfigExpire.json; do not edit.
//! Sets how long the kubeconfig that a RAM user or role gets for a cluster is good, three years by default.
//!
//! Only the account itself may call it; revoking the kubeconfig resets it.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/UpdateK8sClusterUserConfigExpire).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Place, Schema, operation, record};

operation!(Operation::new::<UpdateK8sClusterUserConfigExpireRequest, UpdateK8sClusterUserConfigExpireResponse>(
    "UpdateK8sClusterUserConfigExpire", Effect::Write, &UPDATE_K8S_CLUSTER_USER_CONFIG_EXPIRE_REQUEST,
    &UPDATE_K8S_CLUSTER_USER_CONFIG_EXPIRE_RESPONSE,
).route("POST", "/k8s/{ClusterId}/user_config/expire"));

/// Request of `UpdateK8sClusterUserConfigExpire`.
#[derive(Default)] #[non_exhaustive] pub struct UpdateK8sClusterUserConfigExpireRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** `body`: record. */ pub body: Option<Body>,
    /** What else came. */ pub extra: Extra,
}
impl UpdateK8sClusterUserConfigExpireRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
    /// Sets `body`.
    pub fn body(mut self, value: Body) -> Self { self.body = Some(value); self }
}
/// Table of [`UpdateK8sClusterUserConfigExpireRequest`].
pub static UPDATE_K8S_CLUSTER_USER_CONFIG_EXPIRE_REQUEST: Schema =
    Schema { name: "UpdateK8sClusterUserConfigExpireRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("ClusterId").place(Place::Path).required(),
    Field::record("body", &BODY).place(Place::Payload),
]; &ROWS } };
record!(UpdateK8sClusterUserConfigExpireRequest, UPDATE_K8S_CLUSTER_USER_CONFIG_EXPIRE_REQUEST,
    [0 Str cluster_id, 1 Opt body] []);

/// What `body` holds.
#[derive(Default)] #[non_exhaustive] pub struct Body {
    /** `expire_hour`: integer, 0 to 876000. */ pub expire_hour: i64,
    /** `user`: text. */ pub user: String,
    /** What else came. */ pub extra: Extra,
}
impl Body {
    /// With what is required.
    pub fn new(expire_hour: i64, user: impl Into<String>) -> Self { Self { expire_hour, user: user.into(), ..Self::default() } }
}
/// Table of [`Body`].
pub static BODY: Schema = Schema { name: "Body", fields: { static ROWS: [Field; 2] = [
    Field::int64("expire_hour").required().limits(&Limits::range(Some(0.0), Some(876000.0))),
    Field::string("user").required(),
]; &ROWS } };
record!(Body, BODY, [1 Str user] [0 Int expire_hour]);

/// Answer of `UpdateK8sClusterUserConfigExpire`.
#[derive(Default)] #[non_exhaustive] pub struct UpdateK8sClusterUserConfigExpireResponse {
    /** What else came. */ pub extra: Extra,
}
/// Table of [`UpdateK8sClusterUserConfigExpireResponse`].
pub static UPDATE_K8S_CLUSTER_USER_CONFIG_EXPIRE_RESPONSE: Schema = Schema { name: "UpdateK8sClusterUserConfigExpireResponse", fields: &[] };
record!(UpdateK8sClusterUserConfigExpireResponse, UPDATE_K8S_CLUSTER_USER_CONFIG_EXPIRE_RESPONSE, [] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    UpdateK8sClusterUserConfigExpireRequest, Body, UpdateK8sClusterUserConfigExpireResponse,
);
