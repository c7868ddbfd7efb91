// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteIpv6Gateway.json; do not edit.
//! Deletes an IPv6 gateway; delete its egress-only rules first.
//!
//! Asynchronous: DescribeIpv6GatewayAttribute shows `Deleting` until it is gone.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteIpv6Gateway).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteIpv6GatewayResponse;

operation!(Operation::new::<DeleteIpv6GatewayRequest, DeleteIpv6GatewayResponse>(
    "DeleteIpv6Gateway", Effect::Write, &DELETE_IPV6_GATEWAY_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 DependencyViolation.EgressRules DependencyViolation.GatewayRouteTableRelation DependencyViolation.Ipv6InternetBandwidth
    400 IncorrectStatus.Ipv6Gateway OperationFailed.RouteEntryUnstable ResourceNotFound.RouteTable
    404 InvalidRegionId.NotFound
");

/// Request of `DeleteIpv6Gateway`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteIpv6GatewayRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Ipv6GatewayId`: text. */ pub ipv6_gateway_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeleteIpv6GatewayRequest {
    /// With what is required.
    pub fn new(ipv6_gateway_id: impl Into<String>) -> Self {
        Self { ipv6_gateway_id: ipv6_gateway_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DeleteIpv6GatewayRequest`].
pub static DELETE_IPV6_GATEWAY_REQUEST: Schema = Schema { name: "DeleteIpv6GatewayRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("Ipv6GatewayId").required(),
]; &ROWS } };
record!(DeleteIpv6GatewayRequest, DELETE_IPV6_GATEWAY_REQUEST, [0 OptStr region_id, 1 Str ipv6_gateway_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteIpv6GatewayRequest);
