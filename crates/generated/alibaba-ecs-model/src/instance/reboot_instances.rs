// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/RebootInstances.json; do not edit.
//! Restarts several running instances.
//!
//! They pass through `Stopping` to `Running`. `ForceReboot` is like pulling the plug;
//! `BatchOptimization` says whether one failure fails all.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RebootInstances).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::InstanceResponse;

operation! {
    name: "RebootInstances",
    effect: Effect::Write,
    request: RebootInstancesRequest = REBOOT_INSTANCES_REQUEST,
    response: RebootInstancesResponse = REBOOT_INSTANCES_RESPONSE,
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
    "403 InvalidInstance.NotFoundSystemDisk",
    "403 InvalidInstanceId.NotFound",
    "403 InvalidParameter.TooManyInstanceIds",
    "404 InvalidInstanceId.NotFound",
    "404 InvalidInstanceIds.NotFound",
    "409 InvalidOperation.Conflict",
    "500 InternalError",
}

/// Request of `RebootInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct RebootInstancesRequest {
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ForceReboot`: yes or no.
    pub force_reboot: Option<bool>,
    /// `BatchOptimization`: text.
    pub batch_optimization: Option<String>,
    /// `InstanceId`: texts, at most 100 elements.
    pub instance_id: Vec<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl RebootInstancesRequest {
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

    /// Sets `ForceReboot`.
    pub fn force_reboot(mut self, value: bool) -> Self {
        self.force_reboot = Some(value);
        self
    }

    /// Sets `BatchOptimization`.
    pub fn batch_optimization(mut self, value: impl Into<String>) -> Self {
        self.batch_optimization = Some(value.into());
        self
    }
}

record! {
    RebootInstancesRequest: REBOOT_INSTANCES_REQUEST,
    0 dry_run: OptBool = Field::boolean("DryRun"),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 force_reboot: OptBool = Field::boolean("ForceReboot"),
    3 batch_optimization: OptStr = Field::string("BatchOptimization"),
    4 instance_id: List = Field::string("InstanceId").list().required().limits(&Limits::new().items(None, Some(100))),
}

/// Response of `RebootInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct RebootInstancesResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `InstanceResponses`: records.
    pub instance_responses: Vec<InstanceResponse>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    RebootInstancesResponse: REBOOT_INSTANCES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 instance_responses: List = Field::record("InstanceResponses", &crate::shapes::INSTANCE_RESPONSE).wrapped("InstanceResponse"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    RebootInstancesRequest,
    RebootInstancesResponse,
}
