// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! snapshot.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Apply auto snapshot policy (`ApplyAutoSnapshotPolicy`).
    pub fn apply_auto_snapshot_policy(&self, request: ApplyAutoSnapshotPolicyRequest) -> Call<ApplyAutoSnapshotPolicyResponse> {
        self.core.call(&apply_auto_snapshot_policy::OPERATION, request)
    }

    /// Cancel auto snapshot policy (`CancelAutoSnapshotPolicy`).
    pub fn cancel_auto_snapshot_policy(
        &self, request: CancelAutoSnapshotPolicyRequest,
    ) -> Call<CancelAutoSnapshotPolicyResponse> {
        self.core.call(&cancel_auto_snapshot_policy::OPERATION, request)
    }

    /// Copy snapshot (`CopySnapshot`).
    pub fn copy_snapshot(&self, request: CopySnapshotRequest) -> Call<CopySnapshotResponse> {
        self.core.call(&copy_snapshot::OPERATION, request)
    }

    /// Create auto snapshot policy (`CreateAutoSnapshotPolicy`).
    pub fn create_auto_snapshot_policy(
        &self, request: CreateAutoSnapshotPolicyRequest,
    ) -> Call<CreateAutoSnapshotPolicyResponse> {
        self.core.call(&create_auto_snapshot_policy::OPERATION, request)
    }

    /// Create snapshot (`CreateSnapshot`).
    pub fn create_snapshot(&self, request: CreateSnapshotRequest) -> Call<CreateSnapshotResponse> {
        self.core.call(&create_snapshot::OPERATION, request)
    }

    /// Create snapshot group (`CreateSnapshotGroup`).
    pub fn create_snapshot_group(&self, request: CreateSnapshotGroupRequest) -> Call<CreateSnapshotGroupResponse> {
        self.core.call(&create_snapshot_group::OPERATION, request)
    }

    /// Delete auto snapshot policy (`DeleteAutoSnapshotPolicy`).
    pub fn delete_auto_snapshot_policy(
        &self, request: DeleteAutoSnapshotPolicyRequest,
    ) -> Call<DeleteAutoSnapshotPolicyResponse> {
        self.core.call(&delete_auto_snapshot_policy::OPERATION, request)
    }

    /// Delete snapshot (`DeleteSnapshot`).
    pub fn delete_snapshot(&self, request: DeleteSnapshotRequest) -> Call<DeleteSnapshotResponse> {
        self.core.call(&delete_snapshot::OPERATION, request)
    }

    /// Delete snapshot group (`DeleteSnapshotGroup`).
    pub fn delete_snapshot_group(&self, request: DeleteSnapshotGroupRequest) -> Call<DeleteSnapshotGroupResponse> {
        self.core.call(&delete_snapshot_group::OPERATION, request)
    }

    /// Describe auto snapshot policy ex (`DescribeAutoSnapshotPolicyEx`).
    pub fn describe_auto_snapshot_policy_ex(
        &self, request: DescribeAutoSnapshotPolicyExRequest,
    ) -> PagedCall<DescribeAutoSnapshotPolicyExResponse, describe_auto_snapshot_policy_ex::AutoSnapshotPolicy> {
        self.core.paged(&describe_auto_snapshot_policy_ex::OPERATION, request, |page| page.auto_snapshot_policies)
    }

    /// Describe snapshot groups (`DescribeSnapshotGroups`).
    pub fn describe_snapshot_groups(
        &self, request: DescribeSnapshotGroupsRequest,
    ) -> PagedCall<DescribeSnapshotGroupsResponse, describe_snapshot_groups::SnapshotGroup> {
        self.core.paged(&describe_snapshot_groups::OPERATION, request, |page| page.snapshot_groups)
    }

    /// Describe snapshot links (`DescribeSnapshotLinks`).
    pub fn describe_snapshot_links(
        &self, request: DescribeSnapshotLinksRequest,
    ) -> PagedCall<DescribeSnapshotLinksResponse, describe_snapshot_links::SnapshotLink> {
        self.core.paged(&describe_snapshot_links::OPERATION, request, |page| page.snapshot_links)
    }

    /// Describe snapshot package (`DescribeSnapshotPackage`).
    pub fn describe_snapshot_package(
        &self, request: DescribeSnapshotPackageRequest,
    ) -> PagedCall<DescribeSnapshotPackageResponse, describe_snapshot_package::SnapshotPackage> {
        self.core.paged(&describe_snapshot_package::OPERATION, request, |page| page.snapshot_packages)
    }

    /// Describe snapshots (`DescribeSnapshots`).
    pub fn describe_snapshots(
        &self, request: DescribeSnapshotsRequest,
    ) -> PagedCall<DescribeSnapshotsResponse, describe_snapshots::Snapshot> {
        self.core.paged(&describe_snapshots::OPERATION, request, |page| page.snapshots)
    }

    /// Describe snapshots usage (`DescribeSnapshotsUsage`).
    pub fn describe_snapshots_usage(&self, request: DescribeSnapshotsUsageRequest) -> Call<DescribeSnapshotsUsageResponse> {
        self.core.call(&describe_snapshots_usage::OPERATION, request)
    }

    /// Modify auto snapshot policy (`ModifyAutoSnapshotPolicy`).
    #[deprecated = "Deprecated."]
    pub fn modify_auto_snapshot_policy(
        &self, request: ModifyAutoSnapshotPolicyRequest,
    ) -> Call<ModifyAutoSnapshotPolicyResponse> {
        self.core.call(&modify_auto_snapshot_policy::OPERATION, request)
    }

    /// Modify auto snapshot policy ex (`ModifyAutoSnapshotPolicyEx`).
    pub fn modify_auto_snapshot_policy_ex(
        &self, request: ModifyAutoSnapshotPolicyExRequest,
    ) -> Call<ModifyAutoSnapshotPolicyExResponse> {
        self.core.call(&modify_auto_snapshot_policy_ex::OPERATION, request)
    }

    /// Modify snapshot attribute (`ModifySnapshotAttribute`).
    pub fn modify_snapshot_attribute(&self, request: ModifySnapshotAttributeRequest) -> Call<ModifySnapshotAttributeResponse> {
        self.core.call(&modify_snapshot_attribute::OPERATION, request)
    }

    /// Modify snapshot group (`ModifySnapshotGroup`).
    pub fn modify_snapshot_group(&self, request: ModifySnapshotGroupRequest) -> Call<ModifySnapshotGroupResponse> {
        self.core.call(&modify_snapshot_group::OPERATION, request)
    }
}
