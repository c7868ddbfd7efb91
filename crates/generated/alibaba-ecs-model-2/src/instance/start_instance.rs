// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/StartInstance.json; do not edit.
//! Starts a stopped instance.
//!
//! Not possible while locked for security. Returns when the start has begun: wait until it is `Running`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/StartInstance).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as StartInstanceResponse;

operation!(Operation::new::<StartInstanceRequest, StartInstanceResponse>(
    "StartInstance", Effect::Write, &START_INSTANCE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 Invalid.PrivatePoolOptions.NoStock InvalidDedicatedHost.NotEnoughResource InvalidInstance.NotFoundSystemDisk LackResource
    403 DiskError DiskInArrears IncorrectInstanceStatus InstanceExpired InstanceLockedForSecurity InstanceNotReady
    403 InsufficientBalance InvalidParameter.KMSKeyId.CMKNotEnabled InvalidParameter.KMSKeyId.CMKUnauthorized
    403 InvalidParameter.KMSKeyId.KMSUnauthorized InvalidParameter.KMSKeyId.NotFound OperationDenied.HostRepairing
    403 OperationDenied.NoStock OperationDenied.SpotPriceLowerThanPublicPrice QuotaExceed.ElasticQuota
    404 InvalidCapacityReservationId.NotFound InvalidInstanceId.NotFound
    500 InstanceNotReady InternalError
    503 ServiceUnavailable
");

/// Request of `StartInstance`.
#[derive(Default)] #[non_exhaustive] pub struct StartInstanceRequest {
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `InitLocalDisk`: yes or no. */ pub init_local_disk: Option<bool>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl StartInstanceRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
    /// Sets `InitLocalDisk`.
    pub fn init_local_disk(mut self, value: bool) -> Self { self.init_local_disk = Some(value); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
}
/// Table of [`StartInstanceRequest`].
pub static START_INSTANCE_REQUEST: Schema = Schema { name: "StartInstanceRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("InstanceId").required(),
    Field::boolean("InitLocalDisk"),
    Field::boolean("DryRun"),
]; &ROWS } };
record!(StartInstanceRequest, START_INSTANCE_REQUEST, [0 Str instance_id] [1 OptBool init_local_disk, 2 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(StartInstanceRequest);
