// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeCustomerGateway.json; do not edit.
//! Returns the details of one customer gateway.
//!
//! These are the public address and the autonomous system number of the device in the data centre.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeCustomerGateway),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

pub use crate::shapes::Tag;

operation! {
    name: "DescribeCustomerGateway",
    effect: Effect::Read,
    request: DescribeCustomerGatewayRequest = DESCRIBE_CUSTOMER_GATEWAY_REQUEST,
    response: DescribeCustomerGatewayResponse = DESCRIBE_CUSTOMER_GATEWAY_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "403 Forbidden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "404 InvalidCustomerGatewayInstanceId.NotFound = There is no such customer gateway.",
}

/// Request of `DescribeCustomerGateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeCustomerGatewayRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the customer gateway (`cgw-...`), the device at the other end of the VPN.
    /// `DescribeCustomerGateways` lists it.
    pub customer_gateway_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeCustomerGatewayRequest {
    /// Creates a value with the required members.
    pub fn new(customer_gateway_id: impl Into<String>) -> Self {
        Self {
            customer_gateway_id: customer_gateway_id.into(),
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
    DescribeCustomerGatewayRequest: DESCRIBE_CUSTOMER_GATEWAY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 customer_gateway_id: Str = Field::string("CustomerGatewayId").required(),
}

/// Response of `DescribeCustomerGateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeCustomerGatewayResponse {
    /// AS number of the customer's end.
    pub asn: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// IP address, such as `192.0.2.10`.
    pub ip_address: Option<String>,
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
