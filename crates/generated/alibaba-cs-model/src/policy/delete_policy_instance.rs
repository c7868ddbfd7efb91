// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DeletePolicyInstance.json; do not edit.
//! Deletes instances of a security policy in a cluster; the policy no longer applies there.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DeletePolicyInstance), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "DeletePolicyInstance",
    effect: Effect::Write,
    request: DeletePolicyInstanceRequest = DELETE_POLICY_INSTANCE_REQUEST,
    response: DeletePolicyInstanceResponse = DELETE_POLICY_INSTANCE_RESPONSE,
    method: "DELETE",
    path: "/clusters/{cluster_id}/policies/{policy_name}",
    facts: &Facts::new().access(Access::Delete),
}

/// Request of `DeletePolicyInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeletePolicyInstanceRequest {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: String,
    /// Name of the security policy, such as `ACKAllowedRepos`.
    pub policy_name: String,
    /// Name of the policy's or add-on's instance, or of the ECS instance of a node.
    pub instance_name: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeletePolicyInstanceRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>, policy_name: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            policy_name: policy_name.into(),
            ..Self::default()
        }
    }

    /// Name of the policy's or add-on's instance, or of the ECS instance of a node.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
}

record! {
    DeletePolicyInstanceRequest: DELETE_POLICY_INSTANCE_REQUEST,
    0 cluster_id: Str = Field::string("cluster_id").place(Place::Path).required(),
    1 policy_name: Str = Field::string("policy_name").place(Place::Path).required(),
    2 instance_name: OptStr = Field::string("instance_name"),
}

/// Response of `DeletePolicyInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeletePolicyInstanceResponse {
    /// Deployments of the policy that were deleted, by name.
    pub instances: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeletePolicyInstanceResponse: DELETE_POLICY_INSTANCE_RESPONSE,
    0 instances: List = Field::string("instances").list(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeletePolicyInstanceRequest,
    DeletePolicyInstanceResponse,
}
