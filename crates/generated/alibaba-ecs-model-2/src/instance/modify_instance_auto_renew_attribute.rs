// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyInstanceAutoRenewAttribute.json; do not edit.
//! Switches the automatic renewal of subscription instances on or off.
//!
//! Renewal is charged nine days before expiry at 08:00 (UTC+8).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceAutoRenewAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyInstanceAutoRenewAttributeResponse;

operation!(Operation::new::<ModifyInstanceAutoRenewAttributeRequest, ModifyInstanceAutoRenewAttributeResponse>(
    "ModifyInstanceAutoRenewAttribute", Effect::Write, &MODIFY_INSTANCE_AUTO_RENEW_ATTRIBUTE_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 OperationDenied.StarterPackage
    403 ChargeTypeViolation IncorrectInstanceStatus InvalidParameter.Duration InvalidParameter.InvalidInstanceId
    403 InvalidParameter.RenewalStatus InvalidParameter.ToManyInstanceIds InvalidPeriod.StarterPackage
    403 InvalidPeriodUnit.ValueNotSupported MissingParameter.InstanceId
    500 InternalError
");

/// Request of `ModifyInstanceAutoRenewAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyInstanceAutoRenewAttributeRequest {
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Duration`: integer. */ pub duration: Option<i64>,
    /** `AutoRenew`: yes or no. Default: `false`. */ pub auto_renew: Option<bool>,
    /** `RenewalStatus`: text. */ pub renewal_status: Option<String>,
    /** `PeriodUnit`: text. */ pub period_unit: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyInstanceAutoRenewAttributeRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Duration`.
    pub fn duration(mut self, value: i64) -> Self { self.duration = Some(value); self }
    /// Sets `AutoRenew`.
    pub fn auto_renew(mut self, value: bool) -> Self { self.auto_renew = Some(value); self }
    /// Sets `RenewalStatus`.
    pub fn renewal_status(mut self, value: impl Into<String>) -> Self { self.renewal_status = Some(value.into()); self }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self { self.period_unit = Some(value.into()); self }
}
/// Table of [`ModifyInstanceAutoRenewAttributeRequest`].
pub static MODIFY_INSTANCE_AUTO_RENEW_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyInstanceAutoRenewAttributeRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("InstanceId").required(),
    Field::string("RegionId").required().filled(),
    Field::int32("Duration"),
    Field::boolean("AutoRenew"),
    Field::string("RenewalStatus"),
    Field::string("PeriodUnit"),
]; &ROWS } };
record!(ModifyInstanceAutoRenewAttributeRequest, MODIFY_INSTANCE_AUTO_RENEW_ATTRIBUTE_REQUEST,
    [0 Str instance_id, 1 OptStr region_id, 4 OptStr renewal_status, 5 OptStr period_unit] [2 OptInt duration,
    3 OptBool auto_renew]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyInstanceAutoRenewAttributeRequest);
