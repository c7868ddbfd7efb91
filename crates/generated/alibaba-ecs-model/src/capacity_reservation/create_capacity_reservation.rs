// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateCapacityReservation.json; do not edit.
//! Reserves capacity for an instance type in a zone as a private pool.
//!
//! The reserved instance type is billed at the pay-as-you-go price from then on, whether or not
//! instances use it, until it is released or ends.
//!
//! - Requires permission for the action `ecs:CreateCapacityReservation` (access level create), on
//!   CapacityReservation `acs:ecs:{#regionId}:{#accountId}:capacityreservation/*` (required in the
//!   policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateCapacityReservation),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Timestamp, errors, operation, record,
};

pub use crate::shapes::{EndTimeType, ImageTag, PrivatePoolOptionsMatchCriteria};

operation! {
    name: "CreateCapacityReservation",
    effect: Effect::Write,
    request: CreateCapacityReservationRequest = CREATE_CAPACITY_RESERVATION_REQUEST,
    response: CreateCapacityReservationResponse = CREATE_CAPACITY_RESERVATION_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).authorization(Authorization::new("ecs:CreateCapacityReservation").resources(&[AuthorizedResource::new("CapacityReservation", "acs:ecs:{#regionId}:{#accountId}:capacityreservation/*").required()])),
}

errors! {
    "400 AccountForbidden.ProductCreationLimited",
    "400 ClassicNetworkNotSupported = The classic network is not supported. Use a VPC.",
    "400 DedicatedHostNotSupported = Dedicated hosts are not supported here.",
    "400 Invalid.AssuranceTimes.NotSupported = `AssuranceTimes` can only be `Unlimited`.",
    "400 Invalid.EndTime",
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
    "400 Invalid.PrivatePoolOptionsName.MalFormed",
    "400 Invalid.TimeSlot",
    "400 Invalid.TooManyInstanceTypes = There are too many instance types in the request.",
    "400 Invalid.TooManyPrivatePoolOptions.Ids = There are too many ids of private pools in the request.",
    "400 Invalid.TooManyUnpaidPrivatePool = There are too many private pools with unpaid orders. Pay or cancel them first.",
    "400 Invalid.TooManyZoneIds = There are too many zones in the request.",
    "400 Invalid.ZoneId = There is no such zone in the region. `DescribeZones` lists them.",
    "400 InvalidAliUid = The account's id is missing or not valid.",
    "400 InvalidPlatform.ValueNotSupported = The operating system named in `Platform` is not supported.",
    "400 InvalidStartTime.MalFormed",
    "400 InvalidStartTime.NotSupported",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 MissingParameter.InstanceAmount = `InstanceAmount` is missing.",
    "400 MissingParameter.InstanceCpuCoreCount = `InstanceCpuCoreCount` is missing.",
    "400 MissingParameter.InstanceCpuCoreCountOrInstanceAmount = Either a number of instances or a number of vCPUs is needed.",
    "400 MissingParameter.PackageType = `PackageType` is missing or not possible.",
    "400 MissingParameter.PrivatePoolOptions.Id = The id of the private pool is missing.",
    "400 MissingParameter.PrivatePoolOptions.Ids = The id of the private pool is missing.",
    "400 MissingParameter.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
    "400 NoStock",
    "400 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "400 PriceNotFound = No price could be found for this order. Check the settings, or try again later.",
    "400 RegionUnauthorized = The account may not use this region. Apply for it first.",
    "400 RepeatStartPrivatePool = The private pool is in effect already.",
    "400 SpotNotSupported = Spot instances are not supported here.",
    "400 StartTime.NotNeed",
    "403 Invalid.ZoneIds",
    "403 InvalidInstanceType.NotSupported = The instance type does not support this.",
    "403 InvalidResourceType.NotSupported = `ResourceType` is not one that the operation knows.",
    "403 OperationDenied.NoStock = The instance type is sold out in this zone. Try another type or zone; `DescribeAvailableResource` tells what is in stock.",
    "403 Zone.NotOnSale = Nothing of the kind is sold in this zone. Take another zone.",
    "403 Zone.NotOpen = Nothing of the kind is sold in this zone. Take another zone.",
    "404 InvalidResourceGroup.NotFound = There is no such resource group, or the operation does not support one.",
    "404 InvalidZoneId.NotFound = There is no such zone in the region. `DescribeZones` lists them.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `CreateCapacityReservation`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateCapacityReservationRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<ImageTag>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Name of the private pool: 2 to 128 characters, starting with a letter, not starting with `http://`
    /// or `https://`. On the wire: `PrivatePoolOptions.Name`.
    pub private_pool_options_name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Which instances may use the private pool: `Open` for any that match, `Target` for those that name
    /// it. Default: `Open`. On the wire: `PrivatePoolOptions.MatchCriteria`.
    pub private_pool_options_match_criteria: Option<PrivatePoolOptionsMatchCriteria>,
    /// How many instances there are, or are to be reserved.
    pub instance_amount: i64,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: String,
    /// Beginning of the span of time.
    pub start_time: Option<Timestamp>,
    /// End of the span of time.
    pub end_time: Option<Timestamp>,
    /// How it ends: `Limited` at a time, `Unlimited` by hand.
    pub end_time_type: Option<EndTimeType>,
    /// Operating system or distribution of the image or the instances. Default: `linux`.
    pub platform: Option<String>,
    /// Ids of the zones to reserve in, such as `cn-hangzhou-h`. `DescribeZones` lists them. At most 100
    /// elements.
    pub zone_id: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateCapacityReservationRequest {
    /// Creates a value with the required members.
    pub fn new(
        instance_amount: i64,
        instance_type: impl Into<String>,
        zone_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            instance_amount,
            instance_type: instance_type.into(),
            zone_id: cloudspec_wire::all(zone_id),
            ..Self::default()
        }
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

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Name of the private pool: 2 to 128 characters, starting with a letter, not starting with `http://`
    /// or `https://`.
    pub fn private_pool_options_name(mut self, value: impl Into<String>) -> Self {
        self.private_pool_options_name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Which instances may use the private pool: `Open` for any that match, `Target` for those that name
    /// it.
    pub fn private_pool_options_match_criteria(
        mut self,
        value: impl Into<PrivatePoolOptionsMatchCriteria>,
    ) -> Self {
        self.private_pool_options_match_criteria = Some(value.into());
        self
    }

    /// Beginning of the span of time.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// End of the span of time.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// How it ends: `Limited` at a time, `Unlimited` by hand.
    pub fn end_time_type(mut self, value: impl Into<EndTimeType>) -> Self {
        self.end_time_type = Some(value.into());
        self
    }

    /// Operating system or distribution of the image or the instances.
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
        self
    }
}

record! {
    CreateCapacityReservationRequest: CREATE_CAPACITY_RESERVATION_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    2 tag: List = Field::record("Tag", &crate::shapes::IMAGE_TAG).list().limits(&Limits::new().items(None, Some(20))),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
    4 private_pool_options_name: OptStr = Field::string("PrivatePoolOptions.Name"),
    5 description: OptStr = Field::string("Description"),
    6 private_pool_options_match_criteria: Opt = Field::one_of("PrivatePoolOptions.MatchCriteria", PrivatePoolOptionsMatchCriteria::VALUES),
    7 instance_amount: Int = Field::int32("InstanceAmount").required().limits(&Limits::new().range(Some(1.0), None)),
    8 instance_type: Str = Field::string("InstanceType").required(),
    9 start_time: Opt = Field::timestamp("StartTime"),
    10 end_time: Opt = Field::timestamp("EndTime"),
    11 end_time_type: Opt = Field::one_of("EndTimeType", EndTimeType::VALUES),
    12 platform: OptStr = Field::string("Platform"),
    13 zone_id: List = Field::string("ZoneId").list().required().limits(&Limits::new().items(None, Some(100))),
}

/// Response of `CreateCapacityReservation`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateCapacityReservationResponse {
    /// Id of the private pool: of an elasticity assurance (`eap-...`) or a capacity reservation
    /// (`crp-...`).
    pub private_pool_options_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateCapacityReservationResponse: CREATE_CAPACITY_RESERVATION_RESPONSE,
    0 private_pool_options_id: OptStr = Field::string("PrivatePoolOptionsId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateCapacityReservationRequest,
    CreateCapacityReservationResponse,
}
