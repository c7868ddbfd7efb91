// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateVSwitch.json; do not edit.
//! Creates a vSwitch in a VPC.
//!
//! Use CreateVSwitch of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateVSwitch).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "CreateVSwitch",
    effect: Effect::Write,
    request: CreateVSwitchRequest = CREATE_V_SWITCH_REQUEST,
    response: CreateVSwitchResponse = CREATE_V_SWITCH_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 CreateVSwitch.IncorrectStatus.cbnStatus",
    "400 Duplicated.ClientToken",
    "400 Forbidden.VpcNotFound",
    "400 IncorrectRouteEntryStatus",
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
    "400 OperationFailed.CidrAcross",
    "400 OperationFailed.DistibuteLock",
    "400 OperationFailed.IdempotentTokenProcessing",
    "400 OperationFailed.NotifyCenCreate",
    "400 QuotaExceeded.VSwitch",
    "400 ResourceNotAvailable",
    "400 RouteConflict.AlreadyExist",
    "400 TaskConflict",
    "400 VPC.SWITCH.RULE.QUOTA.NOT.EXISTS",
    "404 Invalid.NotExist",
    "404 InvalidStatus.RouteEntry",
    "404 InvalidVpcId.NotFound",
    "404 InvalidZoneId.NotFound",
    "500 InternalError",
}

/// Request of `CreateVSwitch`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVSwitchRequest {
    /// `ZoneId`: text.
    pub zone_id: String,
    /// `CidrBlock`: text.
    pub cidr_block: String,
    /// `VpcId`: text.
    pub vpc_id: String,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `VSwitchName`: text.
    pub v_switch_name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateVSwitchRequest {
    /// Starts with the required members.
    pub fn new(
        zone_id: impl Into<String>,
        cidr_block: impl Into<String>,
        vpc_id: impl Into<String>,
    ) -> Self {
        Self {
            zone_id: zone_id.into(),
            cidr_block: cidr_block.into(),
            vpc_id: vpc_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `VSwitchName`.
    pub fn v_switch_name(mut self, value: impl Into<String>) -> Self {
        self.v_switch_name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    CreateVSwitchRequest: CREATE_V_SWITCH_REQUEST,
    0 zone_id: Str = Field::string("ZoneId").required(),
    1 cidr_block: Str = Field::string("CidrBlock").required(),
    2 vpc_id: Str = Field::string("VpcId").required(),
    3 region_id: OptStr = Field::string("RegionId").filled(),
    4 v_switch_name: OptStr = Field::string("VSwitchName"),
    5 description: OptStr = Field::string("Description"),
    6 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `CreateVSwitch`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVSwitchResponse {
    /// `VSwitchId`: text.
    pub v_switch_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateVSwitchResponse: CREATE_V_SWITCH_RESPONSE,
    0 v_switch_id: OptStr = Field::string("VSwitchId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateVSwitchRequest,
    CreateVSwitchResponse,
}
