// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AllocateIpv6Address.json; do not edit.
//! Reserves an IPv6 address in a vSwitch, a given one or one that the system picks.
//!
//! Asynchronous: `DescribeIpv6Addresses` shows when it is there.
//!
//! - Access level: create.
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeIpv6Addresses` every 3
//!   s, up to 10 times.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AllocateIpv6Address), 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Effect, Extra, Facts, Field, Limits, errors, operation, record,
};

pub use crate::shapes::Tag;

operation! {
    name: "AllocateIpv6Address",
    effect: Effect::Write,
    request: AllocateIpv6AddressRequest = ALLOCATE_IPV6_ADDRESS_REQUEST,
    response: AllocateIpv6AddressResponse = ALLOCATE_IPV6_ADDRESS_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).asynchronous(Asynchronous::new().poll("DescribeIpv6Addresses").interval(3).attempts(10)),
}

errors! {
    "400 IllegalParam.IpAddress = The IP address is malformed or not possible here.",
    "400 OperationFailed.AddressNotInVSwitchCidr",
    "400 OperationFailed.IPv6AddressAlreadyAllocated",
    "400 OperationFailed.IPv6Disabled",
    "404 ResourceNotFound.VSwitch = There is no such vSwitch.",
}

/// Request of `AllocateIpv6Address`.
#[derive(Default)]
#[non_exhaustive]
pub struct AllocateIpv6AddressRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: String,
    /// IPv6 address, such as `2001:db8::1`.
    pub ipv6_address: Option<String>,
    /// Name of the IPv6 address: at most 128 characters, not starting with `http://` or `https://`.
    pub ipv6_address_name: Option<String>,
    /// Description of the IPv6 address: at most 256 characters, not starting with `http://` or `https://`.
    pub ipv6_address_description: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 21 elements.
    pub tag: Vec<Tag>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AllocateIpv6AddressRequest {
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

    /// IPv6 address, such as `2001:db8::1`.
    pub fn ipv6_address(mut self, value: impl Into<String>) -> Self {
        self.ipv6_address = Some(value.into());
        self
    }

    /// Name of the IPv6 address: at most 128 characters, not starting with `http://` or `https://`.
    pub fn ipv6_address_name(mut self, value: impl Into<String>) -> Self {
        self.ipv6_address_name = Some(value.into());
        self
    }

    /// Description of the IPv6 address: at most 256 characters, not starting with `http://` or `https://`.
    pub fn ipv6_address_description(mut self, value: impl Into<String>) -> Self {
        self.ipv6_address_description = Some(value.into());
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

record! {
    AllocateIpv6AddressRequest: ALLOCATE_IPV6_ADDRESS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 v_switch_id: Str = Field::string("VSwitchId").required(),
    2 ipv6_address: OptStr = Field::string("Ipv6Address"),
    3 ipv6_address_name: OptStr = Field::string("Ipv6AddressName"),
    4 ipv6_address_description: OptStr = Field::string("Ipv6AddressDescription"),
    5 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    6 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(21))),
    7 client_token: OptStr = Field::string("ClientToken").filled(),
    8 dry_run: OptBool = Field::boolean("DryRun"),
}

/// Response of `AllocateIpv6Address`.
#[derive(Default)]
#[non_exhaustive]
pub struct AllocateIpv6AddressResponse {
    /// Id of the IPv6 address (`ipv6-...`). `DescribeIpv6Addresses` lists it.
    pub ipv6_address_id: Option<String>,
    /// IPv6 address, such as `2001:db8::1`.
    pub ipv6_address: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AllocateIpv6AddressResponse: ALLOCATE_IPV6_ADDRESS_RESPONSE,
    0 ipv6_address_id: OptStr = Field::string("Ipv6AddressId"),
    1 ipv6_address: OptStr = Field::string("Ipv6Address"),
    2 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    3 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AllocateIpv6AddressRequest,
    AllocateIpv6AddressResponse,
}
