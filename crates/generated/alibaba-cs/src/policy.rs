// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! policy.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Delete policy instance (`DeletePolicyInstance`).
    pub fn delete_policy_instance(&self, request: DeletePolicyInstanceRequest) -> Call<DeletePolicyInstanceResponse> {
        self.core.call(&delete_policy_instance::OPERATION, request)
    }

    /// Deploy policy instance (`DeployPolicyInstance`).
    pub fn deploy_policy_instance(&self, request: DeployPolicyInstanceRequest) -> Call<DeployPolicyInstanceResponse> {
        self.core.call(&deploy_policy_instance::OPERATION, request)
    }

    /// Describe policies (`DescribePolicies`).
    pub fn describe_policies(&self, request: DescribePoliciesRequest) -> Call<DescribePoliciesResponse> {
        self.core.call(&describe_policies::OPERATION, request)
    }

    /// Describe policy details (`DescribePolicyDetails`).
    pub fn describe_policy_details(&self, request: DescribePolicyDetailsRequest) -> Call<DescribePolicyDetailsResponse> {
        self.core.call(&describe_policy_details::OPERATION, request)
    }

    /// Describe policy governance in cluster (`DescribePolicyGovernanceInCluster`).
    pub fn describe_policy_governance_in_cluster(
        &self, request: DescribePolicyGovernanceInClusterRequest,
    ) -> Call<DescribePolicyGovernanceInClusterResponse> {
        self.core.call(&describe_policy_governance_in_cluster::OPERATION, request)
    }

    /// Describe policy instances (`DescribePolicyInstances`).
    pub fn describe_policy_instances(&self, request: DescribePolicyInstancesRequest) -> Call<DescribePolicyInstancesResponse> {
        self.core.call(&describe_policy_instances::OPERATION, request)
    }

    /// Describe policy instances status (`DescribePolicyInstancesStatus`).
    pub fn describe_policy_instances_status(
        &self, request: DescribePolicyInstancesStatusRequest,
    ) -> Call<DescribePolicyInstancesStatusResponse> {
        self.core.call(&describe_policy_instances_status::OPERATION, request)
    }

    /// Modify policy instance (`ModifyPolicyInstance`).
    pub fn modify_policy_instance(&self, request: ModifyPolicyInstanceRequest) -> Call<ModifyPolicyInstanceResponse> {
        self.core.call(&modify_policy_instance::OPERATION, request)
    }
}
