// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/ResetInstancesPassword.json; do not edit.
//! Sets the password of `Administrator` (Windows) or `root` (Linux) on several instances.
//!
//! Shut them down first; they are started afterwards.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/reset-instances-password.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Limits, Place, operation, record};

operation! {
    name: "ResetInstancesPassword",
    effect: Effect::Write,
    request: ResetInstancesPasswordRequest = RESET_INSTANCES_PASSWORD_REQUEST,
    response: ResetInstancesPasswordResponse = RESET_INSTANCES_PASSWORD_RESPONSE,
}

/// Request of `ResetInstancesPassword`.
#[derive(Default)]
#[non_exhaustive]
pub struct ResetInstancesPasswordRequest {
    /// Ids of the instances, at most 100. `DescribeInstances` lists them.
    pub instance_ids: Vec<String>,
    /// Password for logging in, 8 to 16 characters. Send it over HTTPS only.
    pub password: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ResetInstancesPasswordRequest {
    /// Creates a value with the required members.
    pub fn new(
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
        password: impl Into<String>,
    ) -> Self {
        let mut built = Self {
            instance_ids: cloudspec_wire::all(instance_ids),
            password: password.into(),
            ..Self::default()
        };
        built.extra.set_empty(0, built.instance_ids.is_empty());
        built
    }
}

record! {
    ResetInstancesPasswordRequest: RESET_INSTANCES_PASSWORD_REQUEST,
    0 instance_ids: List = Field::string("instanceIds").list().place(Place::Body).required().limits(&Limits::new().items(None, Some(100))),
    1 password: Str = Field::string("password").place(Place::Body).required().secret().limits(&Limits::new().length(Some(8), Some(16))),
}

/// Response of `ResetInstancesPassword`.
#[derive(Default)]
#[non_exhaustive]
pub struct ResetInstancesPasswordResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ResetInstancesPasswordResponse: RESET_INSTANCES_PASSWORD_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ResetInstancesPasswordRequest,
    ResetInstancesPasswordResponse,
}
