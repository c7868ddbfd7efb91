// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyVSwitchCidrReservationAttribute.json; do not edit.
//! Changes the name or description of a vSwitch's reserved block.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVSwitchCidrReservationAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyVSwitchCidrReservationAttributeResponse;

operation!(Operation::new::<ModifyVSwitchCidrReservationAttributeRequest, ModifyVSwitchCidrReservationAttributeResponse>(
    "ModifyVSwitchCidrReservationAttribute", Effect::Write, &MODIFY_V_SWITCH_CIDR_RESERVATION_ATTRIBUTE_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 IllegalParamFormat ResourceNotFound.CidrReservation
");

/// Request of `ModifyVSwitchCidrReservationAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyVSwitchCidrReservationAttributeRequest {
    /** `VSwitchCidrReservationId`: text. */ pub v_switch_cidr_reservation_id: String,
    /** `VSwitchCidrReservationName`: text. */ pub v_switch_cidr_reservation_name: Option<String>,
    /** `VSwitchCidrReservationDescription`: text. */ pub v_switch_cidr_reservation_description: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyVSwitchCidrReservationAttributeRequest {
    /// With what is required.
    pub fn new(v_switch_cidr_reservation_id: impl Into<String>) -> Self {
        Self { v_switch_cidr_reservation_id: v_switch_cidr_reservation_id.into(), ..Self::default() }
    }
    /// Sets `VSwitchCidrReservationName`.
    pub fn v_switch_cidr_reservation_name(mut self, value: impl Into<String>) -> Self {
        self.v_switch_cidr_reservation_name = Some(value.into()); self
    }
    /// Sets `VSwitchCidrReservationDescription`.
    pub fn v_switch_cidr_reservation_description(mut self, value: impl Into<String>) -> Self {
        self.v_switch_cidr_reservation_description = Some(value.into()); self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`ModifyVSwitchCidrReservationAttributeRequest`].
pub static MODIFY_V_SWITCH_CIDR_RESERVATION_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyVSwitchCidrReservationAttributeRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("VSwitchCidrReservationId").required(),
    Field::string("VSwitchCidrReservationName"),
    Field::string("VSwitchCidrReservationDescription"),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(ModifyVSwitchCidrReservationAttributeRequest, MODIFY_V_SWITCH_CIDR_RESERVATION_ATTRIBUTE_REQUEST,
    [0 Str v_switch_cidr_reservation_id, 1 OptStr v_switch_cidr_reservation_name, 2 OptStr v_switch_cidr_reservation_description,
    3 OptStr region_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyVSwitchCidrReservationAttributeRequest);
