// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! storage-set.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Creates a storage set, which spreads disks over a number of partitions of the physical storage.
    pub fn create_storage_set(&self, request: CreateStorageSetRequest) -> Call<CreateStorageSetResponse> {
        self.core.call(&create_storage_set::OPERATION, request)
    }

    /// Deletes a storage set, which must hold no disks.
    pub fn delete_storage_set(&self, request: DeleteStorageSetRequest) -> Call<DeleteStorageSetResponse> {
        self.core.call(&delete_storage_set::OPERATION, request)
    }

    /// Lists the disks of a storage set with their partition.
    pub fn describe_storage_set_details(
        &self, request: DescribeStorageSetDetailsRequest,
    ) -> PagedCall<DescribeStorageSetDetailsResponse, describe_storage_set_details::Disk> {
        self.core.paged(&describe_storage_set_details::OPERATION, request, |page| page.disks)
    }

    /// Lists storage sets with zone, creation time and number of partitions.
    pub fn describe_storage_sets(
        &self, request: DescribeStorageSetsRequest,
    ) -> PagedCall<DescribeStorageSetsResponse, describe_storage_sets::StorageSet> {
        self.core.paged(&describe_storage_sets::OPERATION, request, |page| page.storage_sets)
    }

    /// Changes the name or description of a storage set.
    pub fn modify_storage_set_attribute(
        &self, request: ModifyStorageSetAttributeRequest,
    ) -> Call<ModifyStorageSetAttributeResponse> {
        self.core.call(&modify_storage_set_attribute::OPERATION, request)
    }
}
