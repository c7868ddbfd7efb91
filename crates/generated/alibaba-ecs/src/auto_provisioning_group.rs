// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Auto provisioning groups: fleets of spot and pay-as-you-go instances.
//!
//! - [`create_auto_provisioning_group`](crate::Client::create_auto_provisioning_group): Creates an auto
//!   provisioning group, which deploys and maintains a fleet of spot and pay-as-you-go instances over
//!   several zones and instance types.
//! - [`delete_auto_provisioning_group`](crate::Client::delete_auto_provisioning_group): Deletes an auto
//!   provisioning group.
//! - [`describe_auto_provisioning_group_history`](crate::Client::describe_auto_provisioning_group_history):
//!   Lists what an auto provisioning group has scheduled, with the instances of each task.
//! - [`describe_auto_provisioning_group_instances`](crate::Client::describe_auto_provisioning_group_instances):
//!   Lists the instances of an auto provisioning group.
//! - [`describe_auto_provisioning_groups`](crate::Client::describe_auto_provisioning_groups): Lists
//!   auto provisioning groups with their target capacity and settings.
//! - [`modify_auto_provisioning_group`](crate::Client::modify_auto_provisioning_group): Changes the
//!   settings of an auto provisioning group.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Creates an auto provisioning group, which deploys and maintains a fleet of spot and pay-as-you-go
    /// instances over several zones and instance types.
    ///
    /// - Request: [`CreateAutoProvisioningGroupRequest`]. Response:
    ///   [`CreateAutoProvisioningGroupResponse`]. Nested types: [`create_auto_provisioning_group`].
    /// - [Documented errors](create_auto_provisioning_group::ERRORS).
    /// - Requires permission for the action `ecs:CreateAutoProvisioningGroup` (access level create), on all
    ///   resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateAutoProvisioningGroup),
    ///   2024-06-24.
    pub fn create_auto_provisioning_group(
        &self,
        request: CreateAutoProvisioningGroupRequest,
    ) -> Call<CreateAutoProvisioningGroupResponse> {
        self.core.call(&create_auto_provisioning_group::OPERATION, request)
    }

    /// Deletes an auto provisioning group.
    ///
    /// - Request: [`DeleteAutoProvisioningGroupRequest`]. Response:
    ///   [`DeleteAutoProvisioningGroupResponse`]. Nested types: [`delete_auto_provisioning_group`].
    /// - [Documented errors](delete_auto_provisioning_group::ERRORS).
    /// - Requires permission for the action `ecs:DeleteAutoProvisioningGroup` (access level delete), on all
    ///   resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteAutoProvisioningGroup),
    ///   2024-06-24.
    pub fn delete_auto_provisioning_group(
        &self,
        request: DeleteAutoProvisioningGroupRequest,
    ) -> Call<DeleteAutoProvisioningGroupResponse> {
        self.core.call(&delete_auto_provisioning_group::OPERATION, request)
    }

    /// Lists what an auto provisioning group has scheduled, with the instances of each task.
    ///
    /// - Request: [`DescribeAutoProvisioningGroupHistoryRequest`]. Response:
    ///   [`DescribeAutoProvisioningGroupHistoryResponse`]. Nested types:
    ///   [`describe_auto_provisioning_group_history`].
    /// - [Documented errors](describe_auto_provisioning_group_history::ERRORS).
    /// - Requires permission for the action `ecs:DescribeAutoProvisioningGroupHistory` (access level get),
    ///   on all resources.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeAutoProvisioningGroupHistory),
    ///   2024-06-24.
    pub fn describe_auto_provisioning_group_history(
        &self,
        request: DescribeAutoProvisioningGroupHistoryRequest,
    ) -> PagedCall<
        DescribeAutoProvisioningGroupHistoryResponse,
        describe_auto_provisioning_group_history::AutoProvisioningGroupHistory,
    > {
        self.core
            .paged(
                &describe_auto_provisioning_group_history::OPERATION,
                request,
                |page| page.auto_provisioning_group_histories,
            )
    }

    /// Lists the instances of an auto provisioning group.
    ///
    /// - Request: [`DescribeAutoProvisioningGroupInstancesRequest`]. Response:
    ///   [`DescribeAutoProvisioningGroupInstancesResponse`]. Nested types:
    ///   [`describe_auto_provisioning_group_instances`].
    /// - [Documented errors](describe_auto_provisioning_group_instances::ERRORS).
    /// - Requires permission for the action `ecs:DescribeAutoProvisioningGroupInstances` (access level
    ///   get), on all resources.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeAutoProvisioningGroupInstances),
    ///   2024-06-24.
    pub fn describe_auto_provisioning_group_instances(
        &self,
        request: DescribeAutoProvisioningGroupInstancesRequest,
    ) -> PagedCall<
        DescribeAutoProvisioningGroupInstancesResponse,
        describe_auto_provisioning_group_instances::Instance,
    > {
        self.core
            .paged(
                &describe_auto_provisioning_group_instances::OPERATION,
                request,
                |page| page.instances,
            )
    }

    /// Lists auto provisioning groups with their target capacity and settings.
    ///
    /// - Request: [`DescribeAutoProvisioningGroupsRequest`]. Response:
    ///   [`DescribeAutoProvisioningGroupsResponse`]. Nested types: [`describe_auto_provisioning_groups`].
    /// - [Documented errors](describe_auto_provisioning_groups::ERRORS).
    /// - Requires permission for the action `ecs:DescribeAutoProvisioningGroups` (access level get), on all
    ///   resources.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeAutoProvisioningGroups), 2024-06-24.
    pub fn describe_auto_provisioning_groups(
        &self,
        request: DescribeAutoProvisioningGroupsRequest,
    ) -> PagedCall<
        DescribeAutoProvisioningGroupsResponse,
        describe_auto_provisioning_groups::AutoProvisioningGroup,
    > {
        self.core
            .paged(
                &describe_auto_provisioning_groups::OPERATION,
                request,
                |page| page.auto_provisioning_groups,
            )
    }

    /// Changes the settings of an auto provisioning group.
    ///
    /// - Request: [`ModifyAutoProvisioningGroupRequest`]. Response:
    ///   [`ModifyAutoProvisioningGroupResponse`]. Nested types: [`modify_auto_provisioning_group`].
    /// - [Documented errors](modify_auto_provisioning_group::ERRORS).
    /// - Requires permission for the action `ecs:ModifyAutoProvisioningGroup` (access level update), on all
    ///   resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyAutoProvisioningGroup),
    ///   2024-06-24.
    pub fn modify_auto_provisioning_group(
        &self,
        request: ModifyAutoProvisioningGroupRequest,
    ) -> Call<ModifyAutoProvisioningGroupResponse> {
        self.core.call(&modify_auto_provisioning_group::OPERATION, request)
    }
}
