// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteNatGateway.json; do not edit.
//! Deletes a NAT gateway.
//!
//! Its SNAT, DNAT and address bindings must be gone, unless `Force` removes them as well. Asynchronous: DescribeNatGateways
//! shows `Deleting` until it is gone.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteNatGateway).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteNatGatewayResponse;

operation!(Operation::new::<DeleteNatGatewayRequest, DeleteNatGatewayResponse>(
    "DeleteNatGateway", Effect::Write, &DELETE_NAT_GATEWAY_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 DependencyViolation.BandwidthPackages DependencyViolation.EIPS DependencyViolation.ForwardEntry
    400 DependencyViolation.FullNatEntry DependencyViolation.NatIp DependencyViolation.NatIpCidr DependencyViolation.RouterEntry
    400 DependencyViolation.SnatEntry DependencyViolation.VpcEndpointService Forbidden.PrePaidNatGateway
    400 IncorrectStatus.ForwardEntry IncorrectStatus.NatGateway IncorrectStatus.NatIp IncorrectStatus.RouterEntry
    400 IncorrectStatus.SnatEntry IncorrectStatus.VSwitch InvalidOperation.DeletionProtection
    404 INSTANCE_NOT_EXISTS IncorrectStatus.NatGateway InvalidNatGatewayId.NotFound InvalidRegionId.NotFound
    404 ResourceNotFound.NatGateway
");

/// Request of `DeleteNatGateway`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteNatGatewayRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `NatGatewayId`: text. */ pub nat_gateway_id: String,
    /** `Force`: yes or no. */ pub force: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteNatGatewayRequest {
    /// With what is required.
    pub fn new(nat_gateway_id: impl Into<String>) -> Self { Self { nat_gateway_id: nat_gateway_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Force`.
    pub fn force(mut self, value: bool) -> Self { self.force = Some(value); self }
}
/// Table of [`DeleteNatGatewayRequest`].
pub static DELETE_NAT_GATEWAY_REQUEST: Schema = Schema { name: "DeleteNatGatewayRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("NatGatewayId").required(),
    Field::boolean("Force"),
]; &ROWS } };
record!(DeleteNatGatewayRequest, DELETE_NAT_GATEWAY_REQUEST, [0 OptStr region_id, 1 Str nat_gateway_id] [2 OptBool force]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteNatGatewayRequest);
