// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyDemand.json; do not edit.
//! Changes an announced need for instances.
//!
//! Other than name and description, only one that was rejected can be changed. In closed testing and
//! not recommended.
//!
//! Deprecated in favour of `ModifyCapacityReservation`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDemand).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ModifyDemand",
    effect: Effect::Write,
    request: ModifyDemandRequest = MODIFY_DEMAND_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 InvalidDemandName.Malformed",
    "400 InvalidDescription.Malformed",
    "400 InvalidInstanceType.NotSupportDemand",
    "400 InvalidRegion.NotFound",
    "400 InvalidTemporary.EndTime",
    "400 InvalidTemporary.StartTime",
    "400 MissingParamter.RegionId",
    "403 Forbidden.RAM",
    "403 InvalidDemandStatus.NotSupported",
    "403 InvalidInstanceType.NotMatch",
    "403 InvalidParameter",
    "403 QuotaExceed.EcsDemand",
    "404 404",
    "404 InvalidInstanceChargeType.NotFound",
    "404 InvalidInstanceType.NotFound",
    "404 InvalidInstanceType.NotMatch",
    "404 InvalidStatus.ValueNotSupported",
    "404 InvalidZone.NotFound",
}

/// Response of `ModifyDemand`.
pub type ModifyDemandResponse = RequestIdResponse;

/// Request of `ModifyDemand`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyDemandRequest {
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ZoneId`: text.
    pub zone_id: Option<String>,
    /// `DemandId`: text.
    pub demand_id: String,
    /// `DemandName`: text.
    pub demand_name: Option<String>,
    /// `DemandDescription`: text.
    pub demand_description: Option<String>,
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    /// `Amount`: integer.
    pub amount: Option<i64>,
    /// `InstanceChargeType`: text.
    pub instance_charge_type: Option<String>,
    /// `Period`: integer.
    pub period: Option<i64>,
    /// `PeriodUnit`: text.
    pub period_unit: Option<String>,
    /// `StartTime`: text.
    pub start_time: Option<String>,
    /// `EndTime`: text.
    pub end_time: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyDemandRequest {
    /// Starts with the required members.
    pub fn new(demand_id: impl Into<String>) -> Self {
        Self {
            demand_id: demand_id.into(),
            ..Self::default()
        }
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Sets `DemandName`.
    pub fn demand_name(mut self, value: impl Into<String>) -> Self {
        self.demand_name = Some(value.into());
        self
    }

    /// Sets `DemandDescription`.
    pub fn demand_description(mut self, value: impl Into<String>) -> Self {
        self.demand_description = Some(value.into());
        self
    }

    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Sets `Amount`.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }

    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }

    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self {
        self.period_unit = Some(value.into());
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
}

record! {
    ModifyDemandRequest: MODIFY_DEMAND_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 zone_id: OptStr = Field::string("ZoneId"),
    3 demand_id: Str = Field::string("DemandId").required(),
    4 demand_name: OptStr = Field::string("DemandName"),
    5 demand_description: OptStr = Field::string("DemandDescription"),
    6 instance_type: OptStr = Field::string("InstanceType"),
    7 amount: OptInt = Field::int32("Amount"),
    8 instance_charge_type: OptStr = Field::string("InstanceChargeType"),
    9 period: OptInt = Field::int32("Period"),
    10 period_unit: OptStr = Field::string("PeriodUnit"),
    11 start_time: OptStr = Field::string("StartTime"),
    12 end_time: OptStr = Field::string("EndTime"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyDemandRequest,
}
