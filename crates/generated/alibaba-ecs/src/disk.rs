// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Disks: creation, attachment, resizing, performance, billing.
//!
//! - [`attach_disk`](crate::Client::attach_disk): Attaches a pay-as-you-go data disk, or a system disk,
//!   to an instance in the same zone.
//! - [`create_disk`](crate::Client::create_disk): Creates a data disk, empty or from a snapshot.
//! - [`delete_disk`](crate::Client::delete_disk): Releases a pay-as-you-go data disk, and its data for
//!   good.
//! - [`describe_disks`](crate::Client::describe_disks): Lists disks, including local and elastic
//!   ephemeral ones.
//! - [`detach_disk`](crate::Client::detach_disk): Detaches a pay-as-you-go data disk, or the system
//!   disk, from an instance.
//! - [`modify_disk_attribute`](crate::Client::modify_disk_attribute): Changes the name, description and
//!   other attributes of disks, such as whether they are released together with their instance.
//! - [`modify_disk_charge_type`](crate::Client::modify_disk_charge_type): Switches data disks on a
//!   subscription instance between pay-as-you-go and subscription.
//! - [`modify_disk_spec`](crate::Client::modify_disk_spec): Changes the category of a disk or the
//!   performance level of an ESSD.
//! - [`re_init_disk`](crate::Client::re_init_disk): Puts a disk back to how it was created: a system
//!   disk to its image, a data disk to empty or to its snapshot.
//! - [`replace_system_disk`](crate::Client::replace_system_disk): Replaces the operating system of a
//!   stopped instance in a VPC: the old system disk is released and a new one with another id is made.
//! - [`reset_disk`](crate::Client::reset_disk): Rolls a disk back to one of its own snapshots.
//! - [`reset_disks`](crate::Client::reset_disks): Rolls several disks back to the snapshots of a
//!   consistent set.
//! - [`resize_disk`](crate::Client::resize_disk): Makes a system or data disk larger; it cannot be made
//!   smaller.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Attaches a pay-as-you-go data disk, or a system disk, to an instance in the same zone.
    ///
    /// - Request: [`AttachDiskRequest`]. Response: [`AttachDiskResponse`]. Nested types: [`attach_disk`].
    /// - [Documented errors](attach_disk::ERRORS).
    /// - Requires permission for the action `ecs:AttachDisk` (access level update), on Disk
    ///   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}` (required in the policy) and Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy). Condition
    ///   keys: `ecs:LoginAsNonRoot`, `ecs:PasswordCustomized`.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AttachDisk), 2024-06-24.
    pub fn attach_disk(&self, request: AttachDiskRequest) -> Call<AttachDiskResponse> {
        self.core.call(&attach_disk::OPERATION, request)
    }

    /// Creates a data disk, empty or from a snapshot.
    ///
    /// - Request: [`CreateDiskRequest`]. Response: [`CreateDiskResponse`]. Nested types: [`create_disk`].
    /// - [Documented errors](create_disk::ERRORS).
    /// - Requires permission for the action `ecs:CreateDisk` (access level create), on Disk
    ///   `acs:ecs:{#regionId}:{#accountId}:disk/*` and Disk
    ///   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}` and Snapshot
    ///   `acs:ecs:{#regionId}:{#accountId}:snapshot/{#snapshotId}`. Condition keys: `ecs:IsDiskEncrypted`,
    ///   `ecs:IsDiskByokEncrypted`.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateDisk), 2024-06-24.
    pub fn create_disk(&self, request: CreateDiskRequest) -> Call<CreateDiskResponse> {
        self.core.call(&create_disk::OPERATION, request)
    }

    /// Releases a pay-as-you-go data disk, and its data for good.
    ///
    /// - Request: [`DeleteDiskRequest`]. Response: [`DeleteDiskResponse`]. Nested types: [`delete_disk`].
    /// - [Documented errors](delete_disk::ERRORS).
    /// - Requires permission for the action `ecs:DeleteDisk` (access level delete), on Disk
    ///   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteDisk), 2024-06-24.
    pub fn delete_disk(&self, request: DeleteDiskRequest) -> Call<DeleteDiskResponse> {
        self.core.call(&delete_disk::OPERATION, request)
    }

    /// Lists disks, including local and elastic ephemeral ones.
    ///
    /// - Request: [`DescribeDisksRequest`]. Response: [`DescribeDisksResponse`]. Nested types:
    ///   [`describe_disks`].
    /// - [Documented errors](describe_disks::ERRORS).
    /// - Requires permission for the action `ecs:DescribeDisks` (access level list), on Disk
    ///   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}` and Disk
    ///   `acs:ecs:{#regionId}:{#accountId}:disk/*`.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Waiters: [`wait_until_disks_available`](Self::wait_until_disks_available),
    ///   [`wait_until_disks_in_use`](Self::wait_until_disks_in_use),
    ///   [`wait_until_disks_deleted`](Self::wait_until_disks_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDisks), 2024-06-24.
    pub fn describe_disks(
        &self,
        request: DescribeDisksRequest,
    ) -> PagedCall<DescribeDisksResponse, describe_disks::Disk> {
        self.core.paged(&describe_disks::OPERATION, request, |page| page.disks)
    }

    /// Detaches a pay-as-you-go data disk, or the system disk, from an instance.
    ///
    /// - Request: [`DetachDiskRequest`]. Response: [`DetachDiskResponse`]. Nested types: [`detach_disk`].
    /// - [Documented errors](detach_disk::ERRORS).
    /// - Requires permission for the action `ecs:DetachDisk` (access level update), on Disk
    ///   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}` (required in the policy) and Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DetachDisk), 2024-06-24.
    pub fn detach_disk(&self, request: DetachDiskRequest) -> Call<DetachDiskResponse> {
        self.core.call(&detach_disk::OPERATION, request)
    }

    /// Changes the name, description and other attributes of disks, such as whether they are released
    /// together with their instance.
    ///
    /// - Request: [`ModifyDiskAttributeRequest`]. Response: [`ModifyDiskAttributeResponse`]. Nested types:
    ///   [`modify_disk_attribute`].
    /// - [Documented errors](modify_disk_attribute::ERRORS).
    /// - Requires permission for the action `ecs:ModifyDiskAttribute` (access level update), on Disk
    ///   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDiskAttribute),
    ///   2024-06-24.
    pub fn modify_disk_attribute(
        &self,
        request: ModifyDiskAttributeRequest,
    ) -> Call<ModifyDiskAttributeResponse> {
        self.core.call(&modify_disk_attribute::OPERATION, request)
    }

    /// Switches data disks on a subscription instance between pay-as-you-go and subscription.
    ///
    /// - Request: [`ModifyDiskChargeTypeRequest`]. Response: [`ModifyDiskChargeTypeResponse`]. Nested
    ///   types: [`modify_disk_charge_type`].
    /// - [Documented errors](modify_disk_charge_type::ERRORS).
    /// - Requires permission for the action `ecs:ModifyDiskChargeType` (access level update), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDiskChargeType),
    ///   2024-06-24.
    pub fn modify_disk_charge_type(
        &self,
        request: ModifyDiskChargeTypeRequest,
    ) -> Call<ModifyDiskChargeTypeResponse> {
        self.core.call(&modify_disk_charge_type::OPERATION, request)
    }

    /// Changes the category of a disk or the performance level of an ESSD.
    ///
    /// - Request: [`ModifyDiskSpecRequest`]. Response: [`ModifyDiskSpecResponse`]. Nested types:
    ///   [`modify_disk_spec`].
    /// - [Documented errors](modify_disk_spec::ERRORS).
    /// - Requires permission for the action `ecs:ModifyDiskSpec` (access level update), on Disk
    ///   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDiskSpec), 2024-06-24.
    pub fn modify_disk_spec(
        &self,
        request: ModifyDiskSpecRequest,
    ) -> Call<ModifyDiskSpecResponse> {
        self.core.call(&modify_disk_spec::OPERATION, request)
    }

    /// Puts a disk back to how it was created: a system disk to its image, a data disk to empty or to its
    /// snapshot.
    ///
    /// - Request: [`ReInitDiskRequest`]. Response: [`ReInitDiskResponse`]. Nested types: [`re_init_disk`].
    /// - [Documented errors](re_init_disk::ERRORS).
    /// - Requires permission for the action `ecs:ReInitDisk` (access level update), on Disk
    ///   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}` (required in the policy). Condition keys:
    ///   `ecs:PasswordCustomized`.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ReInitDisk), 2024-06-24.
    pub fn re_init_disk(&self, request: ReInitDiskRequest) -> Call<ReInitDiskResponse> {
        self.core.call(&re_init_disk::OPERATION, request)
    }

    /// Replaces the operating system of a stopped instance in a VPC: the old system disk is released and a
    /// new one with another id is made.
    ///
    /// - Request: [`ReplaceSystemDiskRequest`]. Response: [`ReplaceSystemDiskResponse`]. Nested types:
    ///   [`replace_system_disk`].
    /// - [Documented errors](replace_system_disk::ERRORS).
    /// - Requires permission for the action `ecs:ReplaceSystemDisk` (access level update), on Disk
    ///   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}` and Image
    ///   `acs:ecs:{#regionId}:{#accountId}:image/{#imageId}` and Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy). Condition
    ///   keys: `ecs:IsDiskEncrypted`, `ecs:IsSystemDiskEncrypted`, `ecs:PasswordInherit`,
    ///   `ecs:PasswordCustomized`, `ecs:IsDiskByokEncrypted`, `ecs:IsSystemDiskByokEncrypted`,
    ///   `ecs:LoginAsNonRoot`, `ecs:ImagePlatform`.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ReplaceSystemDisk),
    ///   2024-06-24.
    pub fn replace_system_disk(
        &self,
        request: ReplaceSystemDiskRequest,
    ) -> Call<ReplaceSystemDiskResponse> {
        self.core.call(&replace_system_disk::OPERATION, request)
    }

    /// Rolls a disk back to one of its own snapshots.
    ///
    /// - Request: [`ResetDiskRequest`]. Response: [`ResetDiskResponse`]. Nested types: [`reset_disk`].
    /// - [Documented errors](reset_disk::ERRORS).
    /// - Requires permission for the action `ecs:ResetDisk` (access level update), on Disk
    ///   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}` (required in the policy) and Snapshot
    ///   `acs:ecs:{#regionId}:{#accountId}:snapshot/{#snapshotId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ResetDisk), 2024-06-24.
    pub fn reset_disk(&self, request: ResetDiskRequest) -> Call<ResetDiskResponse> {
        self.core.call(&reset_disk::OPERATION, request)
    }

    /// Rolls several disks back to the snapshots of a consistent set.
    ///
    /// - Request: [`ResetDisksRequest`]. Response: [`ResetDisksResponse`]. Nested types: [`reset_disks`].
    /// - [Documented errors](reset_disks::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ResetDisks), 2024-06-24.
    pub fn reset_disks(&self, request: ResetDisksRequest) -> Call<ResetDisksResponse> {
        self.core.call(&reset_disks::OPERATION, request)
    }

    /// Makes a system or data disk larger; it cannot be made smaller.
    ///
    /// - Request: [`ResizeDiskRequest`]. Response: [`ResizeDiskResponse`]. Nested types: [`resize_disk`].
    /// - [Documented errors](resize_disk::ERRORS).
    /// - Requires permission for the action `ecs:ResizeDisk` (access level update), on Disk
    ///   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ResizeDisk), 2024-06-24.
    pub fn resize_disk(&self, request: ResizeDiskRequest) -> Call<ResizeDiskResponse> {
        self.core.call(&resize_disk::OPERATION, request)
    }
}
