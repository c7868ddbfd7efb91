// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeNetworkInterfaceAttribute.json; do not edit.
//! Returns the details of one network interface.
//!
//! Among them are its addresses, security groups, queues and the instance that it is attached to.
//! `Attribute` picks one attribute.
//!
//! - Requires permission for the action `ecs:DescribeNetworkInterfaceAttribute` (access level get), on
//!   NetworkInterface `acs:ecs:{#regionId}:{#accountId}:eni/{#eniId}` (required in the policy).
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeNetworkInterfaceAttribute), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Timestamp, errors, operation, record,
};

pub use crate::shapes::{
    AssociatedPublicIp, ConnectionTrackingConfiguration, DiskTag, ImageTag,
    Ipv4PrefixSet, Ipv6PrefixSet, Ipv6Set, NetworkInterfaceSetPrivateIpSet,
    NetworkInterfaceStatus, NetworkInterfaceTrafficMode, NetworkInterfaceType,
};

operation! {
    name: "DescribeNetworkInterfaceAttribute",
    effect: Effect::Read,
    request: DescribeNetworkInterfaceAttributeRequest = DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_REQUEST,
    response: DescribeNetworkInterfaceAttributeResponse = DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeNetworkInterfaceAttribute").resources(&[AuthorizedResource::new("NetworkInterface", "acs:ecs:{#regionId}:{#accountId}:eni/{#eniId}").required()])),
}

errors! {
    "400 Forbidden.RegionId = The region does not offer this.",
    "400 InvalidInstanceID.Malformed = The instance id is malformed.",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidRegionId.MalFormed = The region id is malformed. It looks like `cn-hangzhou`.",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 UnsupportedParameter = A parameter is not supported here; the message names it.",
    "403 Abs.InvalidAccount.NotFound = The account is unknown, or the AccessKey is no longer good.",
    "403 Forbidden.NotSupportRAM = RAM users cannot do this.",
    "403 Forbidden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "403 InvalidUserType.NotSupported = Accounts of this kind cannot do this.",
    "404 InvalidEniId.NotFound = There is no such network interface in this region.",
}

/// Request of `DescribeNetworkInterfaceAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<ImageTag>,
    /// Id of the elastic network interface (`eni-...`). `DescribeNetworkInterfaces` of ECS lists it.
    pub network_interface_id: String,
    /// `Attribute`: string.
    pub attribute: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeNetworkInterfaceAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(network_interface_id: impl Into<String>) -> Self {
        Self {
            network_interface_id: network_interface_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = ImageTag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `Attribute`.
    pub fn attribute(mut self, value: impl Into<String>) -> Self {
        self.attribute = Some(value.into());
        self
    }
}

record! {
    DescribeNetworkInterfaceAttributeRequest: DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 tag: List = Field::record("Tag", &crate::shapes::IMAGE_TAG).list().limits(&Limits::new().items(None, Some(20))),
    2 network_interface_id: Str = Field::string("NetworkInterfaceId").required(),
    3 attribute: OptStr = Field::string("Attribute"),
}

/// Response of `DescribeNetworkInterfaceAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributeResponse {
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Whether it is a `Primary` or a `Secondary` network interface.
    pub r#type: Option<NetworkInterfaceType>,
    /// State of the resource, or the state that is looked for.
    pub status: Option<NetworkInterfaceStatus>,
    /// How the network interface talks: `Standard` over TCP, or `HighPerformance` with RDMA.
    pub network_interface_traffic_mode: Option<NetworkInterfaceTrafficMode>,
    /// Name of the network interface, 2 to 128 characters.
    pub network_interface_name: Option<String>,
    /// MAC address of the network interface, such as `00:16:3e:12:34:56`.
    pub mac_address: Option<String>,
    /// Number of RDMA queues of the network interface.
    pub queue_pair_number: Option<i64>,
    /// Id of the elastic network interface (`eni-...`). `DescribeNetworkInterfaces` of ECS lists it.
    pub network_interface_id: Option<String>,
    /// Id of the distributor that the resource belongs to; empty for most accounts. On the wire:
    /// `ServiceID`.
    pub service_id: Option<i64>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Id of the Alibaba Cloud account that the resource belongs to, in digits.
    pub owner_id: Option<String>,
    /// Whether a cloud service manages the resource (1), in which case users cannot change it, or not (0).
    pub service_managed: Option<bool>,
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Private IPv4 address within the vSwitch's block.
    pub private_ip_address: Option<String>,
    /// How many queues the network interface has; several let packets be processed in parallel.
    pub queue_number: Option<i64>,
    /// Ids of the security groups (`sg-...`). `DescribeSecurityGroups` lists them.
    pub security_group_ids: Vec<String>,
    /// Elastic IP address that is bound to the private address.
    pub associated_public_ip: Option<AssociatedPublicIp>,
    /// Where the network interface is attached: the instance, the index on it, and the trunk interface if
    /// there is one.
    pub attachment: Option<Attachment>,
    /// Private IPv4 addresses of the network interface, one entry for each.
    pub private_ip_sets: Vec<NetworkInterfaceSetPrivateIpSet>,
    /// IPv6 addresses of the network interface, one entry for each.
    pub ipv6_sets: Vec<Ipv6Set>,
    /// Blocks of IPv4 addresses that were given to the network interface as a whole, one entry for each.
    pub ipv4_prefix_sets: Vec<Ipv4PrefixSet>,
    /// Blocks of IPv6 addresses that were given to the network interface as a whole, one entry for each.
    pub ipv6_prefix_sets: Vec<Ipv6PrefixSet>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<DiskTag>,
    /// `BondInterfaceSpecification`: record.
    pub bond_interface_specification: Option<BondInterfaceSpecification>,
    /// Interfaces below a bonded one.
    pub slave_interface_specification: Option<SlaveInterfaceSpecification>,
    /// Whether the network interface is deleted together with the instance.
    pub delete_on_release: Option<bool>,
    /// `TcpOptionAddressEnabled`: string.
    pub tcp_option_address_enabled: Option<String>,
    /// Traffic mode and numbers of queues of the network interface.
    pub network_interface_traffic_config: Option<NetworkInterfaceTrafficConfig>,
    /// How long the network interface remembers idle connections.
    pub connection_tracking_configuration: Option<ConnectionTrackingConfiguration>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeNetworkInterfaceAttributeResponse: DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_RESPONSE,
    0 creation_time: Opt = Field::timestamp("CreationTime"),
    1 vpc_id: OptStr = Field::string("VpcId"),
    2 r#type: Opt = Field::one_of("Type", NetworkInterfaceType::VALUES),
    3 status: Opt = Field::one_of("Status", NetworkInterfaceStatus::VALUES),
    4 network_interface_traffic_mode: Opt = Field::one_of("NetworkInterfaceTrafficMode", NetworkInterfaceTrafficMode::VALUES),
    5 network_interface_name: OptStr = Field::string("NetworkInterfaceName"),
    6 mac_address: OptStr = Field::string("MacAddress"),
    7 queue_pair_number: OptInt = Field::int32("QueuePairNumber"),
    8 network_interface_id: OptStr = Field::string("NetworkInterfaceId"),
    9 service_id: OptInt = Field::int64("ServiceID"),
    10 instance_id: OptStr = Field::string("InstanceId"),
    11 owner_id: OptStr = Field::string("OwnerId"),
    12 service_managed: OptBool = Field::boolean("ServiceManaged"),
    13 v_switch_id: OptStr = Field::string("VSwitchId"),
    14 request_id: OptStr = Field::string("RequestId"),
    15 description: OptStr = Field::string("Description"),
    16 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    17 zone_id: OptStr = Field::string("ZoneId"),
    18 private_ip_address: OptStr = Field::string("PrivateIpAddress"),
    19 queue_number: OptInt = Field::int32("QueueNumber"),
    20 security_group_ids: List = Field::string("SecurityGroupIds").wrapped("SecurityGroupId"),
    21 associated_public_ip: Opt = Field::record("AssociatedPublicIp", &crate::shapes::ASSOCIATED_PUBLIC_IP),
    22 attachment: Opt = Field::record("Attachment", &ATTACHMENT),
    23 private_ip_sets: List = Field::record("PrivateIpSets", &crate::shapes::NETWORK_INTERFACE_SET_PRIVATE_IP_SET).wrapped("PrivateIpSet"),
    24 ipv6_sets: List = Field::record("Ipv6Sets", &crate::shapes::IPV6_SET).wrapped("Ipv6Set"),
    25 ipv4_prefix_sets: List = Field::record("Ipv4PrefixSets", &crate::shapes::IPV4_PREFIX_SET).wrapped("Ipv4PrefixSet"),
    26 ipv6_prefix_sets: List = Field::record("Ipv6PrefixSets", &crate::shapes::IPV6_PREFIX_SET).wrapped("Ipv6PrefixSet"),
    27 tags: List = Field::record("Tags", &crate::shapes::DISK_TAG).wrapped("Tag"),
    28 bond_interface_specification: Opt = Field::record("BondInterfaceSpecification", &BOND_INTERFACE_SPECIFICATION),
    29 slave_interface_specification: Opt = Field::record("SlaveInterfaceSpecification", &SLAVE_INTERFACE_SPECIFICATION),
    30 delete_on_release: OptBool = Field::boolean("DeleteOnRelease"),
    31 tcp_option_address_enabled: OptStr = Field::string("TcpOptionAddressEnabled"),
    32 network_interface_traffic_config: Opt = Field::record("NetworkInterfaceTrafficConfig", &NETWORK_INTERFACE_TRAFFIC_CONFIG),
    33 connection_tracking_configuration: Opt = Field::record("ConnectionTrackingConfiguration", &crate::shapes::CONNECTION_TRACKING_CONFIGURATION),
}

/// `Attachment` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Attachment {
    /// Index of the network interface on the instance; the primary one has 0.
    pub device_index: Option<i64>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// `TrunkNetworkInterfaceId`: string.
    pub trunk_network_interface_id: Option<String>,
    /// `MemberNetworkInterfaceIds`: list of strings.
    pub member_network_interface_ids: Vec<String>,
    /// Index of the network card of the instance that the interface uses.
    pub network_card_index: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Attachment: ATTACHMENT,
    0 device_index: OptInt = Field::int32("DeviceIndex"),
    1 instance_id: OptStr = Field::string("InstanceId"),
    2 trunk_network_interface_id: OptStr = Field::string("TrunkNetworkInterfaceId"),
    3 member_network_interface_ids: List = Field::string("MemberNetworkInterfaceIds").wrapped("MemberNetworkInterfaceId"),
    4 network_card_index: OptInt = Field::int32("NetworkCardIndex"),
}

/// `BondInterfaceSpecification` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct BondInterfaceSpecification {
    /// `BondMode`: string.
    pub bond_mode: Option<String>,
    /// Interfaces below a bonded one.
    pub slave_interface_specification: Vec<SlaveInterfaceSpecificationSet>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    BondInterfaceSpecification: BOND_INTERFACE_SPECIFICATION,
    0 bond_mode: OptStr = Field::string("BondMode"),
    1 slave_interface_specification: List = Field::record("SlaveInterfaceSpecification", &SLAVE_INTERFACE_SPECIFICATION_SET).wrapped("SlaveInterfaceSpecificationSet"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct SlaveInterfaceSpecificationSet {
    /// Id of the network interface that the bonded one is made of (`eni-...`). Reserved.
    pub slave_network_interface_id: Option<String>,
    /// `WorkState`: string.
    pub work_state: Option<String>,
    /// Id of the network interface that bonds several others (`eni-...`). Reserved.
    pub bond_network_interface_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    SlaveInterfaceSpecificationSet: SLAVE_INTERFACE_SPECIFICATION_SET,
    0 slave_network_interface_id: OptStr = Field::string("SlaveNetworkInterfaceId"),
    1 work_state: OptStr = Field::string("WorkState"),
    2 bond_network_interface_id: OptStr = Field::string("BondNetworkInterfaceId"),
}

/// `SlaveInterfaceSpecification` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct SlaveInterfaceSpecification {
    /// Id of the network interface that the bonded one is made of (`eni-...`). Reserved.
    pub slave_network_interface_id: Option<String>,
    /// `WorkState`: string.
    pub work_state: Option<String>,
    /// Id of the network interface that bonds several others (`eni-...`). Reserved.
    pub bond_network_interface_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    SlaveInterfaceSpecification: SLAVE_INTERFACE_SPECIFICATION,
    0 slave_network_interface_id: OptStr = Field::string("SlaveNetworkInterfaceId"),
    1 work_state: OptStr = Field::string("WorkState"),
    2 bond_network_interface_id: OptStr = Field::string("BondNetworkInterfaceId"),
}

/// `NetworkInterfaceTrafficConfig` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct NetworkInterfaceTrafficConfig {
    /// How the network interface talks: `Standard` over TCP, or `HighPerformance` with RDMA.
    pub network_interface_traffic_mode: Option<String>,
    /// How many queues the network interface has; several let packets be processed in parallel.
    pub queue_number: Option<i64>,
    /// Number of RDMA queues of the network interface.
    pub queue_pair_number: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    NetworkInterfaceTrafficConfig: NETWORK_INTERFACE_TRAFFIC_CONFIG,
    0 network_interface_traffic_mode: OptStr = Field::string("NetworkInterfaceTrafficMode"),
    1 queue_number: OptInt = Field::int32("QueueNumber"),
    2 queue_pair_number: OptInt = Field::int32("QueuePairNumber"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeNetworkInterfaceAttributeRequest,
    DescribeNetworkInterfaceAttributeResponse,
    Attachment,
    BondInterfaceSpecification,
    SlaveInterfaceSpecificationSet,
    SlaveInterfaceSpecification,
    NetworkInterfaceTrafficConfig,
}
