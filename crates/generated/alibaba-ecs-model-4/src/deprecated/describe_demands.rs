// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeDemands.json; do not edit.
//! Lists announced needs for instances and how far they have been delivered and used.
//!
//! In closed testing and not recommended.
//!
//! Deprecated in favour of `DescribeCapacityReservations`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDemands).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::Tag2 as Tag;

operation!(Operation::new::<DescribeDemandsRequest, DescribeDemandsResponse>(
    "DescribeDemands", Effect::Read, &DESCRIBE_DEMANDS_REQUEST, &DESCRIBE_DEMANDS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["Demands"], total: Some(&["TotalCount"]),
}), "
    400 InvalidRegion.NotFound MissingParamter.RegionId
    403 Forbidden.RAM
    404 InvalidDemandId.NotFound InvalidInstanceChargeType.NotFound InvalidInstanceType.NotFound InvalidInstanceType.NotMatch
    404 InvalidStatus.ValueNotSupported InvalidZone.NotFound
");

/// Request of `DescribeDemands`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeDemandsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `PageNumber`: integer, at least 1. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 100. Default: `10`. */ pub page_size: Option<i64>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `DemandId`: text. */ pub demand_id: Option<String>,
    /** `InstanceTypeFamily`: text. */ pub instance_type_family: Option<String>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `InstanceChargeType`: text. */ pub instance_charge_type: Option<String>,
    /** `DemandType`: text. */ pub demand_type: Option<String>,
    /** `DemandStatus`: texts, at most 100 elements. */ pub demand_status: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeDemandsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self { self.zone_id = Some(value.into()); self }
    /// Sets `DemandId`.
    pub fn demand_id(mut self, value: impl Into<String>) -> Self { self.demand_id = Some(value.into()); self }
    /// Sets `InstanceTypeFamily`.
    pub fn instance_type_family(mut self, value: impl Into<String>) -> Self {
        self.instance_type_family = Some(value.into()); self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into()); self
    }
    /// Sets `DemandType`.
    pub fn demand_type(mut self, value: impl Into<String>) -> Self { self.demand_type = Some(value.into()); self }
    /// Sets `DemandStatus`.
    pub fn demand_status(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.demand_status = all(value); self
    }
}
/// Table of [`DescribeDemandsRequest`].
pub static DESCRIBE_DEMANDS_REQUEST: Schema = Schema { name: "DescribeDemandsRequest", fields: { static ROWS: [Field; 12] = [
    Field::string("RegionId").required().filled(),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::boolean("DryRun"),
    Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::items(None, Some(20))),
    Field::string("ZoneId"),
    Field::string("DemandId"),
    Field::string("InstanceTypeFamily"),
    Field::string("InstanceType"),
    Field::string("InstanceChargeType"),
    Field::string("DemandType"),
    Field::string("DemandStatus").list().limits(&Limits::items(None, Some(100))),
]; &ROWS } };
record!(DescribeDemandsRequest, DESCRIBE_DEMANDS_REQUEST,
    [0 OptStr region_id, 4 List tag, 5 OptStr zone_id, 6 OptStr demand_id, 7 OptStr instance_type_family, 8 OptStr instance_type,
    9 OptStr instance_charge_type, 10 OptStr demand_type, 11 List demand_status] [1 OptInt page_number, 2 OptInt page_size,
    3 OptBool dry_run]);

/// Answer of `DescribeDemands`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeDemandsResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `Demands`: records. */ pub demands: Vec<Demand>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeDemandsResponse`].
pub static DESCRIBE_DEMANDS_RESPONSE: Schema = Schema { name: "DescribeDemandsResponse", fields: { static ROWS: [Field; 6] = [
    Field::int32("PageSize"),
    Field::int32("PageNumber"),
    Field::string("RequestId"),
    Field::int32("TotalCount"),
    Field::string("RegionId"),
    Field::record("Demands", &DEMAND).wrapped("Demand"),
]; &ROWS } };
record!(DescribeDemandsResponse, DESCRIBE_DEMANDS_RESPONSE,
    [2 OptStr request_id, 4 OptStr region_id, 5 List demands] [0 OptInt page_size, 1 OptInt page_number, 3 OptInt total_count]);

/// What `Demands.Demand` holds.
#[derive(Default)] #[non_exhaustive] pub struct Demand {
    /** `Comment`: text. */ pub comment: Option<String>,
    /** `DemandDescription`: text. */ pub demand_description: Option<String>,
    /** `DemandId`: text. */ pub demand_id: Option<String>,
    /** `DemandTime`: text. */ pub demand_time: Option<String>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `DemandName`: text. */ pub demand_name: Option<String>,
    /** `Period`: integer. */ pub period: Option<i64>,
    /** `InstanceChargeType`: text. */ pub instance_charge_type: Option<String>,
    /** `AvailableAmount`: integer. */ pub available_amount: Option<i64>,
    /** `EndTime`: text. */ pub end_time: Option<String>,
    /** `StartTime`: text. */ pub start_time: Option<String>,
    /** `PeriodUnit`: text. */ pub period_unit: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `UsedAmount`: integer. */ pub used_amount: Option<i64>,
    /** `TotalAmount`: integer. */ pub total_amount: Option<i64>,
    /** `DeliveringAmount`: integer. */ pub delivering_amount: Option<i64>,
    /** `InstanceTypeFamily`: text. */ pub instance_type_family: Option<String>,
    /** `DemandStatus`: text. */ pub demand_status: Option<String>,
    /** `SupplyInfos`: records. */ pub supply_infos: Vec<SupplyInfo>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Demand`].
pub static DEMAND: Schema = Schema { name: "Demand", fields: { static ROWS: [Field; 19] = [
    Field::string("Comment"),
    Field::string("DemandDescription"),
    Field::string("DemandId"),
    Field::string("DemandTime"),
    Field::string("InstanceType"),
    Field::string("DemandName"),
    Field::int32("Period"),
    Field::string("InstanceChargeType"),
    Field::int32("AvailableAmount"),
    Field::string("EndTime"),
    Field::string("StartTime"),
    Field::string("PeriodUnit"),
    Field::string("ZoneId"),
    Field::int32("UsedAmount"),
    Field::int32("TotalAmount"),
    Field::int32("DeliveringAmount"),
    Field::string("InstanceTypeFamily"),
    Field::string("DemandStatus"),
    Field::record("SupplyInfos", &SUPPLY_INFO).wrapped("SupplyInfo"),
]; &ROWS } };
record!(Demand, DEMAND,
    [0 OptStr comment, 1 OptStr demand_description, 2 OptStr demand_id, 3 OptStr demand_time, 4 OptStr instance_type,
    5 OptStr demand_name, 7 OptStr instance_charge_type, 9 OptStr end_time, 10 OptStr start_time, 11 OptStr period_unit,
    12 OptStr zone_id, 16 OptStr instance_type_family, 17 OptStr demand_status, 18 List supply_infos] [6 OptInt period,
    8 OptInt available_amount, 13 OptInt used_amount, 14 OptInt total_amount, 15 OptInt delivering_amount]);

/// What `Demands.Demand.SupplyInfos.SupplyInfo` holds.
#[derive(Default)] #[non_exhaustive] pub struct SupplyInfo {
    /** `Amount`: integer. */ pub amount: Option<i64>,
    /** `SupplyStatus`: text. */ pub supply_status: Option<String>,
    /** `SupplyStartTime`: text. */ pub supply_start_time: Option<String>,
    /** `SupplyEndTime`: text. */ pub supply_end_time: Option<String>,
    /** `PrivatePoolId`: text. */ pub private_pool_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`SupplyInfo`].
pub static SUPPLY_INFO: Schema = Schema { name: "SupplyInfo", fields: { static ROWS: [Field; 5] = [
    Field::int32("Amount"),
    Field::string("SupplyStatus"),
    Field::string("SupplyStartTime"),
    Field::string("SupplyEndTime"),
    Field::string("PrivatePoolId"),
]; &ROWS } };
record!(SupplyInfo, SUPPLY_INFO,
    [1 OptStr supply_status, 2 OptStr supply_start_time, 3 OptStr supply_end_time, 4 OptStr private_pool_id] [0 OptInt amount]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeDemandsRequest, DescribeDemandsResponse, Demand, SupplyInfo);
