// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyReservedInstanceAutoRenewAttribute.json; do not edit.
//! Switches the automatic renewal of reserved instances on or off.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyReservedInstanceAutoRenewAttribute).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyReservedInstanceAutoRenewAttributeResponse;

operation!(Operation::new::<ModifyReservedInstanceAutoRenewAttributeRequest, ModifyReservedInstanceAutoRenewAttributeResponse>(
    "ModifyReservedInstanceAutoRenewAttribute", Effect::Write, &MODIFY_RESERVED_INSTANCE_AUTO_RENEW_ATTRIBUTE_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
), "
    403 Abs.MissingParamter.InstanceId InvalidParameter InvalidParameter.Duration InvalidParameter.Period
    403 InvalidParameter.PeriodUnit InvalidParameter.RenewalStatus InvalidParameter.ToManyInstanceIds
");

/// Request of `ModifyReservedInstanceAutoRenewAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyReservedInstanceAutoRenewAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Period`: integer. */ pub period: Option<i64>,
    /** `PeriodUnit`: text. */ pub period_unit: Option<String>,
    /** `RenewalStatus`: text. */ pub renewal_status: Option<String>,
    /** `ReservedInstanceId`: texts, at most 100 elements. */ pub reserved_instance_id: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyReservedInstanceAutoRenewAttributeRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self { self.period = Some(value); self }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self { self.period_unit = Some(value.into()); self }
    /// Sets `RenewalStatus`.
    pub fn renewal_status(mut self, value: impl Into<String>) -> Self { self.renewal_status = Some(value.into()); self }
    /// Sets `ReservedInstanceId`.
    pub fn reserved_instance_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.reserved_instance_id = all(value); self
    }
}
/// Table of [`ModifyReservedInstanceAutoRenewAttributeRequest`].
pub static MODIFY_RESERVED_INSTANCE_AUTO_RENEW_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyReservedInstanceAutoRenewAttributeRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::int32("Period"),
    Field::string("PeriodUnit"),
    Field::string("RenewalStatus"),
    Field::string("ReservedInstanceId").list().limits(&Limits::items(None, Some(100))),
]; &ROWS } };
record!(ModifyReservedInstanceAutoRenewAttributeRequest, MODIFY_RESERVED_INSTANCE_AUTO_RENEW_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 2 OptStr period_unit, 3 OptStr renewal_status, 4 List reserved_instance_id] [1 OptInt period]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyReservedInstanceAutoRenewAttributeRequest);
