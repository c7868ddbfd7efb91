// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeCustomerGateways.json; do not edit.
//! Lists customer gateways.
//!
//! They are filtered by id, tags and resource group. Each stands for a device in a data centre that VPN
//! connections lead to.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeCustomerGateways),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Paging, Risk, errors, operation,
    record,
};

pub use crate::shapes::Tag;

operation! {
    name: "DescribeCustomerGateways",
    effect: Effect::Read,
    request: DescribeCustomerGatewaysRequest = DESCRIBE_CUSTOMER_GATEWAYS_REQUEST,
    response: DescribeCustomerGatewaysResponse = DESCRIBE_CUSTOMER_GATEWAYS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["CustomerGateways"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 Duplicated.TagKey = A tag key stands twice in the request. Each key may come once.",
    "400 Forbidden.TagKey.Duplicated = A tag key stands twice in the request. Each key may come once.",
    "400 InvalidParameter.TagKey = A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.",
    "400 InvalidParameter.TagValue = A tag value is too long or contains `http://` or `https://`.",
    "400 SizeLimitExceeded.TagNum = There are more tags than a request or a resource can have, usually 20.",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
}

/// Request of `DescribeCustomerGateways`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeCustomerGatewaysRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the customer gateway (`cgw-...`), the device at the other end of the VPN.
    /// `DescribeCustomerGateways` lists it.
    pub customer_gateway_id: Option<String>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. Default: `10`.
    pub page_size: Option<i64>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<Tag>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeCustomerGatewaysRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the customer gateway (`cgw-...`), the device at the other end of the VPN.
    pub fn customer_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.customer_gateway_id = Some(value.into());
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

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

record! {
    DescribeCustomerGatewaysRequest: DESCRIBE_CUSTOMER_GATEWAYS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 customer_gateway_id: OptStr = Field::string("CustomerGatewayId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 page_size: OptInt = Field::int32("PageSize"),
    4 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(20))),
    5 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

/// Response of `DescribeCustomerGateways`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeCustomerGatewaysResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Customer gateways that match, one entry for each: the devices in data centres that VPN connections
    /// lead to.
    pub customer_gateways: Vec<CustomerGateway>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeCustomerGatewaysResponse: DESCRIBE_CUSTOMER_GATEWAYS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 customer_gateways: List = Field::record("CustomerGateways", &CUSTOMER_GATEWAY).wrapped("CustomerGateway"),
}

/// `CustomerGateways.CustomerGateway` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct CustomerGateway {
    /// IP address, such as `192.0.2.10`.
    pub ip_address: Option<String>,
    /// AS number of the customer's end.
    pub asn: Option<i64>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Id of the customer gateway (`cgw-...`), the device at the other end of the VPN.
    /// `DescribeCustomerGateways` lists it.
    pub customer_gateway_id: Option<String>,
    /// When the resource was created, in milliseconds since the beginning of 1970 (UTC).
    pub create_time: Option<i64>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Password that BGP neighbours authenticate each other with. Keep it secret.
    pub auth_key: Option<String>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CustomerGateway: CUSTOMER_GATEWAY,
    0 ip_address: OptStr = Field::string("IpAddress"),
    1 asn: OptInt = Field::int64("Asn"),
    2 description: OptStr = Field::string("Description"),
    3 customer_gateway_id: OptStr = Field::string("CustomerGatewayId"),
    4 create_time: OptInt = Field::int64("CreateTime"),
    5 name: OptStr = Field::string("Name"),
    6 auth_key: OptStr = Field::string("AuthKey").secret(),
    7 tags: List = Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
    8 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeCustomerGatewaysRequest,
    DescribeCustomerGatewaysResponse,
    CustomerGateway,
}
