// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UpdateVpcGatewayEndpointAttribute.json; do not edit.
//! Changes the description or the policy of a gateway endpoint.
//!
//! Asynchronous: `GetVpcGatewayEndpointAttribute` shows `Modifying`, then `Created`.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateVpcGatewayEndpointAttribute), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, operation, record,
};

operation! {
    name: "UpdateVpcGatewayEndpointAttribute",
    effect: Effect::Write,
    request: UpdateVpcGatewayEndpointAttributeRequest = UPDATE_VPC_GATEWAY_ENDPOINT_ATTRIBUTE_REQUEST,
    response: UpdateVpcGatewayEndpointAttributeResponse = UPDATE_VPC_GATEWAY_ENDPOINT_ATTRIBUTE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 Forbbiden = The RAM user lacks permission. Have a policy with this action attached to it.",
    "400 IdempotentParameterMismatch = The client token was used before with other parameters. Take a new token for a new request.",
    "400 IllegalParam.GatewayEndpointDescription",
    "400 IllegalParam.GatewayEndpointName",
    "400 IllegalParam.PolicyDocument",
    "400 IncorrectStatus.GatewayEndpoint",
    "400 InvalidPolicy.WrongFormat",
    "400 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "400 OperationDenied.PolicyDocument",
    "400 OperationFailed.ConcurrentOperation = Another operation on the same resource, or the same request, is still running. Try again when it is done.",
    "400 ResourceNotFound.GatewayEndpoint = There is no such gateway endpoint.",
    "400 SystemBusy = The service is overloaded or out of order for a moment. Try again.",
}

/// Request of `UpdateVpcGatewayEndpointAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateVpcGatewayEndpointAttributeRequest {
    /// Id of the endpoint (`vpce-...`). `ListVpcGatewayEndpoints` lists it.
    pub endpoint_id: String,
    /// Name of the endpoint: 1 to 128 characters.
    pub endpoint_name: Option<String>,
    /// Description of the endpoint: 1 to 255 characters.
    pub endpoint_description: Option<String>,
    /// Policy of the endpoint, as JSON text: who may reach what through it.
    pub policy_document: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl UpdateVpcGatewayEndpointAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(endpoint_id: impl Into<String>) -> Self {
        Self {
            endpoint_id: endpoint_id.into(),
            ..Self::default()
        }
    }

    /// Name of the endpoint: 1 to 128 characters.
    pub fn endpoint_name(mut self, value: impl Into<String>) -> Self {
        self.endpoint_name = Some(value.into());
        self
    }

    /// Description of the endpoint: 1 to 255 characters.
    pub fn endpoint_description(mut self, value: impl Into<String>) -> Self {
        self.endpoint_description = Some(value.into());
        self
    }

    /// Policy of the endpoint, as JSON text: who may reach what through it.
    pub fn policy_document(mut self, value: impl Into<String>) -> Self {
        self.policy_document = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    UpdateVpcGatewayEndpointAttributeRequest: UPDATE_VPC_GATEWAY_ENDPOINT_ATTRIBUTE_REQUEST,
    0 endpoint_id: Str = Field::string("EndpointId").required(),
    1 endpoint_name: OptStr = Field::string("EndpointName"),
    2 endpoint_description: OptStr = Field::string("EndpointDescription"),
    3 policy_document: OptStr = Field::string("PolicyDocument"),
    4 client_token: OptStr = Field::string("ClientToken").filled(),
    5 dry_run: OptBool = Field::boolean("DryRun"),
    6 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `UpdateVpcGatewayEndpointAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateVpcGatewayEndpointAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    UpdateVpcGatewayEndpointAttributeResponse: UPDATE_VPC_GATEWAY_ENDPOINT_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UpdateVpcGatewayEndpointAttributeRequest,
    UpdateVpcGatewayEndpointAttributeResponse,
}
