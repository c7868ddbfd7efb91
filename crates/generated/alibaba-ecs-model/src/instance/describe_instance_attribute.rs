// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInstanceAttribute.json; do not edit.
//! Returns the attributes of one instance.
//!
//! Among them are its type, addresses, security groups, billing and locks. `DescribeInstances` returns
//! much the same for many instances at once.
//!
//! - Requires permission for the action `ecs:DescribeInstanceAttribute` (access level get), on Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceAttribute),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Timestamp,
    errors, open_enum, operation, record,
};

pub use crate::shapes::{
    CreditSpecification, InstanceChargeType, InstanceNetworkType, InstanceStatus,
    InternetChargeType, LockReason, StoppedMode, VpcAttributes,
};

operation! {
    name: "DescribeInstanceAttribute",
    effect: Effect::Read,
    request: DescribeInstanceAttributeRequest = DESCRIBE_INSTANCE_ATTRIBUTE_REQUEST,
    response: DescribeInstanceAttributeResponse = DESCRIBE_INSTANCE_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeInstanceAttribute").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `DescribeInstanceAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttributeRequest {
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeInstanceAttributeRequest {
    /// Creates a value with the required members.
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
    /// State of the resource, or the state that is looked for.
    pub status: Option<InstanceStatus>,
    /// Serial number that the operating system sees, of the instance or the disk.
    pub serial_number: Option<String>,
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Name of the instance: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub instance_name: Option<String>,
    /// Kind of network of the instance: `vpc` or `classic`.
    pub instance_network_type: Option<InstanceNetworkType>,
    /// Size of the memory of the instance. Unit: MiB.
    pub memory: Option<i64>,
    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one. `DescribeImages` of ECS lists it.
    pub image_id: Option<String>,
    /// Id of the cluster that the resource belongs to. Only resources of the classic network have one.
    /// Deprecated.
    #[deprecated]
    pub cluster_id: Option<String>,
    /// Id of the VLAN, 0 to 2999; 0 for an untagged layer 3 port. Deprecated.
    #[deprecated]
    pub vlan_id: Option<String>,
    /// What a stopped instance keeps: `KeepCharging` everything and its bill, `StopCharging` no vCPUs,
    /// memory and fixed public address, `Not-applicable`.
    pub stopped_mode: Option<StoppedMode>,
    /// Host name in the operating system. 2 to 64 characters on Linux, 2 to 15 on Windows.
    pub host_name: Option<String>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: Option<String>,
    /// Highest public bandwidth into the instance. Unit: Mbit/s.
    pub internet_max_bandwidth_in: Option<i64>,
    /// Highest public bandwidth out of the instance. With a value above 0 it gets a public address. Unit:
    /// Mbit/s.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub instance_charge_type: Option<InstanceChargeType>,
    /// Whether the instance is I/O optimized: `optimized` or `none`, or a boolean in responses.
    pub io_optimized: Option<String>,
    /// Number of vCPUs that the instance has.
    pub cpu: Option<i64>,
    /// When the subscription ends. Pay-as-you-go resources carry a date far ahead or none.
    pub expired_time: Option<Timestamp>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// How public traffic is paid for, such as by volume or by bandwidth.
    pub internet_charge_type: Option<InternetChargeType>,
    /// How a burstable instance performs: `Standard`, or `Unlimited` beyond its credits, at a price.
    pub credit_specification: Option<CreditSpecification>,
    /// Ids of the security groups (`sg-...`). `DescribeSecurityGroups` lists them.
    pub security_group_ids: Vec<String>,
    /// Public IP address, such as `203.0.113.10`.
    pub public_ip_address: Vec<String>,
    /// Private address of an instance in the classic network.
    pub inner_ip_address: Vec<String>,
    /// VPC, vSwitch and private addresses of the instance. Empty in the classic network.
    pub vpc_attributes: Option<VpcAttributes>,
    /// The elastic IP address itself, such as `203.0.113.10`, or where it belongs to an instance, the
    /// address with its bandwidth.
    pub eip_address: Option<EipAddress>,
    /// Dedicated host that the instance runs on: its id, its name and its cluster. Empty for instances on
    /// shared hosts.
    pub dedicated_host_attribute: Option<DedicatedHostAttribute>,
    /// Why the resource is locked; empty when it is not.
    pub operation_locks: Vec<LockReason>,
    /// Whether the instance sends and takes Jumbo frames, packets of up to 8,500 bytes. Some instance types
    /// can do that only.
    pub enable_jumbo_frame: Option<bool>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeInstanceAttributeResponse: DESCRIBE_INSTANCE_ATTRIBUTE_RESPONSE,
    0 status: Opt = Field::one_of("Status", InstanceStatus::VALUES),
    1 serial_number: OptStr = Field::string("SerialNumber"),
    2 creation_time: Opt = Field::timestamp("CreationTime"),
    3 request_id: OptStr = Field::string("RequestId"),
    4 description: OptStr = Field::string("Description"),
    5 instance_name: OptStr = Field::string("InstanceName"),
    6 instance_network_type: Opt = Field::one_of("InstanceNetworkType", InstanceNetworkType::VALUES),
    7 memory: OptInt = Field::int32("Memory"),
    8 image_id: OptStr = Field::string("ImageId"),
    9 cluster_id: OptStr = Field::string("ClusterId").deprecated(),
    10 vlan_id: OptStr = Field::string("VlanId").deprecated(),
    11 stopped_mode: Opt = Field::one_of("StoppedMode", StoppedMode::VALUES),
    12 host_name: OptStr = Field::string("HostName"),
    13 instance_id: OptStr = Field::string("InstanceId"),
    14 instance_type: OptStr = Field::string("InstanceType"),
    15 internet_max_bandwidth_in: OptInt = Field::int32("InternetMaxBandwidthIn"),
    16 internet_max_bandwidth_out: OptInt = Field::int32("InternetMaxBandwidthOut"),
    17 region_id: OptStr = Field::string("RegionId"),
    18 instance_charge_type: Opt = Field::one_of("InstanceChargeType", InstanceChargeType::VALUES),
    19 io_optimized: OptStr = Field::string("IoOptimized"),
    20 cpu: OptInt = Field::int32("Cpu"),
    21 expired_time: Opt = Field::timestamp("ExpiredTime"),
    22 zone_id: OptStr = Field::string("ZoneId"),
    23 internet_charge_type: Opt = Field::one_of("InternetChargeType", InternetChargeType::VALUES),
    24 credit_specification: Opt = Field::one_of("CreditSpecification", CreditSpecification::VALUES),
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
    /// How public traffic is paid for, such as by volume or by bandwidth.
    pub internet_charge_type: Option<EipAddressInternetChargeType>,
    /// IP address, such as `192.0.2.10`.
    pub ip_address: Option<String>,
    /// Most bandwidth, in each direction. Unit: Mbit/s.
    pub bandwidth: Option<i64>,
    /// Id of the elastic IP address (`eip-...`). `DescribeEipAddresses` lists it.
    pub allocation_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    EipAddress: EIP_ADDRESS,
    0 internet_charge_type: Opt = Field::one_of("InternetChargeType", EipAddressInternetChargeType::VALUES),
    1 ip_address: OptStr = Field::string("IpAddress"),
    2 bandwidth: OptInt = Field::int32("Bandwidth"),
    3 allocation_id: OptStr = Field::string("AllocationId"),
}

/// `DedicatedHostAttribute` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DedicatedHostAttribute {
    /// Name of the dedicated host: 2 to 128 characters.
    pub dedicated_host_name: Option<String>,
    /// Id of the dedicated host (`dh-...`). `DescribeDedicatedHosts` lists it.
    pub dedicated_host_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DedicatedHostAttribute: DEDICATED_HOST_ATTRIBUTE,
    0 dedicated_host_name: OptStr = Field::string("DedicatedHostName"),
    1 dedicated_host_id: OptStr = Field::string("DedicatedHostId"),
}

open_enum! {
    /// Documented values of `EipAddress.InternetChargeType`. The provider may add others.
    pub enum EipAddressInternetChargeType {
        PayByBandwidth = "PayByBandwidth",
        PayByTraffic = "PayByTraffic",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeInstanceAttributeRequest,
    DescribeInstanceAttributeResponse,
    EipAddress,
    DedicatedHostAttribute,
}
