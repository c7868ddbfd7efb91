// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeNetworkInterfaces.json; do not edit.
//! Lists network interfaces with their addresses, security groups and the instance that each is
//! attached to.
//!
//! Page by token (`NextToken`, `MaxResults`) rather than by number.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeNetworkInterfaces).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::{
    AssociatedPublicIp, Ipv4PrefixSet, Ipv6PrefixSet, Ipv6Set, PrivateIpSet2, Tag2, Tag4,
};

operation! {
    name: "DescribeNetworkInterfaces",
    effect: Effect::Read,
    request: DescribeNetworkInterfacesRequest = DESCRIBE_NETWORK_INTERFACES_REQUEST,
    response: DescribeNetworkInterfacesResponse = DESCRIBE_NETWORK_INTERFACES_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["NetworkInterfaceSets"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 Forbidden.RegionId",
    "400 InvalidInstanceID.Malformed",
    "400 InvalidOperation.DetachPrimaryEniNotAllowed",
    "400 InvalidOperation.InvalidEcsState",
    "400 InvalidOperation.InvalidEniState",
    "400 InvalidParameter",
    "400 InvalidRegionId.MalFormed",
    "400 MissingParameter",
    "400 UnsupportedParameter",
    "403 Abs.InvalidAccount.NotFound",
    "403 EniPerInstanceLimitExceeded",
    "403 Forbidden.NotSupportRAM",
    "403 Forbidden.RegionId",
    "403 Forbidden.SubUser",
    "403 InvalidOperation.AvailabilityZoneMismatch",
    "403 InvalidOperation.InvalidEniPageNumber",
    "403 InvalidOperation.InvalidEniType",
    "403 InvalidOperation.VpcMismatch",
    "403 InvalidParameter",
    "403 InvalidSecurityGroupId.NotVpc",
    "403 InvalidUserType.NotSupported",
    "403 InvalidVpc.Empty",
    "403 InvalidVpc.Indeterminacy",
    "403 MaxEniCountExceeded",
    "403 SecurityGroupInstanceLimitExceed",
    "404 InvalidEcsId.NotFound",
    "404 InvalidEniId.NotFound",
    "404 InvalidSecurityGroupId.NotFound",
    "404 InvalidVSwitchId.NotFound",
}

/// Request of `DescribeNetworkInterfaces`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag2>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `VSwitchId`: text.
    pub v_switch_id: Option<String>,
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `PrimaryIpAddress`: text.
    pub primary_ip_address: Option<String>,
    /// `SecurityGroupId`: text.
    pub security_group_id: Option<String>,
    /// `NetworkInterfaceName`: text.
    pub network_interface_name: Option<String>,
    /// `Type`: text.
    pub r#type: Option<String>,
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// `ServiceManaged`: yes or no.
    pub service_managed: Option<bool>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `PageNumber`: integer. Deprecated.
    pub page_number: Option<i64>,
    /// `PageSize`: integer. Deprecated.
    pub page_size: Option<i64>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `MaxResults`: integer.
    pub max_results: Option<i64>,
    /// `PrivateIpAddress`: texts, at most 100 elements.
    pub private_ip_address: Vec<String>,
    /// `NetworkInterfaceId`: texts, at most 1000 elements.
    pub network_interface_id: Vec<String>,
    /// `Ipv6Address`: texts, at most 1000 elements.
    pub ipv6_address: Vec<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeNetworkInterfacesRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `VSwitchId`.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Sets `PrimaryIpAddress`.
    pub fn primary_ip_address(mut self, value: impl Into<String>) -> Self {
        self.primary_ip_address = Some(value.into());
        self
    }

    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Sets `NetworkInterfaceName`.
    pub fn network_interface_name(mut self, value: impl Into<String>) -> Self {
        self.network_interface_name = Some(value.into());
        self
    }

    /// Sets `Type`.
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets `ServiceManaged`.
    pub fn service_managed(mut self, value: bool) -> Self {
        self.service_managed = Some(value);
        self
    }

    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
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

    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.private_ip_address = cloudspec_wire::all(value);
        self
    }

    /// Sets `NetworkInterfaceId`.
    pub fn network_interface_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.network_interface_id = cloudspec_wire::all(value);
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
}

record! {
    DescribeNetworkInterfacesRequest: DESCRIBE_NETWORK_INTERFACES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 tag: List = Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::new().items(None, Some(20))),
    2 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    3 v_switch_id: OptStr = Field::string("VSwitchId"),
    4 vpc_id: OptStr = Field::string("VpcId"),
    5 primary_ip_address: OptStr = Field::string("PrimaryIpAddress"),
    6 security_group_id: OptStr = Field::string("SecurityGroupId"),
    7 network_interface_name: OptStr = Field::string("NetworkInterfaceName"),
    8 r#type: OptStr = Field::string("Type"),
    9 instance_id: OptStr = Field::string("InstanceId"),
    10 service_managed: OptBool = Field::boolean("ServiceManaged"),
    11 status: OptStr = Field::string("Status"),
    12 page_number: OptInt = Field::int32("PageNumber").deprecated(),
    13 page_size: OptInt = Field::int32("PageSize").deprecated(),
    14 next_token: OptStr = Field::string("NextToken"),
    15 max_results: OptInt = Field::int32("MaxResults"),
    16 private_ip_address: List = Field::string("PrivateIpAddress").list().limits(&Limits::new().items(None, Some(100))),
    17 network_interface_id: List = Field::string("NetworkInterfaceId").list().limits(&Limits::new().items(None, Some(1000))),
    18 ipv6_address: List = Field::string("Ipv6Address").list().limits(&Limits::new().items(None, Some(1000))),
}

/// Response of `DescribeNetworkInterfaces`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesResponse {
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
    /// `NetworkInterfaceSets`: records.
    pub network_interface_sets: Vec<NetworkInterfaceSet>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeNetworkInterfacesResponse: DESCRIBE_NETWORK_INTERFACES_RESPONSE,
    0 next_token: OptStr = Field::string("NextToken"),
    1 page_size: OptInt = Field::int32("PageSize"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 request_id: OptStr = Field::string("RequestId"),
    4 total_count: OptInt = Field::int32("TotalCount"),
    5 network_interface_sets: List = Field::record("NetworkInterfaceSets", &NETWORK_INTERFACE_SET).wrapped("NetworkInterfaceSet"),
}

/// `NetworkInterfaceSets.NetworkInterfaceSet` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct NetworkInterfaceSet {
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
    /// `SecurityGroupIds`: texts.
    pub security_group_ids: Vec<String>,
    /// `AssociatedPublicIp`: record.
    pub associated_public_ip: Option<AssociatedPublicIp>,
    /// `Attachment`: record.
    pub attachment: Option<Attachment>,
    /// `DeleteOnRelease`: yes or no.
    pub delete_on_release: Option<bool>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    NetworkInterfaceSet: NETWORK_INTERFACE_SET,
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
    14 description: OptStr = Field::string("Description"),
    15 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    16 zone_id: OptStr = Field::string("ZoneId"),
    17 private_ip_address: OptStr = Field::string("PrivateIpAddress"),
    18 queue_number: OptInt = Field::int32("QueueNumber"),
    19 private_ip_sets: List = Field::record("PrivateIpSets", &crate::shapes::PRIVATE_IP_SET2).wrapped("PrivateIpSet"),
    20 ipv6_sets: List = Field::record("Ipv6Sets", &crate::shapes::IPV6_SET).wrapped("Ipv6Set"),
    21 ipv4_prefix_sets: List = Field::record("Ipv4PrefixSets", &crate::shapes::IPV4_PREFIX_SET).wrapped("Ipv4PrefixSet"),
    22 ipv6_prefix_sets: List = Field::record("Ipv6PrefixSets", &crate::shapes::IPV6_PREFIX_SET).wrapped("Ipv6PrefixSet"),
    23 tags: List = Field::record("Tags", &crate::shapes::TAG4).wrapped("Tag"),
    24 security_group_ids: List = Field::string("SecurityGroupIds").wrapped("SecurityGroupId"),
    25 associated_public_ip: Opt = Field::record("AssociatedPublicIp", &crate::shapes::ASSOCIATED_PUBLIC_IP),
    26 attachment: Opt = Field::record("Attachment", &ATTACHMENT),
    27 delete_on_release: OptBool = Field::boolean("DeleteOnRelease"),
}

/// `NetworkInterfaceSets.NetworkInterfaceSet.Attachment` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Attachment {
    /// `DeviceIndex`: integer.
    pub device_index: Option<i64>,
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// `TrunkNetworkInterfaceId`: text.
    pub trunk_network_interface_id: Option<String>,
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
    3 network_card_index: OptInt = Field::int32("NetworkCardIndex"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeNetworkInterfacesRequest,
    DescribeNetworkInterfacesResponse,
    NetworkInterfaceSet,
    Attachment,
}
