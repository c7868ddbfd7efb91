// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeCustomerGateway.json; do not edit.
//! Returns the details of one customer gateway.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeCustomerGateway).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<DescribeCustomerGatewayRequest, DescribeCustomerGatewayResponse>(
    "DescribeCustomerGateway", Effect::Read, &DESCRIBE_CUSTOMER_GATEWAY_REQUEST, &DESCRIBE_CUSTOMER_GATEWAY_RESPONSE,
), "
    403 Forbidden Forbidden.SubUser
    404 InvalidCustomerGatewayInstanceId.NotFound
");

/// Request of `DescribeCustomerGateway`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeCustomerGatewayRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `CustomerGatewayId`: text. */ pub customer_gateway_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DescribeCustomerGatewayRequest {
    /// With what is required.
    pub fn new(customer_gateway_id: impl Into<String>) -> Self {
        Self { customer_gateway_id: customer_gateway_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DescribeCustomerGatewayRequest`].
pub static DESCRIBE_CUSTOMER_GATEWAY_REQUEST: Schema =
    Schema { name: "DescribeCustomerGatewayRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("CustomerGatewayId").required(),
]; &ROWS } };
record!(DescribeCustomerGatewayRequest, DESCRIBE_CUSTOMER_GATEWAY_REQUEST, [0 OptStr region_id, 1 Str customer_gateway_id] []);

/// Answer of `DescribeCustomerGateway`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeCustomerGatewayResponse {
    /** `Asn`: integer. */ pub asn: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `IpAddress`: text. */ pub ip_address: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `CustomerGatewayId`: text. */ pub customer_gateway_id: Option<String>,
    /** `CreateTime`: integer. */ pub create_time: Option<i64>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `AuthKey`: text. */ pub auth_key: Option<String>,
    /** `Tags`: records. */ pub tags: Vec<Tag>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeCustomerGatewayResponse`].
pub static DESCRIBE_CUSTOMER_GATEWAY_RESPONSE: Schema =
    Schema { name: "DescribeCustomerGatewayResponse", fields: { static ROWS: [Field; 10] = [
    Field::int64("Asn"),
    Field::string("RequestId"),
    Field::string("IpAddress"),
    Field::string("Description"),
    Field::string("CustomerGatewayId"),
    Field::int64("CreateTime"),
    Field::string("Name"),
    Field::string("AuthKey").secret(),
    Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
    Field::string("ResourceGroupId"),
]; &ROWS } };
record!(DescribeCustomerGatewayResponse, DESCRIBE_CUSTOMER_GATEWAY_RESPONSE,
    [1 OptStr request_id, 2 OptStr ip_address, 3 OptStr description, 4 OptStr customer_gateway_id, 6 OptStr name,
    7 OptStr auth_key, 8 List tags, 9 OptStr resource_group_id] [0 OptInt asn, 5 OptInt create_time]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeCustomerGatewayRequest, DescribeCustomerGatewayResponse);
