// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribePrice.json; do not edit.
//! Returns the current price of a resource before it is bought, such as an instance or a disk.
//!
//! `ResourceType` decides what else is needed: an instance needs `InstanceType`, a disk its category
//! and size, and disks are priced by the hour only.
//!
//! - Requires permission for the action `ecs:DescribePrice` (access level get), on all resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribePrice), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, Limits, Value, errors, open_enum,
    operation, record,
};

pub use crate::shapes::{
    InstanceNetworkType, InternetChargeType, IoOptimized, PerformanceLevel, Platform,
    ReservedInstanceScope, Rule, SpotStrategy,
};

operation! {
    name: "DescribePrice",
    effect: Effect::Read,
    request: DescribePriceRequest = DESCRIBE_PRICE_REQUEST,
    response: DescribePriceResponse = DESCRIBE_PRICE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribePrice")),
}

errors! {
    "400 EncryptedOption.Conflict",
    "400 IncorrectImageStatus = The image cannot be used: it is not `Available`, or was withdrawn from sale.",
    "400 InstanceDiskCategoryLimitExceed = The instance has as many disks of this category as it can.",
    "400 InstanceDiskNumber.LimitExceed",
    "400 Invalid.ZoneId = There is no such zone in the region. `DescribeZones` lists them.",
    "400 InvalidActivity.NotSupported",
    "400 InvalidAssuranceTimes.NotSupported",
    "400 InvalidCapacity.ValueNotSupported",
    "400 InvalidDataDiskCategory.ValueNotSupported = The category of disk is not possible here, with this zone or instance type.",
    "400 InvalidDataDiskSize.ValueNotSupported = The size of the disk is outside of what its category allows.",
    "400 InvalidDiskCategory.Mismatch = These categories of system and data disks cannot be combined.",
    "400 InvalidDiskCategory.ValueNotSupported = The category of disk is not possible here, with this zone or instance type.",
    "400 InvalidEncryptAlgorithm = The encryption algorithm is not possible, or not in this region.",
    "400 InvalidEncryptAlgorithm.NotMatchSnapshot = The encryption does not fit that of the snapshot.",
    "400 InvalidEncrypted.NotMatchEncryptAlgorithm = An encryption algorithm needs `Encrypted`.",
    "400 InvalidEncrypted.NotMatchKmsKeyId = A key needs `Encrypted`.",
    "400 InvalidEncrypted.NotMatchSnapshot = The encryption does not fit that of the snapshot.",
    "400 InvalidInstanceType.ValueNotSupported = The instance type does not exist, is not sold here or does not fit the other settings. `DescribeAvailableResource` lists what is available.",
    "400 InvalidInstanceType.ValueUnauthorized = The account may not use this instance type. Apply for it.",
    "400 InvalidInternetChargeType.ValueNotSupported = The way of paying for traffic is neither `PayByTraffic` nor `PayByBandwidth`.",
    "400 InvalidInternetMaxBandwidthOut.ValueNotSupported",
    "400 InvalidIoOptimizedValue.ValueNotSupported",
    "400 InvalidKmsKeyId.NotMatchSnapshot = The encryption does not fit that of the snapshot.",
    "400 InvalidNetworkType.Mismatch = The bandwidth settings do not fit the network.",
    "400 InvalidOperation.InstanceRenewWithDowngradeInPlan",
    "400 InvalidParameter.Conflict = Two parameters exclude each other; the message names them.",
    "400 InvalidParameter.Platform",
    "400 InvalidPerformanceLevel.Malformed = The performance level is none of `PL0` to `PL3`, or not possible with the disk's size.",
    "400 InvalidPeriod = The length of the purchase is not possible. See which periods the operation takes.",
    "400 InvalidPriceUnit.ValueNotSupported",
    "400 InvalidResourceType.ValueNotSupported",
    "400 InvalidSpotAuthorized",
    "400 InvalidSystemDiskCategory.ValueNotSupported = The category of disk is not possible here, with this zone or instance type.",
    "400 InvalidSystemDiskSize.LessThanImageSize = The system disk is smaller than the image.",
    "400 InvalidSystemDiskSize.ValueNotSupported = The size of the disk is outside of what its category allows.",
    "400 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "400 PriceNotFound = No price could be found for this order. Check the settings, or try again later.",
    "400 RegionUnauthorized = The account may not use this region. Apply for it first.",
    "400 Throttling = Too many requests in a short time. Slow down and try again.",
    "400 Throttling.User",
    "403 Forbbiden = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 ImageNotSubscribed = The image is of the marketplace and has not been bought. Subscribe to it first.",
    "403 ImageNotSupportInstanceType = The image does not run on this instance type. `DescribeImageSupportInstanceTypes` lists those it runs on.",
    "403 ImageRemovedInMarket = The image was withdrawn from the marketplace.",
    "403 InstanceDiskCategoryLimitExceed = The instance has as many disks of this category as it can.",
    "403 InstanceDiskNumLimitExceed",
    "403 InstanceType.Offline = The instance type is no longer sold. Take its successor.",
    "403 InvalidAction.Unauthorized",
    "403 InvalidAmount.Malformed",
    "403 InvalidChargeType.MarketImage",
    "403 InvalidDiskCategory.Mismatch = These categories of system and data disks cannot be combined.",
    "403 InvalidDiskCategory.NotSupported = The category of disk is not possible here, with this zone or instance type.",
    "403 InvalidDiskIds.NotFound",
    "403 InvalidDiskSize.TooSmall = The disk is smaller than the snapshot or image that it is made from.",
    "403 InvalidInstanceType.NotSupportDiskCategory = The instance type does not take disks of this category.",
    "403 InvalidInstanceType.ValueNotSupported = The instance type does not exist, is not sold here or does not fit the other settings. `DescribeAvailableResource` lists what is available.",
    "403 InvalidIspBandwidthOut",
    "403 InvalidIspType.ValueNotSupported",
    "403 InvalidIspUID",
    "403 InvalidOperation.PublicIpAddressNoStock",
    "403 InvalidParameter.ResourceOwnerAccount = The owner's account is not the right one for this resource.",
    "403 InvalidRegionId.NotSupportEncryptAlgorithm = The encryption algorithm is not possible, or not in this region.",
    "403 InvalidSystemDiskCategory.ValueUnauthorized",
    "403 IoOptimized.NotSupported = The instance is not I/O optimized, or the setting is not possible.",
    "403 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "403 OperationDenied.PerformanceLevelNotMatch = The performance level does not fit the size of the disk. Higher levels need larger disks.",
    "403 PrePaidInstance.Expired",
    "403 QuotaExceed.BuyImage = The image is of the marketplace and has not been bought. Subscribe to it first.",
    "403 QuotaExceed.PortableCloudDisk = The quota of detachable disks is used up.",
    "403 RegionUnauthorized = The account may not use this region. Apply for it first.",
    "403 UnsupportedIspChargeType",
    "403 UnsupportedIspClassicNetwork",
    "403 UnsupportedIspNetworkChargeType",
    "403 UnsupportedIspRegion",
    "404 DependencyViolation.IoOptimized",
    "404 Invalid.InstanceId.NotFound",
    "404 InvalidDedicatedHostId.NotFound = There is no such dedicated host in this region.",
    "404 InvalidDedicatedHostType.Missing",
    "404 InvalidDiskCategory.Missing",
    "404 InvalidDiskIds.NotPortable = The disk cannot be detached.",
    "404 InvalidImageId.NotFound = There is no such image in this region, or it is not shared with the account.",
    "404 InvalidInstanceChargeType.NotFound = The way of paying is neither `PrePaid` nor `PostPaid`, or not possible here.",
    "404 InvalidInstanceType.Missing",
    "404 InvalidInstanceType.ValueNotSupported = The instance type does not exist, is not sold here or does not fit the other settings. `DescribeAvailableResource` lists what is available.",
    "404 InvalidInternetMaxBandwidthOut.ValueNotSupported",
    "404 InvalidMarketImage.NotFound",
    "404 InvalidNetworkType.ValueNotSupported",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidResourceGroup.NotFound = There is no such resource group, or the operation does not support one.",
    "404 InvalidSystemDisk.NotFound",
    "404 InvalidSystemDiskSize.LessThanImageSize = The system disk is smaller than the image.",
    "404 InvalidSystemDiskSize.LessThanMinSize = The size of the system disk is outside of what its category allows.",
    "404 InvalidSystemDiskSize.MoreThanMaxSize = The size of the system disk is outside of what its category allows.",
    "404 InvalidSystemDiskSize.ValueNotSupported = The size of the disk is outside of what its category allows.",
    "404 IoOptimized.NotSupported = The instance is not I/O optimized, or the setting is not possible.",
    "404 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `DescribePrice`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribePriceRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: Option<ResourceType>,
    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one. `DescribeImages` of ECS lists it.
    pub image_id: Option<String>,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: Option<String>,
    /// Type of the dedicated host, such as `ddh.g6`.
    pub dedicated_host_type: Option<String>,
    /// Whether the instance is I/O optimized: `optimized` or `none`, or a boolean in responses.
    pub io_optimized: Option<IoOptimized>,
    /// Kind of network of the instance: `vpc` or `classic`.
    pub instance_network_type: Option<InstanceNetworkType>,
    /// How public traffic is paid for, such as by volume or by bandwidth.
    pub internet_charge_type: Option<InternetChargeType>,
    /// Highest public bandwidth out of the instance. With a value above 0 it gets a public address. Unit:
    /// Mbit/s.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Category of the system disk, which decides its performance and price. On the wire:
    /// `SystemDisk.Category`.
    pub system_disk_category: Option<SystemDiskCategory>,
    /// Size of the system disk, at least that of the image. Unit: GiB. On the wire: `SystemDisk.Size`.
    pub system_disk_size: Option<i64>,
    /// Performance level of the system disk when it is an ESSD: `PL0` to `PL3`. On the wire:
    /// `SystemDisk.PerformanceLevel`.
    pub system_disk_performance_level: Option<String>,
    /// Size of the first data disk to ask the price of. Unit: GiB. On the wire: `DataDisk.1.Size`.
    pub data_disk_1_size: Option<i64>,
    /// Category of the data disk, such as `cloud_essd`. On the wire: `DataDisk.1.Category`.
    pub data_disk_1_category: Option<DataDisk1Category>,
    /// Performance level of the data disk when it is an ESSD: `PL0` to `PL3`. On the wire:
    /// `DataDisk.1.PerformanceLevel`.
    pub data_disk_1_performance_level: Option<PerformanceLevel>,
    /// Size of the second data disk to ask the price of. Unit: GiB. On the wire: `DataDisk.2.Size`.
    pub data_disk_2_size: Option<i64>,
    /// Category of the data disk, such as `cloud_essd`. On the wire: `DataDisk.2.Category`.
    pub data_disk_2_category: Option<DataDisk2Category>,
    /// Performance level of the data disk when it is an ESSD: `PL0` to `PL3`. On the wire:
    /// `DataDisk.2.PerformanceLevel`.
    pub data_disk_2_performance_level: Option<PerformanceLevel>,
    /// Size of the third data disk to ask the price of. Unit: GiB. On the wire: `DataDisk.3.Size`.
    pub data_disk_3_size: Option<i64>,
    /// Category of the data disk, such as `cloud_essd`. On the wire: `DataDisk.3.Category`.
    pub data_disk_3_category: Option<DataDisk3Category>,
    /// Performance level of the data disk when it is an ESSD: `PL0` to `PL3`. On the wire:
    /// `DataDisk.3.PerformanceLevel`.
    pub data_disk_3_performance_level: Option<PerformanceLevel>,
    /// Size of the fourth data disk to ask the price of. Unit: GiB. On the wire: `DataDisk.4.Size`.
    pub data_disk_4_size: Option<i64>,
    /// Category of the data disk, such as `cloud_essd`. On the wire: `DataDisk.4.Category`.
    pub data_disk_4_category: Option<DataDisk4Category>,
    /// Performance level of the data disk when it is an ESSD: `PL0` to `PL3`. On the wire:
    /// `DataDisk.4.PerformanceLevel`.
    pub data_disk_4_performance_level: Option<PerformanceLevel>,
    /// How long to buy or renew for, counted in `PeriodUnit`.
    pub period: Option<i64>,
    /// Unit of time that the price is for, such as `Month` or `Year`.
    pub price_unit: Option<PriceUnit>,
    /// How many there are: instances wanted, launched or delivered, or capacity units bought.
    pub amount: Option<i64>,
    /// How a reserved instance is paid: `No Upfront`, `Partial Upfront` or `All Upfront`.
    pub offering_type: Option<String>,
    /// How many instances there are, or are to be reserved.
    pub instance_amount: Option<i64>,
    /// What it holds for: `Region` or `Zone`.
    pub scope: Option<ReservedInstanceScope>,
    /// Operating system or distribution of the image or the instances.
    pub platform: Option<Platform>,
    /// Capacity of the storage capacity unit to ask the price of. Unit: GiB.
    pub capacity: Option<i64>,
    /// How often the assurance can be used: `Unlimited`.
    pub assurance_times: Option<String>,
    /// How many vCPUs are to be reserved in all. The number of instances follows from it and the instance
    /// type.
    pub instance_cpu_core_count: Option<i64>,
    /// Line type of the public address: several carriers (`multiCarrier`) or a single one.
    pub isp: Option<Isp>,
    /// `InstanceTypeList`: list of strings, at most 100 elements.
    pub instance_type_list: Vec<String>,
    /// How a spot instance is bid for: `NoSpot` for none, `SpotWithPriceLimit` up to a price,
    /// `SpotAsPriceGo` at the market's price. Default: `NoSpot`.
    pub spot_strategy: Option<SpotStrategy>,
    /// Hours for which a spot instance is not reclaimed: 1, or 0 for no such promise.
    pub spot_duration: Option<i64>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Data disks that the instances get, up to 16, one entry for each.
    pub data_disk: Vec<DataDisk>,
    /// `SchedulerOptions.DedicatedHostId`: string.
    pub scheduler_options_dedicated_host_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribePriceRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Kind of the resource that the operation is for or that the entry describes.
    pub fn resource_type(mut self, value: impl Into<ResourceType>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Type of the dedicated host, such as `ddh.g6`.
    pub fn dedicated_host_type(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_type = Some(value.into());
        self
    }

    /// Whether the instance is I/O optimized: `optimized` or `none`, or a boolean in responses.
    pub fn io_optimized(mut self, value: impl Into<IoOptimized>) -> Self {
        self.io_optimized = Some(value.into());
        self
    }

    /// Kind of network of the instance: `vpc` or `classic`.
    pub fn instance_network_type(
        mut self,
        value: impl Into<InstanceNetworkType>,
    ) -> Self {
        self.instance_network_type = Some(value.into());
        self
    }

    /// How public traffic is paid for, such as by volume or by bandwidth.
    pub fn internet_charge_type(mut self, value: impl Into<InternetChargeType>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }

    /// Highest public bandwidth out of the instance.
    pub fn internet_max_bandwidth_out(mut self, value: i64) -> Self {
        self.internet_max_bandwidth_out = Some(value);
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

    /// Performance level of the system disk when it is an ESSD: `PL0` to `PL3`.
    pub fn system_disk_performance_level(mut self, value: impl Into<String>) -> Self {
        self.system_disk_performance_level = Some(value.into());
        self
    }

    /// Size of the first data disk to ask the price of.
    pub fn data_disk_1_size(mut self, value: i64) -> Self {
        self.data_disk_1_size = Some(value);
        self
    }

    /// Category of the data disk, such as `cloud_essd`.
    pub fn data_disk_1_category(mut self, value: impl Into<DataDisk1Category>) -> Self {
        self.data_disk_1_category = Some(value.into());
        self
    }

    /// Performance level of the data disk when it is an ESSD: `PL0` to `PL3`.
    pub fn data_disk_1_performance_level(
        mut self,
        value: impl Into<PerformanceLevel>,
    ) -> Self {
        self.data_disk_1_performance_level = Some(value.into());
        self
    }

    /// Size of the second data disk to ask the price of.
    pub fn data_disk_2_size(mut self, value: i64) -> Self {
        self.data_disk_2_size = Some(value);
        self
    }

    /// Category of the data disk, such as `cloud_essd`.
    pub fn data_disk_2_category(mut self, value: impl Into<DataDisk2Category>) -> Self {
        self.data_disk_2_category = Some(value.into());
        self
    }

    /// Performance level of the data disk when it is an ESSD: `PL0` to `PL3`.
    pub fn data_disk_2_performance_level(
        mut self,
        value: impl Into<PerformanceLevel>,
    ) -> Self {
        self.data_disk_2_performance_level = Some(value.into());
        self
    }

    /// Size of the third data disk to ask the price of.
    pub fn data_disk_3_size(mut self, value: i64) -> Self {
        self.data_disk_3_size = Some(value);
        self
    }

    /// Category of the data disk, such as `cloud_essd`.
    pub fn data_disk_3_category(mut self, value: impl Into<DataDisk3Category>) -> Self {
        self.data_disk_3_category = Some(value.into());
        self
    }

    /// Performance level of the data disk when it is an ESSD: `PL0` to `PL3`.
    pub fn data_disk_3_performance_level(
        mut self,
        value: impl Into<PerformanceLevel>,
    ) -> Self {
        self.data_disk_3_performance_level = Some(value.into());
        self
    }

    /// Size of the fourth data disk to ask the price of.
    pub fn data_disk_4_size(mut self, value: i64) -> Self {
        self.data_disk_4_size = Some(value);
        self
    }

    /// Category of the data disk, such as `cloud_essd`.
    pub fn data_disk_4_category(mut self, value: impl Into<DataDisk4Category>) -> Self {
        self.data_disk_4_category = Some(value.into());
        self
    }

    /// Performance level of the data disk when it is an ESSD: `PL0` to `PL3`.
    pub fn data_disk_4_performance_level(
        mut self,
        value: impl Into<PerformanceLevel>,
    ) -> Self {
        self.data_disk_4_performance_level = Some(value.into());
        self
    }

    /// How long to buy or renew for, counted in `PeriodUnit`.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }

    /// Unit of time that the price is for, such as `Month` or `Year`.
    pub fn price_unit(mut self, value: impl Into<PriceUnit>) -> Self {
        self.price_unit = Some(value.into());
        self
    }

    /// How many there are: instances wanted, launched or delivered, or capacity units bought.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }

    /// How a reserved instance is paid: `No Upfront`, `Partial Upfront` or `All Upfront`.
    pub fn offering_type(mut self, value: impl Into<String>) -> Self {
        self.offering_type = Some(value.into());
        self
    }

    /// How many instances there are, or are to be reserved.
    pub fn instance_amount(mut self, value: i64) -> Self {
        self.instance_amount = Some(value);
        self
    }

    /// What it holds for: `Region` or `Zone`.
    pub fn scope(mut self, value: impl Into<ReservedInstanceScope>) -> Self {
        self.scope = Some(value.into());
        self
    }

    /// Operating system or distribution of the image or the instances.
    pub fn platform(mut self, value: impl Into<Platform>) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// Capacity of the storage capacity unit to ask the price of.
    pub fn capacity(mut self, value: i64) -> Self {
        self.capacity = Some(value);
        self
    }

    /// How often the assurance can be used: `Unlimited`.
    pub fn assurance_times(mut self, value: impl Into<String>) -> Self {
        self.assurance_times = Some(value.into());
        self
    }

    /// How many vCPUs are to be reserved in all.
    pub fn instance_cpu_core_count(mut self, value: i64) -> Self {
        self.instance_cpu_core_count = Some(value);
        self
    }

    /// Line type of the public address: several carriers (`multiCarrier`) or a single one.
    pub fn isp(mut self, value: impl Into<Isp>) -> Self {
        self.isp = Some(value.into());
        self
    }

    /// Sets `InstanceTypeList`.
    pub fn instance_type_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_type_list = cloudspec_wire::all(value);
        self
    }

    /// How a spot instance is bid for: `NoSpot` for none, `SpotWithPriceLimit` up to a price,
    /// `SpotAsPriceGo` at the market's price.
    pub fn spot_strategy(mut self, value: impl Into<SpotStrategy>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }

    /// Hours for which a spot instance is not reclaimed: 1, or 0 for no such promise.
    pub fn spot_duration(mut self, value: i64) -> Self {
        self.spot_duration = Some(value);
        self
    }

    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Data disks that the instances get, up to 16, one entry for each.
    pub fn data_disk(mut self, value: impl IntoIterator<Item = DataDisk>) -> Self {
        self.data_disk = cloudspec_wire::all(value);
        self
    }

    /// Sets `SchedulerOptions.DedicatedHostId`.
    pub fn scheduler_options_dedicated_host_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.scheduler_options_dedicated_host_id = Some(value.into());
        self
    }
}

record! {
    DescribePriceRequest: DESCRIBE_PRICE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 resource_type: Opt = Field::one_of("ResourceType", ResourceType::VALUES),
    2 image_id: OptStr = Field::string("ImageId"),
    3 instance_type: OptStr = Field::string("InstanceType"),
    4 dedicated_host_type: OptStr = Field::string("DedicatedHostType"),
    5 io_optimized: Opt = Field::one_of("IoOptimized", IoOptimized::VALUES),
    6 instance_network_type: Opt = Field::one_of("InstanceNetworkType", InstanceNetworkType::VALUES),
    7 internet_charge_type: Opt = Field::one_of("InternetChargeType", InternetChargeType::VALUES),
    8 internet_max_bandwidth_out: OptInt = Field::int32("InternetMaxBandwidthOut"),
    9 system_disk_category: Opt = Field::one_of("SystemDisk.Category", SystemDiskCategory::VALUES),
    10 system_disk_size: OptInt = Field::int32("SystemDisk.Size"),
    11 system_disk_performance_level: OptStr = Field::string("SystemDisk.PerformanceLevel"),
    12 data_disk_1_size: OptInt = Field::int32("DataDisk.1.Size"),
    13 data_disk_1_category: Opt = Field::one_of("DataDisk.1.Category", DataDisk1Category::VALUES),
    14 data_disk_1_performance_level: Opt = Field::one_of("DataDisk.1.PerformanceLevel", PerformanceLevel::VALUES),
    15 data_disk_2_size: OptInt = Field::int32("DataDisk.2.Size"),
    16 data_disk_2_category: Opt = Field::one_of("DataDisk.2.Category", DataDisk2Category::VALUES),
    17 data_disk_2_performance_level: Opt = Field::one_of("DataDisk.2.PerformanceLevel", PerformanceLevel::VALUES),
    18 data_disk_3_size: OptInt = Field::int32("DataDisk.3.Size"),
    19 data_disk_3_category: Opt = Field::one_of("DataDisk.3.Category", DataDisk3Category::VALUES),
    20 data_disk_3_performance_level: Opt = Field::one_of("DataDisk.3.PerformanceLevel", PerformanceLevel::VALUES),
    21 data_disk_4_size: OptInt = Field::int32("DataDisk.4.Size"),
    22 data_disk_4_category: Opt = Field::one_of("DataDisk.4.Category", DataDisk4Category::VALUES),
    23 data_disk_4_performance_level: Opt = Field::one_of("DataDisk.4.PerformanceLevel", PerformanceLevel::VALUES),
    24 period: OptInt = Field::int32("Period"),
    25 price_unit: Opt = Field::one_of("PriceUnit", PriceUnit::VALUES),
    26 amount: OptInt = Field::int32("Amount"),
    27 offering_type: OptStr = Field::string("OfferingType"),
    28 instance_amount: OptInt = Field::int32("InstanceAmount"),
    29 scope: Opt = Field::one_of("Scope", ReservedInstanceScope::VALUES),
    30 platform: Opt = Field::one_of("Platform", Platform::VALUES),
    31 capacity: OptInt = Field::int32("Capacity"),
    32 assurance_times: OptStr = Field::string("AssuranceTimes"),
    33 instance_cpu_core_count: OptInt = Field::int32("InstanceCpuCoreCount"),
    34 isp: Opt = Field::one_of("Isp", Isp::VALUES),
    35 instance_type_list: List = Field::string("InstanceTypeList").list().limits(&Limits::new().items(None, Some(100))),
    36 spot_strategy: Opt = Field::one_of("SpotStrategy", SpotStrategy::VALUES),
    37 spot_duration: OptInt = Field::int32("SpotDuration"),
    38 zone_id: OptStr = Field::string("ZoneId"),
    39 data_disk: List = Field::record("DataDisk", &DATA_DISK).list().limits(&Limits::new().items(None, Some(16))),
    40 scheduler_options_dedicated_host_id: OptStr = Field::string("SchedulerOptions.DedicatedHostId"),
}

/// `DataDisk` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct DataDisk {
    /// Category of the disk, which decides its performance and price.
    pub category: Option<Category>,
    /// Size of the disk. What is allowed depends on its category, usually from 20 to 32,768. Unit: GiB.
    pub size: Option<i64>,
    /// Performance level of the ESSD: `PL0`, `PL1`, `PL2` or `PL3`. More gives more operations a second and
    /// costs more.
    pub performance_level: Option<PerformanceLevel>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DataDisk {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Category of the disk, which decides its performance and price.
    pub fn category(mut self, value: impl Into<Category>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Size of the disk.
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }

    /// Performance level of the ESSD: `PL0`, `PL1`, `PL2` or `PL3`.
    pub fn performance_level(mut self, value: impl Into<PerformanceLevel>) -> Self {
        self.performance_level = Some(value.into());
        self
    }
}

record! {
    DataDisk: DATA_DISK,
    0 category: Opt = Field::one_of("Category", Category::VALUES),
    1 size: OptInt = Field::int64("Size"),
    2 performance_level: Opt = Field::one_of("PerformanceLevel", PerformanceLevel::VALUES),
}

/// Response of `DescribePrice`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribePriceResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// The price, and the promotions that were applied to it.
    pub price_info: Option<PriceInfo>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribePriceResponse: DESCRIBE_PRICE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 price_info: Opt = Field::record("PriceInfo", &PRICE_INFO),
}

/// `PriceInfo` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct PriceInfo {
    /// Rules, such as the promotions behind a price.
    pub rules: Vec<Rule>,
    /// The price before and after discounts, with its parts.
    pub price: Option<Price>,
    /// `RelatedPrice`: record.
    pub related_price: Option<RelatedPrice>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    PriceInfo: PRICE_INFO,
    0 rules: List = Field::record("Rules", &crate::shapes::RULE).wrapped("Rule"),
    1 price: Opt = Field::record("Price", &PRICE),
    2 related_price: Opt = Field::record("RelatedPrice", &RELATED_PRICE),
}

/// `PriceInfo.Price` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Price {
    /// Price before any discount is taken off.
    pub original_price: Option<f64>,
    /// `ReservedInstanceHourPrice`: number.
    pub reserved_instance_hour_price: Option<f64>,
    /// Amount by which the original price is reduced.
    pub discount_price: Option<f64>,
    /// Currency of the prices, such as `CNY` or `USD`.
    pub currency: Option<String>,
    /// Price to pay, discounts taken off.
    pub trade_price: Option<f64>,
    /// `Coupons`: any JSON value.
    pub coupons: Value,
    /// Parts of the price, one entry for each resource such as instance, system disk or bandwidth.
    pub detail_infos: Vec<DetailInfo>,
    /// `RuleIdSet`: any JSON value.
    pub rule_id_set: Value,
    /// `Promotions`: any JSON value.
    pub promotions: Value,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Price: PRICE,
    0 original_price: OptFloat = Field::float("OriginalPrice"),
    1 reserved_instance_hour_price: OptFloat = Field::float("ReservedInstanceHourPrice"),
    2 discount_price: OptFloat = Field::float("DiscountPrice"),
    3 currency: OptStr = Field::string("Currency"),
    4 trade_price: OptFloat = Field::float("TradePrice"),
    5 coupons: Any = Field::any("Coupons"),
    6 detail_infos: List = Field::record("DetailInfos", &DETAIL_INFO).wrapped("DetailInfo"),
    7 rule_id_set: Any = Field::any("RuleIdSet"),
    8 promotions: Any = Field::any("Promotions"),
}

/// `PriceInfo.Price.DetailInfos.DetailInfo` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DetailInfo {
    /// Resource that the price is for, such as `instance`.
    pub resource: Option<String>,
    /// Price before any discount is taken off.
    pub original_price: Option<f64>,
    /// Amount by which the original price is reduced.
    pub discount_price: Option<f64>,
    /// Price to pay, discounts taken off.
    pub trade_price: Option<f64>,
    /// Pricing rules and promotions that a part of the price is made by, one entry for each.
    pub sub_rules: Vec<Rule>,
    /// Further facts, by name; of a diagnostic report, as JSON text.
    pub attributes: Value,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DetailInfo: DETAIL_INFO,
    0 resource: OptStr = Field::string("Resource"),
    1 original_price: OptFloat = Field::float("OriginalPrice"),
    2 discount_price: OptFloat = Field::float("DiscountPrice"),
    3 trade_price: OptFloat = Field::float("TradePrice"),
    4 sub_rules: List = Field::record("SubRules", &crate::shapes::RULE).wrapped("Rule"),
    5 attributes: Any = Field::any("Attributes"),
}

/// `PriceInfo.RelatedPrice` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct RelatedPrice {
    /// `MarketplaceImagePrice`: record.
    pub marketplace_image_price: Option<MarketplaceImagePrice>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    RelatedPrice: RELATED_PRICE,
    0 marketplace_image_price: Opt = Field::record("MarketplaceImagePrice", &MARKETPLACE_IMAGE_PRICE),
}

/// `PriceInfo.RelatedPrice.MarketplaceImagePrice` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct MarketplaceImagePrice {
    /// Currency of the prices, such as `CNY` or `USD`.
    pub currency: Option<String>,
    /// Price before any discount is taken off.
    pub original_price: Option<f64>,
    /// Amount by which the original price is reduced.
    pub discount_price: Option<f64>,
    /// Price to pay, discounts taken off.
    pub trade_price: Option<f64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    MarketplaceImagePrice: MARKETPLACE_IMAGE_PRICE,
    0 currency: OptStr = Field::string("Currency"),
    1 original_price: OptFloat = Field::float("OriginalPrice"),
    2 discount_price: OptFloat = Field::float("DiscountPrice"),
    3 trade_price: OptFloat = Field::float("TradePrice"),
}

open_enum! {
    /// Documented values of `ResourceType`. The provider may add others.
    pub enum ResourceType {
        Instance = "instance",
        Disk = "disk",
        Bandwidth = "bandwidth",
        Ddh = "ddh",
        ElasticityAssurance = "ElasticityAssurance",
        CapacityReservation = "CapacityReservation",
    }
}

open_enum! {
    /// Documented values of `SystemDisk.Category`. The provider may add others.
    pub enum SystemDiskCategory {
        Cloud = "cloud",
        CloudEfficiency = "cloud_efficiency",
        CloudSsd = "cloud_ssd",
        EphemeralSsd = "ephemeral_ssd",
        CloudEssd = "cloud_essd",
        CloudAuto = "cloud_auto",
    }
}

open_enum! {
    /// Documented values of `DataDisk.1.Category`. The provider may add others.
    pub enum DataDisk1Category {
        Cloud = "cloud",
        CloudEfficiency = "cloud_efficiency",
        CloudSsd = "cloud_ssd",
        EphemeralSsd = "ephemeral_ssd",
        CloudEssd = "cloud_essd",
        CloudAuto = "cloud_auto",
    }
}

open_enum! {
    /// Documented values of `DataDisk.2.Category`. The provider may add others.
    pub enum DataDisk2Category {
        Cloud = "cloud",
        CloudEfficiency = "cloud_efficiency",
        CloudSsd = "cloud_ssd",
        EphemeralSsd = "ephemeral_ssd",
        CloudEssd = "cloud_essd",
        CloudAuto = "cloud_auto",
    }
}

open_enum! {
    /// Documented values of `DataDisk.3.Category`. The provider may add others.
    pub enum DataDisk3Category {
        Cloud = "cloud",
        CloudEfficiency = "cloud_efficiency",
        CloudSsd = "cloud_ssd",
        EphemeralSsd = "ephemeral_ssd",
        CloudEssd = "cloud_essd",
        CloudAuto = "cloud_auto",
    }
}

open_enum! {
    /// Documented values of `DataDisk.4.Category`. The provider may add others.
    pub enum DataDisk4Category {
        Cloud = "cloud",
        CloudEfficiency = "cloud_efficiency",
        CloudSsd = "cloud_ssd",
        EphemeralSsd = "ephemeral_ssd",
        CloudEssd = "cloud_essd",
        CloudAuto = "cloud_auto",
    }
}

open_enum! {
    /// Documented values of `PriceUnit`. The provider may add others.
    pub enum PriceUnit {
        Month = "Month",
        Year = "Year",
        Hour = "Hour",
        Week = "Week",
    }
}

open_enum! {
    /// Documented values of `Isp`. The provider may add others.
    pub enum Isp {
        Cmcc = "cmcc",
        Telecom = "telecom",
        Unicom = "unicom",
        MultiCarrier = "multiCarrier",
    }
}

open_enum! {
    /// Documented values of `DataDisk.Category`. The provider may add others.
    pub enum Category {
        Cloud = "cloud",
        CloudEfficiency = "cloud_efficiency",
        CloudSsd = "cloud_ssd",
        EphemeralSsd = "ephemeral_ssd",
        CloudEssd = "cloud_essd",
        CloudAuto = "cloud_auto",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribePriceRequest,
    DataDisk,
    DescribePriceResponse,
    PriceInfo,
    Price,
    DetailInfo,
    RelatedPrice,
    MarketplaceImagePrice,
}
