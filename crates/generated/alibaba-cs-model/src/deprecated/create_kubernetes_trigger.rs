// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/CreateKubernetesTrigger.json; do not edit.
//! Creates a trigger, an address that redeploys an application when it is called.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CreateKubernetesTrigger).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};
pub use crate::shapes::Body;

operation!(Operation::new::<CreateKubernetesTriggerRequest, CreateKubernetesTriggerResponse>(
    "CreateKubernetesTrigger", Effect::Write, &CREATE_KUBERNETES_TRIGGER_REQUEST, &CREATE_KUBERNETES_TRIGGER_RESPONSE,
).route("POST", "/triggers"));

/// Request of `CreateKubernetesTrigger`.
#[derive(Default)] #[non_exhaustive] pub struct CreateKubernetesTriggerRequest {
    /** `body`: record. */ pub body: Option<Body>,
    /** What else came. */ pub extra: Extra,
}
impl CreateKubernetesTriggerRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `body`.
    pub fn body(mut self, value: Body) -> Self { self.body = Some(value); self }
}
/// Table of [`CreateKubernetesTriggerRequest`].
pub static CREATE_KUBERNETES_TRIGGER_REQUEST: Schema =
    Schema { name: "CreateKubernetesTriggerRequest", fields: { static ROWS: [Field; 1] = [
    Field::record("body", &crate::shapes::BODY).place(Place::Payload),
]; &ROWS } };
record!(CreateKubernetesTriggerRequest, CREATE_KUBERNETES_TRIGGER_REQUEST, [0 Opt body] []);

/// Answer of `CreateKubernetesTrigger`.
#[derive(Default)] #[non_exhaustive] pub struct CreateKubernetesTriggerResponse {
    /** `id`: text. */ pub id: Option<String>,
    /** `cluster_id`: text. */ pub cluster_id: Option<String>,
    /** `project_id`: text. */ pub project_id: Option<String>,
    /** `type`: text. */ pub r#type: Option<String>,
    /** `action`: text. */ pub action: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateKubernetesTriggerResponse`].
pub static CREATE_KUBERNETES_TRIGGER_RESPONSE: Schema =
    Schema { name: "CreateKubernetesTriggerResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("id"),
    Field::string("cluster_id"),
    Field::string("project_id"),
    Field::string("type"),
    Field::string("action"),
]; &ROWS } };
record!(CreateKubernetesTriggerResponse, CREATE_KUBERNETES_TRIGGER_RESPONSE,
    [0 OptStr id, 1 OptStr cluster_id, 2 OptStr project_id, 3 OptStr r#type, 4 OptStr action] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateKubernetesTriggerRequest, CreateKubernetesTriggerResponse);
