// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeNetworkInterfaces.json; do not edit.
//! Lists network interfaces with their addresses, security groups and the instance that each is
//! attached to.
//!
//! Page by token (`NextToken`, `MaxResults`) rather than by number.
//!
//! - Requires permission for the action `ecs:DescribeNetworkInterfaces` (access level get), on
//!   NetworkInterface `acs:ecs:{#regionId}:{#accountId}:eni/{#eniId}`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeNetworkInterfaces),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, Timestamp, errors, operation, record,
};

pub use crate::shapes::{
    AssociatedPublicIp, DiskTag, ImageTag, Ipv4PrefixSet, Ipv6PrefixSet, Ipv6Set,
    NetworkInterfaceSetPrivateIpSet, NetworkInterfaceStatus, NetworkInterfaceTrafficMode,
    NetworkInterfaceType,
};

operation! {
    name: "DescribeNetworkInterfaces",
    effect: Effect::Read,
    request: DescribeNetworkInterfacesRequest = DESCRIBE_NETWORK_INTERFACES_REQUEST,
    response: DescribeNetworkInterfacesResponse = DESCRIBE_NETWORK_INTERFACES_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").alternatives(&["PageNumber", "PageSize"]).items(&["NetworkInterfaceSets"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeNetworkInterfaces").resources(&[AuthorizedResource::new("NetworkInterface", "acs:ecs:{#regionId}:{#accountId}:eni/{#eniId}")])),
}

errors! {
    "400 Forbidden.RegionId = The region does not offer this.",
    "400 InvalidInstanceID.Malformed = The instance id is malformed.",
    "400 InvalidOperation.DetachPrimaryEniNotAllowed = The primary network interface cannot be detached.",
    "400 InvalidOperation.InvalidEcsState = The instance must be running or stopped.",
    "400 InvalidOperation.InvalidEniState = The network interface is in a state that does not allow the operation. Wait until it is `Available` or `InUse`.",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidRegionId.MalFormed = The region id is malformed. It looks like `cn-hangzhou`.",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 UnsupportedParameter = A parameter is not supported here; the message names it.",
    "403 Abs.InvalidAccount.NotFound = The account is unknown, or the AccessKey is no longer good.",
    "403 EniPerInstanceLimitExceeded = The instance type has no room for another network interface.",
    "403 Forbidden.NotSupportRAM = RAM users cannot do this.",
    "403 Forbidden.RegionId = The region does not offer this.",
    "403 Forbidden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 InvalidOperation.AvailabilityZoneMismatch = The resources are in different zones.",
    "403 InvalidOperation.InvalidEniPageNumber",
    "403 InvalidOperation.InvalidEniType = The operation is not possible with this kind of network interface, for instance with a primary one.",
    "403 InvalidOperation.VpcMismatch = The resources belong to different VPCs.",
    "403 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "403 InvalidSecurityGroupId.NotVpc = The security group is not one of the VPC.",
    "403 InvalidUserType.NotSupported = Accounts of this kind cannot do this.",
    "403 InvalidVpc.Empty",
    "403 InvalidVpc.Indeterminacy",
    "403 MaxEniCountExceeded = The quota of network interfaces in the region is used up.",
    "403 SecurityGroupInstanceLimitExceed = The security group has as many instances or addresses as it can hold. Take another group.",
    "404 InvalidEcsId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "404 InvalidEniId.NotFound = There is no such network interface in this region.",
    "404 InvalidSecurityGroupId.NotFound = There is no such security group in this region. Check the id and the region.",
    "404 InvalidVSwitchId.NotFound = There is no such vSwitch in this region. Check the id and the region.",
}

/// Request of `DescribeNetworkInterfaces`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<ImageTag>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: Option<String>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Primary private IPv4 address of the network interface.
    pub primary_ip_address: Option<String>,
    /// Id of the security group (`sg-...`). `DescribeSecurityGroups` lists it.
    pub security_group_id: Option<String>,
    /// Name of the network interface, 2 to 128 characters.
    pub network_interface_name: Option<String>,
    /// Kind of the resource, where there are several kinds.
    pub r#type: Option<NetworkInterfaceType>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Whether a cloud service manages the resource (1), in which case users cannot change it, or not (0).
    pub service_managed: Option<bool>,
    /// State of the resource, or the state that is looked for.
    pub status: Option<NetworkInterfaceStatus>,
    /// Page to return, or the one returned, counted from 1. Deprecated.
    #[deprecated]
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. Deprecated.
    #[deprecated]
    pub page_size: Option<i64>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a response holds at most.
    pub max_results: Option<i64>,
    /// Private IPv4 address within the vSwitch's block. At most 100 elements.
    pub private_ip_address: Vec<String>,
    /// Ids of elastic network interfaces (`eni-...`): only these are returned. At most 1000 elements.
    pub network_interface_id: Vec<String>,
    /// IPv6 addresses, such as `2001:db8::1`: those to give to the network interface, or to look for. At
    /// most 1000 elements.
    pub ipv6_address: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeNetworkInterfacesRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
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

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Id of the virtual private cloud (VPC): `vpc-...`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Primary private IPv4 address of the network interface.
    pub fn primary_ip_address(mut self, value: impl Into<String>) -> Self {
        self.primary_ip_address = Some(value.into());
        self
    }

    /// Id of the security group (`sg-...`).
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Name of the network interface, 2 to 128 characters.
    pub fn network_interface_name(mut self, value: impl Into<String>) -> Self {
        self.network_interface_name = Some(value.into());
        self
    }

    /// Kind of the resource, where there are several kinds.
    pub fn r#type(mut self, value: impl Into<NetworkInterfaceType>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Whether a cloud service manages the resource (1), in which case users cannot change it, or not (0).
    pub fn service_managed(mut self, value: bool) -> Self {
        self.service_managed = Some(value);
        self
    }

    /// State of the resource, or the state that is looked for.
    pub fn status(mut self, value: impl Into<NetworkInterfaceStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Page to return, or the one returned, counted from 1.
    #[deprecated]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    #[deprecated]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Where to go on: the token of the previous response.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// How many entries a response holds at most.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Private IPv4 address within the vSwitch's block.
    pub fn private_ip_address(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.private_ip_address = cloudspec_wire::all(value);
        self
    }

    /// Ids of elastic network interfaces (`eni-...`): only these are returned.
    pub fn network_interface_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.network_interface_id = cloudspec_wire::all(value);
        self
    }

    /// IPv6 addresses, such as `2001:db8::1`: those to give to the network interface, or to look for.
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
    1 tag: List = Field::record("Tag", &crate::shapes::IMAGE_TAG).list().limits(&Limits::new().items(None, Some(20))),
    2 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    3 v_switch_id: OptStr = Field::string("VSwitchId"),
    4 vpc_id: OptStr = Field::string("VpcId"),
    5 primary_ip_address: OptStr = Field::string("PrimaryIpAddress"),
    6 security_group_id: OptStr = Field::string("SecurityGroupId"),
    7 network_interface_name: OptStr = Field::string("NetworkInterfaceName"),
    8 r#type: Opt = Field::one_of("Type", NetworkInterfaceType::VALUES),
    9 instance_id: OptStr = Field::string("InstanceId"),
    10 service_managed: OptBool = Field::boolean("ServiceManaged"),
    11 status: Opt = Field::one_of("Status", NetworkInterfaceStatus::VALUES),
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
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a page holds at most. Deprecated. Page by token.
    #[deprecated = "Page by token."]
    pub page_size: Option<i64>,
    /// Page to return, or the one returned, counted from 1. Deprecated. Page by token.
    #[deprecated = "Page by token."]
    pub page_number: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// `NetworkInterfaceSets`: list of records.
    pub network_interface_sets: Vec<NetworkInterfaceSet>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeNetworkInterfacesResponse: DESCRIBE_NETWORK_INTERFACES_RESPONSE,
    0 next_token: OptStr = Field::string("NextToken"),
    1 page_size: OptInt = Field::int32("PageSize").deprecated(),
    2 page_number: OptInt = Field::int32("PageNumber").deprecated(),
    3 request_id: OptStr = Field::string("RequestId"),
    4 total_count: OptInt = Field::int32("TotalCount"),
    5 network_interface_sets: List = Field::record("NetworkInterfaceSets", &NETWORK_INTERFACE_SET).wrapped("NetworkInterfaceSet"),
}

/// `NetworkInterfaceSets.NetworkInterfaceSet` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct NetworkInterfaceSet {
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Whether it is the instance's `Primary` network interface or a `Secondary` one.
    pub r#type: Option<String>,
    /// State of the network interface: `Available`, `Attaching`, `InUse`, `Detaching` or `Deleting`.
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
    /// Ids of the security groups (`sg-...`). `DescribeSecurityGroups` lists them.
    pub security_group_ids: Vec<String>,
    /// Elastic IP address that is bound to the private address.
    pub associated_public_ip: Option<AssociatedPublicIp>,
    /// Where the network interface is attached: the instance, the index on it, and the trunk interface if
    /// there is one.
    pub attachment: Option<Attachment>,
    /// Whether the network interface is deleted together with the instance.
    pub delete_on_release: Option<bool>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    NetworkInterfaceSet: NETWORK_INTERFACE_SET,
    0 creation_time: Opt = Field::timestamp("CreationTime"),
    1 vpc_id: OptStr = Field::string("VpcId"),
    2 r#type: OptStr = Field::string("Type"),
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
    14 description: OptStr = Field::string("Description"),
    15 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    16 zone_id: OptStr = Field::string("ZoneId"),
    17 private_ip_address: OptStr = Field::string("PrivateIpAddress"),
    18 queue_number: OptInt = Field::int32("QueueNumber"),
    19 private_ip_sets: List = Field::record("PrivateIpSets", &crate::shapes::NETWORK_INTERFACE_SET_PRIVATE_IP_SET).wrapped("PrivateIpSet"),
    20 ipv6_sets: List = Field::record("Ipv6Sets", &crate::shapes::IPV6_SET).wrapped("Ipv6Set"),
    21 ipv4_prefix_sets: List = Field::record("Ipv4PrefixSets", &crate::shapes::IPV4_PREFIX_SET).wrapped("Ipv4PrefixSet"),
    22 ipv6_prefix_sets: List = Field::record("Ipv6PrefixSets", &crate::shapes::IPV6_PREFIX_SET).wrapped("Ipv6PrefixSet"),
    23 tags: List = Field::record("Tags", &crate::shapes::DISK_TAG).wrapped("Tag"),
    24 security_group_ids: List = Field::string("SecurityGroupIds").wrapped("SecurityGroupId"),
    25 associated_public_ip: Opt = Field::record("AssociatedPublicIp", &crate::shapes::ASSOCIATED_PUBLIC_IP),
    26 attachment: Opt = Field::record("Attachment", &ATTACHMENT),
    27 delete_on_release: OptBool = Field::boolean("DeleteOnRelease"),
}

/// `NetworkInterfaceSets.NetworkInterfaceSet.Attachment` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Attachment {
    /// Index of the network interface on the instance; the primary one has 0.
    pub device_index: Option<i64>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// `TrunkNetworkInterfaceId`: string.
    pub trunk_network_interface_id: Option<String>,
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
    3 network_card_index: OptInt = Field::int32("NetworkCardIndex"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeNetworkInterfacesRequest,
    DescribeNetworkInterfacesResponse,
    NetworkInterfaceSet,
    Attachment,
}
