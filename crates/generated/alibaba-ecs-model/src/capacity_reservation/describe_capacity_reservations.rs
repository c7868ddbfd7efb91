// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeCapacityReservations.json; do not edit.
//! Lists capacity reservations, with what they reserve, what is used and until when they last.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeCapacityReservations).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::{Tag2, Tag4};

operation! {
    name: "DescribeCapacityReservations",
    effect: Effect::Read,
    request: DescribeCapacityReservationsRequest = DESCRIBE_CAPACITY_RESERVATIONS_REQUEST,
    response: DescribeCapacityReservationsResponse = DESCRIBE_CAPACITY_RESERVATIONS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["CapacityReservationSet"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 ClassicNetworkNotSupported",
    "400 DedicatedHostNotSupported",
    "400 Invalid.AssuranceTimes.NotSupported",
    "400 Invalid.InstanceChargeType",
    "400 Invalid.InstanceCpuCoreCountOrInstanceAmount",
    "400 Invalid.InstanceId",
    "400 Invalid.InstanceType",
    "400 Invalid.PackageType",
    "400 Invalid.PrivatePool.Purchase",
    "400 Invalid.PrivatePoolOptions.Id",
    "400 Invalid.PrivatePoolOptions.Ids",
    "400 Invalid.PrivatePoolOptions.MatchCriteria",
    "400 Invalid.PrivatePoolOptions.status",
    "400 Invalid.TooManyInstanceTypes",
    "400 Invalid.TooManyPrivatePoolOptions.Ids",
    "400 Invalid.TooManyUnpaidPrivatePool",
    "400 Invalid.TooManyZoneIds",
    "400 Invalid.ZoneId",
    "400 InvalidAliUid",
    "400 InvalidParameter.Name",
    "400 InvalidParameter.PrivatePoolOptions.Ids",
    "400 InvalidParameter.RegionId",
    "400 InvalidPermission.ResourceShareAssocoated",
    "400 InvalidPlatform.ValueNotSupported",
    "400 MissingParameter.InstanceAmount",
    "400 MissingParameter.InstanceCpuCoreCount",
    "400 MissingParameter.InstanceCpuCoreCountOrInstanceAmount",
    "400 MissingParameter.PackageType",
    "400 MissingParameter.PrivatePoolOptions.Id",
    "400 MissingParameter.PrivatePoolOptions.Ids",
    "400 MissingParameter.RegionId",
    "400 RepeatStartPrivatePool",
    "400 SpotNotSupported",
    "500 InternalError",
}

/// Request of `DescribeCapacityReservations`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeCapacityReservationsRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag2>,
    /// `MaxResults`: integer, 1 to 100. Default: `10`.
    pub max_results: Option<i64>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `PrivatePoolOptions.Ids`: text.
    pub private_pool_options_ids: Option<String>,
    /// `Platform`: text.
    pub platform: Option<String>,
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    /// `ZoneId`: text.
    pub zone_id: Option<String>,
    /// `InstanceChargeType`: text.
    pub instance_charge_type: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeCapacityReservationsRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag2>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `PrivatePoolOptions.Ids`.
    pub fn private_pool_options_ids(mut self, value: impl Into<String>) -> Self {
        self.private_pool_options_ids = Some(value.into());
        self
    }

    /// Sets `Platform`.
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

record! {
    DescribeCapacityReservationsRequest: DESCRIBE_CAPACITY_RESERVATIONS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    2 tag: List = Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::new().items(None, Some(20))),
    3 max_results: OptInt = Field::int32("MaxResults").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    4 next_token: OptStr = Field::string("NextToken"),
    5 private_pool_options_ids: OptStr = Field::string("PrivatePoolOptions.Ids"),
    6 platform: OptStr = Field::string("Platform"),
    7 instance_type: OptStr = Field::string("InstanceType"),
    8 zone_id: OptStr = Field::string("ZoneId"),
    9 instance_charge_type: OptStr = Field::string("InstanceChargeType"),
    10 status: OptStr = Field::string("Status"),
}

/// Response of `DescribeCapacityReservations`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeCapacityReservationsResponse {
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `MaxResults`: integer.
    pub max_results: Option<i64>,
    /// `CapacityReservationSet`: records.
    pub capacity_reservation_set: Vec<CapacityReservationItem>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeCapacityReservationsResponse: DESCRIBE_CAPACITY_RESERVATIONS_RESPONSE,
    0 next_token: OptStr = Field::string("NextToken"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 total_count: OptInt = Field::int32("TotalCount"),
    3 max_results: OptInt = Field::int32("MaxResults"),
    4 capacity_reservation_set: List = Field::record("CapacityReservationSet", &CAPACITY_RESERVATION_ITEM).wrapped("CapacityReservationItem"),
}

/// `CapacityReservationSet.CapacityReservationItem` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct CapacityReservationItem {
    /// `Status`: text.
    pub status: Option<String>,
    /// `TimeSlot`: text.
    pub time_slot: Option<String>,
    /// `PrivatePoolOptionsMatchCriteria`: text.
    pub private_pool_options_match_criteria: Option<String>,
    /// `PrivatePoolOptionsId`: text.
    pub private_pool_options_id: Option<String>,
    /// `PrivatePoolOptionsName`: text.
    pub private_pool_options_name: Option<String>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// `InstanceChargeType`: text.
    pub instance_charge_type: Option<String>,
    /// `EndTime`: text.
    pub end_time: Option<String>,
    /// `StartTime`: text.
    pub start_time: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `EndTimeType`: text.
    pub end_time_type: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Platform`: text.
    pub platform: Option<String>,
    /// `AllocatedResources`: records.
    pub allocated_resources: Vec<AllocatedResource>,
    /// `Tags`: records.
    pub tags: Vec<Tag4>,
    /// `StartTimeType`: text.
    pub start_time_type: Option<String>,
    /// `SavingPlanId`: text.
    pub saving_plan_id: Option<String>,
    /// `ReservedInstanceId`: text.
    pub reserved_instance_id: Option<String>,
    /// `CapacityReservationOwnerId`: text.
    pub capacity_reservation_owner_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CapacityReservationItem: CAPACITY_RESERVATION_ITEM,
    0 status: OptStr = Field::string("Status"),
    1 time_slot: OptStr = Field::string("TimeSlot"),
    2 private_pool_options_match_criteria: OptStr = Field::string("PrivatePoolOptionsMatchCriteria"),
    3 private_pool_options_id: OptStr = Field::string("PrivatePoolOptionsId"),
    4 private_pool_options_name: OptStr = Field::string("PrivatePoolOptionsName"),
    5 region_id: OptStr = Field::string("RegionId"),
    6 instance_charge_type: OptStr = Field::string("InstanceChargeType"),
    7 end_time: OptStr = Field::string("EndTime"),
    8 start_time: OptStr = Field::string("StartTime"),
    9 description: OptStr = Field::string("Description"),
    10 end_time_type: OptStr = Field::string("EndTimeType"),
    11 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    12 platform: OptStr = Field::string("Platform"),
    13 allocated_resources: List = Field::record("AllocatedResources", &ALLOCATED_RESOURCE).wrapped("AllocatedResource"),
    14 tags: List = Field::record("Tags", &crate::shapes::TAG4).wrapped("Tag"),
    15 start_time_type: OptStr = Field::string("StartTimeType"),
    16 saving_plan_id: OptStr = Field::string("SavingPlanId"),
    17 reserved_instance_id: OptStr = Field::string("ReservedInstanceId"),
    18 capacity_reservation_owner_id: OptStr = Field::string("CapacityReservationOwnerId"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct AllocatedResource {
    /// `UsedAmount`: integer.
    pub used_amount: Option<i64>,
    /// `TotalAmount`: integer.
    pub total_amount: Option<i64>,
    /// `AvailableAmount`: integer.
    pub available_amount: Option<i64>,
    /// `zoneId`: text.
    pub zone_id: Option<String>,
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    /// `CapacityReservationUsages`: records.
    pub capacity_reservation_usages: Vec<CapacityReservationUsage>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    AllocatedResource: ALLOCATED_RESOURCE,
    0 used_amount: OptInt = Field::int32("UsedAmount"),
    1 total_amount: OptInt = Field::int32("TotalAmount"),
    2 available_amount: OptInt = Field::int32("AvailableAmount"),
    3 zone_id: OptStr = Field::string("zoneId"),
    4 instance_type: OptStr = Field::string("InstanceType"),
    5 capacity_reservation_usages: List = Field::record("CapacityReservationUsages", &CAPACITY_RESERVATION_USAGE).wrapped("CapacityReservationUsage"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct CapacityReservationUsage {
    /// `AccountId`: text.
    pub account_id: Option<String>,
    /// `ServiceName`: text.
    pub service_name: Option<String>,
    /// `UsedAmount`: integer.
    pub used_amount: Option<i64>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CapacityReservationUsage: CAPACITY_RESERVATION_USAGE,
    0 account_id: OptStr = Field::string("AccountId"),
    1 service_name: OptStr = Field::string("ServiceName"),
    2 used_amount: OptInt = Field::int32("UsedAmount"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeCapacityReservationsRequest,
    DescribeCapacityReservationsResponse,
    CapacityReservationItem,
    AllocatedResource,
    CapacityReservationUsage,
}
