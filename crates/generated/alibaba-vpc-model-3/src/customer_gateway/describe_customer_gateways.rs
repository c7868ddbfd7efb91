// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeCustomerGateways.json; do not edit.
//! Lists customer gateways.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeCustomerGateways).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<DescribeCustomerGatewaysRequest, DescribeCustomerGatewaysResponse>(
    "DescribeCustomerGateways", Effect::Read, &DESCRIBE_CUSTOMER_GATEWAYS_REQUEST, &DESCRIBE_CUSTOMER_GATEWAYS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["CustomerGateways"],
    total: Some(&["TotalCount"]),
}), "
    400 Duplicated.TagKey Forbidden.TagKey.Duplicated InvalidParameter.TagKey InvalidParameter.TagValue SizeLimitExceeded.TagNum
    403 Forbbiden.SubUser Forbidden
");

/// Request of `DescribeCustomerGateways`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeCustomerGatewaysRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `CustomerGatewayId`: text. */ pub customer_gateway_id: Option<String>,
    /** `PageNumber`: integer. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. Default: `10`. */ pub page_size: Option<i64>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeCustomerGatewaysRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `CustomerGatewayId`.
    pub fn customer_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.customer_gateway_id = Some(value.into()); self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
}
/// Table of [`DescribeCustomerGatewaysRequest`].
pub static DESCRIBE_CUSTOMER_GATEWAYS_REQUEST: Schema =
    Schema { name: "DescribeCustomerGatewaysRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::string("CustomerGatewayId"),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(20))),
    Field::string("ResourceGroupId"),
]; &ROWS } };
record!(DescribeCustomerGatewaysRequest, DESCRIBE_CUSTOMER_GATEWAYS_REQUEST,
    [0 OptStr region_id, 1 OptStr customer_gateway_id, 4 List tag, 5 OptStr resource_group_id] [2 OptInt page_number,
    3 OptInt page_size]);

/// Answer of `DescribeCustomerGateways`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeCustomerGatewaysResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `CustomerGateways`: records. */ pub customer_gateways: Vec<CustomerGateway>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeCustomerGatewaysResponse`].
pub static DESCRIBE_CUSTOMER_GATEWAYS_RESPONSE: Schema =
    Schema { name: "DescribeCustomerGatewaysResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("CustomerGateways", &CUSTOMER_GATEWAY).wrapped("CustomerGateway"),
]; &ROWS } };
record!(DescribeCustomerGatewaysResponse, DESCRIBE_CUSTOMER_GATEWAYS_RESPONSE,
    [1 OptStr request_id, 4 List customer_gateways] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `CustomerGateways.CustomerGateway` holds.
#[derive(Default)] #[non_exhaustive] pub struct CustomerGateway {
    /** `IpAddress`: text. */ pub ip_address: Option<String>,
    /** `Asn`: integer. */ pub asn: Option<i64>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `CustomerGatewayId`: text. */ pub customer_gateway_id: Option<String>,
    /** `CreateTime`: integer. */ pub create_time: Option<i64>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `AuthKey`: text. */ pub auth_key: Option<String>,
    /** `Tags`: records. */ pub tags: Vec<Tag>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CustomerGateway`].
pub static CUSTOMER_GATEWAY: Schema = Schema { name: "CustomerGateway", fields: { static ROWS: [Field; 9] = [
    Field::string("IpAddress"),
    Field::int64("Asn"),
    Field::string("Description"),
    Field::string("CustomerGatewayId"),
    Field::int64("CreateTime"),
    Field::string("Name"),
    Field::string("AuthKey").secret(),
    Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
    Field::string("ResourceGroupId"),
]; &ROWS } };
record!(CustomerGateway, CUSTOMER_GATEWAY,
    [0 OptStr ip_address, 2 OptStr description, 3 OptStr customer_gateway_id, 5 OptStr name, 6 OptStr auth_key, 7 List tags,
    8 OptStr resource_group_id] [1 OptInt asn, 4 OptInt create_time]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeCustomerGatewaysRequest, DescribeCustomerGatewaysResponse, CustomerGateway,
);
