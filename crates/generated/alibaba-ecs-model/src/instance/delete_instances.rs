// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteInstances.json; do not edit.
//! Releases several pay-as-you-go instances, or subscription instances that have expired.
//!
//! Their data is lost and cannot be restored. Disks with `DeleteWithInstance` off are kept and billed
//! as pay-as-you-go; manual snapshots are kept.
//!
//! - Requires permission for the action `ecs:DeleteInstances` (access level delete), on Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteInstances), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

operation! {
    name: "DeleteInstances",
    effect: Effect::Write,
    request: DeleteInstancesRequest = DELETE_INSTANCES_REQUEST,
    response: DeleteInstancesResponse = DELETE_INSTANCES_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).authorization(Authorization::new("ecs:DeleteInstances").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "400 DRYRUN.SUCCESS = The request would have worked. Nothing was done because `DryRun` was set.",
    "400 DependencyViolation.RouteEntry = A route leads to the resource. Delete the route first.",
    "400 DependencyViolation.SLBConfiguring",
    "400 InvalidParameter.CrossRegionNotSupport",
    "403 ChargeTypeViolation = The way the resource is paid for does not allow the operation, for instance releasing a subscription before it ends.",
    "403 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "403 IncorrectInstanceStatus.Initializing",
    "403 InstanceLockedForSecurity = The instance is locked for security. See `OperationLocks` of `DescribeInstances`, and resolve the reason in the console first.",
    "403 InvalidInstanceIds.ValueNotSupported",
    "403 InvalidOperation.DeletionProtection = The resource is protected against deletion. Switch the protection off first.",
    "403 InvalidOperation.EniLinked",
    "403 InvalidParameter.TooManyInstanceIds = There are too many instance ids in the request.",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "404 InvalidInstanceIds.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
    "500 InvalidParameter = A parameter has a value that is not possible; the message names it.",
}

/// Request of `DeleteInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteInstancesRequest {
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Whether to go through with it although something stands against it, with the risk of losing data.
    /// Default: `false`.
    pub force: Option<bool>,
    /// Whether a subscription instance is released before it has expired. Default: `false`.
    pub terminate_subscription: Option<bool>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Ids of the instances that the operation is for; those of ECS are `i-...`, as `DescribeInstances` of
    /// ECS lists them. At most 100 elements.
    pub instance_id: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteInstancesRequest {
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

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
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

/// Response of `DeleteInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteInstancesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteInstancesResponse: DELETE_INSTANCES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteInstancesRequest,
    DeleteInstancesResponse,
}
