// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribePolicyInstancesStatus.json; do not edit.
//! Counts the security policies in force in a cluster, by policy and severity.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribePolicyInstancesStatus).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, Value, operation, record};

operation!(Operation::new::<DescribePolicyInstancesStatusRequest, DescribePolicyInstancesStatusResponse>(
    "DescribePolicyInstancesStatus", Effect::Read, &DESCRIBE_POLICY_INSTANCES_STATUS_REQUEST,
    &DESCRIBE_POLICY_INSTANCES_STATUS_RESPONSE,
).route("GET", "/clusters/{cluster_id}/policies/status"));

/// Request of `DescribePolicyInstancesStatus`.
#[derive(Default)] #[non_exhaustive] pub struct DescribePolicyInstancesStatusRequest {
    /** `cluster_id`: text. */ pub cluster_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DescribePolicyInstancesStatusRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
}
/// Table of [`DescribePolicyInstancesStatusRequest`].
pub static DESCRIBE_POLICY_INSTANCES_STATUS_REQUEST: Schema =
    Schema { name: "DescribePolicyInstancesStatusRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("cluster_id").place(Place::Path).required(),
]; &ROWS } };
record!(DescribePolicyInstancesStatusRequest, DESCRIBE_POLICY_INSTANCES_STATUS_REQUEST, [0 Str cluster_id] []);

/// Answer of `DescribePolicyInstancesStatus`.
#[derive(Default)] #[non_exhaustive] pub struct DescribePolicyInstancesStatusResponse {
    /** `policy_instances`: records. */ pub policy_instances: Vec<PolicyInstance>,
    /** `instances_severity_count`: any JSON value. */ pub instances_severity_count: Value,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribePolicyInstancesStatusResponse`].
pub static DESCRIBE_POLICY_INSTANCES_STATUS_RESPONSE: Schema =
    Schema { name: "DescribePolicyInstancesStatusResponse", fields: { static ROWS: [Field; 2] = [
    Field::record("policy_instances", &POLICY_INSTANCE).list(),
    Field::any("instances_severity_count"),
]; &ROWS } };
record!(DescribePolicyInstancesStatusResponse, DESCRIBE_POLICY_INSTANCES_STATUS_RESPONSE,
    [0 List policy_instances, 1 Any instances_severity_count] []);

/// What `policy_instances` holds.
#[derive(Default)] #[non_exhaustive] pub struct PolicyInstance {
    /** `policy_category`: text. */ pub policy_category: Option<String>,
    /** `policy_name`: text. */ pub policy_name: Option<String>,
    /** `policy_description`: text. */ pub policy_description: Option<String>,
    /** `policy_severity`: text. */ pub policy_severity: Option<String>,
    /** `policy_instances_count`: integer. */ pub policy_instances_count: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`PolicyInstance`].
pub static POLICY_INSTANCE: Schema = Schema { name: "PolicyInstance", fields: { static ROWS: [Field; 5] = [
    Field::string("policy_category"),
    Field::string("policy_name"),
    Field::string("policy_description"),
    Field::string("policy_severity"),
    Field::int64("policy_instances_count"),
]; &ROWS } };
record!(PolicyInstance, POLICY_INSTANCE,
    [0 OptStr policy_category, 1 OptStr policy_name, 2 OptStr policy_description,
    3 OptStr policy_severity] [4 OptInt policy_instances_count]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribePolicyInstancesStatusRequest, DescribePolicyInstancesStatusResponse, PolicyInstance,
);
