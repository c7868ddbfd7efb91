// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DescribeInstanceAvailableSecurityGroupResources.json; do not edit.
//! Lists the security groups that can be applied to an instance.
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-instance-available-security-group-resources.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<DescribeInstanceAvailableSecurityGroupResourcesRequest, DescribeInstanceAvailableSecurityGroupResourcesResponse>(
    "DescribeInstanceAvailableSecurityGroupResources", Effect::Read,
    &DESCRIBE_INSTANCE_AVAILABLE_SECURITY_GROUP_RESOURCES_REQUEST, &DESCRIBE_INSTANCE_AVAILABLE_SECURITY_GROUP_RESOURCES_RESPONSE,
));

/// Request of `DescribeInstanceAvailableSecurityGroupResources`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstanceAvailableSecurityGroupResourcesRequest {
    /** `instanceId`: text. */ pub instance_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DescribeInstanceAvailableSecurityGroupResourcesRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
}
/// Table of [`DescribeInstanceAvailableSecurityGroupResourcesRequest`].
pub static DESCRIBE_INSTANCE_AVAILABLE_SECURITY_GROUP_RESOURCES_REQUEST: Schema =
    Schema { name: "DescribeInstanceAvailableSecurityGroupResourcesRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("instanceId").place(Place::Body).required(),
]; &ROWS } };
record!(DescribeInstanceAvailableSecurityGroupResourcesRequest, DESCRIBE_INSTANCE_AVAILABLE_SECURITY_GROUP_RESOURCES_REQUEST,
    [0 Str instance_id] []);

/// Answer of `DescribeInstanceAvailableSecurityGroupResources`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstanceAvailableSecurityGroupResourcesResponse {
    /** `requestId`: text. */ pub request_id: String,
    /// `instanceAvailableSecurityGroups`: records.
    pub instance_available_security_groups: Vec<InstanceAvailableSecurityGroup>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeInstanceAvailableSecurityGroupResourcesResponse`].
pub static DESCRIBE_INSTANCE_AVAILABLE_SECURITY_GROUP_RESOURCES_RESPONSE: Schema =
    Schema { name: "DescribeInstanceAvailableSecurityGroupResourcesResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("requestId").required(),
    Field::record("instanceAvailableSecurityGroups", &INSTANCE_AVAILABLE_SECURITY_GROUP).list(),
]; &ROWS } };
record!(DescribeInstanceAvailableSecurityGroupResourcesResponse, DESCRIBE_INSTANCE_AVAILABLE_SECURITY_GROUP_RESOURCES_RESPONSE,
    [0 Str request_id, 1 List instance_available_security_groups] []);

/// What `instanceAvailableSecurityGroups` holds.
#[derive(Default)] #[non_exhaustive] pub struct InstanceAvailableSecurityGroup {
    /** `securityGroupId`: text. */ pub security_group_id: Option<String>,
    /** `securityGroupName`: text. */ pub security_group_name: Option<String>,
    /** `isDefault`: yes or no. */ pub is_default: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`InstanceAvailableSecurityGroup`].
pub static INSTANCE_AVAILABLE_SECURITY_GROUP: Schema =
    Schema { name: "InstanceAvailableSecurityGroup", fields: { static ROWS: [Field; 3] = [
    Field::string("securityGroupId"),
    Field::string("securityGroupName"),
    Field::boolean("isDefault"),
]; &ROWS } };
record!(InstanceAvailableSecurityGroup, INSTANCE_AVAILABLE_SECURITY_GROUP,
    [0 OptStr security_group_id, 1 OptStr security_group_name] [2 OptBool is_default]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeInstanceAvailableSecurityGroupResourcesRequest, DescribeInstanceAvailableSecurityGroupResourcesResponse,
    InstanceAvailableSecurityGroup,
);
