// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteVpnAttachment.json; do not edit.
//! Deletes an IPsec connection that was made for a transit router.
//!
//! It must be detached from that first.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVpnAttachment).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DeleteVpnAttachmentRequest, DeleteVpnAttachmentResponse>(
    "DeleteVpnAttachment", Effect::Write, &DELETE_VPN_ATTACHMENT_REQUEST, &DELETE_VPN_ATTACHMENT_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InternalError Vco.StatusNotSupport VpnConnection.Configuring
    403 Forbbiden.SubUser Forbidden
    404 InvalidVpnConnectionInstanceId.NotFound
");

/// Request of `DeleteVpnAttachment`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteVpnAttachmentRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VpnConnectionId`: text. */ pub vpn_connection_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteVpnAttachmentRequest {
    /// With what is required.
    pub fn new(vpn_connection_id: impl Into<String>) -> Self {
        Self { vpn_connection_id: vpn_connection_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`DeleteVpnAttachmentRequest`].
pub static DELETE_VPN_ATTACHMENT_REQUEST: Schema =
    Schema { name: "DeleteVpnAttachmentRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("VpnConnectionId").required(),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(DeleteVpnAttachmentRequest, DELETE_VPN_ATTACHMENT_REQUEST,
    [0 OptStr region_id, 1 Str vpn_connection_id, 2 OptStr client_token] []);

/// Answer of `DeleteVpnAttachment`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteVpnAttachmentResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Code`: text. */ pub code: Option<String>,
    /** `Success`: yes or no. */ pub success: Option<bool>,
    /** `Message`: text. */ pub message: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DeleteVpnAttachmentResponse`].
pub static DELETE_VPN_ATTACHMENT_RESPONSE: Schema =
    Schema { name: "DeleteVpnAttachmentResponse", fields: { static ROWS: [Field; 4] = [
    Field::string("RequestId"),
    Field::string("Code"),
    Field::boolean("Success"),
    Field::string("Message"),
]; &ROWS } };
record!(DeleteVpnAttachmentResponse, DELETE_VPN_ATTACHMENT_RESPONSE,
    [0 OptStr request_id, 1 OptStr code, 3 OptStr message] [2 OptBool success]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteVpnAttachmentRequest, DeleteVpnAttachmentResponse);
