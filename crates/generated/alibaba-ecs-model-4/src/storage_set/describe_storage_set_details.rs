// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeStorageSetDetails.json; do not edit.
//! Lists the disks of a storage set with their partition.
//!
//! In testing.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeStorageSetDetails).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeStorageSetDetailsRequest, DescribeStorageSetDetailsResponse>(
    "DescribeStorageSetDetails", Effect::Read, &DESCRIBE_STORAGE_SET_DETAILS_REQUEST, &DESCRIBE_STORAGE_SET_DETAILS_RESPONSE,
).idempotency_token("ClientToken").paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["Disks"], total: Some(&["TotalCount"]),
}), "
    400 InvalidClientToken.ValueNotSupported
    403 InvalidDescription.Malformed InvalidMaxPartitionNumber.Malformed InvalidParameter InvalidRegionId.NotFound
    403 InvalidStorageSet.NotSupport InvalidStorageSetId.NotFound InvalidStorageSetName.Malformed InvalidUser.NotSupported
    403 InvalidZone.NotSupported InvalidZone.PartitionNumberNotSupported InvalidZoneId.NotFound
");

/// Request of `DescribeStorageSetDetails`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeStorageSetDetailsRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `StorageSetId`: text. */ pub storage_set_id: String,
    /** `StorageSetPartitionNumber`: integer, at least 2. */ pub storage_set_partition_number: Option<i64>,
    /** `DiskIds`: text. */ pub disk_ids: Option<String>,
    /** `PageNumber`: integer, 1 to 1000. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 10 to 100. Default: `10`. */ pub page_size: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeStorageSetDetailsRequest {
    /// With what is required.
    pub fn new(storage_set_id: impl Into<String>) -> Self { Self { storage_set_id: storage_set_id.into(), ..Self::default() } }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `StorageSetPartitionNumber`.
    pub fn storage_set_partition_number(mut self, value: i64) -> Self { self.storage_set_partition_number = Some(value); self }
    /// Sets `DiskIds`.
    pub fn disk_ids(mut self, value: impl Into<String>) -> Self { self.disk_ids = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
}
/// Table of [`DescribeStorageSetDetailsRequest`].
pub static DESCRIBE_STORAGE_SET_DETAILS_REQUEST: Schema =
    Schema { name: "DescribeStorageSetDetailsRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("ClientToken").filled(),
    Field::string("RegionId").required().filled(),
    Field::string("StorageSetId").required(),
    Field::int32("StorageSetPartitionNumber").limits(&Limits::range(Some(2.0), None)),
    Field::string("DiskIds"),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), Some(1000.0))),
    Field::int32("PageSize").limits(&Limits::range(Some(10.0), Some(100.0))),
]; &ROWS } };
record!(DescribeStorageSetDetailsRequest, DESCRIBE_STORAGE_SET_DETAILS_REQUEST,
    [0 OptStr client_token, 1 OptStr region_id, 2 Str storage_set_id, 4 OptStr disk_ids] [3 OptInt storage_set_partition_number,
    5 OptInt page_number, 6 OptInt page_size]);

/// Answer of `DescribeStorageSetDetails`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeStorageSetDetailsResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `Disks`: records. */ pub disks: Vec<Disk>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeStorageSetDetailsResponse`].
pub static DESCRIBE_STORAGE_SET_DETAILS_RESPONSE: Schema =
    Schema { name: "DescribeStorageSetDetailsResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("Disks", &DISK).wrapped("Disk"),
]; &ROWS } };
record!(DescribeStorageSetDetailsResponse, DESCRIBE_STORAGE_SET_DETAILS_RESPONSE,
    [1 OptStr request_id, 4 List disks] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `Disks.Disk` holds.
#[derive(Default)] #[non_exhaustive] pub struct Disk {
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `DiskName`: text. */ pub disk_name: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `StorageSetId`: text. */ pub storage_set_id: Option<String>,
    /** `DiskId`: text. */ pub disk_id: Option<String>,
    /** `Category`: text. */ pub category: Option<String>,
    /** `StorageSetPartitionNumber`: integer. */ pub storage_set_partition_number: Option<i64>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Disk`].
pub static DISK: Schema = Schema { name: "Disk", fields: { static ROWS: [Field; 8] = [
    Field::string("CreationTime"),
    Field::string("DiskName"),
    Field::string("ZoneId"),
    Field::string("StorageSetId"),
    Field::string("DiskId"),
    Field::string("Category"),
    Field::int32("StorageSetPartitionNumber"),
    Field::string("RegionId"),
]; &ROWS } };
record!(Disk, DISK,
    [0 OptStr creation_time, 1 OptStr disk_name, 2 OptStr zone_id, 3 OptStr storage_set_id, 4 OptStr disk_id, 5 OptStr category,
    7 OptStr region_id] [6 OptInt storage_set_partition_number]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeStorageSetDetailsRequest, DescribeStorageSetDetailsResponse, Disk,
);
