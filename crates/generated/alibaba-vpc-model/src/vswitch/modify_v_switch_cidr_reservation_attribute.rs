// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyVSwitchCidrReservationAttribute.json; do not edit.
//! Changes the name or description of a vSwitch's reserved block.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVSwitchCidrReservationAttribute), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, operation, record,
};

operation! {
    name: "ModifyVSwitchCidrReservationAttribute",
    effect: Effect::Write,
    request: ModifyVSwitchCidrReservationAttributeRequest = MODIFY_V_SWITCH_CIDR_RESERVATION_ATTRIBUTE_REQUEST,
    response: ModifyVSwitchCidrReservationAttributeResponse = MODIFY_V_SWITCH_CIDR_RESERVATION_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 IllegalParamFormat",
    "400 ResourceNotFound.CidrReservation",
}

/// Request of `ModifyVSwitchCidrReservationAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyVSwitchCidrReservationAttributeRequest {
    /// Id of the reserved block of the vSwitch (`vcr-...`). `ListVSwitchCidrReservations` lists it.
    pub v_switch_cidr_reservation_id: String,
    /// Name of the reserved block: 1 to 128 characters, starting with a letter, not starting with `http://`
    /// or `https://`.
    pub v_switch_cidr_reservation_name: Option<String>,
    /// Description of the reserved block: 2 to 256 characters, starting with a letter, not starting with
    /// `http://` or `https://`.
    pub v_switch_cidr_reservation_description: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyVSwitchCidrReservationAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(v_switch_cidr_reservation_id: impl Into<String>) -> Self {
        Self {
            v_switch_cidr_reservation_id: v_switch_cidr_reservation_id.into(),
            ..Self::default()
        }
    }

    /// Name of the reserved block: 1 to 128 characters, starting with a letter, not starting with `http://`
    /// or `https://`.
    pub fn v_switch_cidr_reservation_name(mut self, value: impl Into<String>) -> Self {
        self.v_switch_cidr_reservation_name = Some(value.into());
        self
    }

    /// Description of the reserved block: 2 to 256 characters, starting with a letter, not starting with
    /// `http://` or `https://`.
    pub fn v_switch_cidr_reservation_description(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.v_switch_cidr_reservation_description = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    ModifyVSwitchCidrReservationAttributeRequest: MODIFY_V_SWITCH_CIDR_RESERVATION_ATTRIBUTE_REQUEST,
    0 v_switch_cidr_reservation_id: Str = Field::string("VSwitchCidrReservationId").required(),
    1 v_switch_cidr_reservation_name: OptStr = Field::string("VSwitchCidrReservationName"),
    2 v_switch_cidr_reservation_description: OptStr = Field::string("VSwitchCidrReservationDescription"),
    3 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `ModifyVSwitchCidrReservationAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyVSwitchCidrReservationAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyVSwitchCidrReservationAttributeResponse: MODIFY_V_SWITCH_CIDR_RESERVATION_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyVSwitchCidrReservationAttributeRequest,
    ModifyVSwitchCidrReservationAttributeResponse,
}
