// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AllocateIpv6Address.json; do not edit.
//! Reserves an IPv6 address in a vSwitch, a given one or one that the system picks.
//!
//! Asynchronous: DescribeIpv6Addresses shows when it is there.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AllocateIpv6Address).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<AllocateIpv6AddressRequest, AllocateIpv6AddressResponse>(
    "AllocateIpv6Address", Effect::Write, &ALLOCATE_IPV6_ADDRESS_REQUEST, &ALLOCATE_IPV6_ADDRESS_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IllegalParam.IpAddress OperationFailed.AddressNotInVSwitchCidr OperationFailed.IPv6AddressAlreadyAllocated
    400 OperationFailed.IPv6Disabled
    404 ResourceNotFound.VSwitch
");

/// Request of `AllocateIpv6Address`.
#[derive(Default)] #[non_exhaustive] pub struct AllocateIpv6AddressRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VSwitchId`: text. */ pub v_switch_id: String,
    /** `Ipv6Address`: text. */ pub ipv6_address: Option<String>,
    /** `Ipv6AddressName`: text. */ pub ipv6_address_name: Option<String>,
    /** `Ipv6AddressDescription`: text. */ pub ipv6_address_description: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tag`: records, at most 21 elements. */ pub tag: Vec<Tag>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl AllocateIpv6AddressRequest {
    /// With what is required.
    pub fn new(v_switch_id: impl Into<String>) -> Self { Self { v_switch_id: v_switch_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Ipv6Address`.
    pub fn ipv6_address(mut self, value: impl Into<String>) -> Self { self.ipv6_address = Some(value.into()); self }
    /// Sets `Ipv6AddressName`.
    pub fn ipv6_address_name(mut self, value: impl Into<String>) -> Self { self.ipv6_address_name = Some(value.into()); self }
    /// Sets `Ipv6AddressDescription`.
    pub fn ipv6_address_description(mut self, value: impl Into<String>) -> Self {
        self.ipv6_address_description = Some(value.into()); self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
}
/// Table of [`AllocateIpv6AddressRequest`].
pub static ALLOCATE_IPV6_ADDRESS_REQUEST: Schema =
    Schema { name: "AllocateIpv6AddressRequest", fields: { static ROWS: [Field; 9] = [
    Field::string("RegionId").required().filled(),
    Field::string("VSwitchId").required(),
    Field::string("Ipv6Address"),
    Field::string("Ipv6AddressName"),
    Field::string("Ipv6AddressDescription"),
    Field::string("ResourceGroupId"),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(21))),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
]; &ROWS } };
record!(AllocateIpv6AddressRequest, ALLOCATE_IPV6_ADDRESS_REQUEST,
    [0 OptStr region_id, 1 Str v_switch_id, 2 OptStr ipv6_address, 3 OptStr ipv6_address_name, 4 OptStr ipv6_address_description,
    5 OptStr resource_group_id, 6 List tag, 7 OptStr client_token] [8 OptBool dry_run]);

/// Answer of `AllocateIpv6Address`.
#[derive(Default)] #[non_exhaustive] pub struct AllocateIpv6AddressResponse {
    /** `Ipv6AddressId`: text. */ pub ipv6_address_id: Option<String>,
    /** `Ipv6Address`: text. */ pub ipv6_address: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AllocateIpv6AddressResponse`].
pub static ALLOCATE_IPV6_ADDRESS_RESPONSE: Schema =
    Schema { name: "AllocateIpv6AddressResponse", fields: { static ROWS: [Field; 4] = [
    Field::string("Ipv6AddressId"),
    Field::string("Ipv6Address"),
    Field::string("ResourceGroupId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(AllocateIpv6AddressResponse, ALLOCATE_IPV6_ADDRESS_RESPONSE,
    [0 OptStr ipv6_address_id, 1 OptStr ipv6_address, 2 OptStr resource_group_id, 3 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AllocateIpv6AddressRequest, AllocateIpv6AddressResponse);
