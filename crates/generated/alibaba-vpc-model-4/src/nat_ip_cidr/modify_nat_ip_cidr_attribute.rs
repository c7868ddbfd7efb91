// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyNatIpCidrAttribute.json; do not edit.
//! Changes the name or description of a block of NAT IP addresses.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyNatIpCidrAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyNatIpCidrAttributeResponse;

operation!(Operation::new::<ModifyNatIpCidrAttributeRequest, ModifyNatIpCidrAttributeResponse>(
    "ModifyNatIpCidrAttribute", Effect::Write, &MODIFY_NAT_IP_CIDR_ATTRIBUTE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    404 ResourceNotFound.NatIpCidr
");

/// Request of `ModifyNatIpCidrAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyNatIpCidrAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `NatIpCidrName`: text. */ pub nat_ip_cidr_name: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `NatIpCidrDescription`: text. */ pub nat_ip_cidr_description: Option<String>,
    /** `NatGatewayId`: text. */ pub nat_gateway_id: String,
    /** `NatIpCidr`: text. */ pub nat_ip_cidr: String,
    /** What else came. */ pub extra: Extra,
}
impl ModifyNatIpCidrAttributeRequest {
    /// With what is required.
    pub fn new(nat_gateway_id: impl Into<String>, nat_ip_cidr: impl Into<String>) -> Self {
        Self { nat_gateway_id: nat_gateway_id.into(), nat_ip_cidr: nat_ip_cidr.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `NatIpCidrName`.
    pub fn nat_ip_cidr_name(mut self, value: impl Into<String>) -> Self { self.nat_ip_cidr_name = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `NatIpCidrDescription`.
    pub fn nat_ip_cidr_description(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_cidr_description = Some(value.into()); self
    }
}
/// Table of [`ModifyNatIpCidrAttributeRequest`].
pub static MODIFY_NAT_IP_CIDR_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyNatIpCidrAttributeRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").required().filled(),
    Field::string("NatIpCidrName"),
    Field::boolean("DryRun"),
    Field::string("ClientToken").filled(),
    Field::string("NatIpCidrDescription"),
    Field::string("NatGatewayId").required(),
    Field::string("NatIpCidr").required(),
]; &ROWS } };
record!(ModifyNatIpCidrAttributeRequest, MODIFY_NAT_IP_CIDR_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 OptStr nat_ip_cidr_name, 3 OptStr client_token, 4 OptStr nat_ip_cidr_description, 5 Str nat_gateway_id,
    6 Str nat_ip_cidr] [2 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyNatIpCidrAttributeRequest);
