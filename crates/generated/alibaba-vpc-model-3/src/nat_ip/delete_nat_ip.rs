// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteNatIp.json; do not edit.
//! Deletes a NAT IP address of a VPC NAT gateway.
//!
//! Asynchronous: ListNatIps shows `Deleting` until it is gone.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteNatIp).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteNatIpResponse;

operation!(Operation::new::<DeleteNatIpRequest, DeleteNatIpResponse>(
    "DeleteNatIp", Effect::Write, &DELETE_NAT_IP_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 DependencyViolation.FullNatEntry DependencyViolation.NatIp IncorrectStatus.NatGateway IncorrectStatus.NatIp
    400 OperationFailed.DefaultNatIp
    404 InvalidRegionId.NotFound ResourceNotFound.NatGateway ResourceNotFound.NatIp ResourceNotFound.NatIpCidr
");

/// Request of `DeleteNatIp`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteNatIpRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `NatIpId`: text. */ pub nat_ip_id: String,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteNatIpRequest {
    /// With what is required.
    pub fn new(nat_ip_id: impl Into<String>) -> Self { Self { nat_ip_id: nat_ip_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`DeleteNatIpRequest`].
pub static DELETE_NAT_IP_REQUEST: Schema = Schema { name: "DeleteNatIpRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("NatIpId").required(),
    Field::boolean("DryRun"),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(DeleteNatIpRequest, DELETE_NAT_IP_REQUEST,
    [0 OptStr region_id, 1 Str nat_ip_id, 3 OptStr client_token] [2 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteNatIpRequest);
