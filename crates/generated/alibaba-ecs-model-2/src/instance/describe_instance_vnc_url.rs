// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInstanceVncUrl.json; do not edit.
//! Returns the address of an instance's web terminal.
//!
//! The connection is closed after 300 seconds without activity; then ask again, at most 30 times a minute.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceVncUrl).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DescribeInstanceVncUrlRequest, DescribeInstanceVncUrlResponse>(
    "DescribeInstanceVncUrl", Effect::Read, &DESCRIBE_INSTANCE_VNC_URL_REQUEST, &DESCRIBE_INSTANCE_VNC_URL_RESPONSE,
), "
    400 InvalidRegionInstance
    403 IncorrectInstanceStatus InstanceNotReady
    404 InvalidInstanceId.NotFound InvalidRegionId.NotFound
    500 InternalError
");

/// Request of `DescribeInstanceVncUrl`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstanceVncUrlRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DescribeInstanceVncUrlRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DescribeInstanceVncUrlRequest`].
pub static DESCRIBE_INSTANCE_VNC_URL_REQUEST: Schema =
    Schema { name: "DescribeInstanceVncUrlRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("InstanceId").required(),
]; &ROWS } };
record!(DescribeInstanceVncUrlRequest, DESCRIBE_INSTANCE_VNC_URL_REQUEST, [0 OptStr region_id, 1 Str instance_id] []);

/// Answer of `DescribeInstanceVncUrl`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstanceVncUrlResponse {
    /** `VncUrl`: text. */ pub vnc_url: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeInstanceVncUrlResponse`].
pub static DESCRIBE_INSTANCE_VNC_URL_RESPONSE: Schema =
    Schema { name: "DescribeInstanceVncUrlResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("VncUrl"),
    Field::string("RequestId"),
]; &ROWS } };
record!(DescribeInstanceVncUrlResponse, DESCRIBE_INSTANCE_VNC_URL_RESPONSE, [0 OptStr vnc_url, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeInstanceVncUrlRequest, DescribeInstanceVncUrlResponse);
