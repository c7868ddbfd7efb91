// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Storage capacity units: storage that is bought ahead.
//!
//! - [`describe_storage_capacity_units`](crate::Client::describe_storage_capacity_units): Lists the
//!   storage capacity units that were bought, which offset the bills of pay-as-you-go disks.
//! - [`modify_storage_capacity_unit_attribute`](crate::Client::modify_storage_capacity_unit_attribute):
//!   Changes the name or description of a storage capacity unit.
//! - [`purchase_storage_capacity_unit`](crate::Client::purchase_storage_capacity_unit): Buys storage
//!   capacity units, which offset the bills of pay-as-you-go disks.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Lists the storage capacity units that were bought, which offset the bills of pay-as-you-go disks.
    ///
    /// - Request: [`DescribeStorageCapacityUnitsRequest`]. Response:
    ///   [`DescribeStorageCapacityUnitsResponse`]. Nested types: [`describe_storage_capacity_units`].
    /// - [Documented errors](describe_storage_capacity_units::ERRORS).
    /// - Requires permission for the action `ecs:DescribeStorageCapacityUnits`, on StorageCapacityUnit
    ///   `acs:ecs:{#regionId}:{#accountId}:scu/*` and StorageCapacityUnit
    ///   `acs:ecs:{#regionId}:{#accountId}:scu/{#scuId}`.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeStorageCapacityUnits), 2024-06-24.
    pub fn describe_storage_capacity_units(
        &self,
        request: DescribeStorageCapacityUnitsRequest,
    ) -> PagedCall<
        DescribeStorageCapacityUnitsResponse,
        describe_storage_capacity_units::StorageCapacityUnit,
    > {
        self.core
            .paged(
                &describe_storage_capacity_units::OPERATION,
                request,
                |page| page.storage_capacity_units,
            )
    }

    /// Changes the name or description of a storage capacity unit.
    ///
    /// - Request: [`ModifyStorageCapacityUnitAttributeRequest`]. Response:
    ///   [`ModifyStorageCapacityUnitAttributeResponse`]. Nested types:
    ///   [`modify_storage_capacity_unit_attribute`].
    /// - [Documented errors](modify_storage_capacity_unit_attribute::ERRORS).
    /// - Requires permission for the action `ecs:ModifyStorageCapacityUnitAttribute` (access level update),
    ///   on StorageCapacityUnit `acs:ecs:{#regionId}:{#accountId}:scu/{#scuId}` (required in the policy).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyStorageCapacityUnitAttribute),
    ///   2024-06-24.
    pub fn modify_storage_capacity_unit_attribute(
        &self,
        request: ModifyStorageCapacityUnitAttributeRequest,
    ) -> Call<ModifyStorageCapacityUnitAttributeResponse> {
        self.core.call(&modify_storage_capacity_unit_attribute::OPERATION, request)
    }

    /// Buys storage capacity units, which offset the bills of pay-as-you-go disks.
    ///
    /// - Request: [`PurchaseStorageCapacityUnitRequest`]. Response:
    ///   [`PurchaseStorageCapacityUnitResponse`]. Nested types: [`purchase_storage_capacity_unit`].
    /// - [Documented errors](purchase_storage_capacity_unit::ERRORS).
    /// - Requires permission for the action `ecs:PurchaseStorageCapacityUnit` (access level create), on
    ///   StorageCapacityUnit `acs:ecs:{#regionId}:{#accountId}:scu/*` (required in the policy).
    /// - It costs money, or the resources that it creates do.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/PurchaseStorageCapacityUnit),
    ///   2024-06-24.
    pub fn purchase_storage_capacity_unit(
        &self,
        request: PurchaseStorageCapacityUnitRequest,
    ) -> Call<PurchaseStorageCapacityUnitResponse> {
        self.core.call(&purchase_storage_capacity_unit::OPERATION, request)
    }
}
