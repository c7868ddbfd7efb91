// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateNetworkInterface.json; do not edit.
//! Creates an elastic network interface in a vSwitch, with up to 49 secondary private addresses.
//!
//! Wait until it is `Available` before attaching it. If the response has no `NetworkInterfaceId`,
//! create it again. The number a region is limited by quota.
//!
//! - Requires permission for the action `ecs:CreateNetworkInterface` (access level create), on
//!   NetworkInterface `acs:ecs:{#regionId}:{#accountId}:eni/*` (required in the policy) and VSwitch
//!   `acs:vpc:{#regionId}:{#accountId}:vswitch/{#vswitchId}` (required in the policy). Condition keys:
//!   `vpc:IsDefaultVSwitch`, `vpc:IsDefaultVpc`, `vpc:VPC`, `vpc:tag`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateNetworkInterface),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, open_enum, operation, record,
};

pub use crate::shapes::{
    ConnectionTrackingConfiguration, DiskTag, ImageTag, Ipv4PrefixSet, Ipv6PrefixSet,
    Ipv6Set, NetworkInterfaceStatus, NetworkInterfaceTrafficMode, PrivateIpSet,
};

operation! {
    name: "CreateNetworkInterface",
    effect: Effect::Write,
    request: CreateNetworkInterfaceRequest = CREATE_NETWORK_INTERFACE_REQUEST,
    response: CreateNetworkInterfaceResponse = CREATE_NETWORK_INTERFACE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).authorization(Authorization::new("ecs:CreateNetworkInterface").resources(&[AuthorizedResource::new("NetworkInterface", "acs:ecs:{#regionId}:{#accountId}:eni/*").required(), AuthorizedResource::new("SecurityGroup", "acs:ecs:{#regionId}:{#accountId}:securitygroup/{#securitygroupId}").required(), AuthorizedResource::new("VSwitch", "acs:vpc:{#regionId}:{#accountId}:vswitch/{#vswitchId}").required()]).conditions(&["vpc:IsDefaultVSwitch", "vpc:IsDefaultVpc", "vpc:VPC", "vpc:tag"])),
}

errors! {
    "400 Duplicate.TagKey = A tag key stands twice in the request. Each key may come once.",
    "400 Forbidden.RegionId = The region does not offer this.",
    "400 IncorrectVSwitchStatus = The vSwitch is being changed. Try again when it is `Available`.",
    "400 InvalidConnectionTrackingConfiguration.RegionOrUserNotSupported",
    "400 InvalidEniQueueSize.RegionOrUserNotSupported",
    "400 InvalidInstanceID.Malformed = The instance id is malformed.",
    "400 InvalidOperation.DetachPrimaryEniNotAllowed = The primary network interface cannot be detached.",
    "400 InvalidOperation.EniCountExceeded = The instance type has no room for another network interface.",
    "400 InvalidOperation.InvalidEcsState = The instance must be running or stopped.",
    "400 InvalidOperation.InvalidEniState = The network interface is in a state that does not allow the operation. Wait until it is `Available` or `InUse`.",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidParameter.Conflict = Two parameters exclude each other; the message names them.",
    "400 InvalidParameter.EniConnectionTrackingConfiguration",
    "400 InvalidParameter.EniQueueSize",
    "400 InvalidParameter.SecurityGroupIdRepeated",
    "400 InvalidPrivateIpAddress.Duplicated = The private address is in use or stands twice.",
    "400 InvalidSecurityGroupId.SingleIdAndMultiIdConflict",
    "400 InvalidTagKey.Malformed = A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.",
    "400 InvalidTagValue.Malformed = A tag value is too long or contains `http://` or `https://`.",
    "400 JoinedGroupLimitExceed = The instance is in as many security groups as it can.",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 QuotaExceeded.PrivateIpAddress = The vSwitch has too few free private addresses. Take another vSwitch.",
    "400 UnsupportedParameter = A parameter is not supported here; the message names it.",
    "403 Abs.InvalidAccount.NotFound = The account is unknown, or the AccessKey is no longer good.",
    "403 EniPerInstanceLimitExceeded = The instance type has no room for another network interface.",
    "403 EnterpriseGroupLimited.MutliGroupType = Basic and enterprise security groups cannot be mixed on an instance.",
    "403 Forbidden.NotSupportRAM = RAM users cannot do this.",
    "403 Forbidden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 InValidParameter",
    "403 InvalidIp.Address",
    "403 InvalidIp.IpPrefixIllegal = A prefix is malformed: /28 for IPv4, /80 for IPv6, in canonical form and all with the same mask.",
    "403 InvalidIp.IpPrefixMaskIllegal",
    "403 InvalidIp.IpPrefixMaskInvalid = A prefix is malformed: /28 for IPv4, /80 for IPv6, in canonical form and all with the same mask.",
    "403 InvalidIp.IpPrefixMaskNotSame = A prefix is malformed: /28 for IPv4, /80 for IPv6, in canonical form and all with the same mask.",
    "403 InvalidIp.IpPrefixMustInReserveSegment",
    "403 InvalidIp.IpPrefixNotAvailable",
    "403 InvalidIp.IpPrefixNotStrict = A prefix is malformed: /28 for IPv4, /80 for IPv6, in canonical form and all with the same mask.",
    "403 InvalidIp.IpRepeated = An address stands twice in the request.",
    "403 InvalidOperation.AvailabilityZoneMismatch = The resources are in different zones.",
    "403 InvalidOperation.BoundingEniSlaveQuotaExceed",
    "403 InvalidOperation.ExceedInstanceTypeQueueNumber = The number of queues is more than the instance type or network interface allows.",
    "403 InvalidOperation.HighPerformanceTrafficModeIsNotAllowed",
    "403 InvalidOperation.InvalidEniType = The operation is not possible with this kind of network interface, for instance with a primary one.",
    "403 InvalidOperation.Ipv4CountExceeded = The network interface has as many addresses as its instance type allows.",
    "403 InvalidOperation.Ipv6CountExceeded = The network interface has as many addresses as its instance type allows.",
    "403 InvalidOperation.MaxEniQueueNumberExceeded = The number of queues is more than the instance type or network interface allows.",
    "403 InvalidOperation.NotSupport",
    "403 InvalidOperation.ResourceManagedByCloudProduct = A cloud service manages the resource, so it can be changed only there.",
    "403 InvalidOperation.TrunkingIsNotAllowed",
    "403 InvalidOperation.VpcMismatch = The resources belong to different VPCs.",
    "403 InvalidParameter.EniTrafficMode",
    "403 InvalidParameter.InvalidEniQueueNumber = The number of queues is more than the instance type or network interface allows.",
    "403 InvalidParameter.InvalidQueuePairNumber = The number of RDMA queues is more than the instance type allows.",
    "403 InvalidParameter.QueuePairNumberMustEmpty",
    "403 InvalidParams.NetworkInterfaceName",
    "403 InvalidSecurityGroupId.NotVpc = The security group is not one of the VPC.",
    "403 InvalidUserType.NotSupported = Accounts of this kind cannot do this.",
    "403 InvalidVSwitchId.IpInvalid = The address is not in the vSwitch's block, or reserved.",
    "403 InvalidVSwitchId.IpNotEnough",
    "403 InvalidVSwitchId.IpPrefixNotEnough",
    "403 MaxEniCountExceeded = The quota of network interfaces in the region is used up.",
    "403 MaxEniPrivateIpsCountExceeded",
    "403 QuotaExceed.Tags = There are more tags than a request or a resource can have, usually 20.",
    "403 SecurityGroupInstanceLimitExceed = The security group has as many instances or addresses as it can hold. Take another group.",
    "404 InvalidEcsId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "404 InvalidEniId.NotFound = There is no such network interface in this region.",
    "404 InvalidOperation.AddressAlreadyAllocated",
    "404 InvalidOperation.AddressNotInVSwitchCidr",
    "404 InvalidOperation.EnableIpv6Failed",
    "404 InvalidOperation.EniTrafficModeNotSupportIpv6",
    "404 InvalidOperation.MaxEniIpv6IpsCountExceeded",
    "404 InvalidOperation.SlaveEniMustHaveBondingEni",
    "404 InvalidOperation.VSwitchCidrReservationNotExist",
    "404 InvalidOperation.VSwitchIpv6Disabled",
    "404 InvalidResourceGroup.NotFound = There is no such resource group, or the operation does not support one.",
    "404 InvalidSecurityGroupId.NotFound = There is no such security group in this region. Check the id and the region.",
    "404 InvalidVSwitchId.NotFound = There is no such vSwitch in this region. Check the id and the region.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
    "500 InvalidOperation.RegionNotSupportIpPrefix = The region does not support prefixes of addresses.",
}

/// Request of `CreateNetworkInterface`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateNetworkInterfaceRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<ImageTag>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: String,
    /// Primary private IPv4 address of the network interface.
    pub primary_ip_address: Option<String>,
    /// Id of the security group (`sg-...`). `DescribeSecurityGroups` lists it.
    pub security_group_id: Option<String>,
    /// Name of the network interface, 2 to 128 characters.
    pub network_interface_name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// `Visible`: boolean. Deprecated.
    #[deprecated]
    pub visible: Option<bool>,
    /// Kind of network interface: `Secondary`, the default, or one that carries others.
    pub instance_type: Option<InstanceType>,
    /// `BusinessType`: string. Deprecated.
    #[deprecated]
    pub business_type: Option<String>,
    /// Number of secondary private addresses that the system chooses. Not together with listed ones.
    pub secondary_private_ip_address_count: Option<i64>,
    /// How many queues the network interface has; several let packets be processed in parallel.
    pub queue_number: Option<i64>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// How the network interface talks: `Standard` over TCP, or `HighPerformance` with RDMA.
    pub network_interface_traffic_mode: Option<NetworkInterfaceTrafficMode>,
    /// Number of RDMA queues of the network interface.
    pub queue_pair_number: Option<i64>,
    /// Ids of the security groups (`sg-...`). `DescribeSecurityGroups` lists them. At most 16 elements.
    pub security_group_ids: Vec<String>,
    /// Private IPv4 address within the vSwitch's block. At most 10 elements.
    pub private_ip_address: Vec<String>,
    /// IPv6 addresses, such as `2001:db8::1`: those to give to the network interface, or to look for. At
    /// most 20 elements.
    pub ipv6_address: Vec<String>,
    /// Number of IPv6 addresses that the system chooses. Not together with listed ones.
    pub ipv6_address_count: Option<i64>,
    /// Prefixes of IPv4 addresses of the network interface, each a /28. At most 10 elements.
    pub ipv4_prefix: Vec<String>,
    /// Number of IPv4 prefixes that the system chooses. Not together with listed ones. 1 to 10.
    pub ipv4_prefix_count: Option<i64>,
    /// Prefixes of IPv6 addresses of the network interface, each a /80. At most 10 elements.
    pub ipv6_prefix: Vec<String>,
    /// Number of IPv6 prefixes that the system chooses. Not together with listed ones. 1 to 10.
    pub ipv6_prefix_count: Option<i64>,
    /// Whether the network interface is deleted together with the instance.
    pub delete_on_release: Option<bool>,
    /// Depth of the network interface's queues for sending.
    pub tx_queue_size: Option<i64>,
    /// Depth of the network interface's queues for receiving.
    pub rx_queue_size: Option<i64>,
    /// Traffic mode and numbers of queues of the network interface.
    pub network_interface_traffic_config: Option<NetworkInterfaceTrafficConfig>,
    /// How long the network interface remembers idle connections.
    pub connection_tracking_configuration: Option<ConnectionTrackingConfiguration>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateNetworkInterfaceRequest {
    /// Creates a value with the required members.
    pub fn new(v_switch_id: impl Into<String>) -> Self {
        Self {
            v_switch_id: v_switch_id.into(),
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

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
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

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `Visible`.
    #[deprecated]
    pub fn visible(mut self, value: bool) -> Self {
        self.visible = Some(value);
        self
    }

    /// Kind of network interface: `Secondary`, the default, or one that carries others.
    pub fn instance_type(mut self, value: impl Into<InstanceType>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Sets `BusinessType`.
    #[deprecated]
    pub fn business_type(mut self, value: impl Into<String>) -> Self {
        self.business_type = Some(value.into());
        self
    }

    /// Number of secondary private addresses that the system chooses.
    pub fn secondary_private_ip_address_count(mut self, value: i64) -> Self {
        self.secondary_private_ip_address_count = Some(value);
        self
    }

    /// How many queues the network interface has; several let packets be processed in parallel.
    pub fn queue_number(mut self, value: i64) -> Self {
        self.queue_number = Some(value);
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// How the network interface talks: `Standard` over TCP, or `HighPerformance` with RDMA.
    pub fn network_interface_traffic_mode(
        mut self,
        value: impl Into<NetworkInterfaceTrafficMode>,
    ) -> Self {
        self.network_interface_traffic_mode = Some(value.into());
        self
    }

    /// Number of RDMA queues of the network interface.
    pub fn queue_pair_number(mut self, value: i64) -> Self {
        self.queue_pair_number = Some(value);
        self
    }

    /// Ids of the security groups (`sg-...`).
    pub fn security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = cloudspec_wire::all(value);
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

    /// IPv6 addresses, such as `2001:db8::1`: those to give to the network interface, or to look for.
    pub fn ipv6_address(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ipv6_address = cloudspec_wire::all(value);
        self
    }

    /// Number of IPv6 addresses that the system chooses.
    pub fn ipv6_address_count(mut self, value: i64) -> Self {
        self.ipv6_address_count = Some(value);
        self
    }

    /// Prefixes of IPv4 addresses of the network interface, each a /28.
    pub fn ipv4_prefix(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ipv4_prefix = cloudspec_wire::all(value);
        self
    }

    /// Number of IPv4 prefixes that the system chooses.
    pub fn ipv4_prefix_count(mut self, value: i64) -> Self {
        self.ipv4_prefix_count = Some(value);
        self
    }

    /// Prefixes of IPv6 addresses of the network interface, each a /80.
    pub fn ipv6_prefix(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ipv6_prefix = cloudspec_wire::all(value);
        self
    }

    /// Number of IPv6 prefixes that the system chooses.
    pub fn ipv6_prefix_count(mut self, value: i64) -> Self {
        self.ipv6_prefix_count = Some(value);
        self
    }

    /// Whether the network interface is deleted together with the instance.
    pub fn delete_on_release(mut self, value: bool) -> Self {
        self.delete_on_release = Some(value);
        self
    }

    /// Depth of the network interface's queues for sending.
    pub fn tx_queue_size(mut self, value: i64) -> Self {
        self.tx_queue_size = Some(value);
        self
    }

    /// Depth of the network interface's queues for receiving.
    pub fn rx_queue_size(mut self, value: i64) -> Self {
        self.rx_queue_size = Some(value);
        self
    }

    /// Traffic mode and numbers of queues of the network interface.
    pub fn network_interface_traffic_config(
        mut self,
        value: NetworkInterfaceTrafficConfig,
    ) -> Self {
        self.network_interface_traffic_config = Some(value);
        self
    }

    /// How long the network interface remembers idle connections.
    pub fn connection_tracking_configuration(
        mut self,
        value: ConnectionTrackingConfiguration,
    ) -> Self {
        self.connection_tracking_configuration = Some(value);
        self
    }
}

record! {
    CreateNetworkInterfaceRequest: CREATE_NETWORK_INTERFACE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 tag: List = Field::record("Tag", &crate::shapes::IMAGE_TAG).list().limits(&Limits::new().items(None, Some(20))),
    2 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    3 v_switch_id: Str = Field::string("VSwitchId").required(),
    4 primary_ip_address: OptStr = Field::string("PrimaryIpAddress"),
    5 security_group_id: OptStr = Field::string("SecurityGroupId"),
    6 network_interface_name: OptStr = Field::string("NetworkInterfaceName"),
    7 description: OptStr = Field::string("Description"),
    8 visible: OptBool = Field::boolean("Visible").deprecated(),
    9 instance_type: Opt = Field::one_of("InstanceType", InstanceType::VALUES),
    10 business_type: OptStr = Field::string("BusinessType").deprecated(),
    11 secondary_private_ip_address_count: OptInt = Field::int32("SecondaryPrivateIpAddressCount").limits(&Limits::new().range(Some(1.0), None)),
    12 queue_number: OptInt = Field::int32("QueueNumber").limits(&Limits::new().range(Some(1.0), None)),
    13 client_token: OptStr = Field::string("ClientToken").filled(),
    14 network_interface_traffic_mode: Opt = Field::one_of("NetworkInterfaceTrafficMode", NetworkInterfaceTrafficMode::VALUES),
    15 queue_pair_number: OptInt = Field::int32("QueuePairNumber"),
    16 security_group_ids: List = Field::string("SecurityGroupIds").list().limits(&Limits::new().items(None, Some(16))),
    17 private_ip_address: List = Field::string("PrivateIpAddress").list().limits(&Limits::new().items(None, Some(10))),
    18 ipv6_address: List = Field::string("Ipv6Address").list().limits(&Limits::new().items(None, Some(20))),
    19 ipv6_address_count: OptInt = Field::int32("Ipv6AddressCount").limits(&Limits::new().range(Some(1.0), None)),
    20 ipv4_prefix: List = Field::string("Ipv4Prefix").list().limits(&Limits::new().items(None, Some(10))),
    21 ipv4_prefix_count: OptInt = Field::int32("Ipv4PrefixCount").limits(&Limits::new().range(Some(1.0), Some(10.0))),
    22 ipv6_prefix: List = Field::string("Ipv6Prefix").list().limits(&Limits::new().items(None, Some(10))),
    23 ipv6_prefix_count: OptInt = Field::int32("Ipv6PrefixCount").limits(&Limits::new().range(Some(1.0), Some(10.0))),
    24 delete_on_release: OptBool = Field::boolean("DeleteOnRelease"),
    25 tx_queue_size: OptInt = Field::int32("TxQueueSize"),
    26 rx_queue_size: OptInt = Field::int32("RxQueueSize"),
    27 network_interface_traffic_config: Opt = Field::record("NetworkInterfaceTrafficConfig", &NETWORK_INTERFACE_TRAFFIC_CONFIG),
    28 connection_tracking_configuration: Opt = Field::record("ConnectionTrackingConfiguration", &crate::shapes::CONNECTION_TRACKING_CONFIGURATION),
}

/// `NetworkInterfaceTrafficConfig` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct NetworkInterfaceTrafficConfig {
    /// How many queues the network interface has; several let packets be processed in parallel.
    pub queue_number: Option<i64>,
    /// How the network interface talks: `Standard` over TCP, or `HighPerformance` with RDMA.
    pub network_interface_traffic_mode: Option<String>,
    /// Number of RDMA queues of the network interface.
    pub queue_pair_number: Option<i64>,
    /// Depth of the network interface's queues for sending.
    pub tx_queue_size: Option<i64>,
    /// Depth of the network interface's queues for receiving.
    pub rx_queue_size: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl NetworkInterfaceTrafficConfig {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many queues the network interface has; several let packets be processed in parallel.
    pub fn queue_number(mut self, value: i64) -> Self {
        self.queue_number = Some(value);
        self
    }

    /// How the network interface talks: `Standard` over TCP, or `HighPerformance` with RDMA.
    pub fn network_interface_traffic_mode(mut self, value: impl Into<String>) -> Self {
        self.network_interface_traffic_mode = Some(value.into());
        self
    }

    /// Number of RDMA queues of the network interface.
    pub fn queue_pair_number(mut self, value: i64) -> Self {
        self.queue_pair_number = Some(value);
        self
    }

    /// Depth of the network interface's queues for sending.
    pub fn tx_queue_size(mut self, value: i64) -> Self {
        self.tx_queue_size = Some(value);
        self
    }

    /// Depth of the network interface's queues for receiving.
    pub fn rx_queue_size(mut self, value: i64) -> Self {
        self.rx_queue_size = Some(value);
        self
    }
}

record! {
    NetworkInterfaceTrafficConfig: NETWORK_INTERFACE_TRAFFIC_CONFIG,
    0 queue_number: OptInt = Field::int32("QueueNumber"),
    1 network_interface_traffic_mode: OptStr = Field::string("NetworkInterfaceTrafficMode"),
    2 queue_pair_number: OptInt = Field::int32("QueuePairNumber"),
    3 tx_queue_size: OptInt = Field::int32("TxQueueSize"),
    4 rx_queue_size: OptInt = Field::int32("RxQueueSize"),
}

/// Response of `CreateNetworkInterface`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateNetworkInterfaceResponse {
    /// State of the resource, or the state that is looked for.
    pub status: Option<NetworkInterfaceStatus>,
    /// Whether it is a `Primary` or a `Secondary` network interface.
    pub r#type: Option<String>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Name of the network interface, 2 to 128 characters.
    pub network_interface_name: Option<String>,
    /// MAC address of the network interface, such as `00:16:3e:12:34:56`.
    pub mac_address: Option<String>,
    /// Id of the elastic network interface (`eni-...`). `DescribeNetworkInterfaces` of ECS lists it.
    pub network_interface_id: Option<String>,
    /// Id of the distributor that the resource belongs to; empty for most accounts. On the wire:
    /// `ServiceID`.
    pub service_id: Option<i64>,
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
    /// Ids of the security groups (`sg-...`). `DescribeSecurityGroups` lists them.
    pub security_group_ids: Vec<String>,
    /// Private IPv4 addresses of the network interface, one entry for each.
    pub private_ip_sets: Vec<PrivateIpSet>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<DiskTag>,
    /// IPv6 addresses of the network interface, one entry for each.
    pub ipv6_sets: Vec<Ipv6Set>,
    /// Blocks of IPv4 addresses that were given to the network interface as a whole, one entry for each.
    pub ipv4_prefix_sets: Vec<Ipv4PrefixSet>,
    /// Blocks of IPv6 addresses that were given to the network interface as a whole, one entry for each.
    pub ipv6_prefix_sets: Vec<Ipv6PrefixSet>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateNetworkInterfaceResponse: CREATE_NETWORK_INTERFACE_RESPONSE,
    0 status: Opt = Field::one_of("Status", NetworkInterfaceStatus::VALUES),
    1 r#type: OptStr = Field::string("Type"),
    2 vpc_id: OptStr = Field::string("VpcId"),
    3 network_interface_name: OptStr = Field::string("NetworkInterfaceName"),
    4 mac_address: OptStr = Field::string("MacAddress"),
    5 network_interface_id: OptStr = Field::string("NetworkInterfaceId"),
    6 service_id: OptInt = Field::int64("ServiceID"),
    7 owner_id: OptStr = Field::string("OwnerId"),
    8 service_managed: OptBool = Field::boolean("ServiceManaged"),
    9 v_switch_id: OptStr = Field::string("VSwitchId"),
    10 request_id: OptStr = Field::string("RequestId"),
    11 description: OptStr = Field::string("Description"),
    12 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    13 zone_id: OptStr = Field::string("ZoneId"),
    14 private_ip_address: OptStr = Field::string("PrivateIpAddress"),
    15 security_group_ids: List = Field::string("SecurityGroupIds").wrapped("SecurityGroupId"),
    16 private_ip_sets: List = Field::record("PrivateIpSets", &crate::shapes::PRIVATE_IP_SET).wrapped("PrivateIpSet"),
    17 tags: List = Field::record("Tags", &crate::shapes::DISK_TAG).wrapped("Tag"),
    18 ipv6_sets: List = Field::record("Ipv6Sets", &crate::shapes::IPV6_SET).wrapped("Ipv6Set"),
    19 ipv4_prefix_sets: List = Field::record("Ipv4PrefixSets", &crate::shapes::IPV4_PREFIX_SET).wrapped("Ipv4PrefixSet"),
    20 ipv6_prefix_sets: List = Field::record("Ipv6PrefixSets", &crate::shapes::IPV6_PREFIX_SET).wrapped("Ipv6PrefixSet"),
}

open_enum! {
    /// Documented values of `InstanceType`. The provider may add others.
    pub enum InstanceType {
        Secondary = "Secondary",
        Trunk = "Trunk",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateNetworkInterfaceRequest,
    NetworkInterfaceTrafficConfig,
    CreateNetworkInterfaceResponse,
}
