// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeStorageCapacityUnits.json; do not edit.
//! Lists the storage capacity units that were bought, which offset the bills of pay-as-you-go disks.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeStorageCapacityUnits).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::{Tag2 as Tag, Tag4 as Tag2};

operation!(Operation::new::<DescribeStorageCapacityUnitsRequest, DescribeStorageCapacityUnitsResponse>(
    "DescribeStorageCapacityUnits", Effect::Read, &DESCRIBE_STORAGE_CAPACITY_UNITS_REQUEST,
    &DESCRIBE_STORAGE_CAPACITY_UNITS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["StorageCapacityUnits"],
    total: Some(&["TotalCount"]),
}), "
    400 InvalidAllocationType.ValueNotSupported InvalidParameter.CapacityExceed InvalidParameter.Name MissingParameter.RegionId
");

/// Request of `DescribeStorageCapacityUnits`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeStorageCapacityUnitsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `PageNumber`: integer, at least 1. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 100. Default: `10`. */ pub page_size: Option<i64>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Capacity`: integer. */ pub capacity: Option<i64>,
    /** `AllocationType`: text. */ pub allocation_type: Option<String>,
    /** `StorageCapacityUnitId`: texts, at most 100 elements. */ pub storage_capacity_unit_id: Vec<String>,
    /** `Status`: texts, at most 100 elements. */ pub status: Vec<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeStorageCapacityUnitsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Capacity`.
    pub fn capacity(mut self, value: i64) -> Self { self.capacity = Some(value); self }
    /// Sets `AllocationType`.
    pub fn allocation_type(mut self, value: impl Into<String>) -> Self { self.allocation_type = Some(value.into()); self }
    /// Sets `StorageCapacityUnitId`.
    pub fn storage_capacity_unit_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.storage_capacity_unit_id = all(value); self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { self.status = all(value); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
}
/// Table of [`DescribeStorageCapacityUnitsRequest`].
pub static DESCRIBE_STORAGE_CAPACITY_UNITS_REQUEST: Schema =
    Schema { name: "DescribeStorageCapacityUnitsRequest", fields: { static ROWS: [Field; 9] = [
    Field::string("RegionId").required().filled(),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::string("Name"),
    Field::int32("Capacity"),
    Field::string("AllocationType"),
    Field::string("StorageCapacityUnitId").list().limits(&Limits::items(None, Some(100))),
    Field::string("Status").list().limits(&Limits::items(None, Some(100))),
    Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::items(None, Some(20))),
]; &ROWS } };
record!(DescribeStorageCapacityUnitsRequest, DESCRIBE_STORAGE_CAPACITY_UNITS_REQUEST,
    [0 OptStr region_id, 3 OptStr name, 5 OptStr allocation_type, 6 List storage_capacity_unit_id, 7 List status,
    8 List tag] [1 OptInt page_number, 2 OptInt page_size, 4 OptInt capacity]);

/// Answer of `DescribeStorageCapacityUnits`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeStorageCapacityUnitsResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `StorageCapacityUnits`: records. */ pub storage_capacity_units: Vec<StorageCapacityUnit>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeStorageCapacityUnitsResponse`].
pub static DESCRIBE_STORAGE_CAPACITY_UNITS_RESPONSE: Schema =
    Schema { name: "DescribeStorageCapacityUnitsResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("StorageCapacityUnits", &STORAGE_CAPACITY_UNIT).wrapped("StorageCapacityUnit"),
]; &ROWS } };
record!(DescribeStorageCapacityUnitsResponse, DESCRIBE_STORAGE_CAPACITY_UNITS_RESPONSE,
    [1 OptStr request_id, 4 List storage_capacity_units] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `StorageCapacityUnits.StorageCapacityUnit` holds.
#[derive(Default)] #[non_exhaustive] pub struct StorageCapacityUnit {
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `StartTime`: text. */ pub start_time: Option<String>,
    /** `Capacity`: integer. */ pub capacity: Option<i64>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `AllocationStatus`: text. */ pub allocation_status: Option<String>,
    /** `ExpiredTime`: text. */ pub expired_time: Option<String>,
    /** `StorageCapacityUnitId`: text. */ pub storage_capacity_unit_id: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `Tags`: records. */ pub tags: Vec<Tag2>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`StorageCapacityUnit`].
pub static STORAGE_CAPACITY_UNIT: Schema = Schema { name: "StorageCapacityUnit", fields: { static ROWS: [Field; 11] = [
    Field::string("CreationTime"),
    Field::string("Status"),
    Field::string("StartTime"),
    Field::int32("Capacity"),
    Field::string("Description"),
    Field::string("AllocationStatus"),
    Field::string("ExpiredTime"),
    Field::string("StorageCapacityUnitId"),
    Field::string("Name"),
    Field::string("RegionId"),
    Field::record("Tags", &crate::shapes::TAG4).wrapped("Tag"),
]; &ROWS } };
record!(StorageCapacityUnit, STORAGE_CAPACITY_UNIT,
    [0 OptStr creation_time, 1 OptStr status, 2 OptStr start_time, 4 OptStr description, 5 OptStr allocation_status,
    6 OptStr expired_time, 7 OptStr storage_capacity_unit_id, 8 OptStr name, 9 OptStr region_id, 10 List tags] [3 OptInt capacity]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeStorageCapacityUnitsRequest, DescribeStorageCapacityUnitsResponse, StorageCapacityUnit,
);
