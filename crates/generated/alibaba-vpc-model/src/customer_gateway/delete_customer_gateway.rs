// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteCustomerGateway.json; do not edit.
//! Deletes a customer gateway, which no IPsec connection may use any more.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteCustomerGateway),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, operation, record,
};

operation! {
    name: "DeleteCustomerGateway",
    effect: Effect::Write,
    request: DeleteCustomerGatewayRequest = DELETE_CUSTOMER_GATEWAY_REQUEST,
    response: DeleteCustomerGatewayResponse = DELETE_CUSTOMER_GATEWAY_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 DependencyViolation.VpnConnection",
    "400 VpnGateway.task.conflict",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "404 InvalidCustomerGatewayInstanceId.NotFound = There is no such customer gateway.",
}

/// Request of `DeleteCustomerGateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteCustomerGatewayRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Id of the customer gateway (`cgw-...`), the device at the other end of the VPN.
    /// `DescribeCustomerGateways` lists it.
    pub customer_gateway_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteCustomerGatewayRequest {
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
}

record! {
    DeleteCustomerGatewayRequest: DELETE_CUSTOMER_GATEWAY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 customer_gateway_id: Str = Field::string("CustomerGatewayId").required(),
}

/// Response of `DeleteCustomerGateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteCustomerGatewayResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteCustomerGatewayResponse: DELETE_CUSTOMER_GATEWAY_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteCustomerGatewayRequest,
    DeleteCustomerGatewayResponse,
}
