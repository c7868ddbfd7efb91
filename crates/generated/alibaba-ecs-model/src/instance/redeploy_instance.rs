// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/RedeployInstance.json; do not edit.
//! Moves an instance to another physical server, in response to a system event.
//!
//! It is restarted on the way; local disks can be lost. Asynchronous: when it works the instance ends
//! as `Running`, otherwise it returns to where it was.
//!
//! - Requires permission for the action `ecs:RedeployInstance` (access level update), on Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RedeployInstance), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "RedeployInstance",
    effect: Effect::Write,
    request: RedeployInstanceRequest = REDEPLOY_INSTANCE_REQUEST,
    response: RedeployInstanceResponse = REDEPLOY_INSTANCE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:RedeployInstance").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "403 DiskError = The disk cannot be used, because of an error or because payment is overdue.",
    "403 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "403 InstanceExpiredOrInArrears = Payment is overdue. Settle the bill first.",
    "403 InstanceLockedForSecurity = The instance is locked for security. See `OperationLocks` of `DescribeInstances`, and resolve the reason in the console first.",
    "403 InvalidOperation.RedeployInstance",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `RedeployInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct RedeployInstanceRequest {
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: String,
    /// Whether to pull the plug instead of shutting down, with the risk of losing what was not written to
    /// disk.
    pub force_stop: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl RedeployInstanceRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Whether to pull the plug instead of shutting down, with the risk of losing what was not written to
    /// disk.
    pub fn force_stop(mut self, value: bool) -> Self {
        self.force_stop = Some(value);
        self
    }
}

record! {
    RedeployInstanceRequest: REDEPLOY_INSTANCE_REQUEST,
    0 instance_id: Str = Field::string("InstanceId").required(),
    1 force_stop: OptBool = Field::boolean("ForceStop"),
}

/// Response of `RedeployInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct RedeployInstanceResponse {
    /// Id of the task that carries out the operation. The operation that started it returns it.
    pub task_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    RedeployInstanceResponse: REDEPLOY_INSTANCE_RESPONSE,
    0 task_id: OptStr = Field::string("TaskId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    RedeployInstanceRequest,
    RedeployInstanceResponse,
}
