// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteVSwitchCidrReservation.json; do not edit.
//! Deletes a reserved block of a vSwitch.
//!
//! Prefixes that network interfaces got from it must be taken back first, with UnassignPrivateIpAddresses or
//! UnassignIpv6Addresses of ECS.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVSwitchCidrReservation).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteVSwitchCidrReservationResponse;

operation!(Operation::new::<DeleteVSwitchCidrReservationRequest, DeleteVSwitchCidrReservationResponse>(
    "DeleteVSwitchCidrReservation", Effect::Write, &DELETE_V_SWITCH_CIDR_RESERVATION_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 DependencyViolation.IpPrefix IncorrectStatus.CidrReservation ResourceNotFound.CidrReservation
    404 ResourceNotFound.CidrReservation
");

/// Request of `DeleteVSwitchCidrReservation`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteVSwitchCidrReservationRequest {
    /** `VSwitchCidrReservationId`: text. */ pub v_switch_cidr_reservation_id: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteVSwitchCidrReservationRequest {
    /// With what is required.
    pub fn new(v_switch_cidr_reservation_id: impl Into<String>) -> Self {
        Self { v_switch_cidr_reservation_id: v_switch_cidr_reservation_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DeleteVSwitchCidrReservationRequest`].
pub static DELETE_V_SWITCH_CIDR_RESERVATION_REQUEST: Schema =
    Schema { name: "DeleteVSwitchCidrReservationRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("VSwitchCidrReservationId").required(),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(DeleteVSwitchCidrReservationRequest, DELETE_V_SWITCH_CIDR_RESERVATION_REQUEST,
    [0 Str v_switch_cidr_reservation_id, 1 OptStr region_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteVSwitchCidrReservationRequest);
