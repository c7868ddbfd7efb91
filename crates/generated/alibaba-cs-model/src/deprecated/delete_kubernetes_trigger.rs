// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DeleteKubernetesTrigger.json; do not edit.
//! Deletes a trigger by its id.
//!
//! Its address no longer redeploys the application.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DeleteKubernetesTrigger),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "DeleteKubernetesTrigger",
    effect: Effect::Write,
    request: DeleteKubernetesTriggerRequest = DELETE_KUBERNETES_TRIGGER_REQUEST,
    response: DeleteKubernetesTriggerResponse = DELETE_KUBERNETES_TRIGGER_RESPONSE,
    method: "DELETE",
    path: "/triggers/revoke/{Id}",
    facts: &Facts::new().access(Access::Delete),
}

/// Request of `DeleteKubernetesTrigger`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteKubernetesTriggerRequest {
    /// Id of the trigger. `DescribeTrigger` lists it.
    pub id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteKubernetesTriggerRequest {
    /// Creates a value with the required members.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }
}

record! {
    DeleteKubernetesTriggerRequest: DELETE_KUBERNETES_TRIGGER_REQUEST,
    0 id: Str = Field::string("Id").place(Place::Path).required(),
}

/// Response of `DeleteKubernetesTrigger`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteKubernetesTriggerResponse {
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteKubernetesTriggerResponse: DELETE_KUBERNETES_TRIGGER_RESPONSE,
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteKubernetesTriggerRequest,
    DeleteKubernetesTriggerResponse,
}
