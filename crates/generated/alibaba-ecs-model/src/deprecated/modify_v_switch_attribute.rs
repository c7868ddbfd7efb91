// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyVSwitchAttribute.json; do not edit.
//! Changes the name or description of a vSwitch.
//!
//! Use `ModifyVSwitchAttribute` of the VPC service instead.
//!
//! Deprecated.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyVSwitchAttribute),
//! 2024-06-24.

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
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidVSwitchDiscription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidVSwitchName.Malformed = The name is too short or too long, or begins with `http://` or `https://`.",
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
}

record! {
    ModifyVSwitchAttributeRequest: MODIFY_V_SWITCH_ATTRIBUTE_REQUEST,
    0 v_switch_id: Str = Field::string("VSwitchId").required(),
    1 v_switch_name: OptStr = Field::string("VSwitchName"),
    2 region_id: OptStr = Field::string("RegionId").filled(),
    3 description: OptStr = Field::string("Description"),
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
