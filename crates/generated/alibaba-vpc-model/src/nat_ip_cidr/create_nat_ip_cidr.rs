// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateNatIpCidr.json; do not edit.
//! Adds a block of NAT IP addresses to a VPC NAT gateway.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateNatIpCidr), 2024-06.

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "CreateNatIpCidr",
    effect: Effect::Write,
    request: CreateNatIpCidrRequest = CREATE_NAT_IP_CIDR_REQUEST,
    response: CreateNatIpCidrResponse = CREATE_NAT_IP_CIDR_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 IncorrectStatus.NatGateway = The NAT gateway is being changed. Try again when it is `Available`.",
    "400 OperationFailed.CreateNatIpCidrInVpcCidrBlock",
    "400 OperationFailed.CreateNatIpCidrNotInUserCidr",
    "400 OperationFailed.NatIpCidrInUse",
    "400 QuotaExceeded.NatIpCidr",
    "400 ResourceAlreadyExist.NatIpCidr",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 ResourceNotFound.NatGateway = There is no such NAT gateway in this region.",
    "404 ResourceNotFound.VPC",
}

/// Request of `CreateNatIpCidr`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateNatIpCidrRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the NAT gateway (`ngw-...`). `DescribeNatGateways` lists it.
    pub nat_gateway_id: String,
    /// Name of the block of NAT IP addresses: 2 to 128 characters, starting with a letter, not starting
    /// with `http://` or `https://`.
    pub nat_ip_cidr_name: Option<String>,
    /// Description of the block of NAT IP addresses: 2 to 256 characters, starting with a letter, not
    /// starting with `http://` or `https://`.
    pub nat_ip_cidr_description: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Block of addresses that a VPC NAT gateway translates to, in CIDR notation.
    pub nat_ip_cidr: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateNatIpCidrRequest {
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

    /// Description of the block of NAT IP addresses: 2 to 256 characters, starting with a letter, not
    /// starting with `http://` or `https://`.
    pub fn nat_ip_cidr_description(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_cidr_description = Some(value.into());
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
    CreateNatIpCidrRequest: CREATE_NAT_IP_CIDR_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 nat_gateway_id: Str = Field::string("NatGatewayId").required(),
    2 nat_ip_cidr_name: OptStr = Field::string("NatIpCidrName"),
    3 nat_ip_cidr_description: OptStr = Field::string("NatIpCidrDescription"),
    4 dry_run: OptBool = Field::boolean("DryRun"),
    5 client_token: OptStr = Field::string("ClientToken").filled(),
    6 nat_ip_cidr: Str = Field::string("NatIpCidr").required(),
}

/// Response of `CreateNatIpCidr`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateNatIpCidrResponse {
    /// Id of the block of NAT IP addresses (`vpcnatcidr-...`). `ListNatIpCidrs` lists it.
    pub nat_ip_cidr_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateNatIpCidrResponse: CREATE_NAT_IP_CIDR_RESPONSE,
    0 nat_ip_cidr_id: OptStr = Field::string("NatIpCidrId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateNatIpCidrRequest,
    CreateNatIpCidrResponse,
}
