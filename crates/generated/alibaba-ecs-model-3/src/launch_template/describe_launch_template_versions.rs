// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeLaunchTemplateVersions.json; do not edit.
//! Lists the versions of a launch template with their settings.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeLaunchTemplateVersions).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};

operation!(Operation::new::<DescribeLaunchTemplateVersionsRequest, DescribeLaunchTemplateVersionsResponse>(
    "DescribeLaunchTemplateVersions", Effect::Read, &DESCRIBE_LAUNCH_TEMPLATE_VERSIONS_REQUEST,
    &DESCRIBE_LAUNCH_TEMPLATE_VERSIONS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["LaunchTemplateVersionSets"],
    total: Some(&["TotalCount"]),
}), "
    400 InvalidParameter InvalidRegion.NotExist MissingParameter
    403 InnerServiceFailed
    404 InvalidLaunchTemplate.NotFound
    500 InternalError
");

/// Request of `DescribeLaunchTemplateVersions`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeLaunchTemplateVersionsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `LaunchTemplateVersion`: list, at most 100 elements. */ pub launch_template_version: Vec<i64>,
    /** `LaunchTemplateId`: text. */ pub launch_template_id: Option<String>,
    /** `LaunchTemplateName`: text. */ pub launch_template_name: Option<String>,
    /** `MinVersion`: integer. */ pub min_version: Option<i64>,
    /** `MaxVersion`: integer. */ pub max_version: Option<i64>,
    /** `DefaultVersion`: yes or no. */ pub default_version: Option<bool>,
    /** `DetailFlag`: yes or no. */ pub detail_flag: Option<bool>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeLaunchTemplateVersionsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `LaunchTemplateVersion`.
    pub fn launch_template_version(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.launch_template_version = all(value); self
    }
    /// Sets `LaunchTemplateId`.
    pub fn launch_template_id(mut self, value: impl Into<String>) -> Self { self.launch_template_id = Some(value.into()); self }
    /// Sets `LaunchTemplateName`.
    pub fn launch_template_name(mut self, value: impl Into<String>) -> Self {
        self.launch_template_name = Some(value.into()); self
    }
    /// Sets `MinVersion`.
    pub fn min_version(mut self, value: i64) -> Self { self.min_version = Some(value); self }
    /// Sets `MaxVersion`.
    pub fn max_version(mut self, value: i64) -> Self { self.max_version = Some(value); self }
    /// Sets `DefaultVersion`.
    pub fn default_version(mut self, value: bool) -> Self { self.default_version = Some(value); self }
    /// Sets `DetailFlag`.
    pub fn detail_flag(mut self, value: bool) -> Self { self.detail_flag = Some(value); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
}
/// Table of [`DescribeLaunchTemplateVersionsRequest`].
pub static DESCRIBE_LAUNCH_TEMPLATE_VERSIONS_REQUEST: Schema =
    Schema { name: "DescribeLaunchTemplateVersionsRequest", fields: { static ROWS: [Field; 10] = [
    Field::string("RegionId").required().filled(),
    Field::int64("LaunchTemplateVersion").list().limits(&Limits::items(None, Some(100))),
    Field::string("LaunchTemplateId"),
    Field::string("LaunchTemplateName"),
    Field::int64("MinVersion"),
    Field::int64("MaxVersion"),
    Field::boolean("DefaultVersion"),
    Field::boolean("DetailFlag"),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
]; &ROWS } };
record!(DescribeLaunchTemplateVersionsRequest, DESCRIBE_LAUNCH_TEMPLATE_VERSIONS_REQUEST,
    [0 OptStr region_id, 1 List launch_template_version, 2 OptStr launch_template_id,
    3 OptStr launch_template_name] [4 OptInt min_version, 5 OptInt max_version, 6 OptBool default_version, 7 OptBool detail_flag,
    8 OptInt page_number, 9 OptInt page_size]);

/// Answer of `DescribeLaunchTemplateVersions`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeLaunchTemplateVersionsResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `LaunchTemplateVersionSets`: records. */ pub launch_template_version_sets: Vec<LaunchTemplateVersionSet>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeLaunchTemplateVersionsResponse`].
pub static DESCRIBE_LAUNCH_TEMPLATE_VERSIONS_RESPONSE: Schema =
    Schema { name: "DescribeLaunchTemplateVersionsResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("LaunchTemplateVersionSets", &LAUNCH_TEMPLATE_VERSION_SET).wrapped("LaunchTemplateVersionSet"),
]; &ROWS } };
record!(DescribeLaunchTemplateVersionsResponse, DESCRIBE_LAUNCH_TEMPLATE_VERSIONS_RESPONSE,
    [1 OptStr request_id, 4 List launch_template_version_sets] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `LaunchTemplateVersionSets.LaunchTemplateVersionSet` holds.
#[derive(Default)] #[non_exhaustive] pub struct LaunchTemplateVersionSet {
    /** `LaunchTemplateName`: text. */ pub launch_template_name: Option<String>,
    /** `DefaultVersion`: yes or no. */ pub default_version: Option<bool>,
    /** `VersionNumber`: integer. */ pub version_number: Option<i64>,
    /** `ModifiedTime`: text. */ pub modified_time: Option<String>,
    /** `LaunchTemplateId`: text. */ pub launch_template_id: Option<String>,
    /** `CreateTime`: text. */ pub create_time: Option<String>,
    /** `CreatedBy`: text. */ pub created_by: Option<String>,
    /** `VersionDescription`: text. */ pub version_description: Option<String>,
    /** `LaunchTemplateData`: record. */ pub launch_template_data: Option<LaunchTemplateData>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`LaunchTemplateVersionSet`].
pub static LAUNCH_TEMPLATE_VERSION_SET: Schema = Schema { name: "LaunchTemplateVersionSet", fields: { static ROWS: [Field; 9] = [
    Field::string("LaunchTemplateName"),
    Field::boolean("DefaultVersion"),
    Field::int64("VersionNumber"),
    Field::string("ModifiedTime"),
    Field::string("LaunchTemplateId"),
    Field::string("CreateTime"),
    Field::string("CreatedBy"),
    Field::string("VersionDescription"),
    Field::record("LaunchTemplateData", &LAUNCH_TEMPLATE_DATA),
]; &ROWS } };
record!(LaunchTemplateVersionSet, LAUNCH_TEMPLATE_VERSION_SET,
    [0 OptStr launch_template_name, 3 OptStr modified_time, 4 OptStr launch_template_id, 5 OptStr create_time,
    6 OptStr created_by, 7 OptStr version_description, 8 Opt launch_template_data] [1 OptBool default_version,
    2 OptInt version_number]);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct LaunchTemplateData {
    /** `DeploymentSetId`: text. */ pub deployment_set_id: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `SystemDisk.PerformanceLevel`: text. */ pub system_disk_performance_level: Option<String>,
    /** `KeyPairName`: text. */ pub key_pair_name: Option<String>,
    /** `SecurityGroupId`: text. */ pub security_group_id: Option<String>,
    /** `NetworkType`: text. */ pub network_type: Option<String>,
    /** `SpotStrategy`: text. */ pub spot_strategy: Option<String>,
    /** `EnableVmOsConfig`: yes or no. */ pub enable_vm_os_config: Option<bool>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `SpotDuration`: integer. */ pub spot_duration: Option<i64>,
    /** `InstanceName`: text. */ pub instance_name: Option<String>,
    /** `SecurityEnhancementStrategy`: text. */ pub security_enhancement_strategy: Option<String>,
    /** `UserData`: text. */ pub user_data: Option<String>,
    /** `SystemDisk.DiskName`: text. */ pub system_disk_disk_name: Option<String>,
    /** `SystemDisk.Size`: integer. */ pub system_disk_size: Option<i64>,
    /** `SpotPriceLimit`: number. */ pub spot_price_limit: Option<f64>,
    /** `PasswordInherit`: yes or no. */ pub password_inherit: Option<bool>,
    /** `PrivateIpAddress`: text. */ pub private_ip_address: Option<String>,
    /** `ImageId`: text. */ pub image_id: Option<String>,
    /** `SystemDisk.DeleteWithInstance`: yes or no. */ pub system_disk_delete_with_instance: Option<bool>,
    /** `SystemDisk.Category`: text. */ pub system_disk_category: Option<String>,
    /** `AutoReleaseTime`: text. */ pub auto_release_time: Option<String>,
    /** `SystemDisk.Description`: text. */ pub system_disk_description: Option<String>,
    /** `ImageOwnerAlias`: text. */ pub image_owner_alias: Option<String>,
    /** `HostName`: text. */ pub host_name: Option<String>,
    /** `SystemDisk.Iops`: integer. */ pub system_disk_iops: Option<i64>,
    /** `SystemDisk.AutoSnapshotPolicyId`: text. */ pub system_disk_auto_snapshot_policy_id: Option<String>,
    /** `InternetMaxBandwidthOut`: integer. */ pub internet_max_bandwidth_out: Option<i64>,
    /** `InternetMaxBandwidthIn`: integer. */ pub internet_max_bandwidth_in: Option<i64>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `Period`: integer. */ pub period: Option<i64>,
    /** `InstanceChargeType`: text. */ pub instance_charge_type: Option<String>,
    /** `IoOptimized`: text. */ pub io_optimized: Option<String>,
    /** `RamRoleName`: text. */ pub ram_role_name: Option<String>,
    /** `VSwitchId`: text. */ pub v_switch_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `InternetChargeType`: text. */ pub internet_charge_type: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `Ipv6AddressCount`: integer. */ pub ipv6_address_count: Option<i64>,
    /** `DataDisks`: records. */ pub data_disks: Vec<DataDisk>,
    /** `NetworkInterfaces`: records. */ pub network_interfaces: Vec<NetworkInterface>,
    /** `Tags`: records. */ pub tags: Vec<InstanceTag>,
    /** `SecurityGroupIds`: texts. */ pub security_group_ids: Vec<String>,
    /** `SystemDisk.ProvisionedIops`: integer. */ pub system_disk_provisioned_iops: Option<i64>,
    /** `SystemDisk.BurstingEnabled`: yes or no. */ pub system_disk_bursting_enabled: Option<bool>,
    /** `SystemDisk.Encrypted`: text. */ pub system_disk_encrypted: Option<String>,
    /** `DeletionProtection`: yes or no. */ pub deletion_protection: Option<bool>,
    /** `CreditSpecification`: text. */ pub credit_specification: Option<String>,
    /** `AutoRenew`: yes or no. */ pub auto_renew: Option<bool>,
    /** `AutoRenewPeriod`: integer. */ pub auto_renew_period: Option<i64>,
    /** `PeriodUnit`: text. */ pub period_unit: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`LaunchTemplateData`].
pub static LAUNCH_TEMPLATE_DATA: Schema = Schema { name: "LaunchTemplateData", fields: { static ROWS: [Field; 51] = [
    Field::string("DeploymentSetId"),
    Field::string("VpcId"),
    Field::string("SystemDisk.PerformanceLevel"),
    Field::string("KeyPairName"),
    Field::string("SecurityGroupId"),
    Field::string("NetworkType"),
    Field::string("SpotStrategy"),
    Field::boolean("EnableVmOsConfig"),
    Field::string("Description"),
    Field::int32("SpotDuration"),
    Field::string("InstanceName"),
    Field::string("SecurityEnhancementStrategy"),
    Field::string("UserData"),
    Field::string("SystemDisk.DiskName"),
    Field::int32("SystemDisk.Size"),
    Field::float("SpotPriceLimit"),
    Field::boolean("PasswordInherit"),
    Field::string("PrivateIpAddress"),
    Field::string("ImageId"),
    Field::boolean("SystemDisk.DeleteWithInstance"),
    Field::string("SystemDisk.Category"),
    Field::string("AutoReleaseTime"),
    Field::string("SystemDisk.Description"),
    Field::string("ImageOwnerAlias"),
    Field::string("HostName"),
    Field::int32("SystemDisk.Iops"),
    Field::string("SystemDisk.AutoSnapshotPolicyId"),
    Field::int32("InternetMaxBandwidthOut"),
    Field::int32("InternetMaxBandwidthIn"),
    Field::string("InstanceType"),
    Field::int32("Period"),
    Field::string("InstanceChargeType"),
    Field::string("IoOptimized"),
    Field::string("RamRoleName"),
    Field::string("VSwitchId"),
    Field::string("ResourceGroupId"),
    Field::string("InternetChargeType"),
    Field::string("ZoneId"),
    Field::int32("Ipv6AddressCount"),
    Field::record("DataDisks", &DATA_DISK).wrapped("DataDisk"),
    Field::record("NetworkInterfaces", &NETWORK_INTERFACE).wrapped("NetworkInterface"),
    Field::record("Tags", &INSTANCE_TAG).wrapped("InstanceTag"),
    Field::string("SecurityGroupIds").wrapped("SecurityGroupId"),
    Field::int64("SystemDisk.ProvisionedIops"),
    Field::boolean("SystemDisk.BurstingEnabled"),
    Field::string("SystemDisk.Encrypted"),
    Field::boolean("DeletionProtection"),
    Field::string("CreditSpecification"),
    Field::boolean("AutoRenew"),
    Field::int32("AutoRenewPeriod"),
    Field::string("PeriodUnit"),
]; &ROWS } };
record!(LaunchTemplateData, LAUNCH_TEMPLATE_DATA,
    [0 OptStr deployment_set_id, 1 OptStr vpc_id, 2 OptStr system_disk_performance_level, 3 OptStr key_pair_name,
    4 OptStr security_group_id, 5 OptStr network_type, 6 OptStr spot_strategy, 8 OptStr description, 10 OptStr instance_name,
    11 OptStr security_enhancement_strategy, 12 OptStr user_data, 13 OptStr system_disk_disk_name, 17 OptStr private_ip_address,
    18 OptStr image_id, 20 OptStr system_disk_category, 21 OptStr auto_release_time, 22 OptStr system_disk_description,
    23 OptStr image_owner_alias, 24 OptStr host_name, 26 OptStr system_disk_auto_snapshot_policy_id, 29 OptStr instance_type,
    31 OptStr instance_charge_type, 32 OptStr io_optimized, 33 OptStr ram_role_name, 34 OptStr v_switch_id,
    35 OptStr resource_group_id, 36 OptStr internet_charge_type, 37 OptStr zone_id, 39 List data_disks,
    40 List network_interfaces, 41 List tags, 42 List security_group_ids, 45 OptStr system_disk_encrypted,
    47 OptStr credit_specification, 50 OptStr period_unit] [7 OptBool enable_vm_os_config, 9 OptInt spot_duration,
    14 OptInt system_disk_size, 15 OptFloat spot_price_limit, 16 OptBool password_inherit,
    19 OptBool system_disk_delete_with_instance, 25 OptInt system_disk_iops, 27 OptInt internet_max_bandwidth_out,
    28 OptInt internet_max_bandwidth_in, 30 OptInt period, 38 OptInt ipv6_address_count, 43 OptInt system_disk_provisioned_iops,
    44 OptBool system_disk_bursting_enabled, 46 OptBool deletion_protection, 48 OptBool auto_renew, 49 OptInt auto_renew_period]);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct DataDisk {
    /** `PerformanceLevel`: text. */ pub performance_level: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `SnapshotId`: text. */ pub snapshot_id: Option<String>,
    /** `Device`: text. */ pub device: Option<String>,
    /** `Size`: integer. */ pub size: Option<i64>,
    /** `DiskName`: text. */ pub disk_name: Option<String>,
    /** `Category`: text. */ pub category: Option<String>,
    /** `DeleteWithInstance`: yes or no. */ pub delete_with_instance: Option<bool>,
    /** `Encrypted`: text. */ pub encrypted: Option<String>,
    /** `ProvisionedIops`: integer. */ pub provisioned_iops: Option<i64>,
    /** `BurstingEnabled`: yes or no. */ pub bursting_enabled: Option<bool>,
    /** `AutoSnapshotPolicyId`: text. */ pub auto_snapshot_policy_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DataDisk`].
pub static DATA_DISK: Schema = Schema { name: "DataDisk", fields: { static ROWS: [Field; 12] = [
    Field::string("PerformanceLevel"),
    Field::string("Description"),
    Field::string("SnapshotId"),
    Field::string("Device"),
    Field::int32("Size"),
    Field::string("DiskName"),
    Field::string("Category"),
    Field::boolean("DeleteWithInstance"),
    Field::string("Encrypted"),
    Field::int64("ProvisionedIops"),
    Field::boolean("BurstingEnabled"),
    Field::string("AutoSnapshotPolicyId"),
]; &ROWS } };
record!(DataDisk, DATA_DISK,
    [0 OptStr performance_level, 1 OptStr description, 2 OptStr snapshot_id, 3 OptStr device, 5 OptStr disk_name,
    6 OptStr category, 8 OptStr encrypted, 11 OptStr auto_snapshot_policy_id] [4 OptInt size, 7 OptBool delete_with_instance,
    9 OptInt provisioned_iops, 10 OptBool bursting_enabled]);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct NetworkInterface {
    /** `NetworkInterfaceName`: text. */ pub network_interface_name: Option<String>,
    /** `VSwitchId`: text. */ pub v_switch_id: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `PrimaryIpAddress`: text. */ pub primary_ip_address: Option<String>,
    /** `SecurityGroupId`: text. */ pub security_group_id: Option<String>,
    /** `SecurityGroupIds`: texts. */ pub security_group_ids: Vec<String>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `NetworkInterfaceTrafficMode`: text. */ pub network_interface_traffic_mode: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`NetworkInterface`].
pub static NETWORK_INTERFACE: Schema = Schema { name: "NetworkInterface", fields: { static ROWS: [Field; 8] = [
    Field::string("NetworkInterfaceName"),
    Field::string("VSwitchId"),
    Field::string("Description"),
    Field::string("PrimaryIpAddress"),
    Field::string("SecurityGroupId"),
    Field::string("SecurityGroupIds").wrapped("SecurityGroupId"),
    Field::string("InstanceType"),
    Field::string("NetworkInterfaceTrafficMode"),
]; &ROWS } };
record!(NetworkInterface, NETWORK_INTERFACE,
    [0 OptStr network_interface_name, 1 OptStr v_switch_id, 2 OptStr description, 3 OptStr primary_ip_address,
    4 OptStr security_group_id, 5 List security_group_ids, 6 OptStr instance_type, 7 OptStr network_interface_traffic_mode] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct InstanceTag {
    /** `Key`: text. */ pub key: Option<String>,
    /** `Value`: text. */ pub value: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`InstanceTag`].
pub static INSTANCE_TAG: Schema = Schema { name: "InstanceTag", fields: { static ROWS: [Field; 2] = [
    Field::string("Key"),
    Field::string("Value"),
]; &ROWS } };
record!(InstanceTag, INSTANCE_TAG, [0 OptStr key, 1 OptStr value] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeLaunchTemplateVersionsRequest, DescribeLaunchTemplateVersionsResponse, LaunchTemplateVersionSet, LaunchTemplateData,
    DataDisk, NetworkInterface, InstanceTag,
);
