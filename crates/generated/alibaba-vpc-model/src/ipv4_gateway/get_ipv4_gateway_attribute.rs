// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/GetIpv4GatewayAttribute.json; do not edit.
//! Returns the details of one IPv4 gateway.
//!
//! Among them are its VPC, its route table and whether it has been activated.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetIpv4GatewayAttribute),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, Timestamp, errors, open_enum,
    operation, record,
};

pub use crate::shapes::Tag;

operation! {
    name: "GetIpv4GatewayAttribute",
    effect: Effect::Read,
    request: GetIpv4GatewayAttributeRequest = GET_IPV4_GATEWAY_ATTRIBUTE_REQUEST,
    response: GetIpv4GatewayAttributeResponse = GET_IPV4_GATEWAY_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 ResourceNotFound.Ipv4Gateway = There is no such IPv4 gateway.",
}

/// Request of `GetIpv4GatewayAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetIpv4GatewayAttributeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the IPv4 gateway (`ipv4gw-...`), through which a VPC reaches the Internet. `ListIpv4Gateways`
    /// lists it.
    pub ipv4_gateway_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl GetIpv4GatewayAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(ipv4_gateway_id: impl Into<String>) -> Self {
        Self {
            ipv4_gateway_id: ipv4_gateway_id.into(),
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
    GetIpv4GatewayAttributeRequest: GET_IPV4_GATEWAY_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 ipv4_gateway_id: Str = Field::string("Ipv4GatewayId").required(),
}

/// Response of `GetIpv4GatewayAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetIpv4GatewayAttributeResponse {
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<Status>,
    /// Id of the IPv4 gateway (`ipv4gw-...`), through which a VPC reaches the Internet. `ListIpv4Gateways`
    /// lists it.
    pub ipv4_gateway_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Description of the IPv4 gateway: 1 to 256 characters, not starting with `http://` or `https://`.
    pub ipv4_gateway_description: Option<String>,
    /// Whether the IPv4 gateway has been activated, so that the VPC reaches the Internet through it.
    pub enabled: Option<bool>,
    /// Id of the route table that steers traffic coming in through the IPv4 gateway (`vtb-...`).
    pub ipv4_gateway_route_table_id: Option<String>,
    /// Name of the IPv4 gateway: 1 to 128 characters, not starting with `http://` or `https://`.
    pub ipv4_gateway_name: Option<String>,
    /// When the resource was created.
    pub create_time: Option<Timestamp>,
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
    GetIpv4GatewayAttributeResponse: GET_IPV4_GATEWAY_ATTRIBUTE_RESPONSE,
    0 vpc_id: OptStr = Field::string("VpcId"),
    1 status: Opt = Field::one_of("Status", Status::VALUES),
    2 ipv4_gateway_id: OptStr = Field::string("Ipv4GatewayId"),
    3 request_id: OptStr = Field::string("RequestId"),
    4 ipv4_gateway_description: OptStr = Field::string("Ipv4GatewayDescription"),
    5 enabled: OptBool = Field::boolean("Enabled"),
    6 ipv4_gateway_route_table_id: OptStr = Field::string("Ipv4GatewayRouteTableId"),
    7 ipv4_gateway_name: OptStr = Field::string("Ipv4GatewayName"),
    8 create_time: Opt = Field::timestamp("CreateTime"),
    9 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    10 tags: List = Field::record("Tags", &crate::shapes::TAG).list(),
}

open_enum! {
    /// Documented values of `Status`. The provider may add others.
    pub enum Status {
        Creating = "Creating",
        Created = "Created",
        Modifying = "Modifying",
        Deleting = "Deleting",
        Deleted = "Deleted",
        Activating = "Activating",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    GetIpv4GatewayAttributeRequest,
    GetIpv4GatewayAttributeResponse,
}
