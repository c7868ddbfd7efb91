// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreatePhysicalConnectionSetupOrder.json; do not edit.
//! Orders the initial installation of a port for a leased line.
//!
//! The account is charged.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreatePhysicalConnectionSetupOrder), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

pub use crate::shapes::{LineOperator, PortType};

operation! {
    name: "CreatePhysicalConnectionSetupOrder",
    effect: Effect::Write,
    request: CreatePhysicalConnectionSetupOrderRequest = CREATE_PHYSICAL_CONNECTION_SETUP_ORDER_REQUEST,
    response: CreatePhysicalConnectionSetupOrderResponse = CREATE_PHYSICAL_CONNECTION_SETUP_ORDER_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create),
}

errors! {
    "400 IncorrectStatus.AccessPoint",
    "400 InvalidInstance.NotFound",
    "400 InvalidPhysicalConnectionOperator.Malformed = The carrier is none of those that are known.",
    "400 InvalidPhysicalConnectionPortType.Malformed = The kind of port does not exist or is not available at this access point.",
    "400 InvalidPortType.NotFound = The kind of port does not exist or is not available at this access point.",
    "400 InvalidPrice.NotFound = No price could be found for this order. Check the settings, or try again later.",
    "400 QuotaExceeded.PerAccessPoint",
}

/// Request of `CreatePhysicalConnectionSetupOrder`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreatePhysicalConnectionSetupOrderRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the access point (`ap-cn-...`), where a leased line meets the provider's network.
    /// `DescribeAccessPoints` lists it.
    pub access_point_id: String,
    /// Carrier of the leased line: `CT`, `CU`, `CM`, `CO` for others in China, `Equinix` or `Other` abroad.
    pub line_operator: LineOperator,
    /// Kind of port of the leased line, by speed and medium. Default: `1000Base-T`.
    pub port_type: Option<PortType>,
    /// Id of the leased line that takes over when this one fails (`pc-...`).
    pub redundant_physical_connection_id: Option<String>,
    /// Whether the order is paid at once from the account's balance. Otherwise it waits in the order
    /// centre.
    pub auto_pay: Option<bool>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreatePhysicalConnectionSetupOrderRequest {
    /// Creates a value with the required members.
    pub fn new(
        access_point_id: impl Into<String>,
        line_operator: impl Into<LineOperator>,
    ) -> Self {
        Self {
            access_point_id: access_point_id.into(),
            line_operator: line_operator.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Kind of port of the leased line, by speed and medium.
    pub fn port_type(mut self, value: impl Into<PortType>) -> Self {
        self.port_type = Some(value.into());
        self
    }

    /// Id of the leased line that takes over when this one fails (`pc-...`).
    pub fn redundant_physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.redundant_physical_connection_id = Some(value.into());
        self
    }

    /// Whether the order is paid at once from the account's balance.
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    CreatePhysicalConnectionSetupOrderRequest: CREATE_PHYSICAL_CONNECTION_SETUP_ORDER_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 access_point_id: Str = Field::string("AccessPointId").required(),
    2 line_operator: Enum = Field::one_of("LineOperator", LineOperator::VALUES).required(),
    3 port_type: Opt = Field::one_of("PortType", PortType::VALUES),
    4 redundant_physical_connection_id: OptStr = Field::string("RedundantPhysicalConnectionId"),
    5 auto_pay: OptBool = Field::boolean("AutoPay"),
    6 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `CreatePhysicalConnectionSetupOrder`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreatePhysicalConnectionSetupOrderResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the order that the purchase placed; the console lists orders.
    pub order_id: Option<String>,
    /// Id of the leased line (physical connection): `pc-...`. `DescribePhysicalConnections` lists it.
    pub physical_connection_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreatePhysicalConnectionSetupOrderResponse: CREATE_PHYSICAL_CONNECTION_SETUP_ORDER_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 order_id: OptStr = Field::string("OrderId"),
    2 physical_connection_id: OptStr = Field::string("PhysicalConnectionId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreatePhysicalConnectionSetupOrderRequest,
    CreatePhysicalConnectionSetupOrderResponse,
}
