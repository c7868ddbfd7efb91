// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/StopInstance.json; do not edit.
//! Stops a running instance.
//!
//! A pay-as-you-go instance in economical mode gives its capacity and public address back, unless
//! `StoppedMode` is `KeepCharging`. Not possible while locked for security. Wait until it is `Stopped`.
//!
//! - Requires permission for the action `ecs:StopInstance` (access level update), on Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/StopInstance), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

pub use crate::shapes::InstanceStoppedMode;

operation! {
    name: "StopInstance",
    effect: Effect::Write,
    request: StopInstanceRequest = STOP_INSTANCE_REQUEST,
    response: StopInstanceResponse = STOP_INSTANCE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:StopInstance").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "403 DiskError = The disk cannot be used, because of an error or because payment is overdue.",
    "403 HibernationConfigured.InstanceOperationForbidden = The instance is set up for hibernation, which excludes this operation.",
    "403 HibernationConfigured.NotEnabled",
    "403 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "403 InstanceExpiredOrInArrears = Payment is overdue. Settle the bill first.",
    "403 InstanceLockedForSecurity = The instance is locked for security. See `OperationLocks` of `DescribeInstances`, and resolve the reason in the console first.",
    "403 InstanceType.ParameterMismatch",
    "403 InvalidInstanceId.NotSupport",
    "403 InvalidParameter.KMSKeyId.CMKNotEnabled = The key in Key Management Service is disabled. Enable it or take another.",
    "403 InvalidParameter.KMSKeyId.CMKUnauthorized = The service may not use this key. Grant it the role for encryption with Key Management Service.",
    "403 InvalidParameter.KMSKeyId.KMSUnauthorized = The service may not use this key. Grant it the role for encryption with Key Management Service.",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `StopInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct StopInstanceRequest {
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: String,
    /// No longer used; it has no effect. Deprecated. It has no effect.
    #[deprecated = "It has no effect."]
    pub confirm_stop: Option<bool>,
    /// Whether to pull the plug instead of shutting down, with the risk of losing what was not written to
    /// disk.
    pub force_stop: Option<bool>,
    /// What the stopped instance keeps: `KeepCharging` everything and its bill, `StopCharging` neither
    /// vCPUs and memory nor its public address.
    pub stopped_mode: Option<InstanceStoppedMode>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// `Hibernate`: boolean.
    pub hibernate: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl StopInstanceRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// No longer used; it has no effect.
    #[deprecated = "It has no effect."]
    pub fn confirm_stop(mut self, value: bool) -> Self {
        self.confirm_stop = Some(value);
        self
    }

    /// Whether to pull the plug instead of shutting down, with the risk of losing what was not written to
    /// disk.
    pub fn force_stop(mut self, value: bool) -> Self {
        self.force_stop = Some(value);
        self
    }

    /// What the stopped instance keeps: `KeepCharging` everything and its bill, `StopCharging` neither
    /// vCPUs and memory nor its public address.
    pub fn stopped_mode(mut self, value: impl Into<InstanceStoppedMode>) -> Self {
        self.stopped_mode = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `Hibernate`.
    pub fn hibernate(mut self, value: bool) -> Self {
        self.hibernate = Some(value);
        self
    }
}

record! {
    StopInstanceRequest: STOP_INSTANCE_REQUEST,
    0 instance_id: Str = Field::string("InstanceId").required(),
    1 confirm_stop: OptBool = Field::boolean("ConfirmStop").deprecated(),
    2 force_stop: OptBool = Field::boolean("ForceStop"),
    3 stopped_mode: Opt = Field::one_of("StoppedMode", InstanceStoppedMode::VALUES),
    4 dry_run: OptBool = Field::boolean("DryRun"),
    5 hibernate: OptBool = Field::boolean("Hibernate"),
}

/// Response of `StopInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct StopInstanceResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    StopInstanceResponse: STOP_INSTANCE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    StopInstanceRequest,
    StopInstanceResponse,
}
