// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreatePhysicalConnectionOccupancyOrder.json; do not edit.
//! Orders and pays for the port that a leased line occupies.
//!
//! Only for a line whose state says that it waits for payment (`Complete`).
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreatePhysicalConnectionOccupancyOrder).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "CreatePhysicalConnectionOccupancyOrder",
    effect: Effect::Write,
    request: CreatePhysicalConnectionOccupancyOrderRequest = CREATE_PHYSICAL_CONNECTION_OCCUPANCY_ORDER_REQUEST,
    response: CreatePhysicalConnectionOccupancyOrderResponse = CREATE_PHYSICAL_CONNECTION_OCCUPANCY_ORDER_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Abs.InstanceNotExist",
    "400 Forbidden.NotAllowedInState",
    "400 IAbs.InvalidStatus.ValueNotSupported",
    "400 INSTANCE.STATUS.NOT.ALLOW",
    "400 InvalidPhysicalConnectionChargeType.Malformed",
    "400 InvalidPhysicalConnectionPeriod.Malformed",
    "400 InvalidPhysicalConnectionPricingCycle.Malformed",
    "400 InvalidPrice.NotFound",
    "404 InvalidPhysicalConnectionId.NotFound",
    "404 InvalidRegionId.NotFound",
}

/// Request of `CreatePhysicalConnectionOccupancyOrder`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreatePhysicalConnectionOccupancyOrderRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `PhysicalConnectionId`: text.
    pub physical_connection_id: String,
    /// `Period`: integer.
    pub period: Option<i64>,
    /// `InstanceChargeType`: text.
    pub instance_charge_type: Option<String>,
    /// `AutoPay`: yes or no.
    pub auto_pay: Option<bool>,
    /// `PricingCycle`: text.
    pub pricing_cycle: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreatePhysicalConnectionOccupancyOrderRequest {
    /// Starts with the required members.
    pub fn new(physical_connection_id: impl Into<String>) -> Self {
        Self {
            physical_connection_id: physical_connection_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }

    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Sets `AutoPay`.
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// Sets `PricingCycle`.
    pub fn pricing_cycle(mut self, value: impl Into<String>) -> Self {
        self.pricing_cycle = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    CreatePhysicalConnectionOccupancyOrderRequest: CREATE_PHYSICAL_CONNECTION_OCCUPANCY_ORDER_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 physical_connection_id: Str = Field::string("PhysicalConnectionId").required(),
    2 period: OptInt = Field::int32("Period"),
    3 instance_charge_type: OptStr = Field::string("InstanceChargeType"),
    4 auto_pay: OptBool = Field::boolean("AutoPay"),
    5 pricing_cycle: OptStr = Field::string("PricingCycle"),
    6 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `CreatePhysicalConnectionOccupancyOrder`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreatePhysicalConnectionOccupancyOrderResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `Data`: record.
    pub data: Option<Data>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreatePhysicalConnectionOccupancyOrderResponse: CREATE_PHYSICAL_CONNECTION_OCCUPANCY_ORDER_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 data: Opt = Field::record("Data", &DATA),
}

/// `Data` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Data {
    /// `OrderId`: text.
    pub order_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Data: DATA,
    0 order_id: OptStr = Field::string("OrderId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreatePhysicalConnectionOccupancyOrderRequest,
    CreatePhysicalConnectionOccupancyOrderResponse,
    Data,
}
