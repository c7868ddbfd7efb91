// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateVSwitchCidrReservation.json; do not edit.
//! Reserves a part of a vSwitch's block for a purpose of its own, at most ten for IPv4 and ten for
//! IPv6.
//!
//! Asynchronous: `ListVSwitchCidrReservations` shows when it is done.
//!
//! - Access level: create.
//! - Asynchronous: it responds before the operation is complete. Poll `ListVSwitchCidrReservations`
//!   every 3 s, up to 10 times.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVSwitchCidrReservation),
//! 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Limits, Risk, errors,
    operation, record,
};

pub use crate::shapes::{IpVersion, Tag};

operation! {
    name: "CreateVSwitchCidrReservation",
    effect: Effect::Write,
    request: CreateVSwitchCidrReservationRequest = CREATE_V_SWITCH_CIDR_RESERVATION_REQUEST,
    response: CreateVSwitchCidrReservationResponse = CREATE_V_SWITCH_CIDR_RESERVATION_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).risk(Risk::None).charge(Charge::Free).asynchronous(Asynchronous::new().poll("ListVSwitchCidrReservations").interval(3).attempts(10)),
}

errors! {
    "400 Conflict.CidrReservationMaskAndCidrReservationCidr",
    "400 IllegalParam.VSwitchCidrReservationMask",
    "400 IllegalParamFormat",
    "400 IllegalParamFormat.VSwitchCidrReservationCidr",
    "400 IncorrectStatus.VSWITCH",
    "400 MissingParam.CidrReservationMaskOrCidrReservationCidr",
    "400 OperationFailed.AlreadyUsedIpContained",
    "400 OperationFailed.CidrNotEnoughInVSwitch",
    "400 OperationFailed.SystemReservedIpContained",
    "400 OperationFailed.VSwitchCidrReservationCidr",
    "400 QuotaExceeded.CidrReservationCount",
    "400 QuotaExceeded.VSwitchCidrReservationMask",
    "400 ResourceNotFound.VSwitch = There is no such vSwitch.",
    "400 UnsupportedFeature.ReservedType",
    "400 UnsupportedFeature.VSwitchIpv6",
    "400 UnsupportedFeature.VpcAdvancedFeature",
    "400 UnsupportedRegion = The region does not offer this.",
}

/// Request of `CreateVSwitchCidrReservation`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVSwitchCidrReservationRequest {
    /// Tags of the resource, or tags that it must carry to match. At most 21 elements.
    pub tag: Vec<Tag>,
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: String,
    /// Name of the reserved block: 1 to 128 characters, starting with a letter, not starting with `http://`
    /// or `https://`.
    pub v_switch_cidr_reservation_name: Option<String>,
    /// Description of the reserved block: 2 to 256 characters, starting with a letter, not starting with
    /// `http://` or `https://`.
    pub v_switch_cidr_reservation_description: Option<String>,
    /// Version of the IP protocol, 4 or 6, that it is for.
    pub ip_version: Option<IpVersion>,
    /// `VSwitchCidrReservationMask`: string.
    pub v_switch_cidr_reservation_mask: Option<String>,
    /// Block of addresses that is reserved in the vSwitch, in CIDR notation.
    pub v_switch_cidr_reservation_cidr: Option<String>,
    /// What the block is reserved for: `Prefix`.
    pub v_switch_cidr_reservation_type: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateVSwitchCidrReservationRequest {
    /// Creates a value with the required members.
    pub fn new(v_switch_id: impl Into<String>) -> Self {
        Self {
            v_switch_id: v_switch_id.into(),
            ..Self::default()
        }
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
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

    /// Version of the IP protocol, 4 or 6, that it is for.
    pub fn ip_version(mut self, value: impl Into<IpVersion>) -> Self {
        self.ip_version = Some(value.into());
        self
    }

    /// Sets `VSwitchCidrReservationMask`.
    pub fn v_switch_cidr_reservation_mask(mut self, value: impl Into<String>) -> Self {
        self.v_switch_cidr_reservation_mask = Some(value.into());
        self
    }

    /// Block of addresses that is reserved in the vSwitch, in CIDR notation.
    pub fn v_switch_cidr_reservation_cidr(mut self, value: impl Into<String>) -> Self {
        self.v_switch_cidr_reservation_cidr = Some(value.into());
        self
    }

    /// What the block is reserved for: `Prefix`.
    pub fn v_switch_cidr_reservation_type(mut self, value: impl Into<String>) -> Self {
        self.v_switch_cidr_reservation_type = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    CreateVSwitchCidrReservationRequest: CREATE_V_SWITCH_CIDR_RESERVATION_REQUEST,
    0 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(21))),
    1 v_switch_id: Str = Field::string("VSwitchId").required(),
    2 v_switch_cidr_reservation_name: OptStr = Field::string("VSwitchCidrReservationName"),
    3 v_switch_cidr_reservation_description: OptStr = Field::string("VSwitchCidrReservationDescription"),
    4 ip_version: Opt = Field::one_of("IpVersion", IpVersion::VALUES),
    5 v_switch_cidr_reservation_mask: OptStr = Field::string("VSwitchCidrReservationMask"),
    6 v_switch_cidr_reservation_cidr: OptStr = Field::string("VSwitchCidrReservationCidr"),
    7 v_switch_cidr_reservation_type: OptStr = Field::string("VSwitchCidrReservationType"),
    8 client_token: OptStr = Field::string("ClientToken").filled(),
    9 dry_run: OptBool = Field::boolean("DryRun"),
    10 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `CreateVSwitchCidrReservation`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVSwitchCidrReservationResponse {
    /// Id of the reserved block of the vSwitch (`vcr-...`). `ListVSwitchCidrReservations` lists it.
    pub v_switch_cidr_reservation_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateVSwitchCidrReservationResponse: CREATE_V_SWITCH_CIDR_RESERVATION_RESPONSE,
    0 v_switch_cidr_reservation_id: OptStr = Field::string("VSwitchCidrReservationId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateVSwitchCidrReservationRequest,
    CreateVSwitchCidrReservationResponse,
}
