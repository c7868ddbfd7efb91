// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeAccountAttributes.json; do not edit.
//! Returns the quotas of the account in a region, such as the number of security groups and network interfaces, vCPUs of
//! pay-as-you-go and spot instances, and the capacity of disks.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeAccountAttributes).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};

operation!(Operation::new::<DescribeAccountAttributesRequest, DescribeAccountAttributesResponse>(
    "DescribeAccountAttributes", Effect::Read, &DESCRIBE_ACCOUNT_ATTRIBUTES_REQUEST, &DESCRIBE_ACCOUNT_ATTRIBUTES_RESPONSE,
), "
    403 Invalid.Parameter
    500 InternalError ServiceUnavailable
");

/// Request of `DescribeAccountAttributes`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeAccountAttributesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `AttributeName`: texts, at most 30 elements. */ pub attribute_name: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeAccountAttributesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self { self.zone_id = Some(value.into()); self }
    /// Sets `AttributeName`.
    pub fn attribute_name(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.attribute_name = all(value); self
    }
}
/// Table of [`DescribeAccountAttributesRequest`].
pub static DESCRIBE_ACCOUNT_ATTRIBUTES_REQUEST: Schema =
    Schema { name: "DescribeAccountAttributesRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("ZoneId"),
    Field::string("AttributeName").list().limits(&Limits::items(None, Some(30))),
]; &ROWS } };
record!(DescribeAccountAttributesRequest, DESCRIBE_ACCOUNT_ATTRIBUTES_REQUEST,
    [0 OptStr region_id, 1 OptStr zone_id, 2 List attribute_name] []);

/// Answer of `DescribeAccountAttributes`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeAccountAttributesResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `AccountAttributeItems`: records. */ pub account_attribute_items: Vec<AccountAttributeItem>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeAccountAttributesResponse`].
pub static DESCRIBE_ACCOUNT_ATTRIBUTES_RESPONSE: Schema =
    Schema { name: "DescribeAccountAttributesResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("AccountAttributeItems", &ACCOUNT_ATTRIBUTE_ITEM).wrapped("AccountAttributeItem"),
]; &ROWS } };
record!(DescribeAccountAttributesResponse, DESCRIBE_ACCOUNT_ATTRIBUTES_RESPONSE,
    [0 OptStr request_id, 1 List account_attribute_items] []);

/// What `AccountAttributeItems.AccountAttributeItem` holds.
#[derive(Default)] #[non_exhaustive] pub struct AccountAttributeItem {
    /** `AttributeName`: text. */ pub attribute_name: Option<String>,
    /** `AttributeValues`: records. */ pub attribute_values: Vec<ValueItem>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AccountAttributeItem`].
pub static ACCOUNT_ATTRIBUTE_ITEM: Schema = Schema { name: "AccountAttributeItem", fields: { static ROWS: [Field; 2] = [
    Field::string("AttributeName"),
    Field::record("AttributeValues", &VALUE_ITEM).wrapped("ValueItem"),
]; &ROWS } };
record!(AccountAttributeItem, ACCOUNT_ATTRIBUTE_ITEM, [0 OptStr attribute_name, 1 List attribute_values] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct ValueItem {
    /** `DiskCategory`: text. */ pub disk_category: Option<String>,
    /** `Value`: text. */ pub value: Option<String>,
    /** `ExpiredTime`: text. */ pub expired_time: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `Count`: integer. */ pub count: Option<i64>,
    /** `InstanceChargeType`: text. */ pub instance_charge_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ValueItem`].
pub static VALUE_ITEM: Schema = Schema { name: "ValueItem", fields: { static ROWS: [Field; 7] = [
    Field::string("DiskCategory"),
    Field::string("Value"),
    Field::string("ExpiredTime"),
    Field::string("ZoneId"),
    Field::string("InstanceType"),
    Field::int32("Count"),
    Field::string("InstanceChargeType"),
]; &ROWS } };
record!(ValueItem, VALUE_ITEM,
    [0 OptStr disk_category, 1 OptStr value, 2 OptStr expired_time, 3 OptStr zone_id, 4 OptStr instance_type,
    6 OptStr instance_charge_type] [5 OptInt count]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeAccountAttributesRequest, DescribeAccountAttributesResponse, AccountAttributeItem, ValueItem,
);
