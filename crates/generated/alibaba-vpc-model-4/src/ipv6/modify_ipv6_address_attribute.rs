// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyIpv6AddressAttribute.json; do not edit.
//! Changes the name or description of an IPv6 address.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyIpv6AddressAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyIpv6AddressAttributeResponse;

operation!(Operation::new::<ModifyIpv6AddressAttributeRequest, ModifyIpv6AddressAttributeResponse>(
    "ModifyIpv6AddressAttribute", Effect::Write, &MODIFY_IPV6_ADDRESS_ATTRIBUTE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 IllegalParam.Description IllegalParam.Name InvalidIpv6AddressId.NotFound
");

/// Request of `ModifyIpv6AddressAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyIpv6AddressAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Ipv6AddressId`: text. */ pub ipv6_address_id: String,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyIpv6AddressAttributeRequest {
    /// With what is required.
    pub fn new(ipv6_address_id: impl Into<String>) -> Self {
        Self { ipv6_address_id: ipv6_address_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
}
/// Table of [`ModifyIpv6AddressAttributeRequest`].
pub static MODIFY_IPV6_ADDRESS_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyIpv6AddressAttributeRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("Ipv6AddressId").required(),
    Field::string("Name"),
    Field::string("Description"),
]; &ROWS } };
record!(ModifyIpv6AddressAttributeRequest, MODIFY_IPV6_ADDRESS_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 Str ipv6_address_id, 2 OptStr name, 3 OptStr description] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyIpv6AddressAttributeRequest);
