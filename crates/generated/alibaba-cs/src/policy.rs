// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! Policies that admission control enforces in clusters.
//!
//! - [`delete_policy_instance`](crate::Client::delete_policy_instance): Deletes instances of a security
//!   policy in a cluster; the policy no longer applies there.
//! - [`deploy_policy_instance`](crate::Client::deploy_policy_instance): Puts a security policy into
//!   force in a cluster: which namespaces it holds for, and whether violations are blocked or only
//!   reported.
//! - [`describe_policies`](crate::Client::describe_policies): Lists the security policies on offer, by
//!   category.
//! - [`describe_policy_details`](crate::Client::describe_policy_details): Returns what a security
//!   policy checks, with its template and parameters.
//! - [`describe_policy_governance_in_cluster`](crate::Client::describe_policy_governance_in_cluster):
//!   Returns how security policies do in a cluster: which are in force, and what they blocked or
//!   reported.
//! - [`describe_policy_instances`](crate::Client::describe_policy_instances): Lists the instances of
//!   security policies in a cluster.
//! - [`describe_policy_instances_status`](crate::Client::describe_policy_instances_status): Counts the
//!   security policies in force in a cluster, by policy and severity.
//! - [`modify_policy_instance`](crate::Client::modify_policy_instance): Changes how a security policy
//!   is applied in a cluster: block or report, and in which namespaces.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Deletes instances of a security policy in a cluster; the policy no longer applies there.
    ///
    /// - Request: [`DeletePolicyInstanceRequest`]. Response: [`DeletePolicyInstanceResponse`]. Nested
    ///   types: [`delete_policy_instance`].
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DeletePolicyInstance),
    ///   2024-06.
    pub fn delete_policy_instance(
        &self,
        request: DeletePolicyInstanceRequest,
    ) -> Call<DeletePolicyInstanceResponse> {
        self.core.call(&delete_policy_instance::OPERATION, request)
    }

    /// Puts a security policy into force in a cluster: which namespaces it holds for, and whether
    /// violations are blocked or only reported.
    ///
    /// - Request: [`DeployPolicyInstanceRequest`]. Response: [`DeployPolicyInstanceResponse`]. Nested
    ///   types: [`deploy_policy_instance`].
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DeployPolicyInstance),
    ///   2024-06.
    pub fn deploy_policy_instance(
        &self,
        request: DeployPolicyInstanceRequest,
    ) -> Call<DeployPolicyInstanceResponse> {
        self.core.call(&deploy_policy_instance::OPERATION, request)
    }

    /// Lists the security policies on offer, by category.
    ///
    /// - Request: [`DescribePoliciesRequest`]. Response: [`DescribePoliciesResponse`]. Nested types:
    ///   [`describe_policies`].
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribePolicies), 2024-06.
    pub fn describe_policies(
        &self,
        request: DescribePoliciesRequest,
    ) -> Call<DescribePoliciesResponse> {
        self.core.call(&describe_policies::OPERATION, request)
    }

    /// Returns what a security policy checks, with its template and parameters.
    ///
    /// - Request: [`DescribePolicyDetailsRequest`]. Response: [`DescribePolicyDetailsResponse`]. Nested
    ///   types: [`describe_policy_details`].
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribePolicyDetails),
    ///   2024-06.
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
    ///   [`DescribePolicyGovernanceInClusterResponse`]. Nested types:
    ///   [`describe_policy_governance_in_cluster`].
    /// - Access level: get.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribePolicyGovernanceInCluster), 2024-06.
    pub fn describe_policy_governance_in_cluster(
        &self,
        request: DescribePolicyGovernanceInClusterRequest,
    ) -> Call<DescribePolicyGovernanceInClusterResponse> {
        self.core.call(&describe_policy_governance_in_cluster::OPERATION, request)
    }

    /// Lists the instances of security policies in a cluster.
    ///
    /// - Request: [`DescribePolicyInstancesRequest`]. Response: [`DescribePolicyInstancesResponse`]. Nested
    ///   types: [`describe_policy_instances`].
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribePolicyInstances),
    ///   2024-06.
    pub fn describe_policy_instances(
        &self,
        request: DescribePolicyInstancesRequest,
    ) -> Call<DescribePolicyInstancesResponse> {
        self.core.call(&describe_policy_instances::OPERATION, request)
    }

    /// Counts the security policies in force in a cluster, by policy and severity.
    ///
    /// - Request: [`DescribePolicyInstancesStatusRequest`]. Response:
    ///   [`DescribePolicyInstancesStatusResponse`]. Nested types: [`describe_policy_instances_status`].
    /// - Access level: get.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribePolicyInstancesStatus), 2024-06.
    pub fn describe_policy_instances_status(
        &self,
        request: DescribePolicyInstancesStatusRequest,
    ) -> Call<DescribePolicyInstancesStatusResponse> {
        self.core.call(&describe_policy_instances_status::OPERATION, request)
    }

    /// Changes how a security policy is applied in a cluster: block or report, and in which namespaces.
    ///
    /// - Request: [`ModifyPolicyInstanceRequest`]. Response: [`ModifyPolicyInstanceResponse`]. Nested
    ///   types: [`modify_policy_instance`].
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ModifyPolicyInstance),
    ///   2024-06.
    pub fn modify_policy_instance(
        &self,
        request: ModifyPolicyInstanceRequest,
    ) -> Call<ModifyPolicyInstanceResponse> {
        self.core.call(&modify_policy_instance::OPERATION, request)
    }
}
