// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteVpnAttachment.json; do not edit.
//! Deletes an IPsec connection that was made for a transit router.
//!
//! It must be detached from that first.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVpnAttachment).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "DeleteVpnAttachment",
    effect: Effect::Write,
    request: DeleteVpnAttachmentRequest = DELETE_VPN_ATTACHMENT_REQUEST,
    response: DeleteVpnAttachmentResponse = DELETE_VPN_ATTACHMENT_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 InternalError",
    "400 Vco.StatusNotSupport",
    "400 VpnConnection.Configuring",
    "403 Forbbiden.SubUser",
    "403 Forbidden",
    "404 InvalidVpnConnectionInstanceId.NotFound",
}

/// Request of `DeleteVpnAttachment`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteVpnAttachmentRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `VpnConnectionId`: text.
    pub vpn_connection_id: String,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DeleteVpnAttachmentRequest {
    /// Starts with the required members.
    pub fn new(vpn_connection_id: impl Into<String>) -> Self {
        Self {
            vpn_connection_id: vpn_connection_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    DeleteVpnAttachmentRequest: DELETE_VPN_ATTACHMENT_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vpn_connection_id: Str = Field::string("VpnConnectionId").required(),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `DeleteVpnAttachment`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteVpnAttachmentResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `Code`: text.
    pub code: Option<String>,
    /// `Success`: yes or no.
    pub success: Option<bool>,
    /// `Message`: text.
    pub message: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DeleteVpnAttachmentResponse: DELETE_VPN_ATTACHMENT_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 code: OptStr = Field::string("Code"),
    2 success: OptBool = Field::boolean("Success"),
    3 message: OptStr = Field::string("Message"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteVpnAttachmentRequest,
    DeleteVpnAttachmentResponse,
}
