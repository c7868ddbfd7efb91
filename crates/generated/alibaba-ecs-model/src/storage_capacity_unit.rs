// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Storage capacity units: storage that is bought ahead.

pub mod describe_storage_capacity_units; pub use describe_storage_capacity_units::{DescribeStorageCapacityUnitsRequest, DescribeStorageCapacityUnitsResponse};
pub mod modify_storage_capacity_unit_attribute; pub use modify_storage_capacity_unit_attribute::{ModifyStorageCapacityUnitAttributeRequest, ModifyStorageCapacityUnitAttributeResponse};
pub mod purchase_storage_capacity_unit; pub use purchase_storage_capacity_unit::{PurchaseStorageCapacityUnitRequest, PurchaseStorageCapacityUnitResponse};
