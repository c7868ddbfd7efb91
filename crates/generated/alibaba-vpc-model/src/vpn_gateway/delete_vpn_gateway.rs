// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteVpnGateway.json; do not edit.
//! Delete vpn gateway (`DeleteVpnGateway`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVpnGateway).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as DeleteVpnGatewayResponse;

/// The table of `DeleteVpnGateway`.
pub static OPERATION: Operation = Operation::new(
    "DeleteVpnGateway", Effect::Write, &DELETE_VPN_GATEWAY_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<DeleteVpnGatewayRequest>, empty::<DeleteVpnGatewayResponse>,
).idempotency_token("ClientToken").errors(&[
    ErrorCode::new(400, "DependencyViolation.GreTunnel"), ErrorCode::new(400, "DependencyViolation.SslVpnServer"),
    ErrorCode::new(400, "DependencyViolation.VpnConnection"), ErrorCode::new(400, "InternalError"),
    ErrorCode::new(400, "InvalidVpnGatewayInstanceId.NotFound"), ErrorCode::new(400, "TaskConflict"),
    ErrorCode::new(400, "VpnGateway.Configuring"), ErrorCode::new(403, "Forbidden"), ErrorCode::new(403, "Forbidden.SubUser"),
    ErrorCode::new(403, "ForbiddenRelease"), ErrorCode::new(404, "InvalidVpnGatewayInstanceId.NotFound"),
]);

/// Request of `DeleteVpnGateway`.
#[derive(Default)] #[non_exhaustive]
pub struct DeleteVpnGatewayRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `VpnGatewayId`: text.
    pub vpn_gateway_id: String,
    pub extra: Extra,
}
impl DeleteVpnGatewayRequest {
    pub fn new(vpn_gateway_id: impl Into<String>) -> Self { Self { vpn_gateway_id: vpn_gateway_id.into(), ..Self::default() } }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
pub static DELETE_VPN_GATEWAY_REQUEST: Schema = Schema { name: "DeleteVpnGatewayRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("VpnGatewayId").required(),
] };
cloudspec_wire::record!(DeleteVpnGatewayRequest, DELETE_VPN_GATEWAY_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str vpn_gateway_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(DeleteVpnGatewayRequest);
