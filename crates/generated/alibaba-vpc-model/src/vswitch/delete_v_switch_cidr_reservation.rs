// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteVSwitchCidrReservation.json; do not edit.
//! Deletes a reserved block of a vSwitch.
//!
//! Prefixes that network interfaces got from it must be taken back first, with
//! `UnassignPrivateIpAddresses` or `UnassignIpv6Addresses` of ECS.
//!
//! - Access level: delete.
//! - Asynchronous: it responds before the operation is complete. Poll `ListVSwitchCidrReservations`
//!   every 3 s, up to 10 times.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVSwitchCidrReservation),
//! 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Effect, Extra, Facts, Field, errors, operation, record,
};

operation! {
    name: "DeleteVSwitchCidrReservation",
    effect: Effect::Write,
    request: DeleteVSwitchCidrReservationRequest = DELETE_V_SWITCH_CIDR_RESERVATION_REQUEST,
    response: DeleteVSwitchCidrReservationResponse = DELETE_V_SWITCH_CIDR_RESERVATION_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).asynchronous(Asynchronous::new().poll("ListVSwitchCidrReservations").interval(3).attempts(10)),
}

errors! {
    "400 DependencyViolation.IpPrefix",
    "400 IncorrectStatus.CidrReservation",
    "400 ResourceNotFound.CidrReservation",
    "404 ResourceNotFound.CidrReservation",
}

/// Request of `DeleteVSwitchCidrReservation`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteVSwitchCidrReservationRequest {
    /// Id of the reserved block of the vSwitch (`vcr-...`). `ListVSwitchCidrReservations` lists it.
    pub v_switch_cidr_reservation_id: String,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteVSwitchCidrReservationRequest {
    /// Creates a value with the required members.
    pub fn new(v_switch_cidr_reservation_id: impl Into<String>) -> Self {
        Self {
            v_switch_cidr_reservation_id: v_switch_cidr_reservation_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DeleteVSwitchCidrReservationRequest: DELETE_V_SWITCH_CIDR_RESERVATION_REQUEST,
    0 v_switch_cidr_reservation_id: Str = Field::string("VSwitchCidrReservationId").required(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `DeleteVSwitchCidrReservation`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteVSwitchCidrReservationResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteVSwitchCidrReservationResponse: DELETE_V_SWITCH_CIDR_RESERVATION_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteVSwitchCidrReservationRequest,
    DeleteVSwitchCidrReservationResponse,
}
