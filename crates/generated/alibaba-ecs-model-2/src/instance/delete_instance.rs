// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteInstance.json; do not edit.
//! Releases a pay-as-you-go instance, or a subscription instance that has expired.
//!
//! Its data is lost and cannot be restored. Disks with `DeleteWithInstance` off are kept and billed as pay-as-you-go,
//! unless the instance is locked for security; manual snapshots are kept.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteInstance).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteInstanceResponse;

operation!(Operation::new::<DeleteInstanceRequest, DeleteInstanceResponse>(
    "DeleteInstance", Effect::Write, &DELETE_INSTANCE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 DependencyViolation.RouteEntry DependencyViolation.SLBConfiguring InvalidParameter
    403 ChargeTypeViolation IncorrectInstanceStatus IncorrectInstanceStatus.Initializing InstanceLockedForSecurity
    403 InvalidOperation.DeletionProtection InvalidOperation.EniLinked
    404 InvalidInstanceId.NotFound
    500 InternalError
");

/// Request of `DeleteInstance`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteInstanceRequest {
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `Force`: yes or no. Default: `false`. */ pub force: Option<bool>,
    /** `TerminateSubscription`: yes or no. Default: `false`. */ pub terminate_subscription: Option<bool>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteInstanceRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
    /// Sets `Force`.
    pub fn force(mut self, value: bool) -> Self { self.force = Some(value); self }
    /// Sets `TerminateSubscription`.
    pub fn terminate_subscription(mut self, value: bool) -> Self { self.terminate_subscription = Some(value); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
}
/// Table of [`DeleteInstanceRequest`].
pub static DELETE_INSTANCE_REQUEST: Schema = Schema { name: "DeleteInstanceRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("InstanceId").required(),
    Field::boolean("Force"),
    Field::boolean("TerminateSubscription"),
    Field::boolean("DryRun"),
]; &ROWS } };
record!(DeleteInstanceRequest, DELETE_INSTANCE_REQUEST,
    [0 Str instance_id] [1 OptBool force, 2 OptBool terminate_subscription, 3 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteInstanceRequest);
