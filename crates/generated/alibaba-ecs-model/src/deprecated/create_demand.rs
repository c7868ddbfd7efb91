// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateDemand.json; do not edit.
//! Announces a future need for instances, so that capacity can be prepared.
//!
//! In closed testing and not recommended. Only I/O optimized instance types in a VPC can be announced.
//!
//! Deprecated in favour of `CreateCapacityReservation`.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateDemand), 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

pub use crate::shapes::{InstanceChargeType, PeriodUnit};

operation! {
    name: "CreateDemand",
    effect: Effect::Write,
    request: CreateDemandRequest = CREATE_DEMAND_REQUEST,
    response: CreateDemandResponse = CREATE_DEMAND_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).replaced_by("CreateCapacityReservation"),
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
    "404 InvalidInstanceChargeType.NotFound = The way of paying is neither `PrePaid` nor `PostPaid`, or not possible here.",
    "404 InvalidInstanceType.NotFound = There is no such instance type. `DescribeInstanceTypes` lists them.",
    "404 InvalidInstanceType.NotMatch = The instance type does not fit the instance or the dedicated host.",
    "404 InvalidStatus.ValueNotSupported = The status to look for is not one that exists.",
    "404 InvalidZone.NotFound = There is no such zone in the region. `DescribeZones` lists them.",
}

/// Request of `CreateDemand`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateDemandRequest {
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: String,
    /// Name of the announced need: 2 to 128 characters, starting with a letter, not starting with `http://`
    /// or `https://`.
    pub demand_name: Option<String>,
    /// Description of the announced need: 2 to 256 characters, not starting with `http://` or `https://`.
    pub demand_description: Option<String>,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: String,
    /// How many there are: instances wanted, launched or delivered, or capacity units bought.
    pub amount: i64,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub instance_charge_type: Option<InstanceChargeType>,
    /// How long to buy or renew for, counted in `PeriodUnit`.
    pub period: i64,
    /// Unit in which `Period` counts the length of the purchase.
    pub period_unit: PeriodUnit,
    /// Beginning of the span of time.
    pub start_time: String,
    /// End of the span of time.
    pub end_time: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateDemandRequest {
    /// Creates a value with the required members.
    pub fn new(
        zone_id: impl Into<String>,
        instance_type: impl Into<String>,
        amount: i64,
        period: i64,
        period_unit: impl Into<PeriodUnit>,
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

    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub fn instance_charge_type(mut self, value: impl Into<InstanceChargeType>) -> Self {
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
    7 instance_charge_type: Opt = Field::one_of("InstanceChargeType", InstanceChargeType::VALUES),
    8 period: Int = Field::int32("Period").required(),
    9 period_unit: Enum = Field::one_of("PeriodUnit", PeriodUnit::VALUES).required(),
    10 start_time: Str = Field::string("StartTime").required(),
    11 end_time: Str = Field::string("EndTime").required(),
}

/// Response of `CreateDemand`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateDemandResponse {
    /// Id of the announced need (`ed-...`). `DescribeDemands` lists it.
    pub demand_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
