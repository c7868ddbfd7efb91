// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/ResetInstance.json; do not edit.
//! Installs the operating system of an instance anew, from the image given or its present one.
//!
//! The system disk is formatted and its data lost. Asynchronous: DescribeInstancesStatus shows when it is `RUNNING`.
//!
//! Source: [Zenlayer Cloud CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/reset-instance.yaml).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Place, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ResetInstanceResponse;

operation!(Operation::new::<ResetInstanceRequest, ResetInstanceResponse>(
    "ResetInstance", Effect::Write, &RESET_INSTANCE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `ResetInstance`.
#[derive(Default)] #[non_exhaustive] pub struct ResetInstanceRequest {
    /** `instanceId`: text. */ pub instance_id: String,
    /** `password`: text, 8 to 16 characters. */ pub password: Option<String>,
    /** `keyId`: text. */ pub key_id: Option<String>,
    /** `imageId`: text. */ pub image_id: Option<String>,
    /** `instanceName`: text. */ pub instance_name: Option<String>,
    /** `wanName`: text, 4 to 15 characters. */ pub wan_name: Option<String>,
    /** `lanName`: text, 4 to 15 characters. */ pub lan_name: Option<String>,
    /** `initScript`: text. */ pub init_script: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ResetInstanceRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
    /// Sets `password`.
    pub fn password(mut self, value: impl Into<String>) -> Self { self.password = Some(value.into()); self }
    /// Sets `keyId`.
    pub fn key_id(mut self, value: impl Into<String>) -> Self { self.key_id = Some(value.into()); self }
    /// Sets `imageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self { self.image_id = Some(value.into()); self }
    /// Sets `instanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self { self.instance_name = Some(value.into()); self }
    /// Sets `wanName`.
    pub fn wan_name(mut self, value: impl Into<String>) -> Self { self.wan_name = Some(value.into()); self }
    /// Sets `lanName`.
    pub fn lan_name(mut self, value: impl Into<String>) -> Self { self.lan_name = Some(value.into()); self }
    /// Sets `initScript`.
    pub fn init_script(mut self, value: impl Into<String>) -> Self { self.init_script = Some(value.into()); self }
}
/// Table of [`ResetInstanceRequest`].
pub static RESET_INSTANCE_REQUEST: Schema = Schema { name: "ResetInstanceRequest", fields: { static ROWS: [Field; 8] = [
    Field::string("instanceId").place(Place::Body).required(),
    Field::string("password").place(Place::Body).secret().limits(&Limits::length(Some(8), Some(16))),
    Field::string("keyId").place(Place::Body),
    Field::string("imageId").place(Place::Body),
    Field::string("instanceName").place(Place::Body),
    Field::string("wanName").place(Place::Body).limits(&Limits::length(Some(4), Some(15))),
    Field::string("lanName").place(Place::Body).limits(&Limits::length(Some(4), Some(15))),
    Field::string("initScript").place(Place::Body),
]; &ROWS } };
record!(ResetInstanceRequest, RESET_INSTANCE_REQUEST,
    [0 Str instance_id, 1 OptStr password, 2 OptStr key_id, 3 OptStr image_id, 4 OptStr instance_name, 5 OptStr wan_name,
    6 OptStr lan_name, 7 OptStr init_script] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ResetInstanceRequest);
