// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateVpcGatewayEndpoint.json; do not edit.
//! Creates a gateway endpoint, through which a VPC reaches a cloud service without the Internet.
//!
//! Asynchronous: it is `Creating`, then `Created`.
//!
//! - Access level: create.
//! - Asynchronous: it responds before the operation is complete. Poll `ListVpcGatewayEndpoints` every 3
//!   s, up to 10 times.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVpcGatewayEndpoint),
//! 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Limits, Risk, Timestamp,
    errors, operation, record,
};

pub use crate::shapes::Tag;

operation! {
    name: "CreateVpcGatewayEndpoint",
    effect: Effect::Write,
    request: CreateVpcGatewayEndpointRequest = CREATE_VPC_GATEWAY_ENDPOINT_REQUEST,
    response: CreateVpcGatewayEndpointResponse = CREATE_VPC_GATEWAY_ENDPOINT_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).risk(Risk::None).charge(Charge::Free).asynchronous(Asynchronous::new().poll("ListVpcGatewayEndpoints").interval(3).attempts(10)),
}

errors! {
    "400 Forbbiden = The RAM user lacks permission. Have a policy with this action attached to it.",
    "400 Forbidden.OperateShareResource = The resource is shared by another account and cannot be changed.",
    "400 IdempotentParameterMismatch = The client token was used before with other parameters. Take a new token for a new request.",
    "400 IllegalParam.GatewayEndpointDescription",
    "400 IllegalParam.GatewayEndpointName",
    "400 IllegalParam.PolicyDocument",
    "400 IncorrectStatus.CenStatus",
    "400 IncorrectStatus.Vpc = The VPC is being changed. Try again when it is `Available`.",
    "400 InvalidPolicy.WrongFormat",
    "400 MissingParam.PolicyDocument",
    "400 OperationDenied.NotAuthorized",
    "400 OperationDenied.PolicyDocument",
    "400 OperationFailed.ConcurrentOperation = Another operation on the same resource, or the same request, is still running. Try again when it is done.",
    "400 OperationFailed.VpcIpv6Disabled = The VPC has no IPv6. Switch it on first.",
    "400 ResourceAlreadyExist.GatewayEndpoint",
    "400 ResourceNotFound.ServiceName",
    "400 ResourceNotFound.VpcId",
    "400 SystemBusy = The service is overloaded or out of order for a moment. Try again.",
    "400 UnsupportedFeature.GatewayEndpoint",
}

/// Request of `CreateVpcGatewayEndpoint`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVpcGatewayEndpointRequest {
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: String,
    /// Name of the service, such as `com.aliyun.cn-hangzhou.oss` for a gateway endpoint, or the cloud
    /// service that is named.
    pub service_name: String,
    /// Policy of the endpoint, as JSON text: who may reach what through it.
    pub policy_document: Option<String>,
    /// Name of the endpoint: 1 to 128 characters.
    pub endpoint_name: Option<String>,
    /// Description of the endpoint: 1 to 255 characters.
    pub endpoint_description: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 21 elements.
    pub tag: Vec<Tag>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateVpcGatewayEndpointRequest {
    /// Creates a value with the required members.
    pub fn new(vpc_id: impl Into<String>, service_name: impl Into<String>) -> Self {
        Self {
            vpc_id: vpc_id.into(),
            service_name: service_name.into(),
            ..Self::default()
        }
    }

    /// Policy of the endpoint, as JSON text: who may reach what through it.
    pub fn policy_document(mut self, value: impl Into<String>) -> Self {
        self.policy_document = Some(value.into());
        self
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

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
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
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the endpoint (`vpce-...`). `ListVpcGatewayEndpoints` lists it.
    pub endpoint_id: Option<String>,
    /// Name of the service, such as `com.aliyun.cn-hangzhou.oss` for a gateway endpoint, or the cloud
    /// service that is named.
    pub service_name: Option<String>,
    /// Name of the endpoint: 1 to 128 characters.
    pub endpoint_name: Option<String>,
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateVpcGatewayEndpointResponse: CREATE_VPC_GATEWAY_ENDPOINT_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 endpoint_id: OptStr = Field::string("EndpointId"),
    2 service_name: OptStr = Field::string("ServiceName"),
    3 endpoint_name: OptStr = Field::string("EndpointName"),
    4 creation_time: Opt = Field::timestamp("CreationTime"),
    5 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateVpcGatewayEndpointRequest,
    CreateVpcGatewayEndpointResponse,
}
