// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! auto-provisioning-group.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Create auto provisioning group (`CreateAutoProvisioningGroup`).
    pub fn create_auto_provisioning_group(
        &self, request: CreateAutoProvisioningGroupRequest,
    ) -> Call<CreateAutoProvisioningGroupResponse> {
        self.core.call(&create_auto_provisioning_group::OPERATION, request)
    }

    /// Delete auto provisioning group (`DeleteAutoProvisioningGroup`).
    pub fn delete_auto_provisioning_group(
        &self, request: DeleteAutoProvisioningGroupRequest,
    ) -> Call<DeleteAutoProvisioningGroupResponse> {
        self.core.call(&delete_auto_provisioning_group::OPERATION, request)
    }

    /// Describe auto provisioning group history (`DescribeAutoProvisioningGroupHistory`).
    pub fn describe_auto_provisioning_group_history(
        &self, request: DescribeAutoProvisioningGroupHistoryRequest,
    ) -> PagedCall<DescribeAutoProvisioningGroupHistoryResponse, describe_auto_provisioning_group_history::AutoProvisioningGroupHistory> {
        self.core.paged(&describe_auto_provisioning_group_history::OPERATION, request, |page| page.auto_provisioning_group_histories)
    }

    /// Describe auto provisioning group instances (`DescribeAutoProvisioningGroupInstances`).
    pub fn describe_auto_provisioning_group_instances(
        &self, request: DescribeAutoProvisioningGroupInstancesRequest,
    ) -> PagedCall<DescribeAutoProvisioningGroupInstancesResponse, describe_auto_provisioning_group_instances::Instance> {
        self.core.paged(&describe_auto_provisioning_group_instances::OPERATION, request, |page| page.instances)
    }

    /// Describe auto provisioning groups (`DescribeAutoProvisioningGroups`).
    pub fn describe_auto_provisioning_groups(
        &self, request: DescribeAutoProvisioningGroupsRequest,
    ) -> PagedCall<DescribeAutoProvisioningGroupsResponse, describe_auto_provisioning_groups::AutoProvisioningGroup> {
        self.core.paged(&describe_auto_provisioning_groups::OPERATION, request, |page| page.auto_provisioning_groups)
    }

    /// Modify auto provisioning group (`ModifyAutoProvisioningGroup`).
    pub fn modify_auto_provisioning_group(
        &self, request: ModifyAutoProvisioningGroupRequest,
    ) -> Call<ModifyAutoProvisioningGroupResponse> {
        self.core.call(&modify_auto_provisioning_group::OPERATION, request)
    }
}
