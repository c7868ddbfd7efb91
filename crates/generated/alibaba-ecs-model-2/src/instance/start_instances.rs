// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/StartInstances.json; do not edit.
//! Starts several stopped instances.
//!
//! `BatchOptimization` says whether one failure fails all. Wait until each is `Running`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/StartInstances).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::InstanceResponse;

operation!(Operation::new::<StartInstancesRequest, StartInstancesResponse>(
    "StartInstances", Effect::Write, &START_INSTANCES_REQUEST, &START_INSTANCES_RESPONSE,
), "
    400 DRYRUN.SUCCESS Invalid.PrivatePoolOptions.NoStock InvalidParameter.KMSKeyId.CMKNotEnabled
    400 InvalidParameter.KMSKeyId.KMSUnauthorized
    403 Abs.InvalidInstanceIds.MalFormed IncorrectInstanceStatus InstanceExpired InstanceExpiredOrInArrears
    403 InstanceLockedForSecurity InstanceNotReady InsufficientBalance InvalidInstance.NotFoundSystemDisk
    403 InvalidInstanceId.NotFound InvalidParameter.TooManyInstanceIds OperationDenied.HostRepairing OperationDenied.NoStock
    403 OperationDenied.SpotPriceLowerThanPublicPrice
    404 InvalidInstanceId.NotFound InvalidInstanceIds.NotFound
    409 InvalidOperation.Conflict
    500 InternalError
");

/// Request of `StartInstances`.
#[derive(Default)] #[non_exhaustive] pub struct StartInstancesRequest {
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `BatchOptimization`: text. */ pub batch_optimization: Option<String>,
    /** `InstanceId`: texts, at most 100 elements. */ pub instance_id: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl StartInstancesRequest {
    /// With what is required.
    pub fn new(instance_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { instance_id: all(instance_id), ..Self::default() }
    }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `BatchOptimization`.
    pub fn batch_optimization(mut self, value: impl Into<String>) -> Self { self.batch_optimization = Some(value.into()); self }
}
/// Table of [`StartInstancesRequest`].
pub static START_INSTANCES_REQUEST: Schema = Schema { name: "StartInstancesRequest", fields: { static ROWS: [Field; 4] = [
    Field::boolean("DryRun"),
    Field::string("RegionId").required().filled(),
    Field::string("BatchOptimization"),
    Field::string("InstanceId").list().required().limits(&Limits::items(None, Some(100))),
]; &ROWS } };
record!(StartInstancesRequest, START_INSTANCES_REQUEST,
    [1 OptStr region_id, 2 OptStr batch_optimization, 3 List instance_id] [0 OptBool dry_run]);

/// Answer of `StartInstances`.
#[derive(Default)] #[non_exhaustive] pub struct StartInstancesResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `InstanceResponses`: records. */ pub instance_responses: Vec<InstanceResponse>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`StartInstancesResponse`].
pub static START_INSTANCES_RESPONSE: Schema = Schema { name: "StartInstancesResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("InstanceResponses", &crate::shapes::INSTANCE_RESPONSE).wrapped("InstanceResponse"),
]; &ROWS } };
record!(StartInstancesResponse, START_INSTANCES_RESPONSE, [0 OptStr request_id, 1 List instance_responses] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(StartInstancesRequest, StartInstancesResponse);
