// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteInstances.json; do not edit.
//! Releases several pay-as-you-go instances, or subscription instances that have expired.
//!
//! Their data is lost and cannot be restored. Disks with `DeleteWithInstance` off are kept and billed
//! as pay-as-you-go; manual snapshots are kept.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteInstances).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "DeleteInstances",
    effect: Effect::Write,
    request: DeleteInstancesRequest = DELETE_INSTANCES_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 DRYRUN.SUCCESS",
    "400 DependencyViolation.RouteEntry",
    "400 DependencyViolation.SLBConfiguring",
    "400 InvalidParameter.CrossRegionNotSupport",
    "403 ChargeTypeViolation",
    "403 IncorrectInstanceStatus",
    "403 IncorrectInstanceStatus.Initializing",
    "403 InstanceLockedForSecurity",
    "403 InvalidInstanceIds.ValueNotSupported",
    "403 InvalidOperation.DeletionProtection",
    "403 InvalidOperation.EniLinked",
    "403 InvalidParameter.TooManyInstanceIds",
    "404 InvalidInstanceId.NotFound",
    "404 InvalidInstanceIds.NotFound",
    "500 InternalError",
    "500 InvalidParameter",
}

/// Response of `DeleteInstances`.
pub type DeleteInstancesResponse = RequestIdResponse;

/// Request of `DeleteInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteInstancesRequest {
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `Force`: yes or no. Default: `false`.
    pub force: Option<bool>,
    /// `TerminateSubscription`: yes or no. Default: `false`.
    pub terminate_subscription: Option<bool>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `InstanceId`: texts, at most 100 elements.
    pub instance_id: Vec<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DeleteInstancesRequest {
    /// Starts with the required members.
    pub fn new(instance_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            instance_id: cloudspec_wire::all(instance_id),
            ..Self::default()
        }
    }

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `Force`.
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }

    /// Sets `TerminateSubscription`.
    pub fn terminate_subscription(mut self, value: bool) -> Self {
        self.terminate_subscription = Some(value);
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DeleteInstancesRequest: DELETE_INSTANCES_REQUEST,
    0 dry_run: OptBool = Field::boolean("DryRun"),
    1 force: OptBool = Field::boolean("Force"),
    2 terminate_subscription: OptBool = Field::boolean("TerminateSubscription"),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
    4 region_id: OptStr = Field::string("RegionId").required().filled(),
    5 instance_id: List = Field::string("InstanceId").list().required().limits(&Limits::new().items(None, Some(100))),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteInstancesRequest,
}
