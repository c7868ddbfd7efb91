// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/CreateTrigger.json; do not edit.
//! Creates a trigger, an address that redeploys an application when it is called.
//!
//! Redeploying pods is all that it can do.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CreateTrigger).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};
pub use crate::shapes::Body;

operation!(Operation::new::<CreateTriggerRequest, CreateTriggerResponse>(
    "CreateTrigger", Effect::Write, &CREATE_TRIGGER_REQUEST, &CREATE_TRIGGER_RESPONSE,
).route("POST", "/clusters/{cluster_id}/triggers"));

/// Request of `CreateTrigger`.
#[derive(Default)] #[non_exhaustive] pub struct CreateTriggerRequest {
    /** `body`: record. */ pub body: Option<Body>,
    /** `cluster_id`: text. */ pub cluster_id: String,
    /** What else came. */ pub extra: Extra,
}
impl CreateTriggerRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
    /// Sets `body`.
    pub fn body(mut self, value: Body) -> Self { self.body = Some(value); self }
}
/// Table of [`CreateTriggerRequest`].
pub static CREATE_TRIGGER_REQUEST: Schema = Schema { name: "CreateTriggerRequest", fields: { static ROWS: [Field; 2] = [
    Field::record("body", &crate::shapes::BODY).place(Place::Payload),
    Field::string("cluster_id").place(Place::Path).required(),
]; &ROWS } };
record!(CreateTriggerRequest, CREATE_TRIGGER_REQUEST, [0 Opt body, 1 Str cluster_id] []);

/// Answer of `CreateTrigger`.
#[derive(Default)] #[non_exhaustive] pub struct CreateTriggerResponse {
    /** `id`: text. */ pub id: Option<String>,
    /** `cluster_id`: text. */ pub cluster_id: Option<String>,
    /** `project_id`: text. */ pub project_id: Option<String>,
    /** `type`: text. */ pub r#type: Option<String>,
    /** `action`: text. */ pub action: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateTriggerResponse`].
pub static CREATE_TRIGGER_RESPONSE: Schema = Schema { name: "CreateTriggerResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("id"),
    Field::string("cluster_id"),
    Field::string("project_id"),
    Field::string("type"),
    Field::string("action"),
]; &ROWS } };
record!(CreateTriggerResponse, CREATE_TRIGGER_RESPONSE,
    [0 OptStr id, 1 OptStr cluster_id, 2 OptStr project_id, 3 OptStr r#type, 4 OptStr action] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateTriggerRequest, CreateTriggerResponse);
