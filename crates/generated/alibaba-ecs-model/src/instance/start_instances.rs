// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/StartInstances.json; do not edit.
//! Start instances (`StartInstances`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/StartInstances).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Limits, Operation, Schema, all, empty};

use crate::shapes;

pub use crate::shapes::InstanceResponse;

/// The table of `StartInstances`.
pub static OPERATION: Operation = Operation::new(
    "StartInstances", Effect::Write, &START_INSTANCES_REQUEST, &START_INSTANCES_RESPONSE, empty::<StartInstancesRequest>,
    empty::<StartInstancesResponse>,
).errors(&[
    ErrorCode::new(400, "DRYRUN.SUCCESS"), ErrorCode::new(400, "Invalid.PrivatePoolOptions.NoStock"),
    ErrorCode::new(400, "InvalidParameter.KMSKeyId.CMKNotEnabled"),
    ErrorCode::new(400, "InvalidParameter.KMSKeyId.KMSUnauthorized"), ErrorCode::new(403, "Abs.InvalidInstanceIds.MalFormed"),
    ErrorCode::new(403, "IncorrectInstanceStatus"), ErrorCode::new(403, "InstanceExpired"),
    ErrorCode::new(403, "InstanceExpiredOrInArrears"), ErrorCode::new(403, "InstanceLockedForSecurity"),
    ErrorCode::new(403, "InstanceNotReady"), ErrorCode::new(403, "InsufficientBalance"),
    ErrorCode::new(403, "InvalidInstance.NotFoundSystemDisk"), ErrorCode::new(403, "InvalidInstanceId.NotFound"),
    ErrorCode::new(403, "InvalidParameter.TooManyInstanceIds"), ErrorCode::new(403, "OperationDenied.HostRepairing"),
    ErrorCode::new(403, "OperationDenied.NoStock"), ErrorCode::new(403, "OperationDenied.SpotPriceLowerThanPublicPrice"),
    ErrorCode::new(404, "InvalidInstanceId.NotFound"), ErrorCode::new(404, "InvalidInstanceIds.NotFound"),
    ErrorCode::new(409, "InvalidOperation.Conflict"), ErrorCode::new(500, "InternalError"),
]);

/// Request of `StartInstances`.
#[derive(Default)] #[non_exhaustive]
pub struct StartInstancesRequest {
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `BatchOptimization`: text.
    pub batch_optimization: Option<String>,
    /// `InstanceId`: texts, at most 100 elements.
    pub instance_id: Vec<String>,
    pub extra: Extra,
}
impl StartInstancesRequest {
    pub fn new(instance_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { instance_id: all(instance_id), ..Self::default() }
    }
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn batch_optimization(mut self, value: impl Into<String>) -> Self { self.batch_optimization = Some(value.into()); self }
}
pub static START_INSTANCES_REQUEST: Schema = Schema { name: "StartInstancesRequest", fields: &[
    Field::boolean("DryRun"),
    Field::string("RegionId").required().filled(),
    Field::string("BatchOptimization"),
    Field::string("InstanceId").list().required().limits(&Limits::items(None, Some(100))),
] };
cloudspec_wire::record!(StartInstancesRequest, START_INSTANCES_REQUEST,
    [1 OptStr region_id, 2 OptStr batch_optimization, 3 List instance_id] [0 OptBool dry_run]);

/// Answer of `StartInstances`.
#[derive(Default)] #[non_exhaustive]
pub struct StartInstancesResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `InstanceResponses`: records.
    pub instance_responses: Vec<InstanceResponse>,
    pub extra: Extra,
}
pub static START_INSTANCES_RESPONSE: Schema = Schema { name: "StartInstancesResponse", fields: &[
    Field::string("RequestId"),
    Field::record("InstanceResponses", &shapes::INSTANCE_RESPONSE).wrapped("InstanceResponse"),
] };
cloudspec_wire::record!(StartInstancesResponse, START_INSTANCES_RESPONSE, [0 OptStr request_id, 1 List instance_responses] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(StartInstancesRequest, StartInstancesResponse);
