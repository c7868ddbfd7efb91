// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DeployPolicyInstance.json; do not edit.
//! Puts a security policy into force in a cluster: which namespaces it holds for, and whether violations are blocked or
//! only reported.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DeployPolicyInstance).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, Value, all, operation, record};

operation!(Operation::new::<DeployPolicyInstanceRequest, DeployPolicyInstanceResponse>(
    "DeployPolicyInstance", Effect::Write, &DEPLOY_POLICY_INSTANCE_REQUEST, &DEPLOY_POLICY_INSTANCE_RESPONSE,
).route("POST", "/clusters/{cluster_id}/policies/{policy_name}"));

/// Request of `DeployPolicyInstance`.
#[derive(Default)] #[non_exhaustive] pub struct DeployPolicyInstanceRequest {
    /** `cluster_id`: text. */ pub cluster_id: String,
    /** `policy_name`: text. */ pub policy_name: String,
    /** `body`: record. */ pub body: Option<Body>,
    /** What else came. */ pub extra: Extra,
}
impl DeployPolicyInstanceRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>, policy_name: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into(), policy_name: policy_name.into(), ..Self::default() }
    }
    /// Sets `body`.
    pub fn body(mut self, value: Body) -> Self { self.body = Some(value); self }
}
/// Table of [`DeployPolicyInstanceRequest`].
pub static DEPLOY_POLICY_INSTANCE_REQUEST: Schema =
    Schema { name: "DeployPolicyInstanceRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("cluster_id").place(Place::Path).required(),
    Field::string("policy_name").place(Place::Path).required(),
    Field::record("body", &BODY).place(Place::Payload),
]; &ROWS } };
record!(DeployPolicyInstanceRequest, DEPLOY_POLICY_INSTANCE_REQUEST, [0 Str cluster_id, 1 Str policy_name, 2 Opt body] []);

/// What `body` holds.
#[derive(Default)] #[non_exhaustive] pub struct Body {
    /** `action`: text. */ pub action: Option<String>,
    /** `namespaces`: texts. */ pub namespaces: Vec<String>,
    /** `parameters`: any JSON value. */ pub parameters: Value,
    /** What else came. */ pub extra: Extra,
}
impl Body {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `action`.
    pub fn action(mut self, value: impl Into<String>) -> Self { self.action = Some(value.into()); self }
    /// Sets `namespaces`.
    pub fn namespaces(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.namespaces = all(value); self
    }
    /// Sets `parameters`.
    pub fn parameters(mut self, value: impl Into<Value>) -> Self { self.parameters = value.into(); self }
}
/// Table of [`Body`].
pub static BODY: Schema = Schema { name: "Body", fields: { static ROWS: [Field; 3] = [
    Field::string("action"),
    Field::string("namespaces").list(),
    Field::any("parameters"),
]; &ROWS } };
record!(Body, BODY, [0 OptStr action, 1 List namespaces, 2 Any parameters] []);

/// Answer of `DeployPolicyInstance`.
#[derive(Default)] #[non_exhaustive] pub struct DeployPolicyInstanceResponse {
    /** `instances`: texts. */ pub instances: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DeployPolicyInstanceResponse`].
pub static DEPLOY_POLICY_INSTANCE_RESPONSE: Schema =
    Schema { name: "DeployPolicyInstanceResponse", fields: { static ROWS: [Field; 1] = [
    Field::string("instances").list(),
]; &ROWS } };
record!(DeployPolicyInstanceResponse, DEPLOY_POLICY_INSTANCE_RESPONSE, [0 List instances] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeployPolicyInstanceRequest, Body, DeployPolicyInstanceResponse);
