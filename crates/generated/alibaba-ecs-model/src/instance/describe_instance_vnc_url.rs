// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInstanceVncUrl.json; do not edit.
//! Returns the address of an instance's web terminal.
//!
//! The connection is closed after 300 seconds without activity; then ask again, at most 30 times a
//! minute.
//!
//! - Requires permission for the action `ecs:DescribeInstanceVncUrl` (access level get), on Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceVncUrl),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "DescribeInstanceVncUrl",
    effect: Effect::Read,
    request: DescribeInstanceVncUrlRequest = DESCRIBE_INSTANCE_VNC_URL_REQUEST,
    response: DescribeInstanceVncUrlResponse = DESCRIBE_INSTANCE_VNC_URL_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeInstanceVncUrl").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "400 InvalidRegionInstance",
    "403 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "403 InstanceNotReady = The instance is not ready. Wait until it is running or stopped.",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `DescribeInstanceVncUrl`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceVncUrlRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeInstanceVncUrlRequest {
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
}

record! {
    DescribeInstanceVncUrlRequest: DESCRIBE_INSTANCE_VNC_URL_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 instance_id: Str = Field::string("InstanceId").required(),
}

/// Response of `DescribeInstanceVncUrl`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceVncUrlResponse {
    /// `VncUrl`: string.
    pub vnc_url: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeInstanceVncUrlResponse: DESCRIBE_INSTANCE_VNC_URL_RESPONSE,
    0 vnc_url: OptStr = Field::string("VncUrl"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeInstanceVncUrlRequest,
    DescribeInstanceVncUrlResponse,
}
