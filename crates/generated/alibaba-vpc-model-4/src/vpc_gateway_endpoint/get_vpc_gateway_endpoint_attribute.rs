// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/GetVpcGatewayEndpointAttribute.json; do not edit.
//! Returns the details of one gateway endpoint.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetVpcGatewayEndpointAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<GetVpcGatewayEndpointAttributeRequest, GetVpcGatewayEndpointAttributeResponse>(
    "GetVpcGatewayEndpointAttribute", Effect::Read, &GET_VPC_GATEWAY_ENDPOINT_ATTRIBUTE_REQUEST,
    &GET_VPC_GATEWAY_ENDPOINT_ATTRIBUTE_RESPONSE,
), "
    400 InvalidVpcId.NotFound ResourceNotFound.GatewayEndpoint
");

/// Request of `GetVpcGatewayEndpointAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct GetVpcGatewayEndpointAttributeRequest {
    /** `EndpointId`: text. */ pub endpoint_id: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl GetVpcGatewayEndpointAttributeRequest {
    /// With what is required.
    pub fn new(endpoint_id: impl Into<String>) -> Self { Self { endpoint_id: endpoint_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`GetVpcGatewayEndpointAttributeRequest`].
pub static GET_VPC_GATEWAY_ENDPOINT_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "GetVpcGatewayEndpointAttributeRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("EndpointId").required(),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(GetVpcGatewayEndpointAttributeRequest, GET_VPC_GATEWAY_ENDPOINT_ATTRIBUTE_REQUEST,
    [0 Str endpoint_id, 1 OptStr region_id] []);

/// Answer of `GetVpcGatewayEndpointAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct GetVpcGatewayEndpointAttributeResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `EndpointId`: text. */ pub endpoint_id: Option<String>,
    /** `EndpointName`: text. */ pub endpoint_name: Option<String>,
    /** `EndpointDescription`: text. */ pub endpoint_description: Option<String>,
    /** `ServiceName`: text. */ pub service_name: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `PolicyDocument`: text. */ pub policy_document: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `EndpointStatus`: text. */ pub endpoint_status: Option<String>,
    /** `RouteTables`: texts. */ pub route_tables: Vec<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tags`: records. */ pub tags: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`GetVpcGatewayEndpointAttributeResponse`].
pub static GET_VPC_GATEWAY_ENDPOINT_ATTRIBUTE_RESPONSE: Schema =
    Schema { name: "GetVpcGatewayEndpointAttributeResponse", fields: { static ROWS: [Field; 12] = [
    Field::string("RequestId"),
    Field::string("EndpointId"),
    Field::string("EndpointName"),
    Field::string("EndpointDescription"),
    Field::string("ServiceName"),
    Field::string("VpcId"),
    Field::string("PolicyDocument"),
    Field::string("CreationTime"),
    Field::string("EndpointStatus"),
    Field::string("RouteTables").list(),
    Field::string("ResourceGroupId"),
    Field::record("Tags", &crate::shapes::TAG).list(),
]; &ROWS } };
record!(GetVpcGatewayEndpointAttributeResponse, GET_VPC_GATEWAY_ENDPOINT_ATTRIBUTE_RESPONSE,
    [0 OptStr request_id, 1 OptStr endpoint_id, 2 OptStr endpoint_name, 3 OptStr endpoint_description, 4 OptStr service_name,
    5 OptStr vpc_id, 6 OptStr policy_document, 7 OptStr creation_time, 8 OptStr endpoint_status, 9 List route_tables,
    10 OptStr resource_group_id, 11 List tags] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    GetVpcGatewayEndpointAttributeRequest, GetVpcGatewayEndpointAttributeResponse,
);
