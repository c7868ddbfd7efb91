// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteNatGateway.json; do not edit.
//! Delete nat gateway (`DeleteNatGateway`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteNatGateway).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as DeleteNatGatewayResponse;

/// The table of `DeleteNatGateway`.
pub static OPERATION: Operation = Operation::new(
    "DeleteNatGateway", Effect::Write, &DELETE_NAT_GATEWAY_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<DeleteNatGatewayRequest>, empty::<DeleteNatGatewayResponse>,
).errors(&[
    ErrorCode::new(400, "DependencyViolation.BandwidthPackages"), ErrorCode::new(400, "DependencyViolation.EIPS"),
    ErrorCode::new(400, "DependencyViolation.ForwardEntry"), ErrorCode::new(400, "DependencyViolation.FullNatEntry"),
    ErrorCode::new(400, "DependencyViolation.NatIp"), ErrorCode::new(400, "DependencyViolation.NatIpCidr"),
    ErrorCode::new(400, "DependencyViolation.RouterEntry"), ErrorCode::new(400, "DependencyViolation.SnatEntry"),
    ErrorCode::new(400, "DependencyViolation.VpcEndpointService"), ErrorCode::new(400, "Forbidden.PrePaidNatGateway"),
    ErrorCode::new(400, "IncorrectStatus.ForwardEntry"), ErrorCode::new(400, "IncorrectStatus.NatGateway"),
    ErrorCode::new(400, "IncorrectStatus.NatIp"), ErrorCode::new(400, "IncorrectStatus.RouterEntry"),
    ErrorCode::new(400, "IncorrectStatus.SnatEntry"), ErrorCode::new(400, "IncorrectStatus.VSwitch"),
    ErrorCode::new(400, "InvalidOperation.DeletionProtection"), ErrorCode::new(404, "INSTANCE_NOT_EXISTS"),
    ErrorCode::new(404, "IncorrectStatus.NatGateway"), ErrorCode::new(404, "InvalidNatGatewayId.NotFound"),
    ErrorCode::new(404, "InvalidRegionId.NotFound"), ErrorCode::new(404, "ResourceNotFound.NatGateway"),
]);

/// Request of `DeleteNatGateway`.
#[derive(Default)] #[non_exhaustive]
pub struct DeleteNatGatewayRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `NatGatewayId`: text.
    pub nat_gateway_id: String,
    /// `Force`: yes or no.
    pub force: Option<bool>,
    pub extra: Extra,
}
impl DeleteNatGatewayRequest {
    pub fn new(nat_gateway_id: impl Into<String>) -> Self { Self { nat_gateway_id: nat_gateway_id.into(), ..Self::default() } }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn force(mut self, value: bool) -> Self { self.force = Some(value); self }
}
pub static DELETE_NAT_GATEWAY_REQUEST: Schema = Schema { name: "DeleteNatGatewayRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("NatGatewayId").required(),
    Field::boolean("Force"),
] };
cloudspec_wire::record!(DeleteNatGatewayRequest, DELETE_NAT_GATEWAY_REQUEST,
    [0 OptStr region_id, 1 Str nat_gateway_id] [2 OptBool force]);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(DeleteNatGatewayRequest);
