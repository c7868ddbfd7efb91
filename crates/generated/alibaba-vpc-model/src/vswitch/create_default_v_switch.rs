// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateDefaultVSwitch.json; do not edit.
//! Creates the default vSwitch of a zone.
//!
//! The first and the last three addresses of its block are reserved; no multicast or broadcast.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateDefaultVSwitch).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "CreateDefaultVSwitch",
    effect: Effect::Write,
    request: CreateDefaultVSwitchRequest = CREATE_DEFAULT_V_SWITCH_REQUEST,
    response: CreateDefaultVSwitchResponse = CREATE_DEFAULT_V_SWITCH_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Abs.Vpc.InvalidDescription.Malformed",
    "400 CreateVSwitch.IncorrectStatus.cbnStatus",
    "400 Duplicated.ClientToken",
    "400 Forbidden.VpcNotFound",
    "400 IllegalParam.Ipv6CidrBlock",
    "400 IncorrectRouteEntryStatus",
    "400 IncorrectStatus.cbnStatus",
    "400 IncorrectVSwitchStatus",
    "400 IncorrectVpcStatus",
    "400 InvalidCidrBlock.Malformed",
    "400 InvalidCidrBlock.Overlapped",
    "400 InvalidCirdrBlock.MaskLength",
    "400 InvalidDescription.Malformed",
    "400 InvalidParameter",
    "400 InvalidVSwitchDiscription.Malformed",
    "400 InvalidVSwitchName.Malformed",
    "400 MissingParameter",
    "400 OperationDenied.CenAttached",
    "400 OperationDenied.NatgwExist",
    "400 OperationDenied.OtherSubnetCreating",
    "400 OperationDenied.VpcPeerExist",
    "400 OperationFailed.CidrAcross",
    "400 OperationFailed.DefaultVSwitchExist",
    "400 OperationFailed.DefaultVpcNotExist",
    "400 OperationFailed.Ipv6CidrBlockExisted",
    "400 OperationFailed.VpcIpv6Disabled",
    "400 QuotaExceeded.VSwitch",
    "400 ResourceNotAvailable",
    "400 RouteConflict.AlreadyExist",
    "400 TaskConflict",
    "400 UnsupportedFeature.CloudBoxIpv6",
    "400 VPC.SWITCH.RULE.QUOTA.NOT.EXISTS",
    "404 Invalid.NotExist",
    "404 InvalidStatus.RouteEntry",
    "404 InvalidVpcId.NotFound",
    "404 InvalidZoneId.NotFound",
}

/// Request of `CreateDefaultVSwitch`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateDefaultVSwitchRequest {
    /// `ZoneId`: text.
    pub zone_id: String,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Ipv6CidrBlock`: integer.
    pub ipv6_cidr_block: Option<i64>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateDefaultVSwitchRequest {
    /// Starts with the required members.
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Ipv6CidrBlock`.
    pub fn ipv6_cidr_block(mut self, value: i64) -> Self {
        self.ipv6_cidr_block = Some(value);
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    CreateDefaultVSwitchRequest: CREATE_DEFAULT_V_SWITCH_REQUEST,
    0 zone_id: Str = Field::string("ZoneId").required(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 ipv6_cidr_block: OptInt = Field::int32("Ipv6CidrBlock"),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `CreateDefaultVSwitch`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateDefaultVSwitchResponse {
    /// `VSwitchId`: text.
    pub v_switch_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateDefaultVSwitchResponse: CREATE_DEFAULT_V_SWITCH_RESPONSE,
    0 v_switch_id: OptStr = Field::string("VSwitchId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateDefaultVSwitchRequest,
    CreateDefaultVSwitchResponse,
}
