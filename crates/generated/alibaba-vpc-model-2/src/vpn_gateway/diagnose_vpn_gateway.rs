// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DiagnoseVpnGateway.json; do not edit.
//! Starts a diagnosis of a VPN gateway.
//!
//! In some regions only; GetVpnGatewayDiagnoseResult has the result.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DiagnoseVpnGateway).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DiagnoseVpnGatewayRequest, DiagnoseVpnGatewayResponse>(
    "DiagnoseVpnGateway", Effect::Write, &DIAGNOSE_VPN_GATEWAY_REQUEST, &DIAGNOSE_VPN_GATEWAY_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IdempotentParameterMismatch IllegalParam.PrivateDestinationIp IllegalParam.PrivateSourceIp IllegalParam.ResourceType
    400 OperationFailed.StartDiagnose OperationFailed.VpnGatewayDiagnosing OperationUnsupported.DiagnoseVpn \
        VpnGateway.Configuring
    403 Forbidden
    404 InvalidResourceId.NotFound InvalidVpnGatewayInstanceId.NotFound
");

/// Request of `DiagnoseVpnGateway`.
#[derive(Default)] #[non_exhaustive] pub struct DiagnoseVpnGatewayRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ResourceId`: text. */ pub resource_id: String,
    /** `ResourceType`: text. */ pub resource_type: String,
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: String,
    /** `IPsecExtendInfo`: text. */ pub i_psec_extend_info: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DiagnoseVpnGatewayRequest {
    /// With what is required.
    pub fn new(resource_id: impl Into<String>, resource_type: impl Into<String>, vpn_gateway_id: impl Into<String>) -> Self {
        Self {
            resource_id: resource_id.into(), resource_type: resource_type.into(), vpn_gateway_id: vpn_gateway_id.into(),
            ..Self::default()
        }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `IPsecExtendInfo`.
    pub fn i_psec_extend_info(mut self, value: impl Into<String>) -> Self { self.i_psec_extend_info = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`DiagnoseVpnGatewayRequest`].
pub static DIAGNOSE_VPN_GATEWAY_REQUEST: Schema =
    Schema { name: "DiagnoseVpnGatewayRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::string("ResourceId").required(),
    Field::string("ResourceType").required(),
    Field::string("VpnGatewayId").required(),
    Field::string("IPsecExtendInfo"),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(DiagnoseVpnGatewayRequest, DIAGNOSE_VPN_GATEWAY_REQUEST,
    [0 OptStr region_id, 1 Str resource_id, 2 Str resource_type, 3 Str vpn_gateway_id, 4 OptStr i_psec_extend_info,
    5 OptStr client_token] []);

/// Answer of `DiagnoseVpnGateway`.
#[derive(Default)] #[non_exhaustive] pub struct DiagnoseVpnGatewayResponse {
    /** `DiagnoseId`: text. */ pub diagnose_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DiagnoseVpnGatewayResponse`].
pub static DIAGNOSE_VPN_GATEWAY_RESPONSE: Schema =
    Schema { name: "DiagnoseVpnGatewayResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("DiagnoseId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(DiagnoseVpnGatewayResponse, DIAGNOSE_VPN_GATEWAY_RESPONSE, [0 OptStr diagnose_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DiagnoseVpnGatewayRequest, DiagnoseVpnGatewayResponse);
