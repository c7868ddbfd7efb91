// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! storage-capacity-unit.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Describe storage capacity units (`DescribeStorageCapacityUnits`).
    pub fn describe_storage_capacity_units(
        &self, request: DescribeStorageCapacityUnitsRequest,
    ) -> PagedCall<DescribeStorageCapacityUnitsResponse, describe_storage_capacity_units::StorageCapacityUnit> {
        self.core.paged(&describe_storage_capacity_units::OPERATION, request, |page| page.storage_capacity_units)
    }

    /// Modify storage capacity unit attribute (`ModifyStorageCapacityUnitAttribute`).
    pub fn modify_storage_capacity_unit_attribute(
        &self, request: ModifyStorageCapacityUnitAttributeRequest,
    ) -> Call<ModifyStorageCapacityUnitAttributeResponse> {
        self.core.call(&modify_storage_capacity_unit_attribute::OPERATION, request)
    }

    /// Purchase storage capacity unit (`PurchaseStorageCapacityUnit`).
    pub fn purchase_storage_capacity_unit(
        &self, request: PurchaseStorageCapacityUnitRequest,
    ) -> Call<PurchaseStorageCapacityUnitResponse> {
        self.core.call(&purchase_storage_capacity_unit::OPERATION, request)
    }
}
