// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/StartInstance.json; do not edit.
//! Starts a stopped instance.
//!
//! Not possible while locked for security. Returns when the start has begun: wait until it is
//! `Running`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/StartInstance).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "StartInstance",
    effect: Effect::Write,
    request: StartInstanceRequest = START_INSTANCE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 Invalid.PrivatePoolOptions.NoStock",
    "400 InvalidDedicatedHost.NotEnoughResource",
    "400 InvalidInstance.NotFoundSystemDisk",
    "400 LackResource",
    "403 DiskError",
    "403 DiskInArrears",
    "403 IncorrectInstanceStatus",
    "403 InstanceExpired",
    "403 InstanceLockedForSecurity",
    "403 InstanceNotReady",
    "403 InsufficientBalance",
    "403 InvalidParameter.KMSKeyId.CMKNotEnabled",
    "403 InvalidParameter.KMSKeyId.CMKUnauthorized",
    "403 InvalidParameter.KMSKeyId.KMSUnauthorized",
    "403 InvalidParameter.KMSKeyId.NotFound",
    "403 OperationDenied.HostRepairing",
    "403 OperationDenied.NoStock",
    "403 OperationDenied.SpotPriceLowerThanPublicPrice",
    "403 QuotaExceed.ElasticQuota",
    "404 InvalidCapacityReservationId.NotFound",
    "404 InvalidInstanceId.NotFound",
    "500 InstanceNotReady",
    "500 InternalError",
    "503 ServiceUnavailable",
}

/// Response of `StartInstance`.
pub type StartInstanceResponse = RequestIdResponse;

/// Request of `StartInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct StartInstanceRequest {
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `InitLocalDisk`: yes or no.
    pub init_local_disk: Option<bool>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl StartInstanceRequest {
    /// Starts with the required members.
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

    /// Sets `DryRun`.
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

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    StartInstanceRequest,
}
