// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyDemand.json; do not edit.
//! Changes an announced need for instances.
//!
//! Other than name and description, only one that was rejected can be changed. In closed testing and
//! not recommended.
//!
//! Deprecated in favour of `ModifyCapacityReservation`.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDemand), 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

pub use crate::shapes::{InstanceChargeType, PeriodUnit};

operation! {
    name: "ModifyDemand",
    effect: Effect::Write,
    request: ModifyDemandRequest = MODIFY_DEMAND_REQUEST,
    response: ModifyDemandResponse = MODIFY_DEMAND_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).replaced_by("ModifyCapacityReservation"),
}

errors! {
    "400 InvalidDemandName.Malformed",
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidInstanceType.NotSupportDemand",
    "400 InvalidRegion.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "400 InvalidTemporary.EndTime",
    "400 InvalidTemporary.StartTime",
    "400 MissingParamter.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
    "403 Forbidden.RAM = The RAM user or role lacks permission for this action. Attach a policy with it.",
    "403 InvalidDemandStatus.NotSupported",
    "403 InvalidInstanceType.NotMatch = The instance type does not fit the instance or the dedicated host.",
    "403 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "403 QuotaExceed.EcsDemand",
    "404 404",
    "404 InvalidInstanceChargeType.NotFound = The way of paying is neither `PrePaid` nor `PostPaid`, or not possible here.",
    "404 InvalidInstanceType.NotFound = There is no such instance type. `DescribeInstanceTypes` lists them.",
    "404 InvalidInstanceType.NotMatch = The instance type does not fit the instance or the dedicated host.",
    "404 InvalidStatus.ValueNotSupported = The status to look for is not one that exists.",
    "404 InvalidZone.NotFound = There is no such zone in the region. `DescribeZones` lists them.",
}

/// Request of `ModifyDemand`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyDemandRequest {
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Id of the announced need (`ed-...`). `DescribeDemands` lists it.
    pub demand_id: String,
    /// Name of the announced need: 2 to 128 characters, starting with a letter, not starting with `http://`
    /// or `https://`.
    pub demand_name: Option<String>,
    /// Description of the announced need: 2 to 256 characters, not starting with `http://` or `https://`.
    pub demand_description: Option<String>,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: Option<String>,
    /// How many there are: instances wanted, launched or delivered, or capacity units bought.
    pub amount: Option<i64>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub instance_charge_type: Option<InstanceChargeType>,
    /// How long to buy or renew for, counted in `PeriodUnit`.
    pub period: Option<i64>,
    /// Unit in which `Period` counts the length of the purchase.
    pub period_unit: Option<PeriodUnit>,
    /// Beginning of the span of time.
    pub start_time: Option<String>,
    /// End of the span of time.
    pub end_time: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyDemandRequest {
    /// Creates a value with the required members.
    pub fn new(demand_id: impl Into<String>) -> Self {
        Self {
            demand_id: demand_id.into(),
            ..Self::default()
        }
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Name of the announced need: 2 to 128 characters, starting with a letter, not starting with `http://`
    /// or `https://`.
    pub fn demand_name(mut self, value: impl Into<String>) -> Self {
        self.demand_name = Some(value.into());
        self
    }

    /// Description of the announced need: 2 to 256 characters, not starting with `http://` or `https://`.
    pub fn demand_description(mut self, value: impl Into<String>) -> Self {
        self.demand_description = Some(value.into());
        self
    }

    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// How many there are: instances wanted, launched or delivered, or capacity units bought.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }

    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub fn instance_charge_type(mut self, value: impl Into<InstanceChargeType>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// How long to buy or renew for, counted in `PeriodUnit`.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }

    /// Unit in which `Period` counts the length of the purchase.
    pub fn period_unit(mut self, value: impl Into<PeriodUnit>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Beginning of the span of time.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// End of the span of time.
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
    8 instance_charge_type: Opt = Field::one_of("InstanceChargeType", InstanceChargeType::VALUES),
    9 period: OptInt = Field::int32("Period"),
    10 period_unit: Opt = Field::one_of("PeriodUnit", PeriodUnit::VALUES),
    11 start_time: OptStr = Field::string("StartTime"),
    12 end_time: OptStr = Field::string("EndTime"),
}

/// Response of `ModifyDemand`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyDemandResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyDemandResponse: MODIFY_DEMAND_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyDemandRequest,
    ModifyDemandResponse,
}
