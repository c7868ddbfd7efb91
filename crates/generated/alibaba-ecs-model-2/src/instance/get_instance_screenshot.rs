// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/GetInstanceScreenshot.json; do not edit.
//! Returns a screenshot of a running instance, a JPEG in Base64.
//!
//! At most one every 10 seconds and instance; sooner than that the call is throttled. Not for instance types that are no
//! longer sold.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/GetInstanceScreenshot).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<GetInstanceScreenshotRequest, GetInstanceScreenshotResponse>(
    "GetInstanceScreenshot", Effect::Read, &GET_INSTANCE_SCREENSHOT_REQUEST, &GET_INSTANCE_SCREENSHOT_RESPONSE,
), "
    400 MissingParameter
    404 InvalidParameter
    405 IncorrectInstanceStatus NotSupported
    429 Throttling
");

/// Request of `GetInstanceScreenshot`.
#[derive(Default)] #[non_exhaustive] pub struct GetInstanceScreenshotRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `WakeUp`: yes or no. */ pub wake_up: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl GetInstanceScreenshotRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `WakeUp`.
    pub fn wake_up(mut self, value: bool) -> Self { self.wake_up = Some(value); self }
}
/// Table of [`GetInstanceScreenshotRequest`].
pub static GET_INSTANCE_SCREENSHOT_REQUEST: Schema =
    Schema { name: "GetInstanceScreenshotRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("InstanceId").required(),
    Field::boolean("WakeUp"),
]; &ROWS } };
record!(GetInstanceScreenshotRequest, GET_INSTANCE_SCREENSHOT_REQUEST,
    [0 OptStr region_id, 1 Str instance_id] [2 OptBool wake_up]);

/// Answer of `GetInstanceScreenshot`.
#[derive(Default)] #[non_exhaustive] pub struct GetInstanceScreenshotResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `Screenshot`: text. */ pub screenshot: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`GetInstanceScreenshotResponse`].
pub static GET_INSTANCE_SCREENSHOT_RESPONSE: Schema =
    Schema { name: "GetInstanceScreenshotResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("RequestId"),
    Field::string("InstanceId"),
    Field::string("Screenshot"),
]; &ROWS } };
record!(GetInstanceScreenshotResponse, GET_INSTANCE_SCREENSHOT_RESPONSE,
    [0 OptStr request_id, 1 OptStr instance_id, 2 OptStr screenshot] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(GetInstanceScreenshotRequest, GetInstanceScreenshotResponse);
