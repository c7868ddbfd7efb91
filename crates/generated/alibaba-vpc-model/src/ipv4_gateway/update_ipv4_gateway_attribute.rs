// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UpdateIpv4GatewayAttribute.json; do not edit.
//! Changes the name or description of an IPv4 gateway.
//!
//! What is left out stays as it is. Calls for the same gateway must not overlap.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateIpv4GatewayAttribute),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, operation, record,
};

operation! {
    name: "UpdateIpv4GatewayAttribute",
    effect: Effect::Write,
    request: UpdateIpv4GatewayAttributeRequest = UPDATE_IPV4_GATEWAY_ATTRIBUTE_REQUEST,
    response: UpdateIpv4GatewayAttributeResponse = UPDATE_IPV4_GATEWAY_ATTRIBUTE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 IncorrectStatus.Ipv4Gateway = The IPv4 gateway is being changed. Try again when it is `Created`.",
    "400 ResourceNotFound.Ipv4Gateway = There is no such IPv4 gateway.",
}

/// Request of `UpdateIpv4GatewayAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateIpv4GatewayAttributeRequest {
    /// Id of the IPv4 gateway (`ipv4gw-...`), through which a VPC reaches the Internet. `ListIpv4Gateways`
    /// lists it.
    pub ipv4_gateway_id: String,
    /// Name of the IPv4 gateway: 1 to 128 characters, not starting with `http://` or `https://`.
    pub ipv4_gateway_name: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Description of the IPv4 gateway: 1 to 256 characters, not starting with `http://` or `https://`.
    pub ipv4_gateway_description: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl UpdateIpv4GatewayAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(ipv4_gateway_id: impl Into<String>) -> Self {
        Self {
            ipv4_gateway_id: ipv4_gateway_id.into(),
            ..Self::default()
        }
    }

    /// Name of the IPv4 gateway: 1 to 128 characters, not starting with `http://` or `https://`.
    pub fn ipv4_gateway_name(mut self, value: impl Into<String>) -> Self {
        self.ipv4_gateway_name = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Description of the IPv4 gateway: 1 to 256 characters, not starting with `http://` or `https://`.
    pub fn ipv4_gateway_description(mut self, value: impl Into<String>) -> Self {
        self.ipv4_gateway_description = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    UpdateIpv4GatewayAttributeRequest: UPDATE_IPV4_GATEWAY_ATTRIBUTE_REQUEST,
    0 ipv4_gateway_id: Str = Field::string("Ipv4GatewayId").required(),
    1 ipv4_gateway_name: OptStr = Field::string("Ipv4GatewayName"),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
    3 dry_run: OptBool = Field::boolean("DryRun"),
    4 ipv4_gateway_description: OptStr = Field::string("Ipv4GatewayDescription"),
    5 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `UpdateIpv4GatewayAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateIpv4GatewayAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    UpdateIpv4GatewayAttributeResponse: UPDATE_IPV4_GATEWAY_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UpdateIpv4GatewayAttributeRequest,
    UpdateIpv4GatewayAttributeResponse,
}
