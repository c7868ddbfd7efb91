// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/UpdateK8sClusterUserConfigExpire.json; do not edit.
//! Sets how long the kubeconfig that a RAM user or role gets for a cluster is valid, three years by
//! default.
//!
//! Only the account itself may call it; revoking the kubeconfig resets it.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/CS/2015-12-15/UpdateK8sClusterUserConfigExpire), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Place, operation, record,
};

operation! {
    name: "UpdateK8sClusterUserConfigExpire",
    effect: Effect::Write,
    request: UpdateK8sClusterUserConfigExpireRequest = UPDATE_K8S_CLUSTER_USER_CONFIG_EXPIRE_REQUEST,
    response: UpdateK8sClusterUserConfigExpireResponse = UPDATE_K8S_CLUSTER_USER_CONFIG_EXPIRE_RESPONSE,
    path: "/k8s/{ClusterId}/user_config/expire",
    facts: &Facts::new().access(Access::Update),
}

/// Request of `UpdateK8sClusterUserConfigExpire`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateK8sClusterUserConfigExpireRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// What the request asks for, sent as its JSON body.
    pub body: Option<Body>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl UpdateK8sClusterUserConfigExpireRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            ..Self::default()
        }
    }

    /// What the request asks for, sent as its JSON body.
    pub fn body(mut self, value: Body) -> Self {
        self.body = Some(value);
        self
    }
}

record! {
    UpdateK8sClusterUserConfigExpireRequest: UPDATE_K8S_CLUSTER_USER_CONFIG_EXPIRE_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
    1 body: Opt = Field::record("body", &BODY).place(Place::Payload).sent_empty(),
}

/// `body` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// In how many hours the certificate ends, from now; at most 876000. Unit: hours.
    pub expire_hour: i64,
    /// `user`: string.
    pub user: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Body {
    /// Creates a value with the required members.
    pub fn new(expire_hour: i64, user: impl Into<String>) -> Self {
        Self {
            expire_hour,
            user: user.into(),
            ..Self::default()
        }
    }
}

record! {
    Body: BODY,
    0 expire_hour: Int = Field::int64("expire_hour").required().limits(&Limits::new().range(Some(0.0), Some(876000.0))),
    1 user: Str = Field::string("user").required(),
}

/// Response of `UpdateK8sClusterUserConfigExpire`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateK8sClusterUserConfigExpireResponse {
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    UpdateK8sClusterUserConfigExpireResponse: UPDATE_K8S_CLUSTER_USER_CONFIG_EXPIRE_RESPONSE,
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UpdateK8sClusterUserConfigExpireRequest,
    Body,
    UpdateK8sClusterUserConfigExpireResponse,
}
