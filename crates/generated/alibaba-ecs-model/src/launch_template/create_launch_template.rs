// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateLaunchTemplate.json; do not edit.
//! Creates a launch template, which keeps the settings for new instances as version 1.
//!
//! Values are stored without being checked, so mistakes show only when instances are created. At most
//! 30 templates a region and 30 versions each.
//!
//! - Requires permission for the action `ecs:CreateLaunchTemplate` (access level create), on
//!   LaunchTemplate `acs:ecs:{#regionId}:{#accountId}:launchtemplate/*` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateLaunchTemplate),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Timestamp, errors, open_enum, operation, record,
};

pub use crate::shapes::{
    CreditSpecification, ImageOwnerAlias, ImageTag, InstanceChargeType,
    InstancePeriodUnit, InternetChargeType, IoOptimized, NetworkInterface, NetworkType,
    PerformanceLevel, SecurityEnhancementStrategy, SpotStrategy,
    SystemDiskPerformanceLevel, TemplateTag,
};

operation! {
    name: "CreateLaunchTemplate",
    effect: Effect::Write,
    request: CreateLaunchTemplateRequest = CREATE_LAUNCH_TEMPLATE_REQUEST,
    response: CreateLaunchTemplateResponse = CREATE_LAUNCH_TEMPLATE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).authorization(Authorization::new("ecs:CreateLaunchTemplate").resources(&[AuthorizedResource::new("LaunchTemplate", "acs:ecs:{#regionId}:{#accountId}:launchtemplate/*").required()])),
}

errors! {
    "400 Duplicate.TagKey = A tag key stands twice in the request. Each key may come once.",
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidHostName.Malformed = The host name is malformed. Letters, digits and hyphens are allowed, and dots on Linux.",
    "400 InvalidLaunchTemplateName.Malformed",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidParams.CreateEniParams",
    "400 InvalidRegion.NotExist = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "400 InvalidTagKey.Malformed = A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.",
    "400 InvalidTagValue.Malformed = A tag value is too long or contains `http://` or `https://`.",
    "400 InvalidUserData.Base64FormatInvalid = The user data is not Base64.",
    "400 InvalidUserData.SizeExceeded = The user data is larger than 32 KB before encoding.",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "403 LaunchTemplateLimitExceed",
    "403 LaunchTemplateName.Duplicated",
    "403 QuotaExceed.Tags = There are more tags than a request or a resource can have, usually 20.",
    "404 InvalidResourceGroup.NotFound = There is no such resource group, or the operation does not support one.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `CreateLaunchTemplate`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateLaunchTemplateRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Tags that the template itself has, other than those of the resources that it makes. At most 20
    /// elements.
    pub template_tag: Vec<TemplateTag>,
    /// Name of the launch template: 2 to 128 characters, starting with a letter, not starting with
    /// `http://` or `https://`.
    pub launch_template_name: String,
    /// Description of the version of the launch template: 2 to 256 characters, not starting with `http://`
    /// or `https://`.
    pub version_description: Option<String>,
    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one. `DescribeImages` of ECS lists it.
    pub image_id: Option<String>,
    /// Where the image comes from: `system`, `self`, `others` or `marketplace`.
    pub image_owner_alias: Option<ImageOwnerAlias>,
    /// Whether the instance takes the password that is set in the image. The image must have one, and
    /// `Password` must be left out.
    pub password_inherit: Option<bool>,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: Option<String>,
    /// Id of the security group (`sg-...`). `DescribeSecurityGroups` lists it.
    pub security_group_id: Option<String>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: Option<String>,
    /// Name of the instance: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub instance_name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Highest public bandwidth into the instance. Unit: Mbit/s.
    pub internet_max_bandwidth_in: Option<i64>,
    /// Highest public bandwidth out of the instance. With a value above 0 it gets a public address. Unit:
    /// Mbit/s.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Host name in the operating system. 2 to 64 characters on Linux, 2 to 15 on Windows.
    pub host_name: Option<String>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Category of the system disk, which decides its performance and price. On the wire:
    /// `SystemDisk.Category`.
    pub system_disk_category: Option<SystemDiskCategory>,
    /// Size of the system disk, at least that of the image. Unit: GiB. On the wire: `SystemDisk.Size`.
    pub system_disk_size: Option<i64>,
    /// Name of the system disk: 2 to 128 characters. On the wire: `SystemDisk.DiskName`.
    pub system_disk_disk_name: Option<String>,
    /// Description of the system disk: 2 to 256 characters, not starting with `http://` or `https://`. On
    /// the wire: `SystemDisk.Description`.
    pub system_disk_description: Option<String>,
    /// Operations a second that the system disk is to carry out. Reserved. On the wire: `SystemDisk.Iops`.
    pub system_disk_iops: Option<i64>,
    /// Performance level of the system disk when it is an ESSD: `PL0` to `PL3`. On the wire:
    /// `SystemDisk.PerformanceLevel`.
    pub system_disk_performance_level: Option<SystemDiskPerformanceLevel>,
    /// Whether the system disk is released when the instance is; `true` when left out. On the wire:
    /// `SystemDisk.DeleteWithInstance`.
    pub system_disk_delete_with_instance: Option<bool>,
    /// Id of the automatic snapshot policy of the system disk (`sp-...`). `DescribeAutoSnapshotPolicyEx`
    /// lists it. On the wire: `SystemDisk.AutoSnapshotPolicyId`.
    pub system_disk_auto_snapshot_policy_id: Option<String>,
    /// Operations a second that the system disk has beyond its baseline. On the wire:
    /// `SystemDisk.ProvisionedIops`.
    pub system_disk_provisioned_iops: Option<i64>,
    /// Whether the system disk may go beyond its provisioned performance for a time. On the wire:
    /// `SystemDisk.BurstingEnabled`.
    pub system_disk_bursting_enabled: Option<bool>,
    /// Whether the instance is I/O optimized: `optimized` or `none`, or a boolean in responses.
    pub io_optimized: Option<IoOptimized>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub instance_charge_type: Option<InstanceChargeType>,
    /// How long to buy or renew for, counted in `PeriodUnit`.
    pub period: Option<i64>,
    /// How public traffic is paid for, such as by volume or by bandwidth.
    pub internet_charge_type: Option<InternetChargeType>,
    /// Whether the operating system is set up at the first start. Reserved. Deprecated.
    #[deprecated]
    pub enable_vm_os_config: Option<bool>,
    /// Kind of network: `vpc` or `classic`.
    pub network_type: Option<NetworkType>,
    /// Script or data that the instance runs at its first start, in Base64, at most 32 KB before encoding.
    pub user_data: Option<String>,
    /// Name of the SSH key pair for logging in. `DescribeKeyPairs` lists it.
    pub key_pair_name: Option<String>,
    /// Name of the RAM role whose credentials the instance gets. `ListRoles` of RAM lists it.
    pub ram_role_name: Option<String>,
    /// When the resource is released automatically, from half an hour to three years ahead.
    pub auto_release_time: Option<Timestamp>,
    /// How a spot instance is bid for: `NoSpot` for none, `SpotWithPriceLimit` up to a price,
    /// `SpotAsPriceGo` at the market's price.
    pub spot_strategy: Option<SpotStrategy>,
    /// Most that the spot instance may cost an hour. Only with the strategy `SpotWithPriceLimit`. 0
    /// to 999999.
    pub spot_price_limit: Option<f64>,
    /// Hours for which a spot instance is not reclaimed: 1, or 0 for no such promise.
    pub spot_duration: Option<i64>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Id of the resource group that the launch template itself belongs to (`rg-...`), other than that of
    /// the instances.
    pub template_resource_group_id: Option<String>,
    /// Whether basic security software is installed: `Active` or `Deactive`. Only with public images.
    pub security_enhancement_strategy: Option<SecurityEnhancementStrategy>,
    /// Private IPv4 address within the vSwitch's block.
    pub private_ip_address: Option<String>,
    /// Id of the deployment set (`ds-...`). `DescribeDeploymentSets` lists it.
    pub deployment_set_id: Option<String>,
    /// Number of IPv6 addresses that the system chooses. Not together with listed ones.
    pub ipv6_address_count: Option<i64>,
    /// Data disks that the instances get, up to 16, one entry for each.
    pub data_disk: Vec<DataDisk>,
    /// Network interfaces that the instances get, the primary one first. At most 8 elements.
    pub network_interface: Vec<NetworkInterface>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<ImageTag>,
    /// Ids of the security groups (`sg-...`). `DescribeSecurityGroups` lists them. At most 16 elements.
    pub security_group_ids: Vec<String>,
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
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateLaunchTemplateRequest {
    /// Creates a value with the required members.
    pub fn new(launch_template_name: impl Into<String>) -> Self {
        Self {
            launch_template_name: launch_template_name.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Tags that the template itself has, other than those of the resources that it makes.
    pub fn template_tag(mut self, value: impl IntoIterator<Item = TemplateTag>) -> Self {
        self.template_tag = cloudspec_wire::all(value);
        self
    }

    /// Description of the version of the launch template: 2 to 256 characters, not starting with `http://`
    /// or `https://`.
    pub fn version_description(mut self, value: impl Into<String>) -> Self {
        self.version_description = Some(value.into());
        self
    }

    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Where the image comes from: `system`, `self`, `others` or `marketplace`.
    pub fn image_owner_alias(mut self, value: impl Into<ImageOwnerAlias>) -> Self {
        self.image_owner_alias = Some(value.into());
        self
    }

    /// Whether the instance takes the password that is set in the image.
    pub fn password_inherit(mut self, value: bool) -> Self {
        self.password_inherit = Some(value);
        self
    }

    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Id of the security group (`sg-...`).
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Id of the virtual private cloud (VPC): `vpc-...`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Name of the instance: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Highest public bandwidth into the instance.
    pub fn internet_max_bandwidth_in(mut self, value: i64) -> Self {
        self.internet_max_bandwidth_in = Some(value);
        self
    }

    /// Highest public bandwidth out of the instance.
    pub fn internet_max_bandwidth_out(mut self, value: i64) -> Self {
        self.internet_max_bandwidth_out = Some(value);
        self
    }

    /// Host name in the operating system.
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }

    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Category of the system disk, which decides its performance and price.
    pub fn system_disk_category(mut self, value: impl Into<SystemDiskCategory>) -> Self {
        self.system_disk_category = Some(value.into());
        self
    }

    /// Size of the system disk, at least that of the image.
    pub fn system_disk_size(mut self, value: i64) -> Self {
        self.system_disk_size = Some(value);
        self
    }

    /// Name of the system disk: 2 to 128 characters.
    pub fn system_disk_disk_name(mut self, value: impl Into<String>) -> Self {
        self.system_disk_disk_name = Some(value.into());
        self
    }

    /// Description of the system disk: 2 to 256 characters, not starting with `http://` or `https://`.
    pub fn system_disk_description(mut self, value: impl Into<String>) -> Self {
        self.system_disk_description = Some(value.into());
        self
    }

    /// Operations a second that the system disk is to carry out.
    pub fn system_disk_iops(mut self, value: i64) -> Self {
        self.system_disk_iops = Some(value);
        self
    }

    /// Performance level of the system disk when it is an ESSD: `PL0` to `PL3`.
    pub fn system_disk_performance_level(
        mut self,
        value: impl Into<SystemDiskPerformanceLevel>,
    ) -> Self {
        self.system_disk_performance_level = Some(value.into());
        self
    }

    /// Whether the system disk is released when the instance is; `true` when left out.
    pub fn system_disk_delete_with_instance(mut self, value: bool) -> Self {
        self.system_disk_delete_with_instance = Some(value);
        self
    }

    /// Id of the automatic snapshot policy of the system disk (`sp-...`).
    pub fn system_disk_auto_snapshot_policy_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.system_disk_auto_snapshot_policy_id = Some(value.into());
        self
    }

    /// Operations a second that the system disk has beyond its baseline.
    pub fn system_disk_provisioned_iops(mut self, value: i64) -> Self {
        self.system_disk_provisioned_iops = Some(value);
        self
    }

    /// Whether the system disk may go beyond its provisioned performance for a time.
    pub fn system_disk_bursting_enabled(mut self, value: bool) -> Self {
        self.system_disk_bursting_enabled = Some(value);
        self
    }

    /// Whether the instance is I/O optimized: `optimized` or `none`, or a boolean in responses.
    pub fn io_optimized(mut self, value: impl Into<IoOptimized>) -> Self {
        self.io_optimized = Some(value.into());
        self
    }

    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub fn instance_charge_type(mut self, value: impl Into<InstanceChargeType>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// How long to buy or renew for, counted in `PeriodUnit`.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }

    /// How public traffic is paid for, such as by volume or by bandwidth.
    pub fn internet_charge_type(mut self, value: impl Into<InternetChargeType>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }

    /// Whether the operating system is set up at the first start.
    #[deprecated]
    pub fn enable_vm_os_config(mut self, value: bool) -> Self {
        self.enable_vm_os_config = Some(value);
        self
    }

    /// Kind of network: `vpc` or `classic`.
    pub fn network_type(mut self, value: impl Into<NetworkType>) -> Self {
        self.network_type = Some(value.into());
        self
    }

    /// Script or data that the instance runs at its first start, in Base64, at most 32 KB before encoding.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }

    /// Name of the SSH key pair for logging in.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }

    /// Name of the RAM role whose credentials the instance gets.
    pub fn ram_role_name(mut self, value: impl Into<String>) -> Self {
        self.ram_role_name = Some(value.into());
        self
    }

    /// When the resource is released automatically, from half an hour to three years ahead.
    pub fn auto_release_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.auto_release_time = Some(value.into());
        self
    }

    /// How a spot instance is bid for: `NoSpot` for none, `SpotWithPriceLimit` up to a price,
    /// `SpotAsPriceGo` at the market's price.
    pub fn spot_strategy(mut self, value: impl Into<SpotStrategy>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }

    /// Most that the spot instance may cost an hour.
    pub fn spot_price_limit(mut self, value: f64) -> Self {
        self.spot_price_limit = Some(value);
        self
    }

    /// Hours for which a spot instance is not reclaimed: 1, or 0 for no such promise.
    pub fn spot_duration(mut self, value: i64) -> Self {
        self.spot_duration = Some(value);
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Id of the resource group that the launch template itself belongs to (`rg-...`), other than that of
    /// the instances.
    pub fn template_resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.template_resource_group_id = Some(value.into());
        self
    }

    /// Whether basic security software is installed: `Active` or `Deactive`.
    pub fn security_enhancement_strategy(
        mut self,
        value: impl Into<SecurityEnhancementStrategy>,
    ) -> Self {
        self.security_enhancement_strategy = Some(value.into());
        self
    }

    /// Private IPv4 address within the vSwitch's block.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }

    /// Id of the deployment set (`ds-...`).
    pub fn deployment_set_id(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_id = Some(value.into());
        self
    }

    /// Number of IPv6 addresses that the system chooses.
    pub fn ipv6_address_count(mut self, value: i64) -> Self {
        self.ipv6_address_count = Some(value);
        self
    }

    /// Data disks that the instances get, up to 16, one entry for each.
    pub fn data_disk(mut self, value: impl IntoIterator<Item = DataDisk>) -> Self {
        self.data_disk = cloudspec_wire::all(value);
        self
    }

    /// Network interfaces that the instances get, the primary one first.
    pub fn network_interface(
        mut self,
        value: impl IntoIterator<Item = NetworkInterface>,
    ) -> Self {
        self.network_interface = cloudspec_wire::all(value);
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = ImageTag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Ids of the security groups (`sg-...`).
    pub fn security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = cloudspec_wire::all(value);
        self
    }

    /// Whether the data on the system disk is encrypted; `false` when left out.
    pub fn system_disk_encrypted(mut self, value: impl Into<String>) -> Self {
        self.system_disk_encrypted = Some(value.into());
        self
    }

    /// Whether the resource is protected, so that it cannot be released by console or API.
    pub fn deletion_protection(mut self, value: bool) -> Self {
        self.deletion_protection = Some(value);
        self
    }

    /// How a burstable instance performs: `Standard`, or `Unlimited` beyond its credits, at a price.
    pub fn credit_specification(
        mut self,
        value: impl Into<CreditSpecification>,
    ) -> Self {
        self.credit_specification = Some(value.into());
        self
    }

    /// Whether the subscription is renewed automatically when it ends; `false` when left out.
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }

    /// How long each automatic renewal lasts, counted in `PeriodUnit`.
    pub fn auto_renew_period(mut self, value: i64) -> Self {
        self.auto_renew_period = Some(value);
        self
    }

    /// Unit in which `Period` counts the length of the purchase.
    pub fn period_unit(mut self, value: impl Into<InstancePeriodUnit>) -> Self {
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
    5 image_owner_alias: Opt = Field::one_of("ImageOwnerAlias", ImageOwnerAlias::VALUES),
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
    17 system_disk_category: Opt = Field::one_of("SystemDisk.Category", SystemDiskCategory::VALUES),
    18 system_disk_size: OptInt = Field::int32("SystemDisk.Size"),
    19 system_disk_disk_name: OptStr = Field::string("SystemDisk.DiskName"),
    20 system_disk_description: OptStr = Field::string("SystemDisk.Description"),
    21 system_disk_iops: OptInt = Field::int32("SystemDisk.Iops"),
    22 system_disk_performance_level: Opt = Field::one_of("SystemDisk.PerformanceLevel", SystemDiskPerformanceLevel::VALUES),
    23 system_disk_delete_with_instance: OptBool = Field::boolean("SystemDisk.DeleteWithInstance"),
    24 system_disk_auto_snapshot_policy_id: OptStr = Field::string("SystemDisk.AutoSnapshotPolicyId"),
    25 system_disk_provisioned_iops: OptInt = Field::int64("SystemDisk.ProvisionedIops"),
    26 system_disk_bursting_enabled: OptBool = Field::boolean("SystemDisk.BurstingEnabled"),
    27 io_optimized: Opt = Field::one_of("IoOptimized", IoOptimized::VALUES),
    28 instance_charge_type: Opt = Field::one_of("InstanceChargeType", InstanceChargeType::VALUES),
    29 period: OptInt = Field::int32("Period"),
    30 internet_charge_type: Opt = Field::one_of("InternetChargeType", InternetChargeType::VALUES),
    31 enable_vm_os_config: OptBool = Field::boolean("EnableVmOsConfig").deprecated(),
    32 network_type: Opt = Field::one_of("NetworkType", NetworkType::VALUES),
    33 user_data: OptStr = Field::string("UserData"),
    34 key_pair_name: OptStr = Field::string("KeyPairName"),
    35 ram_role_name: OptStr = Field::string("RamRoleName"),
    36 auto_release_time: Opt = Field::timestamp("AutoReleaseTime"),
    37 spot_strategy: Opt = Field::one_of("SpotStrategy", SpotStrategy::VALUES),
    38 spot_price_limit: OptFloat = Field::float("SpotPriceLimit").limits(&Limits::new().range(Some(0.0), Some(999999.0))),
    39 spot_duration: OptInt = Field::int32("SpotDuration"),
    40 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    41 template_resource_group_id: OptStr = Field::string("TemplateResourceGroupId"),
    42 security_enhancement_strategy: Opt = Field::one_of("SecurityEnhancementStrategy", SecurityEnhancementStrategy::VALUES),
    43 private_ip_address: OptStr = Field::string("PrivateIpAddress"),
    44 deployment_set_id: OptStr = Field::string("DeploymentSetId"),
    45 ipv6_address_count: OptInt = Field::int32("Ipv6AddressCount"),
    46 data_disk: List = Field::record("DataDisk", &DATA_DISK).list().limits(&Limits::new().items(None, Some(16))),
    47 network_interface: List = Field::record("NetworkInterface", &crate::shapes::NETWORK_INTERFACE).list().limits(&Limits::new().items(None, Some(8))),
    48 tag: List = Field::record("Tag", &crate::shapes::IMAGE_TAG).list().limits(&Limits::new().items(None, Some(20))),
    49 security_group_ids: List = Field::string("SecurityGroupIds").list().limits(&Limits::new().items(None, Some(16))),
    50 system_disk_encrypted: OptStr = Field::string("SystemDisk.Encrypted"),
    51 deletion_protection: OptBool = Field::boolean("DeletionProtection"),
    52 credit_specification: Opt = Field::one_of("CreditSpecification", CreditSpecification::VALUES),
    53 auto_renew: OptBool = Field::boolean("AutoRenew"),
    54 auto_renew_period: OptInt = Field::int32("AutoRenewPeriod"),
    55 period_unit: Opt = Field::one_of("PeriodUnit", InstancePeriodUnit::VALUES),
}

/// `DataDisk` of the request.
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
    /// Size of the disk. What is allowed depends on its category, usually from 20 to 32,768. Unit: GiB.
    pub size: Option<i64>,
    /// Name of the device in the operating system, such as `/dev/xvdb`. Deprecated.
    #[deprecated]
    pub device: Option<String>,
    /// Name of the disk: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub disk_name: Option<String>,
    /// Category of the disk, which decides its performance and price.
    pub category: Option<Category>,
    /// Whether the disk is released together with the instance.
    pub delete_with_instance: Option<bool>,
    /// Whether the data on the disk or in the image is encrypted; `false` when left out.
    pub encrypted: Option<String>,
    /// Id of the automatic snapshot policy (`sp-...`). `DescribeAutoSnapshotPolicyEx` lists it.
    pub auto_snapshot_policy_id: Option<String>,
    /// Operations a second that an ESSD AutoPL disk has beyond its baseline.
    pub provisioned_iops: Option<i64>,
    /// Whether the disk may go beyond its provisioned performance for a time, at a price.
    pub bursting_enabled: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DataDisk {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Performance level of the ESSD: `PL0`, `PL1`, `PL2` or `PL3`.
    pub fn performance_level(mut self, value: impl Into<PerformanceLevel>) -> Self {
        self.performance_level = Some(value.into());
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
    #[deprecated]
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
    pub fn category(mut self, value: impl Into<Category>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Whether the disk is released together with the instance.
    pub fn delete_with_instance(mut self, value: bool) -> Self {
        self.delete_with_instance = Some(value);
        self
    }

    /// Whether the data on the disk or in the image is encrypted; `false` when left out.
    pub fn encrypted(mut self, value: impl Into<String>) -> Self {
        self.encrypted = Some(value.into());
        self
    }

    /// Id of the automatic snapshot policy (`sp-...`).
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
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
    DataDisk: DATA_DISK,
    0 performance_level: Opt = Field::one_of("PerformanceLevel", PerformanceLevel::VALUES),
    1 description: OptStr = Field::string("Description"),
    2 snapshot_id: OptStr = Field::string("SnapshotId"),
    3 size: OptInt = Field::int32("Size"),
    4 device: OptStr = Field::string("Device").deprecated(),
    5 disk_name: OptStr = Field::string("DiskName"),
    6 category: Opt = Field::one_of("Category", Category::VALUES),
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
    /// Id of the launch template (`lt-...`). `DescribeLaunchTemplates` lists it.
    pub launch_template_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Number of this version of the launch template, counted from 1.
    pub launch_template_version_number: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateLaunchTemplateResponse: CREATE_LAUNCH_TEMPLATE_RESPONSE,
    0 launch_template_id: OptStr = Field::string("LaunchTemplateId"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 launch_template_version_number: OptInt = Field::int64("LaunchTemplateVersionNumber"),
}

open_enum! {
    /// Documented values of `SystemDisk.Category`. The provider may add others.
    pub enum SystemDiskCategory {
        Cloud = "cloud",
        CloudEfficiency = "cloud_efficiency",
        CloudSsd = "cloud_ssd",
        CloudEssd = "cloud_essd",
        CloudAuto = "cloud_auto",
        CloudEssdEntry = "cloud_essd_entry",
    }
}

open_enum! {
    /// Documented values of `DataDisk.Category`. The provider may add others.
    pub enum Category {
        Cloud = "cloud",
        CloudEfficiency = "cloud_efficiency",
        CloudSsd = "cloud_ssd",
        CloudEssd = "cloud_essd",
        CloudAuto = "cloud_auto",
        CloudEssdEntry = "cloud_essd_entry",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateLaunchTemplateRequest,
    DataDisk,
    CreateLaunchTemplateResponse,
}
