// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribePolicyInstances.json; do not edit.
//! Lists the instances of security policies in a cluster.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribePolicyInstances),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Place, open_enum, operation, record,
};

operation! {
    name: "DescribePolicyInstances",
    effect: Effect::Read,
    request: DescribePolicyInstancesRequest = DESCRIBE_POLICY_INSTANCES_REQUEST,
    response: DescribePolicyInstancesResponse = DESCRIBE_POLICY_INSTANCES_RESPONSE,
    method: "GET",
    path: "/clusters/{cluster_id}/policies",
    payload,
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescribePolicyInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribePolicyInstancesRequest {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: String,
    /// Name of the security policy, such as `ACKAllowedRepos`.
    pub policy_name: Option<String>,
    /// Name of the policy's or add-on's instance, or of the ECS instance of a node.
    pub instance_name: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribePolicyInstancesRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            ..Self::default()
        }
    }

    /// Name of the security policy, such as `ACKAllowedRepos`.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }

    /// Name of the policy's or add-on's instance, or of the ECS instance of a node.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
}

record! {
    DescribePolicyInstancesRequest: DESCRIBE_POLICY_INSTANCES_REQUEST,
    0 cluster_id: Str = Field::string("cluster_id").place(Place::Path).required(),
    1 policy_name: OptStr = Field::string("policy_name"),
    2 instance_name: OptStr = Field::string("instance_name"),
}

/// Response of `DescribePolicyInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribePolicyInstancesResponse {
    /// `payload`: list of records.
    pub payload: Vec<Payload>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribePolicyInstancesResponse: DESCRIBE_POLICY_INSTANCES_RESPONSE,
    0 payload: List = Field::record("payload", &PAYLOAD).list(),
}

/// `payload` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Payload {
    /// Id of the account or RAM user that deployed the policy.
    pub ali_uid: Option<String>,
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: Option<String>,
    /// Name of the policy's or add-on's instance, or of the ECS instance of a node.
    pub instance_name: Option<String>,
    /// Name of the security policy, such as `ACKAllowedRepos`.
    pub policy_name: Option<String>,
    /// Category that the policy belongs to, such as `k8s-general`.
    pub policy_category: Option<String>,
    /// What the policy's template forbids, as its authors put it.
    pub policy_description: Option<String>,
    /// Values of the parameters with which the policy was deployed, by name.
    pub policy_parameters: Option<String>,
    /// How serious a violation is: `high`, `medium` or `low`.
    pub policy_severity: Option<String>,
    /// Namespaces that the policy holds in, joined by commas; `*` is all.
    pub policy_scope: Option<String>,
    /// What happens to a violation: `deny` refuses it, `warn` lets it pass with a warning.
    pub policy_action: Option<PolicyAction>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Payload: PAYLOAD,
    0 ali_uid: OptStr = Field::string("ali_uid"),
    1 cluster_id: OptStr = Field::string("cluster_id"),
    2 instance_name: OptStr = Field::string("instance_name"),
    3 policy_name: OptStr = Field::string("policy_name"),
    4 policy_category: OptStr = Field::string("policy_category"),
    5 policy_description: OptStr = Field::string("policy_description"),
    6 policy_parameters: OptStr = Field::string("policy_parameters"),
    7 policy_severity: OptStr = Field::string("policy_severity"),
    8 policy_scope: OptStr = Field::string("policy_scope"),
    9 policy_action: Opt = Field::one_of("policy_action", PolicyAction::VALUES),
}

open_enum! {
    /// Documented values of `payload.policy_action`. The provider may add others.
    pub enum PolicyAction {
        Deny = "deny",
        Warn = "warn",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribePolicyInstancesRequest,
    DescribePolicyInstancesResponse,
    Payload,
}
