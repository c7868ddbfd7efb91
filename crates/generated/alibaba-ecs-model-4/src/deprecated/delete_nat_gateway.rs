// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteNatGateway.json; do not edit.
//! Deletes a NAT gateway.
//!
//! Use DeleteNatGateway of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteNatGateway).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteNatGatewayResponse;

operation!(Operation::new::<DeleteNatGatewayRequest, DeleteNatGatewayResponse>(
    "DeleteNatGateway", Effect::Write, &DELETE_NAT_GATEWAY_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 DependencyViolation.BandwidthPackages DependencyViolation.EIPS Forbidden.PrePaidNatGateway TaskConflict
    404 INSTANCE_NOT_EXISTS IncorrectStatus.natgw InvalidNatGatewayId.NotFound InvalidRegionId.NotFound
");

/// Request of `DeleteNatGateway`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteNatGatewayRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `NatGatewayId`: text. */ pub nat_gateway_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeleteNatGatewayRequest {
    /// With what is required.
    pub fn new(nat_gateway_id: impl Into<String>) -> Self { Self { nat_gateway_id: nat_gateway_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DeleteNatGatewayRequest`].
pub static DELETE_NAT_GATEWAY_REQUEST: Schema = Schema { name: "DeleteNatGatewayRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("NatGatewayId").required(),
]; &ROWS } };
record!(DeleteNatGatewayRequest, DELETE_NAT_GATEWAY_REQUEST, [0 OptStr region_id, 1 Str nat_gateway_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteNatGatewayRequest);
