// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeDemands.json; do not edit.
//! Lists announced needs for instances and how far they have been delivered and used.
//!
//! In closed testing and not recommended.
//!
//! Deprecated in favour of `DescribeCapacityReservations`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDemands).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::Tag2;

operation! {
    name: "DescribeDemands",
    effect: Effect::Read,
    request: DescribeDemandsRequest = DESCRIBE_DEMANDS_REQUEST,
    response: DescribeDemandsResponse = DESCRIBE_DEMANDS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["Demands"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 InvalidRegion.NotFound",
    "400 MissingParamter.RegionId",
    "403 Forbidden.RAM",
    "404 InvalidDemandId.NotFound",
    "404 InvalidInstanceChargeType.NotFound",
    "404 InvalidInstanceType.NotFound",
    "404 InvalidInstanceType.NotMatch",
    "404 InvalidStatus.ValueNotSupported",
    "404 InvalidZone.NotFound",
}

/// Request of `DescribeDemands`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDemandsRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `PageNumber`: integer, at least 1.
    pub page_number: Option<i64>,
    /// `PageSize`: integer, 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag2>,
    /// `ZoneId`: text.
    pub zone_id: Option<String>,
    /// `DemandId`: text.
    pub demand_id: Option<String>,
    /// `InstanceTypeFamily`: text.
    pub instance_type_family: Option<String>,
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    /// `InstanceChargeType`: text.
    pub instance_charge_type: Option<String>,
    /// `DemandType`: text.
    pub demand_type: Option<String>,
    /// `DemandStatus`: texts, at most 100 elements.
    pub demand_status: Vec<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeDemandsRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag2>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Sets `DemandId`.
    pub fn demand_id(mut self, value: impl Into<String>) -> Self {
        self.demand_id = Some(value.into());
        self
    }

    /// Sets `InstanceTypeFamily`.
    pub fn instance_type_family(mut self, value: impl Into<String>) -> Self {
        self.instance_type_family = Some(value.into());
        self
    }

    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Sets `DemandType`.
    pub fn demand_type(mut self, value: impl Into<String>) -> Self {
        self.demand_type = Some(value.into());
        self
    }

    /// Sets `DemandStatus`.
    pub fn demand_status(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.demand_status = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeDemandsRequest: DESCRIBE_DEMANDS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    2 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    3 dry_run: OptBool = Field::boolean("DryRun"),
    4 tag: List = Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::new().items(None, Some(20))),
    5 zone_id: OptStr = Field::string("ZoneId"),
    6 demand_id: OptStr = Field::string("DemandId"),
    7 instance_type_family: OptStr = Field::string("InstanceTypeFamily"),
    8 instance_type: OptStr = Field::string("InstanceType"),
    9 instance_charge_type: OptStr = Field::string("InstanceChargeType"),
    10 demand_type: OptStr = Field::string("DemandType"),
    11 demand_status: List = Field::string("DemandStatus").list().limits(&Limits::new().items(None, Some(100))),
}

/// Response of `DescribeDemands`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDemandsResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// `Demands`: records.
    pub demands: Vec<Demand>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeDemandsResponse: DESCRIBE_DEMANDS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 page_number: OptInt = Field::int32("PageNumber"),
    2 request_id: OptStr = Field::string("RequestId"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 region_id: OptStr = Field::string("RegionId"),
    5 demands: List = Field::record("Demands", &DEMAND).wrapped("Demand"),
}

/// `Demands.Demand` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Demand {
    /// `Comment`: text.
    pub comment: Option<String>,
    /// `DemandDescription`: text.
    pub demand_description: Option<String>,
    /// `DemandId`: text.
    pub demand_id: Option<String>,
    /// `DemandTime`: text.
    pub demand_time: Option<String>,
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    /// `DemandName`: text.
    pub demand_name: Option<String>,
    /// `Period`: integer.
    pub period: Option<i64>,
    /// `InstanceChargeType`: text.
    pub instance_charge_type: Option<String>,
    /// `AvailableAmount`: integer.
    pub available_amount: Option<i64>,
    /// `EndTime`: text.
    pub end_time: Option<String>,
    /// `StartTime`: text.
    pub start_time: Option<String>,
    /// `PeriodUnit`: text.
    pub period_unit: Option<String>,
    /// `ZoneId`: text.
    pub zone_id: Option<String>,
    /// `UsedAmount`: integer.
    pub used_amount: Option<i64>,
    /// `TotalAmount`: integer.
    pub total_amount: Option<i64>,
    /// `DeliveringAmount`: integer.
    pub delivering_amount: Option<i64>,
    /// `InstanceTypeFamily`: text.
    pub instance_type_family: Option<String>,
    /// `DemandStatus`: text.
    pub demand_status: Option<String>,
    /// `SupplyInfos`: records.
    pub supply_infos: Vec<SupplyInfo>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Demand: DEMAND,
    0 comment: OptStr = Field::string("Comment"),
    1 demand_description: OptStr = Field::string("DemandDescription"),
    2 demand_id: OptStr = Field::string("DemandId"),
    3 demand_time: OptStr = Field::string("DemandTime"),
    4 instance_type: OptStr = Field::string("InstanceType"),
    5 demand_name: OptStr = Field::string("DemandName"),
    6 period: OptInt = Field::int32("Period"),
    7 instance_charge_type: OptStr = Field::string("InstanceChargeType"),
    8 available_amount: OptInt = Field::int32("AvailableAmount"),
    9 end_time: OptStr = Field::string("EndTime"),
    10 start_time: OptStr = Field::string("StartTime"),
    11 period_unit: OptStr = Field::string("PeriodUnit"),
    12 zone_id: OptStr = Field::string("ZoneId"),
    13 used_amount: OptInt = Field::int32("UsedAmount"),
    14 total_amount: OptInt = Field::int32("TotalAmount"),
    15 delivering_amount: OptInt = Field::int32("DeliveringAmount"),
    16 instance_type_family: OptStr = Field::string("InstanceTypeFamily"),
    17 demand_status: OptStr = Field::string("DemandStatus"),
    18 supply_infos: List = Field::record("SupplyInfos", &SUPPLY_INFO).wrapped("SupplyInfo"),
}

/// `Demands.Demand.SupplyInfos.SupplyInfo` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct SupplyInfo {
    /// `Amount`: integer.
    pub amount: Option<i64>,
    /// `SupplyStatus`: text.
    pub supply_status: Option<String>,
    /// `SupplyStartTime`: text.
    pub supply_start_time: Option<String>,
    /// `SupplyEndTime`: text.
    pub supply_end_time: Option<String>,
    /// `PrivatePoolId`: text.
    pub private_pool_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    SupplyInfo: SUPPLY_INFO,
    0 amount: OptInt = Field::int32("Amount"),
    1 supply_status: OptStr = Field::string("SupplyStatus"),
    2 supply_start_time: OptStr = Field::string("SupplyStartTime"),
    3 supply_end_time: OptStr = Field::string("SupplyEndTime"),
    4 private_pool_id: OptStr = Field::string("PrivatePoolId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeDemandsRequest,
    DescribeDemandsResponse,
    Demand,
    SupplyInfo,
}
