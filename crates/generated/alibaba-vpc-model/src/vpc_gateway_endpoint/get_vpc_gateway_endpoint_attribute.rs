// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/GetVpcGatewayEndpointAttribute.json; do not edit.
//! Returns the details of one gateway endpoint.
//!
//! Among them are the service it leads to, its policy and the route tables that use it.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetVpcGatewayEndpointAttribute), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, Timestamp, errors, operation,
    record,
};

pub use crate::shapes::{EndpointStatus, Tag};

operation! {
    name: "GetVpcGatewayEndpointAttribute",
    effect: Effect::Read,
    request: GetVpcGatewayEndpointAttributeRequest = GET_VPC_GATEWAY_ENDPOINT_ATTRIBUTE_REQUEST,
    response: GetVpcGatewayEndpointAttributeResponse = GET_VPC_GATEWAY_ENDPOINT_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 InvalidVpcId.NotFound = There is no such VPC in this region. Check the id and the region.",
    "400 ResourceNotFound.GatewayEndpoint = There is no such gateway endpoint.",
}

/// Request of `GetVpcGatewayEndpointAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetVpcGatewayEndpointAttributeRequest {
    /// Id of the endpoint (`vpce-...`). `ListVpcGatewayEndpoints` lists it.
    pub endpoint_id: String,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl GetVpcGatewayEndpointAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(endpoint_id: impl Into<String>) -> Self {
        Self {
            endpoint_id: endpoint_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    GetVpcGatewayEndpointAttributeRequest: GET_VPC_GATEWAY_ENDPOINT_ATTRIBUTE_REQUEST,
    0 endpoint_id: Str = Field::string("EndpointId").required(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `GetVpcGatewayEndpointAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetVpcGatewayEndpointAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the endpoint (`vpce-...`). `ListVpcGatewayEndpoints` lists it.
    pub endpoint_id: Option<String>,
    /// Name of the endpoint: 1 to 128 characters.
    pub endpoint_name: Option<String>,
    /// Description of the endpoint: 1 to 255 characters.
    pub endpoint_description: Option<String>,
    /// Name of the service, such as `com.aliyun.cn-hangzhou.oss` for a gateway endpoint, or the cloud
    /// service that is named.
    pub service_name: Option<String>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Policy of the endpoint, as JSON text: who may reach what through it.
    pub policy_document: Option<String>,
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// State of the endpoint: `Creating`, `Created` (ready), `Modifying`, `Associating`, `Dissociating` or
    /// `Deleting`.
    pub endpoint_status: Option<EndpointStatus>,
    /// Ids of the route tables whose traffic to the service takes the endpoint (`vtb-...`).
    pub route_tables: Vec<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    GetVpcGatewayEndpointAttributeResponse: GET_VPC_GATEWAY_ENDPOINT_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 endpoint_id: OptStr = Field::string("EndpointId"),
    2 endpoint_name: OptStr = Field::string("EndpointName"),
    3 endpoint_description: OptStr = Field::string("EndpointDescription"),
    4 service_name: OptStr = Field::string("ServiceName"),
    5 vpc_id: OptStr = Field::string("VpcId"),
    6 policy_document: OptStr = Field::string("PolicyDocument"),
    7 creation_time: Opt = Field::timestamp("CreationTime"),
    8 endpoint_status: Opt = Field::one_of("EndpointStatus", EndpointStatus::VALUES),
    9 route_tables: List = Field::string("RouteTables").list(),
    10 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    11 tags: List = Field::record("Tags", &crate::shapes::TAG).list(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    GetVpcGatewayEndpointAttributeRequest,
    GetVpcGatewayEndpointAttributeResponse,
}
