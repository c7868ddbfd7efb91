// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/UpdateContactGroupForAlert.json; do not edit.
//! Sets which groups of contacts the alerts of a cluster go to.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/UpdateContactGroupForAlert),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "UpdateContactGroupForAlert",
    effect: Effect::Write,
    request: UpdateContactGroupForAlertRequest = UPDATE_CONTACT_GROUP_FOR_ALERT_REQUEST,
    response: UpdateContactGroupForAlertResponse = UPDATE_CONTACT_GROUP_FOR_ALERT_RESPONSE,
    path: "/alert/{ClusterId}/alert_rule/contact_groups",
    facts: &Facts::new().access(Access::Update),
}

/// Request of `UpdateContactGroupForAlert`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateContactGroupForAlertRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl UpdateContactGroupForAlertRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            ..Self::default()
        }
    }
}

record! {
    UpdateContactGroupForAlertRequest: UPDATE_CONTACT_GROUP_FOR_ALERT_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
}

/// Response of `UpdateContactGroupForAlert`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateContactGroupForAlertResponse {
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    UpdateContactGroupForAlertResponse: UPDATE_CONTACT_GROUP_FOR_ALERT_RESPONSE,
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UpdateContactGroupForAlertRequest,
    UpdateContactGroupForAlertResponse,
}
