// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/StartInstance.json; do not edit.
//! Start instance (`StartInstance`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/StartInstance).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as StartInstanceResponse;

/// The table of `StartInstance`.
pub static OPERATION: Operation = Operation::new(
    "StartInstance", Effect::Write, &START_INSTANCE_REQUEST, &shapes::REQUEST_ID_RESPONSE, empty::<StartInstanceRequest>,
    empty::<StartInstanceResponse>,
).errors(&[
    ErrorCode::new(400, "Invalid.PrivatePoolOptions.NoStock"), ErrorCode::new(400, "InvalidDedicatedHost.NotEnoughResource"),
    ErrorCode::new(400, "InvalidInstance.NotFoundSystemDisk"), ErrorCode::new(400, "LackResource"),
    ErrorCode::new(403, "DiskError"), ErrorCode::new(403, "DiskInArrears"), ErrorCode::new(403, "IncorrectInstanceStatus"),
    ErrorCode::new(403, "InstanceExpired"), ErrorCode::new(403, "InstanceLockedForSecurity"),
    ErrorCode::new(403, "InstanceNotReady"), ErrorCode::new(403, "InsufficientBalance"),
    ErrorCode::new(403, "InvalidParameter.KMSKeyId.CMKNotEnabled"),
    ErrorCode::new(403, "InvalidParameter.KMSKeyId.CMKUnauthorized"),
    ErrorCode::new(403, "InvalidParameter.KMSKeyId.KMSUnauthorized"), ErrorCode::new(403, "InvalidParameter.KMSKeyId.NotFound"),
    ErrorCode::new(403, "OperationDenied.HostRepairing"), ErrorCode::new(403, "OperationDenied.NoStock"),
    ErrorCode::new(403, "OperationDenied.SpotPriceLowerThanPublicPrice"), ErrorCode::new(403, "QuotaExceed.ElasticQuota"),
    ErrorCode::new(404, "InvalidCapacityReservationId.NotFound"), ErrorCode::new(404, "InvalidInstanceId.NotFound"),
    ErrorCode::new(500, "InstanceNotReady"), ErrorCode::new(500, "InternalError"), ErrorCode::new(503, "ServiceUnavailable"),
]);

/// Request of `StartInstance`.
#[derive(Default)] #[non_exhaustive]
pub struct StartInstanceRequest {
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `InitLocalDisk`: yes or no.
    pub init_local_disk: Option<bool>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    pub extra: Extra,
}
impl StartInstanceRequest {
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
    pub fn init_local_disk(mut self, value: bool) -> Self { self.init_local_disk = Some(value); self }
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
}
pub static START_INSTANCE_REQUEST: Schema = Schema { name: "StartInstanceRequest", fields: &[
    Field::string("InstanceId").required(),
    Field::boolean("InitLocalDisk"),
    Field::boolean("DryRun"),
] };
cloudspec_wire::record!(StartInstanceRequest, START_INSTANCE_REQUEST,
    [0 Str instance_id] [1 OptBool init_local_disk, 2 OptBool dry_run]);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(StartInstanceRequest);
