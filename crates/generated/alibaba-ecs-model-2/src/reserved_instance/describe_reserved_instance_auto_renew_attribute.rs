// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeReservedInstanceAutoRenewAttribute.json; do not edit.
//! Tells for reserved instances whether and for how long they renew by themselves.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeReservedInstanceAutoRenewAttribute).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};

operation!(Operation::new::<DescribeReservedInstanceAutoRenewAttributeRequest, DescribeReservedInstanceAutoRenewAttributeResponse>(
    "DescribeReservedInstanceAutoRenewAttribute", Effect::Read, &DESCRIBE_RESERVED_INSTANCE_AUTO_RENEW_ATTRIBUTE_REQUEST,
    &DESCRIBE_RESERVED_INSTANCE_AUTO_RENEW_ATTRIBUTE_RESPONSE,
), "
    403 ChargeTypeViolation InvalidParameter InvalidParameter.ToManyInstanceIds MissingParamter.InstanceId
");

/// Request of `DescribeReservedInstanceAutoRenewAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeReservedInstanceAutoRenewAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ReservedInstanceId`: texts, at most 100 elements. */ pub reserved_instance_id: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeReservedInstanceAutoRenewAttributeRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ReservedInstanceId`.
    pub fn reserved_instance_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.reserved_instance_id = all(value); self
    }
}
/// Table of [`DescribeReservedInstanceAutoRenewAttributeRequest`].
pub static DESCRIBE_RESERVED_INSTANCE_AUTO_RENEW_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "DescribeReservedInstanceAutoRenewAttributeRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("ReservedInstanceId").list().limits(&Limits::items(None, Some(100))),
]; &ROWS } };
record!(DescribeReservedInstanceAutoRenewAttributeRequest, DESCRIBE_RESERVED_INSTANCE_AUTO_RENEW_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 List reserved_instance_id] []);

/// Answer of `DescribeReservedInstanceAutoRenewAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeReservedInstanceAutoRenewAttributeResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /// `ReservedInstanceRenewAttributes`: records.
    pub reserved_instance_renew_attributes: Vec<ReservedInstanceRenewAttribute>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeReservedInstanceAutoRenewAttributeResponse`].
pub static DESCRIBE_RESERVED_INSTANCE_AUTO_RENEW_ATTRIBUTE_RESPONSE: Schema =
    Schema { name: "DescribeReservedInstanceAutoRenewAttributeResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("ReservedInstanceRenewAttributes", &RESERVED_INSTANCE_RENEW_ATTRIBUTE).wrapped("ReservedInstanceRenewAttribute"),
]; &ROWS } };
record!(DescribeReservedInstanceAutoRenewAttributeResponse, DESCRIBE_RESERVED_INSTANCE_AUTO_RENEW_ATTRIBUTE_RESPONSE,
    [0 OptStr request_id, 1 List reserved_instance_renew_attributes] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct ReservedInstanceRenewAttribute {
    /** `PeriodUnit`: text. */ pub period_unit: Option<String>,
    /** `Duration`: integer. */ pub duration: Option<i64>,
    /** `ReservedInstanceId`: text. */ pub reserved_instance_id: Option<String>,
    /** `RenewalStatus`: text. */ pub renewal_status: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ReservedInstanceRenewAttribute`].
pub static RESERVED_INSTANCE_RENEW_ATTRIBUTE: Schema =
    Schema { name: "ReservedInstanceRenewAttribute", fields: { static ROWS: [Field; 4] = [
    Field::string("PeriodUnit"),
    Field::int32("Duration"),
    Field::string("ReservedInstanceId"),
    Field::string("RenewalStatus"),
]; &ROWS } };
record!(ReservedInstanceRenewAttribute, RESERVED_INSTANCE_RENEW_ATTRIBUTE,
    [0 OptStr period_unit, 2 OptStr reserved_instance_id, 3 OptStr renewal_status] [1 OptInt duration]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeReservedInstanceAutoRenewAttributeRequest, DescribeReservedInstanceAutoRenewAttributeResponse,
    ReservedInstanceRenewAttribute,
);
