// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DescribeInstanceAvailableSecurityGroupResources.json; do not edit.
//! Lists the security groups that can be applied to an instance.
//!
//! An instance can have two of them at most.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-instance-available-security-group-resources.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

operation! {
    name: "DescribeInstanceAvailableSecurityGroupResources",
    effect: Effect::Read,
    request: DescribeInstanceAvailableSecurityGroupResourcesRequest = DESCRIBE_INSTANCE_AVAILABLE_SECURITY_GROUP_RESOURCES_REQUEST,
    response: DescribeInstanceAvailableSecurityGroupResourcesResponse = DESCRIBE_INSTANCE_AVAILABLE_SECURITY_GROUP_RESOURCES_RESPONSE,
}

/// Request of `DescribeInstanceAvailableSecurityGroupResources`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceAvailableSecurityGroupResourcesRequest {
    /// Id of the virtual machine instance. `DescribeInstances` of the service `vm` lists it.
    pub instance_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeInstanceAvailableSecurityGroupResourcesRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }
}

record! {
    DescribeInstanceAvailableSecurityGroupResourcesRequest: DESCRIBE_INSTANCE_AVAILABLE_SECURITY_GROUP_RESOURCES_REQUEST,
    0 instance_id: Str = Field::string("instanceId").place(Place::Body).required(),
}

/// Response of `DescribeInstanceAvailableSecurityGroupResources`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceAvailableSecurityGroupResourcesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Security groups that can be applied to the instance, one entry for each.
    pub instance_available_security_groups: Vec<InstanceAvailableSecurityGroup>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeInstanceAvailableSecurityGroupResourcesResponse: DESCRIBE_INSTANCE_AVAILABLE_SECURITY_GROUP_RESOURCES_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 instance_available_security_groups: List = Field::record("instanceAvailableSecurityGroups", &INSTANCE_AVAILABLE_SECURITY_GROUP).list(),
}

/// `instanceAvailableSecurityGroups` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct InstanceAvailableSecurityGroup {
    /// Id of the security group. `DescribeSecurityGroups` of the service `vm` lists it.
    pub security_group_id: Option<String>,
    /// Name of the security group, at most 64 characters.
    pub security_group_name: Option<String>,
    /// Whether it is the default one, which is used when none is named.
    pub is_default: Option<bool>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    InstanceAvailableSecurityGroup: INSTANCE_AVAILABLE_SECURITY_GROUP,
    0 security_group_id: OptStr = Field::string("securityGroupId"),
    1 security_group_name: OptStr = Field::string("securityGroupName"),
    2 is_default: OptBool = Field::boolean("isDefault"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeInstanceAvailableSecurityGroupResourcesRequest,
    DescribeInstanceAvailableSecurityGroupResourcesResponse,
    InstanceAvailableSecurityGroup,
}
