// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateCapacityReservation.json; do not edit.
//! Reserves capacity for an instance type in a zone as a private pool.
//!
//! The reserved instance type is billed at the pay-as-you-go price from then on, whether or not instances use it, until it
//! is released or ends.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateCapacityReservation).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Tag2 as Tag;

operation!(Operation::new::<CreateCapacityReservationRequest, CreateCapacityReservationResponse>(
    "CreateCapacityReservation", Effect::Write, &CREATE_CAPACITY_RESERVATION_REQUEST, &CREATE_CAPACITY_RESERVATION_RESPONSE,
).idempotency_token("ClientToken"), "
    400 AccountForbidden.ProductCreationLimited ClassicNetworkNotSupported DedicatedHostNotSupported
    400 Invalid.AssuranceTimes.NotSupported Invalid.EndTime Invalid.InstanceChargeType
    400 Invalid.InstanceCpuCoreCountOrInstanceAmount Invalid.InstanceId Invalid.InstanceType Invalid.PackageType
    400 Invalid.PrivatePool.Purchase Invalid.PrivatePoolOptions.Id Invalid.PrivatePoolOptions.Ids
    400 Invalid.PrivatePoolOptions.MatchCriteria Invalid.PrivatePoolOptions.status Invalid.PrivatePoolOptionsName.MalFormed
    400 Invalid.TimeSlot Invalid.TooManyInstanceTypes Invalid.TooManyPrivatePoolOptions.Ids Invalid.TooManyUnpaidPrivatePool
    400 Invalid.TooManyZoneIds Invalid.ZoneId InvalidAliUid InvalidPlatform.ValueNotSupported InvalidStartTime.MalFormed
    400 InvalidStartTime.NotSupported MissingParameter MissingParameter.InstanceAmount MissingParameter.InstanceCpuCoreCount
    400 MissingParameter.InstanceCpuCoreCountOrInstanceAmount MissingParameter.PackageType MissingParameter.PrivatePoolOptions.Id
    400 MissingParameter.PrivatePoolOptions.Ids MissingParameter.RegionId NoStock OperationDenied PriceNotFound \
        RegionUnauthorized
    400 RepeatStartPrivatePool SpotNotSupported StartTime.NotNeed
    403 Invalid.ZoneIds InvalidInstanceType.NotSupported InvalidResourceType.NotSupported OperationDenied.NoStock Zone.NotOnSale
    403 Zone.NotOpen
    404 InvalidResourceGroup.NotFound InvalidZoneId.NotFound
    500 InternalError
");

/// Request of `CreateCapacityReservation`.
#[derive(Default)] #[non_exhaustive] pub struct CreateCapacityReservationRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `PrivatePoolOptions.Name`: text. */ pub private_pool_options_name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `PrivatePoolOptions.MatchCriteria`: text. Default: `Open`. */ pub private_pool_options_match_criteria: Option<String>,
    /** `InstanceAmount`: integer, at least 1. */ pub instance_amount: i64,
    /** `InstanceType`: text. */ pub instance_type: String,
    /** `StartTime`: text. */ pub start_time: Option<String>,
    /** `EndTime`: text. */ pub end_time: Option<String>,
    /** `EndTimeType`: text. */ pub end_time_type: Option<String>,
    /** `Platform`: text. Default: `linux`. */ pub platform: Option<String>,
    /** `ZoneId`: texts, at most 100 elements. */ pub zone_id: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateCapacityReservationRequest {
    /// With what is required.
    pub fn new(
        instance_amount: i64, instance_type: impl Into<String>, zone_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self { instance_amount, instance_type: instance_type.into(), zone_id: all(zone_id), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `PrivatePoolOptions.Name`.
    pub fn private_pool_options_name(mut self, value: impl Into<String>) -> Self {
        self.private_pool_options_name = Some(value.into()); self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `PrivatePoolOptions.MatchCriteria`.
    pub fn private_pool_options_match_criteria(mut self, value: impl Into<String>) -> Self {
        self.private_pool_options_match_criteria = Some(value.into()); self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self { self.start_time = Some(value.into()); self }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self { self.end_time = Some(value.into()); self }
    /// Sets `EndTimeType`.
    pub fn end_time_type(mut self, value: impl Into<String>) -> Self { self.end_time_type = Some(value.into()); self }
    /// Sets `Platform`.
    pub fn platform(mut self, value: impl Into<String>) -> Self { self.platform = Some(value.into()); self }
}
/// Table of [`CreateCapacityReservationRequest`].
pub static CREATE_CAPACITY_RESERVATION_REQUEST: Schema =
    Schema { name: "CreateCapacityReservationRequest", fields: { static ROWS: [Field; 14] = [
    Field::string("RegionId").required().filled(),
    Field::string("ResourceGroupId"),
    Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::items(None, Some(20))),
    Field::string("ClientToken").filled(),
    Field::string("PrivatePoolOptions.Name"),
    Field::string("Description"),
    Field::string("PrivatePoolOptions.MatchCriteria"),
    Field::int32("InstanceAmount").required().limits(&Limits::range(Some(1.0), None)),
    Field::string("InstanceType").required(),
    Field::string("StartTime"),
    Field::string("EndTime"),
    Field::string("EndTimeType"),
    Field::string("Platform"),
    Field::string("ZoneId").list().required().limits(&Limits::items(None, Some(100))),
]; &ROWS } };
record!(CreateCapacityReservationRequest, CREATE_CAPACITY_RESERVATION_REQUEST,
    [0 OptStr region_id, 1 OptStr resource_group_id, 2 List tag, 3 OptStr client_token, 4 OptStr private_pool_options_name,
    5 OptStr description, 6 OptStr private_pool_options_match_criteria, 8 Str instance_type, 9 OptStr start_time,
    10 OptStr end_time, 11 OptStr end_time_type, 12 OptStr platform, 13 List zone_id] [7 Int instance_amount]);

/// Answer of `CreateCapacityReservation`.
#[derive(Default)] #[non_exhaustive] pub struct CreateCapacityReservationResponse {
    /** `PrivatePoolOptionsId`: text. */ pub private_pool_options_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateCapacityReservationResponse`].
pub static CREATE_CAPACITY_RESERVATION_RESPONSE: Schema =
    Schema { name: "CreateCapacityReservationResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("PrivatePoolOptionsId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(CreateCapacityReservationResponse, CREATE_CAPACITY_RESERVATION_RESPONSE,
    [0 OptStr private_pool_options_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateCapacityReservationRequest, CreateCapacityReservationResponse);
