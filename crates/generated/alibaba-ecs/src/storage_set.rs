// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! storage-set.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Create storage set (`CreateStorageSet`).
    pub fn create_storage_set(&self, request: CreateStorageSetRequest) -> Call<CreateStorageSetResponse> {
        self.core.call(&create_storage_set::OPERATION, request)
    }

    /// Delete storage set (`DeleteStorageSet`).
    pub fn delete_storage_set(&self, request: DeleteStorageSetRequest) -> Call<DeleteStorageSetResponse> {
        self.core.call(&delete_storage_set::OPERATION, request)
    }

    /// Describe storage set details (`DescribeStorageSetDetails`).
    pub fn describe_storage_set_details(
        &self, request: DescribeStorageSetDetailsRequest,
    ) -> PagedCall<DescribeStorageSetDetailsResponse, describe_storage_set_details::Disk> {
        self.core.paged(&describe_storage_set_details::OPERATION, request, |page| page.disks)
    }

    /// Describe storage sets (`DescribeStorageSets`).
    pub fn describe_storage_sets(
        &self, request: DescribeStorageSetsRequest,
    ) -> PagedCall<DescribeStorageSetsResponse, describe_storage_sets::StorageSet> {
        self.core.paged(&describe_storage_sets::OPERATION, request, |page| page.storage_sets)
    }

    /// Modify storage set attribute (`ModifyStorageSetAttribute`).
    pub fn modify_storage_set_attribute(
        &self, request: ModifyStorageSetAttributeRequest,
    ) -> Call<ModifyStorageSetAttributeResponse> {
        self.core.call(&modify_storage_set_attribute::OPERATION, request)
    }
}
