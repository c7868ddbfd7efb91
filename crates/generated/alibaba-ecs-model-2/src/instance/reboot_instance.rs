// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/RebootInstance.json; do not edit.
//! Restarts a running instance.
//!
//! `ForceStop` is like pulling the plug and can lose what was not written to disk. Not possible while locked for security.
//! Wait until it is `Running` again.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RebootInstance).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as RebootInstanceResponse;

operation!(Operation::new::<RebootInstanceRequest, RebootInstanceResponse>(
    "RebootInstance", Effect::Write, &REBOOT_INSTANCE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    403 DiskError IncorrectInstanceStatus InstanceExpiredOrInArrears InstanceLockedForSecurity
    403 InvalidParameter.KMSKeyId.CMKNotEnabled InvalidParameter.KMSKeyId.CMKUnauthorized
    403 InvalidParameter.KMSKeyId.KMSUnauthorized
    404 InvalidInstanceId.NotFound InvalidParameter.KMSKeyId.NotFound
    500 InternalError
");

/// Request of `RebootInstance`.
#[derive(Default)] #[non_exhaustive] pub struct RebootInstanceRequest {
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `ForceStop`: yes or no. */ pub force_stop: Option<bool>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl RebootInstanceRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
    /// Sets `ForceStop`.
    pub fn force_stop(mut self, value: bool) -> Self { self.force_stop = Some(value); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
}
/// Table of [`RebootInstanceRequest`].
pub static REBOOT_INSTANCE_REQUEST: Schema = Schema { name: "RebootInstanceRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("InstanceId").required(),
    Field::boolean("ForceStop"),
    Field::boolean("DryRun"),
]; &ROWS } };
record!(RebootInstanceRequest, REBOOT_INSTANCE_REQUEST, [0 Str instance_id] [1 OptBool force_stop, 2 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(RebootInstanceRequest);
