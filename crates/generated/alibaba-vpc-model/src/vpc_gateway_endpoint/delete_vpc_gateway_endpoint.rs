// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteVpcGatewayEndpoint.json; do not edit.
//! Delete vpc gateway endpoint (`DeleteVpcGatewayEndpoint`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVpcGatewayEndpoint).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as DeleteVpcGatewayEndpointResponse;

/// The table of `DeleteVpcGatewayEndpoint`.
pub static OPERATION: Operation = Operation::new(
    "DeleteVpcGatewayEndpoint", Effect::Write, &DELETE_VPC_GATEWAY_ENDPOINT_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<DeleteVpcGatewayEndpointRequest>, empty::<DeleteVpcGatewayEndpointResponse>,
).idempotency_token("ClientToken").errors(&[
    ErrorCode::new(400, "DependencyViolation.Association"), ErrorCode::new(400, "Forbbiden"),
    ErrorCode::new(400, "IdempotentParameterMismatch"), ErrorCode::new(400, "IncorrectStatus.GatewayEndpoint"),
    ErrorCode::new(400, "InvalidRegionId.NotFound"), ErrorCode::new(400, "OperationFailed.ConcurrentOperation"),
    ErrorCode::new(400, "ResourceNotFound.GatewayEndpoint"),
]);

/// Request of `DeleteVpcGatewayEndpoint`.
#[derive(Default)] #[non_exhaustive]
pub struct DeleteVpcGatewayEndpointRequest {
    /// `EndpointId`: text.
    pub endpoint_id: String,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    pub extra: Extra,
}
impl DeleteVpcGatewayEndpointRequest {
    pub fn new(endpoint_id: impl Into<String>) -> Self { Self { endpoint_id: endpoint_id.into(), ..Self::default() } }
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
pub static DELETE_VPC_GATEWAY_ENDPOINT_REQUEST: Schema = Schema { name: "DeleteVpcGatewayEndpointRequest", fields: &[
    Field::string("EndpointId").required(),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
    Field::string("RegionId").required().filled(),
] };
cloudspec_wire::record!(DeleteVpcGatewayEndpointRequest, DELETE_VPC_GATEWAY_ENDPOINT_REQUEST,
    [0 Str endpoint_id, 1 OptStr client_token, 3 OptStr region_id] [2 OptBool dry_run]);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(DeleteVpcGatewayEndpointRequest);
