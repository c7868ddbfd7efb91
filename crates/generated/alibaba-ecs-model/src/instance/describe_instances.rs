// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInstances.json; do not edit.
//! Lists instances with their details.
//!
//! Conditions are joined by and; an empty JSON array of `InstanceIds` matches nothing. A RAM user
//! without permission gets an empty list, which a call with `DryRun` tells apart. Page by token
//! (`NextToken`, `MaxResults`) rather than by number.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstances).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::{
    ImageOptions, Ipv4PrefixSet, Ipv6PrefixSet, Ipv6Set, PrivateIpSet, Tag, Tag4,
    VpcAttributes,
};

operation! {
    name: "DescribeInstances",
    effect: Effect::Read,
    request: DescribeInstancesRequest = DESCRIBE_INSTANCES_REQUEST,
    response: DescribeInstancesResponse = DESCRIBE_INSTANCES_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["Instances"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 InternalError",
    "400 InvalidHpcClusterId.Creating",
    "400 InvalidHpcClusterId.NotFound",
    "400 InvalidTag.Mismatch",
    "400 InvalidTagCount",
    "404 InvalidFilterKey.NotFound",
    "404 InvalidFilterValue",
    "404 InvalidInstanceChargeType.NotFound",
    "404 InvalidInternetChargeType.ValueNotSupported",
    "404 InvalidLockReason.NotFound",
    "404 InvalidNetworkType.NotFound",
    "404 InvalidStatus.NotFound",
}

/// Request of `DescribeInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstancesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `VSwitchId`: text.
    pub v_switch_id: Option<String>,
    /// `ZoneId`: text.
    pub zone_id: Option<String>,
    /// `InstanceNetworkType`: text.
    pub instance_network_type: Option<String>,
    /// `SecurityGroupId`: text.
    pub security_group_id: Option<String>,
    /// `InstanceIds`: text.
    pub instance_ids: Option<String>,
    /// `PageNumber`: integer, at least 1.
    pub page_number: Option<i64>,
    /// `PageSize`: integer, 1 to 100.
    pub page_size: Option<i64>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `MaxResults`: integer, 1 to 100.
    pub max_results: Option<i64>,
    /// `InnerIpAddresses`: text.
    pub inner_ip_addresses: Option<String>,
    /// `PrivateIpAddresses`: text.
    pub private_ip_addresses: Option<String>,
    /// `PublicIpAddresses`: text.
    pub public_ip_addresses: Option<String>,
    /// `EipAddresses`: text.
    pub eip_addresses: Option<String>,
    /// `InstanceChargeType`: text.
    pub instance_charge_type: Option<String>,
    /// `InternetChargeType`: text.
    pub internet_charge_type: Option<String>,
    /// `InstanceName`: text.
    pub instance_name: Option<String>,
    /// `ImageId`: text.
    pub image_id: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `LockReason`: text.
    pub lock_reason: Option<String>,
    /// `Filter.1.Key`: text.
    pub filter_1_key: Option<String>,
    /// `Filter.2.Key`: text.
    pub filter_2_key: Option<String>,
    /// `Filter.3.Key`: text.
    pub filter_3_key: Option<String>,
    /// `Filter.4.Key`: text.
    pub filter_4_key: Option<String>,
    /// `Filter.1.Value`: text.
    pub filter_1_value: Option<String>,
    /// `Filter.2.Value`: text.
    pub filter_2_value: Option<String>,
    /// `Filter.3.Value`: text.
    pub filter_3_value: Option<String>,
    /// `Filter.4.Value`: text.
    pub filter_4_value: Option<String>,
    /// `DeviceAvailable`: yes or no.
    pub device_available: Option<bool>,
    /// `IoOptimized`: yes or no.
    pub io_optimized: Option<bool>,
    /// `NeedSaleCycle`: yes or no.
    pub need_sale_cycle: Option<bool>,
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    /// `InstanceTypeFamily`: text.
    pub instance_type_family: Option<String>,
    /// `KeyPairName`: text.
    pub key_pair_name: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `HpcClusterId`: text.
    pub hpc_cluster_id: Option<String>,
    /// `RdmaIpAddresses`: text.
    pub rdma_ip_addresses: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `HttpEndpoint`: text.
    pub http_endpoint: Option<String>,
    /// `HttpTokens`: text.
    pub http_tokens: Option<String>,
    /// `HttpPutResponseHopLimit`: integer.
    pub http_put_response_hop_limit: Option<i64>,
    /// `Ipv6Address`: texts, at most 100 elements.
    pub ipv6_address: Vec<String>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag>,
    /// `AdditionalAttributes`: texts, at most 5 elements.
    pub additional_attributes: Vec<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeInstancesRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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

    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Sets `InstanceNetworkType`.
    pub fn instance_network_type(mut self, value: impl Into<String>) -> Self {
        self.instance_network_type = Some(value.into());
        self
    }

    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Sets `InstanceIds`.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
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

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Sets `InnerIpAddresses`.
    pub fn inner_ip_addresses(mut self, value: impl Into<String>) -> Self {
        self.inner_ip_addresses = Some(value.into());
        self
    }

    /// Sets `PrivateIpAddresses`.
    pub fn private_ip_addresses(mut self, value: impl Into<String>) -> Self {
        self.private_ip_addresses = Some(value.into());
        self
    }

    /// Sets `PublicIpAddresses`.
    pub fn public_ip_addresses(mut self, value: impl Into<String>) -> Self {
        self.public_ip_addresses = Some(value.into());
        self
    }

    /// Sets `EipAddresses`.
    pub fn eip_addresses(mut self, value: impl Into<String>) -> Self {
        self.eip_addresses = Some(value.into());
        self
    }

    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }

    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }

    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `LockReason`.
    pub fn lock_reason(mut self, value: impl Into<String>) -> Self {
        self.lock_reason = Some(value.into());
        self
    }

    /// Sets `Filter.1.Key`.
    pub fn filter_1_key(mut self, value: impl Into<String>) -> Self {
        self.filter_1_key = Some(value.into());
        self
    }

    /// Sets `Filter.2.Key`.
    pub fn filter_2_key(mut self, value: impl Into<String>) -> Self {
        self.filter_2_key = Some(value.into());
        self
    }

    /// Sets `Filter.3.Key`.
    pub fn filter_3_key(mut self, value: impl Into<String>) -> Self {
        self.filter_3_key = Some(value.into());
        self
    }

    /// Sets `Filter.4.Key`.
    pub fn filter_4_key(mut self, value: impl Into<String>) -> Self {
        self.filter_4_key = Some(value.into());
        self
    }

    /// Sets `Filter.1.Value`.
    pub fn filter_1_value(mut self, value: impl Into<String>) -> Self {
        self.filter_1_value = Some(value.into());
        self
    }

    /// Sets `Filter.2.Value`.
    pub fn filter_2_value(mut self, value: impl Into<String>) -> Self {
        self.filter_2_value = Some(value.into());
        self
    }

    /// Sets `Filter.3.Value`.
    pub fn filter_3_value(mut self, value: impl Into<String>) -> Self {
        self.filter_3_value = Some(value.into());
        self
    }

    /// Sets `Filter.4.Value`.
    pub fn filter_4_value(mut self, value: impl Into<String>) -> Self {
        self.filter_4_value = Some(value.into());
        self
    }

    /// Sets `DeviceAvailable`.
    pub fn device_available(mut self, value: bool) -> Self {
        self.device_available = Some(value);
        self
    }

    /// Sets `IoOptimized`.
    pub fn io_optimized(mut self, value: bool) -> Self {
        self.io_optimized = Some(value);
        self
    }

    /// Sets `NeedSaleCycle`.
    pub fn need_sale_cycle(mut self, value: bool) -> Self {
        self.need_sale_cycle = Some(value);
        self
    }

    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Sets `InstanceTypeFamily`.
    pub fn instance_type_family(mut self, value: impl Into<String>) -> Self {
        self.instance_type_family = Some(value.into());
        self
    }

    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `HpcClusterId`.
    pub fn hpc_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.hpc_cluster_id = Some(value.into());
        self
    }

    /// Sets `RdmaIpAddresses`.
    pub fn rdma_ip_addresses(mut self, value: impl Into<String>) -> Self {
        self.rdma_ip_addresses = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `HttpEndpoint`.
    pub fn http_endpoint(mut self, value: impl Into<String>) -> Self {
        self.http_endpoint = Some(value.into());
        self
    }

    /// Sets `HttpTokens`.
    pub fn http_tokens(mut self, value: impl Into<String>) -> Self {
        self.http_tokens = Some(value.into());
        self
    }

    /// Sets `HttpPutResponseHopLimit`.
    pub fn http_put_response_hop_limit(mut self, value: i64) -> Self {
        self.http_put_response_hop_limit = Some(value);
        self
    }

    /// Sets `Ipv6Address`.
    pub fn ipv6_address(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ipv6_address = cloudspec_wire::all(value);
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `AdditionalAttributes`.
    pub fn additional_attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.additional_attributes = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeInstancesRequest: DESCRIBE_INSTANCES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vpc_id: OptStr = Field::string("VpcId"),
    2 v_switch_id: OptStr = Field::string("VSwitchId"),
    3 zone_id: OptStr = Field::string("ZoneId"),
    4 instance_network_type: OptStr = Field::string("InstanceNetworkType"),
    5 security_group_id: OptStr = Field::string("SecurityGroupId"),
    6 instance_ids: OptStr = Field::string("InstanceIds"),
    7 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    8 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    9 next_token: OptStr = Field::string("NextToken"),
    10 max_results: OptInt = Field::int32("MaxResults").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    11 inner_ip_addresses: OptStr = Field::string("InnerIpAddresses"),
    12 private_ip_addresses: OptStr = Field::string("PrivateIpAddresses"),
    13 public_ip_addresses: OptStr = Field::string("PublicIpAddresses"),
    14 eip_addresses: OptStr = Field::string("EipAddresses"),
    15 instance_charge_type: OptStr = Field::string("InstanceChargeType"),
    16 internet_charge_type: OptStr = Field::string("InternetChargeType"),
    17 instance_name: OptStr = Field::string("InstanceName"),
    18 image_id: OptStr = Field::string("ImageId"),
    19 status: OptStr = Field::string("Status"),
    20 lock_reason: OptStr = Field::string("LockReason"),
    21 filter_1_key: OptStr = Field::string("Filter.1.Key"),
    22 filter_2_key: OptStr = Field::string("Filter.2.Key"),
    23 filter_3_key: OptStr = Field::string("Filter.3.Key"),
    24 filter_4_key: OptStr = Field::string("Filter.4.Key"),
    25 filter_1_value: OptStr = Field::string("Filter.1.Value"),
    26 filter_2_value: OptStr = Field::string("Filter.2.Value"),
    27 filter_3_value: OptStr = Field::string("Filter.3.Value"),
    28 filter_4_value: OptStr = Field::string("Filter.4.Value"),
    29 device_available: OptBool = Field::boolean("DeviceAvailable"),
    30 io_optimized: OptBool = Field::boolean("IoOptimized"),
    31 need_sale_cycle: OptBool = Field::boolean("NeedSaleCycle"),
    32 instance_type: OptStr = Field::string("InstanceType"),
    33 instance_type_family: OptStr = Field::string("InstanceTypeFamily"),
    34 key_pair_name: OptStr = Field::string("KeyPairName"),
    35 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    36 hpc_cluster_id: OptStr = Field::string("HpcClusterId"),
    37 rdma_ip_addresses: OptStr = Field::string("RdmaIpAddresses"),
    38 dry_run: OptBool = Field::boolean("DryRun"),
    39 http_endpoint: OptStr = Field::string("HttpEndpoint"),
    40 http_tokens: OptStr = Field::string("HttpTokens"),
    41 http_put_response_hop_limit: OptInt = Field::int32("HttpPutResponseHopLimit"),
    42 ipv6_address: List = Field::string("Ipv6Address").list().limits(&Limits::new().items(None, Some(100))),
    43 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(20))),
    44 additional_attributes: List = Field::string("AdditionalAttributes").list().limits(&Limits::new().items(None, Some(5))),
}

/// Response of `DescribeInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstancesResponse {
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `Instances`: records.
    pub instances: Vec<Instance>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeInstancesResponse: DESCRIBE_INSTANCES_RESPONSE,
    0 next_token: OptStr = Field::string("NextToken"),
    1 page_size: OptInt = Field::int32("PageSize"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 request_id: OptStr = Field::string("RequestId"),
    4 total_count: OptInt = Field::int32("TotalCount"),
    5 instances: List = Field::record("Instances", &INSTANCE).wrapped("Instance"),
}

/// `Instances.Instance` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Instance {
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `SerialNumber`: text.
    pub serial_number: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `DeploymentSetId`: text.
    pub deployment_set_id: Option<String>,
    /// `KeyPairName`: text.
    pub key_pair_name: Option<String>,
    /// `SaleCycle`: text.
    pub sale_cycle: Option<String>,
    /// `SpotStrategy`: text.
    pub spot_strategy: Option<String>,
    /// `DeviceAvailable`: yes or no.
    pub device_available: Option<bool>,
    /// `LocalStorageCapacity`: integer.
    pub local_storage_capacity: Option<i64>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `SpotDuration`: integer.
    pub spot_duration: Option<i64>,
    /// `InstanceNetworkType`: text.
    pub instance_network_type: Option<String>,
    /// `InstanceName`: text.
    pub instance_name: Option<String>,
    /// `OSNameEn`: text.
    pub os_name_en: Option<String>,
    /// `HpcClusterId`: text.
    pub hpc_cluster_id: Option<String>,
    /// `SpotPriceLimit`: number.
    pub spot_price_limit: Option<f64>,
    /// `Memory`: integer.
    pub memory: Option<i64>,
    /// `OSName`: text.
    pub os_name: Option<String>,
    /// `DeploymentSetGroupNo`: integer.
    pub deployment_set_group_no: Option<i64>,
    /// `ImageId`: text.
    pub image_id: Option<String>,
    /// `VlanId`: text.
    pub vlan_id: Option<String>,
    /// `ClusterId`: text.
    pub cluster_id: Option<String>,
    /// `GPUSpec`: text.
    pub gpu_spec: Option<String>,
    /// `AutoReleaseTime`: text.
    pub auto_release_time: Option<String>,
    /// `DeletionProtection`: yes or no.
    pub deletion_protection: Option<bool>,
    /// `StoppedMode`: text.
    pub stopped_mode: Option<String>,
    /// `GPUAmount`: integer.
    pub gpu_amount: Option<i64>,
    /// `HostName`: text.
    pub host_name: Option<String>,
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// `InternetMaxBandwidthOut`: integer.
    pub internet_max_bandwidth_out: Option<i64>,
    /// `InternetMaxBandwidthIn`: integer.
    pub internet_max_bandwidth_in: Option<i64>,
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    /// `InstanceChargeType`: text.
    pub instance_charge_type: Option<String>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// `IoOptimized`: yes or no.
    pub io_optimized: Option<bool>,
    /// `StartTime`: text.
    pub start_time: Option<String>,
    /// `Cpu`: integer.
    pub cpu: Option<i64>,
    /// `LocalStorageAmount`: integer.
    pub local_storage_amount: Option<i64>,
    /// `ExpiredTime`: text.
    pub expired_time: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `InternetChargeType`: text.
    pub internet_charge_type: Option<String>,
    /// `ZoneId`: text.
    pub zone_id: Option<String>,
    /// `Recyclable`: yes or no.
    pub recyclable: Option<bool>,
    /// `ISP`: text.
    pub isp: Option<String>,
    /// `CreditSpecification`: text.
    pub credit_specification: Option<String>,
    /// `InstanceTypeFamily`: text.
    pub instance_type_family: Option<String>,
    /// `OSType`: text.
    pub os_type: Option<String>,
    /// `NetworkInterfaces`: records.
    pub network_interfaces: Vec<NetworkInterface>,
    /// `OperationLocks`: records.
    pub operation_locks: Vec<LockReason>,
    /// `Tags`: records.
    pub tags: Vec<Tag4>,
    /// `RdmaIpAddress`: texts.
    pub rdma_ip_address: Vec<String>,
    /// `SecurityGroupIds`: texts.
    pub security_group_ids: Vec<String>,
    /// `PublicIpAddress`: texts.
    pub public_ip_address: Vec<String>,
    /// `InnerIpAddress`: texts.
    pub inner_ip_address: Vec<String>,
    /// `VpcAttributes`: record.
    pub vpc_attributes: Option<VpcAttributes>,
    /// `EipAddress`: record.
    pub eip_address: Option<EipAddress>,
    /// `HibernationOptions`: record.
    pub hibernation_options: Option<HibernationOptions>,
    /// `DedicatedHostAttribute`: record.
    pub dedicated_host_attribute: Option<DedicatedHostAttribute>,
    /// `EcsCapacityReservationAttr`: record.
    pub ecs_capacity_reservation_attr: Option<EcsCapacityReservationAttr>,
    /// `DedicatedInstanceAttribute`: record.
    pub dedicated_instance_attribute: Option<DedicatedInstanceAttribute>,
    /// `CpuOptions`: record.
    pub cpu_options: Option<CpuOptions>,
    /// `MetadataOptions`: record.
    pub metadata_options: Option<MetadataOptions>,
    /// `ImageOptions`: record.
    pub image_options: Option<ImageOptions>,
    /// `SpotInterruptionBehavior`: text.
    pub spot_interruption_behavior: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Instance: INSTANCE,
    0 creation_time: OptStr = Field::string("CreationTime"),
    1 serial_number: OptStr = Field::string("SerialNumber"),
    2 status: OptStr = Field::string("Status"),
    3 deployment_set_id: OptStr = Field::string("DeploymentSetId"),
    4 key_pair_name: OptStr = Field::string("KeyPairName"),
    5 sale_cycle: OptStr = Field::string("SaleCycle"),
    6 spot_strategy: OptStr = Field::string("SpotStrategy"),
    7 device_available: OptBool = Field::boolean("DeviceAvailable"),
    8 local_storage_capacity: OptInt = Field::int64("LocalStorageCapacity"),
    9 description: OptStr = Field::string("Description"),
    10 spot_duration: OptInt = Field::int32("SpotDuration"),
    11 instance_network_type: OptStr = Field::string("InstanceNetworkType"),
    12 instance_name: OptStr = Field::string("InstanceName"),
    13 os_name_en: OptStr = Field::string("OSNameEn"),
    14 hpc_cluster_id: OptStr = Field::string("HpcClusterId"),
    15 spot_price_limit: OptFloat = Field::float("SpotPriceLimit"),
    16 memory: OptInt = Field::int32("Memory"),
    17 os_name: OptStr = Field::string("OSName"),
    18 deployment_set_group_no: OptInt = Field::int32("DeploymentSetGroupNo"),
    19 image_id: OptStr = Field::string("ImageId"),
    20 vlan_id: OptStr = Field::string("VlanId"),
    21 cluster_id: OptStr = Field::string("ClusterId"),
    22 gpu_spec: OptStr = Field::string("GPUSpec"),
    23 auto_release_time: OptStr = Field::string("AutoReleaseTime"),
    24 deletion_protection: OptBool = Field::boolean("DeletionProtection"),
    25 stopped_mode: OptStr = Field::string("StoppedMode"),
    26 gpu_amount: OptInt = Field::int32("GPUAmount"),
    27 host_name: OptStr = Field::string("HostName"),
    28 instance_id: OptStr = Field::string("InstanceId"),
    29 internet_max_bandwidth_out: OptInt = Field::int32("InternetMaxBandwidthOut"),
    30 internet_max_bandwidth_in: OptInt = Field::int32("InternetMaxBandwidthIn"),
    31 instance_type: OptStr = Field::string("InstanceType"),
    32 instance_charge_type: OptStr = Field::string("InstanceChargeType"),
    33 region_id: OptStr = Field::string("RegionId"),
    34 io_optimized: OptBool = Field::boolean("IoOptimized"),
    35 start_time: OptStr = Field::string("StartTime"),
    36 cpu: OptInt = Field::int32("Cpu"),
    37 local_storage_amount: OptInt = Field::int32("LocalStorageAmount"),
    38 expired_time: OptStr = Field::string("ExpiredTime"),
    39 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    40 internet_charge_type: OptStr = Field::string("InternetChargeType"),
    41 zone_id: OptStr = Field::string("ZoneId"),
    42 recyclable: OptBool = Field::boolean("Recyclable"),
    43 isp: OptStr = Field::string("ISP"),
    44 credit_specification: OptStr = Field::string("CreditSpecification"),
    45 instance_type_family: OptStr = Field::string("InstanceTypeFamily"),
    46 os_type: OptStr = Field::string("OSType"),
    47 network_interfaces: List = Field::record("NetworkInterfaces", &NETWORK_INTERFACE).wrapped("NetworkInterface"),
    48 operation_locks: List = Field::record("OperationLocks", &LOCK_REASON).wrapped("LockReason"),
    49 tags: List = Field::record("Tags", &crate::shapes::TAG4).wrapped("Tag"),
    50 rdma_ip_address: List = Field::string("RdmaIpAddress").wrapped("IpAddress"),
    51 security_group_ids: List = Field::string("SecurityGroupIds").wrapped("SecurityGroupId"),
    52 public_ip_address: List = Field::string("PublicIpAddress").wrapped("IpAddress"),
    53 inner_ip_address: List = Field::string("InnerIpAddress").wrapped("IpAddress"),
    54 vpc_attributes: Opt = Field::record("VpcAttributes", &crate::shapes::VPC_ATTRIBUTES),
    55 eip_address: Opt = Field::record("EipAddress", &EIP_ADDRESS),
    56 hibernation_options: Opt = Field::record("HibernationOptions", &HIBERNATION_OPTIONS),
    57 dedicated_host_attribute: Opt = Field::record("DedicatedHostAttribute", &DEDICATED_HOST_ATTRIBUTE),
    58 ecs_capacity_reservation_attr: Opt = Field::record("EcsCapacityReservationAttr", &ECS_CAPACITY_RESERVATION_ATTR),
    59 dedicated_instance_attribute: Opt = Field::record("DedicatedInstanceAttribute", &DEDICATED_INSTANCE_ATTRIBUTE),
    60 cpu_options: Opt = Field::record("CpuOptions", &CPU_OPTIONS),
    61 metadata_options: Opt = Field::record("MetadataOptions", &METADATA_OPTIONS),
    62 image_options: Opt = Field::record("ImageOptions", &crate::shapes::IMAGE_OPTIONS),
    63 spot_interruption_behavior: OptStr = Field::string("SpotInterruptionBehavior"),
}

/// `Instances.Instance.NetworkInterfaces.NetworkInterface` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct NetworkInterface {
    /// `Type`: text.
    pub r#type: Option<String>,
    /// `MacAddress`: text.
    pub mac_address: Option<String>,
    /// `PrimaryIpAddress`: text.
    pub primary_ip_address: Option<String>,
    /// `NetworkInterfaceId`: text.
    pub network_interface_id: Option<String>,
    /// `PrivateIpSets`: records.
    pub private_ip_sets: Vec<PrivateIpSet>,
    /// `Ipv6Sets`: records.
    pub ipv6_sets: Vec<Ipv6Set>,
    /// `Ipv4PrefixSets`: records.
    pub ipv4_prefix_sets: Vec<Ipv4PrefixSet>,
    /// `Ipv6PrefixSets`: records.
    pub ipv6_prefix_sets: Vec<Ipv6PrefixSet>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    NetworkInterface: NETWORK_INTERFACE,
    0 r#type: OptStr = Field::string("Type"),
    1 mac_address: OptStr = Field::string("MacAddress"),
    2 primary_ip_address: OptStr = Field::string("PrimaryIpAddress"),
    3 network_interface_id: OptStr = Field::string("NetworkInterfaceId"),
    4 private_ip_sets: List = Field::record("PrivateIpSets", &crate::shapes::PRIVATE_IP_SET).wrapped("PrivateIpSet"),
    5 ipv6_sets: List = Field::record("Ipv6Sets", &crate::shapes::IPV6_SET).wrapped("Ipv6Set"),
    6 ipv4_prefix_sets: List = Field::record("Ipv4PrefixSets", &crate::shapes::IPV4_PREFIX_SET).wrapped("Ipv4PrefixSet"),
    7 ipv6_prefix_sets: List = Field::record("Ipv6PrefixSets", &crate::shapes::IPV6_PREFIX_SET).wrapped("Ipv6PrefixSet"),
}

/// `Instances.Instance.OperationLocks.LockReason` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct LockReason {
    /// `LockMsg`: text.
    pub lock_msg: Option<String>,
    /// `LockReason`: text.
    pub lock_reason: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    LockReason: LOCK_REASON,
    0 lock_msg: OptStr = Field::string("LockMsg"),
    1 lock_reason: OptStr = Field::string("LockReason"),
}

/// `Instances.Instance.EipAddress` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct EipAddress {
    /// `IsSupportUnassociate`: yes or no.
    pub is_support_unassociate: Option<bool>,
    /// `InternetChargeType`: text.
    pub internet_charge_type: Option<String>,
    /// `IpAddress`: text.
    pub ip_address: Option<String>,
    /// `Bandwidth`: integer.
    pub bandwidth: Option<i64>,
    /// `AllocationId`: text.
    pub allocation_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    EipAddress: EIP_ADDRESS,
    0 is_support_unassociate: OptBool = Field::boolean("IsSupportUnassociate"),
    1 internet_charge_type: OptStr = Field::string("InternetChargeType"),
    2 ip_address: OptStr = Field::string("IpAddress"),
    3 bandwidth: OptInt = Field::int32("Bandwidth"),
    4 allocation_id: OptStr = Field::string("AllocationId"),
}

/// `Instances.Instance.HibernationOptions` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct HibernationOptions {
    /// `Configured`: yes or no.
    pub configured: Option<bool>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    HibernationOptions: HIBERNATION_OPTIONS,
    0 configured: OptBool = Field::boolean("Configured"),
}

/// `Instances.Instance.DedicatedHostAttribute` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DedicatedHostAttribute {
    /// `DedicatedHostId`: text.
    pub dedicated_host_id: Option<String>,
    /// `DedicatedHostName`: text.
    pub dedicated_host_name: Option<String>,
    /// `DedicatedHostClusterId`: text.
    pub dedicated_host_cluster_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DedicatedHostAttribute: DEDICATED_HOST_ATTRIBUTE,
    0 dedicated_host_id: OptStr = Field::string("DedicatedHostId"),
    1 dedicated_host_name: OptStr = Field::string("DedicatedHostName"),
    2 dedicated_host_cluster_id: OptStr = Field::string("DedicatedHostClusterId"),
}

/// `Instances.Instance.EcsCapacityReservationAttr` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct EcsCapacityReservationAttr {
    /// `CapacityReservationPreference`: text.
    pub capacity_reservation_preference: Option<String>,
    /// `CapacityReservationId`: text.
    pub capacity_reservation_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    EcsCapacityReservationAttr: ECS_CAPACITY_RESERVATION_ATTR,
    0 capacity_reservation_preference: OptStr = Field::string("CapacityReservationPreference"),
    1 capacity_reservation_id: OptStr = Field::string("CapacityReservationId"),
}

/// `Instances.Instance.DedicatedInstanceAttribute` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DedicatedInstanceAttribute {
    /// `Affinity`: text.
    pub affinity: Option<String>,
    /// `Tenancy`: text.
    pub tenancy: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DedicatedInstanceAttribute: DEDICATED_INSTANCE_ATTRIBUTE,
    0 affinity: OptStr = Field::string("Affinity"),
    1 tenancy: OptStr = Field::string("Tenancy"),
}

/// `Instances.Instance.CpuOptions` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct CpuOptions {
    /// `Numa`: text.
    pub numa: Option<String>,
    /// `CoreCount`: integer.
    pub core_count: Option<i64>,
    /// `ThreadsPerCore`: integer.
    pub threads_per_core: Option<i64>,
    /// `TopologyType`: text.
    pub topology_type: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CpuOptions: CPU_OPTIONS,
    0 numa: OptStr = Field::string("Numa"),
    1 core_count: OptInt = Field::int32("CoreCount"),
    2 threads_per_core: OptInt = Field::int32("ThreadsPerCore"),
    3 topology_type: OptStr = Field::string("TopologyType"),
}

/// `Instances.Instance.MetadataOptions` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct MetadataOptions {
    /// `HttpEndpoint`: text.
    pub http_endpoint: Option<String>,
    /// `HttpPutResponseHopLimit`: integer.
    pub http_put_response_hop_limit: Option<i64>,
    /// `HttpTokens`: text.
    pub http_tokens: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    MetadataOptions: METADATA_OPTIONS,
    0 http_endpoint: OptStr = Field::string("HttpEndpoint"),
    1 http_put_response_hop_limit: OptInt = Field::int32("HttpPutResponseHopLimit"),
    2 http_tokens: OptStr = Field::string("HttpTokens"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeInstancesRequest,
    DescribeInstancesResponse,
    Instance,
    NetworkInterface,
    LockReason,
    EipAddress,
    HibernationOptions,
    DedicatedHostAttribute,
    EcsCapacityReservationAttr,
    DedicatedInstanceAttribute,
    CpuOptions,
    MetadataOptions,
}
