// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01; do not edit.
//! disk.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Attach disks (`AttachDisks`).
    pub fn attach_disks(&self, request: AttachDisksRequest) -> Call<AttachDisksResponse> {
        self.core.call(&attach_disks::OPERATION, request)
    }

    /// Change disks attach (`ChangeDisksAttach`).
    pub fn change_disks_attach(&self, request: ChangeDisksAttachRequest) -> Call<ChangeDisksAttachResponse> {
        self.core.call(&change_disks_attach::OPERATION, request)
    }

    /// Create disks (`CreateDisks`).
    pub fn create_disks(&self, request: CreateDisksRequest) -> Call<CreateDisksResponse> {
        self.core.call(&create_disks::OPERATION, request)
    }

    /// Describe disk category (`DescribeDiskCategory`).
    pub fn describe_disk_category(&self, request: DescribeDiskCategoryRequest) -> Call<DescribeDiskCategoryResponse> {
        self.core.call(&describe_disk_category::OPERATION, request)
    }

    /// Describe disks (`DescribeDisks`).
    pub fn describe_disks(&self, request: DescribeDisksRequest) -> PagedCall<DescribeDisksResponse, describe_disks::DataSet> {
        self.core.paged(&describe_disks::OPERATION, request, |page| page.data_set)
    }

    /// Detach disks (`DetachDisks`).
    pub fn detach_disks(&self, request: DetachDisksRequest) -> Call<DetachDisksResponse> {
        self.core.call(&detach_disks::OPERATION, request)
    }

    /// Modify disks attributes (`ModifyDisksAttributes`).
    pub fn modify_disks_attributes(&self, request: ModifyDisksAttributesRequest) -> Call<ModifyDisksAttributesResponse> {
        self.core.call(&modify_disks_attributes::OPERATION, request)
    }

    /// Modify disks resource group (`ModifyDisksResourceGroup`).
    pub fn modify_disks_resource_group(
        &self, request: ModifyDisksResourceGroupRequest,
    ) -> Call<ModifyDisksResourceGroupResponse> {
        self.core.call(&modify_disks_resource_group::OPERATION, request)
    }

    /// Release disk (`ReleaseDisk`).
    pub fn release_disk(&self, request: ReleaseDiskRequest) -> Call<ReleaseDiskResponse> {
        self.core.call(&release_disk::OPERATION, request)
    }

    /// Renew disk (`RenewDisk`).
    pub fn renew_disk(&self, request: RenewDiskRequest) -> Call<RenewDiskResponse> {
        self.core.call(&renew_disk::OPERATION, request)
    }

    /// Resize disk (`ResizeDisk`).
    pub fn resize_disk(&self, request: ResizeDiskRequest) -> Call<ResizeDiskResponse> {
        self.core.call(&resize_disk::OPERATION, request)
    }

    /// Terminate disk (`TerminateDisk`).
    pub fn terminate_disk(&self, request: TerminateDiskRequest) -> Call<TerminateDiskResponse> {
        self.core.call(&terminate_disk::OPERATION, request)
    }
}
