// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! disk.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Attaches a pay-as-you-go data disk, or a system disk, to an instance in the same zone.
    pub fn attach_disk(&self, request: AttachDiskRequest) -> Call<AttachDiskResponse> {
        self.core.call(&attach_disk::OPERATION, request)
    }

    /// Creates a data disk, empty or from a snapshot.
    pub fn create_disk(&self, request: CreateDiskRequest) -> Call<CreateDiskResponse> {
        self.core.call(&create_disk::OPERATION, request)
    }

    /// Releases a pay-as-you-go data disk, and its data for good.
    pub fn delete_disk(&self, request: DeleteDiskRequest) -> Call<DeleteDiskResponse> {
        self.core.call(&delete_disk::OPERATION, request)
    }

    /// Lists disks, including local and elastic ephemeral ones.
    pub fn describe_disks(&self, request: DescribeDisksRequest) -> PagedCall<DescribeDisksResponse, describe_disks::Disk> {
        self.core.paged(&describe_disks::OPERATION, request, |page| page.disks)
    }

    /// Detaches a pay-as-you-go data disk, or the system disk, from an instance.
    pub fn detach_disk(&self, request: DetachDiskRequest) -> Call<DetachDiskResponse> {
        self.core.call(&detach_disk::OPERATION, request)
    }

    /// Changes the name, description and other attributes of disks, such as whether they are released together with their
    /// instance.
    pub fn modify_disk_attribute(&self, request: ModifyDiskAttributeRequest) -> Call<ModifyDiskAttributeResponse> {
        self.core.call(&modify_disk_attribute::OPERATION, request)
    }

    /// Switches data disks on a subscription instance between pay-as-you-go and subscription.
    pub fn modify_disk_charge_type(&self, request: ModifyDiskChargeTypeRequest) -> Call<ModifyDiskChargeTypeResponse> {
        self.core.call(&modify_disk_charge_type::OPERATION, request)
    }

    /// Changes the category of a disk or the performance level of an ESSD.
    pub fn modify_disk_spec(&self, request: ModifyDiskSpecRequest) -> Call<ModifyDiskSpecResponse> {
        self.core.call(&modify_disk_spec::OPERATION, request)
    }

    /// Puts a disk back to how it was created: a system disk to its image, a data disk to empty or to its snapshot.
    pub fn re_init_disk(&self, request: ReInitDiskRequest) -> Call<ReInitDiskResponse> {
        self.core.call(&re_init_disk::OPERATION, request)
    }

    /// Replaces the operating system of a stopped instance in a VPC: the old system disk is released and a new one with another
    /// id is made.
    pub fn replace_system_disk(&self, request: ReplaceSystemDiskRequest) -> Call<ReplaceSystemDiskResponse> {
        self.core.call(&replace_system_disk::OPERATION, request)
    }

    /// Rolls a disk back to one of its own snapshots.
    pub fn reset_disk(&self, request: ResetDiskRequest) -> Call<ResetDiskResponse> {
        self.core.call(&reset_disk::OPERATION, request)
    }

    /// Rolls several disks back to the snapshots of a consistent set.
    pub fn reset_disks(&self, request: ResetDisksRequest) -> Call<ResetDisksResponse> {
        self.core.call(&reset_disks::OPERATION, request)
    }

    /// Makes a system or data disk larger; it cannot be made smaller.
    pub fn resize_disk(&self, request: ResizeDiskRequest) -> Call<ResizeDiskResponse> {
        self.core.call(&resize_disk::OPERATION, request)
    }
}
