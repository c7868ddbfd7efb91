// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyDedicatedHostAutoReleaseTime.json; do not edit.
//! Sets or cancels the time at which a pay-as-you-go dedicated host is released by itself.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDedicatedHostAutoReleaseTime).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyDedicatedHostAutoReleaseTimeResponse;

operation!(Operation::new::<ModifyDedicatedHostAutoReleaseTimeRequest, ModifyDedicatedHostAutoReleaseTimeResponse>(
    "ModifyDedicatedHostAutoReleaseTime", Effect::Write, &MODIFY_DEDICATED_HOST_AUTO_RELEASE_TIME_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 InvalidAutoReleaseTime.Malformed MissingParameter UnsupportedParameter
    403 ChargeTypeViolation
    404 NoSuchResource
    500 InternalError
");

/// Request of `ModifyDedicatedHostAutoReleaseTime`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyDedicatedHostAutoReleaseTimeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `DedicatedHostId`: text. */ pub dedicated_host_id: String,
    /** `AutoReleaseTime`: text. */ pub auto_release_time: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyDedicatedHostAutoReleaseTimeRequest {
    /// With what is required.
    pub fn new(dedicated_host_id: impl Into<String>) -> Self {
        Self { dedicated_host_id: dedicated_host_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `AutoReleaseTime`.
    pub fn auto_release_time(mut self, value: impl Into<String>) -> Self { self.auto_release_time = Some(value.into()); self }
}
/// Table of [`ModifyDedicatedHostAutoReleaseTimeRequest`].
pub static MODIFY_DEDICATED_HOST_AUTO_RELEASE_TIME_REQUEST: Schema =
    Schema { name: "ModifyDedicatedHostAutoReleaseTimeRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("DedicatedHostId").required(),
    Field::string("AutoReleaseTime"),
]; &ROWS } };
record!(ModifyDedicatedHostAutoReleaseTimeRequest, MODIFY_DEDICATED_HOST_AUTO_RELEASE_TIME_REQUEST,
    [0 OptStr region_id, 1 Str dedicated_host_id, 2 OptStr auto_release_time] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyDedicatedHostAutoReleaseTimeRequest);
