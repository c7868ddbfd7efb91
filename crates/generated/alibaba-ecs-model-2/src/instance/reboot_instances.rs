// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/RebootInstances.json; do not edit.
//! Restarts several running instances.
//!
//! They pass through `Stopping` to `Running`. `ForceReboot` is like pulling the plug; `BatchOptimization` says whether one
//! failure fails all.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RebootInstances).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::InstanceResponse;

operation!(Operation::new::<RebootInstancesRequest, RebootInstancesResponse>(
    "RebootInstances", Effect::Write, &REBOOT_INSTANCES_REQUEST, &REBOOT_INSTANCES_RESPONSE,
), "
    400 DRYRUN.SUCCESS InvalidParameter.KMSKeyId.CMKNotEnabled InvalidParameter.KMSKeyId.KMSUnauthorized
    403 Abs.InvalidInstanceIds.MalFormed IncorrectInstanceStatus InstanceExpiredOrInArrears InstanceLockedForSecurity
    403 InstanceNotReady InsufficientBalance InvalidInstance.NotFoundSystemDisk InvalidInstanceId.NotFound
    403 InvalidParameter.TooManyInstanceIds
    404 InvalidInstanceId.NotFound InvalidInstanceIds.NotFound
    409 InvalidOperation.Conflict
    500 InternalError
");

/// Request of `RebootInstances`.
#[derive(Default)] #[non_exhaustive] pub struct RebootInstancesRequest {
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ForceReboot`: yes or no. */ pub force_reboot: Option<bool>,
    /** `BatchOptimization`: text. */ pub batch_optimization: Option<String>,
    /** `InstanceId`: texts, at most 100 elements. */ pub instance_id: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl RebootInstancesRequest {
    /// With what is required.
    pub fn new(instance_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { instance_id: all(instance_id), ..Self::default() }
    }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ForceReboot`.
    pub fn force_reboot(mut self, value: bool) -> Self { self.force_reboot = Some(value); self }
    /// Sets `BatchOptimization`.
    pub fn batch_optimization(mut self, value: impl Into<String>) -> Self { self.batch_optimization = Some(value.into()); self }
}
/// Table of [`RebootInstancesRequest`].
pub static REBOOT_INSTANCES_REQUEST: Schema = Schema { name: "RebootInstancesRequest", fields: { static ROWS: [Field; 5] = [
    Field::boolean("DryRun"),
    Field::string("RegionId").required().filled(),
    Field::boolean("ForceReboot"),
    Field::string("BatchOptimization"),
    Field::string("InstanceId").list().required().limits(&Limits::items(None, Some(100))),
]; &ROWS } };
record!(RebootInstancesRequest, REBOOT_INSTANCES_REQUEST,
    [1 OptStr region_id, 3 OptStr batch_optimization, 4 List instance_id] [0 OptBool dry_run, 2 OptBool force_reboot]);

/// Answer of `RebootInstances`.
#[derive(Default)] #[non_exhaustive] pub struct RebootInstancesResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `InstanceResponses`: records. */ pub instance_responses: Vec<InstanceResponse>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`RebootInstancesResponse`].
pub static REBOOT_INSTANCES_RESPONSE: Schema = Schema { name: "RebootInstancesResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("InstanceResponses", &crate::shapes::INSTANCE_RESPONSE).wrapped("InstanceResponse"),
]; &ROWS } };
record!(RebootInstancesResponse, REBOOT_INSTANCES_RESPONSE, [0 OptStr request_id, 1 List instance_responses] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(RebootInstancesRequest, RebootInstancesResponse);
