// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreatePhysicalConnectionOccupancyOrder.json; do not edit.
//! Orders and pays for the port that a leased line occupies.
//!
//! Only for a line whose state says that it waits for payment (`Complete`).
//!
//! - Access level: create.
//! - It costs money, or the resources that it creates do.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreatePhysicalConnectionOccupancyOrder),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, operation, record,
};

pub use crate::shapes::PricingCycle;

operation! {
    name: "CreatePhysicalConnectionOccupancyOrder",
    effect: Effect::Write,
    request: CreatePhysicalConnectionOccupancyOrderRequest = CREATE_PHYSICAL_CONNECTION_OCCUPANCY_ORDER_REQUEST,
    response: CreatePhysicalConnectionOccupancyOrderResponse = CREATE_PHYSICAL_CONNECTION_OCCUPANCY_ORDER_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).risk(Risk::None).charge(Charge::Paid),
}

errors! {
    "400 Abs.InstanceNotExist",
    "400 Forbidden.NotAllowedInState = The resource's state does not allow the operation. Wait until it is stable.",
    "400 IAbs.InvalidStatus.ValueNotSupported",
    "400 INSTANCE.STATUS.NOT.ALLOW",
    "400 InvalidPhysicalConnectionChargeType.Malformed",
    "400 InvalidPhysicalConnectionPeriod.Malformed",
    "400 InvalidPhysicalConnectionPricingCycle.Malformed",
    "400 InvalidPrice.NotFound = No price could be found for this order. Check the settings, or try again later.",
    "404 InvalidPhysicalConnectionId.NotFound = There is no such leased line in this region.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `CreatePhysicalConnectionOccupancyOrder`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreatePhysicalConnectionOccupancyOrderRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the leased line (physical connection): `pc-...`. `DescribePhysicalConnections` lists it.
    pub physical_connection_id: String,
    /// How long to buy or renew for, counted in `PeriodUnit`.
    pub period: Option<i64>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub instance_charge_type: Option<String>,
    /// Whether the order is paid at once from the account's balance. Otherwise it waits in the order
    /// centre.
    pub auto_pay: Option<bool>,
    /// What the length of the purchase counts: `Month` or `Year`.
    pub pricing_cycle: Option<PricingCycle>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreatePhysicalConnectionOccupancyOrderRequest {
    /// Creates a value with the required members.
    pub fn new(physical_connection_id: impl Into<String>) -> Self {
        Self {
            physical_connection_id: physical_connection_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// How long to buy or renew for, counted in `PeriodUnit`.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }

    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Whether the order is paid at once from the account's balance.
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// What the length of the purchase counts: `Month` or `Year`.
    pub fn pricing_cycle(mut self, value: impl Into<PricingCycle>) -> Self {
        self.pricing_cycle = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
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
    5 pricing_cycle: Opt = Field::one_of("PricingCycle", PricingCycle::VALUES),
    6 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `CreatePhysicalConnectionOccupancyOrder`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreatePhysicalConnectionOccupancyOrderResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// What the operation returns, under one member; its own members say what that is.
    pub data: Option<Data>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Id of the order that the purchase placed; the console lists orders.
    pub order_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
