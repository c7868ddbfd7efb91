// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DissociateVpnGatewayWithCertificate.json; do not edit.
//! Unbinds an SSL certificate from a VPN gateway.
//!
//! Asynchronous: the gateway is `updating`, then `active`.
//!
//! - Access level: update.
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeVpnGateway` every 2 s,
//!   up to 30 times.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DissociateVpnGatewayWithCertificate), 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Effect, Extra, Facts, Field, errors, operation, record,
};

pub use crate::shapes::CertificateType;

operation! {
    name: "DissociateVpnGatewayWithCertificate",
    effect: Effect::Write,
    request: DissociateVpnGatewayWithCertificateRequest = DISSOCIATE_VPN_GATEWAY_WITH_CERTIFICATE_REQUEST,
    response: DissociateVpnGatewayWithCertificateResponse = DISSOCIATE_VPN_GATEWAY_WITH_CERTIFICATE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).asynchronous(Asynchronous::new().poll("DescribeVpnGateway").interval(2).attempts(30)),
}

errors! {
    "400 IllegalParam.CertificateType",
    "400 VpnGateway.Configuring = The VPN gateway is being changed. Try again when `DescribeVpnGateway` shows it as `active`.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "404 InvalidAssociateRelation.NotFound",
    "404 InvalidVpnGatewayInstanceId.NotFound = There is no such VPN gateway in this region. Check the id and the region.",
    "409 OperationConflict = Another operation on the same resource is still running. Try again when it is done.",
}

/// Request of `DissociateVpnGatewayWithCertificate`.
#[derive(Default)]
#[non_exhaustive]
pub struct DissociateVpnGatewayWithCertificateRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the VPN gateway (`vpn-...`), to which VPN connections and servers belong.
    /// `DescribeVpnGateways` lists it.
    pub vpn_gateway_id: String,
    /// Which of the two certificates of a VPN gateway with Chinese ciphers it is: `Encryption` or
    /// `Signature`.
    pub certificate_type: CertificateType,
    /// Id of the SSL certificate's association with the VPN gateway, not of the certificate itself.
    /// `ListVpnCertificateAssociations` lists it.
    pub certificate_id: String,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DissociateVpnGatewayWithCertificateRequest {
    /// Creates a value with the required members.
    pub fn new(
        vpn_gateway_id: impl Into<String>,
        certificate_type: impl Into<CertificateType>,
        certificate_id: impl Into<String>,
    ) -> Self {
        Self {
            vpn_gateway_id: vpn_gateway_id.into(),
            certificate_type: certificate_type.into(),
            certificate_id: certificate_id.into(),
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
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

record! {
    DissociateVpnGatewayWithCertificateRequest: DISSOCIATE_VPN_GATEWAY_WITH_CERTIFICATE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vpn_gateway_id: Str = Field::string("VpnGatewayId").required(),
    2 certificate_type: Enum = Field::one_of("CertificateType", CertificateType::VALUES).required(),
    3 certificate_id: Str = Field::string("CertificateId").required(),
    4 client_token: OptStr = Field::string("ClientToken").filled(),
    5 dry_run: OptBool = Field::boolean("DryRun"),
}

/// Response of `DissociateVpnGatewayWithCertificate`.
#[derive(Default)]
#[non_exhaustive]
pub struct DissociateVpnGatewayWithCertificateResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DissociateVpnGatewayWithCertificateResponse: DISSOCIATE_VPN_GATEWAY_WITH_CERTIFICATE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DissociateVpnGatewayWithCertificateRequest,
    DissociateVpnGatewayWithCertificateResponse,
}
