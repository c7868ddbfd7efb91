// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/PurchaseStorageCapacityUnit.json; do not edit.
//! Buys storage capacity units, which offset the bills of pay-as-you-go disks.
//!
//! The account is charged.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/PurchaseStorageCapacityUnit).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Tag2 as Tag;

operation!(Operation::new::<PurchaseStorageCapacityUnitRequest, PurchaseStorageCapacityUnitResponse>(
    "PurchaseStorageCapacityUnit", Effect::Write, &PURCHASE_STORAGE_CAPACITY_UNIT_REQUEST,
    &PURCHASE_STORAGE_CAPACITY_UNIT_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InvalidParameter.Capacity InvalidParameter.CapacityExceed InvalidParameter.Name InvalidParameter.Period
    400 InvalidParameter.PeriodUnit InvalidStartTime.MalFormed InvalidStartTime.NotSupported MissingParameter.Capacity
    400 MissingParameter.RegionId
    500 InternalError
");

/// Request of `PurchaseStorageCapacityUnit`.
#[derive(Default)] #[non_exhaustive] pub struct PurchaseStorageCapacityUnitRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Capacity`: integer. */ pub capacity: i64,
    /** `Description`: text. */ pub description: Option<String>,
    /** `StartTime`: text. */ pub start_time: Option<String>,
    /** `Period`: integer. */ pub period: Option<i64>,
    /** `PeriodUnit`: text. */ pub period_unit: Option<String>,
    /** `FromApp`: text. */ pub from_app: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `Amount`: integer, 1 to 20. */ pub amount: Option<i64>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl PurchaseStorageCapacityUnitRequest {
    /// With what is required.
    pub fn new(capacity: i64) -> Self { Self { capacity, ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self { self.start_time = Some(value.into()); self }
    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self { self.period = Some(value); self }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self { self.period_unit = Some(value.into()); self }
    /// Sets `FromApp`.
    pub fn from_app(mut self, value: impl Into<String>) -> Self { self.from_app = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `Amount`.
    pub fn amount(mut self, value: i64) -> Self { self.amount = Some(value); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
}
/// Table of [`PurchaseStorageCapacityUnitRequest`].
pub static PURCHASE_STORAGE_CAPACITY_UNIT_REQUEST: Schema =
    Schema { name: "PurchaseStorageCapacityUnitRequest", fields: { static ROWS: [Field; 11] = [
    Field::string("RegionId").required().filled(),
    Field::string("Name"),
    Field::int32("Capacity").required(),
    Field::string("Description"),
    Field::string("StartTime"),
    Field::int32("Period"),
    Field::string("PeriodUnit"),
    Field::string("FromApp"),
    Field::string("ClientToken").filled(),
    Field::int32("Amount").limits(&Limits::range(Some(1.0), Some(20.0))),
    Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::items(None, Some(20))),
]; &ROWS } };
record!(PurchaseStorageCapacityUnitRequest, PURCHASE_STORAGE_CAPACITY_UNIT_REQUEST,
    [0 OptStr region_id, 1 OptStr name, 3 OptStr description, 4 OptStr start_time, 6 OptStr period_unit, 7 OptStr from_app,
    8 OptStr client_token, 10 List tag] [2 Int capacity, 5 OptInt period, 9 OptInt amount]);

/// Answer of `PurchaseStorageCapacityUnit`.
#[derive(Default)] #[non_exhaustive] pub struct PurchaseStorageCapacityUnitResponse {
    /** `OrderId`: text. */ pub order_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `StorageCapacityUnitIds`: texts. */ pub storage_capacity_unit_ids: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`PurchaseStorageCapacityUnitResponse`].
pub static PURCHASE_STORAGE_CAPACITY_UNIT_RESPONSE: Schema =
    Schema { name: "PurchaseStorageCapacityUnitResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("OrderId"),
    Field::string("RequestId"),
    Field::string("StorageCapacityUnitIds").wrapped("StorageCapacityUnitId"),
]; &ROWS } };
record!(PurchaseStorageCapacityUnitResponse, PURCHASE_STORAGE_CAPACITY_UNIT_RESPONSE,
    [0 OptStr order_id, 1 OptStr request_id, 2 List storage_capacity_unit_ids] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(PurchaseStorageCapacityUnitRequest, PurchaseStorageCapacityUnitResponse);
