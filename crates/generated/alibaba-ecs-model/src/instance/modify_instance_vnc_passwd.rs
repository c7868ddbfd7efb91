// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyInstanceVncPasswd.json; do not edit.
//! Sets the password of an instance's web terminal, six letters and digits.
//!
//! On instances that are not I/O optimized it takes effect after `RebootInstance`.
//!
//! - Requires permission for the action `ecs:ModifyInstanceVncPasswd` (access level update), on
//!   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceVncPasswd),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "ModifyInstanceVncPasswd",
    effect: Effect::Write,
    request: ModifyInstanceVncPasswdRequest = MODIFY_INSTANCE_VNC_PASSWD_REQUEST,
    response: ModifyInstanceVncPasswdResponse = MODIFY_INSTANCE_VNC_PASSWD_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyInstanceVncPasswd").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "400 IncorrectVncPassword.Malformed",
    "403 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "403 InstanceNotReady = The instance is not ready. Wait until it is running or stopped.",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 NoSuchResource = There is no such resource.",
}

/// Request of `ModifyInstanceVncPasswd`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstanceVncPasswdRequest {
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: String,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// `VncPassword`: string.
    pub vnc_password: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyInstanceVncPasswdRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>, vnc_password: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            vnc_password: vnc_password.into(),
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
    ModifyInstanceVncPasswdRequest: MODIFY_INSTANCE_VNC_PASSWD_REQUEST,
    0 instance_id: Str = Field::string("InstanceId").required(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 vnc_password: Str = Field::string("VncPassword").required().secret(),
}

/// Response of `ModifyInstanceVncPasswd`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstanceVncPasswdResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyInstanceVncPasswdResponse: MODIFY_INSTANCE_VNC_PASSWD_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyInstanceVncPasswdRequest,
    ModifyInstanceVncPasswdResponse,
}
