// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AssociateVpnGatewayWithCertificate.json; do not edit.
//! Binds an SSL certificate to a VPN gateway of the SM (Chinese national cryptography) kind.
//!
//! It needs two certificates, one to encrypt and one to sign, which cannot be the same. The first binding creates a
//! service-linked role.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AssociateVpnGatewayWithCertificate).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as AssociateVpnGatewayWithCertificateResponse;

operation!(Operation::new::<AssociateVpnGatewayWithCertificateRequest, AssociateVpnGatewayWithCertificateResponse>(
    "AssociateVpnGatewayWithCertificate", Effect::Write, &ASSOCIATE_VPN_GATEWAY_WITH_CERTIFICATE_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IllegalParam.CertificateType OperationFailed.AnotherAssociationExist OperationFailed.AssociationExist
    400 OperationFailed.InvalidCertificate OperationFailed.NoRamPermission OperationFailed.NotNationalStandard SystemBusy
    400 VpnGateway.Configuring
    403 Forbidden Forbidden.NoSlrPermission
    404 InvalidCertificateId.NotFound InvalidVpnGatewayInstanceId.NotFound
    409 OperationConflict
");

/// Request of `AssociateVpnGatewayWithCertificate`.
#[derive(Default)] #[non_exhaustive] pub struct AssociateVpnGatewayWithCertificateRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: String,
    /** `CertificateType`: text. */ pub certificate_type: String,
    /** `CertificateId`: text. */ pub certificate_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl AssociateVpnGatewayWithCertificateRequest {
    /// With what is required.
    pub fn new(
        vpn_gateway_id: impl Into<String>, certificate_type: impl Into<String>, certificate_id: impl Into<String>,
    ) -> Self {
        Self {
            vpn_gateway_id: vpn_gateway_id.into(), certificate_type: certificate_type.into(),
            certificate_id: certificate_id.into(),
            ..Self::default()
        }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
}
/// Table of [`AssociateVpnGatewayWithCertificateRequest`].
pub static ASSOCIATE_VPN_GATEWAY_WITH_CERTIFICATE_REQUEST: Schema =
    Schema { name: "AssociateVpnGatewayWithCertificateRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::string("VpnGatewayId").required(),
    Field::string("CertificateType").required(),
    Field::string("CertificateId").required(),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
]; &ROWS } };
record!(AssociateVpnGatewayWithCertificateRequest, ASSOCIATE_VPN_GATEWAY_WITH_CERTIFICATE_REQUEST,
    [0 OptStr region_id, 1 Str vpn_gateway_id, 2 Str certificate_type, 3 Str certificate_id,
    4 OptStr client_token] [5 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AssociateVpnGatewayWithCertificateRequest);
