// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/CreateSecurityGroup.json; do not edit.
//! Creates a security group with rules, at most 20 inbound and 20 outbound.
//!
//! How many groups are possible is limited by quota.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/create-security-group.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Limits, Place, operation, record};

pub use crate::shapes::RuleInfo;

operation! {
    name: "CreateSecurityGroup",
    effect: Effect::Write,
    request: CreateSecurityGroupRequest = CREATE_SECURITY_GROUP_REQUEST,
    response: CreateSecurityGroupResponse = CREATE_SECURITY_GROUP_RESPONSE,
}

/// Request of `CreateSecurityGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupRequest {
    /// Name of the security group, at most 64 characters.
    pub security_group_name: String,
    /// Rules of the security group, one entry for each: direction, protocol, ports and addresses.
    pub rule_infos: Vec<RuleInfo>,
    /// Free text about the resource, 2 to 255 characters.
    pub description: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateSecurityGroupRequest {
    /// Creates a value with the required members.
    pub fn new(security_group_name: impl Into<String>) -> Self {
        Self {
            security_group_name: security_group_name.into(),
            ..Self::default()
        }
    }

    /// Rules of the security group, one entry for each: direction, protocol, ports and addresses.
    pub fn rule_infos(mut self, value: impl IntoIterator<Item = RuleInfo>) -> Self {
        self.rule_infos = cloudspec_wire::all(value);
        self.extra.set_empty(1, self.rule_infos.is_empty());
        self
    }

    /// Free text about the resource, 2 to 255 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

record! {
    CreateSecurityGroupRequest: CREATE_SECURITY_GROUP_REQUEST,
    0 security_group_name: Str = Field::string("securityGroupName").place(Place::Body).required().limits(&Limits::new().length(None, Some(64))),
    1 rule_infos: List = Field::record("ruleInfos", &crate::shapes::RULE_INFO).list().place(Place::Body),
    2 description: OptStr = Field::string("description").place(Place::Body).limits(&Limits::new().length(Some(2), Some(255))),
}

/// Response of `CreateSecurityGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Id of the security group. `DescribeSecurityGroups` of the service `vm` lists it.
    pub security_group_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateSecurityGroupResponse: CREATE_SECURITY_GROUP_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 security_group_id: OptStr = Field::string("securityGroupId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateSecurityGroupRequest,
    CreateSecurityGroupResponse,
}
