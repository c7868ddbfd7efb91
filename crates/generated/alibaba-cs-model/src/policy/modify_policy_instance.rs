// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/ModifyPolicyInstance.json; do not edit.
//! Changes how a security policy is applied in a cluster: block or report, and in which namespaces.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ModifyPolicyInstance).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, Value, all, operation, record};

operation!(Operation::new::<ModifyPolicyInstanceRequest, ModifyPolicyInstanceResponse>(
    "ModifyPolicyInstance", Effect::Write, &MODIFY_POLICY_INSTANCE_REQUEST, &MODIFY_POLICY_INSTANCE_RESPONSE,
).route("PUT", "/clusters/{cluster_id}/policies/{policy_name}"));

/// Request of `ModifyPolicyInstance`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyPolicyInstanceRequest {
    /** `cluster_id`: text. */ pub cluster_id: String,
    /** `policy_name`: text. */ pub policy_name: String,
    /** `body`: record. */ pub body: Option<Body>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyPolicyInstanceRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>, policy_name: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into(), policy_name: policy_name.into(), ..Self::default() }
    }
    /// Sets `body`.
    pub fn body(mut self, value: Body) -> Self { self.body = Some(value); self }
}
/// Table of [`ModifyPolicyInstanceRequest`].
pub static MODIFY_POLICY_INSTANCE_REQUEST: Schema =
    Schema { name: "ModifyPolicyInstanceRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("cluster_id").place(Place::Path).required(),
    Field::string("policy_name").place(Place::Path).required(),
    Field::record("body", &BODY).place(Place::Payload),
]; &ROWS } };
record!(ModifyPolicyInstanceRequest, MODIFY_POLICY_INSTANCE_REQUEST, [0 Str cluster_id, 1 Str policy_name, 2 Opt body] []);

/// What `body` holds.
#[derive(Default)] #[non_exhaustive] pub struct Body {
    /** `action`: text. */ pub action: Option<String>,
    /** `instance_name`: text. */ pub instance_name: Option<String>,
    /** `namespaces`: texts. */ pub namespaces: Vec<String>,
    /** `parameters`: any JSON value. */ pub parameters: Value,
    /** What else came. */ pub extra: Extra,
}
impl Body {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `action`.
    pub fn action(mut self, value: impl Into<String>) -> Self { self.action = Some(value.into()); self }
    /// Sets `instance_name`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self { self.instance_name = Some(value.into()); self }
    /// Sets `namespaces`.
    pub fn namespaces(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.namespaces = all(value); self
    }
    /// Sets `parameters`.
    pub fn parameters(mut self, value: impl Into<Value>) -> Self { self.parameters = value.into(); self }
}
/// Table of [`Body`].
pub static BODY: Schema = Schema { name: "Body", fields: { static ROWS: [Field; 4] = [
    Field::string("action"),
    Field::string("instance_name"),
    Field::string("namespaces").list(),
    Field::any("parameters"),
]; &ROWS } };
record!(Body, BODY, [0 OptStr action, 1 OptStr instance_name, 2 List namespaces, 3 Any parameters] []);

/// Answer of `ModifyPolicyInstance`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyPolicyInstanceResponse {
    /** `instances`: texts. */ pub instances: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ModifyPolicyInstanceResponse`].
pub static MODIFY_POLICY_INSTANCE_RESPONSE: Schema =
    Schema { name: "ModifyPolicyInstanceResponse", fields: { static ROWS: [Field; 1] = [
    Field::string("instances").list(),
]; &ROWS } };
record!(ModifyPolicyInstanceResponse, MODIFY_POLICY_INSTANCE_RESPONSE, [0 List instances] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyPolicyInstanceRequest, Body, ModifyPolicyInstanceResponse);
