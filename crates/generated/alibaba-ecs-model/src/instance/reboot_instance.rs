// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/RebootInstance.json; do not edit.
//! Restarts a running instance.
//!
//! `ForceStop` is like pulling the plug and can lose what was not written to disk. Not possible while
//! locked for security. Wait until it is `Running` again.
//!
//! - Requires permission for the action `ecs:RebootInstance` (access level update), on Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RebootInstance), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "RebootInstance",
    effect: Effect::Write,
    request: RebootInstanceRequest = REBOOT_INSTANCE_REQUEST,
    response: RebootInstanceResponse = REBOOT_INSTANCE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:RebootInstance").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "403 DiskError = The disk cannot be used, because of an error or because payment is overdue.",
    "403 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "403 InstanceExpiredOrInArrears = Payment is overdue. Settle the bill first.",
    "403 InstanceLockedForSecurity = The instance is locked for security. See `OperationLocks` of `DescribeInstances`, and resolve the reason in the console first.",
    "403 InvalidParameter.KMSKeyId.CMKNotEnabled = The key in Key Management Service is disabled. Enable it or take another.",
    "403 InvalidParameter.KMSKeyId.CMKUnauthorized = The service may not use this key. Grant it the role for encryption with Key Management Service.",
    "403 InvalidParameter.KMSKeyId.KMSUnauthorized = The service may not use this key. Grant it the role for encryption with Key Management Service.",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "404 InvalidParameter.KMSKeyId.NotFound = There is no such key in Key Management Service in this region.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `RebootInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct RebootInstanceRequest {
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: String,
    /// Whether to pull the plug instead of shutting down, with the risk of losing what was not written to
    /// disk.
    pub force_stop: Option<bool>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl RebootInstanceRequest {
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

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

record! {
    RebootInstanceRequest: REBOOT_INSTANCE_REQUEST,
    0 instance_id: Str = Field::string("InstanceId").required(),
    1 force_stop: OptBool = Field::boolean("ForceStop"),
    2 dry_run: OptBool = Field::boolean("DryRun"),
}

/// Response of `RebootInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct RebootInstanceResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    RebootInstanceResponse: REBOOT_INSTANCE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    RebootInstanceRequest,
    RebootInstanceResponse,
}
