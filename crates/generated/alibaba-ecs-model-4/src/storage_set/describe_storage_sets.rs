// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeStorageSets.json; do not edit.
//! Lists storage sets with zone, creation time and number of partitions.
//!
//! In testing.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeStorageSets).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeStorageSetsRequest, DescribeStorageSetsResponse>(
    "DescribeStorageSets", Effect::Read, &DESCRIBE_STORAGE_SETS_REQUEST, &DESCRIBE_STORAGE_SETS_RESPONSE,
).idempotency_token("ClientToken").paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["StorageSets"],
    total: Some(&["TotalCount"]),
}), "
    400 InvalidClientToken.ValueNotSupported
    403 InvalidDescription.Malformed InvalidMaxPartitionNumber.Malformed InvalidParameter InvalidRegionId.NotFound
    403 InvalidStorageSet.NotSupport InvalidStorageSetId.NotFound InvalidStorageSetName.Malformed InvalidUser.NotSupported
    403 InvalidZone.NotSupported InvalidZone.PartitionNumberNotSupported InvalidZoneId.NotFound
");

/// Request of `DescribeStorageSets`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeStorageSetsRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `StorageSetIds`: text. */ pub storage_set_ids: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `StorageSetName`: text. */ pub storage_set_name: Option<String>,
    /** `PageNumber`: integer, 1 to 1000. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 10 to 100. Default: `10`. */ pub page_size: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeStorageSetsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `StorageSetIds`.
    pub fn storage_set_ids(mut self, value: impl Into<String>) -> Self { self.storage_set_ids = Some(value.into()); self }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self { self.zone_id = Some(value.into()); self }
    /// Sets `StorageSetName`.
    pub fn storage_set_name(mut self, value: impl Into<String>) -> Self { self.storage_set_name = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
}
/// Table of [`DescribeStorageSetsRequest`].
pub static DESCRIBE_STORAGE_SETS_REQUEST: Schema =
    Schema { name: "DescribeStorageSetsRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("ClientToken").filled(),
    Field::string("RegionId").required().filled(),
    Field::string("StorageSetIds"),
    Field::string("ZoneId"),
    Field::string("StorageSetName"),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), Some(1000.0))),
    Field::int32("PageSize").limits(&Limits::range(Some(10.0), Some(100.0))),
]; &ROWS } };
record!(DescribeStorageSetsRequest, DESCRIBE_STORAGE_SETS_REQUEST,
    [0 OptStr client_token, 1 OptStr region_id, 2 OptStr storage_set_ids, 3 OptStr zone_id,
    4 OptStr storage_set_name] [5 OptInt page_number, 6 OptInt page_size]);

/// Answer of `DescribeStorageSets`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeStorageSetsResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `StorageSets`: records. */ pub storage_sets: Vec<StorageSet>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeStorageSetsResponse`].
pub static DESCRIBE_STORAGE_SETS_RESPONSE: Schema =
    Schema { name: "DescribeStorageSetsResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("StorageSets", &STORAGE_SET).wrapped("StorageSet"),
]; &ROWS } };
record!(DescribeStorageSetsResponse, DESCRIBE_STORAGE_SETS_RESPONSE,
    [1 OptStr request_id, 4 List storage_sets] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `StorageSets.StorageSet` holds.
#[derive(Default)] #[non_exhaustive] pub struct StorageSet {
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `StorageSetId`: text. */ pub storage_set_id: Option<String>,
    /** `StorageSetPartitionNumber`: integer. */ pub storage_set_partition_number: Option<i64>,
    /** `StorageSetName`: text. */ pub storage_set_name: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`StorageSet`].
pub static STORAGE_SET: Schema = Schema { name: "StorageSet", fields: { static ROWS: [Field; 7] = [
    Field::string("CreationTime"),
    Field::string("Description"),
    Field::string("ZoneId"),
    Field::string("StorageSetId"),
    Field::int32("StorageSetPartitionNumber"),
    Field::string("StorageSetName"),
    Field::string("RegionId"),
]; &ROWS } };
record!(StorageSet, STORAGE_SET,
    [0 OptStr creation_time, 1 OptStr description, 2 OptStr zone_id, 3 OptStr storage_set_id, 5 OptStr storage_set_name,
    6 OptStr region_id] [4 OptInt storage_set_partition_number]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeStorageSetsRequest, DescribeStorageSetsResponse, StorageSet);
