// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteVpnConnection.json; do not edit.
//! Deletes an IPsec connection of a VPN gateway.
//!
//! Asynchronous: the gateway is `updating`, then `active`.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVpnConnection), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "DeleteVpnConnection",
    effect: Effect::Write,
    request: DeleteVpnConnectionRequest = DELETE_VPN_CONNECTION_REQUEST,
    response: DeleteVpnConnectionResponse = DELETE_VPN_CONNECTION_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete),
}

errors! {
    "400 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
    "400 InvalidVpnGatewayInstanceId.NotFound = There is no such VPN gateway in this region. Check the id and the region.",
    "400 VpnGateway.Configuring = The VPN gateway is being changed. Try again when `DescribeVpnGateway` shows it as `active`.",
    "400 VpnGateway.FinancialLocked = Payment for the resource is overdue and it is locked. Settle the bill first.",
    "400 VpnTask.CONFLICT = Another operation on the same resource is still running. Try again when it is done.",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "404 InvalidVpnConnectionInstanceId.NotFound = There is no such IPsec connection in this region.",
}

/// Request of `DeleteVpnConnection`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteVpnConnectionRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Id of the IPsec connection (`vco-...`). `DescribeVpnConnections` lists it.
    pub vpn_connection_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteVpnConnectionRequest {
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
    DeleteVpnConnectionRequest: DELETE_VPN_CONNECTION_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 vpn_connection_id: Str = Field::string("VpnConnectionId").required(),
}

/// Response of `DeleteVpnConnection`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteVpnConnectionResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteVpnConnectionResponse: DELETE_VPN_CONNECTION_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteVpnConnectionRequest,
    DeleteVpnConnectionResponse,
}
