// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeCapacityReservationInstances.json; do not edit.
//! Lists the instances that use a capacity reservation.
//!
//! Only instances that run in the reserved capacity are returned, by id.
//!
//! - Requires permission for the action `ecs:DescribeCapacityReservationInstances` (access level get),
//!   on all resources.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeCapacityReservationInstances),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, errors, operation, record,
};

pub use crate::shapes::InstanceIdSet;

operation! {
    name: "DescribeCapacityReservationInstances",
    effect: Effect::Read,
    request: DescribeCapacityReservationInstancesRequest = DESCRIBE_CAPACITY_RESERVATION_INSTANCES_REQUEST,
    response: DescribeCapacityReservationInstancesResponse = DESCRIBE_CAPACITY_RESERVATION_INSTANCES_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["CapacityReservationItem"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeCapacityReservationInstances").resources(&[AuthorizedResource::new("CapacityReservation", "acs:ecs:{#regionId}:{#accountId}:capacityreservation/{#CapacityReservationId}").required()])),
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
    "400 InvalidParameter.PrivatePoolOptions.Id",
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

/// Request of `DescribeCapacityReservationInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeCapacityReservationInstancesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// How many entries a response holds at most. 1 to 100. Default: `10`.
    pub max_results: Option<i64>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// Id of the private pool: of an elasticity assurance (`eap-...`) or a capacity reservation
    /// (`crp-...`). On the wire: `PrivatePoolOptions.Id`.
    pub private_pool_options_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeCapacityReservationInstancesRequest {
    /// Creates a value with the required members.
    pub fn new(private_pool_options_id: impl Into<String>) -> Self {
        Self {
            private_pool_options_id: private_pool_options_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
}

record! {
    DescribeCapacityReservationInstancesRequest: DESCRIBE_CAPACITY_RESERVATION_INSTANCES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 max_results: OptInt = Field::int32("MaxResults").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    2 next_token: OptStr = Field::string("NextToken"),
    3 private_pool_options_id: Str = Field::string("PrivatePoolOptions.Id").required(),
}

/// Response of `DescribeCapacityReservationInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeCapacityReservationInstancesResponse {
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// How many entries a response holds at most.
    pub max_results: Option<i64>,
    /// `CapacityReservationItem`: list of records.
    pub capacity_reservation_item: Vec<InstanceIdSet>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeCapacityReservationInstancesResponse: DESCRIBE_CAPACITY_RESERVATION_INSTANCES_RESPONSE,
    0 next_token: OptStr = Field::string("NextToken"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 total_count: OptInt = Field::int32("TotalCount"),
    3 max_results: OptInt = Field::int32("MaxResults"),
    4 capacity_reservation_item: List = Field::record("CapacityReservationItem", &crate::shapes::INSTANCE_ID_SET).wrapped("InstanceIdSet"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeCapacityReservationInstancesRequest,
    DescribeCapacityReservationInstancesResponse,
}
