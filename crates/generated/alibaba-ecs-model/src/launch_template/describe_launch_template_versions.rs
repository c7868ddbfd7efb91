// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeLaunchTemplateVersions.json; do not edit.
//! Lists the versions of a launch template with their settings.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeLaunchTemplateVersions).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

operation! {
    name: "DescribeLaunchTemplateVersions",
    effect: Effect::Read,
    request: DescribeLaunchTemplateVersionsRequest = DESCRIBE_LAUNCH_TEMPLATE_VERSIONS_REQUEST,
    response: DescribeLaunchTemplateVersionsResponse = DESCRIBE_LAUNCH_TEMPLATE_VERSIONS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["LaunchTemplateVersionSets"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 InvalidParameter",
    "400 InvalidRegion.NotExist",
    "400 MissingParameter",
    "403 InnerServiceFailed",
    "404 InvalidLaunchTemplate.NotFound",
    "500 InternalError",
}

/// Request of `DescribeLaunchTemplateVersions`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplateVersionsRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `LaunchTemplateVersion`: list, at most 100 elements.
    pub launch_template_version: Vec<i64>,
    /// `LaunchTemplateId`: text.
    pub launch_template_id: Option<String>,
    /// `LaunchTemplateName`: text.
    pub launch_template_name: Option<String>,
    /// `MinVersion`: integer.
    pub min_version: Option<i64>,
    /// `MaxVersion`: integer.
    pub max_version: Option<i64>,
    /// `DefaultVersion`: yes or no.
    pub default_version: Option<bool>,
    /// `DetailFlag`: yes or no.
    pub detail_flag: Option<bool>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeLaunchTemplateVersionsRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `LaunchTemplateVersion`.
    pub fn launch_template_version(
        mut self,
        value: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.launch_template_version = cloudspec_wire::all(value);
        self
    }

    /// Sets `LaunchTemplateId`.
    pub fn launch_template_id(mut self, value: impl Into<String>) -> Self {
        self.launch_template_id = Some(value.into());
        self
    }

    /// Sets `LaunchTemplateName`.
    pub fn launch_template_name(mut self, value: impl Into<String>) -> Self {
        self.launch_template_name = Some(value.into());
        self
    }

    /// Sets `MinVersion`.
    pub fn min_version(mut self, value: i64) -> Self {
        self.min_version = Some(value);
        self
    }

    /// Sets `MaxVersion`.
    pub fn max_version(mut self, value: i64) -> Self {
        self.max_version = Some(value);
        self
    }

    /// Sets `DefaultVersion`.
    pub fn default_version(mut self, value: bool) -> Self {
        self.default_version = Some(value);
        self
    }

    /// Sets `DetailFlag`.
    pub fn detail_flag(mut self, value: bool) -> Self {
        self.detail_flag = Some(value);
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

record! {
    DescribeLaunchTemplateVersionsRequest: DESCRIBE_LAUNCH_TEMPLATE_VERSIONS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 launch_template_version: List = Field::int64("LaunchTemplateVersion").list().limits(&Limits::new().items(None, Some(100))),
    2 launch_template_id: OptStr = Field::string("LaunchTemplateId"),
    3 launch_template_name: OptStr = Field::string("LaunchTemplateName"),
    4 min_version: OptInt = Field::int64("MinVersion"),
    5 max_version: OptInt = Field::int64("MaxVersion"),
    6 default_version: OptBool = Field::boolean("DefaultVersion"),
    7 detail_flag: OptBool = Field::boolean("DetailFlag"),
    8 page_number: OptInt = Field::int32("PageNumber"),
    9 page_size: OptInt = Field::int32("PageSize"),
}

/// Response of `DescribeLaunchTemplateVersions`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplateVersionsResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `LaunchTemplateVersionSets`: records.
    pub launch_template_version_sets: Vec<LaunchTemplateVersionSet>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeLaunchTemplateVersionsResponse: DESCRIBE_LAUNCH_TEMPLATE_VERSIONS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 launch_template_version_sets: List = Field::record("LaunchTemplateVersionSets", &LAUNCH_TEMPLATE_VERSION_SET).wrapped("LaunchTemplateVersionSet"),
}

/// `LaunchTemplateVersionSets.LaunchTemplateVersionSet` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct LaunchTemplateVersionSet {
    /// `LaunchTemplateName`: text.
    pub launch_template_name: Option<String>,
    /// `DefaultVersion`: yes or no.
    pub default_version: Option<bool>,
    /// `VersionNumber`: integer.
    pub version_number: Option<i64>,
    /// `ModifiedTime`: text.
    pub modified_time: Option<String>,
    /// `LaunchTemplateId`: text.
    pub launch_template_id: Option<String>,
    /// `CreateTime`: text.
    pub create_time: Option<String>,
    /// `CreatedBy`: text.
    pub created_by: Option<String>,
    /// `VersionDescription`: text.
    pub version_description: Option<String>,
    /// `LaunchTemplateData`: record.
    pub launch_template_data: Option<LaunchTemplateData>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    LaunchTemplateVersionSet: LAUNCH_TEMPLATE_VERSION_SET,
    0 launch_template_name: OptStr = Field::string("LaunchTemplateName"),
    1 default_version: OptBool = Field::boolean("DefaultVersion"),
    2 version_number: OptInt = Field::int64("VersionNumber"),
    3 modified_time: OptStr = Field::string("ModifiedTime"),
    4 launch_template_id: OptStr = Field::string("LaunchTemplateId"),
    5 create_time: OptStr = Field::string("CreateTime"),
    6 created_by: OptStr = Field::string("CreatedBy"),
    7 version_description: OptStr = Field::string("VersionDescription"),
    8 launch_template_data: Opt = Field::record("LaunchTemplateData", &LAUNCH_TEMPLATE_DATA),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct LaunchTemplateData {
    /// `DeploymentSetId`: text.
    pub deployment_set_id: Option<String>,
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `SystemDisk.PerformanceLevel`: text.
    pub system_disk_performance_level: Option<String>,
    /// `KeyPairName`: text.
    pub key_pair_name: Option<String>,
    /// `SecurityGroupId`: text.
    pub security_group_id: Option<String>,
    /// `NetworkType`: text.
    pub network_type: Option<String>,
    /// `SpotStrategy`: text.
    pub spot_strategy: Option<String>,
    /// `EnableVmOsConfig`: yes or no.
    pub enable_vm_os_config: Option<bool>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `SpotDuration`: integer.
    pub spot_duration: Option<i64>,
    /// `InstanceName`: text.
    pub instance_name: Option<String>,
    /// `SecurityEnhancementStrategy`: text.
    pub security_enhancement_strategy: Option<String>,
    /// `UserData`: text.
    pub user_data: Option<String>,
    /// `SystemDisk.DiskName`: text.
    pub system_disk_disk_name: Option<String>,
    /// `SystemDisk.Size`: integer.
    pub system_disk_size: Option<i64>,
    /// `SpotPriceLimit`: number.
    pub spot_price_limit: Option<f64>,
    /// `PasswordInherit`: yes or no.
    pub password_inherit: Option<bool>,
    /// `PrivateIpAddress`: text.
    pub private_ip_address: Option<String>,
    /// `ImageId`: text.
    pub image_id: Option<String>,
    /// `SystemDisk.DeleteWithInstance`: yes or no.
    pub system_disk_delete_with_instance: Option<bool>,
    /// `SystemDisk.Category`: text.
    pub system_disk_category: Option<String>,
    /// `AutoReleaseTime`: text.
    pub auto_release_time: Option<String>,
    /// `SystemDisk.Description`: text.
    pub system_disk_description: Option<String>,
    /// `ImageOwnerAlias`: text.
    pub image_owner_alias: Option<String>,
    /// `HostName`: text.
    pub host_name: Option<String>,
    /// `SystemDisk.Iops`: integer.
    pub system_disk_iops: Option<i64>,
    /// `SystemDisk.AutoSnapshotPolicyId`: text.
    pub system_disk_auto_snapshot_policy_id: Option<String>,
    /// `InternetMaxBandwidthOut`: integer.
    pub internet_max_bandwidth_out: Option<i64>,
    /// `InternetMaxBandwidthIn`: integer.
    pub internet_max_bandwidth_in: Option<i64>,
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    /// `Period`: integer.
    pub period: Option<i64>,
    /// `InstanceChargeType`: text.
    pub instance_charge_type: Option<String>,
    /// `IoOptimized`: text.
    pub io_optimized: Option<String>,
    /// `RamRoleName`: text.
    pub ram_role_name: Option<String>,
    /// `VSwitchId`: text.
    pub v_switch_id: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `InternetChargeType`: text.
    pub internet_charge_type: Option<String>,
    /// `ZoneId`: text.
    pub zone_id: Option<String>,
    /// `Ipv6AddressCount`: integer.
    pub ipv6_address_count: Option<i64>,
    /// `DataDisks`: records.
    pub data_disks: Vec<DataDisk>,
    /// `NetworkInterfaces`: records.
    pub network_interfaces: Vec<NetworkInterface>,
    /// `Tags`: records.
    pub tags: Vec<InstanceTag>,
    /// `SecurityGroupIds`: texts.
    pub security_group_ids: Vec<String>,
    /// `SystemDisk.ProvisionedIops`: integer.
    pub system_disk_provisioned_iops: Option<i64>,
    /// `SystemDisk.BurstingEnabled`: yes or no.
    pub system_disk_bursting_enabled: Option<bool>,
    /// `SystemDisk.Encrypted`: text.
    pub system_disk_encrypted: Option<String>,
    /// `DeletionProtection`: yes or no.
    pub deletion_protection: Option<bool>,
    /// `CreditSpecification`: text.
    pub credit_specification: Option<String>,
    /// `AutoRenew`: yes or no.
    pub auto_renew: Option<bool>,
    /// `AutoRenewPeriod`: integer.
    pub auto_renew_period: Option<i64>,
    /// `PeriodUnit`: text.
    pub period_unit: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    LaunchTemplateData: LAUNCH_TEMPLATE_DATA,
    0 deployment_set_id: OptStr = Field::string("DeploymentSetId"),
    1 vpc_id: OptStr = Field::string("VpcId"),
    2 system_disk_performance_level: OptStr = Field::string("SystemDisk.PerformanceLevel"),
    3 key_pair_name: OptStr = Field::string("KeyPairName"),
    4 security_group_id: OptStr = Field::string("SecurityGroupId"),
    5 network_type: OptStr = Field::string("NetworkType"),
    6 spot_strategy: OptStr = Field::string("SpotStrategy"),
    7 enable_vm_os_config: OptBool = Field::boolean("EnableVmOsConfig"),
    8 description: OptStr = Field::string("Description"),
    9 spot_duration: OptInt = Field::int32("SpotDuration"),
    10 instance_name: OptStr = Field::string("InstanceName"),
    11 security_enhancement_strategy: OptStr = Field::string("SecurityEnhancementStrategy"),
    12 user_data: OptStr = Field::string("UserData"),
    13 system_disk_disk_name: OptStr = Field::string("SystemDisk.DiskName"),
    14 system_disk_size: OptInt = Field::int32("SystemDisk.Size"),
    15 spot_price_limit: OptFloat = Field::float("SpotPriceLimit"),
    16 password_inherit: OptBool = Field::boolean("PasswordInherit"),
    17 private_ip_address: OptStr = Field::string("PrivateIpAddress"),
    18 image_id: OptStr = Field::string("ImageId"),
    19 system_disk_delete_with_instance: OptBool = Field::boolean("SystemDisk.DeleteWithInstance"),
    20 system_disk_category: OptStr = Field::string("SystemDisk.Category"),
    21 auto_release_time: OptStr = Field::string("AutoReleaseTime"),
    22 system_disk_description: OptStr = Field::string("SystemDisk.Description"),
    23 image_owner_alias: OptStr = Field::string("ImageOwnerAlias"),
    24 host_name: OptStr = Field::string("HostName"),
    25 system_disk_iops: OptInt = Field::int32("SystemDisk.Iops"),
    26 system_disk_auto_snapshot_policy_id: OptStr = Field::string("SystemDisk.AutoSnapshotPolicyId"),
    27 internet_max_bandwidth_out: OptInt = Field::int32("InternetMaxBandwidthOut"),
    28 internet_max_bandwidth_in: OptInt = Field::int32("InternetMaxBandwidthIn"),
    29 instance_type: OptStr = Field::string("InstanceType"),
    30 period: OptInt = Field::int32("Period"),
    31 instance_charge_type: OptStr = Field::string("InstanceChargeType"),
    32 io_optimized: OptStr = Field::string("IoOptimized"),
    33 ram_role_name: OptStr = Field::string("RamRoleName"),
    34 v_switch_id: OptStr = Field::string("VSwitchId"),
    35 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    36 internet_charge_type: OptStr = Field::string("InternetChargeType"),
    37 zone_id: OptStr = Field::string("ZoneId"),
    38 ipv6_address_count: OptInt = Field::int32("Ipv6AddressCount"),
    39 data_disks: List = Field::record("DataDisks", &DATA_DISK).wrapped("DataDisk"),
    40 network_interfaces: List = Field::record("NetworkInterfaces", &NETWORK_INTERFACE).wrapped("NetworkInterface"),
    41 tags: List = Field::record("Tags", &INSTANCE_TAG).wrapped("InstanceTag"),
    42 security_group_ids: List = Field::string("SecurityGroupIds").wrapped("SecurityGroupId"),
    43 system_disk_provisioned_iops: OptInt = Field::int64("SystemDisk.ProvisionedIops"),
    44 system_disk_bursting_enabled: OptBool = Field::boolean("SystemDisk.BurstingEnabled"),
    45 system_disk_encrypted: OptStr = Field::string("SystemDisk.Encrypted"),
    46 deletion_protection: OptBool = Field::boolean("DeletionProtection"),
    47 credit_specification: OptStr = Field::string("CreditSpecification"),
    48 auto_renew: OptBool = Field::boolean("AutoRenew"),
    49 auto_renew_period: OptInt = Field::int32("AutoRenewPeriod"),
    50 period_unit: OptStr = Field::string("PeriodUnit"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DataDisk {
    /// `PerformanceLevel`: text.
    pub performance_level: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `SnapshotId`: text.
    pub snapshot_id: Option<String>,
    /// `Device`: text.
    pub device: Option<String>,
    /// `Size`: integer.
    pub size: Option<i64>,
    /// `DiskName`: text.
    pub disk_name: Option<String>,
    /// `Category`: text.
    pub category: Option<String>,
    /// `DeleteWithInstance`: yes or no.
    pub delete_with_instance: Option<bool>,
    /// `Encrypted`: text.
    pub encrypted: Option<String>,
    /// `ProvisionedIops`: integer.
    pub provisioned_iops: Option<i64>,
    /// `BurstingEnabled`: yes or no.
    pub bursting_enabled: Option<bool>,
    /// `AutoSnapshotPolicyId`: text.
    pub auto_snapshot_policy_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DataDisk: DATA_DISK,
    0 performance_level: OptStr = Field::string("PerformanceLevel"),
    1 description: OptStr = Field::string("Description"),
    2 snapshot_id: OptStr = Field::string("SnapshotId"),
    3 device: OptStr = Field::string("Device"),
    4 size: OptInt = Field::int32("Size"),
    5 disk_name: OptStr = Field::string("DiskName"),
    6 category: OptStr = Field::string("Category"),
    7 delete_with_instance: OptBool = Field::boolean("DeleteWithInstance"),
    8 encrypted: OptStr = Field::string("Encrypted"),
    9 provisioned_iops: OptInt = Field::int64("ProvisionedIops"),
    10 bursting_enabled: OptBool = Field::boolean("BurstingEnabled"),
    11 auto_snapshot_policy_id: OptStr = Field::string("AutoSnapshotPolicyId"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct NetworkInterface {
    /// `NetworkInterfaceName`: text.
    pub network_interface_name: Option<String>,
    /// `VSwitchId`: text.
    pub v_switch_id: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `PrimaryIpAddress`: text.
    pub primary_ip_address: Option<String>,
    /// `SecurityGroupId`: text.
    pub security_group_id: Option<String>,
    /// `SecurityGroupIds`: texts.
    pub security_group_ids: Vec<String>,
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    /// `NetworkInterfaceTrafficMode`: text.
    pub network_interface_traffic_mode: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    NetworkInterface: NETWORK_INTERFACE,
    0 network_interface_name: OptStr = Field::string("NetworkInterfaceName"),
    1 v_switch_id: OptStr = Field::string("VSwitchId"),
    2 description: OptStr = Field::string("Description"),
    3 primary_ip_address: OptStr = Field::string("PrimaryIpAddress"),
    4 security_group_id: OptStr = Field::string("SecurityGroupId"),
    5 security_group_ids: List = Field::string("SecurityGroupIds").wrapped("SecurityGroupId"),
    6 instance_type: OptStr = Field::string("InstanceType"),
    7 network_interface_traffic_mode: OptStr = Field::string("NetworkInterfaceTrafficMode"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct InstanceTag {
    /// `Key`: text.
    pub key: Option<String>,
    /// `Value`: text.
    pub value: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    InstanceTag: INSTANCE_TAG,
    0 key: OptStr = Field::string("Key"),
    1 value: OptStr = Field::string("Value"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeLaunchTemplateVersionsRequest,
    DescribeLaunchTemplateVersionsResponse,
    LaunchTemplateVersionSet,
    LaunchTemplateData,
    DataDisk,
    NetworkInterface,
    InstanceTag,
}
