// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteVpnAttachment.json; do not edit.
//! Deletes an IPsec connection that was made for a transit router.
//!
//! It must be detached from that first.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVpnAttachment), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "DeleteVpnAttachment",
    effect: Effect::Write,
    request: DeleteVpnAttachmentRequest = DELETE_VPN_ATTACHMENT_REQUEST,
    response: DeleteVpnAttachmentResponse = DELETE_VPN_ATTACHMENT_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete),
}

errors! {
    "400 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
    "400 Vco.StatusNotSupport",
    "400 VpnConnection.Configuring = The IPsec connection is being changed. Try again when that is done.",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "404 InvalidVpnConnectionInstanceId.NotFound = There is no such IPsec connection in this region.",
}

/// Request of `DeleteVpnAttachment`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteVpnAttachmentRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the IPsec connection (`vco-...`). `DescribeVpnConnections` lists it.
    pub vpn_connection_id: String,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteVpnAttachmentRequest {
    /// Creates a value with the required members.
    pub fn new(vpn_connection_id: impl Into<String>) -> Self {
        Self {
            vpn_connection_id: vpn_connection_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
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
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Result of the operation, by code: `200` for success, or an error code.
    pub code: Option<String>,
    /// Whether this entry or the whole call succeeded.
    pub success: Option<bool>,
    /// Explanation of the code beside it, for people.
    pub message: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
