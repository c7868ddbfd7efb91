// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeIpv6GatewayAttribute.json; do not edit.
//! Returns the details of one IPv6 gateway.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeIpv6GatewayAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<DescribeIpv6GatewayAttributeRequest, DescribeIpv6GatewayAttributeResponse>(
    "DescribeIpv6GatewayAttribute", Effect::Read, &DESCRIBE_IPV6_GATEWAY_ATTRIBUTE_REQUEST,
    &DESCRIBE_IPV6_GATEWAY_ATTRIBUTE_RESPONSE,
));

/// Request of `DescribeIpv6GatewayAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeIpv6GatewayAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Ipv6GatewayId`: text. */ pub ipv6_gateway_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DescribeIpv6GatewayAttributeRequest {
    /// With what is required.
    pub fn new(ipv6_gateway_id: impl Into<String>) -> Self {
        Self { ipv6_gateway_id: ipv6_gateway_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DescribeIpv6GatewayAttributeRequest`].
pub static DESCRIBE_IPV6_GATEWAY_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "DescribeIpv6GatewayAttributeRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("Ipv6GatewayId").required(),
]; &ROWS } };
record!(DescribeIpv6GatewayAttributeRequest, DESCRIBE_IPV6_GATEWAY_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 Str ipv6_gateway_id] []);

/// Answer of `DescribeIpv6GatewayAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeIpv6GatewayAttributeResponse {
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `InstanceChargeType`: text. */ pub instance_charge_type: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Ipv6GatewayId`: text. */ pub ipv6_gateway_id: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ExpiredTime`: text. */ pub expired_time: Option<String>,
    /** `BusinessStatus`: text. */ pub business_status: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `GatewayRouteTableId`: text. */ pub gateway_route_table_id: Option<String>,
    /** `Tags`: records. */ pub tags: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeIpv6GatewayAttributeResponse`].
pub static DESCRIBE_IPV6_GATEWAY_ATTRIBUTE_RESPONSE: Schema =
    Schema { name: "DescribeIpv6GatewayAttributeResponse", fields: { static ROWS: [Field; 14] = [
    Field::string("VpcId"),
    Field::string("Status"),
    Field::string("CreationTime"),
    Field::string("RegionId"),
    Field::string("InstanceChargeType"),
    Field::string("RequestId"),
    Field::string("Ipv6GatewayId"),
    Field::string("Description"),
    Field::string("ExpiredTime"),
    Field::string("BusinessStatus"),
    Field::string("Name"),
    Field::string("ResourceGroupId"),
    Field::string("GatewayRouteTableId"),
    Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
]; &ROWS } };
record!(DescribeIpv6GatewayAttributeResponse, DESCRIBE_IPV6_GATEWAY_ATTRIBUTE_RESPONSE,
    [0 OptStr vpc_id, 1 OptStr status, 2 OptStr creation_time, 3 OptStr region_id, 4 OptStr instance_charge_type,
    5 OptStr request_id, 6 OptStr ipv6_gateway_id, 7 OptStr description, 8 OptStr expired_time, 9 OptStr business_status,
    10 OptStr name, 11 OptStr resource_group_id, 12 OptStr gateway_route_table_id, 13 List tags] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeIpv6GatewayAttributeRequest, DescribeIpv6GatewayAttributeResponse,
);
