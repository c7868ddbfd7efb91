// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInstanceAttribute.json; do not edit.
//! Returns the attributes of one instance.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::{LockReason, VpcAttributes};

operation!(Operation::new::<DescribeInstanceAttributeRequest, DescribeInstanceAttributeResponse>(
    "DescribeInstanceAttribute", Effect::Read, &DESCRIBE_INSTANCE_ATTRIBUTE_REQUEST, &DESCRIBE_INSTANCE_ATTRIBUTE_RESPONSE,
), "
    404 InvalidInstanceId.NotFound
    500 InternalError
");

/// Request of `DescribeInstanceAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstanceAttributeRequest {
    /** `InstanceId`: text. */ pub instance_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DescribeInstanceAttributeRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
}
/// Table of [`DescribeInstanceAttributeRequest`].
pub static DESCRIBE_INSTANCE_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "DescribeInstanceAttributeRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("InstanceId").required(),
]; &ROWS } };
record!(DescribeInstanceAttributeRequest, DESCRIBE_INSTANCE_ATTRIBUTE_REQUEST, [0 Str instance_id] []);

/// Answer of `DescribeInstanceAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstanceAttributeResponse {
    /** `Status`: text. */ pub status: Option<String>,
    /** `SerialNumber`: text. */ pub serial_number: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `InstanceName`: text. */ pub instance_name: Option<String>,
    /** `InstanceNetworkType`: text. */ pub instance_network_type: Option<String>,
    /** `Memory`: integer. */ pub memory: Option<i64>,
    /** `ImageId`: text. */ pub image_id: Option<String>,
    /** `ClusterId`: text. */ pub cluster_id: Option<String>,
    /** `VlanId`: text. */ pub vlan_id: Option<String>,
    /** `StoppedMode`: text. */ pub stopped_mode: Option<String>,
    /** `HostName`: text. */ pub host_name: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `InternetMaxBandwidthIn`: integer. */ pub internet_max_bandwidth_in: Option<i64>,
    /** `InternetMaxBandwidthOut`: integer. */ pub internet_max_bandwidth_out: Option<i64>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `InstanceChargeType`: text. */ pub instance_charge_type: Option<String>,
    /** `IoOptimized`: text. */ pub io_optimized: Option<String>,
    /** `Cpu`: integer. */ pub cpu: Option<i64>,
    /** `ExpiredTime`: text. */ pub expired_time: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `InternetChargeType`: text. */ pub internet_charge_type: Option<String>,
    /** `CreditSpecification`: text. */ pub credit_specification: Option<String>,
    /** `SecurityGroupIds`: texts. */ pub security_group_ids: Vec<String>,
    /** `PublicIpAddress`: texts. */ pub public_ip_address: Vec<String>,
    /** `InnerIpAddress`: texts. */ pub inner_ip_address: Vec<String>,
    /** `VpcAttributes`: record. */ pub vpc_attributes: Option<VpcAttributes>,
    /** `EipAddress`: record. */ pub eip_address: Option<EipAddress>,
    /** `DedicatedHostAttribute`: record. */ pub dedicated_host_attribute: Option<DedicatedHostAttribute>,
    /** `OperationLocks`: records. */ pub operation_locks: Vec<LockReason>,
    /** `EnableJumboFrame`: yes or no. */ pub enable_jumbo_frame: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeInstanceAttributeResponse`].
pub static DESCRIBE_INSTANCE_ATTRIBUTE_RESPONSE: Schema =
    Schema { name: "DescribeInstanceAttributeResponse", fields: { static ROWS: [Field; 33] = [
    Field::string("Status"),
    Field::string("SerialNumber"),
    Field::string("CreationTime"),
    Field::string("RequestId"),
    Field::string("Description"),
    Field::string("InstanceName"),
    Field::string("InstanceNetworkType"),
    Field::int32("Memory"),
    Field::string("ImageId"),
    Field::string("ClusterId"),
    Field::string("VlanId"),
    Field::string("StoppedMode"),
    Field::string("HostName"),
    Field::string("InstanceId"),
    Field::string("InstanceType"),
    Field::int32("InternetMaxBandwidthIn"),
    Field::int32("InternetMaxBandwidthOut"),
    Field::string("RegionId"),
    Field::string("InstanceChargeType"),
    Field::string("IoOptimized"),
    Field::int32("Cpu"),
    Field::string("ExpiredTime"),
    Field::string("ZoneId"),
    Field::string("InternetChargeType"),
    Field::string("CreditSpecification"),
    Field::string("SecurityGroupIds").wrapped("SecurityGroupId"),
    Field::string("PublicIpAddress").wrapped("IpAddress"),
    Field::string("InnerIpAddress").wrapped("IpAddress"),
    Field::record("VpcAttributes", &crate::shapes::VPC_ATTRIBUTES),
    Field::record("EipAddress", &EIP_ADDRESS),
    Field::record("DedicatedHostAttribute", &DEDICATED_HOST_ATTRIBUTE),
    Field::record("OperationLocks", &crate::shapes::LOCK_REASON).wrapped("LockReason"),
    Field::boolean("EnableJumboFrame"),
]; &ROWS } };
record!(DescribeInstanceAttributeResponse, DESCRIBE_INSTANCE_ATTRIBUTE_RESPONSE,
    [0 OptStr status, 1 OptStr serial_number, 2 OptStr creation_time, 3 OptStr request_id, 4 OptStr description,
    5 OptStr instance_name, 6 OptStr instance_network_type, 8 OptStr image_id, 9 OptStr cluster_id, 10 OptStr vlan_id,
    11 OptStr stopped_mode, 12 OptStr host_name, 13 OptStr instance_id, 14 OptStr instance_type, 17 OptStr region_id,
    18 OptStr instance_charge_type, 19 OptStr io_optimized, 21 OptStr expired_time, 22 OptStr zone_id,
    23 OptStr internet_charge_type, 24 OptStr credit_specification, 25 List security_group_ids, 26 List public_ip_address,
    27 List inner_ip_address, 28 Opt vpc_attributes, 29 Opt eip_address, 30 Opt dedicated_host_attribute,
    31 List operation_locks] [7 OptInt memory, 15 OptInt internet_max_bandwidth_in, 16 OptInt internet_max_bandwidth_out,
    20 OptInt cpu, 32 OptBool enable_jumbo_frame]);

/// What `EipAddress` holds.
#[derive(Default)] #[non_exhaustive] pub struct EipAddress {
    /** `InternetChargeType`: text. */ pub internet_charge_type: Option<String>,
    /** `IpAddress`: text. */ pub ip_address: Option<String>,
    /** `Bandwidth`: integer. */ pub bandwidth: Option<i64>,
    /** `AllocationId`: text. */ pub allocation_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`EipAddress`].
pub static EIP_ADDRESS: Schema = Schema { name: "EipAddress", fields: { static ROWS: [Field; 4] = [
    Field::string("InternetChargeType"),
    Field::string("IpAddress"),
    Field::int32("Bandwidth"),
    Field::string("AllocationId"),
]; &ROWS } };
record!(EipAddress, EIP_ADDRESS,
    [0 OptStr internet_charge_type, 1 OptStr ip_address, 3 OptStr allocation_id] [2 OptInt bandwidth]);

/// What `DedicatedHostAttribute` holds.
#[derive(Default)] #[non_exhaustive] pub struct DedicatedHostAttribute {
    /** `DedicatedHostName`: text. */ pub dedicated_host_name: Option<String>,
    /** `DedicatedHostId`: text. */ pub dedicated_host_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DedicatedHostAttribute`].
pub static DEDICATED_HOST_ATTRIBUTE: Schema = Schema { name: "DedicatedHostAttribute", fields: { static ROWS: [Field; 2] = [
    Field::string("DedicatedHostName"),
    Field::string("DedicatedHostId"),
]; &ROWS } };
record!(DedicatedHostAttribute, DEDICATED_HOST_ATTRIBUTE, [0 OptStr dedicated_host_name, 1 OptStr dedicated_host_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeInstanceAttributeRequest, DescribeInstanceAttributeResponse, EipAddress, DedicatedHostAttribute,
);
