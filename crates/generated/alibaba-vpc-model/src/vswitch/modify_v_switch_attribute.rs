// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyVSwitchAttribute.json; do not edit.
//! Changes the name, description or IPv6 setting of a vSwitch.
//!
//! Asynchronous: `DescribeVSwitchAttributes` shows `Pending`, then `Available`.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVSwitchAttribute),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "ModifyVSwitchAttribute",
    effect: Effect::Write,
    request: ModifyVSwitchAttributeRequest = MODIFY_V_SWITCH_ATTRIBUTE_REQUEST,
    response: ModifyVSwitchAttributeResponse = MODIFY_V_SWITCH_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 Forbidden.VRouterNotFound = There is no such router.",
    "400 IllegalParam.Ipv6CidrBlock = The block of IPv6 addresses is malformed or not possible here.",
    "400 IllegalParam.VpcIpv6CidrBlock",
    "400 IncorrectStatus.VSwitch",
    "400 IncorrectStatus.VpcRouteEntry",
    "400 IncorrectStatus.cbnStatus = The VPC is being attached to or detached from a Cloud Enterprise Network. Try again when that is done.",
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidVSwitchDiscription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidVSwitchName.Malformed = The name is too short or too long, or begins with `http://` or `https://`.",
    "400 OperationFailed.IPv6Disabled",
    "400 OperationFailed.Ipv6AlreadyEnabled",
    "400 OperationFailed.Ipv6CidrBlockExisted",
    "400 OperationFailed.Ipv6InstanceExist",
    "400 OperationFailed.VpcIpv6Disabled = The VPC has no IPv6. Switch it on first.",
    "400 ParamExclusive.DisableIpv6AndIpv6CidrBlock",
    "400 UnsupportedFeature.CloudBoxIpv6",
    "404 InvalidVSwitchId.NotFound = There is no such vSwitch in this region. Check the id and the region.",
}

/// Request of `ModifyVSwitchAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyVSwitchAttributeRequest {
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: String,
    /// Name of the vSwitch: 1 to 128 characters, not starting with `http://` or `https://`.
    pub v_switch_name: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Block of IPv6 addresses. In requests for a vSwitch, the last eight bits of its block, 0 to 255.
    pub ipv6_cidr_block: Option<i64>,
    /// Whether to give the VPC or vSwitch a block of IPv6 addresses, or to take it away; `false` when left
    /// out. On the wire: `EnableIPv6`.
    pub enable_ipv6: Option<bool>,
    /// `VpcIpv6CidrBlock`: string.
    pub vpc_ipv6_cidr_block: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyVSwitchAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(v_switch_id: impl Into<String>) -> Self {
        Self {
            v_switch_id: v_switch_id.into(),
            ..Self::default()
        }
    }

    /// Name of the vSwitch: 1 to 128 characters, not starting with `http://` or `https://`.
    pub fn v_switch_name(mut self, value: impl Into<String>) -> Self {
        self.v_switch_name = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Block of IPv6 addresses.
    pub fn ipv6_cidr_block(mut self, value: i64) -> Self {
        self.ipv6_cidr_block = Some(value);
        self
    }

    /// Whether to give the VPC or vSwitch a block of IPv6 addresses, or to take it away; `false` when left
    /// out.
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

/// Response of `ModifyVSwitchAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyVSwitchAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyVSwitchAttributeResponse: MODIFY_V_SWITCH_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyVSwitchAttributeRequest,
    ModifyVSwitchAttributeResponse,
}
