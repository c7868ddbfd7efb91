// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyCustomerGatewayAttribute.json; do not edit.
//! Changes the settings of a customer gateway.
//!
//! With `AuthKey` it is asynchronous: the VPN gateway is `updating`, then `active`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyCustomerGatewayAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<ModifyCustomerGatewayAttributeRequest, ModifyCustomerGatewayAttributeResponse>(
    "ModifyCustomerGatewayAttribute", Effect::Write, &MODIFY_CUSTOMER_GATEWAY_ATTRIBUTE_REQUEST,
    &MODIFY_CUSTOMER_GATEWAY_ATTRIBUTE_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InvalidAuthkey.Malformed InvalidDescription InvalidName OperationDenied.MissingAsn OperationDenied.VpnConfiguring
    400 OperationDenied.VpnFinancialLocked
    403 Forbbiden.SubUser Forbidden
    404 InvalidCustomerGatewayInstanceId.NotFound
");

/// Request of `ModifyCustomerGatewayAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyCustomerGatewayAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `CustomerGatewayId`: text. */ pub customer_gateway_id: String,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `AuthKey`: text. */ pub auth_key: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyCustomerGatewayAttributeRequest {
    /// With what is required.
    pub fn new(customer_gateway_id: impl Into<String>) -> Self {
        Self { customer_gateway_id: customer_gateway_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `AuthKey`.
    pub fn auth_key(mut self, value: impl Into<String>) -> Self { self.auth_key = Some(value.into()); self }
}
/// Table of [`ModifyCustomerGatewayAttributeRequest`].
pub static MODIFY_CUSTOMER_GATEWAY_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyCustomerGatewayAttributeRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("CustomerGatewayId").required(),
    Field::string("Name"),
    Field::string("Description"),
    Field::string("AuthKey").secret(),
]; &ROWS } };
record!(ModifyCustomerGatewayAttributeRequest, MODIFY_CUSTOMER_GATEWAY_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str customer_gateway_id, 3 OptStr name, 4 OptStr description,
    5 OptStr auth_key] []);

/// Answer of `ModifyCustomerGatewayAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyCustomerGatewayAttributeResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `IpAddress`: text. */ pub ip_address: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `CustomerGatewayId`: text. */ pub customer_gateway_id: Option<String>,
    /** `CreateTime`: integer. */ pub create_time: Option<i64>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ModifyCustomerGatewayAttributeResponse`].
pub static MODIFY_CUSTOMER_GATEWAY_ATTRIBUTE_RESPONSE: Schema =
    Schema { name: "ModifyCustomerGatewayAttributeResponse", fields: { static ROWS: [Field; 7] = [
    Field::string("RequestId"),
    Field::string("IpAddress"),
    Field::string("Description"),
    Field::string("CustomerGatewayId"),
    Field::int64("CreateTime"),
    Field::string("Name"),
    Field::string("ResourceGroupId"),
]; &ROWS } };
record!(ModifyCustomerGatewayAttributeResponse, MODIFY_CUSTOMER_GATEWAY_ATTRIBUTE_RESPONSE,
    [0 OptStr request_id, 1 OptStr ip_address, 2 OptStr description, 3 OptStr customer_gateway_id, 5 OptStr name,
    6 OptStr resource_group_id] [4 OptInt create_time]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    ModifyCustomerGatewayAttributeRequest, ModifyCustomerGatewayAttributeResponse,
);
