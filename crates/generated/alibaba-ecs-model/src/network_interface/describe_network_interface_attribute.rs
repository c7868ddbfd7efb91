// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeNetworkInterfaceAttribute.json; do not edit.
//! Returns the details of one network interface.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeNetworkInterfaceAttribute).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::{
    AssociatedPublicIp, ConnectionTrackingConfiguration, Ipv4PrefixSet, Ipv6PrefixSet,
    Ipv6Set, PrivateIpSet2, Tag2, Tag4,
};

operation! {
    name: "DescribeNetworkInterfaceAttribute",
    effect: Effect::Read,
    request: DescribeNetworkInterfaceAttributeRequest = DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_REQUEST,
    response: DescribeNetworkInterfaceAttributeResponse = DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 Forbidden.RegionId",
    "400 InvalidInstanceID.Malformed",
    "400 InvalidParameter",
    "400 InvalidRegionId.MalFormed",
    "400 MissingParameter",
    "400 UnsupportedParameter",
    "403 Abs.InvalidAccount.NotFound",
    "403 Forbidden.NotSupportRAM",
    "403 Forbidden.SubUser",
    "403 InvalidParameter",
    "403 InvalidUserType.NotSupported",
    "404 InvalidEniId.NotFound",
}

/// Request of `DescribeNetworkInterfaceAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributeRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag2>,
    /// `NetworkInterfaceId`: text.
    pub network_interface_id: String,
    /// `Attribute`: text.
    pub attribute: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeNetworkInterfaceAttributeRequest {
    /// Starts with the required members.
    pub fn new(network_interface_id: impl Into<String>) -> Self {
        Self {
            network_interface_id: network_interface_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag2>) -> Self {
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
    1 tag: List = Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::new().items(None, Some(20))),
    2 network_interface_id: Str = Field::string("NetworkInterfaceId").required(),
    3 attribute: OptStr = Field::string("Attribute"),
}

/// Response of `DescribeNetworkInterfaceAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributeResponse {
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `Type`: text.
    pub r#type: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `NetworkInterfaceTrafficMode`: text.
    pub network_interface_traffic_mode: Option<String>,
    /// `NetworkInterfaceName`: text.
    pub network_interface_name: Option<String>,
    /// `MacAddress`: text.
    pub mac_address: Option<String>,
    /// `QueuePairNumber`: integer.
    pub queue_pair_number: Option<i64>,
    /// `NetworkInterfaceId`: text.
    pub network_interface_id: Option<String>,
    /// `ServiceID`: integer.
    pub service_id: Option<i64>,
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// `OwnerId`: text.
    pub owner_id: Option<String>,
    /// `ServiceManaged`: yes or no.
    pub service_managed: Option<bool>,
    /// `VSwitchId`: text.
    pub v_switch_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `ZoneId`: text.
    pub zone_id: Option<String>,
    /// `PrivateIpAddress`: text.
    pub private_ip_address: Option<String>,
    /// `QueueNumber`: integer.
    pub queue_number: Option<i64>,
    /// `SecurityGroupIds`: texts.
    pub security_group_ids: Vec<String>,
    /// `AssociatedPublicIp`: record.
    pub associated_public_ip: Option<AssociatedPublicIp>,
    /// `Attachment`: record.
    pub attachment: Option<Attachment>,
    /// `PrivateIpSets`: records.
    pub private_ip_sets: Vec<PrivateIpSet2>,
    /// `Ipv6Sets`: records.
    pub ipv6_sets: Vec<Ipv6Set>,
    /// `Ipv4PrefixSets`: records.
    pub ipv4_prefix_sets: Vec<Ipv4PrefixSet>,
    /// `Ipv6PrefixSets`: records.
    pub ipv6_prefix_sets: Vec<Ipv6PrefixSet>,
    /// `Tags`: records.
    pub tags: Vec<Tag4>,
    /// `BondInterfaceSpecification`: record.
    pub bond_interface_specification: Option<BondInterfaceSpecification>,
    /// `SlaveInterfaceSpecification`: record.
    pub slave_interface_specification: Option<SlaveInterfaceSpecification>,
    /// `DeleteOnRelease`: yes or no.
    pub delete_on_release: Option<bool>,
    /// `TcpOptionAddressEnabled`: text.
    pub tcp_option_address_enabled: Option<String>,
    /// `NetworkInterfaceTrafficConfig`: record.
    pub network_interface_traffic_config: Option<NetworkInterfaceTrafficConfig>,
    /// `ConnectionTrackingConfiguration`: record.
    pub connection_tracking_configuration: Option<ConnectionTrackingConfiguration>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeNetworkInterfaceAttributeResponse: DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_RESPONSE,
    0 creation_time: OptStr = Field::string("CreationTime"),
    1 vpc_id: OptStr = Field::string("VpcId"),
    2 r#type: OptStr = Field::string("Type"),
    3 status: OptStr = Field::string("Status"),
    4 network_interface_traffic_mode: OptStr = Field::string("NetworkInterfaceTrafficMode"),
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
    23 private_ip_sets: List = Field::record("PrivateIpSets", &crate::shapes::PRIVATE_IP_SET2).wrapped("PrivateIpSet"),
    24 ipv6_sets: List = Field::record("Ipv6Sets", &crate::shapes::IPV6_SET).wrapped("Ipv6Set"),
    25 ipv4_prefix_sets: List = Field::record("Ipv4PrefixSets", &crate::shapes::IPV4_PREFIX_SET).wrapped("Ipv4PrefixSet"),
    26 ipv6_prefix_sets: List = Field::record("Ipv6PrefixSets", &crate::shapes::IPV6_PREFIX_SET).wrapped("Ipv6PrefixSet"),
    27 tags: List = Field::record("Tags", &crate::shapes::TAG4).wrapped("Tag"),
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
    /// `DeviceIndex`: integer.
    pub device_index: Option<i64>,
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// `TrunkNetworkInterfaceId`: text.
    pub trunk_network_interface_id: Option<String>,
    /// `MemberNetworkInterfaceIds`: texts.
    pub member_network_interface_ids: Vec<String>,
    /// `NetworkCardIndex`: integer.
    pub network_card_index: Option<i64>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
    /// `BondMode`: text.
    pub bond_mode: Option<String>,
    /// `SlaveInterfaceSpecification`: records.
    pub slave_interface_specification: Vec<SlaveInterfaceSpecificationSet>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
    /// `SlaveNetworkInterfaceId`: text.
    pub slave_network_interface_id: Option<String>,
    /// `WorkState`: text.
    pub work_state: Option<String>,
    /// `BondNetworkInterfaceId`: text.
    pub bond_network_interface_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
    /// `SlaveNetworkInterfaceId`: text.
    pub slave_network_interface_id: Option<String>,
    /// `WorkState`: text.
    pub work_state: Option<String>,
    /// `BondNetworkInterfaceId`: text.
    pub bond_network_interface_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
    /// `NetworkInterfaceTrafficMode`: text.
    pub network_interface_traffic_mode: Option<String>,
    /// `QueueNumber`: integer.
    pub queue_number: Option<i64>,
    /// `QueuePairNumber`: integer.
    pub queue_pair_number: Option<i64>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
