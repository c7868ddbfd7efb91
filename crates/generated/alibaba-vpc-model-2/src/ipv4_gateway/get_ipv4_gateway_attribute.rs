// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/GetIpv4GatewayAttribute.json; do not edit.
//! Returns the details of one IPv4 gateway.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetIpv4GatewayAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<GetIpv4GatewayAttributeRequest, GetIpv4GatewayAttributeResponse>(
    "GetIpv4GatewayAttribute", Effect::Read, &GET_IPV4_GATEWAY_ATTRIBUTE_REQUEST, &GET_IPV4_GATEWAY_ATTRIBUTE_RESPONSE,
), "
    400 ResourceNotFound.Ipv4Gateway
");

/// Request of `GetIpv4GatewayAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct GetIpv4GatewayAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Ipv4GatewayId`: text. */ pub ipv4_gateway_id: String,
    /** What else came. */ pub extra: Extra,
}
impl GetIpv4GatewayAttributeRequest {
    /// With what is required.
    pub fn new(ipv4_gateway_id: impl Into<String>) -> Self {
        Self { ipv4_gateway_id: ipv4_gateway_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`GetIpv4GatewayAttributeRequest`].
pub static GET_IPV4_GATEWAY_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "GetIpv4GatewayAttributeRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("Ipv4GatewayId").required(),
]; &ROWS } };
record!(GetIpv4GatewayAttributeRequest, GET_IPV4_GATEWAY_ATTRIBUTE_REQUEST, [0 OptStr region_id, 1 Str ipv4_gateway_id] []);

/// Answer of `GetIpv4GatewayAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct GetIpv4GatewayAttributeResponse {
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `Ipv4GatewayId`: text. */ pub ipv4_gateway_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Ipv4GatewayDescription`: text. */ pub ipv4_gateway_description: Option<String>,
    /** `Enabled`: yes or no. */ pub enabled: Option<bool>,
    /** `Ipv4GatewayRouteTableId`: text. */ pub ipv4_gateway_route_table_id: Option<String>,
    /** `Ipv4GatewayName`: text. */ pub ipv4_gateway_name: Option<String>,
    /** `CreateTime`: text. */ pub create_time: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tags`: records. */ pub tags: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`GetIpv4GatewayAttributeResponse`].
pub static GET_IPV4_GATEWAY_ATTRIBUTE_RESPONSE: Schema =
    Schema { name: "GetIpv4GatewayAttributeResponse", fields: { static ROWS: [Field; 11] = [
    Field::string("VpcId"),
    Field::string("Status"),
    Field::string("Ipv4GatewayId"),
    Field::string("RequestId"),
    Field::string("Ipv4GatewayDescription"),
    Field::boolean("Enabled"),
    Field::string("Ipv4GatewayRouteTableId"),
    Field::string("Ipv4GatewayName"),
    Field::string("CreateTime"),
    Field::string("ResourceGroupId"),
    Field::record("Tags", &crate::shapes::TAG).list(),
]; &ROWS } };
record!(GetIpv4GatewayAttributeResponse, GET_IPV4_GATEWAY_ATTRIBUTE_RESPONSE,
    [0 OptStr vpc_id, 1 OptStr status, 2 OptStr ipv4_gateway_id, 3 OptStr request_id, 4 OptStr ipv4_gateway_description,
    6 OptStr ipv4_gateway_route_table_id, 7 OptStr ipv4_gateway_name, 8 OptStr create_time, 9 OptStr resource_group_id,
    10 List tags] [5 OptBool enabled]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(GetIpv4GatewayAttributeRequest, GetIpv4GatewayAttributeResponse);
