// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/RebootInstance.json; do not edit.
//! Restarts a running instance.
//!
//! `ForceStop` is like pulling the plug and can lose what was not written to disk. Not possible while
//! locked for security. Wait until it is `Running` again.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RebootInstance).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "RebootInstance",
    effect: Effect::Write,
    request: RebootInstanceRequest = REBOOT_INSTANCE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "403 DiskError",
    "403 IncorrectInstanceStatus",
    "403 InstanceExpiredOrInArrears",
    "403 InstanceLockedForSecurity",
    "403 InvalidParameter.KMSKeyId.CMKNotEnabled",
    "403 InvalidParameter.KMSKeyId.CMKUnauthorized",
    "403 InvalidParameter.KMSKeyId.KMSUnauthorized",
    "404 InvalidInstanceId.NotFound",
    "404 InvalidParameter.KMSKeyId.NotFound",
    "500 InternalError",
}

/// Response of `RebootInstance`.
pub type RebootInstanceResponse = RequestIdResponse;

/// Request of `RebootInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct RebootInstanceRequest {
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `ForceStop`: yes or no.
    pub force_stop: Option<bool>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl RebootInstanceRequest {
    /// Starts with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Sets `ForceStop`.
    pub fn force_stop(mut self, value: bool) -> Self {
        self.force_stop = Some(value);
        self
    }

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

record! {
    RebootInstanceRequest: REBOOT_INSTANCE_REQUEST,
    0 instance_id: Str = Field::string("InstanceId").required(),
    1 force_stop: OptBool = Field::boolean("ForceStop"),
    2 dry_run: OptBool = Field::boolean("DryRun"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    RebootInstanceRequest,
}
