// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/ResetInstance.json; do not edit.
//! Installs the operating system of an instance anew, from the image given or its present one.
//!
//! The system disk is formatted and its data lost. Asynchronous: `DescribeInstancesStatus` shows when
//! it is `RUNNING`.
//!
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeInstancesStatus`.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/reset-instance.yaml),
//! 2026-07-08.

use cloudspec_wire::{
    Asynchronous, Effect, Extra, Facts, Field, Limits, Place, operation, record,
};

operation! {
    name: "ResetInstance",
    effect: Effect::Write,
    request: ResetInstanceRequest = RESET_INSTANCE_REQUEST,
    response: ResetInstanceResponse = RESET_INSTANCE_RESPONSE,
    facts: &Facts::new().asynchronous(Asynchronous::new().poll("DescribeInstancesStatus")),
}

/// Request of `ResetInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct ResetInstanceRequest {
    /// Id of the virtual machine instance. `DescribeInstances` of the service `vm` lists it.
    pub instance_id: String,
    /// Password for logging in, 8 to 16 characters. Send it over HTTPS only.
    pub password: Option<String>,
    /// Id of the SSH key pair (`key-...`) with which one logs in, instead of a password. Windows takes
    /// none.
    pub key_id: Option<String>,
    /// Id of the image. `DescribeImages` lists it.
    pub image_id: Option<String>,
    /// Name of the instance, chosen by its owner. In a query, a part of it is enough.
    pub instance_name: Option<String>,
    /// Name of the public network interface, in digits and lower-case letters. 4 to 15 characters.
    pub wan_name: Option<String>,
    /// Name of the private network interface, in digits and lower-case letters. 4 to 15 characters.
    pub lan_name: Option<String>,
    /// Script that the instance runs at its first start, at most 32 KB.
    pub init_script: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ResetInstanceRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Password for logging in, 8 to 16 characters.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Id of the SSH key pair (`key-...`) with which one logs in, instead of a password.
    pub fn key_id(mut self, value: impl Into<String>) -> Self {
        self.key_id = Some(value.into());
        self
    }

    /// Id of the image.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Name of the instance, chosen by its owner.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }

    /// Name of the public network interface, in digits and lower-case letters.
    pub fn wan_name(mut self, value: impl Into<String>) -> Self {
        self.wan_name = Some(value.into());
        self
    }

    /// Name of the private network interface, in digits and lower-case letters.
    pub fn lan_name(mut self, value: impl Into<String>) -> Self {
        self.lan_name = Some(value.into());
        self
    }

    /// Script that the instance runs at its first start, at most 32 KB.
    pub fn init_script(mut self, value: impl Into<String>) -> Self {
        self.init_script = Some(value.into());
        self
    }
}

record! {
    ResetInstanceRequest: RESET_INSTANCE_REQUEST,
    0 instance_id: Str = Field::string("instanceId").place(Place::Body).required(),
    1 password: OptStr = Field::string("password").place(Place::Body).secret().limits(&Limits::new().length(Some(8), Some(16))),
    2 key_id: OptStr = Field::string("keyId").place(Place::Body),
    3 image_id: OptStr = Field::string("imageId").place(Place::Body),
    4 instance_name: OptStr = Field::string("instanceName").place(Place::Body),
    5 wan_name: OptStr = Field::string("wanName").place(Place::Body).limits(&Limits::new().length(Some(4), Some(15))),
    6 lan_name: OptStr = Field::string("lanName").place(Place::Body).limits(&Limits::new().length(Some(4), Some(15))),
    7 init_script: OptStr = Field::string("initScript").place(Place::Body),
}

/// Response of `ResetInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct ResetInstanceResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ResetInstanceResponse: RESET_INSTANCE_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ResetInstanceRequest,
    ResetInstanceResponse,
}
