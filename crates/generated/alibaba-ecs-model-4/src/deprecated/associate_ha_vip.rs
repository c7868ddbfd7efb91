// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AssociateHaVip.json; do not edit.
//! Binds a high-availability virtual IP address to an instance.
//!
//! Use AssociateHaVip of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AssociateHaVip).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as AssociateHaVipResponse;

operation!(Operation::new::<AssociateHaVipRequest, AssociateHaVipResponse>(
    "AssociateHaVip", Effect::Write, &ASSOCIATE_HA_VIP_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 CountLimitExceed.HaVipOnInstance CountLimitExceeded.HaVipOnECSInstance Forbidden.HaVip IncorrectHaVipStatus
    400 IncorrectInstanceStatus InvalidVip.Status OperationFailed.DistibuteLock OperationUnsupported.BindMultipleType
    404 InvalidHaVip.Exist InvalidHaVipId.NotFound InvalidInstanceId.NotFound InvalidRegionId.NotFound
");

/// Request of `AssociateHaVip`.
#[derive(Default)] #[non_exhaustive] pub struct AssociateHaVipRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `HaVipId`: text. */ pub ha_vip_id: String,
    /** `InstanceId`: text. */ pub instance_id: String,
    /** What else came. */ pub extra: Extra,
}
impl AssociateHaVipRequest {
    /// With what is required.
    pub fn new(ha_vip_id: impl Into<String>, instance_id: impl Into<String>) -> Self {
        Self { ha_vip_id: ha_vip_id.into(), instance_id: instance_id.into(), ..Self::default() }
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`AssociateHaVipRequest`].
pub static ASSOCIATE_HA_VIP_REQUEST: Schema = Schema { name: "AssociateHaVipRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("ClientToken").filled(),
    Field::string("RegionId").required().filled(),
    Field::string("HaVipId").required(),
    Field::string("InstanceId").required(),
]; &ROWS } };
record!(AssociateHaVipRequest, ASSOCIATE_HA_VIP_REQUEST,
    [0 OptStr client_token, 1 OptStr region_id, 2 Str ha_vip_id, 3 Str instance_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AssociateHaVipRequest);
