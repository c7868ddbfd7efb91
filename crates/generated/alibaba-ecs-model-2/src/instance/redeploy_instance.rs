// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/RedeployInstance.json; do not edit.
//! Moves an instance to another physical server, in answer to a system event.
//!
//! It is restarted on the way; local disks can be lost. Asynchronous: when it works the instance ends as `Running`,
//! otherwise it returns to where it was.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RedeployInstance).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<RedeployInstanceRequest, RedeployInstanceResponse>(
    "RedeployInstance", Effect::Write, &REDEPLOY_INSTANCE_REQUEST, &REDEPLOY_INSTANCE_RESPONSE,
), "
    403 DiskError IncorrectInstanceStatus InstanceExpiredOrInArrears InstanceLockedForSecurity InvalidOperation.RedeployInstance
    404 InvalidInstanceId.NotFound
    500 InternalError
");

/// Request of `RedeployInstance`.
#[derive(Default)] #[non_exhaustive] pub struct RedeployInstanceRequest {
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `ForceStop`: yes or no. */ pub force_stop: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl RedeployInstanceRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
    /// Sets `ForceStop`.
    pub fn force_stop(mut self, value: bool) -> Self { self.force_stop = Some(value); self }
}
/// Table of [`RedeployInstanceRequest`].
pub static REDEPLOY_INSTANCE_REQUEST: Schema = Schema { name: "RedeployInstanceRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("InstanceId").required(),
    Field::boolean("ForceStop"),
]; &ROWS } };
record!(RedeployInstanceRequest, REDEPLOY_INSTANCE_REQUEST, [0 Str instance_id] [1 OptBool force_stop]);

/// Answer of `RedeployInstance`.
#[derive(Default)] #[non_exhaustive] pub struct RedeployInstanceResponse {
    /** `TaskId`: text. */ pub task_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`RedeployInstanceResponse`].
pub static REDEPLOY_INSTANCE_RESPONSE: Schema = Schema { name: "RedeployInstanceResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("TaskId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(RedeployInstanceResponse, REDEPLOY_INSTANCE_RESPONSE, [0 OptStr task_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(RedeployInstanceRequest, RedeployInstanceResponse);
