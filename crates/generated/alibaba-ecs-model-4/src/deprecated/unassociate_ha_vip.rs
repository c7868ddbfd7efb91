// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/UnassociateHaVip.json; do not edit.
//! Unbinds a high-availability virtual IP address from an instance.
//!
//! Use UnassociateHaVip of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/UnassociateHaVip).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as UnassociateHaVipResponse;

operation!(Operation::new::<UnassociateHaVipRequest, UnassociateHaVipResponse>(
    "UnassociateHaVip", Effect::Write, &UNASSOCIATE_HA_VIP_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Forbidden.HaVip Forbidden.UnassociateMaster IncorrectHaVipStatus IncorrectInstanceStatus OperationFailed.DistibuteLock
    400 ResourceNotAssociated
    404 InvalidHaVipId.NotFound InvalidInstanceId.NotFound InvalidRegionId.NotFound
");

/// Request of `UnassociateHaVip`.
#[derive(Default)] #[non_exhaustive] pub struct UnassociateHaVipRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `HaVipId`: text. */ pub ha_vip_id: String,
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `Force`: text. */ pub force: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl UnassociateHaVipRequest {
    /// With what is required.
    pub fn new(ha_vip_id: impl Into<String>, instance_id: impl Into<String>) -> Self {
        Self { ha_vip_id: ha_vip_id.into(), instance_id: instance_id.into(), ..Self::default() }
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Force`.
    pub fn force(mut self, value: impl Into<String>) -> Self { self.force = Some(value.into()); self }
}
/// Table of [`UnassociateHaVipRequest`].
pub static UNASSOCIATE_HA_VIP_REQUEST: Schema = Schema { name: "UnassociateHaVipRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("ClientToken").filled(),
    Field::string("RegionId").required().filled(),
    Field::string("HaVipId").required(),
    Field::string("InstanceId").required(),
    Field::string("Force"),
]; &ROWS } };
record!(UnassociateHaVipRequest, UNASSOCIATE_HA_VIP_REQUEST,
    [0 OptStr client_token, 1 OptStr region_id, 2 Str ha_vip_id, 3 Str instance_id, 4 OptStr force] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(UnassociateHaVipRequest);
