// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateSslVpnClientCert.json; do not edit.
//! Creates a client certificate for an SSL VPN server, which must exist.
//!
//! - Access level: create.
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeVpnGateway` every 1 s,
//!   up to 10 times.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateSslVpnClientCert),
//! 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Risk, errors, operation,
    record,
};

operation! {
    name: "CreateSslVpnClientCert",
    effect: Effect::Write,
    request: CreateSslVpnClientCertRequest = CREATE_SSL_VPN_CLIENT_CERT_REQUEST,
    response: CreateSslVpnClientCertResponse = CREATE_SSL_VPN_CLIENT_CERT_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).risk(Risk::None).charge(Charge::Free).asynchronous(Asynchronous::new().poll("DescribeVpnGateway").interval(1).attempts(10)),
}

errors! {
    "400 CreateSslCertsQuotaFull.QuotaFull",
    "400 InvalidName = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 Resource.QuotaFull = The quota for this kind of resource is used up. Delete some or have the quota raised.",
    "400 SslVpnClientCreateTimes.ReachLimits",
    "400 VpnGateway.Configuring = The VPN gateway is being changed. Try again when `DescribeVpnGateway` shows it as `active`.",
    "400 VpnGateway.FinancialLocked = Payment for the resource is overdue and it is locked. Settle the bill first.",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidSslVpnServerId.NotFound",
}

/// Request of `CreateSslVpnClientCert`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateSslVpnClientCertRequest {
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the SSL VPN server (`vss-...`). `DescribeSslVpnServers` lists it.
    pub ssl_vpn_server_id: String,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateSslVpnClientCertRequest {
    /// Creates a value with the required members.
    pub fn new(ssl_vpn_server_id: impl Into<String>) -> Self {
        Self {
            ssl_vpn_server_id: ssl_vpn_server_id.into(),
            ..Self::default()
        }
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

record! {
    CreateSslVpnClientCertRequest: CREATE_SSL_VPN_CLIENT_CERT_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 ssl_vpn_server_id: Str = Field::string("SslVpnServerId").required(),
    3 name: OptStr = Field::string("Name"),
}

/// Response of `CreateSslVpnClientCert`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateSslVpnClientCertResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Id of the client certificate (`vsc-...`). `DescribeSslVpnClientCerts` lists it.
    pub ssl_vpn_client_cert_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateSslVpnClientCertResponse: CREATE_SSL_VPN_CLIENT_CERT_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 name: OptStr = Field::string("Name"),
    2 ssl_vpn_client_cert_id: OptStr = Field::string("SslVpnClientCertId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateSslVpnClientCertRequest,
    CreateSslVpnClientCertResponse,
}
