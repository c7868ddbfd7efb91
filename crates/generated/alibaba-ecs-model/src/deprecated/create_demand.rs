// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateDemand.json; do not edit.
//! Announces a future need for instances, so that capacity can be prepared.
//!
//! In closed testing and not recommended. Only I/O optimized instance types in a VPC can be announced.
//!
//! Deprecated in favour of `CreateCapacityReservation`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateDemand).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "CreateDemand",
    effect: Effect::Write,
    request: CreateDemandRequest = CREATE_DEMAND_REQUEST,
    response: CreateDemandResponse = CREATE_DEMAND_RESPONSE,
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
    "404 InvalidInstanceChargeType.NotFound",
    "404 InvalidInstanceType.NotFound",
    "404 InvalidInstanceType.NotMatch",
    "404 InvalidStatus.ValueNotSupported",
    "404 InvalidZone.NotFound",
}

/// Request of `CreateDemand`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateDemandRequest {
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ZoneId`: text.
    pub zone_id: String,
    /// `DemandName`: text.
    pub demand_name: Option<String>,
    /// `DemandDescription`: text.
    pub demand_description: Option<String>,
    /// `InstanceType`: text.
    pub instance_type: String,
    /// `Amount`: integer.
    pub amount: i64,
    /// `InstanceChargeType`: text.
    pub instance_charge_type: Option<String>,
    /// `Period`: integer.
    pub period: i64,
    /// `PeriodUnit`: text.
    pub period_unit: String,
    /// `StartTime`: text.
    pub start_time: String,
    /// `EndTime`: text.
    pub end_time: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateDemandRequest {
    /// Starts with the required members.
    pub fn new(
        zone_id: impl Into<String>,
        instance_type: impl Into<String>,
        amount: i64,
        period: i64,
        period_unit: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> Self {
        Self {
            zone_id: zone_id.into(),
            instance_type: instance_type.into(),
            amount,
            period,
            period_unit: period_unit.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
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

    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }
}

record! {
    CreateDemandRequest: CREATE_DEMAND_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 zone_id: Str = Field::string("ZoneId").required(),
    3 demand_name: OptStr = Field::string("DemandName"),
    4 demand_description: OptStr = Field::string("DemandDescription"),
    5 instance_type: Str = Field::string("InstanceType").required(),
    6 amount: Int = Field::int32("Amount").required(),
    7 instance_charge_type: OptStr = Field::string("InstanceChargeType"),
    8 period: Int = Field::int32("Period").required(),
    9 period_unit: Str = Field::string("PeriodUnit").required(),
    10 start_time: Str = Field::string("StartTime").required(),
    11 end_time: Str = Field::string("EndTime").required(),
}

/// Response of `CreateDemand`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateDemandResponse {
    /// `DemandId`: text.
    pub demand_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateDemandResponse: CREATE_DEMAND_RESPONSE,
    0 demand_id: OptStr = Field::string("DemandId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateDemandRequest,
    CreateDemandResponse,
}
