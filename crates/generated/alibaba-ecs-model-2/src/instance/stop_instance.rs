// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/StopInstance.json; do not edit.
//! Stops a running instance.
//!
//! A pay-as-you-go instance in economical mode gives its capacity and public address back, unless `StoppedMode` is
//! `KeepCharging`. Not possible while locked for security. Wait until it is `Stopped`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/StopInstance).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as StopInstanceResponse;

operation!(Operation::new::<StopInstanceRequest, StopInstanceResponse>(
    "StopInstance", Effect::Write, &STOP_INSTANCE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    403 DiskError HibernationConfigured.InstanceOperationForbidden HibernationConfigured.NotEnabled IncorrectInstanceStatus
    403 InstanceExpiredOrInArrears InstanceLockedForSecurity InstanceType.ParameterMismatch InvalidInstanceId.NotSupport
    403 InvalidParameter.KMSKeyId.CMKNotEnabled InvalidParameter.KMSKeyId.CMKUnauthorized
    403 InvalidParameter.KMSKeyId.KMSUnauthorized
    404 InvalidInstanceId.NotFound
    500 InternalError
");

/// Request of `StopInstance`.
#[derive(Default)] #[non_exhaustive] pub struct StopInstanceRequest {
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `ConfirmStop`: yes or no. */ pub confirm_stop: Option<bool>,
    /** `ForceStop`: yes or no. */ pub force_stop: Option<bool>,
    /** `StoppedMode`: text. */ pub stopped_mode: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `Hibernate`: yes or no. */ pub hibernate: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl StopInstanceRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
    /// Sets `ConfirmStop`.
    pub fn confirm_stop(mut self, value: bool) -> Self { self.confirm_stop = Some(value); self }
    /// Sets `ForceStop`.
    pub fn force_stop(mut self, value: bool) -> Self { self.force_stop = Some(value); self }
    /// Sets `StoppedMode`.
    pub fn stopped_mode(mut self, value: impl Into<String>) -> Self { self.stopped_mode = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `Hibernate`.
    pub fn hibernate(mut self, value: bool) -> Self { self.hibernate = Some(value); self }
}
/// Table of [`StopInstanceRequest`].
pub static STOP_INSTANCE_REQUEST: Schema = Schema { name: "StopInstanceRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("InstanceId").required(),
    Field::boolean("ConfirmStop"),
    Field::boolean("ForceStop"),
    Field::string("StoppedMode"),
    Field::boolean("DryRun"),
    Field::boolean("Hibernate"),
]; &ROWS } };
record!(StopInstanceRequest, STOP_INSTANCE_REQUEST,
    [0 Str instance_id, 3 OptStr stopped_mode] [1 OptBool confirm_stop, 2 OptBool force_stop, 4 OptBool dry_run,
    5 OptBool hibernate]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(StopInstanceRequest);
