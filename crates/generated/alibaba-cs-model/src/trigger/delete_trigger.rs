// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DeleteTrigger.json; do not edit.
//! Deletes a trigger of a cluster.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DeleteTrigger).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<DeleteTriggerRequest, DeleteTriggerResponse>(
    "DeleteTrigger", Effect::Write, &DELETE_TRIGGER_REQUEST, &DELETE_TRIGGER_RESPONSE,
).route("DELETE", "/clusters/{cluster_id}/triggers/{Id}"));

/// Request of `DeleteTrigger`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteTriggerRequest {
    /** `cluster_id`: text. */ pub cluster_id: String,
    /** `Id`: text. */ pub id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeleteTriggerRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>, id: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into(), id: id.into(), ..Self::default() }
    }
}
/// Table of [`DeleteTriggerRequest`].
pub static DELETE_TRIGGER_REQUEST: Schema = Schema { name: "DeleteTriggerRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("cluster_id").place(Place::Path).required(),
    Field::string("Id").place(Place::Path).required(),
]; &ROWS } };
record!(DeleteTriggerRequest, DELETE_TRIGGER_REQUEST, [0 Str cluster_id, 1 Str id] []);

/// Answer of `DeleteTrigger`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteTriggerResponse {
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DeleteTriggerResponse`].
pub static DELETE_TRIGGER_RESPONSE: Schema = Schema { name: "DeleteTriggerResponse", fields: &[] };
record!(DeleteTriggerResponse, DELETE_TRIGGER_RESPONSE, [] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteTriggerRequest, DeleteTriggerResponse);
