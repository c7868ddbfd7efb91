// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteIpv6Gateway.json; do not edit.
//! Deletes an IPv6 gateway; delete its egress-only rules first.
//!
//! Asynchronous: `DescribeIpv6GatewayAttribute` shows `Deleting` until it is gone.
//!
//! - Access level: delete.
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeIpv6Gateways` every 3 s,
//!   up to 10 times.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteIpv6Gateway), 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Risk, errors, operation,
    record,
};

operation! {
    name: "DeleteIpv6Gateway",
    effect: Effect::Write,
    request: DeleteIpv6GatewayRequest = DELETE_IPV6_GATEWAY_REQUEST,
    response: DeleteIpv6GatewayResponse = DELETE_IPV6_GATEWAY_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).risk(Risk::None).charge(Charge::Free).asynchronous(Asynchronous::new().poll("DescribeIpv6Gateways").interval(3).attempts(10)),
}

errors! {
    "400 DependencyViolation.EgressRules",
    "400 DependencyViolation.GatewayRouteTableRelation",
    "400 DependencyViolation.Ipv6InternetBandwidth",
    "400 IncorrectStatus.Ipv6Gateway",
    "400 OperationFailed.RouteEntryUnstable",
    "400 ResourceNotFound.RouteTable = There is no such route table.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `DeleteIpv6Gateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteIpv6GatewayRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the IPv6 gateway (`ipv6gw-...`). `DescribeIpv6Gateways` lists it.
    pub ipv6_gateway_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteIpv6GatewayRequest {
    /// Creates a value with the required members.
    pub fn new(ipv6_gateway_id: impl Into<String>) -> Self {
        Self {
            ipv6_gateway_id: ipv6_gateway_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DeleteIpv6GatewayRequest: DELETE_IPV6_GATEWAY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 ipv6_gateway_id: Str = Field::string("Ipv6GatewayId").required(),
}

/// Response of `DeleteIpv6Gateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteIpv6GatewayResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteIpv6GatewayResponse: DELETE_IPV6_GATEWAY_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteIpv6GatewayRequest,
    DeleteIpv6GatewayResponse,
}
