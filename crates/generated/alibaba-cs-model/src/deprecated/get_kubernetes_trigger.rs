// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/GetKubernetesTrigger.json; do not edit.
//! Lists the triggers of an application by its name.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/GetKubernetesTrigger).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};
pub use crate::shapes::Payload2 as Payload;

operation!(Operation::new::<GetKubernetesTriggerRequest, GetKubernetesTriggerResponse>(
    "GetKubernetesTrigger", Effect::Read, &GET_KUBERNETES_TRIGGER_REQUEST, &GET_KUBERNETES_TRIGGER_RESPONSE,
).route("GET", "/triggers/{ClusterId}").payload());

/// Request of `GetKubernetesTrigger`.
#[derive(Default)] #[non_exhaustive] pub struct GetKubernetesTriggerRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** `Namespace`: text. */ pub namespace: String,
    /** `Type`: text. */ pub r#type: Option<String>,
    /** `Name`: text. */ pub name: String,
    /** `action`: text. */ pub action: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl GetKubernetesTriggerRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>, namespace: impl Into<String>, name: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into(), namespace: namespace.into(), name: name.into(), ..Self::default() }
    }
    /// Sets `Type`.
    pub fn r#type(mut self, value: impl Into<String>) -> Self { self.r#type = Some(value.into()); self }
    /// Sets `action`.
    pub fn action(mut self, value: impl Into<String>) -> Self { self.action = Some(value.into()); self }
}
/// Table of [`GetKubernetesTriggerRequest`].
pub static GET_KUBERNETES_TRIGGER_REQUEST: Schema =
    Schema { name: "GetKubernetesTriggerRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("ClusterId").place(Place::Path).required(),
    Field::string("Namespace").required(),
    Field::string("Type"),
    Field::string("Name").required(),
    Field::string("action"),
]; &ROWS } };
record!(GetKubernetesTriggerRequest, GET_KUBERNETES_TRIGGER_REQUEST,
    [0 Str cluster_id, 1 Str namespace, 2 OptStr r#type, 3 Str name, 4 OptStr action] []);

/// Answer of `GetKubernetesTrigger`.
#[derive(Default)] #[non_exhaustive] pub struct GetKubernetesTriggerResponse {
    /** `payload`: records. */ pub payload: Vec<Payload>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`GetKubernetesTriggerResponse`].
pub static GET_KUBERNETES_TRIGGER_RESPONSE: Schema =
    Schema { name: "GetKubernetesTriggerResponse", fields: { static ROWS: [Field; 1] = [
    Field::record("payload", &crate::shapes::PAYLOAD2).list(),
]; &ROWS } };
record!(GetKubernetesTriggerResponse, GET_KUBERNETES_TRIGGER_RESPONSE, [0 List payload] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(GetKubernetesTriggerRequest, GetKubernetesTriggerResponse);
