// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyInstanceVncPasswd.json; do not edit.
//! Modify instance vnc passwd (`ModifyInstanceVncPasswd`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceVncPasswd).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as ModifyInstanceVncPasswdResponse;

/// The table of `ModifyInstanceVncPasswd`.
pub static OPERATION: Operation = Operation::new(
    "ModifyInstanceVncPasswd", Effect::Write, &MODIFY_INSTANCE_VNC_PASSWD_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<ModifyInstanceVncPasswdRequest>, empty::<ModifyInstanceVncPasswdResponse>,
).errors(&[
    ErrorCode::new(400, "IncorrectVncPassword.Malformed"), ErrorCode::new(403, "IncorrectInstanceStatus"),
    ErrorCode::new(403, "InstanceNotReady"), ErrorCode::new(404, "InvalidInstanceId.NotFound"),
    ErrorCode::new(404, "InvalidRegionId.NotFound"), ErrorCode::new(404, "NoSuchResource"),
]);

/// Request of `ModifyInstanceVncPasswd`.
#[derive(Default)] #[non_exhaustive]
pub struct ModifyInstanceVncPasswdRequest {
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `VncPassword`: text.
    pub vnc_password: String,
    pub extra: Extra,
}
impl ModifyInstanceVncPasswdRequest {
    pub fn new(instance_id: impl Into<String>, vnc_password: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), vnc_password: vnc_password.into(), ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
pub static MODIFY_INSTANCE_VNC_PASSWD_REQUEST: Schema = Schema { name: "ModifyInstanceVncPasswdRequest", fields: &[
    Field::string("InstanceId").required(),
    Field::string("RegionId").required().filled(),
    Field::string("VncPassword").required().secret(),
] };
cloudspec_wire::record!(ModifyInstanceVncPasswdRequest, MODIFY_INSTANCE_VNC_PASSWD_REQUEST,
    [0 Str instance_id, 1 OptStr region_id, 2 Str vnc_password] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(ModifyInstanceVncPasswdRequest);
