// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/UnassignPrivateIpAddresses.json; do not edit.
//! Takes secondary private IP addresses or prefixes from a network interface.
//!
//! The interface must be `Available` or `InUse`; for a primary interface the instance must be running
//! or stopped.
//!
//! - Requires permission for the action `ecs:UnassignPrivateIpAddresses` (access level delete), on
//!   NetworkInterface `acs:ecs:{#regionId}:{#accountId}:eni/{#eniId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/UnassignPrivateIpAddresses),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

operation! {
    name: "UnassignPrivateIpAddresses",
    effect: Effect::Write,
    request: UnassignPrivateIpAddressesRequest = UNASSIGN_PRIVATE_IP_ADDRESSES_REQUEST,
    response: UnassignPrivateIpAddressesResponse = UNASSIGN_PRIVATE_IP_ADDRESSES_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).authorization(Authorization::new("ecs:UnassignPrivateIpAddresses").resources(&[AuthorizedResource::new("NetworkInterface", "acs:ecs:{#regionId}:{#accountId}:eni/{#eniId}").required()])),
}

errors! {
    "400 Forbidden.RegionId = The region does not offer this.",
    "400 InvalidAction = There is no such operation in this version of the service.",
    "400 InvalidEniId.Malformed",
    "400 InvalidInstanceID.Malformed = The instance id is malformed.",
    "400 InvalidOperation.DetachPrimaryEniNotAllowed = The primary network interface cannot be detached.",
    "400 InvalidOperation.InvalidEcsState = The instance must be running or stopped.",
    "400 InvalidOperation.InvalidEniState = The network interface is in a state that does not allow the operation. Wait until it is `Available` or `InUse`.",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidParameter.Conflict = Two parameters exclude each other; the message names them.",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 UnsupportedParameter = A parameter is not supported here; the message names it.",
    "403 Abs.InvalidAccount.NotFound = The account is unknown, or the AccessKey is no longer good.",
    "403 EniPerInstanceLimitExceeded = The instance type has no room for another network interface.",
    "403 Forbidden.NotSupportRAM = RAM users cannot do this.",
    "403 Forbidden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 InvalidIp.IpPrefixIllegal = A prefix is malformed: /28 for IPv4, /80 for IPv6, in canonical form and all with the same mask.",
    "403 InvalidIp.IpPrefixMaskInvalid = A prefix is malformed: /28 for IPv4, /80 for IPv6, in canonical form and all with the same mask.",
    "403 InvalidIp.IpPrefixMaskNotSame = A prefix is malformed: /28 for IPv4, /80 for IPv6, in canonical form and all with the same mask.",
    "403 InvalidIp.IpPrefixNotStrict = A prefix is malformed: /28 for IPv4, /80 for IPv6, in canonical form and all with the same mask.",
    "403 InvalidIp.IpUnassigned",
    "403 InvalidOperation.AvailabilityZoneMismatch = The resources are in different zones.",
    "403 InvalidOperation.EniServiceManaged = A cloud service manages the resource, so it can be changed only there.",
    "403 InvalidOperation.InvalidEniType = The operation is not possible with this kind of network interface, for instance with a primary one.",
    "403 InvalidOperation.VpcMismatch = The resources belong to different VPCs.",
    "403 InvalidPrivateIpAddress.Malformed = The private address is malformed or not in the vSwitch's block.",
    "403 InvalidSecurityGroupId.NotVpc = The security group is not one of the VPC.",
    "403 InvalidUserType.NotSupported = Accounts of this kind cannot do this.",
    "403 InvalidVSwitchId.IpInvalid = The address is not in the vSwitch's block, or reserved.",
    "403 MaxEniCountExceeded = The quota of network interfaces in the region is used up.",
    "403 MissingParameter = A required parameter is missing; the message names it.",
    "403 Operation.Conflict = Another operation on the same resource is still running. Try again when it is done.",
    "403 SecurityGroupInstanceLimitExceed = The security group has as many instances or addresses as it can hold. Take another group.",
    "404 InvalidEcsId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "404 InvalidEniId.NotFound = There is no such network interface in this region.",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "404 InvalidSecurityGroupId.NotFound = There is no such security group in this region. Check the id and the region.",
    "404 InvalidVSwitchId.NotFound = There is no such vSwitch in this region. Check the id and the region.",
    "500 InvalidOperation.RegionNotSupportIpPrefix = The region does not support prefixes of addresses.",
}

/// Request of `UnassignPrivateIpAddresses`.
#[derive(Default)]
#[non_exhaustive]
pub struct UnassignPrivateIpAddressesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the elastic network interface (`eni-...`). `DescribeNetworkInterfaces` of ECS lists it.
    pub network_interface_id: String,
    /// Private IPv4 address within the vSwitch's block. At most 32 elements.
    pub private_ip_address: Vec<String>,
    /// Prefixes of IPv4 addresses of the network interface, each a /28. At most 10 elements.
    pub ipv4_prefix: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl UnassignPrivateIpAddressesRequest {
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

    /// Private IPv4 address within the vSwitch's block.
    pub fn private_ip_address(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.private_ip_address = cloudspec_wire::all(value);
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
}

record! {
    UnassignPrivateIpAddressesRequest: UNASSIGN_PRIVATE_IP_ADDRESSES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 network_interface_id: Str = Field::string("NetworkInterfaceId").required(),
    2 private_ip_address: List = Field::string("PrivateIpAddress").list().limits(&Limits::new().items(None, Some(32))),
    3 ipv4_prefix: List = Field::string("Ipv4Prefix").list().limits(&Limits::new().items(None, Some(10))),
}

/// Response of `UnassignPrivateIpAddresses`.
#[derive(Default)]
#[non_exhaustive]
pub struct UnassignPrivateIpAddressesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    UnassignPrivateIpAddressesResponse: UNASSIGN_PRIVATE_IP_ADDRESSES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UnassignPrivateIpAddressesRequest,
    UnassignPrivateIpAddressesResponse,
}
