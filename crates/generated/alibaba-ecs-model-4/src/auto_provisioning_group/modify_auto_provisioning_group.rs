// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyAutoProvisioningGroup.json; do not edit.
//! Changes the settings of an auto provisioning group.
//!
//! A change of capacity sets off a scheduling task at once; a group that is being deleted cannot be changed.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyAutoProvisioningGroup).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyAutoProvisioningGroupResponse;

operation!(Operation::new::<ModifyAutoProvisioningGroupRequest, ModifyAutoProvisioningGroupResponse>(
    "ModifyAutoProvisioningGroup", Effect::Write, &MODIFY_AUTO_PROVISIONING_GROUP_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 InvalidLaunchTemplateConfigs.SizeExceed MissingParameter NoPermission OperationDenied QuotaExceed.LaunchTemplateConfigs
    403 AutoProvisioningGroup.IncorrectStatus AutoProvisioningGroup.Unauthorized Forbidden.RAM InvalidName.Malformed
    403 InvalidParameter.TargetCapacity
    404 InvalidAutoProvisioningGroupId.NotFound InvalidParameter.MaxPrice
");

/// Request of `ModifyAutoProvisioningGroup`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyAutoProvisioningGroupRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `AutoProvisioningGroupId`: text. */ pub auto_provisioning_group_id: Option<String>,
    /** `ExcessCapacityTerminationPolicy`: text. */ pub excess_capacity_termination_policy: Option<String>,
    /** `DefaultTargetCapacityType`: text. */ pub default_target_capacity_type: Option<String>,
    /** `TerminateInstancesWithExpiration`: yes or no. */ pub terminate_instances_with_expiration: Option<bool>,
    /** `MaxSpotPrice`: number. */ pub max_spot_price: Option<f64>,
    /** `TotalTargetCapacity`: text. */ pub total_target_capacity: Option<String>,
    /** `PayAsYouGoTargetCapacity`: text. */ pub pay_as_you_go_target_capacity: Option<String>,
    /** `SpotTargetCapacity`: text. */ pub spot_target_capacity: Option<String>,
    /** `AutoProvisioningGroupName`: text. */ pub auto_provisioning_group_name: Option<String>,
    /** `LaunchTemplateConfig`: records, at most 100 elements. */ pub launch_template_config: Vec<LaunchTemplateConfig>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyAutoProvisioningGroupRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `AutoProvisioningGroupId`.
    pub fn auto_provisioning_group_id(mut self, value: impl Into<String>) -> Self {
        self.auto_provisioning_group_id = Some(value.into()); self
    }
    /// Sets `ExcessCapacityTerminationPolicy`.
    pub fn excess_capacity_termination_policy(mut self, value: impl Into<String>) -> Self {
        self.excess_capacity_termination_policy = Some(value.into()); self
    }
    /// Sets `DefaultTargetCapacityType`.
    pub fn default_target_capacity_type(mut self, value: impl Into<String>) -> Self {
        self.default_target_capacity_type = Some(value.into()); self
    }
    /// Sets `TerminateInstancesWithExpiration`.
    pub fn terminate_instances_with_expiration(mut self, value: bool) -> Self {
        self.terminate_instances_with_expiration = Some(value); self
    }
    /// Sets `MaxSpotPrice`.
    pub fn max_spot_price(mut self, value: f64) -> Self { self.max_spot_price = Some(value); self }
    /// Sets `TotalTargetCapacity`.
    pub fn total_target_capacity(mut self, value: impl Into<String>) -> Self {
        self.total_target_capacity = Some(value.into()); self
    }
    /// Sets `PayAsYouGoTargetCapacity`.
    pub fn pay_as_you_go_target_capacity(mut self, value: impl Into<String>) -> Self {
        self.pay_as_you_go_target_capacity = Some(value.into()); self
    }
    /// Sets `SpotTargetCapacity`.
    pub fn spot_target_capacity(mut self, value: impl Into<String>) -> Self {
        self.spot_target_capacity = Some(value.into()); self
    }
    /// Sets `AutoProvisioningGroupName`.
    pub fn auto_provisioning_group_name(mut self, value: impl Into<String>) -> Self {
        self.auto_provisioning_group_name = Some(value.into()); self
    }
    /// Sets `LaunchTemplateConfig`.
    pub fn launch_template_config(mut self, value: impl IntoIterator<Item = LaunchTemplateConfig>) -> Self {
        self.launch_template_config = all(value); self
    }
}
/// Table of [`ModifyAutoProvisioningGroupRequest`].
pub static MODIFY_AUTO_PROVISIONING_GROUP_REQUEST: Schema =
    Schema { name: "ModifyAutoProvisioningGroupRequest", fields: { static ROWS: [Field; 11] = [
    Field::string("RegionId").required().filled(),
    Field::string("AutoProvisioningGroupId"),
    Field::string("ExcessCapacityTerminationPolicy"),
    Field::string("DefaultTargetCapacityType"),
    Field::boolean("TerminateInstancesWithExpiration"),
    Field::float("MaxSpotPrice"),
    Field::string("TotalTargetCapacity"),
    Field::string("PayAsYouGoTargetCapacity"),
    Field::string("SpotTargetCapacity"),
    Field::string("AutoProvisioningGroupName"),
    Field::record("LaunchTemplateConfig", &LAUNCH_TEMPLATE_CONFIG).list().limits(&Limits::items(None, Some(100))),
]; &ROWS } };
record!(ModifyAutoProvisioningGroupRequest, MODIFY_AUTO_PROVISIONING_GROUP_REQUEST,
    [0 OptStr region_id, 1 OptStr auto_provisioning_group_id, 2 OptStr excess_capacity_termination_policy,
    3 OptStr default_target_capacity_type, 6 OptStr total_target_capacity, 7 OptStr pay_as_you_go_target_capacity,
    8 OptStr spot_target_capacity, 9 OptStr auto_provisioning_group_name,
    10 List launch_template_config] [4 OptBool terminate_instances_with_expiration, 5 OptFloat max_spot_price]);

/// What `LaunchTemplateConfig` holds.
#[derive(Default)] #[non_exhaustive] pub struct LaunchTemplateConfig {
    /** `VSwitchId`: text. */ pub v_switch_id: Option<String>,
    /** `MaxPrice`: number. */ pub max_price: Option<f64>,
    /** `Priority`: integer. */ pub priority: Option<i64>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `WeightedCapacity`: number. */ pub weighted_capacity: Option<f64>,
    /** What else came. */ pub extra: Extra,
}
impl LaunchTemplateConfig {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `VSwitchId`.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self { self.v_switch_id = Some(value.into()); self }
    /// Sets `MaxPrice`.
    pub fn max_price(mut self, value: f64) -> Self { self.max_price = Some(value); self }
    /// Sets `Priority`.
    pub fn priority(mut self, value: i64) -> Self { self.priority = Some(value); self }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
    /// Sets `WeightedCapacity`.
    pub fn weighted_capacity(mut self, value: f64) -> Self { self.weighted_capacity = Some(value); self }
}
/// Table of [`LaunchTemplateConfig`].
pub static LAUNCH_TEMPLATE_CONFIG: Schema = Schema { name: "LaunchTemplateConfig", fields: { static ROWS: [Field; 5] = [
    Field::string("VSwitchId"),
    Field::double("MaxPrice"),
    Field::int32("Priority"),
    Field::string("InstanceType"),
    Field::double("WeightedCapacity"),
]; &ROWS } };
record!(LaunchTemplateConfig, LAUNCH_TEMPLATE_CONFIG,
    [0 OptStr v_switch_id, 3 OptStr instance_type] [1 OptFloat max_price, 2 OptInt priority, 4 OptFloat weighted_capacity]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyAutoProvisioningGroupRequest, LaunchTemplateConfig);
