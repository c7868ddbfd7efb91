// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyVSwitchAttribute.json; do not edit.
//! Changes the name, description or IPv6 setting of a vSwitch.
//!
//! Asynchronous: DescribeVSwitchAttributes shows `Pending`, then `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVSwitchAttribute).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ModifyVSwitchAttribute",
    effect: Effect::Write,
    request: ModifyVSwitchAttributeRequest = MODIFY_V_SWITCH_ATTRIBUTE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 Forbidden.VRouterNotFound",
    "400 IllegalParam.Ipv6CidrBlock",
    "400 IllegalParam.VpcIpv6CidrBlock",
    "400 IncorrectStatus.VSwitch",
    "400 IncorrectStatus.VpcRouteEntry",
    "400 IncorrectStatus.cbnStatus",
    "400 InvalidDescription.Malformed",
    "400 InvalidVSwitchDiscription.Malformed",
    "400 InvalidVSwitchName.Malformed",
    "400 OperationFailed.IPv6Disabled",
    "400 OperationFailed.Ipv6AlreadyEnabled",
    "400 OperationFailed.Ipv6CidrBlockExisted",
    "400 OperationFailed.Ipv6InstanceExist",
    "400 OperationFailed.VpcIpv6Disabled",
    "400 ParamExclusive.DisableIpv6AndIpv6CidrBlock",
    "400 UnsupportedFeature.CloudBoxIpv6",
    "404 InvalidVSwitchId.NotFound",
}

/// Response of `ModifyVSwitchAttribute`.
pub type ModifyVSwitchAttributeResponse = RequestIdResponse;

/// Request of `ModifyVSwitchAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyVSwitchAttributeRequest {
    /// `VSwitchId`: text.
    pub v_switch_id: String,
    /// `VSwitchName`: text.
    pub v_switch_name: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `Ipv6CidrBlock`: integer.
    pub ipv6_cidr_block: Option<i64>,
    /// `EnableIPv6`: yes or no.
    pub enable_ipv6: Option<bool>,
    /// `VpcIpv6CidrBlock`: text.
    pub vpc_ipv6_cidr_block: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyVSwitchAttributeRequest {
    /// Starts with the required members.
    pub fn new(v_switch_id: impl Into<String>) -> Self {
        Self {
            v_switch_id: v_switch_id.into(),
            ..Self::default()
        }
    }

    /// Sets `VSwitchName`.
    pub fn v_switch_name(mut self, value: impl Into<String>) -> Self {
        self.v_switch_name = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `Ipv6CidrBlock`.
    pub fn ipv6_cidr_block(mut self, value: i64) -> Self {
        self.ipv6_cidr_block = Some(value);
        self
    }

    /// Sets `EnableIPv6`.
    pub fn enable_ipv6(mut self, value: bool) -> Self {
        self.enable_ipv6 = Some(value);
        self
    }

    /// Sets `VpcIpv6CidrBlock`.
    pub fn vpc_ipv6_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.vpc_ipv6_cidr_block = Some(value.into());
        self
    }
}

record! {
    ModifyVSwitchAttributeRequest: MODIFY_V_SWITCH_ATTRIBUTE_REQUEST,
    0 v_switch_id: Str = Field::string("VSwitchId").required(),
    1 v_switch_name: OptStr = Field::string("VSwitchName"),
    2 region_id: OptStr = Field::string("RegionId").filled(),
    3 description: OptStr = Field::string("Description"),
    4 ipv6_cidr_block: OptInt = Field::int32("Ipv6CidrBlock"),
    5 enable_ipv6: OptBool = Field::boolean("EnableIPv6"),
    6 vpc_ipv6_cidr_block: OptStr = Field::string("VpcIpv6CidrBlock"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyVSwitchAttributeRequest,
}
