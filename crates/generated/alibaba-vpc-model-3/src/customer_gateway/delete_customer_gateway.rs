// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteCustomerGateway.json; do not edit.
//! Deletes a customer gateway, which no IPsec connection may use any more.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteCustomerGateway).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteCustomerGatewayResponse;

operation!(Operation::new::<DeleteCustomerGatewayRequest, DeleteCustomerGatewayResponse>(
    "DeleteCustomerGateway", Effect::Write, &DELETE_CUSTOMER_GATEWAY_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 DependencyViolation.VpnConnection VpnGateway.task.conflict
    403 Forbbiden.SubUser Forbidden
    404 InvalidCustomerGatewayInstanceId.NotFound
");

/// Request of `DeleteCustomerGateway`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteCustomerGatewayRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `CustomerGatewayId`: text. */ pub customer_gateway_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeleteCustomerGatewayRequest {
    /// With what is required.
    pub fn new(customer_gateway_id: impl Into<String>) -> Self {
        Self { customer_gateway_id: customer_gateway_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`DeleteCustomerGatewayRequest`].
pub static DELETE_CUSTOMER_GATEWAY_REQUEST: Schema =
    Schema { name: "DeleteCustomerGatewayRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("CustomerGatewayId").required(),
]; &ROWS } };
record!(DeleteCustomerGatewayRequest, DELETE_CUSTOMER_GATEWAY_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str customer_gateway_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteCustomerGatewayRequest);
