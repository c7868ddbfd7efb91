// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeNetworkInterfaces.json; do not edit.
//! Lists network interfaces with their addresses, security groups and the instance that each is attached to.
//!
//! Page by token (`NextToken`, `MaxResults`) rather than by number.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeNetworkInterfaces).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::{
    AssociatedPublicIp, Ipv4PrefixSet, Ipv6PrefixSet, Ipv6Set, PrivateIpSet2 as PrivateIpSet, Tag2 as Tag, Tag4 as Tag2,
};

operation!(Operation::new::<DescribeNetworkInterfacesRequest, DescribeNetworkInterfacesResponse>(
    "DescribeNetworkInterfaces", Effect::Read, &DESCRIBE_NETWORK_INTERFACES_REQUEST, &DESCRIBE_NETWORK_INTERFACES_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"),
    items: &["NetworkInterfaceSets"], total: Some(&["TotalCount"]),
}), "
    400 Forbidden.RegionId InvalidInstanceID.Malformed InvalidOperation.DetachPrimaryEniNotAllowed
    400 InvalidOperation.InvalidEcsState InvalidOperation.InvalidEniState InvalidParameter InvalidRegionId.MalFormed
    400 MissingParameter UnsupportedParameter
    403 Abs.InvalidAccount.NotFound EniPerInstanceLimitExceeded Forbidden.NotSupportRAM Forbidden.RegionId Forbidden.SubUser
    403 InvalidOperation.AvailabilityZoneMismatch InvalidOperation.InvalidEniPageNumber InvalidOperation.InvalidEniType
    403 InvalidOperation.VpcMismatch InvalidParameter InvalidSecurityGroupId.NotVpc InvalidUserType.NotSupported InvalidVpc.Empty
    403 InvalidVpc.Indeterminacy MaxEniCountExceeded SecurityGroupInstanceLimitExceed
    404 InvalidEcsId.NotFound InvalidEniId.NotFound InvalidSecurityGroupId.NotFound InvalidVSwitchId.NotFound
");

/// Request of `DescribeNetworkInterfaces`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeNetworkInterfacesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `VSwitchId`: text. */ pub v_switch_id: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `PrimaryIpAddress`: text. */ pub primary_ip_address: Option<String>,
    /** `SecurityGroupId`: text. */ pub security_group_id: Option<String>,
    /** `NetworkInterfaceName`: text. */ pub network_interface_name: Option<String>,
    /** `Type`: text. */ pub r#type: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `ServiceManaged`: yes or no. */ pub service_managed: Option<bool>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `PageNumber`: integer. Deprecated. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. Deprecated. */ pub page_size: Option<i64>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResults`: integer. */ pub max_results: Option<i64>,
    /** `PrivateIpAddress`: texts, at most 100 elements. */ pub private_ip_address: Vec<String>,
    /** `NetworkInterfaceId`: texts, at most 1000 elements. */ pub network_interface_id: Vec<String>,
    /** `Ipv6Address`: texts, at most 1000 elements. */ pub ipv6_address: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeNetworkInterfacesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `VSwitchId`.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self { self.v_switch_id = Some(value.into()); self }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self { self.vpc_id = Some(value.into()); self }
    /// Sets `PrimaryIpAddress`.
    pub fn primary_ip_address(mut self, value: impl Into<String>) -> Self { self.primary_ip_address = Some(value.into()); self }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self { self.security_group_id = Some(value.into()); self }
    /// Sets `NetworkInterfaceName`.
    pub fn network_interface_name(mut self, value: impl Into<String>) -> Self {
        self.network_interface_name = Some(value.into()); self
    }
    /// Sets `Type`.
    pub fn r#type(mut self, value: impl Into<String>) -> Self { self.r#type = Some(value.into()); self }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self { self.instance_id = Some(value.into()); self }
    /// Sets `ServiceManaged`.
    pub fn service_managed(mut self, value: bool) -> Self { self.service_managed = Some(value); self }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self { self.status = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.private_ip_address = all(value); self
    }
    /// Sets `NetworkInterfaceId`.
    pub fn network_interface_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.network_interface_id = all(value); self
    }
    /// Sets `Ipv6Address`.
    pub fn ipv6_address(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ipv6_address = all(value); self
    }
}
/// Table of [`DescribeNetworkInterfacesRequest`].
pub static DESCRIBE_NETWORK_INTERFACES_REQUEST: Schema =
    Schema { name: "DescribeNetworkInterfacesRequest", fields: { static ROWS: [Field; 19] = [
    Field::string("RegionId").required().filled(),
    Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::items(None, Some(20))),
    Field::string("ResourceGroupId"),
    Field::string("VSwitchId"),
    Field::string("VpcId"),
    Field::string("PrimaryIpAddress"),
    Field::string("SecurityGroupId"),
    Field::string("NetworkInterfaceName"),
    Field::string("Type"),
    Field::string("InstanceId"),
    Field::boolean("ServiceManaged"),
    Field::string("Status"),
    Field::int32("PageNumber").deprecated(),
    Field::int32("PageSize").deprecated(),
    Field::string("NextToken"),
    Field::int32("MaxResults"),
    Field::string("PrivateIpAddress").list().limits(&Limits::items(None, Some(100))),
    Field::string("NetworkInterfaceId").list().limits(&Limits::items(None, Some(1000))),
    Field::string("Ipv6Address").list().limits(&Limits::items(None, Some(1000))),
]; &ROWS } };
record!(DescribeNetworkInterfacesRequest, DESCRIBE_NETWORK_INTERFACES_REQUEST,
    [0 OptStr region_id, 1 List tag, 2 OptStr resource_group_id, 3 OptStr v_switch_id, 4 OptStr vpc_id,
    5 OptStr primary_ip_address, 6 OptStr security_group_id, 7 OptStr network_interface_name, 8 OptStr r#type,
    9 OptStr instance_id, 11 OptStr status, 14 OptStr next_token, 16 List private_ip_address, 17 List network_interface_id,
    18 List ipv6_address] [10 OptBool service_managed, 12 OptInt page_number, 13 OptInt page_size, 15 OptInt max_results]);

/// Answer of `DescribeNetworkInterfaces`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeNetworkInterfacesResponse {
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `NetworkInterfaceSets`: records. */ pub network_interface_sets: Vec<NetworkInterfaceSet>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeNetworkInterfacesResponse`].
pub static DESCRIBE_NETWORK_INTERFACES_RESPONSE: Schema =
    Schema { name: "DescribeNetworkInterfacesResponse", fields: { static ROWS: [Field; 6] = [
    Field::string("NextToken"),
    Field::int32("PageSize"),
    Field::int32("PageNumber"),
    Field::string("RequestId"),
    Field::int32("TotalCount"),
    Field::record("NetworkInterfaceSets", &NETWORK_INTERFACE_SET).wrapped("NetworkInterfaceSet"),
]; &ROWS } };
record!(DescribeNetworkInterfacesResponse, DESCRIBE_NETWORK_INTERFACES_RESPONSE,
    [0 OptStr next_token, 3 OptStr request_id, 5 List network_interface_sets] [1 OptInt page_size, 2 OptInt page_number,
    4 OptInt total_count]);

/// What `NetworkInterfaceSets.NetworkInterfaceSet` holds.
#[derive(Default)] #[non_exhaustive] pub struct NetworkInterfaceSet {
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
    /** `Description`: text. */ pub description: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `PrivateIpAddress`: text. */ pub private_ip_address: Option<String>,
    /** `QueueNumber`: integer. */ pub queue_number: Option<i64>,
    /** `PrivateIpSets`: records. */ pub private_ip_sets: Vec<PrivateIpSet>,
    /** `Ipv6Sets`: records. */ pub ipv6_sets: Vec<Ipv6Set>,
    /** `Ipv4PrefixSets`: records. */ pub ipv4_prefix_sets: Vec<Ipv4PrefixSet>,
    /** `Ipv6PrefixSets`: records. */ pub ipv6_prefix_sets: Vec<Ipv6PrefixSet>,
    /** `Tags`: records. */ pub tags: Vec<Tag2>,
    /** `SecurityGroupIds`: texts. */ pub security_group_ids: Vec<String>,
    /** `AssociatedPublicIp`: record. */ pub associated_public_ip: Option<AssociatedPublicIp>,
    /** `Attachment`: record. */ pub attachment: Option<Attachment>,
    /** `DeleteOnRelease`: yes or no. */ pub delete_on_release: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`NetworkInterfaceSet`].
pub static NETWORK_INTERFACE_SET: Schema = Schema { name: "NetworkInterfaceSet", fields: { static ROWS: [Field; 28] = [
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
    Field::string("Description"),
    Field::string("ResourceGroupId"),
    Field::string("ZoneId"),
    Field::string("PrivateIpAddress"),
    Field::int32("QueueNumber"),
    Field::record("PrivateIpSets", &crate::shapes::PRIVATE_IP_SET2).wrapped("PrivateIpSet"),
    Field::record("Ipv6Sets", &crate::shapes::IPV6_SET).wrapped("Ipv6Set"),
    Field::record("Ipv4PrefixSets", &crate::shapes::IPV4_PREFIX_SET).wrapped("Ipv4PrefixSet"),
    Field::record("Ipv6PrefixSets", &crate::shapes::IPV6_PREFIX_SET).wrapped("Ipv6PrefixSet"),
    Field::record("Tags", &crate::shapes::TAG4).wrapped("Tag"),
    Field::string("SecurityGroupIds").wrapped("SecurityGroupId"),
    Field::record("AssociatedPublicIp", &crate::shapes::ASSOCIATED_PUBLIC_IP),
    Field::record("Attachment", &ATTACHMENT),
    Field::boolean("DeleteOnRelease"),
]; &ROWS } };
record!(NetworkInterfaceSet, NETWORK_INTERFACE_SET,
    [0 OptStr creation_time, 1 OptStr vpc_id, 2 OptStr r#type, 3 OptStr status, 4 OptStr network_interface_traffic_mode,
    5 OptStr network_interface_name, 6 OptStr mac_address, 8 OptStr network_interface_id, 10 OptStr instance_id,
    11 OptStr owner_id, 13 OptStr v_switch_id, 14 OptStr description, 15 OptStr resource_group_id, 16 OptStr zone_id,
    17 OptStr private_ip_address, 19 List private_ip_sets, 20 List ipv6_sets, 21 List ipv4_prefix_sets, 22 List ipv6_prefix_sets,
    23 List tags, 24 List security_group_ids, 25 Opt associated_public_ip, 26 Opt attachment] [7 OptInt queue_pair_number,
    9 OptInt service_id, 12 OptBool service_managed, 18 OptInt queue_number, 27 OptBool delete_on_release]);

/// What `NetworkInterfaceSets.NetworkInterfaceSet.Attachment` holds.
#[derive(Default)] #[non_exhaustive] pub struct Attachment {
    /** `DeviceIndex`: integer. */ pub device_index: Option<i64>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `TrunkNetworkInterfaceId`: text. */ pub trunk_network_interface_id: Option<String>,
    /** `NetworkCardIndex`: integer. */ pub network_card_index: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Attachment`].
pub static ATTACHMENT: Schema = Schema { name: "Attachment", fields: { static ROWS: [Field; 4] = [
    Field::int32("DeviceIndex"),
    Field::string("InstanceId"),
    Field::string("TrunkNetworkInterfaceId"),
    Field::int32("NetworkCardIndex"),
]; &ROWS } };
record!(Attachment, ATTACHMENT,
    [1 OptStr instance_id, 2 OptStr trunk_network_interface_id] [0 OptInt device_index, 3 OptInt network_card_index]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeNetworkInterfacesRequest, DescribeNetworkInterfacesResponse, NetworkInterfaceSet, Attachment,
);
