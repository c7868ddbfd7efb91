// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/GetInstanceScreenshot.json; do not edit.
//! Returns a screenshot of a running instance, a JPEG in Base64.
//!
//! At most one every 10 seconds and instance; sooner than that the call is throttled. Not for instance
//! types that are no longer sold.
//!
//! - Requires permission for the action `ecs:GetInstanceScreenshot` (access level get), on Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/GetInstanceScreenshot),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "GetInstanceScreenshot",
    effect: Effect::Read,
    request: GetInstanceScreenshotRequest = GET_INSTANCE_SCREENSHOT_REQUEST,
    response: GetInstanceScreenshotResponse = GET_INSTANCE_SCREENSHOT_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:GetInstanceScreenshot").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "404 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "405 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "405 NotSupported",
    "429 Throttling = Too many requests in a short time. Slow down and try again.",
}

/// Request of `GetInstanceScreenshot`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetInstanceScreenshotRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: String,
    /// `WakeUp`: boolean.
    pub wake_up: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl GetInstanceScreenshotRequest {
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

    /// Sets `WakeUp`.
    pub fn wake_up(mut self, value: bool) -> Self {
        self.wake_up = Some(value);
        self
    }
}

record! {
    GetInstanceScreenshotRequest: GET_INSTANCE_SCREENSHOT_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 instance_id: Str = Field::string("InstanceId").required(),
    2 wake_up: OptBool = Field::boolean("WakeUp"),
}

/// Response of `GetInstanceScreenshot`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetInstanceScreenshotResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// `Screenshot`: string.
    pub screenshot: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    GetInstanceScreenshotResponse: GET_INSTANCE_SCREENSHOT_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 instance_id: OptStr = Field::string("InstanceId"),
    2 screenshot: OptStr = Field::string("Screenshot"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    GetInstanceScreenshotRequest,
    GetInstanceScreenshotResponse,
}
