// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteIpsecServer.json; do not edit.
//! Deletes an IPsec server.
//!
//! Asynchronous: the VPN gateway is `updating`, then `active`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteIpsecServer).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteIpsecServerResponse;

operation!(Operation::new::<DeleteIpsecServerRequest, DeleteIpsecServerResponse>(
    "DeleteIpsecServer", Effect::Write, &DELETE_IPSEC_SERVER_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 VpnGateway.Configuring
    403 Forbidden
    404 InvalidIpsecServerId.NotFound
    409 OperationConflict
");

/// Request of `DeleteIpsecServer`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteIpsecServerRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `IpsecServerId`: text. */ pub ipsec_server_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: text. */ pub dry_run: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteIpsecServerRequest {
    /// With what is required.
    pub fn new(ipsec_server_id: impl Into<String>) -> Self {
        Self { ipsec_server_id: ipsec_server_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: impl Into<String>) -> Self { self.dry_run = Some(value.into()); self }
}
/// Table of [`DeleteIpsecServerRequest`].
pub static DELETE_IPSEC_SERVER_REQUEST: Schema = Schema { name: "DeleteIpsecServerRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("IpsecServerId").required(),
    Field::string("ClientToken").filled(),
    Field::string("DryRun"),
]; &ROWS } };
record!(DeleteIpsecServerRequest, DELETE_IPSEC_SERVER_REQUEST,
    [0 OptStr region_id, 1 Str ipsec_server_id, 2 OptStr client_token, 3 OptStr dry_run] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteIpsecServerRequest);
