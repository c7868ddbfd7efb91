// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateVpcGatewayEndpoint.json; do not edit.
//! Creates a gateway endpoint, through which a VPC reaches a cloud service without the Internet.
//!
//! Asynchronous: it is `Creating`, then `Created`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVpcGatewayEndpoint).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<CreateVpcGatewayEndpointRequest, CreateVpcGatewayEndpointResponse>(
    "CreateVpcGatewayEndpoint", Effect::Write, &CREATE_VPC_GATEWAY_ENDPOINT_REQUEST, &CREATE_VPC_GATEWAY_ENDPOINT_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Forbbiden Forbidden.OperateShareResource IdempotentParameterMismatch IllegalParam.GatewayEndpointDescription
    400 IllegalParam.GatewayEndpointName IllegalParam.PolicyDocument IncorrectStatus.CenStatus IncorrectStatus.Vpc
    400 InvalidPolicy.WrongFormat MissingParam.PolicyDocument OperationDenied.NotAuthorized OperationDenied.PolicyDocument
    400 OperationFailed.ConcurrentOperation OperationFailed.VpcIpv6Disabled ResourceAlreadyExist.GatewayEndpoint
    400 ResourceNotFound.ServiceName ResourceNotFound.VpcId SystemBusy UnsupportedFeature.GatewayEndpoint
");

/// Request of `CreateVpcGatewayEndpoint`.
#[derive(Default)] #[non_exhaustive] pub struct CreateVpcGatewayEndpointRequest {
    /** `VpcId`: text. */ pub vpc_id: String,
    /** `ServiceName`: text. */ pub service_name: String,
    /** `PolicyDocument`: text. */ pub policy_document: Option<String>,
    /** `EndpointName`: text. */ pub endpoint_name: Option<String>,
    /** `EndpointDescription`: text. */ pub endpoint_description: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tag`: records, at most 21 elements. */ pub tag: Vec<Tag>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateVpcGatewayEndpointRequest {
    /// With what is required.
    pub fn new(vpc_id: impl Into<String>, service_name: impl Into<String>) -> Self {
        Self { vpc_id: vpc_id.into(), service_name: service_name.into(), ..Self::default() }
    }
    /// Sets `PolicyDocument`.
    pub fn policy_document(mut self, value: impl Into<String>) -> Self { self.policy_document = Some(value.into()); self }
    /// Sets `EndpointName`.
    pub fn endpoint_name(mut self, value: impl Into<String>) -> Self { self.endpoint_name = Some(value.into()); self }
    /// Sets `EndpointDescription`.
    pub fn endpoint_description(mut self, value: impl Into<String>) -> Self {
        self.endpoint_description = Some(value.into()); self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`CreateVpcGatewayEndpointRequest`].
pub static CREATE_VPC_GATEWAY_ENDPOINT_REQUEST: Schema =
    Schema { name: "CreateVpcGatewayEndpointRequest", fields: { static ROWS: [Field; 10] = [
    Field::string("VpcId").required(),
    Field::string("ServiceName").required(),
    Field::string("PolicyDocument"),
    Field::string("EndpointName"),
    Field::string("EndpointDescription"),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
    Field::string("ResourceGroupId"),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(21))),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(CreateVpcGatewayEndpointRequest, CREATE_VPC_GATEWAY_ENDPOINT_REQUEST,
    [0 Str vpc_id, 1 Str service_name, 2 OptStr policy_document, 3 OptStr endpoint_name, 4 OptStr endpoint_description,
    5 OptStr client_token, 7 OptStr resource_group_id, 8 List tag, 9 OptStr region_id] [6 OptBool dry_run]);

/// Answer of `CreateVpcGatewayEndpoint`.
#[derive(Default)] #[non_exhaustive] pub struct CreateVpcGatewayEndpointResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `EndpointId`: text. */ pub endpoint_id: Option<String>,
    /** `ServiceName`: text. */ pub service_name: Option<String>,
    /** `EndpointName`: text. */ pub endpoint_name: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateVpcGatewayEndpointResponse`].
pub static CREATE_VPC_GATEWAY_ENDPOINT_RESPONSE: Schema =
    Schema { name: "CreateVpcGatewayEndpointResponse", fields: { static ROWS: [Field; 6] = [
    Field::string("RequestId"),
    Field::string("EndpointId"),
    Field::string("ServiceName"),
    Field::string("EndpointName"),
    Field::string("CreationTime"),
    Field::string("ResourceGroupId"),
]; &ROWS } };
record!(CreateVpcGatewayEndpointResponse, CREATE_VPC_GATEWAY_ENDPOINT_RESPONSE,
    [0 OptStr request_id, 1 OptStr endpoint_id, 2 OptStr service_name, 3 OptStr endpoint_name, 4 OptStr creation_time,
    5 OptStr resource_group_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateVpcGatewayEndpointRequest, CreateVpcGatewayEndpointResponse);
