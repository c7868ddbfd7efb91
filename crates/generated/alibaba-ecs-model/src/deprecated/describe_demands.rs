// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeDemands.json; do not edit.
//! Lists announced needs for instances and how far they have been delivered and used.
//!
//! In closed testing and not recommended.
//!
//! Deprecated in favour of `DescribeCapacityReservations`.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDemands), 2024-06-24.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, Timestamp, errors, open_enum,
    operation, record,
};

pub use crate::shapes::ImageTag;

operation! {
    name: "DescribeDemands",
    effect: Effect::Read,
    request: DescribeDemandsRequest = DESCRIBE_DEMANDS_REQUEST,
    response: DescribeDemandsResponse = DESCRIBE_DEMANDS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["Demands"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).replaced_by("DescribeCapacityReservations"),
}

errors! {
    "400 InvalidRegion.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "400 MissingParamter.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
    "403 Forbidden.RAM = The RAM user or role lacks permission for this action. Attach a policy with it.",
    "404 InvalidDemandId.NotFound",
    "404 InvalidInstanceChargeType.NotFound = The way of paying is neither `PrePaid` nor `PostPaid`, or not possible here.",
    "404 InvalidInstanceType.NotFound = There is no such instance type. `DescribeInstanceTypes` lists them.",
    "404 InvalidInstanceType.NotMatch = The instance type does not fit the instance or the dedicated host.",
    "404 InvalidStatus.ValueNotSupported = The status to look for is not one that exists.",
    "404 InvalidZone.NotFound = There is no such zone in the region. `DescribeZones` lists them.",
}

/// Request of `DescribeDemands`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDemandsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<ImageTag>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Id of the announced need (`ed-...`). `DescribeDemands` lists it.
    pub demand_id: Option<String>,
    /// Family of the instance type, such as `ecs.g7`.
    pub instance_type_family: Option<String>,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: Option<String>,
    /// How the instances that are asked for will be paid for.
    pub instance_charge_type: Option<crate::shapes::DemandInstanceChargeType>,
    /// `DemandType`: one of the documented values.
    pub demand_type: Option<DemandType>,
    /// States of announced needs: only those in one of them are returned. At most 100 elements.
    pub demand_status: Vec<DemandStatus>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeDemandsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = ImageTag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Id of the announced need (`ed-...`).
    pub fn demand_id(mut self, value: impl Into<String>) -> Self {
        self.demand_id = Some(value.into());
        self
    }

    /// Family of the instance type, such as `ecs.g7`.
    pub fn instance_type_family(mut self, value: impl Into<String>) -> Self {
        self.instance_type_family = Some(value.into());
        self
    }

    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// How the instances that are asked for will be paid for.
    pub fn instance_charge_type(
        mut self,
        value: impl Into<crate::shapes::DemandInstanceChargeType>,
    ) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Sets `DemandType`.
    pub fn demand_type(mut self, value: impl Into<DemandType>) -> Self {
        self.demand_type = Some(value.into());
        self
    }

    /// States of announced needs: only those in one of them are returned.
    pub fn demand_status(
        mut self,
        value: impl IntoIterator<Item = impl Into<DemandStatus>>,
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
    4 tag: List = Field::record("Tag", &crate::shapes::IMAGE_TAG).list().limits(&Limits::new().items(None, Some(20))),
    5 zone_id: OptStr = Field::string("ZoneId"),
    6 demand_id: OptStr = Field::string("DemandId"),
    7 instance_type_family: OptStr = Field::string("InstanceTypeFamily"),
    8 instance_type: OptStr = Field::string("InstanceType"),
    9 instance_charge_type: Opt = Field::one_of("InstanceChargeType", crate::shapes::DemandInstanceChargeType::VALUES),
    10 demand_type: Opt = Field::one_of("DemandType", DemandType::VALUES),
    11 demand_status: List = Field::one_of("DemandStatus", DemandStatus::VALUES).list().limits(&Limits::new().items(None, Some(100))),
}

/// Response of `DescribeDemands`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDemandsResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// `Demands`: list of records.
    pub demands: Vec<Demand>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// `Comment`: string.
    pub comment: Option<String>,
    /// Description of the announced need: 2 to 256 characters, not starting with `http://` or `https://`.
    pub demand_description: Option<String>,
    /// Id of the announced need (`ed-...`). `DescribeDemands` lists it.
    pub demand_id: Option<String>,
    /// `DemandTime`: time.
    pub demand_time: Option<Timestamp>,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: Option<String>,
    /// Name of the announced need: 2 to 128 characters, starting with a letter, not starting with `http://`
    /// or `https://`.
    pub demand_name: Option<String>,
    /// How long to buy or renew for, counted in `PeriodUnit`.
    pub period: Option<i64>,
    /// How the instances that are asked for will be paid for.
    pub instance_charge_type: Option<DemandInstanceChargeType>,
    /// How many instances are still free in the reservation, demand or deployment set.
    pub available_amount: Option<i64>,
    /// End of the span of time.
    pub end_time: Option<Timestamp>,
    /// Beginning of the span of time.
    pub start_time: Option<Timestamp>,
    /// Unit in which `Period` counts the length of the purchase.
    pub period_unit: Option<PeriodUnit>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// How many of the instances are in use.
    pub used_amount: Option<i64>,
    /// How many instances there are in all, used and free.
    pub total_amount: Option<i64>,
    /// `DeliveringAmount`: integer.
    pub delivering_amount: Option<i64>,
    /// Family of the instance type, such as `ecs.g7`.
    pub instance_type_family: Option<String>,
    /// State of the announced need: `Creating`, `Active`, `Expired`, `Finished`, `Refused` or `Cancelled`.
    pub demand_status: Option<DemandDemandStatus>,
    /// `SupplyInfos`: list of records.
    pub supply_infos: Vec<SupplyInfo>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Demand: DEMAND,
    0 comment: OptStr = Field::string("Comment"),
    1 demand_description: OptStr = Field::string("DemandDescription"),
    2 demand_id: OptStr = Field::string("DemandId"),
    3 demand_time: Opt = Field::timestamp("DemandTime"),
    4 instance_type: OptStr = Field::string("InstanceType"),
    5 demand_name: OptStr = Field::string("DemandName"),
    6 period: OptInt = Field::int32("Period"),
    7 instance_charge_type: Opt = Field::one_of("InstanceChargeType", DemandInstanceChargeType::VALUES),
    8 available_amount: OptInt = Field::int32("AvailableAmount"),
    9 end_time: Opt = Field::timestamp("EndTime"),
    10 start_time: Opt = Field::timestamp("StartTime"),
    11 period_unit: Opt = Field::one_of("PeriodUnit", PeriodUnit::VALUES),
    12 zone_id: OptStr = Field::string("ZoneId"),
    13 used_amount: OptInt = Field::int32("UsedAmount"),
    14 total_amount: OptInt = Field::int32("TotalAmount"),
    15 delivering_amount: OptInt = Field::int32("DeliveringAmount"),
    16 instance_type_family: OptStr = Field::string("InstanceTypeFamily"),
    17 demand_status: Opt = Field::one_of("DemandStatus", DemandDemandStatus::VALUES),
    18 supply_infos: List = Field::record("SupplyInfos", &SUPPLY_INFO).wrapped("SupplyInfo"),
}

/// `Demands.Demand.SupplyInfos.SupplyInfo` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct SupplyInfo {
    /// How many there are: instances wanted, launched or delivered, or capacity units bought.
    pub amount: Option<i64>,
    /// `SupplyStatus`: one of the documented values.
    pub supply_status: Option<SupplyStatus>,
    /// `SupplyStartTime`: time.
    pub supply_start_time: Option<Timestamp>,
    /// `SupplyEndTime`: time.
    pub supply_end_time: Option<Timestamp>,
    /// `PrivatePoolId`: string.
    pub private_pool_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    SupplyInfo: SUPPLY_INFO,
    0 amount: OptInt = Field::int32("Amount"),
    1 supply_status: Opt = Field::one_of("SupplyStatus", SupplyStatus::VALUES),
    2 supply_start_time: Opt = Field::timestamp("SupplyStartTime"),
    3 supply_end_time: Opt = Field::timestamp("SupplyEndTime"),
    4 private_pool_id: OptStr = Field::string("PrivatePoolId"),
}

open_enum! {
    /// Documented values of `DemandType`. The provider may add others.
    pub enum DemandType {
        Custom = "Custom",
        System = "System",
    }
}

open_enum! {
    /// Documented values of `DemandStatus`. The provider may add others.
    pub enum DemandStatus {
        Creating = "Creating",
        Active = "Active",
        Expired = "Expired",
        Finished = "Finished",
        Refused = "Refused",
        Cancelled = "Cancelled",
    }
}

open_enum! {
    /// Documented values of `Demands.Demand.InstanceChargeType`. The provider may add others.
    pub enum DemandInstanceChargeType {
        Prepaid = "Prepaid",
        Postpaid = "Postpaid",
    }
}

open_enum! {
    /// Documented values of `Demands.Demand.PeriodUnit`. The provider may add others.
    pub enum PeriodUnit {
        Hour = "Hour",
        Day = "Day",
        Week = "Week",
        Month = "Month",
    }
}

open_enum! {
    /// Documented values of `Demands.Demand.DemandStatus`. The provider may add others.
    pub enum DemandDemandStatus {
        Creating = "Creating",
        Active = "Active",
        Expired = "Expired",
        Finished = "Finished",
        Refused = "Refused",
        Cancelled = "Cancelled",
    }
}

open_enum! {
    /// Documented values of `Demands.Demand.SupplyInfos.SupplyInfo.SupplyStatus`. The provider may add
    /// others.
    pub enum SupplyStatus {
        Delivered = "Delivered",
        Delivering = "Delivering",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeDemandsRequest,
    DescribeDemandsResponse,
    Demand,
    SupplyInfo,
}
