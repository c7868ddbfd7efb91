// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DeletePolicyInstance.json; do not edit.
//! Deletes instances of a security policy in a cluster; the policy no longer applies there.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DeletePolicyInstance).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<DeletePolicyInstanceRequest, DeletePolicyInstanceResponse>(
    "DeletePolicyInstance", Effect::Write, &DELETE_POLICY_INSTANCE_REQUEST, &DELETE_POLICY_INSTANCE_RESPONSE,
).route("DELETE", "/clusters/{cluster_id}/policies/{policy_name}"));

/// Request of `DeletePolicyInstance`.
#[derive(Default)] #[non_exhaustive] pub struct DeletePolicyInstanceRequest {
    /** `cluster_id`: text. */ pub cluster_id: String,
    /** `policy_name`: text. */ pub policy_name: String,
    /** `instance_name`: text. */ pub instance_name: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeletePolicyInstanceRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>, policy_name: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into(), policy_name: policy_name.into(), ..Self::default() }
    }
    /// Sets `instance_name`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self { self.instance_name = Some(value.into()); self }
}
/// Table of [`DeletePolicyInstanceRequest`].
pub static DELETE_POLICY_INSTANCE_REQUEST: Schema =
    Schema { name: "DeletePolicyInstanceRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("cluster_id").place(Place::Path).required(),
    Field::string("policy_name").place(Place::Path).required(),
    Field::string("instance_name"),
]; &ROWS } };
record!(DeletePolicyInstanceRequest, DELETE_POLICY_INSTANCE_REQUEST,
    [0 Str cluster_id, 1 Str policy_name, 2 OptStr instance_name] []);

/// Answer of `DeletePolicyInstance`.
#[derive(Default)] #[non_exhaustive] pub struct DeletePolicyInstanceResponse {
    /** `instances`: texts. */ pub instances: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DeletePolicyInstanceResponse`].
pub static DELETE_POLICY_INSTANCE_RESPONSE: Schema =
    Schema { name: "DeletePolicyInstanceResponse", fields: { static ROWS: [Field; 1] = [
    Field::string("instances").list(),
]; &ROWS } };
record!(DeletePolicyInstanceResponse, DELETE_POLICY_INSTANCE_RESPONSE, [0 List instances] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeletePolicyInstanceRequest, DeletePolicyInstanceResponse);
