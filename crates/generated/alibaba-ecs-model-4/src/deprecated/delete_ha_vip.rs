// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteHaVip.json; do not edit.
//! Deletes a high-availability virtual IP address.
//!
//! Use DeleteHaVip of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteHaVip).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteHaVipResponse;

operation!(Operation::new::<DeleteHaVipRequest, DeleteHaVipResponse>(
    "DeleteHaVip", Effect::Write, &DELETE_HA_VIP_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 DependencyViolation.HaVipAssociatedWithEIP DependencyViolation.HaVipReferedByRouteEntry Forbidden.HaVip
    400 IncorrectHaVipStatus IncorrectStatus
    404 InvalidHaVipId.NotFound InvalidRegionId.NotFound
");

/// Request of `DeleteHaVip`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteHaVipRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `HaVipId`: text. */ pub ha_vip_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeleteHaVipRequest {
    /// With what is required.
    pub fn new(ha_vip_id: impl Into<String>) -> Self { Self { ha_vip_id: ha_vip_id.into(), ..Self::default() } }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DeleteHaVipRequest`].
pub static DELETE_HA_VIP_REQUEST: Schema = Schema { name: "DeleteHaVipRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("ClientToken").filled(),
    Field::string("RegionId").required().filled(),
    Field::string("HaVipId").required(),
]; &ROWS } };
record!(DeleteHaVipRequest, DELETE_HA_VIP_REQUEST, [0 OptStr client_token, 1 OptStr region_id, 2 Str ha_vip_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteHaVipRequest);
