// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeCustomerGateway.json; do not edit.
//! Returns the details of one customer gateway.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeCustomerGateway).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::Tag;

operation! {
    name: "DescribeCustomerGateway",
    effect: Effect::Read,
    request: DescribeCustomerGatewayRequest = DESCRIBE_CUSTOMER_GATEWAY_REQUEST,
    response: DescribeCustomerGatewayResponse = DESCRIBE_CUSTOMER_GATEWAY_RESPONSE,
    errors: ERRORS,
}

errors! {
    "403 Forbidden",
    "403 Forbidden.SubUser",
    "404 InvalidCustomerGatewayInstanceId.NotFound",
}

/// Request of `DescribeCustomerGateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeCustomerGatewayRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `CustomerGatewayId`: text.
    pub customer_gateway_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeCustomerGatewayRequest {
    /// Starts with the required members.
    pub fn new(customer_gateway_id: impl Into<String>) -> Self {
        Self {
            customer_gateway_id: customer_gateway_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DescribeCustomerGatewayRequest: DESCRIBE_CUSTOMER_GATEWAY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 customer_gateway_id: Str = Field::string("CustomerGatewayId").required(),
}

/// Response of `DescribeCustomerGateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeCustomerGatewayResponse {
    /// `Asn`: integer.
    pub asn: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `IpAddress`: text.
    pub ip_address: Option<String>,
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
    DescribeCustomerGatewayResponse: DESCRIBE_CUSTOMER_GATEWAY_RESPONSE,
    0 asn: OptInt = Field::int64("Asn"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 ip_address: OptStr = Field::string("IpAddress"),
    3 description: OptStr = Field::string("Description"),
    4 customer_gateway_id: OptStr = Field::string("CustomerGatewayId"),
    5 create_time: OptInt = Field::int64("CreateTime"),
    6 name: OptStr = Field::string("Name"),
    7 auth_key: OptStr = Field::string("AuthKey").secret(),
    8 tags: List = Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
    9 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeCustomerGatewayRequest,
    DescribeCustomerGatewayResponse,
}
