// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteInstances.json; do not edit.
//! Releases several pay-as-you-go instances, or subscription instances that have expired.
//!
//! Their data is lost and cannot be restored. Disks with `DeleteWithInstance` off are kept and billed as pay-as-you-go;
//! manual snapshots are kept.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteInstances).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteInstancesResponse;

operation!(Operation::new::<DeleteInstancesRequest, DeleteInstancesResponse>(
    "DeleteInstances", Effect::Write, &DELETE_INSTANCES_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 DRYRUN.SUCCESS DependencyViolation.RouteEntry DependencyViolation.SLBConfiguring InvalidParameter.CrossRegionNotSupport
    403 ChargeTypeViolation IncorrectInstanceStatus IncorrectInstanceStatus.Initializing InstanceLockedForSecurity
    403 InvalidInstanceIds.ValueNotSupported InvalidOperation.DeletionProtection InvalidOperation.EniLinked
    403 InvalidParameter.TooManyInstanceIds
    404 InvalidInstanceId.NotFound InvalidInstanceIds.NotFound
    500 InternalError InvalidParameter
");

/// Request of `DeleteInstances`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteInstancesRequest {
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `Force`: yes or no. Default: `false`. */ pub force: Option<bool>,
    /** `TerminateSubscription`: yes or no. Default: `false`. */ pub terminate_subscription: Option<bool>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `InstanceId`: texts, at most 100 elements. */ pub instance_id: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteInstancesRequest {
    /// With what is required.
    pub fn new(instance_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { instance_id: all(instance_id), ..Self::default() }
    }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `Force`.
    pub fn force(mut self, value: bool) -> Self { self.force = Some(value); self }
    /// Sets `TerminateSubscription`.
    pub fn terminate_subscription(mut self, value: bool) -> Self { self.terminate_subscription = Some(value); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DeleteInstancesRequest`].
pub static DELETE_INSTANCES_REQUEST: Schema = Schema { name: "DeleteInstancesRequest", fields: { static ROWS: [Field; 6] = [
    Field::boolean("DryRun"),
    Field::boolean("Force"),
    Field::boolean("TerminateSubscription"),
    Field::string("ClientToken").filled(),
    Field::string("RegionId").required().filled(),
    Field::string("InstanceId").list().required().limits(&Limits::items(None, Some(100))),
]; &ROWS } };
record!(DeleteInstancesRequest, DELETE_INSTANCES_REQUEST,
    [3 OptStr client_token, 4 OptStr region_id, 5 List instance_id] [0 OptBool dry_run, 1 OptBool force,
    2 OptBool terminate_subscription]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteInstancesRequest);
