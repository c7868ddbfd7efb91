// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreatePhysicalConnectionOccupancyOrder.json; do not edit.
//! Orders and pays for the port that a leased line occupies.
//!
//! Only for a line whose state says that it waits for payment (`Complete`).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreatePhysicalConnectionOccupancyOrder).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<CreatePhysicalConnectionOccupancyOrderRequest, CreatePhysicalConnectionOccupancyOrderResponse>(
    "CreatePhysicalConnectionOccupancyOrder", Effect::Write, &CREATE_PHYSICAL_CONNECTION_OCCUPANCY_ORDER_REQUEST,
    &CREATE_PHYSICAL_CONNECTION_OCCUPANCY_ORDER_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Abs.InstanceNotExist Forbidden.NotAllowedInState IAbs.InvalidStatus.ValueNotSupported INSTANCE.STATUS.NOT.ALLOW
    400 InvalidPhysicalConnectionChargeType.Malformed InvalidPhysicalConnectionPeriod.Malformed
    400 InvalidPhysicalConnectionPricingCycle.Malformed InvalidPrice.NotFound
    404 InvalidPhysicalConnectionId.NotFound InvalidRegionId.NotFound
");

/// Request of `CreatePhysicalConnectionOccupancyOrder`.
#[derive(Default)] #[non_exhaustive] pub struct CreatePhysicalConnectionOccupancyOrderRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `PhysicalConnectionId`: text. */ pub physical_connection_id: String,
    /** `Period`: integer. */ pub period: Option<i64>,
    /** `InstanceChargeType`: text. */ pub instance_charge_type: Option<String>,
    /** `AutoPay`: yes or no. */ pub auto_pay: Option<bool>,
    /** `PricingCycle`: text. */ pub pricing_cycle: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreatePhysicalConnectionOccupancyOrderRequest {
    /// With what is required.
    pub fn new(physical_connection_id: impl Into<String>) -> Self {
        Self { physical_connection_id: physical_connection_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self { self.period = Some(value); self }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into()); self
    }
    /// Sets `AutoPay`.
    pub fn auto_pay(mut self, value: bool) -> Self { self.auto_pay = Some(value); self }
    /// Sets `PricingCycle`.
    pub fn pricing_cycle(mut self, value: impl Into<String>) -> Self { self.pricing_cycle = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`CreatePhysicalConnectionOccupancyOrderRequest`].
pub static CREATE_PHYSICAL_CONNECTION_OCCUPANCY_ORDER_REQUEST: Schema =
    Schema { name: "CreatePhysicalConnectionOccupancyOrderRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").required().filled(),
    Field::string("PhysicalConnectionId").required(),
    Field::int32("Period"),
    Field::string("InstanceChargeType"),
    Field::boolean("AutoPay"),
    Field::string("PricingCycle"),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(CreatePhysicalConnectionOccupancyOrderRequest, CREATE_PHYSICAL_CONNECTION_OCCUPANCY_ORDER_REQUEST,
    [0 OptStr region_id, 1 Str physical_connection_id, 3 OptStr instance_charge_type, 5 OptStr pricing_cycle,
    6 OptStr client_token] [2 OptInt period, 4 OptBool auto_pay]);

/// Answer of `CreatePhysicalConnectionOccupancyOrder`.
#[derive(Default)] #[non_exhaustive] pub struct CreatePhysicalConnectionOccupancyOrderResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Data`: record. */ pub data: Option<Data>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreatePhysicalConnectionOccupancyOrderResponse`].
pub static CREATE_PHYSICAL_CONNECTION_OCCUPANCY_ORDER_RESPONSE: Schema =
    Schema { name: "CreatePhysicalConnectionOccupancyOrderResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("Data", &DATA),
]; &ROWS } };
record!(CreatePhysicalConnectionOccupancyOrderResponse, CREATE_PHYSICAL_CONNECTION_OCCUPANCY_ORDER_RESPONSE,
    [0 OptStr request_id, 1 Opt data] []);

/// What `Data` holds.
#[derive(Default)] #[non_exhaustive] pub struct Data {
    /** `OrderId`: text. */ pub order_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Data`].
pub static DATA: Schema = Schema { name: "Data", fields: { static ROWS: [Field; 1] = [
    Field::string("OrderId"),
]; &ROWS } };
record!(Data, DATA, [0 OptStr order_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    CreatePhysicalConnectionOccupancyOrderRequest, CreatePhysicalConnectionOccupancyOrderResponse, Data,
);
