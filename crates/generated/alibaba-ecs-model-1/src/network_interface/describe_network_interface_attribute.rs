// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeNetworkInterfaceAttribute.json; do not edit.
//! Returns the details of one network interface.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeNetworkInterfaceAttribute).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::{
    AssociatedPublicIp, ConnectionTrackingConfiguration, Ipv4PrefixSet, Ipv6PrefixSet, Ipv6Set, PrivateIpSet2 as PrivateIpSet,
    Tag2 as Tag, Tag4 as Tag2,
};

operation!(Operation::new::<DescribeNetworkInterfaceAttributeRequest, DescribeNetworkInterfaceAttributeResponse>(
    "DescribeNetworkInterfaceAttribute", Effect::Read, &DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_REQUEST,
    &DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_RESPONSE,
), "
    400 Forbidden.RegionId InvalidInstanceID.Malformed InvalidParameter InvalidRegionId.MalFormed MissingParameter
    400 UnsupportedParameter
    403 Abs.InvalidAccount.NotFound Forbidden.NotSupportRAM Forbidden.SubUser InvalidParameter InvalidUserType.NotSupported
    404 InvalidEniId.NotFound
");

/// Request of `DescribeNetworkInterfaceAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeNetworkInterfaceAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `NetworkInterfaceId`: text. */ pub network_interface_id: String,
    /** `Attribute`: text. */ pub attribute: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeNetworkInterfaceAttributeRequest {
    /// With what is required.
    pub fn new(network_interface_id: impl Into<String>) -> Self {
        Self { network_interface_id: network_interface_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `Attribute`.
    pub fn attribute(mut self, value: impl Into<String>) -> Self { self.attribute = Some(value.into()); self }
}
/// Table of [`DescribeNetworkInterfaceAttributeRequest`].
pub static DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "DescribeNetworkInterfaceAttributeRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::items(None, Some(20))),
    Field::string("NetworkInterfaceId").required(),
    Field::string("Attribute"),
]; &ROWS } };
record!(DescribeNetworkInterfaceAttributeRequest, DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 List tag, 2 Str network_interface_id, 3 OptStr attribute] []);

/// Answer of `DescribeNetworkInterfaceAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeNetworkInterfaceAttributeResponse {
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `Type`: text. */ pub r#type: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `NetworkInterfaceTrafficMode`: text. */ pub network_interface_traffic_mode: Option<String>,
    /** `NetworkInterfaceName`: text. */ pub network_interface_name: Option<String>,
    /** `MacAddress`: text. */ pub mac_address: Option<String>,
    /** `QueuePairNumber`: integer. */ pub queue_pair_number: Option<i64>,
    /** `NetworkInterfaceId`: text. */ pub network_interface_id: Option<String>,
    /** `ServiceID`: integer. */ pub service_id: Option<i64>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `OwnerId`: text. */ pub owner_id: Option<String>,
    /** `ServiceManaged`: yes or no. */ pub service_managed: Option<bool>,
    /** `VSwitchId`: text. */ pub v_switch_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `PrivateIpAddress`: text. */ pub private_ip_address: Option<String>,
    /** `QueueNumber`: integer. */ pub queue_number: Option<i64>,
    /** `SecurityGroupIds`: texts. */ pub security_group_ids: Vec<String>,
    /** `AssociatedPublicIp`: record. */ pub associated_public_ip: Option<AssociatedPublicIp>,
    /** `Attachment`: record. */ pub attachment: Option<Attachment>,
    /** `PrivateIpSets`: records. */ pub private_ip_sets: Vec<PrivateIpSet>,
    /** `Ipv6Sets`: records. */ pub ipv6_sets: Vec<Ipv6Set>,
    /** `Ipv4PrefixSets`: records. */ pub ipv4_prefix_sets: Vec<Ipv4PrefixSet>,
    /** `Ipv6PrefixSets`: records. */ pub ipv6_prefix_sets: Vec<Ipv6PrefixSet>,
    /** `Tags`: records. */ pub tags: Vec<Tag2>,
    /** `BondInterfaceSpecification`: record. */ pub bond_interface_specification: Option<BondInterfaceSpecification>,
    /** `SlaveInterfaceSpecification`: record. */ pub slave_interface_specification: Option<SlaveInterfaceSpecification>,
    /** `DeleteOnRelease`: yes or no. */ pub delete_on_release: Option<bool>,
    /** `TcpOptionAddressEnabled`: text. */ pub tcp_option_address_enabled: Option<String>,
    /** `NetworkInterfaceTrafficConfig`: record. */ pub network_interface_traffic_config: Option<NetworkInterfaceTrafficConfig>,
    /// `ConnectionTrackingConfiguration`: record.
    pub connection_tracking_configuration: Option<ConnectionTrackingConfiguration>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeNetworkInterfaceAttributeResponse`].
pub static DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_RESPONSE: Schema =
    Schema { name: "DescribeNetworkInterfaceAttributeResponse", fields: { static ROWS: [Field; 34] = [
    Field::string("CreationTime"),
    Field::string("VpcId"),
    Field::string("Type"),
    Field::string("Status"),
    Field::string("NetworkInterfaceTrafficMode"),
    Field::string("NetworkInterfaceName"),
    Field::string("MacAddress"),
    Field::int32("QueuePairNumber"),
    Field::string("NetworkInterfaceId"),
    Field::int64("ServiceID"),
    Field::string("InstanceId"),
    Field::string("OwnerId"),
    Field::boolean("ServiceManaged"),
    Field::string("VSwitchId"),
    Field::string("RequestId"),
    Field::string("Description"),
    Field::string("ResourceGroupId"),
    Field::string("ZoneId"),
    Field::string("PrivateIpAddress"),
    Field::int32("QueueNumber"),
    Field::string("SecurityGroupIds").wrapped("SecurityGroupId"),
    Field::record("AssociatedPublicIp", &crate::shapes::ASSOCIATED_PUBLIC_IP),
    Field::record("Attachment", &ATTACHMENT),
    Field::record("PrivateIpSets", &crate::shapes::PRIVATE_IP_SET2).wrapped("PrivateIpSet"),
    Field::record("Ipv6Sets", &crate::shapes::IPV6_SET).wrapped("Ipv6Set"),
    Field::record("Ipv4PrefixSets", &crate::shapes::IPV4_PREFIX_SET).wrapped("Ipv4PrefixSet"),
    Field::record("Ipv6PrefixSets", &crate::shapes::IPV6_PREFIX_SET).wrapped("Ipv6PrefixSet"),
    Field::record("Tags", &crate::shapes::TAG4).wrapped("Tag"),
    Field::record("BondInterfaceSpecification", &BOND_INTERFACE_SPECIFICATION),
    Field::record("SlaveInterfaceSpecification", &SLAVE_INTERFACE_SPECIFICATION),
    Field::boolean("DeleteOnRelease"),
    Field::string("TcpOptionAddressEnabled"),
    Field::record("NetworkInterfaceTrafficConfig", &NETWORK_INTERFACE_TRAFFIC_CONFIG),
    Field::record("ConnectionTrackingConfiguration", &crate::shapes::CONNECTION_TRACKING_CONFIGURATION),
]; &ROWS } };
record!(DescribeNetworkInterfaceAttributeResponse, DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_RESPONSE,
    [0 OptStr creation_time, 1 OptStr vpc_id, 2 OptStr r#type, 3 OptStr status, 4 OptStr network_interface_traffic_mode,
    5 OptStr network_interface_name, 6 OptStr mac_address, 8 OptStr network_interface_id, 10 OptStr instance_id,
    11 OptStr owner_id, 13 OptStr v_switch_id, 14 OptStr request_id, 15 OptStr description, 16 OptStr resource_group_id,
    17 OptStr zone_id, 18 OptStr private_ip_address, 20 List security_group_ids, 21 Opt associated_public_ip, 22 Opt attachment,
    23 List private_ip_sets, 24 List ipv6_sets, 25 List ipv4_prefix_sets, 26 List ipv6_prefix_sets, 27 List tags,
    28 Opt bond_interface_specification, 29 Opt slave_interface_specification, 31 OptStr tcp_option_address_enabled,
    32 Opt network_interface_traffic_config, 33 Opt connection_tracking_configuration] [7 OptInt queue_pair_number,
    9 OptInt service_id, 12 OptBool service_managed, 19 OptInt queue_number, 30 OptBool delete_on_release]);

/// What `Attachment` holds.
#[derive(Default)] #[non_exhaustive] pub struct Attachment {
    /** `DeviceIndex`: integer. */ pub device_index: Option<i64>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `TrunkNetworkInterfaceId`: text. */ pub trunk_network_interface_id: Option<String>,
    /** `MemberNetworkInterfaceIds`: texts. */ pub member_network_interface_ids: Vec<String>,
    /** `NetworkCardIndex`: integer. */ pub network_card_index: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Attachment`].
pub static ATTACHMENT: Schema = Schema { name: "Attachment", fields: { static ROWS: [Field; 5] = [
    Field::int32("DeviceIndex"),
    Field::string("InstanceId"),
    Field::string("TrunkNetworkInterfaceId"),
    Field::string("MemberNetworkInterfaceIds").wrapped("MemberNetworkInterfaceId"),
    Field::int32("NetworkCardIndex"),
]; &ROWS } };
record!(Attachment, ATTACHMENT,
    [1 OptStr instance_id, 2 OptStr trunk_network_interface_id, 3 List member_network_interface_ids] [0 OptInt device_index,
    4 OptInt network_card_index]);

/// What `BondInterfaceSpecification` holds.
#[derive(Default)] #[non_exhaustive] pub struct BondInterfaceSpecification {
    /** `BondMode`: text. */ pub bond_mode: Option<String>,
    /** `SlaveInterfaceSpecification`: records. */ pub slave_interface_specification: Vec<SlaveInterfaceSpecificationSet>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`BondInterfaceSpecification`].
pub static BOND_INTERFACE_SPECIFICATION: Schema =
    Schema { name: "BondInterfaceSpecification", fields: { static ROWS: [Field; 2] = [
    Field::string("BondMode"),
    Field::record("SlaveInterfaceSpecification", &SLAVE_INTERFACE_SPECIFICATION_SET).wrapped("SlaveInterfaceSpecificationSet"),
]; &ROWS } };
record!(BondInterfaceSpecification, BOND_INTERFACE_SPECIFICATION, [0 OptStr bond_mode, 1 List slave_interface_specification] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct SlaveInterfaceSpecificationSet {
    /** `SlaveNetworkInterfaceId`: text. */ pub slave_network_interface_id: Option<String>,
    /** `WorkState`: text. */ pub work_state: Option<String>,
    /** `BondNetworkInterfaceId`: text. */ pub bond_network_interface_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`SlaveInterfaceSpecificationSet`].
pub static SLAVE_INTERFACE_SPECIFICATION_SET: Schema =
    Schema { name: "SlaveInterfaceSpecificationSet", fields: { static ROWS: [Field; 3] = [
    Field::string("SlaveNetworkInterfaceId"),
    Field::string("WorkState"),
    Field::string("BondNetworkInterfaceId"),
]; &ROWS } };
record!(SlaveInterfaceSpecificationSet, SLAVE_INTERFACE_SPECIFICATION_SET,
    [0 OptStr slave_network_interface_id, 1 OptStr work_state, 2 OptStr bond_network_interface_id] []);

/// What `SlaveInterfaceSpecification` holds.
#[derive(Default)] #[non_exhaustive] pub struct SlaveInterfaceSpecification {
    /** `SlaveNetworkInterfaceId`: text. */ pub slave_network_interface_id: Option<String>,
    /** `WorkState`: text. */ pub work_state: Option<String>,
    /** `BondNetworkInterfaceId`: text. */ pub bond_network_interface_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`SlaveInterfaceSpecification`].
pub static SLAVE_INTERFACE_SPECIFICATION: Schema =
    Schema { name: "SlaveInterfaceSpecification", fields: { static ROWS: [Field; 3] = [
    Field::string("SlaveNetworkInterfaceId"),
    Field::string("WorkState"),
    Field::string("BondNetworkInterfaceId"),
]; &ROWS } };
record!(SlaveInterfaceSpecification, SLAVE_INTERFACE_SPECIFICATION,
    [0 OptStr slave_network_interface_id, 1 OptStr work_state, 2 OptStr bond_network_interface_id] []);

/// What `NetworkInterfaceTrafficConfig` holds.
#[derive(Default)] #[non_exhaustive] pub struct NetworkInterfaceTrafficConfig {
    /** `NetworkInterfaceTrafficMode`: text. */ pub network_interface_traffic_mode: Option<String>,
    /** `QueueNumber`: integer. */ pub queue_number: Option<i64>,
    /** `QueuePairNumber`: integer. */ pub queue_pair_number: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`NetworkInterfaceTrafficConfig`].
pub static NETWORK_INTERFACE_TRAFFIC_CONFIG: Schema =
    Schema { name: "NetworkInterfaceTrafficConfig", fields: { static ROWS: [Field; 3] = [
    Field::string("NetworkInterfaceTrafficMode"),
    Field::int32("QueueNumber"),
    Field::int32("QueuePairNumber"),
]; &ROWS } };
record!(NetworkInterfaceTrafficConfig, NETWORK_INTERFACE_TRAFFIC_CONFIG,
    [0 OptStr network_interface_traffic_mode] [1 OptInt queue_number, 2 OptInt queue_pair_number]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeNetworkInterfaceAttributeRequest, DescribeNetworkInterfaceAttributeResponse, Attachment, BondInterfaceSpecification,
    SlaveInterfaceSpecificationSet, SlaveInterfaceSpecification, NetworkInterfaceTrafficConfig,
);
