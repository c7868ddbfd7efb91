// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeUserBusinessBehavior.json; do not edit.
//! Returns a recorded trait of the account by its key.
//!
//! Internal and deprecated.
//!
//! Deprecated.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeUserBusinessBehavior),
//! 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "DescribeUserBusinessBehavior",
    effect: Effect::Read,
    request: DescribeUserBusinessBehaviorRequest = DESCRIBE_USER_BUSINESS_BEHAVIOR_REQUEST,
    response: DescribeUserBusinessBehaviorResponse = DESCRIBE_USER_BUSINESS_BEHAVIOR_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "403 InvalidParams",
}

/// Request of `DescribeUserBusinessBehavior`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeUserBusinessBehaviorRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// `statusKey`: string.
    pub status_key: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeUserBusinessBehaviorRequest {
    /// Creates a value with the required members.
    pub fn new(status_key: impl Into<String>) -> Self {
        Self {
            status_key: status_key.into(),
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
    DescribeUserBusinessBehaviorRequest: DESCRIBE_USER_BUSINESS_BEHAVIOR_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").filled(),
    1 status_key: Str = Field::string("statusKey").required(),
}

/// Response of `DescribeUserBusinessBehavior`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeUserBusinessBehaviorResponse {
    /// `StatusValue`: string.
    pub status_value: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeUserBusinessBehaviorResponse: DESCRIBE_USER_BUSINESS_BEHAVIOR_RESPONSE,
    0 status_value: OptStr = Field::string("StatusValue"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeUserBusinessBehaviorRequest,
    DescribeUserBusinessBehaviorResponse,
}
