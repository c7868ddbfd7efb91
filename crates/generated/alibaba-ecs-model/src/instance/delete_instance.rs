// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteInstance.json; do not edit.
//! Releases a pay-as-you-go instance, or a subscription instance that has expired.
//!
//! Its data is lost and cannot be restored. Disks with `DeleteWithInstance` off are kept and billed as
//! pay-as-you-go, unless the instance is locked for security; manual snapshots are kept.
//!
//! - Requires permission for the action `ecs:DeleteInstance` (access level delete), on Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteInstance), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "DeleteInstance",
    effect: Effect::Write,
    request: DeleteInstanceRequest = DELETE_INSTANCE_REQUEST,
    response: DeleteInstanceResponse = DELETE_INSTANCE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).authorization(Authorization::new("ecs:DeleteInstance").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "400 DependencyViolation.RouteEntry = A route leads to the resource. Delete the route first.",
    "400 DependencyViolation.SLBConfiguring",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "403 ChargeTypeViolation = The way the resource is paid for does not allow the operation, for instance releasing a subscription before it ends.",
    "403 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "403 IncorrectInstanceStatus.Initializing",
    "403 InstanceLockedForSecurity = The instance is locked for security. See `OperationLocks` of `DescribeInstances`, and resolve the reason in the console first.",
    "403 InvalidOperation.DeletionProtection = The resource is protected against deletion. Switch the protection off first.",
    "403 InvalidOperation.EniLinked",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `DeleteInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteInstanceRequest {
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: String,
    /// Whether to go through with it although something stands against it, with the risk of losing data.
    /// Default: `false`.
    pub force: Option<bool>,
    /// Whether a subscription instance is released before it has expired. Default: `false`.
    pub terminate_subscription: Option<bool>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteInstanceRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Whether to go through with it although something stands against it, with the risk of losing data.
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }

    /// Whether a subscription instance is released before it has expired.
    pub fn terminate_subscription(mut self, value: bool) -> Self {
        self.terminate_subscription = Some(value);
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

record! {
    DeleteInstanceRequest: DELETE_INSTANCE_REQUEST,
    0 instance_id: Str = Field::string("InstanceId").required(),
    1 force: OptBool = Field::boolean("Force"),
    2 terminate_subscription: OptBool = Field::boolean("TerminateSubscription"),
    3 dry_run: OptBool = Field::boolean("DryRun"),
}

/// Response of `DeleteInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteInstanceResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteInstanceResponse: DELETE_INSTANCE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteInstanceRequest,
    DeleteInstanceResponse,
}
