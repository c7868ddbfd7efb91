// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DissociateRouteTableFromGateway.json; do not edit.
//! Unbinds a gateway route table from an IPv4 gateway.
//!
//! Traffic that comes in through the gateway follows the system's routes again.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DissociateRouteTableFromGateway), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "DissociateRouteTableFromGateway",
    effect: Effect::Write,
    request: DissociateRouteTableFromGatewayRequest = DISSOCIATE_ROUTE_TABLE_FROM_GATEWAY_REQUEST,
    response: DissociateRouteTableFromGatewayResponse = DISSOCIATE_ROUTE_TABLE_FROM_GATEWAY_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 IncorrectStatus.GatewayRouteTable",
    "400 IncorrectStatus.Ipv4Gateway = The IPv4 gateway is being changed. Try again when it is `Created`.",
    "400 IncorrectStatus.Ipv6Gateway",
    "400 OperationDenied.RouteTableTypeIncorrect",
    "400 OperationFailed.NotExistAssociateRelation",
    "400 ResourceNotFound.GatewayRouteTable",
    "400 ResourceNotFound.Ipv4Gateway = There is no such IPv4 gateway.",
    "400 ResourceNotFound.RouteTable = There is no such route table.",
}

/// Request of `DissociateRouteTableFromGateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct DissociateRouteTableFromGatewayRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the route table (`vtb-...`). `DescribeRouteTableList` of VPC lists it.
    pub route_table_id: String,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Id of the gateway, such as an IPv4 gateway (`ipv4gw-...`).
    pub gateway_id: String,
    /// Kind of gateway: `IPv4GW` or `IPv6GW`.
    pub gateway_type: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DissociateRouteTableFromGatewayRequest {
    /// Creates a value with the required members.
    pub fn new(
        route_table_id: impl Into<String>,
        gateway_id: impl Into<String>,
    ) -> Self {
        Self {
            route_table_id: route_table_id.into(),
            gateway_id: gateway_id.into(),
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

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Kind of gateway: `IPv4GW` or `IPv6GW`.
    pub fn gateway_type(mut self, value: impl Into<String>) -> Self {
        self.gateway_type = Some(value.into());
        self
    }
}

record! {
    DissociateRouteTableFromGatewayRequest: DISSOCIATE_ROUTE_TABLE_FROM_GATEWAY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 route_table_id: Str = Field::string("RouteTableId").required(),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
    3 dry_run: OptBool = Field::boolean("DryRun"),
    4 gateway_id: Str = Field::string("GatewayId").required(),
    5 gateway_type: OptStr = Field::string("GatewayType"),
}

/// Response of `DissociateRouteTableFromGateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct DissociateRouteTableFromGatewayResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DissociateRouteTableFromGatewayResponse: DISSOCIATE_ROUTE_TABLE_FROM_GATEWAY_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DissociateRouteTableFromGatewayRequest,
    DissociateRouteTableFromGatewayResponse,
}
