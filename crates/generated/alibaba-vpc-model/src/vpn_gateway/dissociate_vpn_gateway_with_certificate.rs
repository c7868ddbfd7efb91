// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DissociateVpnGatewayWithCertificate.json; do not edit.
//! Unbinds an SSL certificate from a VPN gateway.
//!
//! Asynchronous: the gateway is `updating`, then `active`.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DissociateVpnGatewayWithCertificate).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "DissociateVpnGatewayWithCertificate",
    effect: Effect::Write,
    request: DissociateVpnGatewayWithCertificateRequest = DISSOCIATE_VPN_GATEWAY_WITH_CERTIFICATE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 IllegalParam.CertificateType",
    "400 VpnGateway.Configuring",
    "403 Forbidden",
    "404 InvalidAssociateRelation.NotFound",
    "404 InvalidVpnGatewayInstanceId.NotFound",
    "409 OperationConflict",
}

/// Response of `DissociateVpnGatewayWithCertificate`.
pub type DissociateVpnGatewayWithCertificateResponse = RequestIdResponse;

/// Request of `DissociateVpnGatewayWithCertificate`.
#[derive(Default)]
#[non_exhaustive]
pub struct DissociateVpnGatewayWithCertificateRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `VpnGatewayId`: text.
    pub vpn_gateway_id: String,
    /// `CertificateType`: text.
    pub certificate_type: String,
    /// `CertificateId`: text.
    pub certificate_id: String,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DissociateVpnGatewayWithCertificateRequest {
    /// Starts with the required members.
    pub fn new(
        vpn_gateway_id: impl Into<String>,
        certificate_type: impl Into<String>,
        certificate_id: impl Into<String>,
    ) -> Self {
        Self {
            vpn_gateway_id: vpn_gateway_id.into(),
            certificate_type: certificate_type.into(),
            certificate_id: certificate_id.into(),
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

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

record! {
    DissociateVpnGatewayWithCertificateRequest: DISSOCIATE_VPN_GATEWAY_WITH_CERTIFICATE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vpn_gateway_id: Str = Field::string("VpnGatewayId").required(),
    2 certificate_type: Str = Field::string("CertificateType").required(),
    3 certificate_id: Str = Field::string("CertificateId").required(),
    4 client_token: OptStr = Field::string("ClientToken").filled(),
    5 dry_run: OptBool = Field::boolean("DryRun"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DissociateVpnGatewayWithCertificateRequest,
}
