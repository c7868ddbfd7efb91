// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteIpv4Gateway.json; do not edit.
//! Deletes an IPv4 gateway; unbind its route table first.
//!
//! Asynchronous: GetIpv4GatewayAttribute shows `Deleting` until it is gone.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteIpv4Gateway).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteIpv4GatewayResponse;

operation!(Operation::new::<DeleteIpv4GatewayRequest, DeleteIpv4GatewayResponse>(
    "DeleteIpv4Gateway", Effect::Write, &DELETE_IPV4_GATEWAY_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IncorrectStatus.Ipv4Gateway OperationDenied.GatewayAlreadyAssociated OperationDenied.RouteEntryExist
    400 OperationFailed.Ipv4GatewayUsedByEipBindIpAddress ResourceNotFound.Ipv4Gateway
");

/// Request of `DeleteIpv4Gateway`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteIpv4GatewayRequest {
    /** `Ipv4GatewayId`: text. */ pub ipv4_gateway_id: String,
    /** `InternetMode`: text. */ pub internet_mode: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteIpv4GatewayRequest {
    /// With what is required.
    pub fn new(ipv4_gateway_id: impl Into<String>) -> Self {
        Self { ipv4_gateway_id: ipv4_gateway_id.into(), ..Self::default() }
    }
    /// Sets `InternetMode`.
    pub fn internet_mode(mut self, value: impl Into<String>) -> Self { self.internet_mode = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
}
/// Table of [`DeleteIpv4GatewayRequest`].
pub static DELETE_IPV4_GATEWAY_REQUEST: Schema = Schema { name: "DeleteIpv4GatewayRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("Ipv4GatewayId").required(),
    Field::string("InternetMode"),
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
]; &ROWS } };
record!(DeleteIpv4GatewayRequest, DELETE_IPV4_GATEWAY_REQUEST,
    [0 Str ipv4_gateway_id, 1 OptStr internet_mode, 2 OptStr region_id, 3 OptStr client_token] [4 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteIpv4GatewayRequest);
