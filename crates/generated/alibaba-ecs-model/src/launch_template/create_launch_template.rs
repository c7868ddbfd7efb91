// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateLaunchTemplate.json; do not edit.
//! Creates a launch template, which keeps the settings for new instances as version 1.
//!
//! Values are stored without being checked, so mistakes show only when instances are created. At most
//! 30 templates a region and 30 versions each.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateLaunchTemplate).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::{NetworkInterface, Tag2, TemplateTag};

operation! {
    name: "CreateLaunchTemplate",
    effect: Effect::Write,
    request: CreateLaunchTemplateRequest = CREATE_LAUNCH_TEMPLATE_REQUEST,
    response: CreateLaunchTemplateResponse = CREATE_LAUNCH_TEMPLATE_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 Duplicate.TagKey",
    "400 InvalidDescription.Malformed",
    "400 InvalidHostName.Malformed",
    "400 InvalidLaunchTemplateName.Malformed",
    "400 InvalidParameter",
    "400 InvalidParams.CreateEniParams",
    "400 InvalidRegion.NotExist",
    "400 InvalidTagKey.Malformed",
    "400 InvalidTagValue.Malformed",
    "400 InvalidUserData.Base64FormatInvalid",
    "400 InvalidUserData.SizeExceeded",
    "400 MissingParameter",
    "403 LaunchTemplateLimitExceed",
    "403 LaunchTemplateName.Duplicated",
    "403 QuotaExceed.Tags",
    "404 InvalidResourceGroup.NotFound",
    "500 InternalError",
}

/// Request of `CreateLaunchTemplate`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateLaunchTemplateRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `TemplateTag`: records, at most 20 elements.
    pub template_tag: Vec<TemplateTag>,
    /// `LaunchTemplateName`: text.
    pub launch_template_name: String,
    /// `VersionDescription`: text.
    pub version_description: Option<String>,
    /// `ImageId`: text.
    pub image_id: Option<String>,
    /// `ImageOwnerAlias`: text.
    pub image_owner_alias: Option<String>,
    /// `PasswordInherit`: yes or no.
    pub password_inherit: Option<bool>,
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    /// `SecurityGroupId`: text.
    pub security_group_id: Option<String>,
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `VSwitchId`: text.
    pub v_switch_id: Option<String>,
    /// `InstanceName`: text.
    pub instance_name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `InternetMaxBandwidthIn`: integer.
    pub internet_max_bandwidth_in: Option<i64>,
    /// `InternetMaxBandwidthOut`: integer.
    pub internet_max_bandwidth_out: Option<i64>,
    /// `HostName`: text.
    pub host_name: Option<String>,
    /// `ZoneId`: text.
    pub zone_id: Option<String>,
    /// `SystemDisk.Category`: text.
    pub system_disk_category: Option<String>,
    /// `SystemDisk.Size`: integer.
    pub system_disk_size: Option<i64>,
    /// `SystemDisk.DiskName`: text.
    pub system_disk_disk_name: Option<String>,
    /// `SystemDisk.Description`: text.
    pub system_disk_description: Option<String>,
    /// `SystemDisk.Iops`: integer.
    pub system_disk_iops: Option<i64>,
    /// `SystemDisk.PerformanceLevel`: text.
    pub system_disk_performance_level: Option<String>,
    /// `SystemDisk.DeleteWithInstance`: yes or no.
    pub system_disk_delete_with_instance: Option<bool>,
    /// `SystemDisk.AutoSnapshotPolicyId`: text.
    pub system_disk_auto_snapshot_policy_id: Option<String>,
    /// `SystemDisk.ProvisionedIops`: integer.
    pub system_disk_provisioned_iops: Option<i64>,
    /// `SystemDisk.BurstingEnabled`: yes or no.
    pub system_disk_bursting_enabled: Option<bool>,
    /// `IoOptimized`: text.
    pub io_optimized: Option<String>,
    /// `InstanceChargeType`: text.
    pub instance_charge_type: Option<String>,
    /// `Period`: integer.
    pub period: Option<i64>,
    /// `InternetChargeType`: text.
    pub internet_charge_type: Option<String>,
    /// `EnableVmOsConfig`: yes or no.
    pub enable_vm_os_config: Option<bool>,
    /// `NetworkType`: text.
    pub network_type: Option<String>,
    /// `UserData`: text.
    pub user_data: Option<String>,
    /// `KeyPairName`: text.
    pub key_pair_name: Option<String>,
    /// `RamRoleName`: text.
    pub ram_role_name: Option<String>,
    /// `AutoReleaseTime`: text.
    pub auto_release_time: Option<String>,
    /// `SpotStrategy`: text.
    pub spot_strategy: Option<String>,
    /// `SpotPriceLimit`: number, 0 to 999999.
    pub spot_price_limit: Option<f64>,
    /// `SpotDuration`: integer.
    pub spot_duration: Option<i64>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `TemplateResourceGroupId`: text.
    pub template_resource_group_id: Option<String>,
    /// `SecurityEnhancementStrategy`: text.
    pub security_enhancement_strategy: Option<String>,
    /// `PrivateIpAddress`: text.
    pub private_ip_address: Option<String>,
    /// `DeploymentSetId`: text.
    pub deployment_set_id: Option<String>,
    /// `Ipv6AddressCount`: integer.
    pub ipv6_address_count: Option<i64>,
    /// `DataDisk`: records, at most 16 elements.
    pub data_disk: Vec<DataDisk>,
    /// `NetworkInterface`: records, at most 8 elements.
    pub network_interface: Vec<NetworkInterface>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag2>,
    /// `SecurityGroupIds`: texts, at most 16 elements.
    pub security_group_ids: Vec<String>,
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
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateLaunchTemplateRequest {
    /// Starts with the required members.
    pub fn new(launch_template_name: impl Into<String>) -> Self {
        Self {
            launch_template_name: launch_template_name.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `TemplateTag`.
    pub fn template_tag(mut self, value: impl IntoIterator<Item = TemplateTag>) -> Self {
        self.template_tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `VersionDescription`.
    pub fn version_description(mut self, value: impl Into<String>) -> Self {
        self.version_description = Some(value.into());
        self
    }

    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Sets `ImageOwnerAlias`.
    pub fn image_owner_alias(mut self, value: impl Into<String>) -> Self {
        self.image_owner_alias = Some(value.into());
        self
    }

    /// Sets `PasswordInherit`.
    pub fn password_inherit(mut self, value: bool) -> Self {
        self.password_inherit = Some(value);
        self
    }

    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Sets `VSwitchId`.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `InternetMaxBandwidthIn`.
    pub fn internet_max_bandwidth_in(mut self, value: i64) -> Self {
        self.internet_max_bandwidth_in = Some(value);
        self
    }

    /// Sets `InternetMaxBandwidthOut`.
    pub fn internet_max_bandwidth_out(mut self, value: i64) -> Self {
        self.internet_max_bandwidth_out = Some(value);
        self
    }

    /// Sets `HostName`.
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }

    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Sets `SystemDisk.Category`.
    pub fn system_disk_category(mut self, value: impl Into<String>) -> Self {
        self.system_disk_category = Some(value.into());
        self
    }

    /// Sets `SystemDisk.Size`.
    pub fn system_disk_size(mut self, value: i64) -> Self {
        self.system_disk_size = Some(value);
        self
    }

    /// Sets `SystemDisk.DiskName`.
    pub fn system_disk_disk_name(mut self, value: impl Into<String>) -> Self {
        self.system_disk_disk_name = Some(value.into());
        self
    }

    /// Sets `SystemDisk.Description`.
    pub fn system_disk_description(mut self, value: impl Into<String>) -> Self {
        self.system_disk_description = Some(value.into());
        self
    }

    /// Sets `SystemDisk.Iops`.
    pub fn system_disk_iops(mut self, value: i64) -> Self {
        self.system_disk_iops = Some(value);
        self
    }

    /// Sets `SystemDisk.PerformanceLevel`.
    pub fn system_disk_performance_level(mut self, value: impl Into<String>) -> Self {
        self.system_disk_performance_level = Some(value.into());
        self
    }

    /// Sets `SystemDisk.DeleteWithInstance`.
    pub fn system_disk_delete_with_instance(mut self, value: bool) -> Self {
        self.system_disk_delete_with_instance = Some(value);
        self
    }

    /// Sets `SystemDisk.AutoSnapshotPolicyId`.
    pub fn system_disk_auto_snapshot_policy_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.system_disk_auto_snapshot_policy_id = Some(value.into());
        self
    }

    /// Sets `SystemDisk.ProvisionedIops`.
    pub fn system_disk_provisioned_iops(mut self, value: i64) -> Self {
        self.system_disk_provisioned_iops = Some(value);
        self
    }

    /// Sets `SystemDisk.BurstingEnabled`.
    pub fn system_disk_bursting_enabled(mut self, value: bool) -> Self {
        self.system_disk_bursting_enabled = Some(value);
        self
    }

    /// Sets `IoOptimized`.
    pub fn io_optimized(mut self, value: impl Into<String>) -> Self {
        self.io_optimized = Some(value.into());
        self
    }

    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }

    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }

    /// Sets `EnableVmOsConfig`.
    pub fn enable_vm_os_config(mut self, value: bool) -> Self {
        self.enable_vm_os_config = Some(value);
        self
    }

    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }

    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }

    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }

    /// Sets `RamRoleName`.
    pub fn ram_role_name(mut self, value: impl Into<String>) -> Self {
        self.ram_role_name = Some(value.into());
        self
    }

    /// Sets `AutoReleaseTime`.
    pub fn auto_release_time(mut self, value: impl Into<String>) -> Self {
        self.auto_release_time = Some(value.into());
        self
    }

    /// Sets `SpotStrategy`.
    pub fn spot_strategy(mut self, value: impl Into<String>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }

    /// Sets `SpotPriceLimit`.
    pub fn spot_price_limit(mut self, value: f64) -> Self {
        self.spot_price_limit = Some(value);
        self
    }

    /// Sets `SpotDuration`.
    pub fn spot_duration(mut self, value: i64) -> Self {
        self.spot_duration = Some(value);
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `TemplateResourceGroupId`.
    pub fn template_resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.template_resource_group_id = Some(value.into());
        self
    }

    /// Sets `SecurityEnhancementStrategy`.
    pub fn security_enhancement_strategy(mut self, value: impl Into<String>) -> Self {
        self.security_enhancement_strategy = Some(value.into());
        self
    }

    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }

    /// Sets `DeploymentSetId`.
    pub fn deployment_set_id(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_id = Some(value.into());
        self
    }

    /// Sets `Ipv6AddressCount`.
    pub fn ipv6_address_count(mut self, value: i64) -> Self {
        self.ipv6_address_count = Some(value);
        self
    }

    /// Sets `DataDisk`.
    pub fn data_disk(mut self, value: impl IntoIterator<Item = DataDisk>) -> Self {
        self.data_disk = cloudspec_wire::all(value);
        self
    }

    /// Sets `NetworkInterface`.
    pub fn network_interface(
        mut self,
        value: impl IntoIterator<Item = NetworkInterface>,
    ) -> Self {
        self.network_interface = cloudspec_wire::all(value);
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag2>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `SecurityGroupIds`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = cloudspec_wire::all(value);
        self
    }

    /// Sets `SystemDisk.Encrypted`.
    pub fn system_disk_encrypted(mut self, value: impl Into<String>) -> Self {
        self.system_disk_encrypted = Some(value.into());
        self
    }

    /// Sets `DeletionProtection`.
    pub fn deletion_protection(mut self, value: bool) -> Self {
        self.deletion_protection = Some(value);
        self
    }

    /// Sets `CreditSpecification`.
    pub fn credit_specification(mut self, value: impl Into<String>) -> Self {
        self.credit_specification = Some(value.into());
        self
    }

    /// Sets `AutoRenew`.
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }

    /// Sets `AutoRenewPeriod`.
    pub fn auto_renew_period(mut self, value: i64) -> Self {
        self.auto_renew_period = Some(value);
        self
    }

    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self {
        self.period_unit = Some(value.into());
        self
    }
}

record! {
    CreateLaunchTemplateRequest: CREATE_LAUNCH_TEMPLATE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 template_tag: List = Field::record("TemplateTag", &crate::shapes::TEMPLATE_TAG).list().limits(&Limits::new().items(None, Some(20))),
    2 launch_template_name: Str = Field::string("LaunchTemplateName").required(),
    3 version_description: OptStr = Field::string("VersionDescription"),
    4 image_id: OptStr = Field::string("ImageId"),
    5 image_owner_alias: OptStr = Field::string("ImageOwnerAlias"),
    6 password_inherit: OptBool = Field::boolean("PasswordInherit"),
    7 instance_type: OptStr = Field::string("InstanceType"),
    8 security_group_id: OptStr = Field::string("SecurityGroupId"),
    9 vpc_id: OptStr = Field::string("VpcId"),
    10 v_switch_id: OptStr = Field::string("VSwitchId"),
    11 instance_name: OptStr = Field::string("InstanceName"),
    12 description: OptStr = Field::string("Description"),
    13 internet_max_bandwidth_in: OptInt = Field::int32("InternetMaxBandwidthIn"),
    14 internet_max_bandwidth_out: OptInt = Field::int32("InternetMaxBandwidthOut"),
    15 host_name: OptStr = Field::string("HostName"),
    16 zone_id: OptStr = Field::string("ZoneId"),
    17 system_disk_category: OptStr = Field::string("SystemDisk.Category"),
    18 system_disk_size: OptInt = Field::int32("SystemDisk.Size"),
    19 system_disk_disk_name: OptStr = Field::string("SystemDisk.DiskName"),
    20 system_disk_description: OptStr = Field::string("SystemDisk.Description"),
    21 system_disk_iops: OptInt = Field::int32("SystemDisk.Iops"),
    22 system_disk_performance_level: OptStr = Field::string("SystemDisk.PerformanceLevel"),
    23 system_disk_delete_with_instance: OptBool = Field::boolean("SystemDisk.DeleteWithInstance"),
    24 system_disk_auto_snapshot_policy_id: OptStr = Field::string("SystemDisk.AutoSnapshotPolicyId"),
    25 system_disk_provisioned_iops: OptInt = Field::int64("SystemDisk.ProvisionedIops"),
    26 system_disk_bursting_enabled: OptBool = Field::boolean("SystemDisk.BurstingEnabled"),
    27 io_optimized: OptStr = Field::string("IoOptimized"),
    28 instance_charge_type: OptStr = Field::string("InstanceChargeType"),
    29 period: OptInt = Field::int32("Period"),
    30 internet_charge_type: OptStr = Field::string("InternetChargeType"),
    31 enable_vm_os_config: OptBool = Field::boolean("EnableVmOsConfig"),
    32 network_type: OptStr = Field::string("NetworkType"),
    33 user_data: OptStr = Field::string("UserData"),
    34 key_pair_name: OptStr = Field::string("KeyPairName"),
    35 ram_role_name: OptStr = Field::string("RamRoleName"),
    36 auto_release_time: OptStr = Field::string("AutoReleaseTime"),
    37 spot_strategy: OptStr = Field::string("SpotStrategy"),
    38 spot_price_limit: OptFloat = Field::float("SpotPriceLimit").limits(&Limits::new().range(Some(0.0), Some(999999.0))),
    39 spot_duration: OptInt = Field::int32("SpotDuration"),
    40 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    41 template_resource_group_id: OptStr = Field::string("TemplateResourceGroupId"),
    42 security_enhancement_strategy: OptStr = Field::string("SecurityEnhancementStrategy"),
    43 private_ip_address: OptStr = Field::string("PrivateIpAddress"),
    44 deployment_set_id: OptStr = Field::string("DeploymentSetId"),
    45 ipv6_address_count: OptInt = Field::int32("Ipv6AddressCount"),
    46 data_disk: List = Field::record("DataDisk", &DATA_DISK).list().limits(&Limits::new().items(None, Some(16))),
    47 network_interface: List = Field::record("NetworkInterface", &crate::shapes::NETWORK_INTERFACE).list().limits(&Limits::new().items(None, Some(8))),
    48 tag: List = Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::new().items(None, Some(20))),
    49 security_group_ids: List = Field::string("SecurityGroupIds").list().limits(&Limits::new().items(None, Some(16))),
    50 system_disk_encrypted: OptStr = Field::string("SystemDisk.Encrypted"),
    51 deletion_protection: OptBool = Field::boolean("DeletionProtection"),
    52 credit_specification: OptStr = Field::string("CreditSpecification"),
    53 auto_renew: OptBool = Field::boolean("AutoRenew"),
    54 auto_renew_period: OptInt = Field::int32("AutoRenewPeriod"),
    55 period_unit: OptStr = Field::string("PeriodUnit"),
}

/// `DataDisk` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct DataDisk {
    /// `PerformanceLevel`: text.
    pub performance_level: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `SnapshotId`: text.
    pub snapshot_id: Option<String>,
    /// `Size`: integer.
    pub size: Option<i64>,
    /// `Device`: text.
    pub device: Option<String>,
    /// `DiskName`: text.
    pub disk_name: Option<String>,
    /// `Category`: text.
    pub category: Option<String>,
    /// `DeleteWithInstance`: yes or no.
    pub delete_with_instance: Option<bool>,
    /// `Encrypted`: text.
    pub encrypted: Option<String>,
    /// `AutoSnapshotPolicyId`: text.
    pub auto_snapshot_policy_id: Option<String>,
    /// `ProvisionedIops`: integer.
    pub provisioned_iops: Option<i64>,
    /// `BurstingEnabled`: yes or no.
    pub bursting_enabled: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DataDisk {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `PerformanceLevel`.
    pub fn performance_level(mut self, value: impl Into<String>) -> Self {
        self.performance_level = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }

    /// Sets `Size`.
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }

    /// Sets `Device`.
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }

    /// Sets `DiskName`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }

    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Sets `DeleteWithInstance`.
    pub fn delete_with_instance(mut self, value: bool) -> Self {
        self.delete_with_instance = Some(value);
        self
    }

    /// Sets `Encrypted`.
    pub fn encrypted(mut self, value: impl Into<String>) -> Self {
        self.encrypted = Some(value.into());
        self
    }

    /// Sets `AutoSnapshotPolicyId`.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }

    /// Sets `ProvisionedIops`.
    pub fn provisioned_iops(mut self, value: i64) -> Self {
        self.provisioned_iops = Some(value);
        self
    }

    /// Sets `BurstingEnabled`.
    pub fn bursting_enabled(mut self, value: bool) -> Self {
        self.bursting_enabled = Some(value);
        self
    }
}

record! {
    DataDisk: DATA_DISK,
    0 performance_level: OptStr = Field::string("PerformanceLevel"),
    1 description: OptStr = Field::string("Description"),
    2 snapshot_id: OptStr = Field::string("SnapshotId"),
    3 size: OptInt = Field::int32("Size"),
    4 device: OptStr = Field::string("Device"),
    5 disk_name: OptStr = Field::string("DiskName"),
    6 category: OptStr = Field::string("Category"),
    7 delete_with_instance: OptBool = Field::boolean("DeleteWithInstance"),
    8 encrypted: OptStr = Field::string("Encrypted"),
    9 auto_snapshot_policy_id: OptStr = Field::string("AutoSnapshotPolicyId"),
    10 provisioned_iops: OptInt = Field::int64("ProvisionedIops"),
    11 bursting_enabled: OptBool = Field::boolean("BurstingEnabled"),
}

/// Response of `CreateLaunchTemplate`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateLaunchTemplateResponse {
    /// `LaunchTemplateId`: text.
    pub launch_template_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `LaunchTemplateVersionNumber`: integer.
    pub launch_template_version_number: Option<i64>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateLaunchTemplateResponse: CREATE_LAUNCH_TEMPLATE_RESPONSE,
    0 launch_template_id: OptStr = Field::string("LaunchTemplateId"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 launch_template_version_number: OptInt = Field::int64("LaunchTemplateVersionNumber"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateLaunchTemplateRequest,
    DataDisk,
    CreateLaunchTemplateResponse,
}
