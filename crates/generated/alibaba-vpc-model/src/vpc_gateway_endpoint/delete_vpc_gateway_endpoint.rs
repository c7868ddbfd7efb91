// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteVpcGatewayEndpoint.json; do not edit.
//! Deletes a gateway endpoint.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVpcGatewayEndpoint).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "DeleteVpcGatewayEndpoint",
    effect: Effect::Write,
    request: DeleteVpcGatewayEndpointRequest = DELETE_VPC_GATEWAY_ENDPOINT_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 DependencyViolation.Association",
    "400 Forbbiden",
    "400 IdempotentParameterMismatch",
    "400 IncorrectStatus.GatewayEndpoint",
    "400 InvalidRegionId.NotFound",
    "400 OperationFailed.ConcurrentOperation",
    "400 ResourceNotFound.GatewayEndpoint",
}

/// Response of `DeleteVpcGatewayEndpoint`.
pub type DeleteVpcGatewayEndpointResponse = RequestIdResponse;

/// Request of `DeleteVpcGatewayEndpoint`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteVpcGatewayEndpointRequest {
    /// `EndpointId`: text.
    pub endpoint_id: String,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DeleteVpcGatewayEndpointRequest {
    /// Starts with the required members.
    pub fn new(endpoint_id: impl Into<String>) -> Self {
        Self {
            endpoint_id: endpoint_id.into(),
            ..Self::default()
        }
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DeleteVpcGatewayEndpointRequest: DELETE_VPC_GATEWAY_ENDPOINT_REQUEST,
    0 endpoint_id: Str = Field::string("EndpointId").required(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 dry_run: OptBool = Field::boolean("DryRun"),
    3 region_id: OptStr = Field::string("RegionId").required().filled(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteVpcGatewayEndpointRequest,
}
