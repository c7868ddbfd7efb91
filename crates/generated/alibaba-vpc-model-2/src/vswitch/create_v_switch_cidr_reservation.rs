// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateVSwitchCidrReservation.json; do not edit.
//! Reserves a part of a vSwitch's block for a purpose of its own, at most ten for IPv4 and ten for IPv6.
//!
//! Asynchronous: ListVSwitchCidrReservations shows when it is done.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVSwitchCidrReservation).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<CreateVSwitchCidrReservationRequest, CreateVSwitchCidrReservationResponse>(
    "CreateVSwitchCidrReservation", Effect::Write, &CREATE_V_SWITCH_CIDR_RESERVATION_REQUEST,
    &CREATE_V_SWITCH_CIDR_RESERVATION_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Conflict.CidrReservationMaskAndCidrReservationCidr IllegalParam.VSwitchCidrReservationMask IllegalParamFormat
    400 IllegalParamFormat.VSwitchCidrReservationCidr IncorrectStatus.VSWITCH
    400 MissingParam.CidrReservationMaskOrCidrReservationCidr OperationFailed.AlreadyUsedIpContained
    400 OperationFailed.CidrNotEnoughInVSwitch OperationFailed.SystemReservedIpContained
    400 OperationFailed.VSwitchCidrReservationCidr QuotaExceeded.CidrReservationCount QuotaExceeded.VSwitchCidrReservationMask
    400 ResourceNotFound.VSwitch UnsupportedFeature.ReservedType UnsupportedFeature.VSwitchIpv6
    400 UnsupportedFeature.VpcAdvancedFeature UnsupportedRegion
");

/// Request of `CreateVSwitchCidrReservation`.
#[derive(Default)] #[non_exhaustive] pub struct CreateVSwitchCidrReservationRequest {
    /** `Tag`: records, at most 21 elements. */ pub tag: Vec<Tag>,
    /** `VSwitchId`: text. */ pub v_switch_id: String,
    /** `VSwitchCidrReservationName`: text. */ pub v_switch_cidr_reservation_name: Option<String>,
    /** `VSwitchCidrReservationDescription`: text. */ pub v_switch_cidr_reservation_description: Option<String>,
    /** `IpVersion`: text. */ pub ip_version: Option<String>,
    /** `VSwitchCidrReservationMask`: text. */ pub v_switch_cidr_reservation_mask: Option<String>,
    /** `VSwitchCidrReservationCidr`: text. */ pub v_switch_cidr_reservation_cidr: Option<String>,
    /** `VSwitchCidrReservationType`: text. */ pub v_switch_cidr_reservation_type: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateVSwitchCidrReservationRequest {
    /// With what is required.
    pub fn new(v_switch_id: impl Into<String>) -> Self { Self { v_switch_id: v_switch_id.into(), ..Self::default() } }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `VSwitchCidrReservationName`.
    pub fn v_switch_cidr_reservation_name(mut self, value: impl Into<String>) -> Self {
        self.v_switch_cidr_reservation_name = Some(value.into()); self
    }
    /// Sets `VSwitchCidrReservationDescription`.
    pub fn v_switch_cidr_reservation_description(mut self, value: impl Into<String>) -> Self {
        self.v_switch_cidr_reservation_description = Some(value.into()); self
    }
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self { self.ip_version = Some(value.into()); self }
    /// Sets `VSwitchCidrReservationMask`.
    pub fn v_switch_cidr_reservation_mask(mut self, value: impl Into<String>) -> Self {
        self.v_switch_cidr_reservation_mask = Some(value.into()); self
    }
    /// Sets `VSwitchCidrReservationCidr`.
    pub fn v_switch_cidr_reservation_cidr(mut self, value: impl Into<String>) -> Self {
        self.v_switch_cidr_reservation_cidr = Some(value.into()); self
    }
    /// Sets `VSwitchCidrReservationType`.
    pub fn v_switch_cidr_reservation_type(mut self, value: impl Into<String>) -> Self {
        self.v_switch_cidr_reservation_type = Some(value.into()); self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`CreateVSwitchCidrReservationRequest`].
pub static CREATE_V_SWITCH_CIDR_RESERVATION_REQUEST: Schema =
    Schema { name: "CreateVSwitchCidrReservationRequest", fields: { static ROWS: [Field; 11] = [
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(21))),
    Field::string("VSwitchId").required(),
    Field::string("VSwitchCidrReservationName"),
    Field::string("VSwitchCidrReservationDescription"),
    Field::string("IpVersion"),
    Field::string("VSwitchCidrReservationMask"),
    Field::string("VSwitchCidrReservationCidr"),
    Field::string("VSwitchCidrReservationType"),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(CreateVSwitchCidrReservationRequest, CREATE_V_SWITCH_CIDR_RESERVATION_REQUEST,
    [0 List tag, 1 Str v_switch_id, 2 OptStr v_switch_cidr_reservation_name, 3 OptStr v_switch_cidr_reservation_description,
    4 OptStr ip_version, 5 OptStr v_switch_cidr_reservation_mask, 6 OptStr v_switch_cidr_reservation_cidr,
    7 OptStr v_switch_cidr_reservation_type, 8 OptStr client_token, 10 OptStr region_id] [9 OptBool dry_run]);

/// Answer of `CreateVSwitchCidrReservation`.
#[derive(Default)] #[non_exhaustive] pub struct CreateVSwitchCidrReservationResponse {
    /** `VSwitchCidrReservationId`: text. */ pub v_switch_cidr_reservation_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateVSwitchCidrReservationResponse`].
pub static CREATE_V_SWITCH_CIDR_RESERVATION_RESPONSE: Schema =
    Schema { name: "CreateVSwitchCidrReservationResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("VSwitchCidrReservationId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(CreateVSwitchCidrReservationResponse, CREATE_V_SWITCH_CIDR_RESERVATION_RESPONSE,
    [0 OptStr v_switch_cidr_reservation_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    CreateVSwitchCidrReservationRequest, CreateVSwitchCidrReservationResponse,
);
