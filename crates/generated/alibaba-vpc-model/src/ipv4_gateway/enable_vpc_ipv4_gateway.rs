// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/EnableVpcIpv4Gateway.json; do not edit.
//! Activates an IPv4 gateway, which from then on carries all Internet traffic of its VPC.
//!
//! Asynchronous: `GetIpv4GatewayAttribute` shows `Activating`, then `Created`.
//!
//! - Access level: update.
//! - Asynchronous: it responds before the operation is complete. Poll `GetIpv4GatewayAttribute` every 3
//!   s, up to 10 times.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/EnableVpcIpv4Gateway), 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Limits, Risk, errors,
    operation, record,
};

operation! {
    name: "EnableVpcIpv4Gateway",
    effect: Effect::Write,
    request: EnableVpcIpv4GatewayRequest = ENABLE_VPC_IPV4_GATEWAY_REQUEST,
    response: EnableVpcIpv4GatewayResponse = ENABLE_VPC_IPV4_GATEWAY_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free).asynchronous(Asynchronous::new().poll("GetIpv4GatewayAttribute").interval(3).attempts(10)),
}

errors! {
    "400 IncorrectStatus.Ipv4Gateway = The IPv4 gateway is being changed. Try again when it is `Created`.",
    "400 OperationDenied.ConflictOfAllZeroRouting",
    "400 OperationDenied.DirectEipExist",
    "400 OperationDenied.NatgatewayExist",
    "400 OperationDenied.VpcHasAlreadyActive",
    "400 OperationDenied.VpnExist",
    "400 OperationFailed.Ipv4GatewayAlreadyActive.",
    "400 ResourceNotFound.Ipv4Gateway = There is no such IPv4 gateway.",
    "400 UnsupportedFeature.Ipv4Gateway",
    "400 VPC_ROUTE_ENTRY_CIDR_BLOCK_DUPLICATE",
}

/// Request of `EnableVpcIpv4Gateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct EnableVpcIpv4GatewayRequest {
    /// Id of the IPv4 gateway (`ipv4gw-...`), through which a VPC reaches the Internet. `ListIpv4Gateways`
    /// lists it.
    pub ipv4_gateway_id: String,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `RouteTableList`: list of strings, at most 100 elements.
    pub route_table_list: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl EnableVpcIpv4GatewayRequest {
    /// Creates a value with the required members.
    pub fn new(ipv4_gateway_id: impl Into<String>) -> Self {
        Self {
            ipv4_gateway_id: ipv4_gateway_id.into(),
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

    /// Sets `RouteTableList`.
    pub fn route_table_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.route_table_list = cloudspec_wire::all(value);
        self
    }
}

record! {
    EnableVpcIpv4GatewayRequest: ENABLE_VPC_IPV4_GATEWAY_REQUEST,
    0 ipv4_gateway_id: Str = Field::string("Ipv4GatewayId").required(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 dry_run: OptBool = Field::boolean("DryRun"),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
    4 route_table_list: List = Field::string("RouteTableList").list().limits(&Limits::new().items(None, Some(100))),
}

/// Response of `EnableVpcIpv4Gateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct EnableVpcIpv4GatewayResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    EnableVpcIpv4GatewayResponse: ENABLE_VPC_IPV4_GATEWAY_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    EnableVpcIpv4GatewayRequest,
    EnableVpcIpv4GatewayResponse,
}
