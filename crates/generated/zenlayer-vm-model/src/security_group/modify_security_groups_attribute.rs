// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/ModifySecurityGroupsAttribute.json; do not edit.
//! Changes the name of security groups.
//!
//! Only the name can be changed so far; all of the groups get the same one.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/modify-security-groups-attribute.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Limits, Place, operation, record};

operation! {
    name: "ModifySecurityGroupsAttribute",
    effect: Effect::Write,
    request: ModifySecurityGroupsAttributeRequest = MODIFY_SECURITY_GROUPS_ATTRIBUTE_REQUEST,
    response: ModifySecurityGroupsAttributeResponse = MODIFY_SECURITY_GROUPS_ATTRIBUTE_RESPONSE,
}

/// Request of `ModifySecurityGroupsAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupsAttributeRequest {
    /// Name of the security group, at most 64 characters.
    pub security_group_name: String,
    /// Free text about the resource, 2 to 255 characters.
    pub description: Option<String>,
    /// Ids of the security groups, at most 100. `DescribeSecurityGroups` lists them.
    pub security_group_ids: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifySecurityGroupsAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(
        security_group_name: impl Into<String>,
        security_group_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let mut built = Self {
            security_group_name: security_group_name.into(),
            security_group_ids: cloudspec_wire::all(security_group_ids),
            ..Self::default()
        };
        built.extra.set_empty(2, built.security_group_ids.is_empty());
        built
    }

    /// Free text about the resource, 2 to 255 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

record! {
    ModifySecurityGroupsAttributeRequest: MODIFY_SECURITY_GROUPS_ATTRIBUTE_REQUEST,
    0 security_group_name: Str = Field::string("securityGroupName").place(Place::Body).required().limits(&Limits::new().length(None, Some(64))),
    1 description: OptStr = Field::string("description").place(Place::Body).limits(&Limits::new().length(Some(2), Some(255))),
    2 security_group_ids: List = Field::string("securityGroupIds").list().place(Place::Body).required().limits(&Limits::new().items(None, Some(100))),
}

/// Response of `ModifySecurityGroupsAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupsAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifySecurityGroupsAttributeResponse: MODIFY_SECURITY_GROUPS_ATTRIBUTE_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifySecurityGroupsAttributeRequest,
    ModifySecurityGroupsAttributeResponse,
}
