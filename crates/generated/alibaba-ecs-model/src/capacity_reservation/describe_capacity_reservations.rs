// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeCapacityReservations.json; do not edit.
//! Lists capacity reservations, with what they reserve, what is used and until when they last.
//!
//! - Requires permission for the action `ecs:DescribeCapacityReservations` (access level get), on
//!   CapacityReservation `acs:ecs:{#regionId}:{#accountId}:capacityreservation/*` (required in the
//!   policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeCapacityReservations),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, Style, Timestamp, errors, open_enum, operation, record,
};

pub use crate::shapes::{
    DemandInstanceChargeType, DiskTag, EndTimeType, ImageTag, PrivatePoolMatchCriteria,
    StartTimeType,
};

operation! {
    name: "DescribeCapacityReservations",
    effect: Effect::Read,
    request: DescribeCapacityReservationsRequest = DESCRIBE_CAPACITY_RESERVATIONS_REQUEST,
    response: DescribeCapacityReservationsResponse = DESCRIBE_CAPACITY_RESERVATIONS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["CapacityReservationSet"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeCapacityReservations").resources(&[AuthorizedResource::new("CapacityReservation", "acs:ecs:{#regionId}:{#accountId}:capacityreservation/*").required()])),
}

errors! {
    "400 ClassicNetworkNotSupported = The classic network is not supported. Use a VPC.",
    "400 DedicatedHostNotSupported = Dedicated hosts are not supported here.",
    "400 Invalid.AssuranceTimes.NotSupported = `AssuranceTimes` can only be `Unlimited`.",
    "400 Invalid.InstanceChargeType = The way of paying is not possible here, or does not fit the other settings.",
    "400 Invalid.InstanceCpuCoreCountOrInstanceAmount = Give either a number of instances or a number of vCPUs, and a possible one.",
    "400 Invalid.InstanceId = The instance id is malformed.",
    "400 Invalid.InstanceType = There is no such instance type. `DescribeInstanceTypes` lists them.",
    "400 Invalid.PackageType = `PackageType` is missing or not possible.",
    "400 Invalid.PrivatePool.Purchase = The private pool cannot be bought with these settings.",
    "400 Invalid.PrivatePoolOptions.Id = There is no such private pool.",
    "400 Invalid.PrivatePoolOptions.Ids = There is no such private pool.",
    "400 Invalid.PrivatePoolOptions.MatchCriteria = `PrivatePoolOptions.MatchCriteria` is none of `Open`, `Target` and `None`, or does not fit the pool.",
    "400 Invalid.PrivatePoolOptions.status = The private pool is not in effect, or not any more.",
    "400 Invalid.TooManyInstanceTypes = There are too many instance types in the request.",
    "400 Invalid.TooManyPrivatePoolOptions.Ids = There are too many ids of private pools in the request.",
    "400 Invalid.TooManyUnpaidPrivatePool = There are too many private pools with unpaid orders. Pay or cancel them first.",
    "400 Invalid.TooManyZoneIds = There are too many zones in the request.",
    "400 Invalid.ZoneId = There is no such zone in the region. `DescribeZones` lists them.",
    "400 InvalidAliUid = The account's id is missing or not valid.",
    "400 InvalidParameter.Name = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 InvalidParameter.PrivatePoolOptions.Ids",
    "400 InvalidParameter.RegionId",
    "400 InvalidPermission.ResourceShareAssocoated",
    "400 InvalidPlatform.ValueNotSupported = The operating system named in `Platform` is not supported.",
    "400 MissingParameter.InstanceAmount = `InstanceAmount` is missing.",
    "400 MissingParameter.InstanceCpuCoreCount = `InstanceCpuCoreCount` is missing.",
    "400 MissingParameter.InstanceCpuCoreCountOrInstanceAmount = Either a number of instances or a number of vCPUs is needed.",
    "400 MissingParameter.PackageType = `PackageType` is missing or not possible.",
    "400 MissingParameter.PrivatePoolOptions.Id = The id of the private pool is missing.",
    "400 MissingParameter.PrivatePoolOptions.Ids = The id of the private pool is missing.",
    "400 MissingParameter.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
    "400 RepeatStartPrivatePool = The private pool is in effect already.",
    "400 SpotNotSupported = Spot instances are not supported here.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `DescribeCapacityReservations`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeCapacityReservationsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<ImageTag>,
    /// How many entries a response holds at most. 1 to 100. Default: `10`.
    pub max_results: Option<i64>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// Ids of the private pools: of elasticity assurances (`eap-...`) or capacity reservations (`crp-...`).
    /// At most 100 elements. On the wire: `PrivatePoolOptions.Ids`.
    pub private_pool_options_ids: Vec<String>,
    /// Operating system or distribution of the image or the instances.
    pub platform: Option<Platform>,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: Option<String>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub instance_charge_type: Option<DemandInstanceChargeType>,
    /// State of the resource, or the state that is looked for.
    pub status: Option<Status>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeCapacityReservationsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = ImageTag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// How many entries a response holds at most.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Where to go on: the token of the previous response.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Ids of the private pools: of elasticity assurances (`eap-...`) or capacity reservations (`crp-...`).
    pub fn private_pool_options_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.private_pool_options_ids = cloudspec_wire::all(value);
        self.extra.set_empty(5, self.private_pool_options_ids.is_empty());
        self
    }

    /// Operating system or distribution of the image or the instances.
    pub fn platform(mut self, value: impl Into<Platform>) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub fn instance_charge_type(
        mut self,
        value: impl Into<DemandInstanceChargeType>,
    ) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// State of the resource, or the state that is looked for.
    pub fn status(mut self, value: impl Into<Status>) -> Self {
        self.status = Some(value.into());
        self
    }
}

record! {
    DescribeCapacityReservationsRequest: DESCRIBE_CAPACITY_RESERVATIONS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    2 tag: List = Field::record("Tag", &crate::shapes::IMAGE_TAG).list().limits(&Limits::new().items(None, Some(20))),
    3 max_results: OptInt = Field::int32("MaxResults").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    4 next_token: OptStr = Field::string("NextToken"),
    5 private_pool_options_ids: List = Field::string("PrivatePoolOptions.Ids").list().style(Style::Json).limits(&Limits::new().items(None, Some(100))),
    6 platform: Opt = Field::one_of("Platform", Platform::VALUES),
    7 instance_type: OptStr = Field::string("InstanceType"),
    8 zone_id: OptStr = Field::string("ZoneId"),
    9 instance_charge_type: Opt = Field::one_of("InstanceChargeType", DemandInstanceChargeType::VALUES),
    10 status: Opt = Field::one_of("Status", Status::VALUES),
}

/// Response of `DescribeCapacityReservations`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeCapacityReservationsResponse {
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// How many entries a response holds at most.
    pub max_results: Option<i64>,
    /// `CapacityReservationSet`: list of records.
    pub capacity_reservation_set: Vec<CapacityReservationItem>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// State of the resource, or the state that is looked for.
    pub status: Option<CapacityReservationItemStatus>,
    /// `TimeSlot`: string.
    pub time_slot: Option<String>,
    /// Who may use the private pool: `Open` any matching instance, `Target` those that name it.
    pub private_pool_options_match_criteria: Option<PrivatePoolMatchCriteria>,
    /// Id of the private pool: of an elasticity assurance (`eap-...`) or a capacity reservation
    /// (`crp-...`).
    pub private_pool_options_id: Option<String>,
    /// Name of the private pool that the capacity reservation or elasticity assurance has made.
    pub private_pool_options_name: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub instance_charge_type: Option<CapacityReservationItemInstanceChargeType>,
    /// End of the span of time.
    pub end_time: Option<Timestamp>,
    /// Beginning of the span of time.
    pub start_time: Option<Timestamp>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// How it ends: `Limited` at a time, `Unlimited` by hand.
    pub end_time_type: Option<EndTimeType>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Operating system or distribution of the image or the instances.
    pub platform: Option<CapacityReservationItemPlatform>,
    /// Instances that the reservation holds, by instance type and zone, with how many are in use.
    pub allocated_resources: Vec<AllocatedResource>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<DiskTag>,
    /// How it begins: `Now` or `Later`.
    pub start_time_type: Option<StartTimeType>,
    /// `SavingPlanId`: string.
    pub saving_plan_id: Option<String>,
    /// Id of the reserved instance, which `DescribeReservedInstances` lists.
    pub reserved_instance_id: Option<String>,
    /// `CapacityReservationOwnerId`: string.
    pub capacity_reservation_owner_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CapacityReservationItem: CAPACITY_RESERVATION_ITEM,
    0 status: Opt = Field::one_of("Status", CapacityReservationItemStatus::VALUES),
    1 time_slot: OptStr = Field::string("TimeSlot"),
    2 private_pool_options_match_criteria: Opt = Field::one_of("PrivatePoolOptionsMatchCriteria", PrivatePoolMatchCriteria::VALUES),
    3 private_pool_options_id: OptStr = Field::string("PrivatePoolOptionsId"),
    4 private_pool_options_name: OptStr = Field::string("PrivatePoolOptionsName"),
    5 region_id: OptStr = Field::string("RegionId"),
    6 instance_charge_type: Opt = Field::one_of("InstanceChargeType", CapacityReservationItemInstanceChargeType::VALUES),
    7 end_time: Opt = Field::timestamp("EndTime"),
    8 start_time: Opt = Field::timestamp("StartTime"),
    9 description: OptStr = Field::string("Description"),
    10 end_time_type: Opt = Field::one_of("EndTimeType", EndTimeType::VALUES),
    11 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    12 platform: Opt = Field::one_of("Platform", CapacityReservationItemPlatform::VALUES),
    13 allocated_resources: List = Field::record("AllocatedResources", &ALLOCATED_RESOURCE).wrapped("AllocatedResource"),
    14 tags: List = Field::record("Tags", &crate::shapes::DISK_TAG).wrapped("Tag"),
    15 start_time_type: Opt = Field::one_of("StartTimeType", StartTimeType::VALUES),
    16 saving_plan_id: OptStr = Field::string("SavingPlanId"),
    17 reserved_instance_id: OptStr = Field::string("ReservedInstanceId"),
    18 capacity_reservation_owner_id: OptStr = Field::string("CapacityReservationOwnerId"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct AllocatedResource {
    /// How many of the instances are in use.
    pub used_amount: Option<i64>,
    /// How many instances there are in all, used and free.
    pub total_amount: Option<i64>,
    /// How many instances are still free in the reservation, demand or deployment set.
    pub available_amount: Option<i64>,
    /// `zoneId`: string.
    pub zone_id: Option<String>,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: Option<String>,
    /// `CapacityReservationUsages`: list of records.
    pub capacity_reservation_usages: Vec<CapacityReservationUsage>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Id of the Alibaba Cloud account, in digits.
    pub account_id: Option<String>,
    /// Name of the service, such as `com.aliyun.cn-hangzhou.oss` for a gateway endpoint, or the cloud
    /// service that is named.
    pub service_name: Option<String>,
    /// How many of the instances are in use.
    pub used_amount: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CapacityReservationUsage: CAPACITY_RESERVATION_USAGE,
    0 account_id: OptStr = Field::string("AccountId"),
    1 service_name: OptStr = Field::string("ServiceName"),
    2 used_amount: OptInt = Field::int32("UsedAmount"),
}

open_enum! {
    /// Documented values of `Platform`. The provider may add others.
    pub enum Platform {
        Windows = "windows",
        Linux = "linux",
        All = "all",
    }
}

open_enum! {
    /// Documented values of `Status`. The provider may add others.
    pub enum Status {
        All = "All",
        Pending = "Pending",
        Preparing = "Preparing",
        Prepared = "Prepared",
        Active = "Active",
        Released = "Released",
    }
}

open_enum! {
    /// Documented values of `CapacityReservationSet.CapacityReservationItem.Status`. The provider may add
    /// others.
    pub enum CapacityReservationItemStatus {
        Pending = "Pending",
        Preparing = "Preparing",
        Prepared = "Prepared",
        Active = "Active",
        Released = "Released",
    }
}

open_enum! {
    /// Documented values. The provider may add others.
    pub enum CapacityReservationItemInstanceChargeType {
        PostPaid = "PostPaid",
        PrePaid = "PrePaid",
    }
}

open_enum! {
    /// Documented values of `CapacityReservationSet.CapacityReservationItem.Platform`. The provider may add
    /// others.
    pub enum CapacityReservationItemPlatform {
        Windows = "windows",
        Linux = "linux",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeCapacityReservationsRequest,
    DescribeCapacityReservationsResponse,
    CapacityReservationItem,
    AllocatedResource,
    CapacityReservationUsage,
}
