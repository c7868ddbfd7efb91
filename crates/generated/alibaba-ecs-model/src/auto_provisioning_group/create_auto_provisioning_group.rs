// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateAutoProvisioningGroup.json; do not edit.
//! Creates an auto provisioning group, which deploys and maintains a fleet of spot and pay-as-you-go
//! instances over several zones and instance types.
//!
//! The group is free, the instances it creates are not. When both a launch template and a launch
//! configuration are given, the template is used.
//!
//! - Requires permission for the action `ecs:CreateAutoProvisioningGroup` (access level create), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateAutoProvisioningGroup),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, Limits, Timestamp, errors,
    open_enum, operation, record,
};

pub use crate::shapes::{
    DefaultTargetCapacityType, ExcessCapacityTerminationPolicy, ImageTag,
    InstanceFamilyLevel, LaunchConfigurationDataDiskCategory, PerformanceLevel,
    SpotStrategy,
};

operation! {
    name: "CreateAutoProvisioningGroup",
    effect: Effect::Write,
    request: CreateAutoProvisioningGroupRequest = CREATE_AUTO_PROVISIONING_GROUP_REQUEST,
    response: CreateAutoProvisioningGroupResponse = CREATE_AUTO_PROVISIONING_GROUP_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).authorization(Authorization::new("ecs:CreateAutoProvisioningGroup")),
}

errors! {
    "400 Duplicate.DiskCategory",
    "400 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
    "400 InvalidAutoProvisioningGroupName.Malformed",
    "400 InvalidAutoProvisioningGroupType.ValueNotSupported",
    "400 InvalidCapacity.ValueNotSupported",
    "400 InvalidDefaultTargetCapacityType.ValueNotSupported",
    "400 InvalidDescription.ValueNotSupported",
    "400 InvalidFleetExcessCapacityTerminationPolicy.ValueNotSupported",
    "400 InvalidImageFamily.Confict",
    "400 InvalidInstanceType.ValueNotSupported = The instance type does not exist, is not sold here or does not fit the other settings. `DescribeAvailableResource` lists what is available.",
    "400 InvalidLaunchTemplate.ValueNotSupported",
    "400 InvalidLaunchTemplateConfigs.SizeExceed",
    "400 InvalidLaunchTemplateVersion.ValueNotSupported",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidParameter.MaxPrice",
    "400 InvalidParameter.ResourceGroupId",
    "400 InvalidParameter.SpotInstancePoolsToUseCount",
    "400 InvalidParameter.TargetCapacity",
    "400 InvalidParameter.WeightedCapacityBeyondRange",
    "400 InvalidPayAsYouGoAllocationStrategy.ValueNotSupported",
    "400 InvalidRegion.ValueNotSupported",
    "400 InvalidSpotAllocationStrategy.ValueNotSupported",
    "400 InvalidSpotInstanceInterruptionBehavior.ValueNotSupported",
    "400 InvalidVSwitchId.NotFound = There is no such vSwitch in this region. Check the id and the region.",
    "400 InvalidValidTime.MalFormed",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 MissingParameter.LaunchTemplateConfigs",
    "400 MissingParameter.SpotAllocationStrategy",
    "400 MissingParameter.WeightedCapacity",
    "400 NoPermission = The RAM user or role lacks permission for this action. Attach a policy with it.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `CreateAutoProvisioningGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateAutoProvisioningGroupRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Name of the auto provisioning group: 2 to 128 characters, starting with a letter, not starting with
    /// `http://` or `https://`.
    pub auto_provisioning_group_name: Option<String>,
    /// Whether capacity is provided once (`request`) or kept up (`maintain`).
    pub auto_provisioning_group_type: Option<AutoProvisioningGroupType>,
    /// `SpotAllocationStrategy`: one of the documented values.
    pub spot_allocation_strategy: Option<SpotAllocationStrategy>,
    /// `SpotInstanceInterruptionBehavior`: one of the documented values.
    pub spot_instance_interruption_behavior: Option<SpotInstanceInterruptionBehavior>,
    /// `SpotInstancePoolsToUseCount`: integer.
    pub spot_instance_pools_to_use_count: Option<i64>,
    /// `PayAsYouGoAllocationStrategy`: one of the documented values.
    pub pay_as_you_go_allocation_strategy: Option<PayAsYouGoAllocationStrategy>,
    /// Whether instances beyond the wanted capacity are released: `termination` or `no-termination`.
    /// Default: `no-termination`.
    pub excess_capacity_termination_policy: Option<ExcessCapacityTerminationPolicy>,
    /// When the auto provisioning group begins.
    pub valid_from: Option<Timestamp>,
    /// When the auto provisioning group ends.
    pub valid_until: Option<Timestamp>,
    /// Whether the group's instances are released when it expires.
    pub terminate_instances_with_expiration: Option<bool>,
    /// Whether the instances of the group are released when the group is deleted; `false` when left out.
    pub terminate_instances: Option<bool>,
    /// Most that a spot instance of the group may cost per hour. Where a template sets `MaxPrice` as well,
    /// the lower one counts.
    pub max_spot_price: Option<f64>,
    /// Capacity that the group should have in all, of all kinds of instances.
    pub total_target_capacity: String,
    /// How much of the capacity of the group pay-as-you-go instances should make up; no more than
    /// `TotalTargetCapacity`.
    pub pay_as_you_go_target_capacity: Option<String>,
    /// How much of the capacity of the group spot instances should make up; no more than
    /// `TotalTargetCapacity`.
    pub spot_target_capacity: Option<String>,
    /// What the rest of the capacity is made of: `PayAsYouGo` or `Spot`.
    pub default_target_capacity_type: Option<DefaultTargetCapacityType>,
    /// Id of the launch template (`lt-...`). `DescribeLaunchTemplates` lists it.
    pub launch_template_id: Option<String>,
    /// Version of the launch template to use. When left out, it is the default version.
    pub launch_template_version: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `LaunchConfiguration.ImageId`: string.
    pub launch_configuration_image_id: Option<String>,
    /// `LaunchConfiguration.SecurityGroupId`: string.
    pub launch_configuration_security_group_id: Option<String>,
    /// `LaunchConfiguration.IoOptimized`: one of the documented values.
    pub launch_configuration_io_optimized: Option<LaunchConfigurationIoOptimized>,
    /// `LaunchConfiguration.InternetChargeType`: one of the documented values.
    pub launch_configuration_internet_charge_type: Option<
        LaunchConfigurationInternetChargeType,
    >,
    /// `LaunchConfiguration.InternetMaxBandwidthIn`: integer.
    pub launch_configuration_internet_max_bandwidth_in: Option<i64>,
    /// `LaunchConfiguration.InternetMaxBandwidthOut`: integer.
    pub launch_configuration_internet_max_bandwidth_out: Option<i64>,
    /// `LaunchConfiguration.InstanceName`: string.
    pub launch_configuration_instance_name: Option<String>,
    /// `LaunchConfiguration.HostName`: string.
    pub launch_configuration_host_name: Option<String>,
    /// `LaunchConfiguration.InstanceDescription`: string.
    pub launch_configuration_instance_description: Option<String>,
    /// `LaunchConfiguration.KeyPairName`: string.
    pub launch_configuration_key_pair_name: Option<String>,
    /// `LaunchConfiguration.RamRoleName`: string.
    pub launch_configuration_ram_role_name: Option<String>,
    /// `LaunchConfiguration.SecurityEnhancementStrategy`: one of the documented values.
    pub launch_configuration_security_enhancement_strategy: Option<
        LaunchConfigurationSecurityEnhancementStrategy,
    >,
    /// `LaunchConfiguration.UserData`: string.
    pub launch_configuration_user_data: Option<String>,
    /// `LaunchConfiguration.SystemDiskCategory`: one of the documented values.
    pub launch_configuration_system_disk_category: Option<
        LaunchConfigurationSystemDiskCategory,
    >,
    /// `LaunchConfiguration.SystemDiskSize`: integer.
    pub launch_configuration_system_disk_size: Option<i64>,
    /// `LaunchConfiguration.SystemDiskName`: string.
    pub launch_configuration_system_disk_name: Option<String>,
    /// `LaunchConfiguration.SystemDiskDescription`: string.
    pub launch_configuration_system_disk_description: Option<String>,
    /// `LaunchConfiguration.SystemDiskPerformanceLevel`: one of the documented values.
    pub launch_configuration_system_disk_performance_level: Option<
        LaunchConfigurationSystemDiskPerformanceLevel,
    >,
    /// `LaunchConfiguration.PasswordInherit`: boolean.
    pub launch_configuration_password_inherit: Option<bool>,
    /// `LaunchConfiguration.ResourceGroupId`: string.
    pub launch_configuration_resource_group_id: Option<String>,
    /// `LaunchConfiguration.CreditSpecification`: one of the documented values.
    pub launch_configuration_credit_specification: Option<
        LaunchConfigurationCreditSpecification,
    >,
    /// `LaunchConfiguration.Password`: string.
    pub launch_configuration_password: Option<String>,
    /// `LaunchConfiguration.DeploymentSetId`: string.
    pub launch_configuration_deployment_set_id: Option<String>,
    /// Settings that override the launch template, one for each instance type. At most 100 elements.
    pub launch_template_config: Vec<LaunchTemplateConfig>,
    /// `LaunchConfiguration.DataDisk`: list of records, at most 100 elements.
    pub launch_configuration_data_disk: Vec<LaunchConfigurationDataDisk>,
    /// `LaunchConfiguration.Tag`: list of records, at most 20 elements.
    pub launch_configuration_tag: Vec<LaunchConfigurationTag>,
    /// `SystemDiskConfig`: list of records, at most 10 elements.
    pub system_disk_config: Vec<SystemDiskConfig>,
    /// `DataDiskConfig`: list of records, at most 10 elements.
    pub data_disk_config: Vec<DataDiskConfig>,
    /// `LaunchConfiguration.HostNames`: list of strings, at most 1000 elements.
    pub launch_configuration_host_names: Vec<String>,
    /// `MinTargetCapacity`: string.
    pub min_target_capacity: Option<String>,
    /// `LaunchConfiguration.SecurityGroupIds`: list of strings, at most 100 elements.
    pub launch_configuration_security_group_ids: Vec<String>,
    /// `LaunchConfiguration.SystemDisk`: record.
    pub launch_configuration_system_disk: Option<LaunchConfigurationSystemDisk>,
    /// `LaunchConfiguration.Arn`: list of records, at most 100 elements.
    pub launch_configuration_arn: Vec<LaunchConfigurationArn>,
    /// `HibernationOptionsConfigured`: boolean.
    pub hibernation_options_configured: Option<bool>,
    /// `LaunchConfiguration.AutoReleaseTime`: time.
    pub launch_configuration_auto_release_time: Option<Timestamp>,
    /// `LaunchConfiguration.ImageFamily`: string.
    pub launch_configuration_image_family: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<ImageTag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateAutoProvisioningGroupRequest {
    /// Creates a value with the required members.
    pub fn new(total_target_capacity: impl Into<String>) -> Self {
        Self {
            total_target_capacity: total_target_capacity.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Name of the auto provisioning group: 2 to 128 characters, starting with a letter, not starting with
    /// `http://` or `https://`.
    pub fn auto_provisioning_group_name(mut self, value: impl Into<String>) -> Self {
        self.auto_provisioning_group_name = Some(value.into());
        self
    }

    /// Whether capacity is provided once (`request`) or kept up (`maintain`).
    pub fn auto_provisioning_group_type(
        mut self,
        value: impl Into<AutoProvisioningGroupType>,
    ) -> Self {
        self.auto_provisioning_group_type = Some(value.into());
        self
    }

    /// Sets `SpotAllocationStrategy`.
    pub fn spot_allocation_strategy(
        mut self,
        value: impl Into<SpotAllocationStrategy>,
    ) -> Self {
        self.spot_allocation_strategy = Some(value.into());
        self
    }

    /// Sets `SpotInstanceInterruptionBehavior`.
    pub fn spot_instance_interruption_behavior(
        mut self,
        value: impl Into<SpotInstanceInterruptionBehavior>,
    ) -> Self {
        self.spot_instance_interruption_behavior = Some(value.into());
        self
    }

    /// Sets `SpotInstancePoolsToUseCount`.
    pub fn spot_instance_pools_to_use_count(mut self, value: i64) -> Self {
        self.spot_instance_pools_to_use_count = Some(value);
        self
    }

    /// Sets `PayAsYouGoAllocationStrategy`.
    pub fn pay_as_you_go_allocation_strategy(
        mut self,
        value: impl Into<PayAsYouGoAllocationStrategy>,
    ) -> Self {
        self.pay_as_you_go_allocation_strategy = Some(value.into());
        self
    }

    /// Whether instances beyond the wanted capacity are released: `termination` or `no-termination`.
    pub fn excess_capacity_termination_policy(
        mut self,
        value: impl Into<ExcessCapacityTerminationPolicy>,
    ) -> Self {
        self.excess_capacity_termination_policy = Some(value.into());
        self
    }

    /// When the auto provisioning group begins.
    pub fn valid_from(mut self, value: impl Into<Timestamp>) -> Self {
        self.valid_from = Some(value.into());
        self
    }

    /// When the auto provisioning group ends.
    pub fn valid_until(mut self, value: impl Into<Timestamp>) -> Self {
        self.valid_until = Some(value.into());
        self
    }

    /// Whether the group's instances are released when it expires.
    pub fn terminate_instances_with_expiration(mut self, value: bool) -> Self {
        self.terminate_instances_with_expiration = Some(value);
        self
    }

    /// Whether the instances of the group are released when the group is deleted; `false` when left out.
    pub fn terminate_instances(mut self, value: bool) -> Self {
        self.terminate_instances = Some(value);
        self
    }

    /// Most that a spot instance of the group may cost per hour.
    pub fn max_spot_price(mut self, value: f64) -> Self {
        self.max_spot_price = Some(value);
        self
    }

    /// How much of the capacity of the group pay-as-you-go instances should make up; no more than
    /// `TotalTargetCapacity`.
    pub fn pay_as_you_go_target_capacity(mut self, value: impl Into<String>) -> Self {
        self.pay_as_you_go_target_capacity = Some(value.into());
        self
    }

    /// How much of the capacity of the group spot instances should make up; no more than
    /// `TotalTargetCapacity`.
    pub fn spot_target_capacity(mut self, value: impl Into<String>) -> Self {
        self.spot_target_capacity = Some(value.into());
        self
    }

    /// What the rest of the capacity is made of: `PayAsYouGo` or `Spot`.
    pub fn default_target_capacity_type(
        mut self,
        value: impl Into<DefaultTargetCapacityType>,
    ) -> Self {
        self.default_target_capacity_type = Some(value.into());
        self
    }

    /// Id of the launch template (`lt-...`).
    pub fn launch_template_id(mut self, value: impl Into<String>) -> Self {
        self.launch_template_id = Some(value.into());
        self
    }

    /// Version of the launch template to use.
    pub fn launch_template_version(mut self, value: impl Into<String>) -> Self {
        self.launch_template_version = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `LaunchConfiguration.ImageId`.
    pub fn launch_configuration_image_id(mut self, value: impl Into<String>) -> Self {
        self.launch_configuration_image_id = Some(value.into());
        self
    }

    /// Sets `LaunchConfiguration.SecurityGroupId`.
    pub fn launch_configuration_security_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.launch_configuration_security_group_id = Some(value.into());
        self
    }

    /// Sets `LaunchConfiguration.IoOptimized`.
    pub fn launch_configuration_io_optimized(
        mut self,
        value: impl Into<LaunchConfigurationIoOptimized>,
    ) -> Self {
        self.launch_configuration_io_optimized = Some(value.into());
        self
    }

    /// Sets `LaunchConfiguration.InternetChargeType`.
    pub fn launch_configuration_internet_charge_type(
        mut self,
        value: impl Into<LaunchConfigurationInternetChargeType>,
    ) -> Self {
        self.launch_configuration_internet_charge_type = Some(value.into());
        self
    }

    /// Sets `LaunchConfiguration.InternetMaxBandwidthIn`.
    pub fn launch_configuration_internet_max_bandwidth_in(mut self, value: i64) -> Self {
        self.launch_configuration_internet_max_bandwidth_in = Some(value);
        self
    }

    /// Sets `LaunchConfiguration.InternetMaxBandwidthOut`.
    pub fn launch_configuration_internet_max_bandwidth_out(
        mut self,
        value: i64,
    ) -> Self {
        self.launch_configuration_internet_max_bandwidth_out = Some(value);
        self
    }

    /// Sets `LaunchConfiguration.InstanceName`.
    pub fn launch_configuration_instance_name(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.launch_configuration_instance_name = Some(value.into());
        self
    }

    /// Sets `LaunchConfiguration.HostName`.
    pub fn launch_configuration_host_name(mut self, value: impl Into<String>) -> Self {
        self.launch_configuration_host_name = Some(value.into());
        self
    }

    /// Sets `LaunchConfiguration.InstanceDescription`.
    pub fn launch_configuration_instance_description(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.launch_configuration_instance_description = Some(value.into());
        self
    }

    /// Sets `LaunchConfiguration.KeyPairName`.
    pub fn launch_configuration_key_pair_name(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.launch_configuration_key_pair_name = Some(value.into());
        self
    }

    /// Sets `LaunchConfiguration.RamRoleName`.
    pub fn launch_configuration_ram_role_name(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.launch_configuration_ram_role_name = Some(value.into());
        self
    }

    /// Sets `LaunchConfiguration.SecurityEnhancementStrategy`.
    pub fn launch_configuration_security_enhancement_strategy(
        mut self,
        value: impl Into<LaunchConfigurationSecurityEnhancementStrategy>,
    ) -> Self {
        self.launch_configuration_security_enhancement_strategy = Some(value.into());
        self
    }

    /// Sets `LaunchConfiguration.UserData`.
    pub fn launch_configuration_user_data(mut self, value: impl Into<String>) -> Self {
        self.launch_configuration_user_data = Some(value.into());
        self
    }

    /// Sets `LaunchConfiguration.SystemDiskCategory`.
    pub fn launch_configuration_system_disk_category(
        mut self,
        value: impl Into<LaunchConfigurationSystemDiskCategory>,
    ) -> Self {
        self.launch_configuration_system_disk_category = Some(value.into());
        self
    }

    /// Sets `LaunchConfiguration.SystemDiskSize`.
    pub fn launch_configuration_system_disk_size(mut self, value: i64) -> Self {
        self.launch_configuration_system_disk_size = Some(value);
        self
    }

    /// Sets `LaunchConfiguration.SystemDiskName`.
    pub fn launch_configuration_system_disk_name(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.launch_configuration_system_disk_name = Some(value.into());
        self
    }

    /// Sets `LaunchConfiguration.SystemDiskDescription`.
    pub fn launch_configuration_system_disk_description(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.launch_configuration_system_disk_description = Some(value.into());
        self
    }

    /// Sets `LaunchConfiguration.SystemDiskPerformanceLevel`.
    pub fn launch_configuration_system_disk_performance_level(
        mut self,
        value: impl Into<LaunchConfigurationSystemDiskPerformanceLevel>,
    ) -> Self {
        self.launch_configuration_system_disk_performance_level = Some(value.into());
        self
    }

    /// Sets `LaunchConfiguration.PasswordInherit`.
    pub fn launch_configuration_password_inherit(mut self, value: bool) -> Self {
        self.launch_configuration_password_inherit = Some(value);
        self
    }

    /// Sets `LaunchConfiguration.ResourceGroupId`.
    pub fn launch_configuration_resource_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.launch_configuration_resource_group_id = Some(value.into());
        self
    }

    /// Sets `LaunchConfiguration.CreditSpecification`.
    pub fn launch_configuration_credit_specification(
        mut self,
        value: impl Into<LaunchConfigurationCreditSpecification>,
    ) -> Self {
        self.launch_configuration_credit_specification = Some(value.into());
        self
    }

    /// Sets `LaunchConfiguration.Password`.
    pub fn launch_configuration_password(mut self, value: impl Into<String>) -> Self {
        self.launch_configuration_password = Some(value.into());
        self
    }

    /// Sets `LaunchConfiguration.DeploymentSetId`.
    pub fn launch_configuration_deployment_set_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.launch_configuration_deployment_set_id = Some(value.into());
        self
    }

    /// Settings that override the launch template, one for each instance type.
    pub fn launch_template_config(
        mut self,
        value: impl IntoIterator<Item = LaunchTemplateConfig>,
    ) -> Self {
        self.launch_template_config = cloudspec_wire::all(value);
        self
    }

    /// Sets `LaunchConfiguration.DataDisk`.
    pub fn launch_configuration_data_disk(
        mut self,
        value: impl IntoIterator<Item = LaunchConfigurationDataDisk>,
    ) -> Self {
        self.launch_configuration_data_disk = cloudspec_wire::all(value);
        self
    }

    /// Sets `LaunchConfiguration.Tag`.
    pub fn launch_configuration_tag(
        mut self,
        value: impl IntoIterator<Item = LaunchConfigurationTag>,
    ) -> Self {
        self.launch_configuration_tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `SystemDiskConfig`.
    pub fn system_disk_config(
        mut self,
        value: impl IntoIterator<Item = SystemDiskConfig>,
    ) -> Self {
        self.system_disk_config = cloudspec_wire::all(value);
        self
    }

    /// Sets `DataDiskConfig`.
    pub fn data_disk_config(
        mut self,
        value: impl IntoIterator<Item = DataDiskConfig>,
    ) -> Self {
        self.data_disk_config = cloudspec_wire::all(value);
        self
    }

    /// Sets `LaunchConfiguration.HostNames`.
    pub fn launch_configuration_host_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.launch_configuration_host_names = cloudspec_wire::all(value);
        self
    }

    /// Sets `MinTargetCapacity`.
    pub fn min_target_capacity(mut self, value: impl Into<String>) -> Self {
        self.min_target_capacity = Some(value.into());
        self
    }

    /// Sets `LaunchConfiguration.SecurityGroupIds`.
    pub fn launch_configuration_security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.launch_configuration_security_group_ids = cloudspec_wire::all(value);
        self
    }

    /// Sets `LaunchConfiguration.SystemDisk`.
    pub fn launch_configuration_system_disk(
        mut self,
        value: LaunchConfigurationSystemDisk,
    ) -> Self {
        self.launch_configuration_system_disk = Some(value);
        self
    }

    /// Sets `LaunchConfiguration.Arn`.
    pub fn launch_configuration_arn(
        mut self,
        value: impl IntoIterator<Item = LaunchConfigurationArn>,
    ) -> Self {
        self.launch_configuration_arn = cloudspec_wire::all(value);
        self
    }

    /// Sets `HibernationOptionsConfigured`.
    pub fn hibernation_options_configured(mut self, value: bool) -> Self {
        self.hibernation_options_configured = Some(value);
        self
    }

    /// Sets `LaunchConfiguration.AutoReleaseTime`.
    pub fn launch_configuration_auto_release_time(
        mut self,
        value: impl Into<Timestamp>,
    ) -> Self {
        self.launch_configuration_auto_release_time = Some(value.into());
        self
    }

    /// Sets `LaunchConfiguration.ImageFamily`.
    pub fn launch_configuration_image_family(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.launch_configuration_image_family = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = ImageTag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    CreateAutoProvisioningGroupRequest: CREATE_AUTO_PROVISIONING_GROUP_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    2 auto_provisioning_group_name: OptStr = Field::string("AutoProvisioningGroupName"),
    3 auto_provisioning_group_type: Opt = Field::one_of("AutoProvisioningGroupType", AutoProvisioningGroupType::VALUES),
    4 spot_allocation_strategy: Opt = Field::one_of("SpotAllocationStrategy", SpotAllocationStrategy::VALUES),
    5 spot_instance_interruption_behavior: Opt = Field::one_of("SpotInstanceInterruptionBehavior", SpotInstanceInterruptionBehavior::VALUES),
    6 spot_instance_pools_to_use_count: OptInt = Field::int32("SpotInstancePoolsToUseCount"),
    7 pay_as_you_go_allocation_strategy: Opt = Field::one_of("PayAsYouGoAllocationStrategy", PayAsYouGoAllocationStrategy::VALUES),
    8 excess_capacity_termination_policy: Opt = Field::one_of("ExcessCapacityTerminationPolicy", ExcessCapacityTerminationPolicy::VALUES),
    9 valid_from: Opt = Field::timestamp("ValidFrom"),
    10 valid_until: Opt = Field::timestamp("ValidUntil"),
    11 terminate_instances_with_expiration: OptBool = Field::boolean("TerminateInstancesWithExpiration"),
    12 terminate_instances: OptBool = Field::boolean("TerminateInstances"),
    13 max_spot_price: OptFloat = Field::float("MaxSpotPrice"),
    14 total_target_capacity: Str = Field::string("TotalTargetCapacity").required(),
    15 pay_as_you_go_target_capacity: OptStr = Field::string("PayAsYouGoTargetCapacity"),
    16 spot_target_capacity: OptStr = Field::string("SpotTargetCapacity"),
    17 default_target_capacity_type: Opt = Field::one_of("DefaultTargetCapacityType", DefaultTargetCapacityType::VALUES),
    18 launch_template_id: OptStr = Field::string("LaunchTemplateId"),
    19 launch_template_version: OptStr = Field::string("LaunchTemplateVersion"),
    20 description: OptStr = Field::string("Description"),
    21 client_token: OptStr = Field::string("ClientToken").filled(),
    22 launch_configuration_image_id: OptStr = Field::string("LaunchConfiguration.ImageId"),
    23 launch_configuration_security_group_id: OptStr = Field::string("LaunchConfiguration.SecurityGroupId"),
    24 launch_configuration_io_optimized: Opt = Field::one_of("LaunchConfiguration.IoOptimized", LaunchConfigurationIoOptimized::VALUES),
    25 launch_configuration_internet_charge_type: Opt = Field::one_of("LaunchConfiguration.InternetChargeType", LaunchConfigurationInternetChargeType::VALUES),
    26 launch_configuration_internet_max_bandwidth_in: OptInt = Field::int32("LaunchConfiguration.InternetMaxBandwidthIn"),
    27 launch_configuration_internet_max_bandwidth_out: OptInt = Field::int32("LaunchConfiguration.InternetMaxBandwidthOut"),
    28 launch_configuration_instance_name: OptStr = Field::string("LaunchConfiguration.InstanceName"),
    29 launch_configuration_host_name: OptStr = Field::string("LaunchConfiguration.HostName"),
    30 launch_configuration_instance_description: OptStr = Field::string("LaunchConfiguration.InstanceDescription"),
    31 launch_configuration_key_pair_name: OptStr = Field::string("LaunchConfiguration.KeyPairName"),
    32 launch_configuration_ram_role_name: OptStr = Field::string("LaunchConfiguration.RamRoleName"),
    33 launch_configuration_security_enhancement_strategy: Opt = Field::one_of("LaunchConfiguration.SecurityEnhancementStrategy", LaunchConfigurationSecurityEnhancementStrategy::VALUES),
    34 launch_configuration_user_data: OptStr = Field::string("LaunchConfiguration.UserData"),
    35 launch_configuration_system_disk_category: Opt = Field::one_of("LaunchConfiguration.SystemDiskCategory", LaunchConfigurationSystemDiskCategory::VALUES),
    36 launch_configuration_system_disk_size: OptInt = Field::int32("LaunchConfiguration.SystemDiskSize"),
    37 launch_configuration_system_disk_name: OptStr = Field::string("LaunchConfiguration.SystemDiskName"),
    38 launch_configuration_system_disk_description: OptStr = Field::string("LaunchConfiguration.SystemDiskDescription"),
    39 launch_configuration_system_disk_performance_level: Opt = Field::one_of("LaunchConfiguration.SystemDiskPerformanceLevel", LaunchConfigurationSystemDiskPerformanceLevel::VALUES),
    40 launch_configuration_password_inherit: OptBool = Field::boolean("LaunchConfiguration.PasswordInherit"),
    41 launch_configuration_resource_group_id: OptStr = Field::string("LaunchConfiguration.ResourceGroupId"),
    42 launch_configuration_credit_specification: Opt = Field::one_of("LaunchConfiguration.CreditSpecification", LaunchConfigurationCreditSpecification::VALUES),
    43 launch_configuration_password: OptStr = Field::string("LaunchConfiguration.Password").secret(),
    44 launch_configuration_deployment_set_id: OptStr = Field::string("LaunchConfiguration.DeploymentSetId"),
    45 launch_template_config: List = Field::record("LaunchTemplateConfig", &LAUNCH_TEMPLATE_CONFIG).list().limits(&Limits::new().items(None, Some(100))),
    46 launch_configuration_data_disk: List = Field::record("LaunchConfiguration.DataDisk", &LAUNCH_CONFIGURATION_DATA_DISK).list().limits(&Limits::new().items(None, Some(100))),
    47 launch_configuration_tag: List = Field::record("LaunchConfiguration.Tag", &LAUNCH_CONFIGURATION_TAG).list().limits(&Limits::new().items(None, Some(20))),
    48 system_disk_config: List = Field::record("SystemDiskConfig", &SYSTEM_DISK_CONFIG).list().limits(&Limits::new().items(None, Some(10))),
    49 data_disk_config: List = Field::record("DataDiskConfig", &DATA_DISK_CONFIG).list().limits(&Limits::new().items(None, Some(10))),
    50 launch_configuration_host_names: List = Field::string("LaunchConfiguration.HostNames").list().limits(&Limits::new().items(None, Some(1000))),
    51 min_target_capacity: OptStr = Field::string("MinTargetCapacity"),
    52 launch_configuration_security_group_ids: List = Field::string("LaunchConfiguration.SecurityGroupIds").list().limits(&Limits::new().items(None, Some(100))),
    53 launch_configuration_system_disk: Opt = Field::record("LaunchConfiguration.SystemDisk", &LAUNCH_CONFIGURATION_SYSTEM_DISK),
    54 launch_configuration_arn: List = Field::record("LaunchConfiguration.Arn", &LAUNCH_CONFIGURATION_ARN).list().limits(&Limits::new().items(None, Some(100))),
    55 hibernation_options_configured: OptBool = Field::boolean("HibernationOptionsConfigured"),
    56 launch_configuration_auto_release_time: Opt = Field::timestamp("LaunchConfiguration.AutoReleaseTime"),
    57 launch_configuration_image_family: OptStr = Field::string("LaunchConfiguration.ImageFamily"),
    58 tag: List = Field::record("Tag", &crate::shapes::IMAGE_TAG).list().limits(&Limits::new().items(None, Some(20))),
}

/// `LaunchTemplateConfig` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct LaunchTemplateConfig {
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: Option<String>,
    /// Most that an instance may cost per hour to be considered.
    pub max_price: Option<f64>,
    /// Priority: a smaller number is applied first.
    pub priority: Option<i64>,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: Option<String>,
    /// How much an instance of the type counts towards the group's capacity.
    pub weighted_capacity: Option<f64>,
    /// `MaxQuantity`: integer.
    pub max_quantity: Option<i64>,
    /// Numbers of vCPUs that instance types may have. At most 5 elements.
    pub cores: Vec<i64>,
    /// `Memories`: list, at most 5 elements.
    pub memories: Vec<f64>,
    /// Level of the instance family: `EntryLevel`, `EnterpriseLevel` or `CreditEntryLevel` (burstable).
    pub instance_family_level: Option<InstanceFamilyLevel>,
    /// `ExcludedInstanceTypes`: list of strings, at most 5 elements.
    pub excluded_instance_types: Vec<String>,
    /// `Architectures`: list, at most 5 elements.
    pub architectures: Vec<Architecture>,
    /// `BurstablePerformance`: one of the documented values.
    pub burstable_performance: Option<BurstablePerformance>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl LaunchTemplateConfig {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Most that an instance may cost per hour to be considered.
    pub fn max_price(mut self, value: f64) -> Self {
        self.max_price = Some(value);
        self
    }

    /// Priority: a smaller number is applied first.
    pub fn priority(mut self, value: i64) -> Self {
        self.priority = Some(value);
        self
    }

    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// How much an instance of the type counts towards the group's capacity.
    pub fn weighted_capacity(mut self, value: f64) -> Self {
        self.weighted_capacity = Some(value);
        self
    }

    /// Sets `MaxQuantity`.
    pub fn max_quantity(mut self, value: i64) -> Self {
        self.max_quantity = Some(value);
        self
    }

    /// Numbers of vCPUs that instance types may have.
    pub fn cores(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.cores = cloudspec_wire::all(value);
        self.extra.set_empty(6, self.cores.is_empty());
        self
    }

    /// Sets `Memories`.
    pub fn memories(mut self, value: impl IntoIterator<Item = f64>) -> Self {
        self.memories = cloudspec_wire::all(value);
        self.extra.set_empty(7, self.memories.is_empty());
        self
    }

    /// Level of the instance family: `EntryLevel`, `EnterpriseLevel` or `CreditEntryLevel` (burstable).
    pub fn instance_family_level(
        mut self,
        value: impl Into<InstanceFamilyLevel>,
    ) -> Self {
        self.instance_family_level = Some(value.into());
        self
    }

    /// Sets `ExcludedInstanceTypes`.
    pub fn excluded_instance_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.excluded_instance_types = cloudspec_wire::all(value);
        self.extra.set_empty(9, self.excluded_instance_types.is_empty());
        self
    }

    /// Sets `Architectures`.
    pub fn architectures(
        mut self,
        value: impl IntoIterator<Item = impl Into<Architecture>>,
    ) -> Self {
        self.architectures = cloudspec_wire::all(value);
        self.extra.set_empty(10, self.architectures.is_empty());
        self
    }

    /// Sets `BurstablePerformance`.
    pub fn burstable_performance(
        mut self,
        value: impl Into<BurstablePerformance>,
    ) -> Self {
        self.burstable_performance = Some(value.into());
        self
    }
}

record! {
    LaunchTemplateConfig: LAUNCH_TEMPLATE_CONFIG,
    0 v_switch_id: OptStr = Field::string("VSwitchId"),
    1 max_price: OptFloat = Field::double("MaxPrice"),
    2 priority: OptInt = Field::int32("Priority"),
    3 instance_type: OptStr = Field::string("InstanceType"),
    4 weighted_capacity: OptFloat = Field::double("WeightedCapacity"),
    5 max_quantity: OptInt = Field::int32("MaxQuantity"),
    6 cores: List = Field::int32("Cores").list().limits(&Limits::new().items(None, Some(5))),
    7 memories: List = Field::float("Memories").list().limits(&Limits::new().items(None, Some(5))),
    8 instance_family_level: Opt = Field::one_of("InstanceFamilyLevel", InstanceFamilyLevel::VALUES),
    9 excluded_instance_types: List = Field::string("ExcludedInstanceTypes").list().limits(&Limits::new().items(None, Some(5))),
    10 architectures: List = Field::one_of("Architectures", Architecture::VALUES).list().limits(&Limits::new().items(None, Some(5))),
    11 burstable_performance: Opt = Field::one_of("BurstablePerformance", BurstablePerformance::VALUES),
}

/// `LaunchConfiguration.DataDisk` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct LaunchConfigurationDataDisk {
    /// Performance level of the ESSD: `PL0`, `PL1`, `PL2` or `PL3`. More gives more operations a second and
    /// costs more.
    pub performance_level: Option<PerformanceLevel>,
    /// `KmsKeyId`: string.
    pub kms_key_id: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Id of the snapshot (`s-...`). `DescribeSnapshots` lists it.
    pub snapshot_id: Option<String>,
    /// Size of the disk. What is allowed depends on its category, usually from 20 to 32,768. Unit: GiB.
    pub size: Option<i64>,
    /// Name of the device in the operating system, such as `/dev/xvdb`.
    pub device: Option<String>,
    /// Name of the disk: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub disk_name: Option<String>,
    /// Category of the disk, which decides its performance and price.
    pub category: Option<LaunchConfigurationDataDiskCategory>,
    /// Whether the disk is released together with the instance.
    pub delete_with_instance: Option<bool>,
    /// Whether the data on the disk or in the image is encrypted; `false` when left out.
    pub encrypted: Option<bool>,
    /// Encryption algorithm, such as `aes-256`.
    pub encrypt_algorithm: Option<String>,
    /// Operations a second that an ESSD AutoPL disk has beyond its baseline.
    pub provisioned_iops: Option<i64>,
    /// Whether the disk may go beyond its provisioned performance for a time, at a price.
    pub bursting_enabled: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl LaunchConfigurationDataDisk {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Performance level of the ESSD: `PL0`, `PL1`, `PL2` or `PL3`.
    pub fn performance_level(mut self, value: impl Into<PerformanceLevel>) -> Self {
        self.performance_level = Some(value.into());
        self
    }

    /// Sets `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Id of the snapshot (`s-...`).
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }

    /// Size of the disk.
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }

    /// Name of the device in the operating system, such as `/dev/xvdb`.
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }

    /// Name of the disk: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }

    /// Category of the disk, which decides its performance and price.
    pub fn category(
        mut self,
        value: impl Into<LaunchConfigurationDataDiskCategory>,
    ) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Whether the disk is released together with the instance.
    pub fn delete_with_instance(mut self, value: bool) -> Self {
        self.delete_with_instance = Some(value);
        self
    }

    /// Whether the data on the disk or in the image is encrypted; `false` when left out.
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// Encryption algorithm, such as `aes-256`.
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self {
        self.encrypt_algorithm = Some(value.into());
        self
    }

    /// Operations a second that an ESSD AutoPL disk has beyond its baseline.
    pub fn provisioned_iops(mut self, value: i64) -> Self {
        self.provisioned_iops = Some(value);
        self
    }

    /// Whether the disk may go beyond its provisioned performance for a time, at a price.
    pub fn bursting_enabled(mut self, value: bool) -> Self {
        self.bursting_enabled = Some(value);
        self
    }
}

record! {
    LaunchConfigurationDataDisk: LAUNCH_CONFIGURATION_DATA_DISK,
    0 performance_level: Opt = Field::one_of("PerformanceLevel", PerformanceLevel::VALUES),
    1 kms_key_id: OptStr = Field::string("KmsKeyId"),
    2 description: OptStr = Field::string("Description"),
    3 snapshot_id: OptStr = Field::string("SnapshotId"),
    4 size: OptInt = Field::int32("Size"),
    5 device: OptStr = Field::string("Device"),
    6 disk_name: OptStr = Field::string("DiskName"),
    7 category: Opt = Field::one_of("Category", LaunchConfigurationDataDiskCategory::VALUES),
    8 delete_with_instance: OptBool = Field::boolean("DeleteWithInstance"),
    9 encrypted: OptBool = Field::boolean("Encrypted"),
    10 encrypt_algorithm: OptStr = Field::string("EncryptAlgorithm"),
    11 provisioned_iops: OptInt = Field::int64("ProvisionedIops"),
    12 bursting_enabled: OptBool = Field::boolean("BurstingEnabled"),
}

/// `LaunchConfiguration.Tag` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct LaunchConfigurationTag {
    /// Key of the tag, filter or other entry. Its value stands beside it.
    pub key: Option<String>,
    /// Value that belongs to the key beside it.
    pub value: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl LaunchConfigurationTag {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Key of the tag, filter or other entry.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Value that belongs to the key beside it.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

record! {
    LaunchConfigurationTag: LAUNCH_CONFIGURATION_TAG,
    0 key: OptStr = Field::string("Key"),
    1 value: OptStr = Field::string("Value"),
}

/// `SystemDiskConfig` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct SystemDiskConfig {
    /// Category of the disk, such as `cloud_essd`.
    pub disk_category: Option<DiskCategory>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl SystemDiskConfig {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Category of the disk, such as `cloud_essd`.
    pub fn disk_category(mut self, value: impl Into<DiskCategory>) -> Self {
        self.disk_category = Some(value.into());
        self
    }
}

record! {
    SystemDiskConfig: SYSTEM_DISK_CONFIG,
    0 disk_category: Opt = Field::one_of("DiskCategory", DiskCategory::VALUES),
}

/// `DataDiskConfig` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct DataDiskConfig {
    /// Category of the disk, such as `cloud_essd`.
    pub disk_category: Option<DataDiskConfigDiskCategory>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DataDiskConfig {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Category of the disk, such as `cloud_essd`.
    pub fn disk_category(
        mut self,
        value: impl Into<DataDiskConfigDiskCategory>,
    ) -> Self {
        self.disk_category = Some(value.into());
        self
    }
}

record! {
    DataDiskConfig: DATA_DISK_CONFIG,
    0 disk_category: Opt = Field::one_of("DiskCategory", DataDiskConfigDiskCategory::VALUES),
}

/// `LaunchConfiguration.SystemDisk` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct LaunchConfigurationSystemDisk {
    /// Whether the data on the disk or in the image is encrypted; `false` when left out.
    pub encrypted: Option<String>,
    /// Id of the key in Key Management Service, a UUID, with which the data is encrypted. On the wire:
    /// `KMSKeyId`.
    pub kms_key_id: Option<String>,
    /// Encryption algorithm, such as `aes-256`.
    pub encrypt_algorithm: Option<EncryptAlgorithm>,
    /// Operations a second that an ESSD AutoPL disk has beyond its baseline.
    pub provisioned_iops: Option<i64>,
    /// Whether the disk may go beyond its provisioned performance for a time, at a price.
    pub bursting_enabled: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl LaunchConfigurationSystemDisk {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the data on the disk or in the image is encrypted; `false` when left out.
    pub fn encrypted(mut self, value: impl Into<String>) -> Self {
        self.encrypted = Some(value.into());
        self
    }

    /// Id of the key in Key Management Service, a UUID, with which the data is encrypted.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Encryption algorithm, such as `aes-256`.
    pub fn encrypt_algorithm(mut self, value: impl Into<EncryptAlgorithm>) -> Self {
        self.encrypt_algorithm = Some(value.into());
        self
    }

    /// Operations a second that an ESSD AutoPL disk has beyond its baseline.
    pub fn provisioned_iops(mut self, value: i64) -> Self {
        self.provisioned_iops = Some(value);
        self
    }

    /// Whether the disk may go beyond its provisioned performance for a time, at a price.
    pub fn bursting_enabled(mut self, value: bool) -> Self {
        self.bursting_enabled = Some(value);
        self
    }
}

record! {
    LaunchConfigurationSystemDisk: LAUNCH_CONFIGURATION_SYSTEM_DISK,
    0 encrypted: OptStr = Field::string("Encrypted"),
    1 kms_key_id: OptStr = Field::string("KMSKeyId"),
    2 encrypt_algorithm: Opt = Field::one_of("EncryptAlgorithm", EncryptAlgorithm::VALUES),
    3 provisioned_iops: OptInt = Field::int64("ProvisionedIops"),
    4 bursting_enabled: OptBool = Field::boolean("BurstingEnabled"),
}

/// `LaunchConfiguration.Arn` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct LaunchConfigurationArn {
    /// Name (ARN) of the role that is assumed. For cloud services only.
    pub rolearn: Option<String>,
    /// Kind of role. For cloud services only.
    pub role_type: Option<String>,
    /// Id of the account on whose behalf the resource is made. For cloud services only.
    pub assume_role_for: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl LaunchConfigurationArn {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name (ARN) of the role that is assumed.
    pub fn rolearn(mut self, value: impl Into<String>) -> Self {
        self.rolearn = Some(value.into());
        self
    }

    /// Kind of role.
    pub fn role_type(mut self, value: impl Into<String>) -> Self {
        self.role_type = Some(value.into());
        self
    }

    /// Id of the account on whose behalf the resource is made.
    pub fn assume_role_for(mut self, value: i64) -> Self {
        self.assume_role_for = Some(value);
        self
    }
}

record! {
    LaunchConfigurationArn: LAUNCH_CONFIGURATION_ARN,
    0 rolearn: OptStr = Field::string("Rolearn"),
    1 role_type: OptStr = Field::string("RoleType"),
    2 assume_role_for: OptInt = Field::int64("AssumeRoleFor"),
}

/// Response of `CreateAutoProvisioningGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateAutoProvisioningGroupResponse {
    /// Id of the auto provisioning group (`apg-...`). `DescribeAutoProvisioningGroups` lists it.
    pub auto_provisioning_group_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// `LaunchResults`: list of records.
    pub launch_results: Vec<LaunchResult>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateAutoProvisioningGroupResponse: CREATE_AUTO_PROVISIONING_GROUP_RESPONSE,
    0 auto_provisioning_group_id: OptStr = Field::string("AutoProvisioningGroupId"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 launch_results: List = Field::record("LaunchResults", &LAUNCH_RESULT).wrapped("LaunchResult"),
}

/// `LaunchResults.LaunchResult` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct LaunchResult {
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Explanation of the error in words; empty on success.
    pub error_msg: Option<String>,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: Option<String>,
    /// Code of the error, when there was one; empty on success.
    pub error_code: Option<String>,
    /// How a spot instance is bid for: `NoSpot` for none, `SpotWithPriceLimit` up to a price,
    /// `SpotAsPriceGo` at the market's price.
    pub spot_strategy: Option<SpotStrategy>,
    /// How many there are: instances wanted, launched or delivered, or capacity units bought.
    pub amount: Option<i64>,
    /// Ids of the instances that the operation is for or reports on (`i-...`).
    pub instance_ids: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    LaunchResult: LAUNCH_RESULT,
    0 zone_id: OptStr = Field::string("ZoneId"),
    1 error_msg: OptStr = Field::string("ErrorMsg"),
    2 instance_type: OptStr = Field::string("InstanceType"),
    3 error_code: OptStr = Field::string("ErrorCode"),
    4 spot_strategy: Opt = Field::one_of("SpotStrategy", SpotStrategy::VALUES),
    5 amount: OptInt = Field::int32("Amount"),
    6 instance_ids: List = Field::string("InstanceIds").wrapped("InstanceId"),
}

open_enum! {
    /// Documented values of `AutoProvisioningGroupType`. The provider may add others.
    pub enum AutoProvisioningGroupType {
        Request = "request",
        Instant = "instant",
        Maintain = "maintain",
    }
}

open_enum! {
    /// Documented values of `SpotAllocationStrategy`. The provider may add others.
    pub enum SpotAllocationStrategy {
        LowestPrice = "lowest-price",
        Diversified = "diversified",
        CapacityOptimized = "capacity-optimized",
    }
}

open_enum! {
    /// Documented values of `SpotInstanceInterruptionBehavior`. The provider may add others.
    pub enum SpotInstanceInterruptionBehavior {
        Stop = "stop",
        Terminate = "terminate",
    }
}

open_enum! {
    /// Documented values of `PayAsYouGoAllocationStrategy`. The provider may add others.
    pub enum PayAsYouGoAllocationStrategy {
        LowestPrice = "lowest-price",
        Prioritized = "prioritized",
    }
}

open_enum! {
    /// Documented values of `LaunchConfiguration.IoOptimized`. The provider may add others.
    pub enum LaunchConfigurationIoOptimized {
        None = "none",
        Optimized = "optimized",
    }
}

open_enum! {
    /// Documented values of `LaunchConfiguration.InternetChargeType`. The provider may add others.
    pub enum LaunchConfigurationInternetChargeType {
        PayByBandwidth = "PayByBandwidth",
        PayByTraffic = "PayByTraffic",
    }
}

open_enum! {
    /// Documented values of `LaunchConfiguration.SecurityEnhancementStrategy`. The provider may add others.
    pub enum LaunchConfigurationSecurityEnhancementStrategy {
        Active = "Active",
        Deactive = "Deactive",
    }
}

open_enum! {
    /// Documented values of `LaunchConfiguration.SystemDiskCategory`. The provider may add others.
    pub enum LaunchConfigurationSystemDiskCategory {
        CloudEfficiency = "cloud_efficiency",
        CloudSsd = "cloud_ssd",
        CloudEssd = "cloud_essd",
        Cloud = "cloud",
    }
}

open_enum! {
    /// Documented values of `LaunchConfiguration.SystemDiskPerformanceLevel`. The provider may add others.
    pub enum LaunchConfigurationSystemDiskPerformanceLevel {
        Pl0 = "PL0",
        Pl1 = "PL1",
        Pl2 = "PL2",
        Pl3 = "PL3",
    }
}

open_enum! {
    /// Documented values of `LaunchConfiguration.CreditSpecification`. The provider may add others.
    pub enum LaunchConfigurationCreditSpecification {
        Standard = "Standard",
        Unlimited = "Unlimited",
    }
}

open_enum! {
    /// Documented values of `LaunchTemplateConfig.Architectures`. The provider may add others.
    pub enum Architecture {
        X86 = "X86",
        Heterogeneous = "Heterogeneous",
        BareMental = "BareMental",
        Arm = "Arm",
        SuperComputeCluster = "SuperComputeCluster",
    }
}

open_enum! {
    /// Documented values of `LaunchTemplateConfig.BurstablePerformance`. The provider may add others.
    pub enum BurstablePerformance {
        Exclude = "Exclude",
        Include = "Include",
        Required = "Required",
    }
}

open_enum! {
    /// Documented values of `SystemDiskConfig.DiskCategory`. The provider may add others.
    pub enum DiskCategory {
        CloudEfficiency = "cloud_efficiency",
        CloudSsd = "cloud_ssd",
        CloudEssd = "cloud_essd",
        Cloud = "cloud",
    }
}

open_enum! {
    /// Documented values of `DataDiskConfig.DiskCategory`. The provider may add others.
    pub enum DataDiskConfigDiskCategory {
        CloudEfficiency = "cloud_efficiency",
        CloudSsd = "cloud_ssd",
        CloudEssd = "cloud_essd",
        Cloud = "cloud",
    }
}

open_enum! {
    /// Documented values of `LaunchConfiguration.SystemDisk.EncryptAlgorithm`. The provider may add others.
    pub enum EncryptAlgorithm {
        Aes256 = "aes-256",
        Sm4_128 = "sm4-128",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateAutoProvisioningGroupRequest,
    LaunchTemplateConfig,
    LaunchConfigurationDataDisk,
    LaunchConfigurationTag,
    SystemDiskConfig,
    DataDiskConfig,
    LaunchConfigurationSystemDisk,
    LaunchConfigurationArn,
    CreateAutoProvisioningGroupResponse,
    LaunchResult,
}
