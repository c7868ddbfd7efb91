// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeAutoProvisioningGroups.json; do not edit.
//! Lists auto provisioning groups with their target capacity and settings.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeAutoProvisioningGroups).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::Tag2 as Tag;

operation!(Operation::new::<DescribeAutoProvisioningGroupsRequest, DescribeAutoProvisioningGroupsResponse>(
    "DescribeAutoProvisioningGroups", Effect::Read, &DESCRIBE_AUTO_PROVISIONING_GROUPS_REQUEST,
    &DESCRIBE_AUTO_PROVISIONING_GROUPS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["AutoProvisioningGroups"],
    total: Some(&["TotalCount"]),
}), "
    400 InvalidName.Malformed MissingParamter.RegionId
");

/// Request of `DescribeAutoProvisioningGroups`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeAutoProvisioningGroupsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `PageNumber`: integer, at least 1. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 100. Default: `10`. */ pub page_size: Option<i64>,
    /** `AutoProvisioningGroupName`: text. */ pub auto_provisioning_group_name: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `AutoProvisioningGroupId`: texts, at most 100 elements. */ pub auto_provisioning_group_id: Vec<String>,
    /** `AutoProvisioningGroupStatus`: texts, at most 10 elements. */ pub auto_provisioning_group_status: Vec<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeAutoProvisioningGroupsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `AutoProvisioningGroupName`.
    pub fn auto_provisioning_group_name(mut self, value: impl Into<String>) -> Self {
        self.auto_provisioning_group_name = Some(value.into()); self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `AutoProvisioningGroupId`.
    pub fn auto_provisioning_group_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.auto_provisioning_group_id = all(value); self
    }
    /// Sets `AutoProvisioningGroupStatus`.
    pub fn auto_provisioning_group_status(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.auto_provisioning_group_status = all(value); self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
}
/// Table of [`DescribeAutoProvisioningGroupsRequest`].
pub static DESCRIBE_AUTO_PROVISIONING_GROUPS_REQUEST: Schema =
    Schema { name: "DescribeAutoProvisioningGroupsRequest", fields: { static ROWS: [Field; 8] = [
    Field::string("RegionId").required().filled(),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::string("AutoProvisioningGroupName"),
    Field::string("ResourceGroupId"),
    Field::string("AutoProvisioningGroupId").list().limits(&Limits::items(None, Some(100))),
    Field::string("AutoProvisioningGroupStatus").list().limits(&Limits::items(None, Some(10))),
    Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::items(None, Some(20))),
]; &ROWS } };
record!(DescribeAutoProvisioningGroupsRequest, DESCRIBE_AUTO_PROVISIONING_GROUPS_REQUEST,
    [0 OptStr region_id, 3 OptStr auto_provisioning_group_name, 4 OptStr resource_group_id, 5 List auto_provisioning_group_id,
    6 List auto_provisioning_group_status, 7 List tag] [1 OptInt page_number, 2 OptInt page_size]);

/// Answer of `DescribeAutoProvisioningGroups`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeAutoProvisioningGroupsResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `AutoProvisioningGroups`: records. */ pub auto_provisioning_groups: Vec<AutoProvisioningGroup>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeAutoProvisioningGroupsResponse`].
pub static DESCRIBE_AUTO_PROVISIONING_GROUPS_RESPONSE: Schema =
    Schema { name: "DescribeAutoProvisioningGroupsResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("AutoProvisioningGroups", &AUTO_PROVISIONING_GROUP).wrapped("AutoProvisioningGroup"),
]; &ROWS } };
record!(DescribeAutoProvisioningGroupsResponse, DESCRIBE_AUTO_PROVISIONING_GROUPS_RESPONSE,
    [1 OptStr request_id, 4 List auto_provisioning_groups] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `AutoProvisioningGroups.AutoProvisioningGroup` holds.
#[derive(Default)] #[non_exhaustive] pub struct AutoProvisioningGroup {
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `AutoProvisioningGroupName`: text. */ pub auto_provisioning_group_name: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `TerminateInstances`: yes or no. */ pub terminate_instances: Option<bool>,
    /** `MaxSpotPrice`: number. */ pub max_spot_price: Option<f64>,
    /** `State`: text. */ pub state: Option<String>,
    /** `LaunchTemplateId`: text. */ pub launch_template_id: Option<String>,
    /** `ValidFrom`: text. */ pub valid_from: Option<String>,
    /** `LaunchTemplateVersion`: text. */ pub launch_template_version: Option<String>,
    /** `TerminateInstancesWithExpiration`: yes or no. */ pub terminate_instances_with_expiration: Option<bool>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `ValidUntil`: text. */ pub valid_until: Option<String>,
    /** `AutoProvisioningGroupType`: text. */ pub auto_provisioning_group_type: Option<String>,
    /** `AutoProvisioningGroupId`: text. */ pub auto_provisioning_group_id: Option<String>,
    /** `ExcessCapacityTerminationPolicy`: text. */ pub excess_capacity_termination_policy: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `LaunchTemplateConfigs`: records. */ pub launch_template_configs: Vec<LaunchTemplateConfig>,
    /** `SpotOptions`: record. */ pub spot_options: Option<SpotOptions>,
    /** `PayAsYouGoOptions`: record. */ pub pay_as_you_go_options: Option<PayAsYouGoOptions>,
    /** `TargetCapacitySpecification`: record. */ pub target_capacity_specification: Option<TargetCapacitySpecification>,
    /** `Tags`: records. */ pub tags: Vec<AutoProvisioningGroupTag>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AutoProvisioningGroup`].
pub static AUTO_PROVISIONING_GROUP: Schema = Schema { name: "AutoProvisioningGroup", fields: { static ROWS: [Field; 21] = [
    Field::string("CreationTime"),
    Field::string("AutoProvisioningGroupName"),
    Field::string("Status"),
    Field::boolean("TerminateInstances"),
    Field::float("MaxSpotPrice"),
    Field::string("State"),
    Field::string("LaunchTemplateId"),
    Field::string("ValidFrom"),
    Field::string("LaunchTemplateVersion"),
    Field::boolean("TerminateInstancesWithExpiration"),
    Field::string("RegionId"),
    Field::string("ValidUntil"),
    Field::string("AutoProvisioningGroupType"),
    Field::string("AutoProvisioningGroupId"),
    Field::string("ExcessCapacityTerminationPolicy"),
    Field::string("ResourceGroupId"),
    Field::record("LaunchTemplateConfigs", &LAUNCH_TEMPLATE_CONFIG).wrapped("LaunchTemplateConfig"),
    Field::record("SpotOptions", &SPOT_OPTIONS),
    Field::record("PayAsYouGoOptions", &PAY_AS_YOU_GO_OPTIONS),
    Field::record("TargetCapacitySpecification", &TARGET_CAPACITY_SPECIFICATION),
    Field::record("Tags", &AUTO_PROVISIONING_GROUP_TAG).wrapped("Tag"),
]; &ROWS } };
record!(AutoProvisioningGroup, AUTO_PROVISIONING_GROUP,
    [0 OptStr creation_time, 1 OptStr auto_provisioning_group_name, 2 OptStr status, 5 OptStr state, 6 OptStr launch_template_id,
    7 OptStr valid_from, 8 OptStr launch_template_version, 10 OptStr region_id, 11 OptStr valid_until,
    12 OptStr auto_provisioning_group_type, 13 OptStr auto_provisioning_group_id, 14 OptStr excess_capacity_termination_policy,
    15 OptStr resource_group_id, 16 List launch_template_configs, 17 Opt spot_options, 18 Opt pay_as_you_go_options,
    19 Opt target_capacity_specification, 20 List tags] [3 OptBool terminate_instances, 4 OptFloat max_spot_price,
    9 OptBool terminate_instances_with_expiration]);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct LaunchTemplateConfig {
    /** `MaxPrice`: number. */ pub max_price: Option<f64>,
    /** `Priority`: number. */ pub priority: Option<f64>,
    /** `VSwitchId`: text. */ pub v_switch_id: Option<String>,
    /** `WeightedCapacity`: number. */ pub weighted_capacity: Option<f64>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`LaunchTemplateConfig`].
pub static LAUNCH_TEMPLATE_CONFIG: Schema = Schema { name: "LaunchTemplateConfig", fields: { static ROWS: [Field; 5] = [
    Field::float("MaxPrice"),
    Field::float("Priority"),
    Field::string("VSwitchId"),
    Field::float("WeightedCapacity"),
    Field::string("InstanceType"),
]; &ROWS } };
record!(LaunchTemplateConfig, LAUNCH_TEMPLATE_CONFIG,
    [2 OptStr v_switch_id, 4 OptStr instance_type] [0 OptFloat max_price, 1 OptFloat priority, 3 OptFloat weighted_capacity]);

/// What `AutoProvisioningGroups.AutoProvisioningGroup.SpotOptions` holds.
#[derive(Default)] #[non_exhaustive] pub struct SpotOptions {
    /** `InstancePoolsToUseCount`: integer. */ pub instance_pools_to_use_count: Option<i64>,
    /** `AllocationStrategy`: text. */ pub allocation_strategy: Option<String>,
    /** `InstanceInterruptionBehavior`: text. */ pub instance_interruption_behavior: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`SpotOptions`].
pub static SPOT_OPTIONS: Schema = Schema { name: "SpotOptions", fields: { static ROWS: [Field; 3] = [
    Field::int32("InstancePoolsToUseCount"),
    Field::string("AllocationStrategy"),
    Field::string("InstanceInterruptionBehavior"),
]; &ROWS } };
record!(SpotOptions, SPOT_OPTIONS,
    [1 OptStr allocation_strategy, 2 OptStr instance_interruption_behavior] [0 OptInt instance_pools_to_use_count]);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct PayAsYouGoOptions {
    /** `AllocationStrategy`: text. */ pub allocation_strategy: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`PayAsYouGoOptions`].
pub static PAY_AS_YOU_GO_OPTIONS: Schema = Schema { name: "PayAsYouGoOptions", fields: { static ROWS: [Field; 1] = [
    Field::string("AllocationStrategy"),
]; &ROWS } };
record!(PayAsYouGoOptions, PAY_AS_YOU_GO_OPTIONS, [0 OptStr allocation_strategy] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct TargetCapacitySpecification {
    /** `SpotTargetCapacity`: number. */ pub spot_target_capacity: Option<f64>,
    /** `PayAsYouGoTargetCapacity`: number. */ pub pay_as_you_go_target_capacity: Option<f64>,
    /** `DefaultTargetCapacityType`: text. */ pub default_target_capacity_type: Option<String>,
    /** `TotalTargetCapacity`: number. */ pub total_target_capacity: Option<f64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`TargetCapacitySpecification`].
pub static TARGET_CAPACITY_SPECIFICATION: Schema =
    Schema { name: "TargetCapacitySpecification", fields: { static ROWS: [Field; 4] = [
    Field::float("SpotTargetCapacity"),
    Field::float("PayAsYouGoTargetCapacity"),
    Field::string("DefaultTargetCapacityType"),
    Field::float("TotalTargetCapacity"),
]; &ROWS } };
record!(TargetCapacitySpecification, TARGET_CAPACITY_SPECIFICATION,
    [2 OptStr default_target_capacity_type] [0 OptFloat spot_target_capacity, 1 OptFloat pay_as_you_go_target_capacity,
    3 OptFloat total_target_capacity]);

/// What `AutoProvisioningGroups.AutoProvisioningGroup.Tags.Tag` holds.
#[derive(Default)] #[non_exhaustive] pub struct AutoProvisioningGroupTag {
    /** `TagKey`: text. */ pub tag_key: Option<String>,
    /** `TagValue`: text. */ pub tag_value: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AutoProvisioningGroupTag`].
pub static AUTO_PROVISIONING_GROUP_TAG: Schema = Schema { name: "AutoProvisioningGroupTag", fields: { static ROWS: [Field; 2] = [
    Field::string("TagKey"),
    Field::string("TagValue"),
]; &ROWS } };
record!(AutoProvisioningGroupTag, AUTO_PROVISIONING_GROUP_TAG, [0 OptStr tag_key, 1 OptStr tag_value] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeAutoProvisioningGroupsRequest, DescribeAutoProvisioningGroupsResponse, AutoProvisioningGroup, LaunchTemplateConfig,
    SpotOptions, PayAsYouGoOptions, TargetCapacitySpecification, AutoProvisioningGroupTag,
);
