// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DeleteKubernetesTrigger.json; do not edit.
//! Deletes a trigger by its id.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DeleteKubernetesTrigger).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<DeleteKubernetesTriggerRequest, DeleteKubernetesTriggerResponse>(
    "DeleteKubernetesTrigger", Effect::Write, &DELETE_KUBERNETES_TRIGGER_REQUEST, &DELETE_KUBERNETES_TRIGGER_RESPONSE,
).route("DELETE", "/triggers/revoke/{Id}"));

/// Request of `DeleteKubernetesTrigger`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteKubernetesTriggerRequest {
    /** `Id`: text. */ pub id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeleteKubernetesTriggerRequest {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self { Self { id: id.into(), ..Self::default() } }
}
/// Table of [`DeleteKubernetesTriggerRequest`].
pub static DELETE_KUBERNETES_TRIGGER_REQUEST: Schema =
    Schema { name: "DeleteKubernetesTriggerRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("Id").place(Place::Path).required(),
]; &ROWS } };
record!(DeleteKubernetesTriggerRequest, DELETE_KUBERNETES_TRIGGER_REQUEST, [0 Str id] []);

/// Answer of `DeleteKubernetesTrigger`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteKubernetesTriggerResponse {
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DeleteKubernetesTriggerResponse`].
pub static DELETE_KUBERNETES_TRIGGER_RESPONSE: Schema = Schema { name: "DeleteKubernetesTriggerResponse", fields: &[] };
record!(DeleteKubernetesTriggerResponse, DELETE_KUBERNETES_TRIGGER_RESPONSE, [] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteKubernetesTriggerRequest, DeleteKubernetesTriggerResponse);
