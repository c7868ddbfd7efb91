// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeLaunchTemplateVersions.json; do not edit.
//! Lists the versions of a launch template with their settings.
//!
//! Name the template by `LaunchTemplateId` or `LaunchTemplateName`, and versions one by one or as a
//! range; `DetailFlag` adds what each of them sets.
//!
//! - Requires permission for the action `ecs:DescribeLaunchTemplateVersions` (access level get), on
//!   LaunchTemplate `acs:ecs:{#regionId}:{#accountId}:launchtemplate/*`.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeLaunchTemplateVersions), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, Timestamp, errors, open_enum, operation, record,
};

pub use crate::shapes::{
    CreditSpecification, ImageOwnerAlias, InstancePeriodUnit,
    NetworkInterfaceTrafficMode, NetworkType, PerformanceLevel, SpotStrategy,
    SystemDiskPerformanceLevel,
};

operation! {
    name: "DescribeLaunchTemplateVersions",
    effect: Effect::Read,
    request: DescribeLaunchTemplateVersionsRequest = DESCRIBE_LAUNCH_TEMPLATE_VERSIONS_REQUEST,
    response: DescribeLaunchTemplateVersionsResponse = DESCRIBE_LAUNCH_TEMPLATE_VERSIONS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["LaunchTemplateVersionSets"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeLaunchTemplateVersions").resources(&[AuthorizedResource::new("LaunchTemplate", "acs:ecs:{#regionId}:{#accountId}:launchtemplate/*"), AuthorizedResource::new("LaunchTemplate", "acs:ecs:{#regionId}:{#accountId}:launchtemplate/{#launchtemplateId}")])),
}

errors! {
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidRegion.NotExist = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "403 InnerServiceFailed = The service is overloaded or out of order for a moment. Try again.",
    "404 InvalidLaunchTemplate.NotFound = There is no such launch template, or not this version of it.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `DescribeLaunchTemplateVersions`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplateVersionsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Only these versions of the launch template. At most 100 elements.
    pub launch_template_version: Vec<i64>,
    /// Id of the launch template (`lt-...`). `DescribeLaunchTemplates` lists it.
    pub launch_template_id: Option<String>,
    /// Name of the launch template: 2 to 128 characters, starting with a letter, not starting with
    /// `http://` or `https://`.
    pub launch_template_name: Option<String>,
    /// `MinVersion`: integer.
    pub min_version: Option<i64>,
    /// `MaxVersion`: integer.
    pub max_version: Option<i64>,
    /// Whether it is the version that is used when none is named. In a query, `true` returns this version
    /// alone.
    pub default_version: Option<bool>,
    /// `DetailFlag`: boolean.
    pub detail_flag: Option<bool>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeLaunchTemplateVersionsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Only these versions of the launch template.
    pub fn launch_template_version(
        mut self,
        value: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.launch_template_version = cloudspec_wire::all(value);
        self
    }

    /// Id of the launch template (`lt-...`).
    pub fn launch_template_id(mut self, value: impl Into<String>) -> Self {
        self.launch_template_id = Some(value.into());
        self
    }

    /// Name of the launch template: 2 to 128 characters, starting with a letter, not starting with
    /// `http://` or `https://`.
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

    /// Whether it is the version that is used when none is named.
    pub fn default_version(mut self, value: bool) -> Self {
        self.default_version = Some(value);
        self
    }

    /// Sets `DetailFlag`.
    pub fn detail_flag(mut self, value: bool) -> Self {
        self.detail_flag = Some(value);
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
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
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// `LaunchTemplateVersionSets`: list of records.
    pub launch_template_version_sets: Vec<LaunchTemplateVersionSet>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Name of the launch template: 2 to 128 characters, starting with a letter, not starting with
    /// `http://` or `https://`.
    pub launch_template_name: Option<String>,
    /// Whether it is the version that is used when none is named. In a query, `true` returns this version
    /// alone.
    pub default_version: Option<bool>,
    /// `VersionNumber`: integer.
    pub version_number: Option<i64>,
    /// When it was last changed.
    pub modified_time: Option<Timestamp>,
    /// Id of the launch template (`lt-...`). `DescribeLaunchTemplates` lists it.
    pub launch_template_id: Option<String>,
    /// When the resource was created.
    pub create_time: Option<Timestamp>,
    /// Id of the account that created the launch template or its version.
    pub created_by: Option<String>,
    /// Description of the version of the launch template: 2 to 256 characters, not starting with `http://`
    /// or `https://`.
    pub version_description: Option<String>,
    /// `LaunchTemplateData`: record.
    pub launch_template_data: Option<LaunchTemplateData>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    LaunchTemplateVersionSet: LAUNCH_TEMPLATE_VERSION_SET,
    0 launch_template_name: OptStr = Field::string("LaunchTemplateName"),
    1 default_version: OptBool = Field::boolean("DefaultVersion"),
    2 version_number: OptInt = Field::int64("VersionNumber"),
    3 modified_time: Opt = Field::timestamp("ModifiedTime"),
    4 launch_template_id: OptStr = Field::string("LaunchTemplateId"),
    5 create_time: Opt = Field::timestamp("CreateTime"),
    6 created_by: OptStr = Field::string("CreatedBy"),
    7 version_description: OptStr = Field::string("VersionDescription"),
    8 launch_template_data: Opt = Field::record("LaunchTemplateData", &LAUNCH_TEMPLATE_DATA),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct LaunchTemplateData {
    /// Id of the deployment set (`ds-...`). `DescribeDeploymentSets` lists it.
    pub deployment_set_id: Option<String>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Performance level of the system disk when it is an ESSD: `PL0` to `PL3`. On the wire:
    /// `SystemDisk.PerformanceLevel`.
    pub system_disk_performance_level: Option<SystemDiskPerformanceLevel>,
    /// Name of the SSH key pair for logging in. `DescribeKeyPairs` lists it.
    pub key_pair_name: Option<String>,
    /// Id of the security group (`sg-...`). `DescribeSecurityGroups` lists it.
    pub security_group_id: Option<String>,
    /// Kind of network: `vpc` or `classic`.
    pub network_type: Option<NetworkType>,
    /// How a spot instance is bid for: `NoSpot` for none, `SpotWithPriceLimit` up to a price,
    /// `SpotAsPriceGo` at the market's price.
    pub spot_strategy: Option<SpotStrategy>,
    /// Whether the operating system is set up at the first start. Reserved.
    pub enable_vm_os_config: Option<bool>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Hours for which a spot instance is not reclaimed: 1, or 0 for no such promise.
    pub spot_duration: Option<i64>,
    /// Name of the instance: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub instance_name: Option<String>,
    /// Whether basic security software is installed: `Active` or `Deactive`. Only with public images.
    pub security_enhancement_strategy: Option<String>,
    /// Script or data that the instance runs at its first start, in Base64, at most 32 KB before encoding.
    pub user_data: Option<String>,
    /// Name of the system disk: 2 to 128 characters. On the wire: `SystemDisk.DiskName`.
    pub system_disk_disk_name: Option<String>,
    /// Size of the system disk, at least that of the image. Unit: GiB. On the wire: `SystemDisk.Size`.
    pub system_disk_size: Option<i64>,
    /// Most that the spot instance may cost an hour. Only with the strategy `SpotWithPriceLimit`.
    pub spot_price_limit: Option<f64>,
    /// Whether the instance takes the password that is set in the image. The image must have one, and
    /// `Password` must be left out.
    pub password_inherit: Option<bool>,
    /// Private IPv4 address within the vSwitch's block.
    pub private_ip_address: Option<String>,
    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one. `DescribeImages` of ECS lists it.
    pub image_id: Option<String>,
    /// Whether the system disk is released when the instance is; `true` when left out. On the wire:
    /// `SystemDisk.DeleteWithInstance`.
    pub system_disk_delete_with_instance: Option<bool>,
    /// Category of the system disk, which decides its performance and price. On the wire:
    /// `SystemDisk.Category`.
    pub system_disk_category: Option<SystemDiskCategory>,
    /// When the resource is released automatically, from half an hour to three years ahead.
    pub auto_release_time: Option<Timestamp>,
    /// Description of the system disk: 2 to 256 characters, not starting with `http://` or `https://`. On
    /// the wire: `SystemDisk.Description`.
    pub system_disk_description: Option<String>,
    /// Where the image comes from: `system`, `self`, `others` or `marketplace`.
    pub image_owner_alias: Option<ImageOwnerAlias>,
    /// Host name in the operating system. 2 to 64 characters on Linux, 2 to 15 on Windows.
    pub host_name: Option<String>,
    /// Operations a second that the system disk is to carry out. Reserved. On the wire: `SystemDisk.Iops`.
    pub system_disk_iops: Option<i64>,
    /// Id of the automatic snapshot policy of the system disk (`sp-...`). `DescribeAutoSnapshotPolicyEx`
    /// lists it. On the wire: `SystemDisk.AutoSnapshotPolicyId`.
    pub system_disk_auto_snapshot_policy_id: Option<String>,
    /// Highest public bandwidth out of the instance. With a value above 0 it gets a public address. Unit:
    /// Mbit/s.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Highest public bandwidth into the instance. Unit: Mbit/s.
    pub internet_max_bandwidth_in: Option<i64>,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: Option<String>,
    /// How long to buy or renew for, counted in `PeriodUnit`.
    pub period: Option<i64>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub instance_charge_type: Option<String>,
    /// Whether the instance is I/O optimized: `optimized` or `none`, or a boolean in responses.
    pub io_optimized: Option<String>,
    /// Name of the RAM role whose credentials the instance gets. `ListRoles` of RAM lists it.
    pub ram_role_name: Option<String>,
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// How public traffic is paid for, such as by volume or by bandwidth.
    pub internet_charge_type: Option<String>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Number of IPv6 addresses that the system chooses. Not together with listed ones.
    pub ipv6_address_count: Option<i64>,
    /// `DataDisks`: list of records.
    pub data_disks: Vec<DataDisk>,
    /// Network interfaces of the instance, one entry for each, with their addresses.
    pub network_interfaces: Vec<NetworkInterface>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<InstanceTag>,
    /// Ids of the security groups (`sg-...`). `DescribeSecurityGroups` lists them.
    pub security_group_ids: Vec<String>,
    /// Operations a second that the system disk has beyond its baseline. On the wire:
    /// `SystemDisk.ProvisionedIops`.
    pub system_disk_provisioned_iops: Option<i64>,
    /// Whether the system disk may go beyond its provisioned performance for a time. On the wire:
    /// `SystemDisk.BurstingEnabled`.
    pub system_disk_bursting_enabled: Option<bool>,
    /// Whether the data on the system disk is encrypted; `false` when left out. On the wire:
    /// `SystemDisk.Encrypted`.
    pub system_disk_encrypted: Option<String>,
    /// Whether the resource is protected, so that it cannot be released by console or API.
    pub deletion_protection: Option<bool>,
    /// How a burstable instance performs: `Standard`, or `Unlimited` beyond its credits, at a price.
    pub credit_specification: Option<CreditSpecification>,
    /// Whether the subscription is renewed automatically when it ends; `false` when left out.
    pub auto_renew: Option<bool>,
    /// How long each automatic renewal lasts, counted in `PeriodUnit`.
    pub auto_renew_period: Option<i64>,
    /// Unit in which `Period` counts the length of the purchase.
    pub period_unit: Option<InstancePeriodUnit>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    LaunchTemplateData: LAUNCH_TEMPLATE_DATA,
    0 deployment_set_id: OptStr = Field::string("DeploymentSetId"),
    1 vpc_id: OptStr = Field::string("VpcId"),
    2 system_disk_performance_level: Opt = Field::one_of("SystemDisk.PerformanceLevel", SystemDiskPerformanceLevel::VALUES),
    3 key_pair_name: OptStr = Field::string("KeyPairName"),
    4 security_group_id: OptStr = Field::string("SecurityGroupId"),
    5 network_type: Opt = Field::one_of("NetworkType", NetworkType::VALUES),
    6 spot_strategy: Opt = Field::one_of("SpotStrategy", SpotStrategy::VALUES),
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
    20 system_disk_category: Opt = Field::one_of("SystemDisk.Category", SystemDiskCategory::VALUES),
    21 auto_release_time: Opt = Field::timestamp("AutoReleaseTime"),
    22 system_disk_description: OptStr = Field::string("SystemDisk.Description"),
    23 image_owner_alias: Opt = Field::one_of("ImageOwnerAlias", ImageOwnerAlias::VALUES),
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
    47 credit_specification: Opt = Field::one_of("CreditSpecification", CreditSpecification::VALUES),
    48 auto_renew: OptBool = Field::boolean("AutoRenew"),
    49 auto_renew_period: OptInt = Field::int32("AutoRenewPeriod"),
    50 period_unit: Opt = Field::one_of("PeriodUnit", InstancePeriodUnit::VALUES),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DataDisk {
    /// Performance level of the ESSD: `PL0`, `PL1`, `PL2` or `PL3`. More gives more operations a second and
    /// costs more.
    pub performance_level: Option<PerformanceLevel>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Id of the snapshot (`s-...`). `DescribeSnapshots` lists it.
    pub snapshot_id: Option<String>,
    /// Name of the device in the operating system, such as `/dev/xvdb`. Deprecated.
    #[deprecated]
    pub device: Option<String>,
    /// Size of the disk. What is allowed depends on its category, usually from 20 to 32,768. Unit: GiB.
    pub size: Option<i64>,
    /// Name of the disk: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub disk_name: Option<String>,
    /// Category of the disk, which decides its performance and price.
    pub category: Option<String>,
    /// Whether the disk is released together with the instance.
    pub delete_with_instance: Option<bool>,
    /// Whether the data on the disk or in the image is encrypted; `false` when left out.
    pub encrypted: Option<String>,
    /// Operations a second that an ESSD AutoPL disk has beyond its baseline.
    pub provisioned_iops: Option<i64>,
    /// Whether the disk may go beyond its provisioned performance for a time, at a price.
    pub bursting_enabled: Option<bool>,
    /// Id of the automatic snapshot policy (`sp-...`). `DescribeAutoSnapshotPolicyEx` lists it.
    pub auto_snapshot_policy_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DataDisk: DATA_DISK,
    0 performance_level: Opt = Field::one_of("PerformanceLevel", PerformanceLevel::VALUES),
    1 description: OptStr = Field::string("Description"),
    2 snapshot_id: OptStr = Field::string("SnapshotId"),
    3 device: OptStr = Field::string("Device").deprecated(),
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
    /// Name of the network interface, 2 to 128 characters.
    pub network_interface_name: Option<String>,
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Primary private IPv4 address of the network interface.
    pub primary_ip_address: Option<String>,
    /// Id of the security group (`sg-...`). `DescribeSecurityGroups` lists it.
    pub security_group_id: Option<String>,
    /// Ids of the security groups (`sg-...`). `DescribeSecurityGroups` lists them.
    pub security_group_ids: Vec<String>,
    /// Kind of network interface: `Primary` or `Secondary`.
    pub instance_type: Option<String>,
    /// How the network interface talks: `Standard` over TCP, or `HighPerformance` with RDMA.
    pub network_interface_traffic_mode: Option<NetworkInterfaceTrafficMode>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    7 network_interface_traffic_mode: Opt = Field::one_of("NetworkInterfaceTrafficMode", NetworkInterfaceTrafficMode::VALUES),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct InstanceTag {
    /// Key of the tag, at most 64 or 128 characters. It cannot begin with `aliyun` or `acs:`, nor contain
    /// `http://` or `https://`.
    pub key: Option<String>,
    /// Value of the tag, at most 128 characters; may be empty. A key alone matches all its values.
    pub value: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    InstanceTag: INSTANCE_TAG,
    0 key: OptStr = Field::string("Key"),
    1 value: OptStr = Field::string("Value"),
}

open_enum! {
    /// Documented values. The provider may add others.
    pub enum SystemDiskCategory {
        Cloud = "cloud",
        CloudEfficiency = "cloud_efficiency",
        CloudSsd = "cloud_ssd",
        CloudEssd = "cloud_essd",
    }
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
