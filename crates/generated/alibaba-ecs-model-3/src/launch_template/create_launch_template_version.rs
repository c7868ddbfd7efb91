// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateLaunchTemplateVersion.json; do not edit.
//! Adds a version to a launch template, which is how settings are changed.
//!
//! A template has at most 30 versions; the default version stays as it is until ModifyLaunchTemplateDefaultVersion.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateLaunchTemplateVersion).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::{NetworkInterface, Tag2 as Tag};

operation!(Operation::new::<CreateLaunchTemplateVersionRequest, CreateLaunchTemplateVersionResponse>(
    "CreateLaunchTemplateVersion", Effect::Write, &CREATE_LAUNCH_TEMPLATE_VERSION_REQUEST,
    &CREATE_LAUNCH_TEMPLATE_VERSION_RESPONSE,
), "
    400 Duplicate.TagKey InvalidDescription.Malformed InvalidHostName.Malformed InvalidParameter InvalidParams.CreateEniParams
    400 InvalidRegion.NotExist InvalidUserData.Base64FormatInvalid InvalidUserData.SizeExceeded MissingParameter
    403 LaunchTemplateVersionLimitExceed
    404 InvalidLaunchTemplate.NotFound InvalidResourceGroup.NotFound
    500 InternalError
");

/// Request of `CreateLaunchTemplateVersion`.
#[derive(Default)] #[non_exhaustive] pub struct CreateLaunchTemplateVersionRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `LaunchTemplateId`: text. */ pub launch_template_id: Option<String>,
    /** `LaunchTemplateName`: text. */ pub launch_template_name: Option<String>,
    /** `VersionDescription`: text. */ pub version_description: Option<String>,
    /** `ImageId`: text. */ pub image_id: Option<String>,
    /** `ImageOwnerAlias`: text. */ pub image_owner_alias: Option<String>,
    /** `PasswordInherit`: yes or no. */ pub password_inherit: Option<bool>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `SecurityGroupId`: text. */ pub security_group_id: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `VSwitchId`: text. */ pub v_switch_id: Option<String>,
    /** `InstanceName`: text. */ pub instance_name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `InternetMaxBandwidthIn`: integer. */ pub internet_max_bandwidth_in: Option<i64>,
    /** `InternetMaxBandwidthOut`: integer. */ pub internet_max_bandwidth_out: Option<i64>,
    /** `HostName`: text. */ pub host_name: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `SystemDisk.Category`: text. */ pub system_disk_category: Option<String>,
    /** `SystemDisk.Size`: integer. */ pub system_disk_size: Option<i64>,
    /** `SystemDisk.DiskName`: text. */ pub system_disk_disk_name: Option<String>,
    /** `SystemDisk.Description`: text. */ pub system_disk_description: Option<String>,
    /** `SystemDisk.Iops`: integer. */ pub system_disk_iops: Option<i64>,
    /** `SystemDisk.PerformanceLevel`: text. */ pub system_disk_performance_level: Option<String>,
    /** `SystemDisk.DeleteWithInstance`: yes or no. */ pub system_disk_delete_with_instance: Option<bool>,
    /** `SystemDisk.AutoSnapshotPolicyId`: text. */ pub system_disk_auto_snapshot_policy_id: Option<String>,
    /** `SystemDisk.ProvisionedIops`: integer. */ pub system_disk_provisioned_iops: Option<i64>,
    /** `SystemDisk.BurstingEnabled`: yes or no. */ pub system_disk_bursting_enabled: Option<bool>,
    /** `IoOptimized`: text. */ pub io_optimized: Option<String>,
    /** `InstanceChargeType`: text. */ pub instance_charge_type: Option<String>,
    /** `Period`: integer. */ pub period: Option<i64>,
    /** `InternetChargeType`: text. */ pub internet_charge_type: Option<String>,
    /** `EnableVmOsConfig`: yes or no. */ pub enable_vm_os_config: Option<bool>,
    /** `NetworkType`: text. */ pub network_type: Option<String>,
    /** `UserData`: text. */ pub user_data: Option<String>,
    /** `KeyPairName`: text. */ pub key_pair_name: Option<String>,
    /** `RamRoleName`: text. */ pub ram_role_name: Option<String>,
    /** `AutoReleaseTime`: text. */ pub auto_release_time: Option<String>,
    /** `SpotStrategy`: text. */ pub spot_strategy: Option<String>,
    /** `SpotPriceLimit`: number, 0 to 999999. */ pub spot_price_limit: Option<f64>,
    /** `SpotDuration`: integer. */ pub spot_duration: Option<i64>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `SecurityEnhancementStrategy`: text. */ pub security_enhancement_strategy: Option<String>,
    /** `PrivateIpAddress`: text. */ pub private_ip_address: Option<String>,
    /** `Ipv6AddressCount`: integer. */ pub ipv6_address_count: Option<i64>,
    /** `DeploymentSetId`: text. */ pub deployment_set_id: Option<String>,
    /** `DataDisk`: records, at most 16 elements. */ pub data_disk: Vec<DataDisk>,
    /** `NetworkInterface`: records, at most 8 elements. */ pub network_interface: Vec<NetworkInterface>,
    /** `Tag`: records, at most 21 elements. */ pub tag: Vec<Tag>,
    /** `SecurityGroupIds`: texts, at most 16 elements. */ pub security_group_ids: Vec<String>,
    /** `SystemDisk.Encrypted`: text. */ pub system_disk_encrypted: Option<String>,
    /** `DeletionProtection`: yes or no. */ pub deletion_protection: Option<bool>,
    /** `CreditSpecification`: text. */ pub credit_specification: Option<String>,
    /** `AutoRenew`: yes or no. */ pub auto_renew: Option<bool>,
    /** `AutoRenewPeriod`: integer. */ pub auto_renew_period: Option<i64>,
    /** `PeriodUnit`: text. */ pub period_unit: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateLaunchTemplateVersionRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `LaunchTemplateId`.
    pub fn launch_template_id(mut self, value: impl Into<String>) -> Self { self.launch_template_id = Some(value.into()); self }
    /// Sets `LaunchTemplateName`.
    pub fn launch_template_name(mut self, value: impl Into<String>) -> Self {
        self.launch_template_name = Some(value.into()); self
    }
    /// Sets `VersionDescription`.
    pub fn version_description(mut self, value: impl Into<String>) -> Self {
        self.version_description = Some(value.into()); self
    }
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self { self.image_id = Some(value.into()); self }
    /// Sets `ImageOwnerAlias`.
    pub fn image_owner_alias(mut self, value: impl Into<String>) -> Self { self.image_owner_alias = Some(value.into()); self }
    /// Sets `PasswordInherit`.
    pub fn password_inherit(mut self, value: bool) -> Self { self.password_inherit = Some(value); self }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self { self.security_group_id = Some(value.into()); self }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self { self.vpc_id = Some(value.into()); self }
    /// Sets `VSwitchId`.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self { self.v_switch_id = Some(value.into()); self }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self { self.instance_name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `InternetMaxBandwidthIn`.
    pub fn internet_max_bandwidth_in(mut self, value: i64) -> Self { self.internet_max_bandwidth_in = Some(value); self }
    /// Sets `InternetMaxBandwidthOut`.
    pub fn internet_max_bandwidth_out(mut self, value: i64) -> Self { self.internet_max_bandwidth_out = Some(value); self }
    /// Sets `HostName`.
    pub fn host_name(mut self, value: impl Into<String>) -> Self { self.host_name = Some(value.into()); self }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self { self.zone_id = Some(value.into()); self }
    /// Sets `SystemDisk.Category`.
    pub fn system_disk_category(mut self, value: impl Into<String>) -> Self {
        self.system_disk_category = Some(value.into()); self
    }
    /// Sets `SystemDisk.Size`.
    pub fn system_disk_size(mut self, value: i64) -> Self { self.system_disk_size = Some(value); self }
    /// Sets `SystemDisk.DiskName`.
    pub fn system_disk_disk_name(mut self, value: impl Into<String>) -> Self {
        self.system_disk_disk_name = Some(value.into()); self
    }
    /// Sets `SystemDisk.Description`.
    pub fn system_disk_description(mut self, value: impl Into<String>) -> Self {
        self.system_disk_description = Some(value.into()); self
    }
    /// Sets `SystemDisk.Iops`.
    pub fn system_disk_iops(mut self, value: i64) -> Self { self.system_disk_iops = Some(value); self }
    /// Sets `SystemDisk.PerformanceLevel`.
    pub fn system_disk_performance_level(mut self, value: impl Into<String>) -> Self {
        self.system_disk_performance_level = Some(value.into()); self
    }
    /// Sets `SystemDisk.DeleteWithInstance`.
    pub fn system_disk_delete_with_instance(mut self, value: bool) -> Self {
        self.system_disk_delete_with_instance = Some(value); self
    }
    /// Sets `SystemDisk.AutoSnapshotPolicyId`.
    pub fn system_disk_auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.system_disk_auto_snapshot_policy_id = Some(value.into()); self
    }
    /// Sets `SystemDisk.ProvisionedIops`.
    pub fn system_disk_provisioned_iops(mut self, value: i64) -> Self { self.system_disk_provisioned_iops = Some(value); self }
    /// Sets `SystemDisk.BurstingEnabled`.
    pub fn system_disk_bursting_enabled(mut self, value: bool) -> Self { self.system_disk_bursting_enabled = Some(value); self }
    /// Sets `IoOptimized`.
    pub fn io_optimized(mut self, value: impl Into<String>) -> Self { self.io_optimized = Some(value.into()); self }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into()); self
    }
    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self { self.period = Some(value); self }
    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into()); self
    }
    /// Sets `EnableVmOsConfig`.
    pub fn enable_vm_os_config(mut self, value: bool) -> Self { self.enable_vm_os_config = Some(value); self }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self { self.network_type = Some(value.into()); self }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self { self.user_data = Some(value.into()); self }
    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self { self.key_pair_name = Some(value.into()); self }
    /// Sets `RamRoleName`.
    pub fn ram_role_name(mut self, value: impl Into<String>) -> Self { self.ram_role_name = Some(value.into()); self }
    /// Sets `AutoReleaseTime`.
    pub fn auto_release_time(mut self, value: impl Into<String>) -> Self { self.auto_release_time = Some(value.into()); self }
    /// Sets `SpotStrategy`.
    pub fn spot_strategy(mut self, value: impl Into<String>) -> Self { self.spot_strategy = Some(value.into()); self }
    /// Sets `SpotPriceLimit`.
    pub fn spot_price_limit(mut self, value: f64) -> Self { self.spot_price_limit = Some(value); self }
    /// Sets `SpotDuration`.
    pub fn spot_duration(mut self, value: i64) -> Self { self.spot_duration = Some(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `SecurityEnhancementStrategy`.
    pub fn security_enhancement_strategy(mut self, value: impl Into<String>) -> Self {
        self.security_enhancement_strategy = Some(value.into()); self
    }
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self { self.private_ip_address = Some(value.into()); self }
    /// Sets `Ipv6AddressCount`.
    pub fn ipv6_address_count(mut self, value: i64) -> Self { self.ipv6_address_count = Some(value); self }
    /// Sets `DeploymentSetId`.
    pub fn deployment_set_id(mut self, value: impl Into<String>) -> Self { self.deployment_set_id = Some(value.into()); self }
    /// Sets `DataDisk`.
    pub fn data_disk(mut self, value: impl IntoIterator<Item = DataDisk>) -> Self { self.data_disk = all(value); self }
    /// Sets `NetworkInterface`.
    pub fn network_interface(mut self, value: impl IntoIterator<Item = NetworkInterface>) -> Self {
        self.network_interface = all(value); self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `SecurityGroupIds`.
    pub fn security_group_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.security_group_ids = all(value); self
    }
    /// Sets `SystemDisk.Encrypted`.
    pub fn system_disk_encrypted(mut self, value: impl Into<String>) -> Self {
        self.system_disk_encrypted = Some(value.into()); self
    }
    /// Sets `DeletionProtection`.
    pub fn deletion_protection(mut self, value: bool) -> Self { self.deletion_protection = Some(value); self }
    /// Sets `CreditSpecification`.
    pub fn credit_specification(mut self, value: impl Into<String>) -> Self {
        self.credit_specification = Some(value.into()); self
    }
    /// Sets `AutoRenew`.
    pub fn auto_renew(mut self, value: bool) -> Self { self.auto_renew = Some(value); self }
    /// Sets `AutoRenewPeriod`.
    pub fn auto_renew_period(mut self, value: i64) -> Self { self.auto_renew_period = Some(value); self }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self { self.period_unit = Some(value.into()); self }
}
/// Table of [`CreateLaunchTemplateVersionRequest`].
pub static CREATE_LAUNCH_TEMPLATE_VERSION_REQUEST: Schema =
    Schema { name: "CreateLaunchTemplateVersionRequest", fields: { static ROWS: [Field; 55] = [
    Field::string("RegionId").required().filled(),
    Field::string("LaunchTemplateId"),
    Field::string("LaunchTemplateName"),
    Field::string("VersionDescription"),
    Field::string("ImageId"),
    Field::string("ImageOwnerAlias"),
    Field::boolean("PasswordInherit"),
    Field::string("InstanceType"),
    Field::string("SecurityGroupId"),
    Field::string("VpcId"),
    Field::string("VSwitchId"),
    Field::string("InstanceName"),
    Field::string("Description"),
    Field::int32("InternetMaxBandwidthIn"),
    Field::int32("InternetMaxBandwidthOut"),
    Field::string("HostName"),
    Field::string("ZoneId"),
    Field::string("SystemDisk.Category"),
    Field::int32("SystemDisk.Size"),
    Field::string("SystemDisk.DiskName"),
    Field::string("SystemDisk.Description"),
    Field::int32("SystemDisk.Iops"),
    Field::string("SystemDisk.PerformanceLevel"),
    Field::boolean("SystemDisk.DeleteWithInstance"),
    Field::string("SystemDisk.AutoSnapshotPolicyId"),
    Field::int64("SystemDisk.ProvisionedIops"),
    Field::boolean("SystemDisk.BurstingEnabled"),
    Field::string("IoOptimized"),
    Field::string("InstanceChargeType"),
    Field::int32("Period"),
    Field::string("InternetChargeType"),
    Field::boolean("EnableVmOsConfig"),
    Field::string("NetworkType"),
    Field::string("UserData"),
    Field::string("KeyPairName"),
    Field::string("RamRoleName"),
    Field::string("AutoReleaseTime"),
    Field::string("SpotStrategy"),
    Field::float("SpotPriceLimit").limits(&Limits::range(Some(0.0), Some(999999.0))),
    Field::int32("SpotDuration"),
    Field::string("ResourceGroupId"),
    Field::string("SecurityEnhancementStrategy"),
    Field::string("PrivateIpAddress"),
    Field::int32("Ipv6AddressCount"),
    Field::string("DeploymentSetId"),
    Field::record("DataDisk", &DATA_DISK).list().limits(&Limits::items(None, Some(16))),
    Field::record("NetworkInterface", &crate::shapes::NETWORK_INTERFACE).list().limits(&Limits::items(None, Some(8))),
    Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::items(None, Some(21))),
    Field::string("SecurityGroupIds").list().limits(&Limits::items(None, Some(16))),
    Field::string("SystemDisk.Encrypted"),
    Field::boolean("DeletionProtection"),
    Field::string("CreditSpecification"),
    Field::boolean("AutoRenew"),
    Field::int32("AutoRenewPeriod"),
    Field::string("PeriodUnit"),
]; &ROWS } };
record!(CreateLaunchTemplateVersionRequest, CREATE_LAUNCH_TEMPLATE_VERSION_REQUEST,
    [0 OptStr region_id, 1 OptStr launch_template_id, 2 OptStr launch_template_name, 3 OptStr version_description,
    4 OptStr image_id, 5 OptStr image_owner_alias, 7 OptStr instance_type, 8 OptStr security_group_id, 9 OptStr vpc_id,
    10 OptStr v_switch_id, 11 OptStr instance_name, 12 OptStr description, 15 OptStr host_name, 16 OptStr zone_id,
    17 OptStr system_disk_category, 19 OptStr system_disk_disk_name, 20 OptStr system_disk_description,
    22 OptStr system_disk_performance_level, 24 OptStr system_disk_auto_snapshot_policy_id, 27 OptStr io_optimized,
    28 OptStr instance_charge_type, 30 OptStr internet_charge_type, 32 OptStr network_type, 33 OptStr user_data,
    34 OptStr key_pair_name, 35 OptStr ram_role_name, 36 OptStr auto_release_time, 37 OptStr spot_strategy,
    40 OptStr resource_group_id, 41 OptStr security_enhancement_strategy, 42 OptStr private_ip_address,
    44 OptStr deployment_set_id, 45 List data_disk, 46 List network_interface, 47 List tag, 48 List security_group_ids,
    49 OptStr system_disk_encrypted, 51 OptStr credit_specification, 54 OptStr period_unit] [6 OptBool password_inherit,
    13 OptInt internet_max_bandwidth_in, 14 OptInt internet_max_bandwidth_out, 18 OptInt system_disk_size,
    21 OptInt system_disk_iops, 23 OptBool system_disk_delete_with_instance, 25 OptInt system_disk_provisioned_iops,
    26 OptBool system_disk_bursting_enabled, 29 OptInt period, 31 OptBool enable_vm_os_config, 38 OptFloat spot_price_limit,
    39 OptInt spot_duration, 43 OptInt ipv6_address_count, 50 OptBool deletion_protection, 52 OptBool auto_renew,
    53 OptInt auto_renew_period]);

/// What `DataDisk` holds.
#[derive(Default)] #[non_exhaustive] pub struct DataDisk {
    /** `PerformanceLevel`: text. */ pub performance_level: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `SnapshotId`: text. */ pub snapshot_id: Option<String>,
    /** `Size`: integer. */ pub size: Option<i64>,
    /** `Device`: text. */ pub device: Option<String>,
    /** `DiskName`: text. */ pub disk_name: Option<String>,
    /** `Category`: text. */ pub category: Option<String>,
    /** `DeleteWithInstance`: yes or no. */ pub delete_with_instance: Option<bool>,
    /** `Encrypted`: text. */ pub encrypted: Option<String>,
    /** `ProvisionedIops`: integer. */ pub provisioned_iops: Option<i64>,
    /** `BurstingEnabled`: yes or no. */ pub bursting_enabled: Option<bool>,
    /** `AutoSnapshotPolicyId`: text. */ pub auto_snapshot_policy_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DataDisk {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `PerformanceLevel`.
    pub fn performance_level(mut self, value: impl Into<String>) -> Self { self.performance_level = Some(value.into()); self }
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
    pub fn encrypted(mut self, value: impl Into<String>) -> Self { self.encrypted = Some(value.into()); self }
    /// Sets `ProvisionedIops`.
    pub fn provisioned_iops(mut self, value: i64) -> Self { self.provisioned_iops = Some(value); self }
    /// Sets `BurstingEnabled`.
    pub fn bursting_enabled(mut self, value: bool) -> Self { self.bursting_enabled = Some(value); self }
    /// Sets `AutoSnapshotPolicyId`.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into()); self
    }
}
/// Table of [`DataDisk`].
pub static DATA_DISK: Schema = Schema { name: "DataDisk", fields: { static ROWS: [Field; 12] = [
    Field::string("PerformanceLevel"),
    Field::string("Description"),
    Field::string("SnapshotId"),
    Field::int32("Size"),
    Field::string("Device"),
    Field::string("DiskName"),
    Field::string("Category"),
    Field::boolean("DeleteWithInstance"),
    Field::string("Encrypted"),
    Field::int64("ProvisionedIops"),
    Field::boolean("BurstingEnabled"),
    Field::string("AutoSnapshotPolicyId"),
]; &ROWS } };
record!(DataDisk, DATA_DISK,
    [0 OptStr performance_level, 1 OptStr description, 2 OptStr snapshot_id, 4 OptStr device, 5 OptStr disk_name,
    6 OptStr category, 8 OptStr encrypted, 11 OptStr auto_snapshot_policy_id] [3 OptInt size, 7 OptBool delete_with_instance,
    9 OptInt provisioned_iops, 10 OptBool bursting_enabled]);

/// Answer of `CreateLaunchTemplateVersion`.
#[derive(Default)] #[non_exhaustive] pub struct CreateLaunchTemplateVersionResponse {
    /** `LaunchTemplateVersionNumber`: integer. */ pub launch_template_version_number: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `LaunchTemplateId`: text. */ pub launch_template_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateLaunchTemplateVersionResponse`].
pub static CREATE_LAUNCH_TEMPLATE_VERSION_RESPONSE: Schema =
    Schema { name: "CreateLaunchTemplateVersionResponse", fields: { static ROWS: [Field; 3] = [
    Field::int64("LaunchTemplateVersionNumber"),
    Field::string("RequestId"),
    Field::string("LaunchTemplateId"),
]; &ROWS } };
record!(CreateLaunchTemplateVersionResponse, CREATE_LAUNCH_TEMPLATE_VERSION_RESPONSE,
    [1 OptStr request_id, 2 OptStr launch_template_id] [0 OptInt launch_template_version_number]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    CreateLaunchTemplateVersionRequest, DataDisk, CreateLaunchTemplateVersionResponse,
);
