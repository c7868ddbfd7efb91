// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateVSwitch.json; do not edit.
//! Creates a vSwitch, a subnet of a VPC in one zone.
//!
//! At most 150 a VPC. The first and the last three addresses of its block are reserved, and the block
//! cannot be changed later. Asynchronous: DescribeVSwitchAttributes shows `Pending`, then `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVSwitch).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::Tag;

operation! {
    name: "CreateVSwitch",
    effect: Effect::Write,
    request: CreateVSwitchRequest = CREATE_V_SWITCH_REQUEST,
    response: CreateVSwitchResponse = CREATE_V_SWITCH_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Abs.Vpc.InvalidDescription.Malformed",
    "400 CreateVSwitch.IncorrectStatus.cbnStatus",
    "400 Duplicated.ClientToken",
    "400 Forbidden.VpcNotFound",
    "400 IllegalParam.CidrBlock",
    "400 IllegalParam.Ipv6CidrBlock",
    "400 IllegalParam.VpcIpv6CidrBlock",
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
    "400 MissingParam.Ipv6CidrBlock",
    "400 MissingParam.vpcId",
    "400 MissingParameter",
    "400 OperationDenied.CenAttached",
    "400 OperationDenied.NatgwExist",
    "400 OperationDenied.OtherSubnetCreating",
    "400 OperationDenied.VpcPeerExist",
    "400 OperationDenied.VpcPeerExists",
    "400 OperationFailed.CidrAcross",
    "400 OperationFailed.DistibuteLock",
    "400 OperationFailed.IdempotentTokenProcessing",
    "400 OperationFailed.Ipv6CidrBlockExisted",
    "400 OperationFailed.NotifyCenCreate",
    "400 OperationFailed.ResourceConflict",
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

/// Request of `CreateVSwitch`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVSwitchRequest {
    /// `Tag`: records, at most 21 elements.
    pub tag: Vec<Tag>,
    /// `ZoneId`: text.
    pub zone_id: String,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `CidrBlock`: text.
    pub cidr_block: String,
    /// `Ipv6CidrBlock`: integer.
    pub ipv6_cidr_block: Option<i64>,
    /// `VpcId`: text.
    pub vpc_id: String,
    /// `VSwitchName`: text.
    pub v_switch_name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `VpcIpv6CidrBlock`: text.
    pub vpc_ipv6_cidr_block: Option<String>,
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

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
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

    /// Sets `VpcIpv6CidrBlock`.
    pub fn vpc_ipv6_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.vpc_ipv6_cidr_block = Some(value.into());
        self
    }
}

record! {
    CreateVSwitchRequest: CREATE_V_SWITCH_REQUEST,
    0 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(21))),
    1 zone_id: Str = Field::string("ZoneId").required(),
    2 region_id: OptStr = Field::string("RegionId").filled(),
    3 cidr_block: Str = Field::string("CidrBlock").required(),
    4 ipv6_cidr_block: OptInt = Field::int32("Ipv6CidrBlock"),
    5 vpc_id: Str = Field::string("VpcId").required(),
    6 v_switch_name: OptStr = Field::string("VSwitchName"),
    7 description: OptStr = Field::string("Description"),
    8 client_token: OptStr = Field::string("ClientToken").filled(),
    9 vpc_ipv6_cidr_block: OptStr = Field::string("VpcIpv6CidrBlock"),
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
