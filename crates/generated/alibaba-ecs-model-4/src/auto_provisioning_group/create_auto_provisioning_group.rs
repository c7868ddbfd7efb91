// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateAutoProvisioningGroup.json; do not edit.
//! Creates an auto provisioning group, which deploys and maintains a fleet of spot and pay-as-you-go instances over several
//! zones and instance types.
//!
//! The group is free, the instances it creates are not. When both a launch template and a launch configuration are given,
//! the template is used.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateAutoProvisioningGroup).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Tag2 as Tag;

operation!(Operation::new::<CreateAutoProvisioningGroupRequest, CreateAutoProvisioningGroupResponse>(
    "CreateAutoProvisioningGroup", Effect::Write, &CREATE_AUTO_PROVISIONING_GROUP_REQUEST,
    &CREATE_AUTO_PROVISIONING_GROUP_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Duplicate.DiskCategory InternalError InvalidAutoProvisioningGroupName.Malformed
    400 InvalidAutoProvisioningGroupType.ValueNotSupported InvalidCapacity.ValueNotSupported
    400 InvalidDefaultTargetCapacityType.ValueNotSupported InvalidDescription.ValueNotSupported
    400 InvalidFleetExcessCapacityTerminationPolicy.ValueNotSupported InvalidImageFamily.Confict
    400 InvalidInstanceType.ValueNotSupported InvalidLaunchTemplate.ValueNotSupported InvalidLaunchTemplateConfigs.SizeExceed
    400 InvalidLaunchTemplateVersion.ValueNotSupported InvalidParameter InvalidParameter.MaxPrice \
        InvalidParameter.ResourceGroupId
    400 InvalidParameter.SpotInstancePoolsToUseCount InvalidParameter.TargetCapacity InvalidParameter.WeightedCapacityBeyondRange
    400 InvalidPayAsYouGoAllocationStrategy.ValueNotSupported InvalidRegion.ValueNotSupported
    400 InvalidSpotAllocationStrategy.ValueNotSupported InvalidSpotInstanceInterruptionBehavior.ValueNotSupported
    400 InvalidVSwitchId.NotFound InvalidValidTime.MalFormed MissingParameter MissingParameter.LaunchTemplateConfigs
    400 MissingParameter.SpotAllocationStrategy MissingParameter.WeightedCapacity NoPermission
    500 InternalError
");

/// Request of `CreateAutoProvisioningGroup`.
#[derive(Default)] #[non_exhaustive] pub struct CreateAutoProvisioningGroupRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `AutoProvisioningGroupName`: text. */ pub auto_provisioning_group_name: Option<String>,
    /** `AutoProvisioningGroupType`: text. */ pub auto_provisioning_group_type: Option<String>,
    /** `SpotAllocationStrategy`: text. */ pub spot_allocation_strategy: Option<String>,
    /** `SpotInstanceInterruptionBehavior`: text. */ pub spot_instance_interruption_behavior: Option<String>,
    /** `SpotInstancePoolsToUseCount`: integer. */ pub spot_instance_pools_to_use_count: Option<i64>,
    /** `PayAsYouGoAllocationStrategy`: text. */ pub pay_as_you_go_allocation_strategy: Option<String>,
    /// `ExcessCapacityTerminationPolicy`: text. Default: `no-termination`.
    pub excess_capacity_termination_policy: Option<String>,
    /** `ValidFrom`: text. */ pub valid_from: Option<String>,
    /** `ValidUntil`: text. */ pub valid_until: Option<String>,
    /** `TerminateInstancesWithExpiration`: yes or no. */ pub terminate_instances_with_expiration: Option<bool>,
    /** `TerminateInstances`: yes or no. */ pub terminate_instances: Option<bool>,
    /** `MaxSpotPrice`: number. */ pub max_spot_price: Option<f64>,
    /** `TotalTargetCapacity`: text. */ pub total_target_capacity: String,
    /** `PayAsYouGoTargetCapacity`: text. */ pub pay_as_you_go_target_capacity: Option<String>,
    /** `SpotTargetCapacity`: text. */ pub spot_target_capacity: Option<String>,
    /** `DefaultTargetCapacityType`: text. */ pub default_target_capacity_type: Option<String>,
    /** `LaunchTemplateId`: text. */ pub launch_template_id: Option<String>,
    /** `LaunchTemplateVersion`: text. */ pub launch_template_version: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `LaunchConfiguration.ImageId`: text. */ pub launch_configuration_image_id: Option<String>,
    /** `LaunchConfiguration.SecurityGroupId`: text. */ pub launch_configuration_security_group_id: Option<String>,
    /** `LaunchConfiguration.IoOptimized`: text. */ pub launch_configuration_io_optimized: Option<String>,
    /** `LaunchConfiguration.InternetChargeType`: text. */ pub launch_configuration_internet_charge_type: Option<String>,
    /** `LaunchConfiguration.InternetMaxBandwidthIn`: integer. */ pub launch_configuration_internet_max_bandwidth_in: Option<i64>,
    /// `LaunchConfiguration.InternetMaxBandwidthOut`: integer.
    pub launch_configuration_internet_max_bandwidth_out: Option<i64>,
    /** `LaunchConfiguration.InstanceName`: text. */ pub launch_configuration_instance_name: Option<String>,
    /** `LaunchConfiguration.HostName`: text. */ pub launch_configuration_host_name: Option<String>,
    /** `LaunchConfiguration.InstanceDescription`: text. */ pub launch_configuration_instance_description: Option<String>,
    /** `LaunchConfiguration.KeyPairName`: text. */ pub launch_configuration_key_pair_name: Option<String>,
    /** `LaunchConfiguration.RamRoleName`: text. */ pub launch_configuration_ram_role_name: Option<String>,
    /// `LaunchConfiguration.SecurityEnhancementStrategy`: text.
    pub launch_configuration_security_enhancement_strategy: Option<String>,
    /** `LaunchConfiguration.UserData`: text. */ pub launch_configuration_user_data: Option<String>,
    /** `LaunchConfiguration.SystemDiskCategory`: text. */ pub launch_configuration_system_disk_category: Option<String>,
    /** `LaunchConfiguration.SystemDiskSize`: integer. */ pub launch_configuration_system_disk_size: Option<i64>,
    /** `LaunchConfiguration.SystemDiskName`: text. */ pub launch_configuration_system_disk_name: Option<String>,
    /** `LaunchConfiguration.SystemDiskDescription`: text. */ pub launch_configuration_system_disk_description: Option<String>,
    /// `LaunchConfiguration.SystemDiskPerformanceLevel`: text.
    pub launch_configuration_system_disk_performance_level: Option<String>,
    /** `LaunchConfiguration.PasswordInherit`: yes or no. */ pub launch_configuration_password_inherit: Option<bool>,
    /** `LaunchConfiguration.ResourceGroupId`: text. */ pub launch_configuration_resource_group_id: Option<String>,
    /** `LaunchConfiguration.CreditSpecification`: text. */ pub launch_configuration_credit_specification: Option<String>,
    /** `LaunchConfiguration.Password`: text. */ pub launch_configuration_password: Option<String>,
    /** `LaunchConfiguration.DeploymentSetId`: text. */ pub launch_configuration_deployment_set_id: Option<String>,
    /** `LaunchTemplateConfig`: records, at most 100 elements. */ pub launch_template_config: Vec<LaunchTemplateConfig>,
    /// `LaunchConfiguration.DataDisk`: records, at most 100 elements.
    pub launch_configuration_data_disk: Vec<LaunchConfigurationDataDisk>,
    /** `LaunchConfiguration.Tag`: records, at most 20 elements. */ pub launch_configuration_tag: Vec<LaunchConfigurationTag>,
    /** `SystemDiskConfig`: records, at most 10 elements. */ pub system_disk_config: Vec<SystemDiskConfig>,
    /** `DataDiskConfig`: records, at most 10 elements. */ pub data_disk_config: Vec<DataDiskConfig>,
    /** `LaunchConfiguration.HostNames`: texts, at most 1000 elements. */ pub launch_configuration_host_names: Vec<String>,
    /** `MinTargetCapacity`: text. */ pub min_target_capacity: Option<String>,
    /// `LaunchConfiguration.SecurityGroupIds`: texts, at most 100 elements.
    pub launch_configuration_security_group_ids: Vec<String>,
    /** `LaunchConfiguration.SystemDisk`: record. */ pub launch_configuration_system_disk: Option<LaunchConfigurationSystemDisk>,
    /** `LaunchConfiguration.Arn`: records, at most 100 elements. */ pub launch_configuration_arn: Vec<LaunchConfigurationArn>,
    /** `HibernationOptionsConfigured`: yes or no. */ pub hibernation_options_configured: Option<bool>,
    /** `LaunchConfiguration.AutoReleaseTime`: text. */ pub launch_configuration_auto_release_time: Option<String>,
    /** `LaunchConfiguration.ImageFamily`: text. */ pub launch_configuration_image_family: Option<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl CreateAutoProvisioningGroupRequest {
    /// With what is required.
    pub fn new(total_target_capacity: impl Into<String>) -> Self {
        Self { total_target_capacity: total_target_capacity.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `AutoProvisioningGroupName`.
    pub fn auto_provisioning_group_name(mut self, value: impl Into<String>) -> Self {
        self.auto_provisioning_group_name = Some(value.into()); self
    }
    /// Sets `AutoProvisioningGroupType`.
    pub fn auto_provisioning_group_type(mut self, value: impl Into<String>) -> Self {
        self.auto_provisioning_group_type = Some(value.into()); self
    }
    /// Sets `SpotAllocationStrategy`.
    pub fn spot_allocation_strategy(mut self, value: impl Into<String>) -> Self {
        self.spot_allocation_strategy = Some(value.into()); self
    }
    /// Sets `SpotInstanceInterruptionBehavior`.
    pub fn spot_instance_interruption_behavior(mut self, value: impl Into<String>) -> Self {
        self.spot_instance_interruption_behavior = Some(value.into()); self
    }
    /// Sets `SpotInstancePoolsToUseCount`.
    pub fn spot_instance_pools_to_use_count(mut self, value: i64) -> Self {
        self.spot_instance_pools_to_use_count = Some(value); self
    }
    /// Sets `PayAsYouGoAllocationStrategy`.
    pub fn pay_as_you_go_allocation_strategy(mut self, value: impl Into<String>) -> Self {
        self.pay_as_you_go_allocation_strategy = Some(value.into()); self
    }
    /// Sets `ExcessCapacityTerminationPolicy`.
    pub fn excess_capacity_termination_policy(mut self, value: impl Into<String>) -> Self {
        self.excess_capacity_termination_policy = Some(value.into()); self
    }
    /// Sets `ValidFrom`.
    pub fn valid_from(mut self, value: impl Into<String>) -> Self { self.valid_from = Some(value.into()); self }
    /// Sets `ValidUntil`.
    pub fn valid_until(mut self, value: impl Into<String>) -> Self { self.valid_until = Some(value.into()); self }
    /// Sets `TerminateInstancesWithExpiration`.
    pub fn terminate_instances_with_expiration(mut self, value: bool) -> Self {
        self.terminate_instances_with_expiration = Some(value); self
    }
    /// Sets `TerminateInstances`.
    pub fn terminate_instances(mut self, value: bool) -> Self { self.terminate_instances = Some(value); self }
    /// Sets `MaxSpotPrice`.
    pub fn max_spot_price(mut self, value: f64) -> Self { self.max_spot_price = Some(value); self }
    /// Sets `PayAsYouGoTargetCapacity`.
    pub fn pay_as_you_go_target_capacity(mut self, value: impl Into<String>) -> Self {
        self.pay_as_you_go_target_capacity = Some(value.into()); self
    }
    /// Sets `SpotTargetCapacity`.
    pub fn spot_target_capacity(mut self, value: impl Into<String>) -> Self {
        self.spot_target_capacity = Some(value.into()); self
    }
    /// Sets `DefaultTargetCapacityType`.
    pub fn default_target_capacity_type(mut self, value: impl Into<String>) -> Self {
        self.default_target_capacity_type = Some(value.into()); self
    }
    /// Sets `LaunchTemplateId`.
    pub fn launch_template_id(mut self, value: impl Into<String>) -> Self { self.launch_template_id = Some(value.into()); self }
    /// Sets `LaunchTemplateVersion`.
    pub fn launch_template_version(mut self, value: impl Into<String>) -> Self {
        self.launch_template_version = Some(value.into()); self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `LaunchConfiguration.ImageId`.
    pub fn launch_configuration_image_id(mut self, value: impl Into<String>) -> Self {
        self.launch_configuration_image_id = Some(value.into()); self
    }
    /// Sets `LaunchConfiguration.SecurityGroupId`.
    pub fn launch_configuration_security_group_id(mut self, value: impl Into<String>) -> Self {
        self.launch_configuration_security_group_id = Some(value.into()); self
    }
    /// Sets `LaunchConfiguration.IoOptimized`.
    pub fn launch_configuration_io_optimized(mut self, value: impl Into<String>) -> Self {
        self.launch_configuration_io_optimized = Some(value.into()); self
    }
    /// Sets `LaunchConfiguration.InternetChargeType`.
    pub fn launch_configuration_internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.launch_configuration_internet_charge_type = Some(value.into()); self
    }
    /// Sets `LaunchConfiguration.InternetMaxBandwidthIn`.
    pub fn launch_configuration_internet_max_bandwidth_in(mut self, value: i64) -> Self {
        self.launch_configuration_internet_max_bandwidth_in = Some(value); self
    }
    /// Sets `LaunchConfiguration.InternetMaxBandwidthOut`.
    pub fn launch_configuration_internet_max_bandwidth_out(mut self, value: i64) -> Self {
        self.launch_configuration_internet_max_bandwidth_out = Some(value); self
    }
    /// Sets `LaunchConfiguration.InstanceName`.
    pub fn launch_configuration_instance_name(mut self, value: impl Into<String>) -> Self {
        self.launch_configuration_instance_name = Some(value.into()); self
    }
    /// Sets `LaunchConfiguration.HostName`.
    pub fn launch_configuration_host_name(mut self, value: impl Into<String>) -> Self {
        self.launch_configuration_host_name = Some(value.into()); self
    }
    /// Sets `LaunchConfiguration.InstanceDescription`.
    pub fn launch_configuration_instance_description(mut self, value: impl Into<String>) -> Self {
        self.launch_configuration_instance_description = Some(value.into()); self
    }
    /// Sets `LaunchConfiguration.KeyPairName`.
    pub fn launch_configuration_key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.launch_configuration_key_pair_name = Some(value.into()); self
    }
    /// Sets `LaunchConfiguration.RamRoleName`.
    pub fn launch_configuration_ram_role_name(mut self, value: impl Into<String>) -> Self {
        self.launch_configuration_ram_role_name = Some(value.into()); self
    }
    /// Sets `LaunchConfiguration.SecurityEnhancementStrategy`.
    pub fn launch_configuration_security_enhancement_strategy(mut self, value: impl Into<String>) -> Self {
        self.launch_configuration_security_enhancement_strategy = Some(value.into()); self
    }
    /// Sets `LaunchConfiguration.UserData`.
    pub fn launch_configuration_user_data(mut self, value: impl Into<String>) -> Self {
        self.launch_configuration_user_data = Some(value.into()); self
    }
    /// Sets `LaunchConfiguration.SystemDiskCategory`.
    pub fn launch_configuration_system_disk_category(mut self, value: impl Into<String>) -> Self {
        self.launch_configuration_system_disk_category = Some(value.into()); self
    }
    /// Sets `LaunchConfiguration.SystemDiskSize`.
    pub fn launch_configuration_system_disk_size(mut self, value: i64) -> Self {
        self.launch_configuration_system_disk_size = Some(value); self
    }
    /// Sets `LaunchConfiguration.SystemDiskName`.
    pub fn launch_configuration_system_disk_name(mut self, value: impl Into<String>) -> Self {
        self.launch_configuration_system_disk_name = Some(value.into()); self
    }
    /// Sets `LaunchConfiguration.SystemDiskDescription`.
    pub fn launch_configuration_system_disk_description(mut self, value: impl Into<String>) -> Self {
        self.launch_configuration_system_disk_description = Some(value.into()); self
    }
    /// Sets `LaunchConfiguration.SystemDiskPerformanceLevel`.
    pub fn launch_configuration_system_disk_performance_level(mut self, value: impl Into<String>) -> Self {
        self.launch_configuration_system_disk_performance_level = Some(value.into()); self
    }
    /// Sets `LaunchConfiguration.PasswordInherit`.
    pub fn launch_configuration_password_inherit(mut self, value: bool) -> Self {
        self.launch_configuration_password_inherit = Some(value); self
    }
    /// Sets `LaunchConfiguration.ResourceGroupId`.
    pub fn launch_configuration_resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.launch_configuration_resource_group_id = Some(value.into()); self
    }
    /// Sets `LaunchConfiguration.CreditSpecification`.
    pub fn launch_configuration_credit_specification(mut self, value: impl Into<String>) -> Self {
        self.launch_configuration_credit_specification = Some(value.into()); self
    }
    /// Sets `LaunchConfiguration.Password`.
    pub fn launch_configuration_password(mut self, value: impl Into<String>) -> Self {
        self.launch_configuration_password = Some(value.into()); self
    }
    /// Sets `LaunchConfiguration.DeploymentSetId`.
    pub fn launch_configuration_deployment_set_id(mut self, value: impl Into<String>) -> Self {
        self.launch_configuration_deployment_set_id = Some(value.into()); self
    }
    /// Sets `LaunchTemplateConfig`.
    pub fn launch_template_config(mut self, value: impl IntoIterator<Item = LaunchTemplateConfig>) -> Self {
        self.launch_template_config = all(value); self
    }
    /// Sets `LaunchConfiguration.DataDisk`.
    pub fn launch_configuration_data_disk(mut self, value: impl IntoIterator<Item = LaunchConfigurationDataDisk>) -> Self {
        self.launch_configuration_data_disk = all(value); self
    }
    /// Sets `LaunchConfiguration.Tag`.
    pub fn launch_configuration_tag(mut self, value: impl IntoIterator<Item = LaunchConfigurationTag>) -> Self {
        self.launch_configuration_tag = all(value); self
    }
    /// Sets `SystemDiskConfig`.
    pub fn system_disk_config(mut self, value: impl IntoIterator<Item = SystemDiskConfig>) -> Self {
        self.system_disk_config = all(value); self
    }
    /// Sets `DataDiskConfig`.
    pub fn data_disk_config(mut self, value: impl IntoIterator<Item = DataDiskConfig>) -> Self {
        self.data_disk_config = all(value); self
    }
    /// Sets `LaunchConfiguration.HostNames`.
    pub fn launch_configuration_host_names(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.launch_configuration_host_names = all(value); self
    }
    /// Sets `MinTargetCapacity`.
    pub fn min_target_capacity(mut self, value: impl Into<String>) -> Self {
        self.min_target_capacity = Some(value.into()); self
    }
    /// Sets `LaunchConfiguration.SecurityGroupIds`.
    pub fn launch_configuration_security_group_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.launch_configuration_security_group_ids = all(value); self
    }
    /// Sets `LaunchConfiguration.SystemDisk`.
    pub fn launch_configuration_system_disk(mut self, value: LaunchConfigurationSystemDisk) -> Self {
        self.launch_configuration_system_disk = Some(value); self
    }
    /// Sets `LaunchConfiguration.Arn`.
    pub fn launch_configuration_arn(mut self, value: impl IntoIterator<Item = LaunchConfigurationArn>) -> Self {
        self.launch_configuration_arn = all(value); self
    }
    /// Sets `HibernationOptionsConfigured`.
    pub fn hibernation_options_configured(mut self, value: bool) -> Self {
        self.hibernation_options_configured = Some(value); self
    }
    /// Sets `LaunchConfiguration.AutoReleaseTime`.
    pub fn launch_configuration_auto_release_time(mut self, value: impl Into<String>) -> Self {
        self.launch_configuration_auto_release_time = Some(value.into()); self
    }
    /// Sets `LaunchConfiguration.ImageFamily`.
    pub fn launch_configuration_image_family(mut self, value: impl Into<String>) -> Self {
        self.launch_configuration_image_family = Some(value.into()); self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
}
/// Table of [`CreateAutoProvisioningGroupRequest`].
pub static CREATE_AUTO_PROVISIONING_GROUP_REQUEST: Schema =
    Schema { name: "CreateAutoProvisioningGroupRequest", fields: { static ROWS: [Field; 59] = [
    Field::string("RegionId").required().filled(),
    Field::string("ResourceGroupId"),
    Field::string("AutoProvisioningGroupName"),
    Field::string("AutoProvisioningGroupType"),
    Field::string("SpotAllocationStrategy"),
    Field::string("SpotInstanceInterruptionBehavior"),
    Field::int32("SpotInstancePoolsToUseCount"),
    Field::string("PayAsYouGoAllocationStrategy"),
    Field::string("ExcessCapacityTerminationPolicy"),
    Field::string("ValidFrom"),
    Field::string("ValidUntil"),
    Field::boolean("TerminateInstancesWithExpiration"),
    Field::boolean("TerminateInstances"),
    Field::float("MaxSpotPrice"),
    Field::string("TotalTargetCapacity").required(),
    Field::string("PayAsYouGoTargetCapacity"),
    Field::string("SpotTargetCapacity"),
    Field::string("DefaultTargetCapacityType"),
    Field::string("LaunchTemplateId"),
    Field::string("LaunchTemplateVersion"),
    Field::string("Description"),
    Field::string("ClientToken").filled(),
    Field::string("LaunchConfiguration.ImageId"),
    Field::string("LaunchConfiguration.SecurityGroupId"),
    Field::string("LaunchConfiguration.IoOptimized"),
    Field::string("LaunchConfiguration.InternetChargeType"),
    Field::int32("LaunchConfiguration.InternetMaxBandwidthIn"),
    Field::int32("LaunchConfiguration.InternetMaxBandwidthOut"),
    Field::string("LaunchConfiguration.InstanceName"),
    Field::string("LaunchConfiguration.HostName"),
    Field::string("LaunchConfiguration.InstanceDescription"),
    Field::string("LaunchConfiguration.KeyPairName"),
    Field::string("LaunchConfiguration.RamRoleName"),
    Field::string("LaunchConfiguration.SecurityEnhancementStrategy"),
    Field::string("LaunchConfiguration.UserData"),
    Field::string("LaunchConfiguration.SystemDiskCategory"),
    Field::int32("LaunchConfiguration.SystemDiskSize"),
    Field::string("LaunchConfiguration.SystemDiskName"),
    Field::string("LaunchConfiguration.SystemDiskDescription"),
    Field::string("LaunchConfiguration.SystemDiskPerformanceLevel"),
    Field::boolean("LaunchConfiguration.PasswordInherit"),
    Field::string("LaunchConfiguration.ResourceGroupId"),
    Field::string("LaunchConfiguration.CreditSpecification"),
    Field::string("LaunchConfiguration.Password").secret(),
    Field::string("LaunchConfiguration.DeploymentSetId"),
    Field::record("LaunchTemplateConfig", &LAUNCH_TEMPLATE_CONFIG).list().limits(&Limits::items(None, Some(100))),
    Field::record("LaunchConfiguration.DataDisk", &LAUNCH_CONFIGURATION_DATA_DISK).list().limits(&Limits::items(None, Some(100))),
    Field::record("LaunchConfiguration.Tag", &LAUNCH_CONFIGURATION_TAG).list().limits(&Limits::items(None, Some(20))),
    Field::record("SystemDiskConfig", &SYSTEM_DISK_CONFIG).list().limits(&Limits::items(None, Some(10))),
    Field::record("DataDiskConfig", &DATA_DISK_CONFIG).list().limits(&Limits::items(None, Some(10))),
    Field::string("LaunchConfiguration.HostNames").list().limits(&Limits::items(None, Some(1000))),
    Field::string("MinTargetCapacity"),
    Field::string("LaunchConfiguration.SecurityGroupIds").list().limits(&Limits::items(None, Some(100))),
    Field::record("LaunchConfiguration.SystemDisk", &LAUNCH_CONFIGURATION_SYSTEM_DISK),
    Field::record("LaunchConfiguration.Arn", &LAUNCH_CONFIGURATION_ARN).list().limits(&Limits::items(None, Some(100))),
    Field::boolean("HibernationOptionsConfigured"),
    Field::string("LaunchConfiguration.AutoReleaseTime"),
    Field::string("LaunchConfiguration.ImageFamily"),
    Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::items(None, Some(20))),
]; &ROWS } };
record!(CreateAutoProvisioningGroupRequest, CREATE_AUTO_PROVISIONING_GROUP_REQUEST,
    [0 OptStr region_id, 1 OptStr resource_group_id, 2 OptStr auto_provisioning_group_name, 3 OptStr auto_provisioning_group_type,
    4 OptStr spot_allocation_strategy, 5 OptStr spot_instance_interruption_behavior, 7 OptStr pay_as_you_go_allocation_strategy,
    8 OptStr excess_capacity_termination_policy, 9 OptStr valid_from, 10 OptStr valid_until, 14 Str total_target_capacity,
    15 OptStr pay_as_you_go_target_capacity, 16 OptStr spot_target_capacity, 17 OptStr default_target_capacity_type,
    18 OptStr launch_template_id, 19 OptStr launch_template_version, 20 OptStr description, 21 OptStr client_token,
    22 OptStr launch_configuration_image_id, 23 OptStr launch_configuration_security_group_id,
    24 OptStr launch_configuration_io_optimized, 25 OptStr launch_configuration_internet_charge_type,
    28 OptStr launch_configuration_instance_name, 29 OptStr launch_configuration_host_name,
    30 OptStr launch_configuration_instance_description, 31 OptStr launch_configuration_key_pair_name,
    32 OptStr launch_configuration_ram_role_name, 33 OptStr launch_configuration_security_enhancement_strategy,
    34 OptStr launch_configuration_user_data, 35 OptStr launch_configuration_system_disk_category,
    37 OptStr launch_configuration_system_disk_name, 38 OptStr launch_configuration_system_disk_description,
    39 OptStr launch_configuration_system_disk_performance_level, 41 OptStr launch_configuration_resource_group_id,
    42 OptStr launch_configuration_credit_specification, 43 OptStr launch_configuration_password,
    44 OptStr launch_configuration_deployment_set_id, 45 List launch_template_config, 46 List launch_configuration_data_disk,
    47 List launch_configuration_tag, 48 List system_disk_config, 49 List data_disk_config,
    50 List launch_configuration_host_names, 51 OptStr min_target_capacity, 52 List launch_configuration_security_group_ids,
    53 Opt launch_configuration_system_disk, 54 List launch_configuration_arn, 56 OptStr launch_configuration_auto_release_time,
    57 OptStr launch_configuration_image_family, 58 List tag] [6 OptInt spot_instance_pools_to_use_count,
    11 OptBool terminate_instances_with_expiration, 12 OptBool terminate_instances, 13 OptFloat max_spot_price,
    26 OptInt launch_configuration_internet_max_bandwidth_in, 27 OptInt launch_configuration_internet_max_bandwidth_out,
    36 OptInt launch_configuration_system_disk_size, 40 OptBool launch_configuration_password_inherit,
    55 OptBool hibernation_options_configured]);

/// What `LaunchTemplateConfig` holds.
#[derive(Default)] #[non_exhaustive] pub struct LaunchTemplateConfig {
    /** `VSwitchId`: text. */ pub v_switch_id: Option<String>,
    /** `MaxPrice`: number. */ pub max_price: Option<f64>,
    /** `Priority`: integer. */ pub priority: Option<i64>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `WeightedCapacity`: number. */ pub weighted_capacity: Option<f64>,
    /** `MaxQuantity`: integer. */ pub max_quantity: Option<i64>,
    /** `Cores`: list, at most 5 elements. */ pub cores: Vec<i64>,
    /** `Memories`: list, at most 5 elements. */ pub memories: Vec<f64>,
    /** `InstanceFamilyLevel`: text. */ pub instance_family_level: Option<String>,
    /** `ExcludedInstanceTypes`: texts, at most 5 elements. */ pub excluded_instance_types: Vec<String>,
    /** `Architectures`: texts, at most 5 elements. */ pub architectures: Vec<String>,
    /** `BurstablePerformance`: text. */ pub burstable_performance: Option<String>,
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
    /// Sets `MaxQuantity`.
    pub fn max_quantity(mut self, value: i64) -> Self { self.max_quantity = Some(value); self }
    /// Sets `Cores`.
    pub fn cores(mut self, value: impl IntoIterator<Item = i64>) -> Self { self.cores = all(value); self }
    /// Sets `Memories`.
    pub fn memories(mut self, value: impl IntoIterator<Item = f64>) -> Self { self.memories = all(value); self }
    /// Sets `InstanceFamilyLevel`.
    pub fn instance_family_level(mut self, value: impl Into<String>) -> Self {
        self.instance_family_level = Some(value.into()); self
    }
    /// Sets `ExcludedInstanceTypes`.
    pub fn excluded_instance_types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.excluded_instance_types = all(value); self
    }
    /// Sets `Architectures`.
    pub fn architectures(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.architectures = all(value); self
    }
    /// Sets `BurstablePerformance`.
    pub fn burstable_performance(mut self, value: impl Into<String>) -> Self {
        self.burstable_performance = Some(value.into()); self
    }
}
/// Table of [`LaunchTemplateConfig`].
pub static LAUNCH_TEMPLATE_CONFIG: Schema = Schema { name: "LaunchTemplateConfig", fields: { static ROWS: [Field; 12] = [
    Field::string("VSwitchId"),
    Field::double("MaxPrice"),
    Field::int32("Priority"),
    Field::string("InstanceType"),
    Field::double("WeightedCapacity"),
    Field::int32("MaxQuantity"),
    Field::int32("Cores").list().limits(&Limits::items(None, Some(5))),
    Field::float("Memories").list().limits(&Limits::items(None, Some(5))),
    Field::string("InstanceFamilyLevel"),
    Field::string("ExcludedInstanceTypes").list().limits(&Limits::items(None, Some(5))),
    Field::string("Architectures").list().limits(&Limits::items(None, Some(5))),
    Field::string("BurstablePerformance"),
]; &ROWS } };
record!(LaunchTemplateConfig, LAUNCH_TEMPLATE_CONFIG,
    [0 OptStr v_switch_id, 3 OptStr instance_type, 6 List cores, 7 List memories, 8 OptStr instance_family_level,
    9 List excluded_instance_types, 10 List architectures, 11 OptStr burstable_performance] [1 OptFloat max_price,
    2 OptInt priority, 4 OptFloat weighted_capacity, 5 OptInt max_quantity]);

/// What `LaunchConfiguration.DataDisk` holds.
#[derive(Default)] #[non_exhaustive] pub struct LaunchConfigurationDataDisk {
    /** `PerformanceLevel`: text. */ pub performance_level: Option<String>,
    /** `KmsKeyId`: text. */ pub kms_key_id: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `SnapshotId`: text. */ pub snapshot_id: Option<String>,
    /** `Size`: integer. */ pub size: Option<i64>,
    /** `Device`: text. */ pub device: Option<String>,
    /** `DiskName`: text. */ pub disk_name: Option<String>,
    /** `Category`: text. */ pub category: Option<String>,
    /** `DeleteWithInstance`: yes or no. */ pub delete_with_instance: Option<bool>,
    /** `Encrypted`: yes or no. */ pub encrypted: Option<bool>,
    /** `EncryptAlgorithm`: text. */ pub encrypt_algorithm: Option<String>,
    /** `ProvisionedIops`: integer. */ pub provisioned_iops: Option<i64>,
    /** `BurstingEnabled`: yes or no. */ pub bursting_enabled: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl LaunchConfigurationDataDisk {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `PerformanceLevel`.
    pub fn performance_level(mut self, value: impl Into<String>) -> Self { self.performance_level = Some(value.into()); self }
    /// Sets `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self { self.kms_key_id = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self { self.snapshot_id = Some(value.into()); self }
    /// Sets `Size`.
    pub fn size(mut self, value: i64) -> Self { self.size = Some(value); self }
    /// Sets `Device`.
    pub fn device(mut self, value: impl Into<String>) -> Self { self.device = Some(value.into()); self }
    /// Sets `DiskName`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self { self.disk_name = Some(value.into()); self }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self { self.category = Some(value.into()); self }
    /// Sets `DeleteWithInstance`.
    pub fn delete_with_instance(mut self, value: bool) -> Self { self.delete_with_instance = Some(value); self }
    /// Sets `Encrypted`.
    pub fn encrypted(mut self, value: bool) -> Self { self.encrypted = Some(value); self }
    /// Sets `EncryptAlgorithm`.
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self { self.encrypt_algorithm = Some(value.into()); self }
    /// Sets `ProvisionedIops`.
    pub fn provisioned_iops(mut self, value: i64) -> Self { self.provisioned_iops = Some(value); self }
    /// Sets `BurstingEnabled`.
    pub fn bursting_enabled(mut self, value: bool) -> Self { self.bursting_enabled = Some(value); self }
}
/// Table of [`LaunchConfigurationDataDisk`].
pub static LAUNCH_CONFIGURATION_DATA_DISK: Schema =
    Schema { name: "LaunchConfigurationDataDisk", fields: { static ROWS: [Field; 13] = [
    Field::string("PerformanceLevel"),
    Field::string("KmsKeyId"),
    Field::string("Description"),
    Field::string("SnapshotId"),
    Field::int32("Size"),
    Field::string("Device"),
    Field::string("DiskName"),
    Field::string("Category"),
    Field::boolean("DeleteWithInstance"),
    Field::boolean("Encrypted"),
    Field::string("EncryptAlgorithm"),
    Field::int64("ProvisionedIops"),
    Field::boolean("BurstingEnabled"),
]; &ROWS } };
record!(LaunchConfigurationDataDisk, LAUNCH_CONFIGURATION_DATA_DISK,
    [0 OptStr performance_level, 1 OptStr kms_key_id, 2 OptStr description, 3 OptStr snapshot_id, 5 OptStr device,
    6 OptStr disk_name, 7 OptStr category, 10 OptStr encrypt_algorithm] [4 OptInt size, 8 OptBool delete_with_instance,
    9 OptBool encrypted, 11 OptInt provisioned_iops, 12 OptBool bursting_enabled]);

/// What `LaunchConfiguration.Tag` holds.
#[derive(Default)] #[non_exhaustive] pub struct LaunchConfigurationTag {
    /** `Key`: text. */ pub key: Option<String>,
    /** `Value`: text. */ pub value: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl LaunchConfigurationTag {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self { self.key = Some(value.into()); self }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self { self.value = Some(value.into()); self }
}
/// Table of [`LaunchConfigurationTag`].
pub static LAUNCH_CONFIGURATION_TAG: Schema = Schema { name: "LaunchConfigurationTag", fields: { static ROWS: [Field; 2] = [
    Field::string("Key"),
    Field::string("Value"),
]; &ROWS } };
record!(LaunchConfigurationTag, LAUNCH_CONFIGURATION_TAG, [0 OptStr key, 1 OptStr value] []);

/// What `SystemDiskConfig` holds.
#[derive(Default)] #[non_exhaustive] pub struct SystemDiskConfig {
    /** `DiskCategory`: text. */ pub disk_category: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl SystemDiskConfig {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `DiskCategory`.
    pub fn disk_category(mut self, value: impl Into<String>) -> Self { self.disk_category = Some(value.into()); self }
}
/// Table of [`SystemDiskConfig`].
pub static SYSTEM_DISK_CONFIG: Schema = Schema { name: "SystemDiskConfig", fields: { static ROWS: [Field; 1] = [
    Field::string("DiskCategory"),
]; &ROWS } };
record!(SystemDiskConfig, SYSTEM_DISK_CONFIG, [0 OptStr disk_category] []);

/// What `DataDiskConfig` holds.
#[derive(Default)] #[non_exhaustive] pub struct DataDiskConfig {
    /** `DiskCategory`: text. */ pub disk_category: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DataDiskConfig {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `DiskCategory`.
    pub fn disk_category(mut self, value: impl Into<String>) -> Self { self.disk_category = Some(value.into()); self }
}
/// Table of [`DataDiskConfig`].
pub static DATA_DISK_CONFIG: Schema = Schema { name: "DataDiskConfig", fields: { static ROWS: [Field; 1] = [
    Field::string("DiskCategory"),
]; &ROWS } };
record!(DataDiskConfig, DATA_DISK_CONFIG, [0 OptStr disk_category] []);

/// What `LaunchConfiguration.SystemDisk` holds.
#[derive(Default)] #[non_exhaustive] pub struct LaunchConfigurationSystemDisk {
    /** `Encrypted`: text. */ pub encrypted: Option<String>,
    /** `KMSKeyId`: text. */ pub kms_key_id: Option<String>,
    /** `EncryptAlgorithm`: text. */ pub encrypt_algorithm: Option<String>,
    /** `ProvisionedIops`: integer. */ pub provisioned_iops: Option<i64>,
    /** `BurstingEnabled`: yes or no. */ pub bursting_enabled: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl LaunchConfigurationSystemDisk {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `Encrypted`.
    pub fn encrypted(mut self, value: impl Into<String>) -> Self { self.encrypted = Some(value.into()); self }
    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self { self.kms_key_id = Some(value.into()); self }
    /// Sets `EncryptAlgorithm`.
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self { self.encrypt_algorithm = Some(value.into()); self }
    /// Sets `ProvisionedIops`.
    pub fn provisioned_iops(mut self, value: i64) -> Self { self.provisioned_iops = Some(value); self }
    /// Sets `BurstingEnabled`.
    pub fn bursting_enabled(mut self, value: bool) -> Self { self.bursting_enabled = Some(value); self }
}
/// Table of [`LaunchConfigurationSystemDisk`].
pub static LAUNCH_CONFIGURATION_SYSTEM_DISK: Schema =
    Schema { name: "LaunchConfigurationSystemDisk", fields: { static ROWS: [Field; 5] = [
    Field::string("Encrypted"),
    Field::string("KMSKeyId"),
    Field::string("EncryptAlgorithm"),
    Field::int64("ProvisionedIops"),
    Field::boolean("BurstingEnabled"),
]; &ROWS } };
record!(LaunchConfigurationSystemDisk, LAUNCH_CONFIGURATION_SYSTEM_DISK,
    [0 OptStr encrypted, 1 OptStr kms_key_id, 2 OptStr encrypt_algorithm] [3 OptInt provisioned_iops, 4 OptBool bursting_enabled]);

/// What `LaunchConfiguration.Arn` holds.
#[derive(Default)] #[non_exhaustive] pub struct LaunchConfigurationArn {
    /** `Rolearn`: text. */ pub rolearn: Option<String>,
    /** `RoleType`: text. */ pub role_type: Option<String>,
    /** `AssumeRoleFor`: integer. */ pub assume_role_for: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl LaunchConfigurationArn {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `Rolearn`.
    pub fn rolearn(mut self, value: impl Into<String>) -> Self { self.rolearn = Some(value.into()); self }
    /// Sets `RoleType`.
    pub fn role_type(mut self, value: impl Into<String>) -> Self { self.role_type = Some(value.into()); self }
    /// Sets `AssumeRoleFor`.
    pub fn assume_role_for(mut self, value: i64) -> Self { self.assume_role_for = Some(value); self }
}
/// Table of [`LaunchConfigurationArn`].
pub static LAUNCH_CONFIGURATION_ARN: Schema = Schema { name: "LaunchConfigurationArn", fields: { static ROWS: [Field; 3] = [
    Field::string("Rolearn"),
    Field::string("RoleType"),
    Field::int64("AssumeRoleFor"),
]; &ROWS } };
record!(LaunchConfigurationArn, LAUNCH_CONFIGURATION_ARN, [0 OptStr rolearn, 1 OptStr role_type] [2 OptInt assume_role_for]);

/// Answer of `CreateAutoProvisioningGroup`.
#[derive(Default)] #[non_exhaustive] pub struct CreateAutoProvisioningGroupResponse {
    /** `AutoProvisioningGroupId`: text. */ pub auto_provisioning_group_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `LaunchResults`: records. */ pub launch_results: Vec<LaunchResult>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateAutoProvisioningGroupResponse`].
pub static CREATE_AUTO_PROVISIONING_GROUP_RESPONSE: Schema =
    Schema { name: "CreateAutoProvisioningGroupResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("AutoProvisioningGroupId"),
    Field::string("RequestId"),
    Field::record("LaunchResults", &LAUNCH_RESULT).wrapped("LaunchResult"),
]; &ROWS } };
record!(CreateAutoProvisioningGroupResponse, CREATE_AUTO_PROVISIONING_GROUP_RESPONSE,
    [0 OptStr auto_provisioning_group_id, 1 OptStr request_id, 2 List launch_results] []);

/// What `LaunchResults.LaunchResult` holds.
#[derive(Default)] #[non_exhaustive] pub struct LaunchResult {
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `ErrorMsg`: text. */ pub error_msg: Option<String>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `ErrorCode`: text. */ pub error_code: Option<String>,
    /** `SpotStrategy`: text. */ pub spot_strategy: Option<String>,
    /** `Amount`: integer. */ pub amount: Option<i64>,
    /** `InstanceIds`: texts. */ pub instance_ids: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`LaunchResult`].
pub static LAUNCH_RESULT: Schema = Schema { name: "LaunchResult", fields: { static ROWS: [Field; 7] = [
    Field::string("ZoneId"),
    Field::string("ErrorMsg"),
    Field::string("InstanceType"),
    Field::string("ErrorCode"),
    Field::string("SpotStrategy"),
    Field::int32("Amount"),
    Field::string("InstanceIds").wrapped("InstanceId"),
]; &ROWS } };
record!(LaunchResult, LAUNCH_RESULT,
    [0 OptStr zone_id, 1 OptStr error_msg, 2 OptStr instance_type, 3 OptStr error_code, 4 OptStr spot_strategy,
    6 List instance_ids] [5 OptInt amount]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    CreateAutoProvisioningGroupRequest, LaunchTemplateConfig, LaunchConfigurationDataDisk, LaunchConfigurationTag,
    SystemDiskConfig, DataDiskConfig, LaunchConfigurationSystemDisk, LaunchConfigurationArn, CreateAutoProvisioningGroupResponse,
    LaunchResult,
);
