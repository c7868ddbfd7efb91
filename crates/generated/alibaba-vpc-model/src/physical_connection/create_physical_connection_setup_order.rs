// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreatePhysicalConnectionSetupOrder.json; do not edit.
//! Orders the initial installation of a port for a leased line.
//!
//! The account is charged.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreatePhysicalConnectionSetupOrder).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "CreatePhysicalConnectionSetupOrder",
    effect: Effect::Write,
    request: CreatePhysicalConnectionSetupOrderRequest = CREATE_PHYSICAL_CONNECTION_SETUP_ORDER_REQUEST,
    response: CreatePhysicalConnectionSetupOrderResponse = CREATE_PHYSICAL_CONNECTION_SETUP_ORDER_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 IncorrectStatus.AccessPoint",
    "400 InvalidInstance.NotFound",
    "400 InvalidPhysicalConnectionOperator.Malformed",
    "400 InvalidPhysicalConnectionPortType.Malformed",
    "400 InvalidPortType.NotFound",
    "400 InvalidPrice.NotFound",
    "400 QuotaExceeded.PerAccessPoint",
}

/// Request of `CreatePhysicalConnectionSetupOrder`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreatePhysicalConnectionSetupOrderRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `AccessPointId`: text.
    pub access_point_id: String,
    /// `LineOperator`: text.
    pub line_operator: String,
    /// `PortType`: text. Default: `1000Base-T`.
    pub port_type: Option<String>,
    /// `RedundantPhysicalConnectionId`: text.
    pub redundant_physical_connection_id: Option<String>,
    /// `AutoPay`: yes or no.
    pub auto_pay: Option<bool>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreatePhysicalConnectionSetupOrderRequest {
    /// Starts with the required members.
    pub fn new(
        access_point_id: impl Into<String>,
        line_operator: impl Into<String>,
    ) -> Self {
        Self {
            access_point_id: access_point_id.into(),
            line_operator: line_operator.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `PortType`.
    pub fn port_type(mut self, value: impl Into<String>) -> Self {
        self.port_type = Some(value.into());
        self
    }

    /// Sets `RedundantPhysicalConnectionId`.
    pub fn redundant_physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.redundant_physical_connection_id = Some(value.into());
        self
    }

    /// Sets `AutoPay`.
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    CreatePhysicalConnectionSetupOrderRequest: CREATE_PHYSICAL_CONNECTION_SETUP_ORDER_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 access_point_id: Str = Field::string("AccessPointId").required(),
    2 line_operator: Str = Field::string("LineOperator").required(),
    3 port_type: OptStr = Field::string("PortType"),
    4 redundant_physical_connection_id: OptStr = Field::string("RedundantPhysicalConnectionId"),
    5 auto_pay: OptBool = Field::boolean("AutoPay"),
    6 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `CreatePhysicalConnectionSetupOrder`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreatePhysicalConnectionSetupOrderResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `OrderId`: text.
    pub order_id: Option<String>,
    /// `PhysicalConnectionId`: text.
    pub physical_connection_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
