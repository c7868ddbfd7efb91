// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Storage sets: disks spread over partitions of the physical storage.
//!
//! - [`create_storage_set`](crate::Client::create_storage_set): Creates a storage set, which spreads
//!   disks over a number of partitions of the physical storage.
//! - [`delete_storage_set`](crate::Client::delete_storage_set): Deletes a storage set, which must hold
//!   no disks.
//! - [`describe_storage_set_details`](crate::Client::describe_storage_set_details): Lists the disks of
//!   a storage set with their partition.
//! - [`describe_storage_sets`](crate::Client::describe_storage_sets): Lists storage sets with zone,
//!   creation time and number of partitions.
//! - [`modify_storage_set_attribute`](crate::Client::modify_storage_set_attribute): Changes the name or
//!   description of a storage set.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Creates a storage set, which spreads disks over a number of partitions of the physical storage.
    ///
    /// - Request: [`CreateStorageSetRequest`]. Response: [`CreateStorageSetResponse`]. Nested types:
    ///   [`create_storage_set`].
    /// - [Documented errors](create_storage_set::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateStorageSet),
    ///   2024-06-24.
    pub fn create_storage_set(
        &self,
        request: CreateStorageSetRequest,
    ) -> Call<CreateStorageSetResponse> {
        self.core.call(&create_storage_set::OPERATION, request)
    }

    /// Deletes a storage set, which must hold no disks.
    ///
    /// - Request: [`DeleteStorageSetRequest`]. Response: [`DeleteStorageSetResponse`]. Nested types:
    ///   [`delete_storage_set`].
    /// - [Documented errors](delete_storage_set::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteStorageSet),
    ///   2024-06-24.
    pub fn delete_storage_set(
        &self,
        request: DeleteStorageSetRequest,
    ) -> Call<DeleteStorageSetResponse> {
        self.core.call(&delete_storage_set::OPERATION, request)
    }

    /// Lists the disks of a storage set with their partition.
    ///
    /// - Request: [`DescribeStorageSetDetailsRequest`]. Response: [`DescribeStorageSetDetailsResponse`].
    ///   Nested types: [`describe_storage_set_details`].
    /// - [Documented errors](describe_storage_set_details::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeStorageSetDetails),
    ///   2024-06-24.
    pub fn describe_storage_set_details(
        &self,
        request: DescribeStorageSetDetailsRequest,
    ) -> PagedCall<
        DescribeStorageSetDetailsResponse,
        describe_storage_set_details::Disk,
    > {
        self.core
            .paged(&describe_storage_set_details::OPERATION, request, |page| page.disks)
    }

    /// Lists storage sets with zone, creation time and number of partitions.
    ///
    /// - Request: [`DescribeStorageSetsRequest`]. Response: [`DescribeStorageSetsResponse`]. Nested types:
    ///   [`describe_storage_sets`].
    /// - [Documented errors](describe_storage_sets::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeStorageSets),
    ///   2024-06-24.
    pub fn describe_storage_sets(
        &self,
        request: DescribeStorageSetsRequest,
    ) -> PagedCall<DescribeStorageSetsResponse, describe_storage_sets::StorageSet> {
        self.core
            .paged(&describe_storage_sets::OPERATION, request, |page| page.storage_sets)
    }

    /// Changes the name or description of a storage set.
    ///
    /// - Request: [`ModifyStorageSetAttributeRequest`]. Response: [`ModifyStorageSetAttributeResponse`].
    ///   Nested types: [`modify_storage_set_attribute`].
    /// - [Documented errors](modify_storage_set_attribute::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyStorageSetAttribute),
    ///   2024-06-24.
    pub fn modify_storage_set_attribute(
        &self,
        request: ModifyStorageSetAttributeRequest,
    ) -> Call<ModifyStorageSetAttributeResponse> {
        self.core.call(&modify_storage_set_attribute::OPERATION, request)
    }
}
