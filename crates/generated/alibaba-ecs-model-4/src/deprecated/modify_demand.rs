// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyDemand.json; do not edit.
//! Changes an announced need for instances.
//!
//! Other than name and description, only one that was rejected can be changed. In closed testing and not recommended.
//!
//! Deprecated in favour of `ModifyCapacityReservation`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDemand).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyDemandResponse;

operation!(Operation::new::<ModifyDemandRequest, ModifyDemandResponse>(
    "ModifyDemand", Effect::Write, &MODIFY_DEMAND_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InvalidDemandName.Malformed InvalidDescription.Malformed InvalidInstanceType.NotSupportDemand InvalidRegion.NotFound
    400 InvalidTemporary.EndTime InvalidTemporary.StartTime MissingParamter.RegionId
    403 Forbidden.RAM InvalidDemandStatus.NotSupported InvalidInstanceType.NotMatch InvalidParameter QuotaExceed.EcsDemand
    404 404 InvalidInstanceChargeType.NotFound InvalidInstanceType.NotFound InvalidInstanceType.NotMatch
    404 InvalidStatus.ValueNotSupported InvalidZone.NotFound
");

/// Request of `ModifyDemand`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyDemandRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `DemandId`: text. */ pub demand_id: String,
    /** `DemandName`: text. */ pub demand_name: Option<String>,
    /** `DemandDescription`: text. */ pub demand_description: Option<String>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `Amount`: integer. */ pub amount: Option<i64>,
    /** `InstanceChargeType`: text. */ pub instance_charge_type: Option<String>,
    /** `Period`: integer. */ pub period: Option<i64>,
    /** `PeriodUnit`: text. */ pub period_unit: Option<String>,
    /** `StartTime`: text. */ pub start_time: Option<String>,
    /** `EndTime`: text. */ pub end_time: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyDemandRequest {
    /// With what is required.
    pub fn new(demand_id: impl Into<String>) -> Self { Self { demand_id: demand_id.into(), ..Self::default() } }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self { self.zone_id = Some(value.into()); self }
    /// Sets `DemandName`.
    pub fn demand_name(mut self, value: impl Into<String>) -> Self { self.demand_name = Some(value.into()); self }
    /// Sets `DemandDescription`.
    pub fn demand_description(mut self, value: impl Into<String>) -> Self { self.demand_description = Some(value.into()); self }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
    /// Sets `Amount`.
    pub fn amount(mut self, value: i64) -> Self { self.amount = Some(value); self }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into()); self
    }
    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self { self.period = Some(value); self }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self { self.period_unit = Some(value.into()); self }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self { self.start_time = Some(value.into()); self }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self { self.end_time = Some(value.into()); self }
}
/// Table of [`ModifyDemandRequest`].
pub static MODIFY_DEMAND_REQUEST: Schema = Schema { name: "ModifyDemandRequest", fields: { static ROWS: [Field; 13] = [
    Field::string("ClientToken").filled(),
    Field::string("RegionId").required().filled(),
    Field::string("ZoneId"),
    Field::string("DemandId").required(),
    Field::string("DemandName"),
    Field::string("DemandDescription"),
    Field::string("InstanceType"),
    Field::int32("Amount"),
    Field::string("InstanceChargeType"),
    Field::int32("Period"),
    Field::string("PeriodUnit"),
    Field::string("StartTime"),
    Field::string("EndTime"),
]; &ROWS } };
record!(ModifyDemandRequest, MODIFY_DEMAND_REQUEST,
    [0 OptStr client_token, 1 OptStr region_id, 2 OptStr zone_id, 3 Str demand_id, 4 OptStr demand_name,
    5 OptStr demand_description, 6 OptStr instance_type, 8 OptStr instance_charge_type, 10 OptStr period_unit,
    11 OptStr start_time, 12 OptStr end_time] [7 OptInt amount, 9 OptInt period]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyDemandRequest);
