// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Snapshots, consistent groups of them, and policies that take them.
//!
//! - [`apply_auto_snapshot_policy`](crate::Client::apply_auto_snapshot_policy): Makes one or more disks
//!   follow an automatic snapshot policy.
//! - [`cancel_auto_snapshot_policy`](crate::Client::cancel_auto_snapshot_policy): Makes one or more
//!   disks stop following their automatic snapshot policy.
//! - [`copy_snapshot`](crate::Client::copy_snapshot): Copies a snapshot, encrypted or not, to another
//!   region.
//! - [`create_auto_snapshot_policy`](crate::Client::create_auto_snapshot_policy): Creates a policy that
//!   takes snapshots of disks on set days and hours.
//! - [`create_snapshot`](crate::Client::create_snapshot): Takes a snapshot of a disk that is in use or
//!   available.
//! - [`create_snapshot_group`](crate::Client::create_snapshot_group): Takes a crash-consistent set of
//!   snapshots, one for each of several disks of an instance, or of several instances in one zone.
//! - [`delete_auto_snapshot_policy`](crate::Client::delete_auto_snapshot_policy): Deletes an automatic
//!   snapshot policy.
//! - [`delete_snapshot`](crate::Client::delete_snapshot): Deletes a snapshot, or calls off one that is
//!   being taken.
//! - [`delete_snapshot_group`](crate::Client::delete_snapshot_group): Deletes a consistent set of
//!   snapshots.
//! - [`describe_auto_snapshot_policy_ex`](crate::Client::describe_auto_snapshot_policy_ex): Lists the
//!   automatic snapshot policies of a region, with their times, retention and the number of disks that
//!   follow them.
//! - [`describe_snapshot_groups`](crate::Client::describe_snapshot_groups): Lists consistent sets of
//!   snapshots with the snapshots in each.
//! - [`describe_snapshot_links`](crate::Client::describe_snapshot_links): Lists the snapshot chains of
//!   disks: how many snapshots each disk has and how much storage they take.
//! - [`describe_snapshot_package`](crate::Client::describe_snapshot_package): Lists the storage
//!   packages bought in a region, which pay for the storage of snapshots other than local ones.
//! - [`describe_snapshots`](crate::Client::describe_snapshots): Lists snapshots of disks and instances,
//!   with their progress and status.
//! - [`describe_snapshots_usage`](crate::Client::describe_snapshots_usage): Returns how many snapshots
//!   the account has in a region and how much storage they take.
//! - [`modify_auto_snapshot_policy`](crate::Client::modify_auto_snapshot_policy): Changes the automatic
//!   snapshots of all system and data disks at once.
//! - [`modify_auto_snapshot_policy_ex`](crate::Client::modify_auto_snapshot_policy_ex): Changes an
//!   automatic snapshot policy.
//! - [`modify_snapshot_attribute`](crate::Client::modify_snapshot_attribute): Changes the name,
//!   description or retention of a snapshot.
//! - [`modify_snapshot_group`](crate::Client::modify_snapshot_group): Changes the name or description
//!   of a consistent set of snapshots.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Makes one or more disks follow an automatic snapshot policy.
    ///
    /// - Request: [`ApplyAutoSnapshotPolicyRequest`]. Response: [`ApplyAutoSnapshotPolicyResponse`]. Nested
    ///   types: [`apply_auto_snapshot_policy`].
    /// - [Documented errors](apply_auto_snapshot_policy::ERRORS).
    /// - Requires permission for the action `ecs:ApplyAutoSnapshotPolicy` (access level update), on Disk
    ///   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ApplyAutoSnapshotPolicy),
    ///   2024-06-24.
    pub fn apply_auto_snapshot_policy(
        &self,
        request: ApplyAutoSnapshotPolicyRequest,
    ) -> Call<ApplyAutoSnapshotPolicyResponse> {
        self.core.call(&apply_auto_snapshot_policy::OPERATION, request)
    }

    /// Makes one or more disks stop following their automatic snapshot policy.
    ///
    /// - Request: [`CancelAutoSnapshotPolicyRequest`]. Response: [`CancelAutoSnapshotPolicyResponse`].
    ///   Nested types: [`cancel_auto_snapshot_policy`].
    /// - [Documented errors](cancel_auto_snapshot_policy::ERRORS).
    /// - Requires permission for the action `ecs:CancelAutoSnapshotPolicy` (access level update), on Disk
    ///   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CancelAutoSnapshotPolicy),
    ///   2024-06-24.
    pub fn cancel_auto_snapshot_policy(
        &self,
        request: CancelAutoSnapshotPolicyRequest,
    ) -> Call<CancelAutoSnapshotPolicyResponse> {
        self.core.call(&cancel_auto_snapshot_policy::OPERATION, request)
    }

    /// Copies a snapshot, encrypted or not, to another region.
    ///
    /// - Request: [`CopySnapshotRequest`]. Response: [`CopySnapshotResponse`]. Nested types:
    ///   [`copy_snapshot`].
    /// - [Documented errors](copy_snapshot::ERRORS).
    /// - Requires permission for the action `ecs:CopySnapshot` (access level create), on Snapshot
    ///   `acs:ecs:{#regionId}:{#accountId}:snapshot/{#snapshotId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CopySnapshot), 2024-06-24.
    pub fn copy_snapshot(
        &self,
        request: CopySnapshotRequest,
    ) -> Call<CopySnapshotResponse> {
        self.core.call(&copy_snapshot::OPERATION, request)
    }

    /// Creates a policy that takes snapshots of disks on set days and hours.
    ///
    /// - Request: [`CreateAutoSnapshotPolicyRequest`]. Response: [`CreateAutoSnapshotPolicyResponse`].
    ///   Nested types: [`create_auto_snapshot_policy`].
    /// - [Documented errors](create_auto_snapshot_policy::ERRORS).
    /// - Requires permission for the action `ecs:CreateAutoSnapshotPolicy` (access level create), on
    ///   AutoSnapshotPolicy `acs:ecs:{#regionId}:{#accountId}:snapshotpolicy/*` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateAutoSnapshotPolicy),
    ///   2024-06-24.
    pub fn create_auto_snapshot_policy(
        &self,
        request: CreateAutoSnapshotPolicyRequest,
    ) -> Call<CreateAutoSnapshotPolicyResponse> {
        self.core.call(&create_auto_snapshot_policy::OPERATION, request)
    }

    /// Takes a snapshot of a disk that is in use or available.
    ///
    /// - Request: [`CreateSnapshotRequest`]. Response: [`CreateSnapshotResponse`]. Nested types:
    ///   [`create_snapshot`].
    /// - [Documented errors](create_snapshot::ERRORS).
    /// - Requires permission for the action `ecs:CreateSnapshot` (access level create), on Disk
    ///   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}` (required in the policy) and Snapshot
    ///   `acs:ecs:{#regionId}:{#accountId}:snapshot/*` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateSnapshot), 2024-06-24.
    pub fn create_snapshot(
        &self,
        request: CreateSnapshotRequest,
    ) -> Call<CreateSnapshotResponse> {
        self.core.call(&create_snapshot::OPERATION, request)
    }

    /// Takes a crash-consistent set of snapshots, one for each of several disks of an instance, or of
    /// several instances in one zone.
    ///
    /// - Request: [`CreateSnapshotGroupRequest`]. Response: [`CreateSnapshotGroupResponse`]. Nested types:
    ///   [`create_snapshot_group`].
    /// - [Documented errors](create_snapshot_group::ERRORS).
    /// - Requires permission for the action `ecs:CreateSnapshotGroup` (access level create), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` and Disk
    ///   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}`.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateSnapshotGroup),
    ///   2024-06-24.
    pub fn create_snapshot_group(
        &self,
        request: CreateSnapshotGroupRequest,
    ) -> Call<CreateSnapshotGroupResponse> {
        self.core.call(&create_snapshot_group::OPERATION, request)
    }

    /// Deletes an automatic snapshot policy.
    ///
    /// - Request: [`DeleteAutoSnapshotPolicyRequest`]. Response: [`DeleteAutoSnapshotPolicyResponse`].
    ///   Nested types: [`delete_auto_snapshot_policy`].
    /// - [Documented errors](delete_auto_snapshot_policy::ERRORS).
    /// - Requires permission for the action `ecs:DeleteAutoSnapshotPolicy` (access level delete), on all
    ///   resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteAutoSnapshotPolicy),
    ///   2024-06-24.
    pub fn delete_auto_snapshot_policy(
        &self,
        request: DeleteAutoSnapshotPolicyRequest,
    ) -> Call<DeleteAutoSnapshotPolicyResponse> {
        self.core.call(&delete_auto_snapshot_policy::OPERATION, request)
    }

    /// Deletes a snapshot, or calls off one that is being taken.
    ///
    /// - Request: [`DeleteSnapshotRequest`]. Response: [`DeleteSnapshotResponse`]. Nested types:
    ///   [`delete_snapshot`].
    /// - [Documented errors](delete_snapshot::ERRORS).
    /// - Requires permission for the action `ecs:DeleteSnapshot` (access level delete), on Snapshot
    ///   `acs:ecs:{#regionId}:{#accountId}:snapshot/{#snapshotId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteSnapshot), 2024-06-24.
    pub fn delete_snapshot(
        &self,
        request: DeleteSnapshotRequest,
    ) -> Call<DeleteSnapshotResponse> {
        self.core.call(&delete_snapshot::OPERATION, request)
    }

    /// Deletes a consistent set of snapshots.
    ///
    /// - Request: [`DeleteSnapshotGroupRequest`]. Response: [`DeleteSnapshotGroupResponse`]. Nested types:
    ///   [`delete_snapshot_group`].
    /// - [Documented errors](delete_snapshot_group::ERRORS).
    /// - Requires permission for the action `ecs:DeleteSnapshotGroup` (access level delete), on all
    ///   resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteSnapshotGroup),
    ///   2024-06-24.
    pub fn delete_snapshot_group(
        &self,
        request: DeleteSnapshotGroupRequest,
    ) -> Call<DeleteSnapshotGroupResponse> {
        self.core.call(&delete_snapshot_group::OPERATION, request)
    }

    /// Lists the automatic snapshot policies of a region, with their times, retention and the number of
    /// disks that follow them.
    ///
    /// - Request: [`DescribeAutoSnapshotPolicyExRequest`]. Response:
    ///   [`DescribeAutoSnapshotPolicyExResponse`]. Nested types: [`describe_auto_snapshot_policy_ex`].
    /// - [Documented errors](describe_auto_snapshot_policy_ex::ERRORS).
    /// - Requires permission for the action `ecs:DescribeAutoSnapshotPolicyEx` (access level get), on
    ///   AutoSnapshotPolicy `acs:ecs:{#regionId}:{#accountId}:snapshotpolicy/*`.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeAutoSnapshotPolicyEx), 2024-06-24.
    pub fn describe_auto_snapshot_policy_ex(
        &self,
        request: DescribeAutoSnapshotPolicyExRequest,
    ) -> PagedCall<
        DescribeAutoSnapshotPolicyExResponse,
        describe_auto_snapshot_policy_ex::AutoSnapshotPolicy,
    > {
        self.core
            .paged(
                &describe_auto_snapshot_policy_ex::OPERATION,
                request,
                |page| page.auto_snapshot_policies,
            )
    }

    /// Lists consistent sets of snapshots with the snapshots in each.
    ///
    /// - Request: [`DescribeSnapshotGroupsRequest`]. Response: [`DescribeSnapshotGroupsResponse`]. Nested
    ///   types: [`describe_snapshot_groups`].
    /// - [Documented errors](describe_snapshot_groups::ERRORS).
    /// - Requires permission for the action `ecs:DescribeSnapshotGroups` (access level get), on
    ///   SnapshotGroup `acs:ecs:{#regionId}:{#accountId}:snapshotgroup/*`.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Waiters: [`wait_until_snapshot_groups_finished`](Self::wait_until_snapshot_groups_finished),
    ///   [`wait_until_snapshot_groups_succeeded`](Self::wait_until_snapshot_groups_succeeded).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeSnapshotGroups),
    ///   2024-06-24.
    pub fn describe_snapshot_groups(
        &self,
        request: DescribeSnapshotGroupsRequest,
    ) -> PagedCall<
        DescribeSnapshotGroupsResponse,
        describe_snapshot_groups::SnapshotGroup,
    > {
        self.core
            .paged(
                &describe_snapshot_groups::OPERATION,
                request,
                |page| page.snapshot_groups,
            )
    }

    /// Lists the snapshot chains of disks: how many snapshots each disk has and how much storage they take.
    ///
    /// - Request: [`DescribeSnapshotLinksRequest`]. Response: [`DescribeSnapshotLinksResponse`]. Nested
    ///   types: [`describe_snapshot_links`].
    /// - [Documented errors](describe_snapshot_links::ERRORS).
    /// - Requires permission for the action `ecs:DescribeSnapshotLinks` (access level get), on all
    ///   resources.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeSnapshotLinks),
    ///   2024-06-24.
    pub fn describe_snapshot_links(
        &self,
        request: DescribeSnapshotLinksRequest,
    ) -> PagedCall<
        DescribeSnapshotLinksResponse,
        describe_snapshot_links::SnapshotLink,
    > {
        self.core
            .paged(
                &describe_snapshot_links::OPERATION,
                request,
                |page| page.snapshot_links,
            )
    }

    /// Lists the storage packages bought in a region, which pay for the storage of snapshots other than
    /// local ones.
    ///
    /// - Request: [`DescribeSnapshotPackageRequest`]. Response: [`DescribeSnapshotPackageResponse`]. Nested
    ///   types: [`describe_snapshot_package`].
    /// - Requires permission for the action `ecs:DescribeSnapshotPackage` (access level get), on all
    ///   resources.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeSnapshotPackage),
    ///   2024-06-24.
    pub fn describe_snapshot_package(
        &self,
        request: DescribeSnapshotPackageRequest,
    ) -> PagedCall<
        DescribeSnapshotPackageResponse,
        describe_snapshot_package::SnapshotPackage,
    > {
        self.core
            .paged(
                &describe_snapshot_package::OPERATION,
                request,
                |page| page.snapshot_packages,
            )
    }

    /// Lists snapshots of disks and instances, with their progress and status.
    ///
    /// - Request: [`DescribeSnapshotsRequest`]. Response: [`DescribeSnapshotsResponse`]. Nested types:
    ///   [`describe_snapshots`].
    /// - [Documented errors](describe_snapshots::ERRORS).
    /// - Requires permission for the action `ecs:DescribeSnapshots` (access level get), on Snapshot
    ///   `acs:ecs:{#regionId}:{#accountId}:snapshot/*` and Snapshot
    ///   `acs:ecs:{#regionId}:{#accountId}:snapshot/{#snapshotId}`.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Waiters: [`wait_until_snapshots_accomplished`](Self::wait_until_snapshots_accomplished),
    ///   [`wait_until_snapshots_deleted`](Self::wait_until_snapshots_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeSnapshots),
    ///   2024-06-24.
    pub fn describe_snapshots(
        &self,
        request: DescribeSnapshotsRequest,
    ) -> PagedCall<DescribeSnapshotsResponse, describe_snapshots::Snapshot> {
        self.core.paged(&describe_snapshots::OPERATION, request, |page| page.snapshots)
    }

    /// Returns how many snapshots the account has in a region and how much storage they take.
    ///
    /// - Request: [`DescribeSnapshotsUsageRequest`]. Response: [`DescribeSnapshotsUsageResponse`]. Nested
    ///   types: [`describe_snapshots_usage`].
    /// - [Documented errors](describe_snapshots_usage::ERRORS).
    /// - Requires permission for the action `ecs:DescribeSnapshotsUsage` (access level get), on all
    ///   resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeSnapshotsUsage),
    ///   2024-06-24.
    pub fn describe_snapshots_usage(
        &self,
        request: DescribeSnapshotsUsageRequest,
    ) -> Call<DescribeSnapshotsUsageResponse> {
        self.core.call(&describe_snapshots_usage::OPERATION, request)
    }

    /// Changes the automatic snapshots of all system and data disks at once.
    ///
    /// - Request: [`ModifyAutoSnapshotPolicyRequest`]. Response: [`ModifyAutoSnapshotPolicyResponse`].
    ///   Nested types: [`modify_auto_snapshot_policy`].
    /// - [Documented errors](modify_auto_snapshot_policy::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyAutoSnapshotPolicy),
    ///   2024-06-24.
    #[deprecated]
    pub fn modify_auto_snapshot_policy(
        &self,
        request: ModifyAutoSnapshotPolicyRequest,
    ) -> Call<ModifyAutoSnapshotPolicyResponse> {
        self.core.call(&modify_auto_snapshot_policy::OPERATION, request)
    }

    /// Changes an automatic snapshot policy.
    ///
    /// - Request: [`ModifyAutoSnapshotPolicyExRequest`]. Response: [`ModifyAutoSnapshotPolicyExResponse`].
    ///   Nested types: [`modify_auto_snapshot_policy_ex`].
    /// - [Documented errors](modify_auto_snapshot_policy_ex::ERRORS).
    /// - Requires permission for the action `ecs:ModifyAutoSnapshotPolicyEx` (access level update), on all
    ///   resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyAutoSnapshotPolicyEx),
    ///   2024-06-24.
    pub fn modify_auto_snapshot_policy_ex(
        &self,
        request: ModifyAutoSnapshotPolicyExRequest,
    ) -> Call<ModifyAutoSnapshotPolicyExResponse> {
        self.core.call(&modify_auto_snapshot_policy_ex::OPERATION, request)
    }

    /// Changes the name, description or retention of a snapshot.
    ///
    /// - Request: [`ModifySnapshotAttributeRequest`]. Response: [`ModifySnapshotAttributeResponse`]. Nested
    ///   types: [`modify_snapshot_attribute`].
    /// - [Documented errors](modify_snapshot_attribute::ERRORS).
    /// - Requires permission for the action `ecs:ModifySnapshotAttribute` (access level update), on
    ///   Snapshot `acs:ecs:{#regionId}:{#accountId}:snapshot/{#snapshotId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifySnapshotAttribute),
    ///   2024-06-24.
    pub fn modify_snapshot_attribute(
        &self,
        request: ModifySnapshotAttributeRequest,
    ) -> Call<ModifySnapshotAttributeResponse> {
        self.core.call(&modify_snapshot_attribute::OPERATION, request)
    }

    /// Changes the name or description of a consistent set of snapshots.
    ///
    /// - Request: [`ModifySnapshotGroupRequest`]. Response: [`ModifySnapshotGroupResponse`]. Nested types:
    ///   [`modify_snapshot_group`].
    /// - [Documented errors](modify_snapshot_group::ERRORS).
    /// - Requires permission for the action `ecs:ModifySnapshotGroup` (access level update), on all
    ///   resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifySnapshotGroup),
    ///   2024-06-24.
    pub fn modify_snapshot_group(
        &self,
        request: ModifySnapshotGroupRequest,
    ) -> Call<ModifySnapshotGroupResponse> {
        self.core.call(&modify_snapshot_group::OPERATION, request)
    }
}
