// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyInstanceAutoReleaseTime.json; do not edit.
//! Sets or cancels the time at which a pay-as-you-go instance is released automatically.
//!
//! At that time its data is lost for good.
//!
//! - Requires permission for the action `ecs:ModifyInstanceAutoReleaseTime` (access level update), on
//!   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceAutoReleaseTime),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Timestamp,
    errors, operation, record,
};

operation! {
    name: "ModifyInstanceAutoReleaseTime",
    effect: Effect::Write,
    request: ModifyInstanceAutoReleaseTimeRequest = MODIFY_INSTANCE_AUTO_RELEASE_TIME_REQUEST,
    response: ModifyInstanceAutoReleaseTimeResponse = MODIFY_INSTANCE_AUTO_RELEASE_TIME_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyInstanceAutoReleaseTime").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "400 InvalidAutoReleaseTime.Malformed",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 UnsupportedParameter = A parameter is not supported here; the message names it.",
    "403 ChargeTypeViolation = The way the resource is paid for does not allow the operation, for instance releasing a subscription before it ends.",
    "404 NoSuchResource = There is no such resource.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `ModifyInstanceAutoReleaseTime`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstanceAutoReleaseTimeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: String,
    /// When the resource is released automatically, from half an hour to three years ahead.
    pub auto_release_time: Option<Timestamp>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyInstanceAutoReleaseTimeRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// When the resource is released automatically, from half an hour to three years ahead.
    pub fn auto_release_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.auto_release_time = Some(value.into());
        self
    }
}

record! {
    ModifyInstanceAutoReleaseTimeRequest: MODIFY_INSTANCE_AUTO_RELEASE_TIME_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").filled(),
    1 instance_id: Str = Field::string("InstanceId").required(),
    2 auto_release_time: Opt = Field::timestamp("AutoReleaseTime"),
}

/// Response of `ModifyInstanceAutoReleaseTime`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstanceAutoReleaseTimeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyInstanceAutoReleaseTimeResponse: MODIFY_INSTANCE_AUTO_RELEASE_TIME_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyInstanceAutoReleaseTimeRequest,
    ModifyInstanceAutoReleaseTimeResponse,
}
