// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/RebootInstances.json; do not edit.
//! Restarts several running instances.
//!
//! They pass through `Stopping` to `Running`. `ForceReboot` is like pulling the plug;
//! `BatchOptimization` says whether one failure fails all.
//!
//! - Requires permission for the action `ecs:RebootInstances` (access level update), on Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RebootInstances), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

pub use crate::shapes::{BatchOptimization, InstanceResponseItem};

operation! {
    name: "RebootInstances",
    effect: Effect::Write,
    request: RebootInstancesRequest = REBOOT_INSTANCES_REQUEST,
    response: RebootInstancesResponse = REBOOT_INSTANCES_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:RebootInstances").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "400 DRYRUN.SUCCESS = The request would have worked. Nothing was done because `DryRun` was set.",
    "400 InvalidParameter.KMSKeyId.CMKNotEnabled = The key in Key Management Service is disabled. Enable it or take another.",
    "400 InvalidParameter.KMSKeyId.KMSUnauthorized = The service may not use this key. Grant it the role for encryption with Key Management Service.",
    "403 Abs.InvalidInstanceIds.MalFormed = The instance ids are not as the operation wants them, usually a JSON array.",
    "403 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "403 InstanceExpiredOrInArrears = Payment is overdue. Settle the bill first.",
    "403 InstanceLockedForSecurity = The instance is locked for security. See `OperationLocks` of `DescribeInstances`, and resolve the reason in the console first.",
    "403 InstanceNotReady = The instance is not ready. Wait until it is running or stopped.",
    "403 InsufficientBalance = The account's balance is too low. Top it up first.",
    "403 InvalidInstance.NotFoundSystemDisk = The instance has no system disk.",
    "403 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "403 InvalidParameter.TooManyInstanceIds = There are too many instance ids in the request.",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "404 InvalidInstanceIds.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "409 InvalidOperation.Conflict",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `RebootInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct RebootInstancesRequest {
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Whether to pull the plug instead of shutting down, with the risk of losing what was not written to
    /// disk.
    pub force_reboot: Option<bool>,
    /// Whether one failure fails all (`AllTogether`) or the others go ahead (`SuccessFirst`).
    pub batch_optimization: Option<BatchOptimization>,
    /// Ids of the instances that the operation is for; those of ECS are `i-...`, as `DescribeInstances` of
    /// ECS lists them. At most 100 elements.
    pub instance_id: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl RebootInstancesRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            instance_id: cloudspec_wire::all(instance_id),
            ..Self::default()
        }
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Whether to pull the plug instead of shutting down, with the risk of losing what was not written to
    /// disk.
    pub fn force_reboot(mut self, value: bool) -> Self {
        self.force_reboot = Some(value);
        self
    }

    /// Whether one failure fails all (`AllTogether`) or the others go ahead (`SuccessFirst`).
    pub fn batch_optimization(mut self, value: impl Into<BatchOptimization>) -> Self {
        self.batch_optimization = Some(value.into());
        self
    }
}

record! {
    RebootInstancesRequest: REBOOT_INSTANCES_REQUEST,
    0 dry_run: OptBool = Field::boolean("DryRun"),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 force_reboot: OptBool = Field::boolean("ForceReboot"),
    3 batch_optimization: Opt = Field::one_of("BatchOptimization", BatchOptimization::VALUES),
    4 instance_id: List = Field::string("InstanceId").list().required().limits(&Limits::new().items(None, Some(100))),
}

/// Response of `RebootInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct RebootInstancesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Outcome for each instance of the request: its state before and after, or an error.
    pub instance_responses: Vec<InstanceResponseItem>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    RebootInstancesResponse: REBOOT_INSTANCES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 instance_responses: List = Field::record("InstanceResponses", &crate::shapes::INSTANCE_RESPONSE_ITEM).wrapped("InstanceResponse"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    RebootInstancesRequest,
    RebootInstancesResponse,
}
