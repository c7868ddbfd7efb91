// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! Policies that admission control enforces in clusters.

pub mod delete_policy_instance; pub use delete_policy_instance::{DeletePolicyInstanceRequest, DeletePolicyInstanceResponse};
pub mod deploy_policy_instance; pub use deploy_policy_instance::{DeployPolicyInstanceRequest, DeployPolicyInstanceResponse};
pub mod describe_policies; pub use describe_policies::{DescribePoliciesRequest, DescribePoliciesResponse};
pub mod describe_policy_details; pub use describe_policy_details::{DescribePolicyDetailsRequest, DescribePolicyDetailsResponse};
pub mod describe_policy_governance_in_cluster; pub use describe_policy_governance_in_cluster::{DescribePolicyGovernanceInClusterRequest, DescribePolicyGovernanceInClusterResponse};
pub mod describe_policy_instances; pub use describe_policy_instances::{DescribePolicyInstancesRequest, DescribePolicyInstancesResponse};
pub mod describe_policy_instances_status; pub use describe_policy_instances_status::{DescribePolicyInstancesStatusRequest, DescribePolicyInstancesStatusResponse};
pub mod modify_policy_instance; pub use modify_policy_instance::{ModifyPolicyInstanceRequest, ModifyPolicyInstanceResponse};
