// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteIpsecServer.json; do not edit.
//! Deletes an IPsec server.
//!
//! Asynchronous: the VPN gateway is `updating`, then `active`.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteIpsecServer), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "DeleteIpsecServer",
    effect: Effect::Write,
    request: DeleteIpsecServerRequest = DELETE_IPSEC_SERVER_REQUEST,
    response: DeleteIpsecServerResponse = DELETE_IPSEC_SERVER_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete),
}

errors! {
    "400 VpnGateway.Configuring = The VPN gateway is being changed. Try again when `DescribeVpnGateway` shows it as `active`.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "404 InvalidIpsecServerId.NotFound",
    "409 OperationConflict = Another operation on the same resource is still running. Try again when it is done.",
}

/// Request of `DeleteIpsecServer`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteIpsecServerRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the IPsec server (`iss-...`), which lets mobile clients into a VPC. `ListIpsecServers` lists
    /// it.
    pub ipsec_server_id: String,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteIpsecServerRequest {
    /// Creates a value with the required members.
    pub fn new(ipsec_server_id: impl Into<String>) -> Self {
        Self {
            ipsec_server_id: ipsec_server_id.into(),
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

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: impl Into<String>) -> Self {
        self.dry_run = Some(value.into());
        self
    }
}

record! {
    DeleteIpsecServerRequest: DELETE_IPSEC_SERVER_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 ipsec_server_id: Str = Field::string("IpsecServerId").required(),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
    3 dry_run: OptStr = Field::string("DryRun"),
}

/// Response of `DeleteIpsecServer`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteIpsecServerResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteIpsecServerResponse: DELETE_IPSEC_SERVER_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteIpsecServerRequest,
    DeleteIpsecServerResponse,
}
