// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyVSwitchAttribute.json; do not edit.
//! Changes the name or description of a vSwitch.
//!
//! Use ModifyVSwitchAttribute of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyVSwitchAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyVSwitchAttributeResponse;

operation!(Operation::new::<ModifyVSwitchAttributeRequest, ModifyVSwitchAttributeResponse>(
    "ModifyVSwitchAttribute", Effect::Write, &MODIFY_V_SWITCH_ATTRIBUTE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 Forbidden.VRouterNotFound InvalidDescription.Malformed InvalidVSwitchDiscription.Malformed InvalidVSwitchName.Malformed
    404 InvalidVSwitchId.NotFound
");

/// Request of `ModifyVSwitchAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyVSwitchAttributeRequest {
    /** `VSwitchId`: text. */ pub v_switch_id: String,
    /** `VSwitchName`: text. */ pub v_switch_name: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyVSwitchAttributeRequest {
    /// With what is required.
    pub fn new(v_switch_id: impl Into<String>) -> Self { Self { v_switch_id: v_switch_id.into(), ..Self::default() } }
    /// Sets `VSwitchName`.
    pub fn v_switch_name(mut self, value: impl Into<String>) -> Self { self.v_switch_name = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
}
/// Table of [`ModifyVSwitchAttributeRequest`].
pub static MODIFY_V_SWITCH_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyVSwitchAttributeRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("VSwitchId").required(),
    Field::string("VSwitchName"),
    Field::string("RegionId").filled(),
    Field::string("Description"),
]; &ROWS } };
record!(ModifyVSwitchAttributeRequest, MODIFY_V_SWITCH_ATTRIBUTE_REQUEST,
    [0 Str v_switch_id, 1 OptStr v_switch_name, 2 OptStr region_id, 3 OptStr description] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyVSwitchAttributeRequest);
