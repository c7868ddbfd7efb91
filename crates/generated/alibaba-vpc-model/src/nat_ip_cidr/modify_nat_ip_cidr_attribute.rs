// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyNatIpCidrAttribute.json; do not edit.
//! Changes the name or description of a block of NAT IP addresses.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyNatIpCidrAttribute),
//! 2024-06.

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "ModifyNatIpCidrAttribute",
    effect: Effect::Write,
    request: ModifyNatIpCidrAttributeRequest = MODIFY_NAT_IP_CIDR_ATTRIBUTE_REQUEST,
    response: ModifyNatIpCidrAttributeResponse = MODIFY_NAT_IP_CIDR_ATTRIBUTE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "404 ResourceNotFound.NatIpCidr",
}

/// Request of `ModifyNatIpCidrAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyNatIpCidrAttributeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Name of the block of NAT IP addresses: 2 to 128 characters, starting with a letter, not starting
    /// with `http://` or `https://`.
    pub nat_ip_cidr_name: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Description of the block of NAT IP addresses: 2 to 256 characters, starting with a letter, not
    /// starting with `http://` or `https://`.
    pub nat_ip_cidr_description: Option<String>,
    /// Id of the NAT gateway (`ngw-...`). `DescribeNatGateways` lists it.
    pub nat_gateway_id: String,
    /// Block of addresses that a VPC NAT gateway translates to, in CIDR notation.
    pub nat_ip_cidr: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyNatIpCidrAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(
        nat_gateway_id: impl Into<String>,
        nat_ip_cidr: impl Into<String>,
    ) -> Self {
        Self {
            nat_gateway_id: nat_gateway_id.into(),
            nat_ip_cidr: nat_ip_cidr.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the block of NAT IP addresses: 2 to 128 characters, starting with a letter, not starting
    /// with `http://` or `https://`.
    pub fn nat_ip_cidr_name(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_cidr_name = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Description of the block of NAT IP addresses: 2 to 256 characters, starting with a letter, not
    /// starting with `http://` or `https://`.
    pub fn nat_ip_cidr_description(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_cidr_description = Some(value.into());
        self
    }
}

record! {
    ModifyNatIpCidrAttributeRequest: MODIFY_NAT_IP_CIDR_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 nat_ip_cidr_name: OptStr = Field::string("NatIpCidrName"),
    2 dry_run: OptBool = Field::boolean("DryRun"),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
    4 nat_ip_cidr_description: OptStr = Field::string("NatIpCidrDescription"),
    5 nat_gateway_id: Str = Field::string("NatGatewayId").required(),
    6 nat_ip_cidr: Str = Field::string("NatIpCidr").required(),
}

/// Response of `ModifyNatIpCidrAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyNatIpCidrAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyNatIpCidrAttributeResponse: MODIFY_NAT_IP_CIDR_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyNatIpCidrAttributeRequest,
    ModifyNatIpCidrAttributeResponse,
}
