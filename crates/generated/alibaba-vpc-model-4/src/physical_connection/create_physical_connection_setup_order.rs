// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreatePhysicalConnectionSetupOrder.json; do not edit.
//! Orders the initial installation of a port for a leased line.
//!
//! The account is charged.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreatePhysicalConnectionSetupOrder).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<CreatePhysicalConnectionSetupOrderRequest, CreatePhysicalConnectionSetupOrderResponse>(
    "CreatePhysicalConnectionSetupOrder", Effect::Write, &CREATE_PHYSICAL_CONNECTION_SETUP_ORDER_REQUEST,
    &CREATE_PHYSICAL_CONNECTION_SETUP_ORDER_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IncorrectStatus.AccessPoint InvalidInstance.NotFound InvalidPhysicalConnectionOperator.Malformed
    400 InvalidPhysicalConnectionPortType.Malformed InvalidPortType.NotFound InvalidPrice.NotFound QuotaExceeded.PerAccessPoint
");

/// Request of `CreatePhysicalConnectionSetupOrder`.
#[derive(Default)] #[non_exhaustive] pub struct CreatePhysicalConnectionSetupOrderRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `AccessPointId`: text. */ pub access_point_id: String,
    /** `LineOperator`: text. */ pub line_operator: String,
    /** `PortType`: text. Default: `1000Base-T`. */ pub port_type: Option<String>,
    /** `RedundantPhysicalConnectionId`: text. */ pub redundant_physical_connection_id: Option<String>,
    /** `AutoPay`: yes or no. */ pub auto_pay: Option<bool>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreatePhysicalConnectionSetupOrderRequest {
    /// With what is required.
    pub fn new(access_point_id: impl Into<String>, line_operator: impl Into<String>) -> Self {
        Self { access_point_id: access_point_id.into(), line_operator: line_operator.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `PortType`.
    pub fn port_type(mut self, value: impl Into<String>) -> Self { self.port_type = Some(value.into()); self }
    /// Sets `RedundantPhysicalConnectionId`.
    pub fn redundant_physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.redundant_physical_connection_id = Some(value.into()); self
    }
    /// Sets `AutoPay`.
    pub fn auto_pay(mut self, value: bool) -> Self { self.auto_pay = Some(value); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`CreatePhysicalConnectionSetupOrderRequest`].
pub static CREATE_PHYSICAL_CONNECTION_SETUP_ORDER_REQUEST: Schema =
    Schema { name: "CreatePhysicalConnectionSetupOrderRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").required().filled(),
    Field::string("AccessPointId").required(),
    Field::string("LineOperator").required(),
    Field::string("PortType"),
    Field::string("RedundantPhysicalConnectionId"),
    Field::boolean("AutoPay"),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(CreatePhysicalConnectionSetupOrderRequest, CREATE_PHYSICAL_CONNECTION_SETUP_ORDER_REQUEST,
    [0 OptStr region_id, 1 Str access_point_id, 2 Str line_operator, 3 OptStr port_type,
    4 OptStr redundant_physical_connection_id, 6 OptStr client_token] [5 OptBool auto_pay]);

/// Answer of `CreatePhysicalConnectionSetupOrder`.
#[derive(Default)] #[non_exhaustive] pub struct CreatePhysicalConnectionSetupOrderResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `OrderId`: text. */ pub order_id: Option<String>,
    /** `PhysicalConnectionId`: text. */ pub physical_connection_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreatePhysicalConnectionSetupOrderResponse`].
pub static CREATE_PHYSICAL_CONNECTION_SETUP_ORDER_RESPONSE: Schema =
    Schema { name: "CreatePhysicalConnectionSetupOrderResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("RequestId"),
    Field::string("OrderId"),
    Field::string("PhysicalConnectionId"),
]; &ROWS } };
record!(CreatePhysicalConnectionSetupOrderResponse, CREATE_PHYSICAL_CONNECTION_SETUP_ORDER_RESPONSE,
    [0 OptStr request_id, 1 OptStr order_id, 2 OptStr physical_connection_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    CreatePhysicalConnectionSetupOrderRequest, CreatePhysicalConnectionSetupOrderResponse,
);
