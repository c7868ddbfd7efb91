// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeIpv6Gateways.json; do not edit.
//! Lists IPv6 gateways.
//!
//! They are filtered by id, VPC, name, resource group and tags.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeIpv6Gateways), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, Timestamp, operation, record,
};

pub use crate::shapes::{AvailabilityStatus, BusinessStatus, Tag};

operation! {
    name: "DescribeIpv6Gateways",
    effect: Effect::Read,
    request: DescribeIpv6GatewaysRequest = DESCRIBE_IPV6_GATEWAYS_REQUEST,
    response: DescribeIpv6GatewaysResponse = DESCRIBE_IPV6_GATEWAYS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["Ipv6Gateways"]).total(&["TotalCount"]),
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescribeIpv6Gateways`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeIpv6GatewaysRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the IPv6 gateway (`ipv6gw-...`). `DescribeIpv6Gateways` lists it.
    pub ipv6_gateway_id: Option<String>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 10 elements.
    pub tags: Vec<Tag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeIpv6GatewaysRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the IPv6 gateway (`ipv6gw-...`).
    pub fn ipv6_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_gateway_id = Some(value.into());
        self
    }

    /// Id of the virtual private cloud (VPC): `vpc-...`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
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
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// `Ipv6Gateways`: list of records.
    pub ipv6_gateways: Vec<Ipv6Gateway>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<AvailabilityStatus>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Id of the IPv6 gateway (`ipv6gw-...`). `DescribeIpv6Gateways` lists it.
    pub ipv6_gateway_id: Option<String>,
    /// When the subscription ends. Pay-as-you-go resources carry a date far ahead or none.
    pub expired_time: Option<Timestamp>,
    /// Whether it may be used as far as payment goes: `Normal`, or locked, such as by an overdue payment
    /// (`FinancialLocked`).
    pub business_status: Option<BusinessStatus>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub instance_charge_type: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
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
    Ipv6Gateway: IPV6_GATEWAY,
    0 creation_time: Opt = Field::timestamp("CreationTime"),
    1 status: Opt = Field::one_of("Status", AvailabilityStatus::VALUES),
    2 vpc_id: OptStr = Field::string("VpcId"),
    3 description: OptStr = Field::string("Description"),
    4 ipv6_gateway_id: OptStr = Field::string("Ipv6GatewayId"),
    5 expired_time: Opt = Field::timestamp("ExpiredTime"),
    6 business_status: Opt = Field::one_of("BusinessStatus", BusinessStatus::VALUES),
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
