// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AllocateIpv6Address.json; do not edit.
//! Reserves an IPv6 address in a vSwitch, a given one or one that the system picks.
//!
//! Asynchronous: DescribeIpv6Addresses shows when it is there.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AllocateIpv6Address).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::Tag;

operation! {
    name: "AllocateIpv6Address",
    effect: Effect::Write,
    request: AllocateIpv6AddressRequest = ALLOCATE_IPV6_ADDRESS_REQUEST,
    response: AllocateIpv6AddressResponse = ALLOCATE_IPV6_ADDRESS_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 IllegalParam.IpAddress",
    "400 OperationFailed.AddressNotInVSwitchCidr",
    "400 OperationFailed.IPv6AddressAlreadyAllocated",
    "400 OperationFailed.IPv6Disabled",
    "404 ResourceNotFound.VSwitch",
}

/// Request of `AllocateIpv6Address`.
#[derive(Default)]
#[non_exhaustive]
pub struct AllocateIpv6AddressRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `VSwitchId`: text.
    pub v_switch_id: String,
    /// `Ipv6Address`: text.
    pub ipv6_address: Option<String>,
    /// `Ipv6AddressName`: text.
    pub ipv6_address_name: Option<String>,
    /// `Ipv6AddressDescription`: text.
    pub ipv6_address_description: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tag`: records, at most 21 elements.
    pub tag: Vec<Tag>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl AllocateIpv6AddressRequest {
    /// Starts with the required members.
    pub fn new(v_switch_id: impl Into<String>) -> Self {
        Self {
            v_switch_id: v_switch_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Ipv6Address`.
    pub fn ipv6_address(mut self, value: impl Into<String>) -> Self {
        self.ipv6_address = Some(value.into());
        self
    }

    /// Sets `Ipv6AddressName`.
    pub fn ipv6_address_name(mut self, value: impl Into<String>) -> Self {
        self.ipv6_address_name = Some(value.into());
        self
    }

    /// Sets `Ipv6AddressDescription`.
    pub fn ipv6_address_description(mut self, value: impl Into<String>) -> Self {
        self.ipv6_address_description = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `DryRun`.
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
    /// `Ipv6AddressId`: text.
    pub ipv6_address_id: Option<String>,
    /// `Ipv6Address`: text.
    pub ipv6_address: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
