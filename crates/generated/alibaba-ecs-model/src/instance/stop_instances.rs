// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/StopInstances.json; do not edit.
//! Stops several running instances.
//!
//! Pay-as-you-go instances in economical mode give their capacity and public address back, unless
//! `StoppedMode` is `KeepCharging`. Wait until each is `Stopped`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/StopInstances).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::InstanceResponse;

operation! {
    name: "StopInstances",
    effect: Effect::Write,
    request: StopInstancesRequest = STOP_INSTANCES_REQUEST,
    response: StopInstancesResponse = STOP_INSTANCES_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 DRYRUN.SUCCESS",
    "400 InvalidParameter.KMSKeyId.CMKNotEnabled",
    "400 InvalidParameter.KMSKeyId.KMSUnauthorized",
    "403 Abs.InvalidInstanceIds.MalFormed",
    "403 IncorrectInstanceStatus",
    "403 InstanceExpiredOrInArrears",
    "403 InstanceLockedForSecurity",
    "403 InstanceNotReady",
    "403 InsufficientBalance",
    "403 InvalidInstanceId.NotFound",
    "403 InvalidInstanceId.NotSupport",
    "403 InvalidParameter.TooManyInstanceIds",
    "404 InvalidInstanceId.NotFound",
    "404 InvalidInstanceIds.NotFound",
    "409 InvalidOperation.Conflict",
    "500 InternalError",
}

/// Request of `StopInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct StopInstancesRequest {
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ForceStop`: yes or no.
    pub force_stop: Option<bool>,
    /// `StoppedMode`: text.
    pub stopped_mode: Option<String>,
    /// `BatchOptimization`: text.
    pub batch_optimization: Option<String>,
    /// `InstanceId`: texts, at most 100 elements.
    pub instance_id: Vec<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl StopInstancesRequest {
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

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ForceStop`.
    pub fn force_stop(mut self, value: bool) -> Self {
        self.force_stop = Some(value);
        self
    }

    /// Sets `StoppedMode`.
    pub fn stopped_mode(mut self, value: impl Into<String>) -> Self {
        self.stopped_mode = Some(value.into());
        self
    }

    /// Sets `BatchOptimization`.
    pub fn batch_optimization(mut self, value: impl Into<String>) -> Self {
        self.batch_optimization = Some(value.into());
        self
    }
}

record! {
    StopInstancesRequest: STOP_INSTANCES_REQUEST,
    0 dry_run: OptBool = Field::boolean("DryRun"),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 force_stop: OptBool = Field::boolean("ForceStop"),
    3 stopped_mode: OptStr = Field::string("StoppedMode"),
    4 batch_optimization: OptStr = Field::string("BatchOptimization"),
    5 instance_id: List = Field::string("InstanceId").list().required().limits(&Limits::new().items(None, Some(100))),
}

/// Response of `StopInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct StopInstancesResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `InstanceResponses`: records.
    pub instance_responses: Vec<InstanceResponse>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    StopInstancesResponse: STOP_INSTANCES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 instance_responses: List = Field::record("InstanceResponses", &crate::shapes::INSTANCE_RESPONSE).wrapped("InstanceResponse"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    StopInstancesRequest,
    StopInstancesResponse,
}
