// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeIpv6GatewayAttribute.json; do not edit.
//! Returns the details of one IPv6 gateway.
//!
//! Among them are the VPC, the state and the route table of the gateway.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeIpv6GatewayAttribute),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Timestamp, operation, record};

pub use crate::shapes::{AvailabilityStatus, BusinessStatus, Tag};

operation! {
    name: "DescribeIpv6GatewayAttribute",
    effect: Effect::Read,
    request: DescribeIpv6GatewayAttributeRequest = DESCRIBE_IPV6_GATEWAY_ATTRIBUTE_REQUEST,
    response: DescribeIpv6GatewayAttributeResponse = DESCRIBE_IPV6_GATEWAY_ATTRIBUTE_RESPONSE,
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescribeIpv6GatewayAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeIpv6GatewayAttributeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the IPv6 gateway (`ipv6gw-...`). `DescribeIpv6Gateways` lists it.
    pub ipv6_gateway_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeIpv6GatewayAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(ipv6_gateway_id: impl Into<String>) -> Self {
        Self {
            ipv6_gateway_id: ipv6_gateway_id.into(),
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
    DescribeIpv6GatewayAttributeRequest: DESCRIBE_IPV6_GATEWAY_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 ipv6_gateway_id: Str = Field::string("Ipv6GatewayId").required(),
}

/// Response of `DescribeIpv6GatewayAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeIpv6GatewayAttributeResponse {
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<AvailabilityStatus>,
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub instance_charge_type: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the IPv6 gateway (`ipv6gw-...`). `DescribeIpv6Gateways` lists it.
    pub ipv6_gateway_id: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// When the subscription ends. Pay-as-you-go resources carry a date far ahead or none.
    pub expired_time: Option<Timestamp>,
    /// Whether it may be used as far as payment goes: `Normal`, or locked, such as by an overdue payment
    /// (`FinancialLocked`).
    pub business_status: Option<BusinessStatus>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Id of the route table that steers traffic coming in through the gateway (`vtb-...`).
    pub gateway_route_table_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeIpv6GatewayAttributeResponse: DESCRIBE_IPV6_GATEWAY_ATTRIBUTE_RESPONSE,
    0 vpc_id: OptStr = Field::string("VpcId"),
    1 status: Opt = Field::one_of("Status", AvailabilityStatus::VALUES),
    2 creation_time: Opt = Field::timestamp("CreationTime"),
    3 region_id: OptStr = Field::string("RegionId"),
    4 instance_charge_type: OptStr = Field::string("InstanceChargeType"),
    5 request_id: OptStr = Field::string("RequestId"),
    6 ipv6_gateway_id: OptStr = Field::string("Ipv6GatewayId"),
    7 description: OptStr = Field::string("Description"),
    8 expired_time: Opt = Field::timestamp("ExpiredTime"),
    9 business_status: Opt = Field::one_of("BusinessStatus", BusinessStatus::VALUES),
    10 name: OptStr = Field::string("Name"),
    11 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    12 gateway_route_table_id: OptStr = Field::string("GatewayRouteTableId"),
    13 tags: List = Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeIpv6GatewayAttributeRequest,
    DescribeIpv6GatewayAttributeResponse,
}
