// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DeleteTrigger.json; do not edit.
//! Deletes a trigger of a cluster.
//!
//! Its address no longer redeploys the application.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DeleteTrigger), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "DeleteTrigger",
    effect: Effect::Write,
    request: DeleteTriggerRequest = DELETE_TRIGGER_REQUEST,
    response: DeleteTriggerResponse = DELETE_TRIGGER_RESPONSE,
    method: "DELETE",
    path: "/clusters/{cluster_id}/triggers/{Id}",
    facts: &Facts::new().access(Access::Delete),
}

/// Request of `DeleteTrigger`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteTriggerRequest {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: String,
    /// Id of the trigger. `DescribeTrigger` lists it.
    pub id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteTriggerRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            id: id.into(),
            ..Self::default()
        }
    }
}

record! {
    DeleteTriggerRequest: DELETE_TRIGGER_REQUEST,
    0 cluster_id: Str = Field::string("cluster_id").place(Place::Path).required(),
    1 id: Str = Field::string("Id").place(Place::Path).required(),
}

/// Response of `DeleteTrigger`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteTriggerResponse {
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteTriggerResponse: DELETE_TRIGGER_RESPONSE,
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteTriggerRequest,
    DeleteTriggerResponse,
}
