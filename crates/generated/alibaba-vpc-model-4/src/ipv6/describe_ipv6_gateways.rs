// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeIpv6Gateways.json; do not edit.
//! Lists IPv6 gateways.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeIpv6Gateways).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<DescribeIpv6GatewaysRequest, DescribeIpv6GatewaysResponse>(
    "DescribeIpv6Gateways", Effect::Read, &DESCRIBE_IPV6_GATEWAYS_REQUEST, &DESCRIBE_IPV6_GATEWAYS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["Ipv6Gateways"],
    total: Some(&["TotalCount"]),
}));

/// Request of `DescribeIpv6Gateways`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeIpv6GatewaysRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Ipv6GatewayId`: text. */ pub ipv6_gateway_id: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 100. Default: `10`. */ pub page_size: Option<i64>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tags`: records, at most 10 elements. */ pub tags: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeIpv6GatewaysRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Ipv6GatewayId`.
    pub fn ipv6_gateway_id(mut self, value: impl Into<String>) -> Self { self.ipv6_gateway_id = Some(value.into()); self }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self { self.vpc_id = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tags = all(value); self }
}
/// Table of [`DescribeIpv6GatewaysRequest`].
pub static DESCRIBE_IPV6_GATEWAYS_REQUEST: Schema =
    Schema { name: "DescribeIpv6GatewaysRequest", fields: { static ROWS: [Field; 8] = [
    Field::string("RegionId").required().filled(),
    Field::string("Ipv6GatewayId"),
    Field::string("VpcId"),
    Field::string("Name"),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::string("ResourceGroupId"),
    Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(10))),
]; &ROWS } };
record!(DescribeIpv6GatewaysRequest, DESCRIBE_IPV6_GATEWAYS_REQUEST,
    [0 OptStr region_id, 1 OptStr ipv6_gateway_id, 2 OptStr vpc_id, 3 OptStr name, 6 OptStr resource_group_id,
    7 List tags] [4 OptInt page_number, 5 OptInt page_size]);

/// Answer of `DescribeIpv6Gateways`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeIpv6GatewaysResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `Ipv6Gateways`: records. */ pub ipv6_gateways: Vec<Ipv6Gateway>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeIpv6GatewaysResponse`].
pub static DESCRIBE_IPV6_GATEWAYS_RESPONSE: Schema =
    Schema { name: "DescribeIpv6GatewaysResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("Ipv6Gateways", &IPV6_GATEWAY).wrapped("Ipv6Gateway"),
]; &ROWS } };
record!(DescribeIpv6GatewaysResponse, DESCRIBE_IPV6_GATEWAYS_RESPONSE,
    [1 OptStr request_id, 4 List ipv6_gateways] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `Ipv6Gateways.Ipv6Gateway` holds.
#[derive(Default)] #[non_exhaustive] pub struct Ipv6Gateway {
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `Ipv6GatewayId`: text. */ pub ipv6_gateway_id: Option<String>,
    /** `ExpiredTime`: text. */ pub expired_time: Option<String>,
    /** `BusinessStatus`: text. */ pub business_status: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `InstanceChargeType`: text. */ pub instance_charge_type: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tags`: records. */ pub tags: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Ipv6Gateway`].
pub static IPV6_GATEWAY: Schema = Schema { name: "Ipv6Gateway", fields: { static ROWS: [Field; 12] = [
    Field::string("CreationTime"),
    Field::string("Status"),
    Field::string("VpcId"),
    Field::string("Description"),
    Field::string("Ipv6GatewayId"),
    Field::string("ExpiredTime"),
    Field::string("BusinessStatus"),
    Field::string("Name"),
    Field::string("InstanceChargeType"),
    Field::string("RegionId"),
    Field::string("ResourceGroupId"),
    Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
]; &ROWS } };
record!(Ipv6Gateway, IPV6_GATEWAY,
    [0 OptStr creation_time, 1 OptStr status, 2 OptStr vpc_id, 3 OptStr description, 4 OptStr ipv6_gateway_id,
    5 OptStr expired_time, 6 OptStr business_status, 7 OptStr name, 8 OptStr instance_charge_type, 9 OptStr region_id,
    10 OptStr resource_group_id, 11 List tags] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeIpv6GatewaysRequest, DescribeIpv6GatewaysResponse, Ipv6Gateway);
