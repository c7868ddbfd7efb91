// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteInstance.json; do not edit.
//! Releases a pay-as-you-go instance, or a subscription instance that has expired.
//!
//! Its data is lost and cannot be restored. Disks with `DeleteWithInstance` off are kept and billed as
//! pay-as-you-go, unless the instance is locked for security; manual snapshots are kept.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteInstance).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "DeleteInstance",
    effect: Effect::Write,
    request: DeleteInstanceRequest = DELETE_INSTANCE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 DependencyViolation.RouteEntry",
    "400 DependencyViolation.SLBConfiguring",
    "400 InvalidParameter",
    "403 ChargeTypeViolation",
    "403 IncorrectInstanceStatus",
    "403 IncorrectInstanceStatus.Initializing",
    "403 InstanceLockedForSecurity",
    "403 InvalidOperation.DeletionProtection",
    "403 InvalidOperation.EniLinked",
    "404 InvalidInstanceId.NotFound",
    "500 InternalError",
}

/// Response of `DeleteInstance`.
pub type DeleteInstanceResponse = RequestIdResponse;

/// Request of `DeleteInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteInstanceRequest {
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `Force`: yes or no. Default: `false`.
    pub force: Option<bool>,
    /// `TerminateSubscription`: yes or no. Default: `false`.
    pub terminate_subscription: Option<bool>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DeleteInstanceRequest {
    /// Starts with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
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

    /// Sets `DryRun`.
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

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteInstanceRequest,
}
