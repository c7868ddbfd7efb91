// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateStorageSet.json; do not edit.
//! Creates a storage set, which spreads disks over a number of partitions of the physical storage.
//!
//! In testing. DescribeAccountAttributes tells how many sets and partitions are allowed.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateStorageSet).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, operation, record};

operation!(Operation::new::<CreateStorageSetRequest, CreateStorageSetResponse>(
    "CreateStorageSet", Effect::Write, &CREATE_STORAGE_SET_REQUEST, &CREATE_STORAGE_SET_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InvalidClientToken.ValueNotSupported
    403 InvalidDescription.Malformed InvalidMaxPartitionNumber.Malformed InvalidParameter InvalidRegionId.NotFound
    403 InvalidRegionId.NotSupported InvalidStorageSet.NotSupport InvalidStorageSetId.NotFound InvalidStorageSetName.Malformed
    403 InvalidUser.NotSupported InvalidZone.NotSupported InvalidZone.PartitionNumberNotSupported InvalidZoneId.NotFound
");

/// Request of `CreateStorageSet`.
#[derive(Default)] #[non_exhaustive] pub struct CreateStorageSetRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: String,
    /** `StorageSetName`: text. */ pub storage_set_name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `MaxPartitionNumber`: integer, at least 2. */ pub max_partition_number: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl CreateStorageSetRequest {
    /// With what is required.
    pub fn new(zone_id: impl Into<String>) -> Self { Self { zone_id: zone_id.into(), ..Self::default() } }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `StorageSetName`.
    pub fn storage_set_name(mut self, value: impl Into<String>) -> Self { self.storage_set_name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `MaxPartitionNumber`.
    pub fn max_partition_number(mut self, value: i64) -> Self { self.max_partition_number = Some(value); self }
}
/// Table of [`CreateStorageSetRequest`].
pub static CREATE_STORAGE_SET_REQUEST: Schema = Schema { name: "CreateStorageSetRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("ClientToken").filled(),
    Field::string("RegionId").required().filled(),
    Field::string("ZoneId").required(),
    Field::string("StorageSetName"),
    Field::string("Description"),
    Field::int32("MaxPartitionNumber").limits(&Limits::range(Some(2.0), None)),
]; &ROWS } };
record!(CreateStorageSetRequest, CREATE_STORAGE_SET_REQUEST,
    [0 OptStr client_token, 1 OptStr region_id, 2 Str zone_id, 3 OptStr storage_set_name,
    4 OptStr description] [5 OptInt max_partition_number]);

/// Answer of `CreateStorageSet`.
#[derive(Default)] #[non_exhaustive] pub struct CreateStorageSetResponse {
    /** `StorageSetId`: text. */ pub storage_set_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateStorageSetResponse`].
pub static CREATE_STORAGE_SET_RESPONSE: Schema = Schema { name: "CreateStorageSetResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("StorageSetId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(CreateStorageSetResponse, CREATE_STORAGE_SET_RESPONSE, [0 OptStr storage_set_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateStorageSetRequest, CreateStorageSetResponse);
