// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/StopInstances.json; do not edit.
//! Stops several running instances.
//!
//! Pay-as-you-go instances in economical mode give their capacity and public address back, unless `StoppedMode` is
//! `KeepCharging`. Wait until each is `Stopped`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/StopInstances).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::InstanceResponse;

operation!(Operation::new::<StopInstancesRequest, StopInstancesResponse>(
    "StopInstances", Effect::Write, &STOP_INSTANCES_REQUEST, &STOP_INSTANCES_RESPONSE,
), "
    400 DRYRUN.SUCCESS InvalidParameter.KMSKeyId.CMKNotEnabled InvalidParameter.KMSKeyId.KMSUnauthorized
    403 Abs.InvalidInstanceIds.MalFormed IncorrectInstanceStatus InstanceExpiredOrInArrears InstanceLockedForSecurity
    403 InstanceNotReady InsufficientBalance InvalidInstanceId.NotFound InvalidInstanceId.NotSupport
    403 InvalidParameter.TooManyInstanceIds
    404 InvalidInstanceId.NotFound InvalidInstanceIds.NotFound
    409 InvalidOperation.Conflict
    500 InternalError
");

/// Request of `StopInstances`.
#[derive(Default)] #[non_exhaustive] pub struct StopInstancesRequest {
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ForceStop`: yes or no. */ pub force_stop: Option<bool>,
    /** `StoppedMode`: text. */ pub stopped_mode: Option<String>,
    /** `BatchOptimization`: text. */ pub batch_optimization: Option<String>,
    /** `InstanceId`: texts, at most 100 elements. */ pub instance_id: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl StopInstancesRequest {
    /// With what is required.
    pub fn new(instance_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { instance_id: all(instance_id), ..Self::default() }
    }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ForceStop`.
    pub fn force_stop(mut self, value: bool) -> Self { self.force_stop = Some(value); self }
    /// Sets `StoppedMode`.
    pub fn stopped_mode(mut self, value: impl Into<String>) -> Self { self.stopped_mode = Some(value.into()); self }
    /// Sets `BatchOptimization`.
    pub fn batch_optimization(mut self, value: impl Into<String>) -> Self { self.batch_optimization = Some(value.into()); self }
}
/// Table of [`StopInstancesRequest`].
pub static STOP_INSTANCES_REQUEST: Schema = Schema { name: "StopInstancesRequest", fields: { static ROWS: [Field; 6] = [
    Field::boolean("DryRun"),
    Field::string("RegionId").required().filled(),
    Field::boolean("ForceStop"),
    Field::string("StoppedMode"),
    Field::string("BatchOptimization"),
    Field::string("InstanceId").list().required().limits(&Limits::items(None, Some(100))),
]; &ROWS } };
record!(StopInstancesRequest, STOP_INSTANCES_REQUEST,
    [1 OptStr region_id, 3 OptStr stopped_mode, 4 OptStr batch_optimization, 5 List instance_id] [0 OptBool dry_run,
    2 OptBool force_stop]);

/// Answer of `StopInstances`.
#[derive(Default)] #[non_exhaustive] pub struct StopInstancesResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `InstanceResponses`: records. */ pub instance_responses: Vec<InstanceResponse>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`StopInstancesResponse`].
pub static STOP_INSTANCES_RESPONSE: Schema = Schema { name: "StopInstancesResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("InstanceResponses", &crate::shapes::INSTANCE_RESPONSE).wrapped("InstanceResponse"),
]; &ROWS } };
record!(StopInstancesResponse, STOP_INSTANCES_RESPONSE, [0 OptStr request_id, 1 List instance_responses] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(StopInstancesRequest, StopInstancesResponse);
