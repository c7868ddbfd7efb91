// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AssignIpv6Addresses.json; do not edit.
//! Gives a network interface IPv6 addresses, either listed ones or a number chosen by the system.
//!
//! The vSwitch must have IPv6 enabled and the interface must be `Available` or `InUse`; for a primary
//! interface the instance must be running or stopped. An unattached interface takes up to 10 addresses,
//! an attached one as many as its instance type allows.
//!
//! - Requires permission for the action `ecs:AssignIpv6Addresses` (access level create), on
//!   NetworkInterface `acs:ecs:{#regionId}:{#accountId}:eni/{#eniId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AssignIpv6Addresses),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

operation! {
    name: "AssignIpv6Addresses",
    effect: Effect::Write,
    request: AssignIpv6AddressesRequest = ASSIGN_IPV6_ADDRESSES_REQUEST,
    response: AssignIpv6AddressesResponse = ASSIGN_IPV6_ADDRESSES_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).authorization(Authorization::new("ecs:AssignIpv6Addresses").resources(&[AuthorizedResource::new("NetworkInterface", "acs:ecs:{#regionId}:{#accountId}:eni/{#eniId}").required()])),
}

errors! {
    "400 InValidParameter",
    "400 IncorrectVSwitchStatus = The vSwitch is being changed. Try again when it is `Available`.",
    "400 InvalidInstanceID.Malformed = The instance id is malformed.",
    "400 InvalidOperation.InvalidEcsState = The instance must be running or stopped.",
    "400 InvalidOperation.InvalidEniState = The network interface is in a state that does not allow the operation. Wait until it is `Available` or `InUse`.",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidParameter.Conflict = Two parameters exclude each other; the message names them.",
    "400 InvalidParams.EniId",
    "400 InvalidPrivateIpAddress.Duplicated = The private address is in use or stands twice.",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 UnsupportedParameter = A parameter is not supported here; the message names it.",
    "403 Abs.InvalidAccount.NotFound = The account is unknown, or the AccessKey is no longer good.",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbedden.NotSupportRAM",
    "403 Forbidden.RegionId = The region does not offer this.",
    "403 InvalidIp.Address",
    "403 InvalidIp.IpAssigned = The address is in use already.",
    "403 InvalidIp.IpPrefixIllegal = A prefix is malformed: /28 for IPv4, /80 for IPv6, in canonical form and all with the same mask.",
    "403 InvalidIp.IpPrefixMaskIllegal",
    "403 InvalidIp.IpPrefixMaskInvalid = A prefix is malformed: /28 for IPv4, /80 for IPv6, in canonical form and all with the same mask.",
    "403 InvalidIp.IpPrefixMaskNotSame = A prefix is malformed: /28 for IPv4, /80 for IPv6, in canonical form and all with the same mask.",
    "403 InvalidIp.IpPrefixMustInReserveSegment",
    "403 InvalidIp.IpPrefixNotAvailable",
    "403 InvalidIp.IpPrefixNotStrict = A prefix is malformed: /28 for IPv4, /80 for IPv6, in canonical form and all with the same mask.",
    "403 InvalidIp.IpRepeated = An address stands twice in the request.",
    "403 InvalidIp.IpUnassigned",
    "403 InvalidOperation.EniCountExceeded = The instance type has no room for another network interface.",
    "403 InvalidOperation.EniServiceManaged = A cloud service manages the resource, so it can be changed only there.",
    "403 InvalidOperation.EniTypeNotSupport",
    "403 InvalidOperation.HighPerformanceTrafficModeEniNotSupport",
    "403 InvalidOperation.InvalidEniType = The operation is not possible with this kind of network interface, for instance with a primary one.",
    "403 InvalidOperation.Ipv4CountExceeded = The network interface has as many addresses as its instance type allows.",
    "403 InvalidOperation.Ipv4NotSupport = The instance type or network does not support addresses of this IP version.",
    "403 InvalidOperation.Ipv6CountExceeded = The network interface has as many addresses as its instance type allows.",
    "403 InvalidOperation.Ipv6NotSupport = The instance type or network does not support addresses of this IP version.",
    "403 InvalidParam.IpAssign",
    "403 InvalidUserType.NotSupported = Accounts of this kind cannot do this.",
    "403 InvalidVSwitch.Ipv6NotTurnOn",
    "403 InvalidVSwitchId.IpInvalid = The address is not in the vSwitch's block, or reserved.",
    "403 InvalidVSwitchId.IpPrefixNotEnough",
    "403 MaxEniIpv6IpsCountExceeded",
    "403 MissingParameter = A required parameter is missing; the message names it.",
    "403 SecurityGroupInstanceLimitExceed = The security group has as many instances or addresses as it can hold. Take another group.",
    "404 InvalidEniId.NotFound = There is no such network interface in this region.",
    "404 InvalidIp.IpAssigned = The address is in use already.",
    "404 InvalidOperation.EnableIpv6Failed",
    "404 InvalidOperation.HasIpv6RouteEntry",
    "404 InvalidOperation.VSwitchCidrReservationNotExist",
    "404 InvalidOperation.VSwitchIpv6Disabled",
    "404 InvalidVSwitchId.IpInvalid = The address is not in the vSwitch's block, or reserved.",
    "404 MaxEniIpv6IpsCountExceeded",
    "500 InvalidOperation.RegionNotSupportIpPrefix = The region does not support prefixes of addresses.",
}

/// Request of `AssignIpv6Addresses`.
#[derive(Default)]
#[non_exhaustive]
pub struct AssignIpv6AddressesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the elastic network interface (`eni-...`). `DescribeNetworkInterfaces` of ECS lists it.
    pub network_interface_id: String,
    /// Number of IPv6 addresses that the system chooses. Not together with listed ones.
    pub ipv6_address_count: Option<i64>,
    /// IPv6 addresses, such as `2001:db8::1`: those to give to the network interface, or to look for. At
    /// most 20 elements.
    pub ipv6_address: Vec<String>,
    /// Prefixes of IPv6 addresses of the network interface, each a /80. At most 10 elements.
    pub ipv6_prefix: Vec<String>,
    /// Number of IPv6 prefixes that the system chooses. Not together with listed ones. 1 to 10.
    pub ipv6_prefix_count: Option<i64>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AssignIpv6AddressesRequest {
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

    /// Number of IPv6 addresses that the system chooses.
    pub fn ipv6_address_count(mut self, value: i64) -> Self {
        self.ipv6_address_count = Some(value);
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

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    AssignIpv6AddressesRequest: ASSIGN_IPV6_ADDRESSES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 network_interface_id: Str = Field::string("NetworkInterfaceId").required(),
    2 ipv6_address_count: OptInt = Field::int32("Ipv6AddressCount"),
    3 ipv6_address: List = Field::string("Ipv6Address").list().limits(&Limits::new().items(None, Some(20))),
    4 ipv6_prefix: List = Field::string("Ipv6Prefix").list().limits(&Limits::new().items(None, Some(10))),
    5 ipv6_prefix_count: OptInt = Field::int32("Ipv6PrefixCount").limits(&Limits::new().range(Some(1.0), Some(10.0))),
    6 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `AssignIpv6Addresses`.
#[derive(Default)]
#[non_exhaustive]
pub struct AssignIpv6AddressesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the elastic network interface (`eni-...`). `DescribeNetworkInterfaces` of ECS lists it.
    pub network_interface_id: Option<String>,
    /// IPv6 addresses of the network interface, one entry for each.
    pub ipv6_sets: Vec<String>,
    /// Blocks of IPv6 addresses that were given to the network interface as a whole, one entry for each.
    pub ipv6_prefix_sets: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AssignIpv6AddressesResponse: ASSIGN_IPV6_ADDRESSES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 network_interface_id: OptStr = Field::string("NetworkInterfaceId"),
    2 ipv6_sets: List = Field::string("Ipv6Sets").wrapped("Ipv6Address"),
    3 ipv6_prefix_sets: List = Field::string("Ipv6PrefixSets").wrapped("Ipv6Prefix"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AssignIpv6AddressesRequest,
    AssignIpv6AddressesResponse,
}
