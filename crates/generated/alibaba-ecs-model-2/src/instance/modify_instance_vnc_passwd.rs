// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyInstanceVncPasswd.json; do not edit.
//! Sets the password of an instance's web terminal, six letters and digits.
//!
//! On instances that are not I/O optimized it takes effect after RebootInstance.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceVncPasswd).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyInstanceVncPasswdResponse;

operation!(Operation::new::<ModifyInstanceVncPasswdRequest, ModifyInstanceVncPasswdResponse>(
    "ModifyInstanceVncPasswd", Effect::Write, &MODIFY_INSTANCE_VNC_PASSWD_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 IncorrectVncPassword.Malformed
    403 IncorrectInstanceStatus InstanceNotReady
    404 InvalidInstanceId.NotFound InvalidRegionId.NotFound NoSuchResource
");

/// Request of `ModifyInstanceVncPasswd`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyInstanceVncPasswdRequest {
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VncPassword`: text. */ pub vnc_password: String,
    /** What else came. */ pub extra: Extra,
}
impl ModifyInstanceVncPasswdRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>, vnc_password: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), vnc_password: vnc_password.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`ModifyInstanceVncPasswdRequest`].
pub static MODIFY_INSTANCE_VNC_PASSWD_REQUEST: Schema =
    Schema { name: "ModifyInstanceVncPasswdRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("InstanceId").required(),
    Field::string("RegionId").required().filled(),
    Field::string("VncPassword").required().secret(),
]; &ROWS } };
record!(ModifyInstanceVncPasswdRequest, MODIFY_INSTANCE_VNC_PASSWD_REQUEST,
    [0 Str instance_id, 1 OptStr region_id, 2 Str vnc_password] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyInstanceVncPasswdRequest);
