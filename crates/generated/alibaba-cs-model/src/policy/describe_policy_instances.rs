// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribePolicyInstances.json; do not edit.
//! Lists the instances of security policies in a cluster.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribePolicyInstances).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<DescribePolicyInstancesRequest, DescribePolicyInstancesResponse>(
    "DescribePolicyInstances", Effect::Read, &DESCRIBE_POLICY_INSTANCES_REQUEST, &DESCRIBE_POLICY_INSTANCES_RESPONSE,
).route("GET", "/clusters/{cluster_id}/policies").payload());

/// Request of `DescribePolicyInstances`.
#[derive(Default)] #[non_exhaustive] pub struct DescribePolicyInstancesRequest {
    /** `cluster_id`: text. */ pub cluster_id: String,
    /** `policy_name`: text. */ pub policy_name: Option<String>,
    /** `instance_name`: text. */ pub instance_name: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribePolicyInstancesRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
    /// Sets `policy_name`.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self { self.policy_name = Some(value.into()); self }
    /// Sets `instance_name`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self { self.instance_name = Some(value.into()); self }
}
/// Table of [`DescribePolicyInstancesRequest`].
pub static DESCRIBE_POLICY_INSTANCES_REQUEST: Schema =
    Schema { name: "DescribePolicyInstancesRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("cluster_id").place(Place::Path).required(),
    Field::string("policy_name"),
    Field::string("instance_name"),
]; &ROWS } };
record!(DescribePolicyInstancesRequest, DESCRIBE_POLICY_INSTANCES_REQUEST,
    [0 Str cluster_id, 1 OptStr policy_name, 2 OptStr instance_name] []);

/// Answer of `DescribePolicyInstances`.
#[derive(Default)] #[non_exhaustive] pub struct DescribePolicyInstancesResponse {
    /** `payload`: records. */ pub payload: Vec<Payload>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribePolicyInstancesResponse`].
pub static DESCRIBE_POLICY_INSTANCES_RESPONSE: Schema =
    Schema { name: "DescribePolicyInstancesResponse", fields: { static ROWS: [Field; 1] = [
    Field::record("payload", &PAYLOAD).list(),
]; &ROWS } };
record!(DescribePolicyInstancesResponse, DESCRIBE_POLICY_INSTANCES_RESPONSE, [0 List payload] []);

/// What `payload` holds.
#[derive(Default)] #[non_exhaustive] pub struct Payload {
    /** `ali_uid`: text. */ pub ali_uid: Option<String>,
    /** `cluster_id`: text. */ pub cluster_id: Option<String>,
    /** `instance_name`: text. */ pub instance_name: Option<String>,
    /** `policy_name`: text. */ pub policy_name: Option<String>,
    /** `policy_category`: text. */ pub policy_category: Option<String>,
    /** `policy_description`: text. */ pub policy_description: Option<String>,
    /** `policy_parameters`: text. */ pub policy_parameters: Option<String>,
    /** `policy_severity`: text. */ pub policy_severity: Option<String>,
    /** `policy_scope`: text. */ pub policy_scope: Option<String>,
    /** `policy_action`: text. */ pub policy_action: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Payload`].
pub static PAYLOAD: Schema = Schema { name: "Payload", fields: { static ROWS: [Field; 10] = [
    Field::string("ali_uid"),
    Field::string("cluster_id"),
    Field::string("instance_name"),
    Field::string("policy_name"),
    Field::string("policy_category"),
    Field::string("policy_description"),
    Field::string("policy_parameters"),
    Field::string("policy_severity"),
    Field::string("policy_scope"),
    Field::string("policy_action"),
]; &ROWS } };
record!(Payload, PAYLOAD,
    [0 OptStr ali_uid, 1 OptStr cluster_id, 2 OptStr instance_name, 3 OptStr policy_name, 4 OptStr policy_category,
    5 OptStr policy_description, 6 OptStr policy_parameters, 7 OptStr policy_severity, 8 OptStr policy_scope,
    9 OptStr policy_action] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribePolicyInstancesRequest, DescribePolicyInstancesResponse, Payload,
);
