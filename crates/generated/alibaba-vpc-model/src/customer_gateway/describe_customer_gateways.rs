// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeCustomerGateways.json; do not edit.
//! Lists customer gateways.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeCustomerGateways).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::Tag;

operation! {
    name: "DescribeCustomerGateways",
    effect: Effect::Read,
    request: DescribeCustomerGatewaysRequest = DESCRIBE_CUSTOMER_GATEWAYS_REQUEST,
    response: DescribeCustomerGatewaysResponse = DESCRIBE_CUSTOMER_GATEWAYS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["CustomerGateways"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 Duplicated.TagKey",
    "400 Forbidden.TagKey.Duplicated",
    "400 InvalidParameter.TagKey",
    "400 InvalidParameter.TagValue",
    "400 SizeLimitExceeded.TagNum",
    "403 Forbbiden.SubUser",
    "403 Forbidden",
}

/// Request of `DescribeCustomerGateways`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeCustomerGatewaysRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `CustomerGatewayId`: text.
    pub customer_gateway_id: Option<String>,
    /// `PageNumber`: integer. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer. Default: `10`.
    pub page_size: Option<i64>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeCustomerGatewaysRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `CustomerGatewayId`.
    pub fn customer_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.customer_gateway_id = Some(value.into());
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

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `ResourceGroupId`.
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
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `CustomerGateways`: records.
    pub customer_gateways: Vec<CustomerGateway>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
    /// `IpAddress`: text.
    pub ip_address: Option<String>,
    /// `Asn`: integer.
    pub asn: Option<i64>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `CustomerGatewayId`: text.
    pub customer_gateway_id: Option<String>,
    /// `CreateTime`: integer.
    pub create_time: Option<i64>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `AuthKey`: text.
    pub auth_key: Option<String>,
    /// `Tags`: records.
    pub tags: Vec<Tag>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
