// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AssociateHaVip.json; do not edit.
//! Binds a high-availability virtual IP address to an instance.
//!
//! Use AssociateHaVip of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AssociateHaVip).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "AssociateHaVip",
    effect: Effect::Write,
    request: AssociateHaVipRequest = ASSOCIATE_HA_VIP_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 CountLimitExceed.HaVipOnInstance",
    "400 CountLimitExceeded.HaVipOnECSInstance",
    "400 Forbidden.HaVip",
    "400 IncorrectHaVipStatus",
    "400 IncorrectInstanceStatus",
    "400 InvalidVip.Status",
    "400 OperationFailed.DistibuteLock",
    "400 OperationUnsupported.BindMultipleType",
    "404 InvalidHaVip.Exist",
    "404 InvalidHaVipId.NotFound",
    "404 InvalidInstanceId.NotFound",
    "404 InvalidRegionId.NotFound",
}

/// Response of `AssociateHaVip`.
pub type AssociateHaVipResponse = RequestIdResponse;

/// Request of `AssociateHaVip`.
#[derive(Default)]
#[non_exhaustive]
pub struct AssociateHaVipRequest {
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `HaVipId`: text.
    pub ha_vip_id: String,
    /// `InstanceId`: text.
    pub instance_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl AssociateHaVipRequest {
    /// Starts with the required members.
    pub fn new(ha_vip_id: impl Into<String>, instance_id: impl Into<String>) -> Self {
        Self {
            ha_vip_id: ha_vip_id.into(),
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    AssociateHaVipRequest: ASSOCIATE_HA_VIP_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 ha_vip_id: Str = Field::string("HaVipId").required(),
    3 instance_id: Str = Field::string("InstanceId").required(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AssociateHaVipRequest,
}
