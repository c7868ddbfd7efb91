// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateVpcGatewayEndpoint.json; do not edit.
//! Creates a gateway endpoint, through which a VPC reaches a cloud service without the Internet.
//!
//! Asynchronous: it is `Creating`, then `Created`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVpcGatewayEndpoint).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::Tag;

operation! {
    name: "CreateVpcGatewayEndpoint",
    effect: Effect::Write,
    request: CreateVpcGatewayEndpointRequest = CREATE_VPC_GATEWAY_ENDPOINT_REQUEST,
    response: CreateVpcGatewayEndpointResponse = CREATE_VPC_GATEWAY_ENDPOINT_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Forbbiden",
    "400 Forbidden.OperateShareResource",
    "400 IdempotentParameterMismatch",
    "400 IllegalParam.GatewayEndpointDescription",
    "400 IllegalParam.GatewayEndpointName",
    "400 IllegalParam.PolicyDocument",
    "400 IncorrectStatus.CenStatus",
    "400 IncorrectStatus.Vpc",
    "400 InvalidPolicy.WrongFormat",
    "400 MissingParam.PolicyDocument",
    "400 OperationDenied.NotAuthorized",
    "400 OperationDenied.PolicyDocument",
    "400 OperationFailed.ConcurrentOperation",
    "400 OperationFailed.VpcIpv6Disabled",
    "400 ResourceAlreadyExist.GatewayEndpoint",
    "400 ResourceNotFound.ServiceName",
    "400 ResourceNotFound.VpcId",
    "400 SystemBusy",
    "400 UnsupportedFeature.GatewayEndpoint",
}

/// Request of `CreateVpcGatewayEndpoint`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVpcGatewayEndpointRequest {
    /// `VpcId`: text.
    pub vpc_id: String,
    /// `ServiceName`: text.
    pub service_name: String,
    /// `PolicyDocument`: text.
    pub policy_document: Option<String>,
    /// `EndpointName`: text.
    pub endpoint_name: Option<String>,
    /// `EndpointDescription`: text.
    pub endpoint_description: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tag`: records, at most 21 elements.
    pub tag: Vec<Tag>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateVpcGatewayEndpointRequest {
    /// Starts with the required members.
    pub fn new(vpc_id: impl Into<String>, service_name: impl Into<String>) -> Self {
        Self {
            vpc_id: vpc_id.into(),
            service_name: service_name.into(),
            ..Self::default()
        }
    }

    /// Sets `PolicyDocument`.
    pub fn policy_document(mut self, value: impl Into<String>) -> Self {
        self.policy_document = Some(value.into());
        self
    }

    /// Sets `EndpointName`.
    pub fn endpoint_name(mut self, value: impl Into<String>) -> Self {
        self.endpoint_name = Some(value.into());
        self
    }

    /// Sets `EndpointDescription`.
    pub fn endpoint_description(mut self, value: impl Into<String>) -> Self {
        self.endpoint_description = Some(value.into());
        self
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

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    CreateVpcGatewayEndpointRequest: CREATE_VPC_GATEWAY_ENDPOINT_REQUEST,
    0 vpc_id: Str = Field::string("VpcId").required(),
    1 service_name: Str = Field::string("ServiceName").required(),
    2 policy_document: OptStr = Field::string("PolicyDocument"),
    3 endpoint_name: OptStr = Field::string("EndpointName"),
    4 endpoint_description: OptStr = Field::string("EndpointDescription"),
    5 client_token: OptStr = Field::string("ClientToken").filled(),
    6 dry_run: OptBool = Field::boolean("DryRun"),
    7 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    8 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(21))),
    9 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `CreateVpcGatewayEndpoint`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVpcGatewayEndpointResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `EndpointId`: text.
    pub endpoint_id: Option<String>,
    /// `ServiceName`: text.
    pub service_name: Option<String>,
    /// `EndpointName`: text.
    pub endpoint_name: Option<String>,
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateVpcGatewayEndpointResponse: CREATE_VPC_GATEWAY_ENDPOINT_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 endpoint_id: OptStr = Field::string("EndpointId"),
    2 service_name: OptStr = Field::string("ServiceName"),
    3 endpoint_name: OptStr = Field::string("EndpointName"),
    4 creation_time: OptStr = Field::string("CreationTime"),
    5 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateVpcGatewayEndpointRequest,
    CreateVpcGatewayEndpointResponse,
}
