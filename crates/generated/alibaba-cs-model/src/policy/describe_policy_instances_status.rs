// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribePolicyInstancesStatus.json; do not edit.
//! Counts the security policies in force in a cluster, by policy and severity.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribePolicyInstancesStatus),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Place, Value, operation, record,
};

operation! {
    name: "DescribePolicyInstancesStatus",
    effect: Effect::Read,
    request: DescribePolicyInstancesStatusRequest = DESCRIBE_POLICY_INSTANCES_STATUS_REQUEST,
    response: DescribePolicyInstancesStatusResponse = DESCRIBE_POLICY_INSTANCES_STATUS_RESPONSE,
    method: "GET",
    path: "/clusters/{cluster_id}/policies/status",
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescribePolicyInstancesStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribePolicyInstancesStatusRequest {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribePolicyInstancesStatusRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            ..Self::default()
        }
    }
}

record! {
    DescribePolicyInstancesStatusRequest: DESCRIBE_POLICY_INSTANCES_STATUS_REQUEST,
    0 cluster_id: Str = Field::string("cluster_id").place(Place::Path).required(),
}

/// Response of `DescribePolicyInstancesStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribePolicyInstancesStatusResponse {
    /// How many deployments there are of each policy, one entry for each policy.
    pub policy_instances: Vec<PolicyInstance>,
    /// How many instances of policies are deployed, by severity.
    pub instances_severity_count: Value,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribePolicyInstancesStatusResponse: DESCRIBE_POLICY_INSTANCES_STATUS_RESPONSE,
    0 policy_instances: List = Field::record("policy_instances", &POLICY_INSTANCE).list(),
    1 instances_severity_count: Any = Field::any("instances_severity_count"),
}

/// `policy_instances` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct PolicyInstance {
    /// Category that the policy belongs to, such as `k8s-general`.
    pub policy_category: Option<String>,
    /// Name of the security policy, such as `ACKAllowedRepos`.
    pub policy_name: Option<String>,
    /// What the policy's template forbids, as its authors put it.
    pub policy_description: Option<String>,
    /// How serious a violation is: `high`, `medium` or `low`.
    pub policy_severity: Option<String>,
    /// How many instances of the policy are deployed; absent when there is none.
    pub policy_instances_count: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    PolicyInstance: POLICY_INSTANCE,
    0 policy_category: OptStr = Field::string("policy_category"),
    1 policy_name: OptStr = Field::string("policy_name"),
    2 policy_description: OptStr = Field::string("policy_description"),
    3 policy_severity: OptStr = Field::string("policy_severity"),
    4 policy_instances_count: OptInt = Field::int64("policy_instances_count"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribePolicyInstancesStatusRequest,
    DescribePolicyInstancesStatusResponse,
    PolicyInstance,
}
