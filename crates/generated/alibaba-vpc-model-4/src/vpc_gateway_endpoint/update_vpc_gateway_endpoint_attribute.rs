// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UpdateVpcGatewayEndpointAttribute.json; do not edit.
//! Changes the description or the policy of a gateway endpoint.
//!
//! Asynchronous: GetVpcGatewayEndpointAttribute shows `Modifying`, then `Created`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateVpcGatewayEndpointAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as UpdateVpcGatewayEndpointAttributeResponse;

operation!(Operation::new::<UpdateVpcGatewayEndpointAttributeRequest, UpdateVpcGatewayEndpointAttributeResponse>(
    "UpdateVpcGatewayEndpointAttribute", Effect::Write, &UPDATE_VPC_GATEWAY_ENDPOINT_ATTRIBUTE_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Forbbiden IdempotentParameterMismatch IllegalParam.GatewayEndpointDescription IllegalParam.GatewayEndpointName
    400 IllegalParam.PolicyDocument IncorrectStatus.GatewayEndpoint InvalidPolicy.WrongFormat InvalidRegionId.NotFound
    400 OperationDenied.PolicyDocument OperationFailed.ConcurrentOperation ResourceNotFound.GatewayEndpoint SystemBusy
");

/// Request of `UpdateVpcGatewayEndpointAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct UpdateVpcGatewayEndpointAttributeRequest {
    /** `EndpointId`: text. */ pub endpoint_id: String,
    /** `EndpointName`: text. */ pub endpoint_name: Option<String>,
    /** `EndpointDescription`: text. */ pub endpoint_description: Option<String>,
    /** `PolicyDocument`: text. */ pub policy_document: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl UpdateVpcGatewayEndpointAttributeRequest {
    /// With what is required.
    pub fn new(endpoint_id: impl Into<String>) -> Self { Self { endpoint_id: endpoint_id.into(), ..Self::default() } }
    /// Sets `EndpointName`.
    pub fn endpoint_name(mut self, value: impl Into<String>) -> Self { self.endpoint_name = Some(value.into()); self }
    /// Sets `EndpointDescription`.
    pub fn endpoint_description(mut self, value: impl Into<String>) -> Self {
        self.endpoint_description = Some(value.into()); self
    }
    /// Sets `PolicyDocument`.
    pub fn policy_document(mut self, value: impl Into<String>) -> Self { self.policy_document = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`UpdateVpcGatewayEndpointAttributeRequest`].
pub static UPDATE_VPC_GATEWAY_ENDPOINT_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "UpdateVpcGatewayEndpointAttributeRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("EndpointId").required(),
    Field::string("EndpointName"),
    Field::string("EndpointDescription"),
    Field::string("PolicyDocument"),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(UpdateVpcGatewayEndpointAttributeRequest, UPDATE_VPC_GATEWAY_ENDPOINT_ATTRIBUTE_REQUEST,
    [0 Str endpoint_id, 1 OptStr endpoint_name, 2 OptStr endpoint_description, 3 OptStr policy_document, 4 OptStr client_token,
    6 OptStr region_id] [5 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(UpdateVpcGatewayEndpointAttributeRequest);
