// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteNatIpCidr.json; do not edit.
//! Deletes a block of NAT IP addresses of a VPC NAT gateway.
//!
//! No NAT IP address may be left in it.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteNatIpCidr).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteNatIpCidrResponse;

operation!(Operation::new::<DeleteNatIpCidrRequest, DeleteNatIpCidrResponse>(
    "DeleteNatIpCidr", Effect::Write, &DELETE_NAT_IP_CIDR_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 DependencyViolation.NatIp IncorrectStatus.NatGateway OperationFailed.DefaultNatIpCidr ResourceNotFound.NatIpCidr
    404 InvalidRegionId.NotFound
");

/// Request of `DeleteNatIpCidr`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteNatIpCidrRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `NatIpCidr`: text. */ pub nat_ip_cidr: String,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `NatGatewayId`: text. */ pub nat_gateway_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeleteNatIpCidrRequest {
    /// With what is required.
    pub fn new(nat_ip_cidr: impl Into<String>, nat_gateway_id: impl Into<String>) -> Self {
        Self { nat_ip_cidr: nat_ip_cidr.into(), nat_gateway_id: nat_gateway_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`DeleteNatIpCidrRequest`].
pub static DELETE_NAT_IP_CIDR_REQUEST: Schema = Schema { name: "DeleteNatIpCidrRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::string("NatIpCidr").required(),
    Field::boolean("DryRun"),
    Field::string("ClientToken").filled(),
    Field::string("NatGatewayId").required(),
]; &ROWS } };
record!(DeleteNatIpCidrRequest, DELETE_NAT_IP_CIDR_REQUEST,
    [0 OptStr region_id, 1 Str nat_ip_cidr, 3 OptStr client_token, 4 Str nat_gateway_id] [2 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteNatIpCidrRequest);
