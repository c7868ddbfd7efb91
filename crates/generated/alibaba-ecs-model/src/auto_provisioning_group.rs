// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Auto provisioning groups: fleets of spot and pay-as-you-go instances.

pub mod create_auto_provisioning_group; pub use create_auto_provisioning_group::{CreateAutoProvisioningGroupRequest, CreateAutoProvisioningGroupResponse};
pub mod delete_auto_provisioning_group; pub use delete_auto_provisioning_group::{DeleteAutoProvisioningGroupRequest, DeleteAutoProvisioningGroupResponse};
pub mod describe_auto_provisioning_group_history; pub use describe_auto_provisioning_group_history::{DescribeAutoProvisioningGroupHistoryRequest, DescribeAutoProvisioningGroupHistoryResponse};
pub mod describe_auto_provisioning_group_instances; pub use describe_auto_provisioning_group_instances::{DescribeAutoProvisioningGroupInstancesRequest, DescribeAutoProvisioningGroupInstancesResponse};
pub mod describe_auto_provisioning_groups; pub use describe_auto_provisioning_groups::{DescribeAutoProvisioningGroupsRequest, DescribeAutoProvisioningGroupsResponse};
pub mod modify_auto_provisioning_group; pub use modify_auto_provisioning_group::{ModifyAutoProvisioningGroupRequest, ModifyAutoProvisioningGroupResponse};
