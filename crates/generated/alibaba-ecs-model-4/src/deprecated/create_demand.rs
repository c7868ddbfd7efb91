// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateDemand.json; do not edit.
//! Announces a future need for instances, so that capacity can be prepared.
//!
//! In closed testing and not recommended. Only I/O optimized instance types in a VPC can be announced.
//!
//! Deprecated in favour of `CreateCapacityReservation`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateDemand).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<CreateDemandRequest, CreateDemandResponse>(
    "CreateDemand", Effect::Write, &CREATE_DEMAND_REQUEST, &CREATE_DEMAND_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InvalidDemandName.Malformed InvalidDescription.Malformed InvalidInstanceType.NotSupportDemand InvalidRegion.NotFound
    400 InvalidTemporary.EndTime InvalidTemporary.StartTime MissingParamter.RegionId
    403 Forbidden.RAM InvalidDemandStatus.NotSupported InvalidInstanceType.NotMatch InvalidParameter QuotaExceed.EcsDemand
    404 InvalidInstanceChargeType.NotFound InvalidInstanceType.NotFound InvalidInstanceType.NotMatch
    404 InvalidStatus.ValueNotSupported InvalidZone.NotFound
");

/// Request of `CreateDemand`.
#[derive(Default)] #[non_exhaustive] pub struct CreateDemandRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: String,
    /** `DemandName`: text. */ pub demand_name: Option<String>,
    /** `DemandDescription`: text. */ pub demand_description: Option<String>,
    /** `InstanceType`: text. */ pub instance_type: String,
    /** `Amount`: integer. */ pub amount: i64,
    /** `InstanceChargeType`: text. */ pub instance_charge_type: Option<String>,
    /** `Period`: integer. */ pub period: i64,
    /** `PeriodUnit`: text. */ pub period_unit: String,
    /** `StartTime`: text. */ pub start_time: String,
    /** `EndTime`: text. */ pub end_time: String,
    /** What else came. */ pub extra: Extra,
}
impl CreateDemandRequest {
    /// With what is required.
    pub fn new(
        zone_id: impl Into<String>, instance_type: impl Into<String>, amount: i64, period: i64, period_unit: impl Into<String>,
        start_time: impl Into<String>, end_time: impl Into<String>,
    ) -> Self {
        Self {
            zone_id: zone_id.into(), instance_type: instance_type.into(), amount, period, period_unit: period_unit.into(),
            start_time: start_time.into(), end_time: end_time.into(),
            ..Self::default()
        }
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `DemandName`.
    pub fn demand_name(mut self, value: impl Into<String>) -> Self { self.demand_name = Some(value.into()); self }
    /// Sets `DemandDescription`.
    pub fn demand_description(mut self, value: impl Into<String>) -> Self { self.demand_description = Some(value.into()); self }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into()); self
    }
}
/// Table of [`CreateDemandRequest`].
pub static CREATE_DEMAND_REQUEST: Schema = Schema { name: "CreateDemandRequest", fields: { static ROWS: [Field; 12] = [
    Field::string("ClientToken").filled(),
    Field::string("RegionId").required().filled(),
    Field::string("ZoneId").required(),
    Field::string("DemandName"),
    Field::string("DemandDescription"),
    Field::string("InstanceType").required(),
    Field::int32("Amount").required(),
    Field::string("InstanceChargeType"),
    Field::int32("Period").required(),
    Field::string("PeriodUnit").required(),
    Field::string("StartTime").required(),
    Field::string("EndTime").required(),
]; &ROWS } };
record!(CreateDemandRequest, CREATE_DEMAND_REQUEST,
    [0 OptStr client_token, 1 OptStr region_id, 2 Str zone_id, 3 OptStr demand_name, 4 OptStr demand_description,
    5 Str instance_type, 7 OptStr instance_charge_type, 9 Str period_unit, 10 Str start_time, 11 Str end_time] [6 Int amount,
    8 Int period]);

/// Answer of `CreateDemand`.
#[derive(Default)] #[non_exhaustive] pub struct CreateDemandResponse {
    /** `DemandId`: text. */ pub demand_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateDemandResponse`].
pub static CREATE_DEMAND_RESPONSE: Schema = Schema { name: "CreateDemandResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("DemandId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(CreateDemandResponse, CREATE_DEMAND_RESPONSE, [0 OptStr demand_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateDemandRequest, CreateDemandResponse);
