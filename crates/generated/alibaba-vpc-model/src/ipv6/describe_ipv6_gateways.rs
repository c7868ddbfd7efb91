// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeIpv6Gateways.json; do not edit.
//! Lists IPv6 gateways.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeIpv6Gateways).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, operation, record};

pub use crate::shapes::Tag;

operation! {
    name: "DescribeIpv6Gateways",
    effect: Effect::Read,
    request: DescribeIpv6GatewaysRequest = DESCRIBE_IPV6_GATEWAYS_REQUEST,
    response: DescribeIpv6GatewaysResponse = DESCRIBE_IPV6_GATEWAYS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["Ipv6Gateways"]).total(&["TotalCount"]),
}

/// Request of `DescribeIpv6Gateways`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeIpv6GatewaysRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Ipv6GatewayId`: text.
    pub ipv6_gateway_id: Option<String>,
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `PageNumber`: integer, at least 1. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer, 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tags`: records, at most 10 elements.
    pub tags: Vec<Tag>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeIpv6GatewaysRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Ipv6GatewayId`.
    pub fn ipv6_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_gateway_id = Some(value.into());
        self
    }

    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeIpv6GatewaysRequest: DESCRIBE_IPV6_GATEWAYS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 ipv6_gateway_id: OptStr = Field::string("Ipv6GatewayId"),
    2 vpc_id: OptStr = Field::string("VpcId"),
    3 name: OptStr = Field::string("Name"),
    4 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    5 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    6 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    7 tags: List = Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(10))),
}

/// Response of `DescribeIpv6Gateways`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeIpv6GatewaysResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `Ipv6Gateways`: records.
    pub ipv6_gateways: Vec<Ipv6Gateway>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeIpv6GatewaysResponse: DESCRIBE_IPV6_GATEWAYS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 ipv6_gateways: List = Field::record("Ipv6Gateways", &IPV6_GATEWAY).wrapped("Ipv6Gateway"),
}

/// `Ipv6Gateways.Ipv6Gateway` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Ipv6Gateway {
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `Ipv6GatewayId`: text.
    pub ipv6_gateway_id: Option<String>,
    /// `ExpiredTime`: text.
    pub expired_time: Option<String>,
    /// `BusinessStatus`: text.
    pub business_status: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `InstanceChargeType`: text.
    pub instance_charge_type: Option<String>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tags`: records.
    pub tags: Vec<Tag>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Ipv6Gateway: IPV6_GATEWAY,
    0 creation_time: OptStr = Field::string("CreationTime"),
    1 status: OptStr = Field::string("Status"),
    2 vpc_id: OptStr = Field::string("VpcId"),
    3 description: OptStr = Field::string("Description"),
    4 ipv6_gateway_id: OptStr = Field::string("Ipv6GatewayId"),
    5 expired_time: OptStr = Field::string("ExpiredTime"),
    6 business_status: OptStr = Field::string("BusinessStatus"),
    7 name: OptStr = Field::string("Name"),
    8 instance_charge_type: OptStr = Field::string("InstanceChargeType"),
    9 region_id: OptStr = Field::string("RegionId"),
    10 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    11 tags: List = Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeIpv6GatewaysRequest,
    DescribeIpv6GatewaysResponse,
    Ipv6Gateway,
}
