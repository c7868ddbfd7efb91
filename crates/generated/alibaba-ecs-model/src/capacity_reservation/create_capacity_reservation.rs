// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateCapacityReservation.json; do not edit.
//! Reserves capacity for an instance type in a zone as a private pool.
//!
//! The reserved instance type is billed at the pay-as-you-go price from then on, whether or not
//! instances use it, until it is released or ends.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateCapacityReservation).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::Tag2;

operation! {
    name: "CreateCapacityReservation",
    effect: Effect::Write,
    request: CreateCapacityReservationRequest = CREATE_CAPACITY_RESERVATION_REQUEST,
    response: CreateCapacityReservationResponse = CREATE_CAPACITY_RESERVATION_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 AccountForbidden.ProductCreationLimited",
    "400 ClassicNetworkNotSupported",
    "400 DedicatedHostNotSupported",
    "400 Invalid.AssuranceTimes.NotSupported",
    "400 Invalid.EndTime",
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
    "400 Invalid.PrivatePoolOptionsName.MalFormed",
    "400 Invalid.TimeSlot",
    "400 Invalid.TooManyInstanceTypes",
    "400 Invalid.TooManyPrivatePoolOptions.Ids",
    "400 Invalid.TooManyUnpaidPrivatePool",
    "400 Invalid.TooManyZoneIds",
    "400 Invalid.ZoneId",
    "400 InvalidAliUid",
    "400 InvalidPlatform.ValueNotSupported",
    "400 InvalidStartTime.MalFormed",
    "400 InvalidStartTime.NotSupported",
    "400 MissingParameter",
    "400 MissingParameter.InstanceAmount",
    "400 MissingParameter.InstanceCpuCoreCount",
    "400 MissingParameter.InstanceCpuCoreCountOrInstanceAmount",
    "400 MissingParameter.PackageType",
    "400 MissingParameter.PrivatePoolOptions.Id",
    "400 MissingParameter.PrivatePoolOptions.Ids",
    "400 MissingParameter.RegionId",
    "400 NoStock",
    "400 OperationDenied",
    "400 PriceNotFound",
    "400 RegionUnauthorized",
    "400 RepeatStartPrivatePool",
    "400 SpotNotSupported",
    "400 StartTime.NotNeed",
    "403 Invalid.ZoneIds",
    "403 InvalidInstanceType.NotSupported",
    "403 InvalidResourceType.NotSupported",
    "403 OperationDenied.NoStock",
    "403 Zone.NotOnSale",
    "403 Zone.NotOpen",
    "404 InvalidResourceGroup.NotFound",
    "404 InvalidZoneId.NotFound",
    "500 InternalError",
}

/// Request of `CreateCapacityReservation`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateCapacityReservationRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag2>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `PrivatePoolOptions.Name`: text.
    pub private_pool_options_name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `PrivatePoolOptions.MatchCriteria`: text. Default: `Open`.
    pub private_pool_options_match_criteria: Option<String>,
    /// `InstanceAmount`: integer, at least 1.
    pub instance_amount: i64,
    /// `InstanceType`: text.
    pub instance_type: String,
    /// `StartTime`: text.
    pub start_time: Option<String>,
    /// `EndTime`: text.
    pub end_time: Option<String>,
    /// `EndTimeType`: text.
    pub end_time_type: Option<String>,
    /// `Platform`: text. Default: `linux`.
    pub platform: Option<String>,
    /// `ZoneId`: texts, at most 100 elements.
    pub zone_id: Vec<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateCapacityReservationRequest {
    /// Starts with the required members.
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

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `PrivatePoolOptions.Name`.
    pub fn private_pool_options_name(mut self, value: impl Into<String>) -> Self {
        self.private_pool_options_name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `PrivatePoolOptions.MatchCriteria`.
    pub fn private_pool_options_match_criteria(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.private_pool_options_match_criteria = Some(value.into());
        self
    }

    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Sets `EndTimeType`.
    pub fn end_time_type(mut self, value: impl Into<String>) -> Self {
        self.end_time_type = Some(value.into());
        self
    }

    /// Sets `Platform`.
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
        self
    }
}

record! {
    CreateCapacityReservationRequest: CREATE_CAPACITY_RESERVATION_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    2 tag: List = Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::new().items(None, Some(20))),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
    4 private_pool_options_name: OptStr = Field::string("PrivatePoolOptions.Name"),
    5 description: OptStr = Field::string("Description"),
    6 private_pool_options_match_criteria: OptStr = Field::string("PrivatePoolOptions.MatchCriteria"),
    7 instance_amount: Int = Field::int32("InstanceAmount").required().limits(&Limits::new().range(Some(1.0), None)),
    8 instance_type: Str = Field::string("InstanceType").required(),
    9 start_time: OptStr = Field::string("StartTime"),
    10 end_time: OptStr = Field::string("EndTime"),
    11 end_time_type: OptStr = Field::string("EndTimeType"),
    12 platform: OptStr = Field::string("Platform"),
    13 zone_id: List = Field::string("ZoneId").list().required().limits(&Limits::new().items(None, Some(100))),
}

/// Response of `CreateCapacityReservation`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateCapacityReservationResponse {
    /// `PrivatePoolOptionsId`: text.
    pub private_pool_options_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
