// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/PurchaseStorageCapacityUnit.json; do not edit.
//! Buys storage capacity units, which offset the bills of pay-as-you-go disks.
//!
//! The account is charged.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/PurchaseStorageCapacityUnit).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::Tag2;

operation! {
    name: "PurchaseStorageCapacityUnit",
    effect: Effect::Write,
    request: PurchaseStorageCapacityUnitRequest = PURCHASE_STORAGE_CAPACITY_UNIT_REQUEST,
    response: PurchaseStorageCapacityUnitResponse = PURCHASE_STORAGE_CAPACITY_UNIT_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 InvalidParameter.Capacity",
    "400 InvalidParameter.CapacityExceed",
    "400 InvalidParameter.Name",
    "400 InvalidParameter.Period",
    "400 InvalidParameter.PeriodUnit",
    "400 InvalidStartTime.MalFormed",
    "400 InvalidStartTime.NotSupported",
    "400 MissingParameter.Capacity",
    "400 MissingParameter.RegionId",
    "500 InternalError",
}

/// Request of `PurchaseStorageCapacityUnit`.
#[derive(Default)]
#[non_exhaustive]
pub struct PurchaseStorageCapacityUnitRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `Capacity`: integer.
    pub capacity: i64,
    /// `Description`: text.
    pub description: Option<String>,
    /// `StartTime`: text.
    pub start_time: Option<String>,
    /// `Period`: integer.
    pub period: Option<i64>,
    /// `PeriodUnit`: text.
    pub period_unit: Option<String>,
    /// `FromApp`: text.
    pub from_app: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `Amount`: integer, 1 to 20.
    pub amount: Option<i64>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag2>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl PurchaseStorageCapacityUnitRequest {
    /// Starts with the required members.
    pub fn new(capacity: i64) -> Self {
        Self {
            capacity,
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
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

    /// Sets `FromApp`.
    pub fn from_app(mut self, value: impl Into<String>) -> Self {
        self.from_app = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `Amount`.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag2>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    PurchaseStorageCapacityUnitRequest: PURCHASE_STORAGE_CAPACITY_UNIT_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 name: OptStr = Field::string("Name"),
    2 capacity: Int = Field::int32("Capacity").required(),
    3 description: OptStr = Field::string("Description"),
    4 start_time: OptStr = Field::string("StartTime"),
    5 period: OptInt = Field::int32("Period"),
    6 period_unit: OptStr = Field::string("PeriodUnit"),
    7 from_app: OptStr = Field::string("FromApp"),
    8 client_token: OptStr = Field::string("ClientToken").filled(),
    9 amount: OptInt = Field::int32("Amount").limits(&Limits::new().range(Some(1.0), Some(20.0))),
    10 tag: List = Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::new().items(None, Some(20))),
}

/// Response of `PurchaseStorageCapacityUnit`.
#[derive(Default)]
#[non_exhaustive]
pub struct PurchaseStorageCapacityUnitResponse {
    /// `OrderId`: text.
    pub order_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `StorageCapacityUnitIds`: texts.
    pub storage_capacity_unit_ids: Vec<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    PurchaseStorageCapacityUnitResponse: PURCHASE_STORAGE_CAPACITY_UNIT_RESPONSE,
    0 order_id: OptStr = Field::string("OrderId"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 storage_capacity_unit_ids: List = Field::string("StorageCapacityUnitIds").wrapped("StorageCapacityUnitId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    PurchaseStorageCapacityUnitRequest,
    PurchaseStorageCapacityUnitResponse,
}
