// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Storage sets: disks spread over partitions of the physical storage.

pub mod create_storage_set; pub use create_storage_set::{CreateStorageSetRequest, CreateStorageSetResponse};
pub mod delete_storage_set; pub use delete_storage_set::{DeleteStorageSetRequest, DeleteStorageSetResponse};
pub mod describe_storage_set_details; pub use describe_storage_set_details::{DescribeStorageSetDetailsRequest, DescribeStorageSetDetailsResponse};
pub mod describe_storage_sets; pub use describe_storage_sets::{DescribeStorageSetsRequest, DescribeStorageSetsResponse};
pub mod modify_storage_set_attribute; pub use modify_storage_set_attribute::{ModifyStorageSetAttributeRequest, ModifyStorageSetAttributeResponse};
