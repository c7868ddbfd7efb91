// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInstanceAutoRenewAttribute.json; do not edit.
//! Tells for subscription instances whether and for how long they renew by themselves.
//!
//! Fails for pay-as-you-go instances.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceAutoRenewAttribute).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, operation, record};

operation!(Operation::new::<DescribeInstanceAutoRenewAttributeRequest, DescribeInstanceAutoRenewAttributeResponse>(
    "DescribeInstanceAutoRenewAttribute", Effect::Read, &DESCRIBE_INSTANCE_AUTO_RENEW_ATTRIBUTE_REQUEST,
    &DESCRIBE_INSTANCE_AUTO_RENEW_ATTRIBUTE_RESPONSE,
), "
    400 Throttling
    403 ChargeTypeViolation IncorrectInstanceStatus InvalidParameter.InvalidInstanceId InvalidParameter.PageNumber
    403 InvalidParameter.PageSize InvalidParameter.RenewalStatus InvalidParameter.RenewalStatusInstanceId
    403 InvalidParameter.ToManyInstanceIds MissingParameter.InstanceId
");

/// Request of `DescribeInstanceAutoRenewAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstanceAutoRenewAttributeRequest {
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `RenewalStatus`: text. */ pub renewal_status: Option<String>,
    /** `PageSize`: text, matching `^\d+$`. */ pub page_size: Option<String>,
    /** `PageNumber`: text, matching `^\d+$`. */ pub page_number: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeInstanceAutoRenewAttributeRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self { self.instance_id = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `RenewalStatus`.
    pub fn renewal_status(mut self, value: impl Into<String>) -> Self { self.renewal_status = Some(value.into()); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self { self.page_size = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self { self.page_number = Some(value.into()); self }
}
/// Table of [`DescribeInstanceAutoRenewAttributeRequest`].
pub static DESCRIBE_INSTANCE_AUTO_RENEW_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "DescribeInstanceAutoRenewAttributeRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("InstanceId"),
    Field::string("RegionId").required().filled(),
    Field::string("RenewalStatus"),
    Field::string("PageSize").limits(&Limits { pattern: Some("^\\d+$"), ..Limits::NONE }),
    Field::string("PageNumber").limits(&Limits { pattern: Some("^\\d+$"), ..Limits::NONE }),
]; &ROWS } };
record!(DescribeInstanceAutoRenewAttributeRequest, DESCRIBE_INSTANCE_AUTO_RENEW_ATTRIBUTE_REQUEST,
    [0 OptStr instance_id, 1 OptStr region_id, 2 OptStr renewal_status, 3 OptStr page_size, 4 OptStr page_number] []);

/// Answer of `DescribeInstanceAutoRenewAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstanceAutoRenewAttributeResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `InstanceRenewAttributes`: records. */ pub instance_renew_attributes: Vec<InstanceRenewAttribute>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeInstanceAutoRenewAttributeResponse`].
pub static DESCRIBE_INSTANCE_AUTO_RENEW_ATTRIBUTE_RESPONSE: Schema =
    Schema { name: "DescribeInstanceAutoRenewAttributeResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
    Field::int32("TotalCount"),
    Field::record("InstanceRenewAttributes", &INSTANCE_RENEW_ATTRIBUTE).wrapped("InstanceRenewAttribute"),
]; &ROWS } };
record!(DescribeInstanceAutoRenewAttributeResponse, DESCRIBE_INSTANCE_AUTO_RENEW_ATTRIBUTE_RESPONSE,
    [0 OptStr request_id, 4 List instance_renew_attributes] [1 OptInt page_number, 2 OptInt page_size, 3 OptInt total_count]);

/// What `InstanceRenewAttributes.InstanceRenewAttribute` holds.
#[derive(Default)] #[non_exhaustive] pub struct InstanceRenewAttribute {
    /** `PeriodUnit`: text. */ pub period_unit: Option<String>,
    /** `Duration`: integer. */ pub duration: Option<i64>,
    /** `RenewalStatus`: text. */ pub renewal_status: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `AutoRenewEnabled`: yes or no. */ pub auto_renew_enabled: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`InstanceRenewAttribute`].
pub static INSTANCE_RENEW_ATTRIBUTE: Schema = Schema { name: "InstanceRenewAttribute", fields: { static ROWS: [Field; 5] = [
    Field::string("PeriodUnit"),
    Field::int32("Duration"),
    Field::string("RenewalStatus"),
    Field::string("InstanceId"),
    Field::boolean("AutoRenewEnabled"),
]; &ROWS } };
record!(InstanceRenewAttribute, INSTANCE_RENEW_ATTRIBUTE,
    [0 OptStr period_unit, 2 OptStr renewal_status, 3 OptStr instance_id] [1 OptInt duration, 4 OptBool auto_renew_enabled]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeInstanceAutoRenewAttributeRequest, DescribeInstanceAutoRenewAttributeResponse, InstanceRenewAttribute,
);
