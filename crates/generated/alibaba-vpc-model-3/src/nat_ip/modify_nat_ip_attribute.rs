// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyNatIpAttribute.json; do not edit.
//! Changes the name or description of a NAT IP address.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyNatIpAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyNatIpAttributeResponse;

operation!(Operation::new::<ModifyNatIpAttributeRequest, ModifyNatIpAttributeResponse>(
    "ModifyNatIpAttribute", Effect::Write, &MODIFY_NAT_IP_ATTRIBUTE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    404 InvalidRegionId.NotFound ResourceNotFound.NatIp
");

/// Request of `ModifyNatIpAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyNatIpAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `NatIpId`: text. */ pub nat_ip_id: String,
    /** `NatIpName`: text. */ pub nat_ip_name: Option<String>,
    /** `NatIpDescription`: text. */ pub nat_ip_description: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyNatIpAttributeRequest {
    /// With what is required.
    pub fn new(nat_ip_id: impl Into<String>) -> Self { Self { nat_ip_id: nat_ip_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `NatIpName`.
    pub fn nat_ip_name(mut self, value: impl Into<String>) -> Self { self.nat_ip_name = Some(value.into()); self }
    /// Sets `NatIpDescription`.
    pub fn nat_ip_description(mut self, value: impl Into<String>) -> Self { self.nat_ip_description = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`ModifyNatIpAttributeRequest`].
pub static MODIFY_NAT_IP_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyNatIpAttributeRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::string("NatIpId").required(),
    Field::string("NatIpName"),
    Field::string("NatIpDescription"),
    Field::boolean("DryRun"),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(ModifyNatIpAttributeRequest, MODIFY_NAT_IP_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 Str nat_ip_id, 2 OptStr nat_ip_name, 3 OptStr nat_ip_description,
    5 OptStr client_token] [4 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyNatIpAttributeRequest);
