// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteVpcGatewayEndpoint.json; do not edit.
//! Deletes a gateway endpoint.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVpcGatewayEndpoint).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteVpcGatewayEndpointResponse;

operation!(Operation::new::<DeleteVpcGatewayEndpointRequest, DeleteVpcGatewayEndpointResponse>(
    "DeleteVpcGatewayEndpoint", Effect::Write, &DELETE_VPC_GATEWAY_ENDPOINT_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 DependencyViolation.Association Forbbiden IdempotentParameterMismatch IncorrectStatus.GatewayEndpoint
    400 InvalidRegionId.NotFound OperationFailed.ConcurrentOperation ResourceNotFound.GatewayEndpoint
");

/// Request of `DeleteVpcGatewayEndpoint`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteVpcGatewayEndpointRequest {
    /** `EndpointId`: text. */ pub endpoint_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteVpcGatewayEndpointRequest {
    /// With what is required.
    pub fn new(endpoint_id: impl Into<String>) -> Self { Self { endpoint_id: endpoint_id.into(), ..Self::default() } }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DeleteVpcGatewayEndpointRequest`].
pub static DELETE_VPC_GATEWAY_ENDPOINT_REQUEST: Schema =
    Schema { name: "DeleteVpcGatewayEndpointRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("EndpointId").required(),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(DeleteVpcGatewayEndpointRequest, DELETE_VPC_GATEWAY_ENDPOINT_REQUEST,
    [0 Str endpoint_id, 1 OptStr client_token, 3 OptStr region_id] [2 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteVpcGatewayEndpointRequest);
