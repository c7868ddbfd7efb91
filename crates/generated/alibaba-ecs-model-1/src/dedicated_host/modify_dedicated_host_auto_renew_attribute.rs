// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyDedicatedHostAutoRenewAttribute.json; do not edit.
//! Switches the automatic renewal of subscription dedicated hosts on or off.
//!
//! Renewal is charged from nine days before expiry at 08:00 (UTC+8), and again each day until the payment succeeds.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDedicatedHostAutoRenewAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyDedicatedHostAutoRenewAttributeResponse;

operation!(Operation::new::<ModifyDedicatedHostAutoRenewAttributeRequest, ModifyDedicatedHostAutoRenewAttributeResponse>(
    "ModifyDedicatedHostAutoRenewAttribute", Effect::Write, &MODIFY_DEDICATED_HOST_AUTO_RENEW_ATTRIBUTE_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
), "
    403 ChargeTypeViolation IncorrectHostStatus InvalidParameter.AutoRenewWithEcs InvalidParameter.Duration
    403 InvalidParameter.InvalidDedicatedHostId InvalidParameter.RenewalStatus InvalidParameter.ToManyDedicatedHostIds
    403 InvalidPeriodUnit.ValueNotSupported MissingParameter.DedicatedHostId
");

/// Request of `ModifyDedicatedHostAutoRenewAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyDedicatedHostAutoRenewAttributeRequest {
    /** `DedicatedHostIds`: text. */ pub dedicated_host_ids: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Duration`: integer. */ pub duration: Option<i64>,
    /** `PeriodUnit`: text. */ pub period_unit: Option<String>,
    /** `AutoRenew`: yes or no. */ pub auto_renew: Option<bool>,
    /** `RenewalStatus`: text. */ pub renewal_status: Option<String>,
    /** `AutoRenewWithEcs`: text. */ pub auto_renew_with_ecs: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyDedicatedHostAutoRenewAttributeRequest {
    /// With what is required.
    pub fn new(dedicated_host_ids: impl Into<String>) -> Self {
        Self { dedicated_host_ids: dedicated_host_ids.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Duration`.
    pub fn duration(mut self, value: i64) -> Self { self.duration = Some(value); self }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self { self.period_unit = Some(value.into()); self }
    /// Sets `AutoRenew`.
    pub fn auto_renew(mut self, value: bool) -> Self { self.auto_renew = Some(value); self }
    /// Sets `RenewalStatus`.
    pub fn renewal_status(mut self, value: impl Into<String>) -> Self { self.renewal_status = Some(value.into()); self }
    /// Sets `AutoRenewWithEcs`.
    pub fn auto_renew_with_ecs(mut self, value: impl Into<String>) -> Self {
        self.auto_renew_with_ecs = Some(value.into()); self
    }
}
/// Table of [`ModifyDedicatedHostAutoRenewAttributeRequest`].
pub static MODIFY_DEDICATED_HOST_AUTO_RENEW_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyDedicatedHostAutoRenewAttributeRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("DedicatedHostIds").required(),
    Field::string("RegionId").required().filled(),
    Field::int32("Duration"),
    Field::string("PeriodUnit"),
    Field::boolean("AutoRenew"),
    Field::string("RenewalStatus"),
    Field::string("AutoRenewWithEcs"),
]; &ROWS } };
record!(ModifyDedicatedHostAutoRenewAttributeRequest, MODIFY_DEDICATED_HOST_AUTO_RENEW_ATTRIBUTE_REQUEST,
    [0 Str dedicated_host_ids, 1 OptStr region_id, 3 OptStr period_unit, 5 OptStr renewal_status,
    6 OptStr auto_renew_with_ecs] [2 OptInt duration, 4 OptBool auto_renew]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyDedicatedHostAutoRenewAttributeRequest);
