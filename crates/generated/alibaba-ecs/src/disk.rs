// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! disk.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Attach disk (`AttachDisk`).
    pub fn attach_disk(&self, request: AttachDiskRequest) -> Call<AttachDiskResponse> {
        self.core.call(&attach_disk::OPERATION, request)
    }

    /// Create disk (`CreateDisk`).
    pub fn create_disk(&self, request: CreateDiskRequest) -> Call<CreateDiskResponse> {
        self.core.call(&create_disk::OPERATION, request)
    }

    /// Delete disk (`DeleteDisk`).
    pub fn delete_disk(&self, request: DeleteDiskRequest) -> Call<DeleteDiskResponse> {
        self.core.call(&delete_disk::OPERATION, request)
    }

    /// Describe disks (`DescribeDisks`).
    pub fn describe_disks(&self, request: DescribeDisksRequest) -> PagedCall<DescribeDisksResponse, describe_disks::Disk> {
        self.core.paged(&describe_disks::OPERATION, request, |page| page.disks)
    }

    /// Detach disk (`DetachDisk`).
    pub fn detach_disk(&self, request: DetachDiskRequest) -> Call<DetachDiskResponse> {
        self.core.call(&detach_disk::OPERATION, request)
    }

    /// Modify disk attribute (`ModifyDiskAttribute`).
    pub fn modify_disk_attribute(&self, request: ModifyDiskAttributeRequest) -> Call<ModifyDiskAttributeResponse> {
        self.core.call(&modify_disk_attribute::OPERATION, request)
    }

    /// Modify disk charge type (`ModifyDiskChargeType`).
    pub fn modify_disk_charge_type(&self, request: ModifyDiskChargeTypeRequest) -> Call<ModifyDiskChargeTypeResponse> {
        self.core.call(&modify_disk_charge_type::OPERATION, request)
    }

    /// Modify disk spec (`ModifyDiskSpec`).
    pub fn modify_disk_spec(&self, request: ModifyDiskSpecRequest) -> Call<ModifyDiskSpecResponse> {
        self.core.call(&modify_disk_spec::OPERATION, request)
    }

    /// Re init disk (`ReInitDisk`).
    pub fn re_init_disk(&self, request: ReInitDiskRequest) -> Call<ReInitDiskResponse> {
        self.core.call(&re_init_disk::OPERATION, request)
    }

    /// Replace system disk (`ReplaceSystemDisk`).
    pub fn replace_system_disk(&self, request: ReplaceSystemDiskRequest) -> Call<ReplaceSystemDiskResponse> {
        self.core.call(&replace_system_disk::OPERATION, request)
    }

    /// Reset disk (`ResetDisk`).
    pub fn reset_disk(&self, request: ResetDiskRequest) -> Call<ResetDiskResponse> {
        self.core.call(&reset_disk::OPERATION, request)
    }

    /// Reset disks (`ResetDisks`).
    pub fn reset_disks(&self, request: ResetDisksRequest) -> Call<ResetDisksResponse> {
        self.core.call(&reset_disks::OPERATION, request)
    }

    /// Resize disk (`ResizeDisk`).
    pub fn resize_disk(&self, request: ResizeDiskRequest) -> Call<ResizeDiskResponse> {
        self.core.call(&resize_disk::OPERATION, request)
    }
}
