// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyUserBusinessBehavior.json; do not edit.
//! Records a trait of the account under a key.
//!
//! Internal and deprecated.
//!
//! Deprecated.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyUserBusinessBehavior),
//! 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "ModifyUserBusinessBehavior",
    effect: Effect::Write,
    request: ModifyUserBusinessBehaviorRequest = MODIFY_USER_BUSINESS_BEHAVIOR_REQUEST,
    response: ModifyUserBusinessBehaviorResponse = MODIFY_USER_BUSINESS_BEHAVIOR_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "403 InvalidAction.UserForbidden",
    "403 InvalidParams",
}

/// Request of `ModifyUserBusinessBehavior`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyUserBusinessBehaviorRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// `statusKey`: string.
    pub status_key: String,
    /// `statusValue`: string.
    pub status_value: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyUserBusinessBehaviorRequest {
    /// Creates a value with the required members.
    pub fn new(status_key: impl Into<String>, status_value: impl Into<String>) -> Self {
        Self {
            status_key: status_key.into(),
            status_value: status_value.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    ModifyUserBusinessBehaviorRequest: MODIFY_USER_BUSINESS_BEHAVIOR_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").filled(),
    1 status_key: Str = Field::string("statusKey").required(),
    2 status_value: Str = Field::string("statusValue").required(),
}

/// Response of `ModifyUserBusinessBehavior`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyUserBusinessBehaviorResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyUserBusinessBehaviorResponse: MODIFY_USER_BUSINESS_BEHAVIOR_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyUserBusinessBehaviorRequest,
    ModifyUserBusinessBehaviorResponse,
}
