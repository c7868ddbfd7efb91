// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/StopInstance.json; do not edit.
//! Stops a running instance.
//!
//! A pay-as-you-go instance in economical mode gives its capacity and public address back, unless
//! `StoppedMode` is `KeepCharging`. Not possible while locked for security. Wait until it is `Stopped`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/StopInstance).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "StopInstance",
    effect: Effect::Write,
    request: StopInstanceRequest = STOP_INSTANCE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "403 DiskError",
    "403 HibernationConfigured.InstanceOperationForbidden",
    "403 HibernationConfigured.NotEnabled",
    "403 IncorrectInstanceStatus",
    "403 InstanceExpiredOrInArrears",
    "403 InstanceLockedForSecurity",
    "403 InstanceType.ParameterMismatch",
    "403 InvalidInstanceId.NotSupport",
    "403 InvalidParameter.KMSKeyId.CMKNotEnabled",
    "403 InvalidParameter.KMSKeyId.CMKUnauthorized",
    "403 InvalidParameter.KMSKeyId.KMSUnauthorized",
    "404 InvalidInstanceId.NotFound",
    "500 InternalError",
}

/// Response of `StopInstance`.
pub type StopInstanceResponse = RequestIdResponse;

/// Request of `StopInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct StopInstanceRequest {
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `ConfirmStop`: yes or no.
    pub confirm_stop: Option<bool>,
    /// `ForceStop`: yes or no.
    pub force_stop: Option<bool>,
    /// `StoppedMode`: text.
    pub stopped_mode: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `Hibernate`: yes or no.
    pub hibernate: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl StopInstanceRequest {
    /// Starts with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Sets `ConfirmStop`.
    pub fn confirm_stop(mut self, value: bool) -> Self {
        self.confirm_stop = Some(value);
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

    /// Sets `DryRun`.
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
    1 confirm_stop: OptBool = Field::boolean("ConfirmStop"),
    2 force_stop: OptBool = Field::boolean("ForceStop"),
    3 stopped_mode: OptStr = Field::string("StoppedMode"),
    4 dry_run: OptBool = Field::boolean("DryRun"),
    5 hibernate: OptBool = Field::boolean("Hibernate"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    StopInstanceRequest,
}
