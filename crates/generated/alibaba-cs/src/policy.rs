// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! policy.
//!
//! - [`delete_policy_instance`](crate::Client::delete_policy_instance)
//! - [`deploy_policy_instance`](crate::Client::deploy_policy_instance)
//! - [`describe_policies`](crate::Client::describe_policies)
//! - [`describe_policy_details`](crate::Client::describe_policy_details)
//! - [`describe_policy_governance_in_cluster`](crate::Client::describe_policy_governance_in_cluster)
//! - [`describe_policy_instances`](crate::Client::describe_policy_instances)
//! - [`describe_policy_instances_status`](crate::Client::describe_policy_instances_status)
//! - [`modify_policy_instance`](crate::Client::modify_policy_instance)

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Deletes instances of a security policy in a cluster; the policy no longer applies there.
    ///
    /// - Request: [`DeletePolicyInstanceRequest`]. Response: [`DeletePolicyInstanceResponse`]. Their parts:
    ///   [`delete_policy_instance`].
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DeletePolicyInstance).
    pub fn delete_policy_instance(
        &self,
        request: DeletePolicyInstanceRequest,
    ) -> Call<DeletePolicyInstanceResponse> {
        self.core.call(&delete_policy_instance::OPERATION, request)
    }

    /// Puts a security policy into force in a cluster: which namespaces it holds for, and whether
    /// violations are blocked or only reported.
    ///
    /// - Request: [`DeployPolicyInstanceRequest`]. Response: [`DeployPolicyInstanceResponse`]. Their parts:
    ///   [`deploy_policy_instance`].
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DeployPolicyInstance).
    pub fn deploy_policy_instance(
        &self,
        request: DeployPolicyInstanceRequest,
    ) -> Call<DeployPolicyInstanceResponse> {
        self.core.call(&deploy_policy_instance::OPERATION, request)
    }

    /// Lists the security policies on offer, by category.
    ///
    /// - Request: [`DescribePoliciesRequest`]. Response: [`DescribePoliciesResponse`]. Their parts:
    ///   [`describe_policies`].
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribePolicies).
    pub fn describe_policies(
        &self,
        request: DescribePoliciesRequest,
    ) -> Call<DescribePoliciesResponse> {
        self.core.call(&describe_policies::OPERATION, request)
    }

    /// Returns what a security policy checks, with its template and parameters.
    ///
    /// - Request: [`DescribePolicyDetailsRequest`]. Response: [`DescribePolicyDetailsResponse`]. Their
    ///   parts: [`describe_policy_details`].
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribePolicyDetails).
    pub fn describe_policy_details(
        &self,
        request: DescribePolicyDetailsRequest,
    ) -> Call<DescribePolicyDetailsResponse> {
        self.core.call(&describe_policy_details::OPERATION, request)
    }

    /// Returns how security policies do in a cluster: which are in force, and what they blocked or
    /// reported.
    ///
    /// - Request: [`DescribePolicyGovernanceInClusterRequest`]. Response:
    ///   [`DescribePolicyGovernanceInClusterResponse`]. Their parts:
    ///   [`describe_policy_governance_in_cluster`].
    /// - Access level: get.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribePolicyGovernanceInCluster).
    pub fn describe_policy_governance_in_cluster(
        &self,
        request: DescribePolicyGovernanceInClusterRequest,
    ) -> Call<DescribePolicyGovernanceInClusterResponse> {
        self.core.call(&describe_policy_governance_in_cluster::OPERATION, request)
    }

    /// Lists the instances of security policies in a cluster.
    ///
    /// - Request: [`DescribePolicyInstancesRequest`]. Response: [`DescribePolicyInstancesResponse`]. Their
    ///   parts: [`describe_policy_instances`].
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribePolicyInstances).
    pub fn describe_policy_instances(
        &self,
        request: DescribePolicyInstancesRequest,
    ) -> Call<DescribePolicyInstancesResponse> {
        self.core.call(&describe_policy_instances::OPERATION, request)
    }

    /// Counts the security policies in force in a cluster, by policy and severity.
    ///
    /// - Request: [`DescribePolicyInstancesStatusRequest`]. Response:
    ///   [`DescribePolicyInstancesStatusResponse`]. Their parts: [`describe_policy_instances_status`].
    /// - Access level: get.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribePolicyInstancesStatus).
    pub fn describe_policy_instances_status(
        &self,
        request: DescribePolicyInstancesStatusRequest,
    ) -> Call<DescribePolicyInstancesStatusResponse> {
        self.core.call(&describe_policy_instances_status::OPERATION, request)
    }

    /// Changes how a security policy is applied in a cluster: block or report, and in which namespaces.
    ///
    /// - Request: [`ModifyPolicyInstanceRequest`]. Response: [`ModifyPolicyInstanceResponse`]. Their parts:
    ///   [`modify_policy_instance`].
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ModifyPolicyInstance).
    pub fn modify_policy_instance(
        &self,
        request: ModifyPolicyInstanceRequest,
    ) -> Call<ModifyPolicyInstanceResponse> {
        self.core.call(&modify_policy_instance::OPERATION, request)
    }
}
