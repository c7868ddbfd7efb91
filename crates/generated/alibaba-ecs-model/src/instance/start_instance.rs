// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/StartInstance.json; do not edit.
//! Starts a stopped instance.
//!
//! Not possible while locked for security. Returns when the start has begun: wait until it is
//! `Running`.
//!
//! - Requires permission for the action `ecs:StartInstance` (access level update), on Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/StartInstance), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "StartInstance",
    effect: Effect::Write,
    request: StartInstanceRequest = START_INSTANCE_REQUEST,
    response: StartInstanceResponse = START_INSTANCE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:StartInstance").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "400 Invalid.PrivatePoolOptions.NoStock = The private pool has no capacity left.",
    "400 InvalidDedicatedHost.NotEnoughResource",
    "400 InvalidInstance.NotFoundSystemDisk = The instance has no system disk.",
    "400 LackResource",
    "403 DiskError = The disk cannot be used, because of an error or because payment is overdue.",
    "403 DiskInArrears = The disk cannot be used, because of an error or because payment is overdue.",
    "403 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "403 InstanceExpired",
    "403 InstanceLockedForSecurity = The instance is locked for security. See `OperationLocks` of `DescribeInstances`, and resolve the reason in the console first.",
    "403 InstanceNotReady = The instance is not ready. Wait until it is running or stopped.",
    "403 InsufficientBalance = The account's balance is too low. Top it up first.",
    "403 InvalidParameter.KMSKeyId.CMKNotEnabled = The key in Key Management Service is disabled. Enable it or take another.",
    "403 InvalidParameter.KMSKeyId.CMKUnauthorized = The service may not use this key. Grant it the role for encryption with Key Management Service.",
    "403 InvalidParameter.KMSKeyId.KMSUnauthorized = The service may not use this key. Grant it the role for encryption with Key Management Service.",
    "403 InvalidParameter.KMSKeyId.NotFound = There is no such key in Key Management Service in this region.",
    "403 OperationDenied.HostRepairing",
    "403 OperationDenied.NoStock = The instance type is sold out in this zone. Try another type or zone; `DescribeAvailableResource` tells what is in stock.",
    "403 OperationDenied.SpotPriceLowerThanPublicPrice",
    "403 QuotaExceed.ElasticQuota = The quota of pay-as-you-go instances or vCPUs is used up. Have it raised.",
    "404 InvalidCapacityReservationId.NotFound",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "500 InstanceNotReady = The instance is not ready. Wait until it is running or stopped.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
    "503 ServiceUnavailable = The service is overloaded or out of order for a moment. Try again.",
}

/// Request of `StartInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct StartInstanceRequest {
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: String,
    /// `InitLocalDisk`: boolean.
    pub init_local_disk: Option<bool>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl StartInstanceRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Sets `InitLocalDisk`.
    pub fn init_local_disk(mut self, value: bool) -> Self {
        self.init_local_disk = Some(value);
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

record! {
    StartInstanceRequest: START_INSTANCE_REQUEST,
    0 instance_id: Str = Field::string("InstanceId").required(),
    1 init_local_disk: OptBool = Field::boolean("InitLocalDisk"),
    2 dry_run: OptBool = Field::boolean("DryRun"),
}

/// Response of `StartInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct StartInstanceResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    StartInstanceResponse: START_INSTANCE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    StartInstanceRequest,
    StartInstanceResponse,
}
