// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyInstanceAutoReleaseTime.json; do not edit.
//! Sets or cancels the time at which a pay-as-you-go instance is released by itself.
//!
//! At that time its data is lost for good.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceAutoReleaseTime).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ModifyInstanceAutoReleaseTime",
    effect: Effect::Write,
    request: ModifyInstanceAutoReleaseTimeRequest = MODIFY_INSTANCE_AUTO_RELEASE_TIME_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 InvalidAutoReleaseTime.Malformed",
    "400 MissingParameter",
    "400 UnsupportedParameter",
    "403 ChargeTypeViolation",
    "404 NoSuchResource",
    "500 InternalError",
}

/// Response of `ModifyInstanceAutoReleaseTime`.
pub type ModifyInstanceAutoReleaseTimeResponse = RequestIdResponse;

/// Request of `ModifyInstanceAutoReleaseTime`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstanceAutoReleaseTimeRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `AutoReleaseTime`: text.
    pub auto_release_time: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyInstanceAutoReleaseTimeRequest {
    /// Starts with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `AutoReleaseTime`.
    pub fn auto_release_time(mut self, value: impl Into<String>) -> Self {
        self.auto_release_time = Some(value.into());
        self
    }
}

record! {
    ModifyInstanceAutoReleaseTimeRequest: MODIFY_INSTANCE_AUTO_RELEASE_TIME_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").filled(),
    1 instance_id: Str = Field::string("InstanceId").required(),
    2 auto_release_time: OptStr = Field::string("AutoReleaseTime"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyInstanceAutoReleaseTimeRequest,
}
