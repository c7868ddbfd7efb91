// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteNatIpCidr.json; do not edit.
//! Deletes a block of NAT IP addresses of a VPC NAT gateway.
//!
//! No NAT IP address may be left in it.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteNatIpCidr), 2024-06.

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "DeleteNatIpCidr",
    effect: Effect::Write,
    request: DeleteNatIpCidrRequest = DELETE_NAT_IP_CIDR_REQUEST,
    response: DeleteNatIpCidrResponse = DELETE_NAT_IP_CIDR_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 DependencyViolation.NatIp",
    "400 IncorrectStatus.NatGateway = The NAT gateway is being changed. Try again when it is `Available`.",
    "400 OperationFailed.DefaultNatIpCidr",
    "400 ResourceNotFound.NatIpCidr",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `DeleteNatIpCidr`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteNatIpCidrRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Block of addresses that a VPC NAT gateway translates to, in CIDR notation.
    pub nat_ip_cidr: String,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Id of the NAT gateway (`ngw-...`). `DescribeNatGateways` lists it.
    pub nat_gateway_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteNatIpCidrRequest {
    /// Creates a value with the required members.
    pub fn new(
        nat_ip_cidr: impl Into<String>,
        nat_gateway_id: impl Into<String>,
    ) -> Self {
        Self {
            nat_ip_cidr: nat_ip_cidr.into(),
            nat_gateway_id: nat_gateway_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
}

record! {
    DeleteNatIpCidrRequest: DELETE_NAT_IP_CIDR_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 nat_ip_cidr: Str = Field::string("NatIpCidr").required(),
    2 dry_run: OptBool = Field::boolean("DryRun"),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
    4 nat_gateway_id: Str = Field::string("NatGatewayId").required(),
}

/// Response of `DeleteNatIpCidr`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteNatIpCidrResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteNatIpCidrResponse: DELETE_NAT_IP_CIDR_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteNatIpCidrRequest,
    DeleteNatIpCidrResponse,
}
