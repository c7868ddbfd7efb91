// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyCustomerGatewayAttribute.json; do not edit.
//! Changes the settings of a customer gateway.
//!
//! With `AuthKey` it is asynchronous: the VPN gateway is `updating`, then `active`.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyCustomerGatewayAttribute), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, operation, record,
};

operation! {
    name: "ModifyCustomerGatewayAttribute",
    effect: Effect::Write,
    request: ModifyCustomerGatewayAttributeRequest = MODIFY_CUSTOMER_GATEWAY_ATTRIBUTE_REQUEST,
    response: ModifyCustomerGatewayAttributeResponse = MODIFY_CUSTOMER_GATEWAY_ATTRIBUTE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 InvalidAuthkey.Malformed",
    "400 InvalidDescription = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidName = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 OperationDenied.MissingAsn",
    "400 OperationDenied.VpnConfiguring",
    "400 OperationDenied.VpnFinancialLocked",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "404 InvalidCustomerGatewayInstanceId.NotFound = There is no such customer gateway.",
}

/// Request of `ModifyCustomerGatewayAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyCustomerGatewayAttributeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Id of the customer gateway (`cgw-...`), the device at the other end of the VPN.
    /// `DescribeCustomerGateways` lists it.
    pub customer_gateway_id: String,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Password that BGP neighbours authenticate each other with. Keep it secret.
    pub auth_key: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyCustomerGatewayAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(customer_gateway_id: impl Into<String>) -> Self {
        Self {
            customer_gateway_id: customer_gateway_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Password that BGP neighbours authenticate each other with.
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
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// IP address, such as `192.0.2.10`.
    pub ip_address: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Id of the customer gateway (`cgw-...`), the device at the other end of the VPN.
    /// `DescribeCustomerGateways` lists it.
    pub customer_gateway_id: Option<String>,
    /// When the resource was created, in milliseconds since the beginning of 1970 (UTC).
    pub create_time: Option<i64>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
