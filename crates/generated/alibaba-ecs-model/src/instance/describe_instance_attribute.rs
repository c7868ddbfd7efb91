// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInstanceAttribute.json; do not edit.
//! Returns the attributes of one instance.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceAttribute).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::{LockReason, VpcAttributes};

operation! {
    name: "DescribeInstanceAttribute",
    effect: Effect::Read,
    request: DescribeInstanceAttributeRequest = DESCRIBE_INSTANCE_ATTRIBUTE_REQUEST,
    response: DescribeInstanceAttributeResponse = DESCRIBE_INSTANCE_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
}

errors! {
    "404 InvalidInstanceId.NotFound",
    "500 InternalError",
}

/// Request of `DescribeInstanceAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttributeRequest {
    /// `InstanceId`: text.
    pub instance_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeInstanceAttributeRequest {
    /// Starts with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }
}

record! {
    DescribeInstanceAttributeRequest: DESCRIBE_INSTANCE_ATTRIBUTE_REQUEST,
    0 instance_id: Str = Field::string("InstanceId").required(),
}

/// Response of `DescribeInstanceAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttributeResponse {
    /// `Status`: text.
    pub status: Option<String>,
    /// `SerialNumber`: text.
    pub serial_number: Option<String>,
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `InstanceName`: text.
    pub instance_name: Option<String>,
    /// `InstanceNetworkType`: text.
    pub instance_network_type: Option<String>,
    /// `Memory`: integer.
    pub memory: Option<i64>,
    /// `ImageId`: text.
    pub image_id: Option<String>,
    /// `ClusterId`: text.
    pub cluster_id: Option<String>,
    /// `VlanId`: text.
    pub vlan_id: Option<String>,
    /// `StoppedMode`: text.
    pub stopped_mode: Option<String>,
    /// `HostName`: text.
    pub host_name: Option<String>,
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    /// `InternetMaxBandwidthIn`: integer.
    pub internet_max_bandwidth_in: Option<i64>,
    /// `InternetMaxBandwidthOut`: integer.
    pub internet_max_bandwidth_out: Option<i64>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// `InstanceChargeType`: text.
    pub instance_charge_type: Option<String>,
    /// `IoOptimized`: text.
    pub io_optimized: Option<String>,
    /// `Cpu`: integer.
    pub cpu: Option<i64>,
    /// `ExpiredTime`: text.
    pub expired_time: Option<String>,
    /// `ZoneId`: text.
    pub zone_id: Option<String>,
    /// `InternetChargeType`: text.
    pub internet_charge_type: Option<String>,
    /// `CreditSpecification`: text.
    pub credit_specification: Option<String>,
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
    /// `DedicatedHostAttribute`: record.
    pub dedicated_host_attribute: Option<DedicatedHostAttribute>,
    /// `OperationLocks`: records.
    pub operation_locks: Vec<LockReason>,
    /// `EnableJumboFrame`: yes or no.
    pub enable_jumbo_frame: Option<bool>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeInstanceAttributeResponse: DESCRIBE_INSTANCE_ATTRIBUTE_RESPONSE,
    0 status: OptStr = Field::string("Status"),
    1 serial_number: OptStr = Field::string("SerialNumber"),
    2 creation_time: OptStr = Field::string("CreationTime"),
    3 request_id: OptStr = Field::string("RequestId"),
    4 description: OptStr = Field::string("Description"),
    5 instance_name: OptStr = Field::string("InstanceName"),
    6 instance_network_type: OptStr = Field::string("InstanceNetworkType"),
    7 memory: OptInt = Field::int32("Memory"),
    8 image_id: OptStr = Field::string("ImageId"),
    9 cluster_id: OptStr = Field::string("ClusterId"),
    10 vlan_id: OptStr = Field::string("VlanId"),
    11 stopped_mode: OptStr = Field::string("StoppedMode"),
    12 host_name: OptStr = Field::string("HostName"),
    13 instance_id: OptStr = Field::string("InstanceId"),
    14 instance_type: OptStr = Field::string("InstanceType"),
    15 internet_max_bandwidth_in: OptInt = Field::int32("InternetMaxBandwidthIn"),
    16 internet_max_bandwidth_out: OptInt = Field::int32("InternetMaxBandwidthOut"),
    17 region_id: OptStr = Field::string("RegionId"),
    18 instance_charge_type: OptStr = Field::string("InstanceChargeType"),
    19 io_optimized: OptStr = Field::string("IoOptimized"),
    20 cpu: OptInt = Field::int32("Cpu"),
    21 expired_time: OptStr = Field::string("ExpiredTime"),
    22 zone_id: OptStr = Field::string("ZoneId"),
    23 internet_charge_type: OptStr = Field::string("InternetChargeType"),
    24 credit_specification: OptStr = Field::string("CreditSpecification"),
    25 security_group_ids: List = Field::string("SecurityGroupIds").wrapped("SecurityGroupId"),
    26 public_ip_address: List = Field::string("PublicIpAddress").wrapped("IpAddress"),
    27 inner_ip_address: List = Field::string("InnerIpAddress").wrapped("IpAddress"),
    28 vpc_attributes: Opt = Field::record("VpcAttributes", &crate::shapes::VPC_ATTRIBUTES),
    29 eip_address: Opt = Field::record("EipAddress", &EIP_ADDRESS),
    30 dedicated_host_attribute: Opt = Field::record("DedicatedHostAttribute", &DEDICATED_HOST_ATTRIBUTE),
    31 operation_locks: List = Field::record("OperationLocks", &crate::shapes::LOCK_REASON).wrapped("LockReason"),
    32 enable_jumbo_frame: OptBool = Field::boolean("EnableJumboFrame"),
}

/// `EipAddress` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct EipAddress {
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
    0 internet_charge_type: OptStr = Field::string("InternetChargeType"),
    1 ip_address: OptStr = Field::string("IpAddress"),
    2 bandwidth: OptInt = Field::int32("Bandwidth"),
    3 allocation_id: OptStr = Field::string("AllocationId"),
}

/// `DedicatedHostAttribute` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DedicatedHostAttribute {
    /// `DedicatedHostName`: text.
    pub dedicated_host_name: Option<String>,
    /// `DedicatedHostId`: text.
    pub dedicated_host_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DedicatedHostAttribute: DEDICATED_HOST_ATTRIBUTE,
    0 dedicated_host_name: OptStr = Field::string("DedicatedHostName"),
    1 dedicated_host_id: OptStr = Field::string("DedicatedHostId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeInstanceAttributeRequest,
    DescribeInstanceAttributeResponse,
    EipAddress,
    DedicatedHostAttribute,
}
