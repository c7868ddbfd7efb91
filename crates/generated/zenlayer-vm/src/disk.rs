// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01; do not edit.
//! Disks: creation, attachment, resizing, renewal.
//!
//! - [`attach_disks`](crate::Client::attach_disks): Attaches disks to an instance of the same zone, at
//!   most 10 a call and usually 15 an instance.
//! - [`change_disks_attach`](crate::Client::change_disks_attach): Moves disks that are attached to one
//!   instance to another: `DetachDisks` and `AttachDisks` in one.
//! - [`create_disks`](crate::Client::create_disks): Creates data disks.
//! - [`describe_disk_category`](crate::Client::describe_disk_category): Lists the categories of disks
//!   on offer, by zone and way of paying.
//! - [`describe_disks`](crate::Client::describe_disks): Lists disks with size, state and the instance
//!   that each is attached to.
//! - [`detach_disks`](crate::Client::detach_disks): Detaches disks from one instance.
//! - [`modify_disks_attributes`](crate::Client::modify_disks_attributes): Changes the name of disks,
//!   the same for all of them.
//! - [`modify_disks_resource_group`](crate::Client::modify_disks_resource_group): Moves data disks into
//!   another resource group, several at once.
//! - [`release_disk`](crate::Client::release_disk): Destroys a data disk that is in the recycle bin.
//! - [`renew_disk`](crate::Client::renew_disk): Renews a data disk.
//! - [`resize_disk`](crate::Client::resize_disk): Makes a disk larger; it cannot be made smaller.
//! - [`terminate_disk`](crate::Client::terminate_disk): Gives a disk back.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Attaches disks to an instance of the same zone, at most 10 a call and usually 15 an instance.
    ///
    /// - Request: [`AttachDisksRequest`]. Response: [`AttachDisksResponse`]. Nested types:
    ///   [`attach_disks`].
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeDisks`.
    /// - Waiters: [`wait_until_disks_available`](Self::wait_until_disks_available),
    ///   [`wait_until_disks_in_use`](Self::wait_until_disks_in_use),
    ///   [`wait_until_disks_released`](Self::wait_until_disks_released).
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/attach-disks.yaml),
    ///   2026-07-08.
    pub fn attach_disks(
        &self,
        request: AttachDisksRequest,
    ) -> Call<AttachDisksResponse> {
        self.core.call(&attach_disks::OPERATION, request)
    }

    /// Moves disks that are attached to one instance to another: `DetachDisks` and `AttachDisks` in one.
    ///
    /// - Request: [`ChangeDisksAttachRequest`]. Response: [`ChangeDisksAttachResponse`]. Nested types:
    ///   [`change_disks_attach`].
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeDisks`.
    /// - Waiters: [`wait_until_disks_available`](Self::wait_until_disks_available),
    ///   [`wait_until_disks_in_use`](Self::wait_until_disks_in_use),
    ///   [`wait_until_disks_released`](Self::wait_until_disks_released).
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/change-disks-attach.yaml),
    ///   2026-07-08.
    pub fn change_disks_attach(
        &self,
        request: ChangeDisksAttachRequest,
    ) -> Call<ChangeDisksAttachResponse> {
        self.core.call(&change_disks_attach::OPERATION, request)
    }

    /// Creates data disks.
    ///
    /// - Request: [`CreateDisksRequest`]. Response: [`CreateDisksResponse`]. Nested types:
    ///   [`create_disks`].
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeDisks`.
    /// - Waiters: [`wait_until_disks_available`](Self::wait_until_disks_available),
    ///   [`wait_until_disks_in_use`](Self::wait_until_disks_in_use),
    ///   [`wait_until_disks_released`](Self::wait_until_disks_released).
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/create-disks.yaml),
    ///   2026-07-08.
    pub fn create_disks(
        &self,
        request: CreateDisksRequest,
    ) -> Call<CreateDisksResponse> {
        self.core.call(&create_disks::OPERATION, request)
    }

    /// Lists the categories of disks on offer, by zone and way of paying.
    ///
    /// - Request: [`DescribeDiskCategoryRequest`]. Response: [`DescribeDiskCategoryResponse`]. Nested
    ///   types: [`describe_disk_category`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-disk-category.yaml),
    ///   2026-07-08.
    pub fn describe_disk_category(
        &self,
        request: DescribeDiskCategoryRequest,
    ) -> Call<DescribeDiskCategoryResponse> {
        self.core.call(&describe_disk_category::OPERATION, request)
    }

    /// Lists disks with size, state and the instance that each is attached to.
    ///
    /// - Request: [`DescribeDisksRequest`]. Response: [`DescribeDisksResponse`]. Nested types:
    ///   [`describe_disks`].
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Waiters: [`wait_until_disks_available`](Self::wait_until_disks_available),
    ///   [`wait_until_disks_in_use`](Self::wait_until_disks_in_use),
    ///   [`wait_until_disks_released`](Self::wait_until_disks_released).
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-disks.yaml),
    ///   2026-07-08.
    pub fn describe_disks(
        &self,
        request: DescribeDisksRequest,
    ) -> PagedCall<DescribeDisksResponse, describe_disks::Disk> {
        self.core.paged(&describe_disks::OPERATION, request, |page| page.data_set)
    }

    /// Detaches disks from one instance.
    ///
    /// - Request: [`DetachDisksRequest`]. Response: [`DetachDisksResponse`]. Nested types:
    ///   [`detach_disks`].
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeDisks`.
    /// - Waiters: [`wait_until_disks_available`](Self::wait_until_disks_available),
    ///   [`wait_until_disks_in_use`](Self::wait_until_disks_in_use),
    ///   [`wait_until_disks_released`](Self::wait_until_disks_released).
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/detach-disks.yaml),
    ///   2026-07-08.
    pub fn detach_disks(
        &self,
        request: DetachDisksRequest,
    ) -> Call<DetachDisksResponse> {
        self.core.call(&detach_disks::OPERATION, request)
    }

    /// Changes the name of disks, the same for all of them.
    ///
    /// - Request: [`ModifyDisksAttributesRequest`]. Response: [`ModifyDisksAttributesResponse`]. Nested
    ///   types: [`modify_disks_attributes`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/modify-disks-attributes.yaml),
    ///   2026-07-08.
    pub fn modify_disks_attributes(
        &self,
        request: ModifyDisksAttributesRequest,
    ) -> Call<ModifyDisksAttributesResponse> {
        self.core.call(&modify_disks_attributes::OPERATION, request)
    }

    /// Moves data disks into another resource group, several at once.
    ///
    /// - Request: [`ModifyDisksResourceGroupRequest`]. Response: [`ModifyDisksResourceGroupResponse`].
    ///   Nested types: [`modify_disks_resource_group`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/modify-disks-resource-group.yaml),
    ///   2026-07-08.
    pub fn modify_disks_resource_group(
        &self,
        request: ModifyDisksResourceGroupRequest,
    ) -> Call<ModifyDisksResourceGroupResponse> {
        self.core.call(&modify_disks_resource_group::OPERATION, request)
    }

    /// Destroys a data disk that is in the recycle bin.
    ///
    /// - Request: [`ReleaseDiskRequest`]. Response: [`ReleaseDiskResponse`]. Nested types:
    ///   [`release_disk`].
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeDisks`.
    /// - Waiters: [`wait_until_disks_available`](Self::wait_until_disks_available),
    ///   [`wait_until_disks_in_use`](Self::wait_until_disks_in_use),
    ///   [`wait_until_disks_released`](Self::wait_until_disks_released).
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/release-disk.yaml),
    ///   2026-07-08.
    pub fn release_disk(
        &self,
        request: ReleaseDiskRequest,
    ) -> Call<ReleaseDiskResponse> {
        self.core.call(&release_disk::OPERATION, request)
    }

    /// Renews a data disk.
    ///
    /// - Request: [`RenewDiskRequest`]. Response: [`RenewDiskResponse`]. Nested types: [`renew_disk`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/renew-disk.yaml),
    ///   2026-07-08.
    pub fn renew_disk(&self, request: RenewDiskRequest) -> Call<RenewDiskResponse> {
        self.core.call(&renew_disk::OPERATION, request)
    }

    /// Makes a disk larger; it cannot be made smaller.
    ///
    /// - Request: [`ResizeDiskRequest`]. Response: [`ResizeDiskResponse`]. Nested types: [`resize_disk`].
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeDisks`.
    /// - Waiters: [`wait_until_disks_available`](Self::wait_until_disks_available),
    ///   [`wait_until_disks_in_use`](Self::wait_until_disks_in_use),
    ///   [`wait_until_disks_released`](Self::wait_until_disks_released).
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/resize-disk.yaml),
    ///   2026-07-08.
    pub fn resize_disk(&self, request: ResizeDiskRequest) -> Call<ResizeDiskResponse> {
        self.core.call(&resize_disk::OPERATION, request)
    }

    /// Gives a disk back.
    ///
    /// - Request: [`TerminateDiskRequest`]. Response: [`TerminateDiskResponse`]. Nested types:
    ///   [`terminate_disk`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/terminate-disk.yaml),
    ///   2026-07-08.
    pub fn terminate_disk(
        &self,
        request: TerminateDiskRequest,
    ) -> Call<TerminateDiskResponse> {
        self.core.call(&terminate_disk::OPERATION, request)
    }
}
