// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInstances.json; do not edit.
//! Lists instances with their details.
//!
//! Conditions are joined by and; an empty JSON array of `InstanceIds` matches nothing. A RAM user without permission gets
//! an empty list, which a call with `DryRun` tells apart. Page by token (`NextToken`, `MaxResults`) rather than by number.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstances).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::{ImageOptions, Ipv4PrefixSet, Ipv6PrefixSet, Ipv6Set, PrivateIpSet, Tag, Tag4 as Tag2, VpcAttributes};

operation!(Operation::new::<DescribeInstancesRequest, DescribeInstancesResponse>(
    "DescribeInstances", Effect::Read, &DESCRIBE_INSTANCES_REQUEST, &DESCRIBE_INSTANCES_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"), items: &["Instances"],
    total: Some(&["TotalCount"]),
}), "
    400 InternalError InvalidHpcClusterId.Creating InvalidHpcClusterId.NotFound InvalidTag.Mismatch InvalidTagCount
    404 InvalidFilterKey.NotFound InvalidFilterValue InvalidInstanceChargeType.NotFound
    404 InvalidInternetChargeType.ValueNotSupported InvalidLockReason.NotFound InvalidNetworkType.NotFound InvalidStatus.NotFound
");

/// Request of `DescribeInstances`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstancesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `VSwitchId`: text. */ pub v_switch_id: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `InstanceNetworkType`: text. */ pub instance_network_type: Option<String>,
    /** `SecurityGroupId`: text. */ pub security_group_id: Option<String>,
    /** `InstanceIds`: text. */ pub instance_ids: Option<String>,
    /** `PageNumber`: integer, at least 1. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 100. */ pub page_size: Option<i64>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResults`: integer, 1 to 100. */ pub max_results: Option<i64>,
    /** `InnerIpAddresses`: text. */ pub inner_ip_addresses: Option<String>,
    /** `PrivateIpAddresses`: text. */ pub private_ip_addresses: Option<String>,
    /** `PublicIpAddresses`: text. */ pub public_ip_addresses: Option<String>,
    /** `EipAddresses`: text. */ pub eip_addresses: Option<String>,
    /** `InstanceChargeType`: text. */ pub instance_charge_type: Option<String>,
    /** `InternetChargeType`: text. */ pub internet_charge_type: Option<String>,
    /** `InstanceName`: text. */ pub instance_name: Option<String>,
    /** `ImageId`: text. */ pub image_id: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `LockReason`: text. */ pub lock_reason: Option<String>,
    /** `Filter.1.Key`: text. */ pub filter_1_key: Option<String>,
    /** `Filter.2.Key`: text. */ pub filter_2_key: Option<String>,
    /** `Filter.3.Key`: text. */ pub filter_3_key: Option<String>,
    /** `Filter.4.Key`: text. */ pub filter_4_key: Option<String>,
    /** `Filter.1.Value`: text. */ pub filter_1_value: Option<String>,
    /** `Filter.2.Value`: text. */ pub filter_2_value: Option<String>,
    /** `Filter.3.Value`: text. */ pub filter_3_value: Option<String>,
    /** `Filter.4.Value`: text. */ pub filter_4_value: Option<String>,
    /** `DeviceAvailable`: yes or no. */ pub device_available: Option<bool>,
    /** `IoOptimized`: yes or no. */ pub io_optimized: Option<bool>,
    /** `NeedSaleCycle`: yes or no. */ pub need_sale_cycle: Option<bool>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `InstanceTypeFamily`: text. */ pub instance_type_family: Option<String>,
    /** `KeyPairName`: text. */ pub key_pair_name: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `HpcClusterId`: text. */ pub hpc_cluster_id: Option<String>,
    /** `RdmaIpAddresses`: text. */ pub rdma_ip_addresses: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `HttpEndpoint`: text. */ pub http_endpoint: Option<String>,
    /** `HttpTokens`: text. */ pub http_tokens: Option<String>,
    /** `HttpPutResponseHopLimit`: integer. */ pub http_put_response_hop_limit: Option<i64>,
    /** `Ipv6Address`: texts, at most 100 elements. */ pub ipv6_address: Vec<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `AdditionalAttributes`: texts, at most 5 elements. */ pub additional_attributes: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeInstancesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self { self.vpc_id = Some(value.into()); self }
    /// Sets `VSwitchId`.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self { self.v_switch_id = Some(value.into()); self }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self { self.zone_id = Some(value.into()); self }
    /// Sets `InstanceNetworkType`.
    pub fn instance_network_type(mut self, value: impl Into<String>) -> Self {
        self.instance_network_type = Some(value.into()); self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self { self.security_group_id = Some(value.into()); self }
    /// Sets `InstanceIds`.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self { self.instance_ids = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `InnerIpAddresses`.
    pub fn inner_ip_addresses(mut self, value: impl Into<String>) -> Self { self.inner_ip_addresses = Some(value.into()); self }
    /// Sets `PrivateIpAddresses`.
    pub fn private_ip_addresses(mut self, value: impl Into<String>) -> Self {
        self.private_ip_addresses = Some(value.into()); self
    }
    /// Sets `PublicIpAddresses`.
    pub fn public_ip_addresses(mut self, value: impl Into<String>) -> Self {
        self.public_ip_addresses = Some(value.into()); self
    }
    /// Sets `EipAddresses`.
    pub fn eip_addresses(mut self, value: impl Into<String>) -> Self { self.eip_addresses = Some(value.into()); self }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into()); self
    }
    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into()); self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self { self.instance_name = Some(value.into()); self }
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self { self.image_id = Some(value.into()); self }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self { self.status = Some(value.into()); self }
    /// Sets `LockReason`.
    pub fn lock_reason(mut self, value: impl Into<String>) -> Self { self.lock_reason = Some(value.into()); self }
    /// Sets `Filter.1.Key`.
    pub fn filter_1_key(mut self, value: impl Into<String>) -> Self { self.filter_1_key = Some(value.into()); self }
    /// Sets `Filter.2.Key`.
    pub fn filter_2_key(mut self, value: impl Into<String>) -> Self { self.filter_2_key = Some(value.into()); self }
    /// Sets `Filter.3.Key`.
    pub fn filter_3_key(mut self, value: impl Into<String>) -> Self { self.filter_3_key = Some(value.into()); self }
    /// Sets `Filter.4.Key`.
    pub fn filter_4_key(mut self, value: impl Into<String>) -> Self { self.filter_4_key = Some(value.into()); self }
    /// Sets `Filter.1.Value`.
    pub fn filter_1_value(mut self, value: impl Into<String>) -> Self { self.filter_1_value = Some(value.into()); self }
    /// Sets `Filter.2.Value`.
    pub fn filter_2_value(mut self, value: impl Into<String>) -> Self { self.filter_2_value = Some(value.into()); self }
    /// Sets `Filter.3.Value`.
    pub fn filter_3_value(mut self, value: impl Into<String>) -> Self { self.filter_3_value = Some(value.into()); self }
    /// Sets `Filter.4.Value`.
    pub fn filter_4_value(mut self, value: impl Into<String>) -> Self { self.filter_4_value = Some(value.into()); self }
    /// Sets `DeviceAvailable`.
    pub fn device_available(mut self, value: bool) -> Self { self.device_available = Some(value); self }
    /// Sets `IoOptimized`.
    pub fn io_optimized(mut self, value: bool) -> Self { self.io_optimized = Some(value); self }
    /// Sets `NeedSaleCycle`.
    pub fn need_sale_cycle(mut self, value: bool) -> Self { self.need_sale_cycle = Some(value); self }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
    /// Sets `InstanceTypeFamily`.
    pub fn instance_type_family(mut self, value: impl Into<String>) -> Self {
        self.instance_type_family = Some(value.into()); self
    }
    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self { self.key_pair_name = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `HpcClusterId`.
    pub fn hpc_cluster_id(mut self, value: impl Into<String>) -> Self { self.hpc_cluster_id = Some(value.into()); self }
    /// Sets `RdmaIpAddresses`.
    pub fn rdma_ip_addresses(mut self, value: impl Into<String>) -> Self { self.rdma_ip_addresses = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `HttpEndpoint`.
    pub fn http_endpoint(mut self, value: impl Into<String>) -> Self { self.http_endpoint = Some(value.into()); self }
    /// Sets `HttpTokens`.
    pub fn http_tokens(mut self, value: impl Into<String>) -> Self { self.http_tokens = Some(value.into()); self }
    /// Sets `HttpPutResponseHopLimit`.
    pub fn http_put_response_hop_limit(mut self, value: i64) -> Self { self.http_put_response_hop_limit = Some(value); self }
    /// Sets `Ipv6Address`.
    pub fn ipv6_address(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ipv6_address = all(value); self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `AdditionalAttributes`.
    pub fn additional_attributes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.additional_attributes = all(value); self
    }
}
/// Table of [`DescribeInstancesRequest`].
pub static DESCRIBE_INSTANCES_REQUEST: Schema = Schema { name: "DescribeInstancesRequest", fields: { static ROWS: [Field; 45] = [
    Field::string("RegionId").required().filled(),
    Field::string("VpcId"),
    Field::string("VSwitchId"),
    Field::string("ZoneId"),
    Field::string("InstanceNetworkType"),
    Field::string("SecurityGroupId"),
    Field::string("InstanceIds"),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::string("NextToken"),
    Field::int32("MaxResults").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::string("InnerIpAddresses"),
    Field::string("PrivateIpAddresses"),
    Field::string("PublicIpAddresses"),
    Field::string("EipAddresses"),
    Field::string("InstanceChargeType"),
    Field::string("InternetChargeType"),
    Field::string("InstanceName"),
    Field::string("ImageId"),
    Field::string("Status"),
    Field::string("LockReason"),
    Field::string("Filter.1.Key"),
    Field::string("Filter.2.Key"),
    Field::string("Filter.3.Key"),
    Field::string("Filter.4.Key"),
    Field::string("Filter.1.Value"),
    Field::string("Filter.2.Value"),
    Field::string("Filter.3.Value"),
    Field::string("Filter.4.Value"),
    Field::boolean("DeviceAvailable"),
    Field::boolean("IoOptimized"),
    Field::boolean("NeedSaleCycle"),
    Field::string("InstanceType"),
    Field::string("InstanceTypeFamily"),
    Field::string("KeyPairName"),
    Field::string("ResourceGroupId"),
    Field::string("HpcClusterId"),
    Field::string("RdmaIpAddresses"),
    Field::boolean("DryRun"),
    Field::string("HttpEndpoint"),
    Field::string("HttpTokens"),
    Field::int32("HttpPutResponseHopLimit"),
    Field::string("Ipv6Address").list().limits(&Limits::items(None, Some(100))),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(20))),
    Field::string("AdditionalAttributes").list().limits(&Limits::items(None, Some(5))),
]; &ROWS } };
record!(DescribeInstancesRequest, DESCRIBE_INSTANCES_REQUEST,
    [0 OptStr region_id, 1 OptStr vpc_id, 2 OptStr v_switch_id, 3 OptStr zone_id, 4 OptStr instance_network_type,
    5 OptStr security_group_id, 6 OptStr instance_ids, 9 OptStr next_token, 11 OptStr inner_ip_addresses,
    12 OptStr private_ip_addresses, 13 OptStr public_ip_addresses, 14 OptStr eip_addresses, 15 OptStr instance_charge_type,
    16 OptStr internet_charge_type, 17 OptStr instance_name, 18 OptStr image_id, 19 OptStr status, 20 OptStr lock_reason,
    21 OptStr filter_1_key, 22 OptStr filter_2_key, 23 OptStr filter_3_key, 24 OptStr filter_4_key, 25 OptStr filter_1_value,
    26 OptStr filter_2_value, 27 OptStr filter_3_value, 28 OptStr filter_4_value, 32 OptStr instance_type,
    33 OptStr instance_type_family, 34 OptStr key_pair_name, 35 OptStr resource_group_id, 36 OptStr hpc_cluster_id,
    37 OptStr rdma_ip_addresses, 39 OptStr http_endpoint, 40 OptStr http_tokens, 42 List ipv6_address, 43 List tag,
    44 List additional_attributes] [7 OptInt page_number, 8 OptInt page_size, 10 OptInt max_results, 29 OptBool device_available,
    30 OptBool io_optimized, 31 OptBool need_sale_cycle, 38 OptBool dry_run, 41 OptInt http_put_response_hop_limit]);

/// Answer of `DescribeInstances`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstancesResponse {
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `Instances`: records. */ pub instances: Vec<Instance>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeInstancesResponse`].
pub static DESCRIBE_INSTANCES_RESPONSE: Schema = Schema { name: "DescribeInstancesResponse", fields: { static ROWS: [Field; 6] = [
    Field::string("NextToken"),
    Field::int32("PageSize"),
    Field::int32("PageNumber"),
    Field::string("RequestId"),
    Field::int32("TotalCount"),
    Field::record("Instances", &INSTANCE).wrapped("Instance"),
]; &ROWS } };
record!(DescribeInstancesResponse, DESCRIBE_INSTANCES_RESPONSE,
    [0 OptStr next_token, 3 OptStr request_id, 5 List instances] [1 OptInt page_size, 2 OptInt page_number, 4 OptInt total_count]);

/// What `Instances.Instance` holds.
#[derive(Default)] #[non_exhaustive] pub struct Instance {
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `SerialNumber`: text. */ pub serial_number: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `DeploymentSetId`: text. */ pub deployment_set_id: Option<String>,
    /** `KeyPairName`: text. */ pub key_pair_name: Option<String>,
    /** `SaleCycle`: text. */ pub sale_cycle: Option<String>,
    /** `SpotStrategy`: text. */ pub spot_strategy: Option<String>,
    /** `DeviceAvailable`: yes or no. */ pub device_available: Option<bool>,
    /** `LocalStorageCapacity`: integer. */ pub local_storage_capacity: Option<i64>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `SpotDuration`: integer. */ pub spot_duration: Option<i64>,
    /** `InstanceNetworkType`: text. */ pub instance_network_type: Option<String>,
    /** `InstanceName`: text. */ pub instance_name: Option<String>,
    /** `OSNameEn`: text. */ pub os_name_en: Option<String>,
    /** `HpcClusterId`: text. */ pub hpc_cluster_id: Option<String>,
    /** `SpotPriceLimit`: number. */ pub spot_price_limit: Option<f64>,
    /** `Memory`: integer. */ pub memory: Option<i64>,
    /** `OSName`: text. */ pub os_name: Option<String>,
    /** `DeploymentSetGroupNo`: integer. */ pub deployment_set_group_no: Option<i64>,
    /** `ImageId`: text. */ pub image_id: Option<String>,
    /** `VlanId`: text. */ pub vlan_id: Option<String>,
    /** `ClusterId`: text. */ pub cluster_id: Option<String>,
    /** `GPUSpec`: text. */ pub gpu_spec: Option<String>,
    /** `AutoReleaseTime`: text. */ pub auto_release_time: Option<String>,
    /** `DeletionProtection`: yes or no. */ pub deletion_protection: Option<bool>,
    /** `StoppedMode`: text. */ pub stopped_mode: Option<String>,
    /** `GPUAmount`: integer. */ pub gpu_amount: Option<i64>,
    /** `HostName`: text. */ pub host_name: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `InternetMaxBandwidthOut`: integer. */ pub internet_max_bandwidth_out: Option<i64>,
    /** `InternetMaxBandwidthIn`: integer. */ pub internet_max_bandwidth_in: Option<i64>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `InstanceChargeType`: text. */ pub instance_charge_type: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `IoOptimized`: yes or no. */ pub io_optimized: Option<bool>,
    /** `StartTime`: text. */ pub start_time: Option<String>,
    /** `Cpu`: integer. */ pub cpu: Option<i64>,
    /** `LocalStorageAmount`: integer. */ pub local_storage_amount: Option<i64>,
    /** `ExpiredTime`: text. */ pub expired_time: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `InternetChargeType`: text. */ pub internet_charge_type: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `Recyclable`: yes or no. */ pub recyclable: Option<bool>,
    /** `ISP`: text. */ pub isp: Option<String>,
    /** `CreditSpecification`: text. */ pub credit_specification: Option<String>,
    /** `InstanceTypeFamily`: text. */ pub instance_type_family: Option<String>,
    /** `OSType`: text. */ pub os_type: Option<String>,
    /** `NetworkInterfaces`: records. */ pub network_interfaces: Vec<NetworkInterface>,
    /** `OperationLocks`: records. */ pub operation_locks: Vec<LockReason>,
    /** `Tags`: records. */ pub tags: Vec<Tag2>,
    /** `RdmaIpAddress`: texts. */ pub rdma_ip_address: Vec<String>,
    /** `SecurityGroupIds`: texts. */ pub security_group_ids: Vec<String>,
    /** `PublicIpAddress`: texts. */ pub public_ip_address: Vec<String>,
    /** `InnerIpAddress`: texts. */ pub inner_ip_address: Vec<String>,
    /** `VpcAttributes`: record. */ pub vpc_attributes: Option<VpcAttributes>,
    /** `EipAddress`: record. */ pub eip_address: Option<EipAddress>,
    /** `HibernationOptions`: record. */ pub hibernation_options: Option<HibernationOptions>,
    /** `DedicatedHostAttribute`: record. */ pub dedicated_host_attribute: Option<DedicatedHostAttribute>,
    /** `EcsCapacityReservationAttr`: record. */ pub ecs_capacity_reservation_attr: Option<EcsCapacityReservationAttr>,
    /** `DedicatedInstanceAttribute`: record. */ pub dedicated_instance_attribute: Option<DedicatedInstanceAttribute>,
    /** `CpuOptions`: record. */ pub cpu_options: Option<CpuOptions>,
    /** `MetadataOptions`: record. */ pub metadata_options: Option<MetadataOptions>,
    /** `ImageOptions`: record. */ pub image_options: Option<ImageOptions>,
    /** `SpotInterruptionBehavior`: text. */ pub spot_interruption_behavior: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Instance`].
pub static INSTANCE: Schema = Schema { name: "Instance", fields: { static ROWS: [Field; 64] = [
    Field::string("CreationTime"),
    Field::string("SerialNumber"),
    Field::string("Status"),
    Field::string("DeploymentSetId"),
    Field::string("KeyPairName"),
    Field::string("SaleCycle"),
    Field::string("SpotStrategy"),
    Field::boolean("DeviceAvailable"),
    Field::int64("LocalStorageCapacity"),
    Field::string("Description"),
    Field::int32("SpotDuration"),
    Field::string("InstanceNetworkType"),
    Field::string("InstanceName"),
    Field::string("OSNameEn"),
    Field::string("HpcClusterId"),
    Field::float("SpotPriceLimit"),
    Field::int32("Memory"),
    Field::string("OSName"),
    Field::int32("DeploymentSetGroupNo"),
    Field::string("ImageId"),
    Field::string("VlanId"),
    Field::string("ClusterId"),
    Field::string("GPUSpec"),
    Field::string("AutoReleaseTime"),
    Field::boolean("DeletionProtection"),
    Field::string("StoppedMode"),
    Field::int32("GPUAmount"),
    Field::string("HostName"),
    Field::string("InstanceId"),
    Field::int32("InternetMaxBandwidthOut"),
    Field::int32("InternetMaxBandwidthIn"),
    Field::string("InstanceType"),
    Field::string("InstanceChargeType"),
    Field::string("RegionId"),
    Field::boolean("IoOptimized"),
    Field::string("StartTime"),
    Field::int32("Cpu"),
    Field::int32("LocalStorageAmount"),
    Field::string("ExpiredTime"),
    Field::string("ResourceGroupId"),
    Field::string("InternetChargeType"),
    Field::string("ZoneId"),
    Field::boolean("Recyclable"),
    Field::string("ISP"),
    Field::string("CreditSpecification"),
    Field::string("InstanceTypeFamily"),
    Field::string("OSType"),
    Field::record("NetworkInterfaces", &NETWORK_INTERFACE).wrapped("NetworkInterface"),
    Field::record("OperationLocks", &LOCK_REASON).wrapped("LockReason"),
    Field::record("Tags", &crate::shapes::TAG4).wrapped("Tag"),
    Field::string("RdmaIpAddress").wrapped("IpAddress"),
    Field::string("SecurityGroupIds").wrapped("SecurityGroupId"),
    Field::string("PublicIpAddress").wrapped("IpAddress"),
    Field::string("InnerIpAddress").wrapped("IpAddress"),
    Field::record("VpcAttributes", &crate::shapes::VPC_ATTRIBUTES),
    Field::record("EipAddress", &EIP_ADDRESS),
    Field::record("HibernationOptions", &HIBERNATION_OPTIONS),
    Field::record("DedicatedHostAttribute", &DEDICATED_HOST_ATTRIBUTE),
    Field::record("EcsCapacityReservationAttr", &ECS_CAPACITY_RESERVATION_ATTR),
    Field::record("DedicatedInstanceAttribute", &DEDICATED_INSTANCE_ATTRIBUTE),
    Field::record("CpuOptions", &CPU_OPTIONS),
    Field::record("MetadataOptions", &METADATA_OPTIONS),
    Field::record("ImageOptions", &crate::shapes::IMAGE_OPTIONS),
    Field::string("SpotInterruptionBehavior"),
]; &ROWS } };
record!(Instance, INSTANCE,
    [0 OptStr creation_time, 1 OptStr serial_number, 2 OptStr status, 3 OptStr deployment_set_id, 4 OptStr key_pair_name,
    5 OptStr sale_cycle, 6 OptStr spot_strategy, 9 OptStr description, 11 OptStr instance_network_type, 12 OptStr instance_name,
    13 OptStr os_name_en, 14 OptStr hpc_cluster_id, 17 OptStr os_name, 19 OptStr image_id, 20 OptStr vlan_id,
    21 OptStr cluster_id, 22 OptStr gpu_spec, 23 OptStr auto_release_time, 25 OptStr stopped_mode, 27 OptStr host_name,
    28 OptStr instance_id, 31 OptStr instance_type, 32 OptStr instance_charge_type, 33 OptStr region_id, 35 OptStr start_time,
    38 OptStr expired_time, 39 OptStr resource_group_id, 40 OptStr internet_charge_type, 41 OptStr zone_id, 43 OptStr isp,
    44 OptStr credit_specification, 45 OptStr instance_type_family, 46 OptStr os_type, 47 List network_interfaces,
    48 List operation_locks, 49 List tags, 50 List rdma_ip_address, 51 List security_group_ids, 52 List public_ip_address,
    53 List inner_ip_address, 54 Opt vpc_attributes, 55 Opt eip_address, 56 Opt hibernation_options,
    57 Opt dedicated_host_attribute, 58 Opt ecs_capacity_reservation_attr, 59 Opt dedicated_instance_attribute,
    60 Opt cpu_options, 61 Opt metadata_options, 62 Opt image_options,
    63 OptStr spot_interruption_behavior] [7 OptBool device_available, 8 OptInt local_storage_capacity, 10 OptInt spot_duration,
    15 OptFloat spot_price_limit, 16 OptInt memory, 18 OptInt deployment_set_group_no, 24 OptBool deletion_protection,
    26 OptInt gpu_amount, 29 OptInt internet_max_bandwidth_out, 30 OptInt internet_max_bandwidth_in, 34 OptBool io_optimized,
    36 OptInt cpu, 37 OptInt local_storage_amount, 42 OptBool recyclable]);

/// What `Instances.Instance.NetworkInterfaces.NetworkInterface` holds.
#[derive(Default)] #[non_exhaustive] pub struct NetworkInterface {
    /** `Type`: text. */ pub r#type: Option<String>,
    /** `MacAddress`: text. */ pub mac_address: Option<String>,
    /** `PrimaryIpAddress`: text. */ pub primary_ip_address: Option<String>,
    /** `NetworkInterfaceId`: text. */ pub network_interface_id: Option<String>,
    /** `PrivateIpSets`: records. */ pub private_ip_sets: Vec<PrivateIpSet>,
    /** `Ipv6Sets`: records. */ pub ipv6_sets: Vec<Ipv6Set>,
    /** `Ipv4PrefixSets`: records. */ pub ipv4_prefix_sets: Vec<Ipv4PrefixSet>,
    /** `Ipv6PrefixSets`: records. */ pub ipv6_prefix_sets: Vec<Ipv6PrefixSet>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`NetworkInterface`].
pub static NETWORK_INTERFACE: Schema = Schema { name: "NetworkInterface", fields: { static ROWS: [Field; 8] = [
    Field::string("Type"),
    Field::string("MacAddress"),
    Field::string("PrimaryIpAddress"),
    Field::string("NetworkInterfaceId"),
    Field::record("PrivateIpSets", &crate::shapes::PRIVATE_IP_SET).wrapped("PrivateIpSet"),
    Field::record("Ipv6Sets", &crate::shapes::IPV6_SET).wrapped("Ipv6Set"),
    Field::record("Ipv4PrefixSets", &crate::shapes::IPV4_PREFIX_SET).wrapped("Ipv4PrefixSet"),
    Field::record("Ipv6PrefixSets", &crate::shapes::IPV6_PREFIX_SET).wrapped("Ipv6PrefixSet"),
]; &ROWS } };
record!(NetworkInterface, NETWORK_INTERFACE,
    [0 OptStr r#type, 1 OptStr mac_address, 2 OptStr primary_ip_address, 3 OptStr network_interface_id, 4 List private_ip_sets,
    5 List ipv6_sets, 6 List ipv4_prefix_sets, 7 List ipv6_prefix_sets] []);

/// What `Instances.Instance.OperationLocks.LockReason` holds.
#[derive(Default)] #[non_exhaustive] pub struct LockReason {
    /** `LockMsg`: text. */ pub lock_msg: Option<String>,
    /** `LockReason`: text. */ pub lock_reason: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`LockReason`].
pub static LOCK_REASON: Schema = Schema { name: "LockReason", fields: { static ROWS: [Field; 2] = [
    Field::string("LockMsg"),
    Field::string("LockReason"),
]; &ROWS } };
record!(LockReason, LOCK_REASON, [0 OptStr lock_msg, 1 OptStr lock_reason] []);

/// What `Instances.Instance.EipAddress` holds.
#[derive(Default)] #[non_exhaustive] pub struct EipAddress {
    /** `IsSupportUnassociate`: yes or no. */ pub is_support_unassociate: Option<bool>,
    /** `InternetChargeType`: text. */ pub internet_charge_type: Option<String>,
    /** `IpAddress`: text. */ pub ip_address: Option<String>,
    /** `Bandwidth`: integer. */ pub bandwidth: Option<i64>,
    /** `AllocationId`: text. */ pub allocation_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`EipAddress`].
pub static EIP_ADDRESS: Schema = Schema { name: "EipAddress", fields: { static ROWS: [Field; 5] = [
    Field::boolean("IsSupportUnassociate"),
    Field::string("InternetChargeType"),
    Field::string("IpAddress"),
    Field::int32("Bandwidth"),
    Field::string("AllocationId"),
]; &ROWS } };
record!(EipAddress, EIP_ADDRESS,
    [1 OptStr internet_charge_type, 2 OptStr ip_address, 4 OptStr allocation_id] [0 OptBool is_support_unassociate,
    3 OptInt bandwidth]);

/// What `Instances.Instance.HibernationOptions` holds.
#[derive(Default)] #[non_exhaustive] pub struct HibernationOptions {
    /** `Configured`: yes or no. */ pub configured: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`HibernationOptions`].
pub static HIBERNATION_OPTIONS: Schema = Schema { name: "HibernationOptions", fields: { static ROWS: [Field; 1] = [
    Field::boolean("Configured"),
]; &ROWS } };
record!(HibernationOptions, HIBERNATION_OPTIONS, [] [0 OptBool configured]);

/// What `Instances.Instance.DedicatedHostAttribute` holds.
#[derive(Default)] #[non_exhaustive] pub struct DedicatedHostAttribute {
    /** `DedicatedHostId`: text. */ pub dedicated_host_id: Option<String>,
    /** `DedicatedHostName`: text. */ pub dedicated_host_name: Option<String>,
    /** `DedicatedHostClusterId`: text. */ pub dedicated_host_cluster_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DedicatedHostAttribute`].
pub static DEDICATED_HOST_ATTRIBUTE: Schema = Schema { name: "DedicatedHostAttribute", fields: { static ROWS: [Field; 3] = [
    Field::string("DedicatedHostId"),
    Field::string("DedicatedHostName"),
    Field::string("DedicatedHostClusterId"),
]; &ROWS } };
record!(DedicatedHostAttribute, DEDICATED_HOST_ATTRIBUTE,
    [0 OptStr dedicated_host_id, 1 OptStr dedicated_host_name, 2 OptStr dedicated_host_cluster_id] []);

/// What `Instances.Instance.EcsCapacityReservationAttr` holds.
#[derive(Default)] #[non_exhaustive] pub struct EcsCapacityReservationAttr {
    /** `CapacityReservationPreference`: text. */ pub capacity_reservation_preference: Option<String>,
    /** `CapacityReservationId`: text. */ pub capacity_reservation_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`EcsCapacityReservationAttr`].
pub static ECS_CAPACITY_RESERVATION_ATTR: Schema =
    Schema { name: "EcsCapacityReservationAttr", fields: { static ROWS: [Field; 2] = [
    Field::string("CapacityReservationPreference"),
    Field::string("CapacityReservationId"),
]; &ROWS } };
record!(EcsCapacityReservationAttr, ECS_CAPACITY_RESERVATION_ATTR,
    [0 OptStr capacity_reservation_preference, 1 OptStr capacity_reservation_id] []);

/// What `Instances.Instance.DedicatedInstanceAttribute` holds.
#[derive(Default)] #[non_exhaustive] pub struct DedicatedInstanceAttribute {
    /** `Affinity`: text. */ pub affinity: Option<String>,
    /** `Tenancy`: text. */ pub tenancy: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DedicatedInstanceAttribute`].
pub static DEDICATED_INSTANCE_ATTRIBUTE: Schema =
    Schema { name: "DedicatedInstanceAttribute", fields: { static ROWS: [Field; 2] = [
    Field::string("Affinity"),
    Field::string("Tenancy"),
]; &ROWS } };
record!(DedicatedInstanceAttribute, DEDICATED_INSTANCE_ATTRIBUTE, [0 OptStr affinity, 1 OptStr tenancy] []);

/// What `Instances.Instance.CpuOptions` holds.
#[derive(Default)] #[non_exhaustive] pub struct CpuOptions {
    /** `Numa`: text. */ pub numa: Option<String>,
    /** `CoreCount`: integer. */ pub core_count: Option<i64>,
    /** `ThreadsPerCore`: integer. */ pub threads_per_core: Option<i64>,
    /** `TopologyType`: text. */ pub topology_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CpuOptions`].
pub static CPU_OPTIONS: Schema = Schema { name: "CpuOptions", fields: { static ROWS: [Field; 4] = [
    Field::string("Numa"),
    Field::int32("CoreCount"),
    Field::int32("ThreadsPerCore"),
    Field::string("TopologyType"),
]; &ROWS } };
record!(CpuOptions, CPU_OPTIONS, [0 OptStr numa, 3 OptStr topology_type] [1 OptInt core_count, 2 OptInt threads_per_core]);

/// What `Instances.Instance.MetadataOptions` holds.
#[derive(Default)] #[non_exhaustive] pub struct MetadataOptions {
    /** `HttpEndpoint`: text. */ pub http_endpoint: Option<String>,
    /** `HttpPutResponseHopLimit`: integer. */ pub http_put_response_hop_limit: Option<i64>,
    /** `HttpTokens`: text. */ pub http_tokens: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`MetadataOptions`].
pub static METADATA_OPTIONS: Schema = Schema { name: "MetadataOptions", fields: { static ROWS: [Field; 3] = [
    Field::string("HttpEndpoint"),
    Field::int32("HttpPutResponseHopLimit"),
    Field::string("HttpTokens"),
]; &ROWS } };
record!(MetadataOptions, METADATA_OPTIONS,
    [0 OptStr http_endpoint, 2 OptStr http_tokens] [1 OptInt http_put_response_hop_limit]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeInstancesRequest, DescribeInstancesResponse, Instance, NetworkInterface, LockReason, EipAddress, HibernationOptions,
    DedicatedHostAttribute, EcsCapacityReservationAttr, DedicatedInstanceAttribute, CpuOptions, MetadataOptions,
);
