// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyHaVipAttribute.json; do not edit.
//! Changes the description of a high-availability virtual IP address.
//!
//! Use ModifyHaVipAttribute of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyHaVipAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyHaVipAttributeResponse;

operation!(Operation::new::<ModifyHaVipAttributeRequest, ModifyHaVipAttributeResponse>(
    "ModifyHaVipAttribute", Effect::Write, &MODIFY_HA_VIP_ATTRIBUTE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IncorrectStatus InvalidDescription.Malformed
    404 InvalidHaVipId.NotFound InvalidRegionId.NotFound
");

/// Request of `ModifyHaVipAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyHaVipAttributeRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `HaVipId`: text. */ pub ha_vip_id: String,
    /** `Description`: text. */ pub description: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyHaVipAttributeRequest {
    /// With what is required.
    pub fn new(ha_vip_id: impl Into<String>) -> Self { Self { ha_vip_id: ha_vip_id.into(), ..Self::default() } }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
}
/// Table of [`ModifyHaVipAttributeRequest`].
pub static MODIFY_HA_VIP_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyHaVipAttributeRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("ClientToken").filled(),
    Field::string("RegionId").required().filled(),
    Field::string("HaVipId").required(),
    Field::string("Description"),
]; &ROWS } };
record!(ModifyHaVipAttributeRequest, MODIFY_HA_VIP_ATTRIBUTE_REQUEST,
    [0 OptStr client_token, 1 OptStr region_id, 2 Str ha_vip_id, 3 OptStr description] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyHaVipAttributeRequest);
