// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteVpnGateway.json; do not edit.
//! Deletes a VPN gateway, which must have no IPsec connection left.
//!
//! - Access level: delete.
//! - High risk: it can interrupt a service or lose data.
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeVpnGateway` every 6 s,
//!   up to 100 times.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVpnGateway), 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Risk, errors, operation,
    record,
};

operation! {
    name: "DeleteVpnGateway",
    effect: Effect::Write,
    request: DeleteVpnGatewayRequest = DELETE_VPN_GATEWAY_REQUEST,
    response: DeleteVpnGatewayResponse = DELETE_VPN_GATEWAY_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).risk(Risk::High).charge(Charge::Free).asynchronous(Asynchronous::new().poll("DescribeVpnGateway").interval(6).attempts(100)),
}

errors! {
    "400 DependencyViolation.GreTunnel",
    "400 DependencyViolation.SslVpnServer",
    "400 DependencyViolation.VpnConnection",
    "400 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
    "400 InvalidVpnGatewayInstanceId.NotFound = There is no such VPN gateway in this region. Check the id and the region.",
    "400 TaskConflict = Another operation on the same resource is still running. Try again when it is done.",
    "400 VpnGateway.Configuring = The VPN gateway is being changed. Try again when `DescribeVpnGateway` shows it as `active`.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "403 Forbidden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 ForbiddenRelease",
    "404 InvalidVpnGatewayInstanceId.NotFound = There is no such VPN gateway in this region. Check the id and the region.",
}

/// Request of `DeleteVpnGateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteVpnGatewayRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Id of the VPN gateway (`vpn-...`), to which VPN connections and servers belong.
    /// `DescribeVpnGateways` lists it.
    pub vpn_gateway_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteVpnGatewayRequest {
    /// Creates a value with the required members.
    pub fn new(vpn_gateway_id: impl Into<String>) -> Self {
        Self {
            vpn_gateway_id: vpn_gateway_id.into(),
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
    DeleteVpnGatewayRequest: DELETE_VPN_GATEWAY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 vpn_gateway_id: Str = Field::string("VpnGatewayId").required(),
}

/// Response of `DeleteVpnGateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteVpnGatewayResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteVpnGatewayResponse: DELETE_VPN_GATEWAY_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteVpnGatewayRequest,
    DeleteVpnGatewayResponse,
}
