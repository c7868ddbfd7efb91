// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyInstanceAutoReleaseTime.json; do not edit.
//! Sets or cancels the time at which a pay-as-you-go instance is released by itself.
//!
//! At that time its data is lost for good.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceAutoReleaseTime).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyInstanceAutoReleaseTimeResponse;

operation!(Operation::new::<ModifyInstanceAutoReleaseTimeRequest, ModifyInstanceAutoReleaseTimeResponse>(
    "ModifyInstanceAutoReleaseTime", Effect::Write, &MODIFY_INSTANCE_AUTO_RELEASE_TIME_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 InvalidAutoReleaseTime.Malformed MissingParameter UnsupportedParameter
    403 ChargeTypeViolation
    404 NoSuchResource
    500 InternalError
");

/// Request of `ModifyInstanceAutoReleaseTime`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyInstanceAutoReleaseTimeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `AutoReleaseTime`: text. */ pub auto_release_time: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyInstanceAutoReleaseTimeRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `AutoReleaseTime`.
    pub fn auto_release_time(mut self, value: impl Into<String>) -> Self { self.auto_release_time = Some(value.into()); self }
}
/// Table of [`ModifyInstanceAutoReleaseTimeRequest`].
pub static MODIFY_INSTANCE_AUTO_RELEASE_TIME_REQUEST: Schema =
    Schema { name: "ModifyInstanceAutoReleaseTimeRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").filled(),
    Field::string("InstanceId").required(),
    Field::string("AutoReleaseTime"),
]; &ROWS } };
record!(ModifyInstanceAutoReleaseTimeRequest, MODIFY_INSTANCE_AUTO_RELEASE_TIME_REQUEST,
    [0 OptStr region_id, 1 Str instance_id, 2 OptStr auto_release_time] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyInstanceAutoReleaseTimeRequest);
