// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/UnassignIpv6Addresses.json; do not edit.
//! Takes IPv6 addresses or prefixes from a network interface.
//!
//! The interface must be `Available` or `InUse`; for a primary interface the instance must be running
//! or stopped.
//!
//! - Requires permission for the action `ecs:UnassignIpv6Addresses` (access level delete), on
//!   NetworkInterface `acs:ecs:{#regionId}:{#accountId}:eni/{#eniId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/UnassignIpv6Addresses),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

operation! {
    name: "UnassignIpv6Addresses",
    effect: Effect::Write,
    request: UnassignIpv6AddressesRequest = UNASSIGN_IPV6_ADDRESSES_REQUEST,
    response: UnassignIpv6AddressesResponse = UNASSIGN_IPV6_ADDRESSES_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).authorization(Authorization::new("ecs:UnassignIpv6Addresses").resources(&[AuthorizedResource::new("NetworkInterface", "acs:ecs:{#regionId}:{#accountId}:eni/{#eniId}").required()])),
}

errors! {
    "400 InvalidEniId.Malformed",
    "400 InvalidInstanceID.Malformed = The instance id is malformed.",
    "400 InvalidOperation.InvalidEcsState = The instance must be running or stopped.",
    "400 InvalidOperation.InvalidEniState = The network interface is in a state that does not allow the operation. Wait until it is `Available` or `InUse`.",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidParameter.Conflict = Two parameters exclude each other; the message names them.",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 UnsupportedParameter = A parameter is not supported here; the message names it.",
    "403 Abs.InvalidAccount.NotFound = The account is unknown, or the AccessKey is no longer good.",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbedden.NotSupportRAM",
    "403 Forbidden.RegionId = The region does not offer this.",
    "403 InvalidIp.Address",
    "403 InvalidIp.IpPrefixIllegal = A prefix is malformed: /28 for IPv4, /80 for IPv6, in canonical form and all with the same mask.",
    "403 InvalidIp.IpPrefixMaskInvalid = A prefix is malformed: /28 for IPv4, /80 for IPv6, in canonical form and all with the same mask.",
    "403 InvalidIp.IpPrefixMaskNotSame = A prefix is malformed: /28 for IPv4, /80 for IPv6, in canonical form and all with the same mask.",
    "403 InvalidIp.IpPrefixNotStrict = A prefix is malformed: /28 for IPv4, /80 for IPv6, in canonical form and all with the same mask.",
    "403 InvalidIp.IpRepeated = An address stands twice in the request.",
    "403 InvalidIp.IpUnassigned",
    "403 InvalidOperation.EniServiceManaged = A cloud service manages the resource, so it can be changed only there.",
    "403 InvalidOperation.InvalidEniType = The operation is not possible with this kind of network interface, for instance with a primary one.",
    "403 InvalidUserType.NotSupported = Accounts of this kind cannot do this.",
    "403 MissingParameter = A required parameter is missing; the message names it.",
    "404 InvalidEniId.NotFound = There is no such network interface in this region.",
    "500 InvalidOperation.RegionNotSupportIpPrefix = The region does not support prefixes of addresses.",
}

/// Request of `UnassignIpv6Addresses`.
#[derive(Default)]
#[non_exhaustive]
pub struct UnassignIpv6AddressesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the elastic network interface (`eni-...`). `DescribeNetworkInterfaces` of ECS lists it.
    pub network_interface_id: String,
    /// IPv6 addresses, such as `2001:db8::1`: those to give to the network interface, or to look for. At
    /// most 10 elements.
    pub ipv6_address: Vec<String>,
    /// Prefixes of IPv6 addresses of the network interface, each a /80. At most 10 elements.
    pub ipv6_prefix: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl UnassignIpv6AddressesRequest {
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
}

record! {
    UnassignIpv6AddressesRequest: UNASSIGN_IPV6_ADDRESSES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 network_interface_id: Str = Field::string("NetworkInterfaceId").required(),
    2 ipv6_address: List = Field::string("Ipv6Address").list().limits(&Limits::new().items(None, Some(10))),
    3 ipv6_prefix: List = Field::string("Ipv6Prefix").list().limits(&Limits::new().items(None, Some(10))),
}

/// Response of `UnassignIpv6Addresses`.
#[derive(Default)]
#[non_exhaustive]
pub struct UnassignIpv6AddressesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    UnassignIpv6AddressesResponse: UNASSIGN_IPV6_ADDRESSES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UnassignIpv6AddressesRequest,
    UnassignIpv6AddressesResponse,
}
