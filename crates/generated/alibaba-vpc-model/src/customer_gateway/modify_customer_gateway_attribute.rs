// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyCustomerGatewayAttribute.json; do not edit.
//! Changes the settings of a customer gateway.
//!
//! With `AuthKey` it is asynchronous: the VPN gateway is `updating`, then `active`.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyCustomerGatewayAttribute).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "ModifyCustomerGatewayAttribute",
    effect: Effect::Write,
    request: ModifyCustomerGatewayAttributeRequest = MODIFY_CUSTOMER_GATEWAY_ATTRIBUTE_REQUEST,
    response: ModifyCustomerGatewayAttributeResponse = MODIFY_CUSTOMER_GATEWAY_ATTRIBUTE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 InvalidAuthkey.Malformed",
    "400 InvalidDescription",
    "400 InvalidName",
    "400 OperationDenied.MissingAsn",
    "400 OperationDenied.VpnConfiguring",
    "400 OperationDenied.VpnFinancialLocked",
    "403 Forbbiden.SubUser",
    "403 Forbidden",
    "404 InvalidCustomerGatewayInstanceId.NotFound",
}

/// Request of `ModifyCustomerGatewayAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyCustomerGatewayAttributeRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `CustomerGatewayId`: text.
    pub customer_gateway_id: String,
    /// `Name`: text.
    pub name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `AuthKey`: text.
    pub auth_key: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyCustomerGatewayAttributeRequest {
    /// Starts with the required members.
    pub fn new(customer_gateway_id: impl Into<String>) -> Self {
        Self {
            customer_gateway_id: customer_gateway_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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

    /// Sets `AuthKey`.
    pub fn auth_key(mut self, value: impl Into<String>) -> Self {
        self.auth_key = Some(value.into());
        self
    }
}

record! {
    ModifyCustomerGatewayAttributeRequest: MODIFY_CUSTOMER_GATEWAY_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 customer_gateway_id: Str = Field::string("CustomerGatewayId").required(),
    3 name: OptStr = Field::string("Name"),
    4 description: OptStr = Field::string("Description"),
    5 auth_key: OptStr = Field::string("AuthKey").secret(),
}

/// Response of `ModifyCustomerGatewayAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyCustomerGatewayAttributeResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `IpAddress`: text.
    pub ip_address: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `CustomerGatewayId`: text.
    pub customer_gateway_id: Option<String>,
    /// `CreateTime`: integer.
    pub create_time: Option<i64>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ModifyCustomerGatewayAttributeResponse: MODIFY_CUSTOMER_GATEWAY_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 ip_address: OptStr = Field::string("IpAddress"),
    2 description: OptStr = Field::string("Description"),
    3 customer_gateway_id: OptStr = Field::string("CustomerGatewayId"),
    4 create_time: OptInt = Field::int64("CreateTime"),
    5 name: OptStr = Field::string("Name"),
    6 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyCustomerGatewayAttributeRequest,
    ModifyCustomerGatewayAttributeResponse,
}
