// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeCapacityReservations.json; do not edit.
//! Lists capacity reservations, with what they reserve, what is used and until when they last.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeCapacityReservations).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::{Tag2 as Tag, Tag4 as Tag2};

operation!(Operation::new::<DescribeCapacityReservationsRequest, DescribeCapacityReservationsResponse>(
    "DescribeCapacityReservations", Effect::Read, &DESCRIBE_CAPACITY_RESERVATIONS_REQUEST,
    &DESCRIBE_CAPACITY_RESERVATIONS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"),
    items: &["CapacityReservationSet"], total: Some(&["TotalCount"]),
}), "
    400 ClassicNetworkNotSupported DedicatedHostNotSupported Invalid.AssuranceTimes.NotSupported Invalid.InstanceChargeType
    400 Invalid.InstanceCpuCoreCountOrInstanceAmount Invalid.InstanceId Invalid.InstanceType Invalid.PackageType
    400 Invalid.PrivatePool.Purchase Invalid.PrivatePoolOptions.Id Invalid.PrivatePoolOptions.Ids
    400 Invalid.PrivatePoolOptions.MatchCriteria Invalid.PrivatePoolOptions.status Invalid.TooManyInstanceTypes
    400 Invalid.TooManyPrivatePoolOptions.Ids Invalid.TooManyUnpaidPrivatePool Invalid.TooManyZoneIds Invalid.ZoneId \
        InvalidAliUid
    400 InvalidParameter.Name InvalidParameter.PrivatePoolOptions.Ids InvalidParameter.RegionId
    400 InvalidPermission.ResourceShareAssocoated InvalidPlatform.ValueNotSupported MissingParameter.InstanceAmount
    400 MissingParameter.InstanceCpuCoreCount MissingParameter.InstanceCpuCoreCountOrInstanceAmount MissingParameter.PackageType
    400 MissingParameter.PrivatePoolOptions.Id MissingParameter.PrivatePoolOptions.Ids MissingParameter.RegionId
    400 RepeatStartPrivatePool SpotNotSupported
    500 InternalError
");

/// Request of `DescribeCapacityReservations`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeCapacityReservationsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `MaxResults`: integer, 1 to 100. Default: `10`. */ pub max_results: Option<i64>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `PrivatePoolOptions.Ids`: text. */ pub private_pool_options_ids: Option<String>,
    /** `Platform`: text. */ pub platform: Option<String>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `InstanceChargeType`: text. */ pub instance_charge_type: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeCapacityReservationsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `PrivatePoolOptions.Ids`.
    pub fn private_pool_options_ids(mut self, value: impl Into<String>) -> Self {
        self.private_pool_options_ids = Some(value.into()); self
    }
    /// Sets `Platform`.
    pub fn platform(mut self, value: impl Into<String>) -> Self { self.platform = Some(value.into()); self }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self { self.zone_id = Some(value.into()); self }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into()); self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self { self.status = Some(value.into()); self }
}
/// Table of [`DescribeCapacityReservationsRequest`].
pub static DESCRIBE_CAPACITY_RESERVATIONS_REQUEST: Schema =
    Schema { name: "DescribeCapacityReservationsRequest", fields: { static ROWS: [Field; 11] = [
    Field::string("RegionId").required().filled(),
    Field::string("ResourceGroupId"),
    Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::items(None, Some(20))),
    Field::int32("MaxResults").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::string("NextToken"),
    Field::string("PrivatePoolOptions.Ids"),
    Field::string("Platform"),
    Field::string("InstanceType"),
    Field::string("ZoneId"),
    Field::string("InstanceChargeType"),
    Field::string("Status"),
]; &ROWS } };
record!(DescribeCapacityReservationsRequest, DESCRIBE_CAPACITY_RESERVATIONS_REQUEST,
    [0 OptStr region_id, 1 OptStr resource_group_id, 2 List tag, 4 OptStr next_token, 5 OptStr private_pool_options_ids,
    6 OptStr platform, 7 OptStr instance_type, 8 OptStr zone_id, 9 OptStr instance_charge_type,
    10 OptStr status] [3 OptInt max_results]);

/// Answer of `DescribeCapacityReservations`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeCapacityReservationsResponse {
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `MaxResults`: integer. */ pub max_results: Option<i64>,
    /** `CapacityReservationSet`: records. */ pub capacity_reservation_set: Vec<CapacityReservationItem>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeCapacityReservationsResponse`].
pub static DESCRIBE_CAPACITY_RESERVATIONS_RESPONSE: Schema =
    Schema { name: "DescribeCapacityReservationsResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("NextToken"),
    Field::string("RequestId"),
    Field::int32("TotalCount"),
    Field::int32("MaxResults"),
    Field::record("CapacityReservationSet", &CAPACITY_RESERVATION_ITEM).wrapped("CapacityReservationItem"),
]; &ROWS } };
record!(DescribeCapacityReservationsResponse, DESCRIBE_CAPACITY_RESERVATIONS_RESPONSE,
    [0 OptStr next_token, 1 OptStr request_id, 4 List capacity_reservation_set] [2 OptInt total_count, 3 OptInt max_results]);

/// What `CapacityReservationSet.CapacityReservationItem` holds.
#[derive(Default)] #[non_exhaustive] pub struct CapacityReservationItem {
    /** `Status`: text. */ pub status: Option<String>,
    /** `TimeSlot`: text. */ pub time_slot: Option<String>,
    /** `PrivatePoolOptionsMatchCriteria`: text. */ pub private_pool_options_match_criteria: Option<String>,
    /** `PrivatePoolOptionsId`: text. */ pub private_pool_options_id: Option<String>,
    /** `PrivatePoolOptionsName`: text. */ pub private_pool_options_name: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `InstanceChargeType`: text. */ pub instance_charge_type: Option<String>,
    /** `EndTime`: text. */ pub end_time: Option<String>,
    /** `StartTime`: text. */ pub start_time: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `EndTimeType`: text. */ pub end_time_type: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Platform`: text. */ pub platform: Option<String>,
    /** `AllocatedResources`: records. */ pub allocated_resources: Vec<AllocatedResource>,
    /** `Tags`: records. */ pub tags: Vec<Tag2>,
    /** `StartTimeType`: text. */ pub start_time_type: Option<String>,
    /** `SavingPlanId`: text. */ pub saving_plan_id: Option<String>,
    /** `ReservedInstanceId`: text. */ pub reserved_instance_id: Option<String>,
    /** `CapacityReservationOwnerId`: text. */ pub capacity_reservation_owner_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CapacityReservationItem`].
pub static CAPACITY_RESERVATION_ITEM: Schema = Schema { name: "CapacityReservationItem", fields: { static ROWS: [Field; 19] = [
    Field::string("Status"),
    Field::string("TimeSlot"),
    Field::string("PrivatePoolOptionsMatchCriteria"),
    Field::string("PrivatePoolOptionsId"),
    Field::string("PrivatePoolOptionsName"),
    Field::string("RegionId"),
    Field::string("InstanceChargeType"),
    Field::string("EndTime"),
    Field::string("StartTime"),
    Field::string("Description"),
    Field::string("EndTimeType"),
    Field::string("ResourceGroupId"),
    Field::string("Platform"),
    Field::record("AllocatedResources", &ALLOCATED_RESOURCE).wrapped("AllocatedResource"),
    Field::record("Tags", &crate::shapes::TAG4).wrapped("Tag"),
    Field::string("StartTimeType"),
    Field::string("SavingPlanId"),
    Field::string("ReservedInstanceId"),
    Field::string("CapacityReservationOwnerId"),
]; &ROWS } };
record!(CapacityReservationItem, CAPACITY_RESERVATION_ITEM,
    [0 OptStr status, 1 OptStr time_slot, 2 OptStr private_pool_options_match_criteria, 3 OptStr private_pool_options_id,
    4 OptStr private_pool_options_name, 5 OptStr region_id, 6 OptStr instance_charge_type, 7 OptStr end_time, 8 OptStr start_time,
    9 OptStr description, 10 OptStr end_time_type, 11 OptStr resource_group_id, 12 OptStr platform, 13 List allocated_resources,
    14 List tags, 15 OptStr start_time_type, 16 OptStr saving_plan_id, 17 OptStr reserved_instance_id,
    18 OptStr capacity_reservation_owner_id] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct AllocatedResource {
    /** `UsedAmount`: integer. */ pub used_amount: Option<i64>,
    /** `TotalAmount`: integer. */ pub total_amount: Option<i64>,
    /** `AvailableAmount`: integer. */ pub available_amount: Option<i64>,
    /** `zoneId`: text. */ pub zone_id: Option<String>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `CapacityReservationUsages`: records. */ pub capacity_reservation_usages: Vec<CapacityReservationUsage>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AllocatedResource`].
pub static ALLOCATED_RESOURCE: Schema = Schema { name: "AllocatedResource", fields: { static ROWS: [Field; 6] = [
    Field::int32("UsedAmount"),
    Field::int32("TotalAmount"),
    Field::int32("AvailableAmount"),
    Field::string("zoneId"),
    Field::string("InstanceType"),
    Field::record("CapacityReservationUsages", &CAPACITY_RESERVATION_USAGE).wrapped("CapacityReservationUsage"),
]; &ROWS } };
record!(AllocatedResource, ALLOCATED_RESOURCE,
    [3 OptStr zone_id, 4 OptStr instance_type, 5 List capacity_reservation_usages] [0 OptInt used_amount, 1 OptInt total_amount,
    2 OptInt available_amount]);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct CapacityReservationUsage {
    /** `AccountId`: text. */ pub account_id: Option<String>,
    /** `ServiceName`: text. */ pub service_name: Option<String>,
    /** `UsedAmount`: integer. */ pub used_amount: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CapacityReservationUsage`].
pub static CAPACITY_RESERVATION_USAGE: Schema = Schema { name: "CapacityReservationUsage", fields: { static ROWS: [Field; 3] = [
    Field::string("AccountId"),
    Field::string("ServiceName"),
    Field::int32("UsedAmount"),
]; &ROWS } };
record!(CapacityReservationUsage, CAPACITY_RESERVATION_USAGE,
    [0 OptStr account_id, 1 OptStr service_name] [2 OptInt used_amount]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeCapacityReservationsRequest, DescribeCapacityReservationsResponse, CapacityReservationItem, AllocatedResource,
    CapacityReservationUsage,
);
