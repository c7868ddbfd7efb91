// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/GetVpnGatewayDiagnoseResult.json; do not edit.
//! Returns the result of a diagnosis of a VPN gateway.
//!
//! Give `DiagnoseId` or `VpnGatewayId`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetVpnGatewayDiagnoseResult).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<GetVpnGatewayDiagnoseResultRequest, GetVpnGatewayDiagnoseResultResponse>(
    "GetVpnGatewayDiagnoseResult", Effect::Read, &GET_VPN_GATEWAY_DIAGNOSE_RESULT_REQUEST,
    &GET_VPN_GATEWAY_DIAGNOSE_RESULT_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IncorrectStatus.DiagnoseTimeout IncorrectStatus.VpnConnectionDeleted MissingParam.DiagnoseInfo VpnGateway.Configuring
    400 param_error
    403 Forbidden
    404 InvalidDiagnoseId.NotFound InvalidVpnGatewayId.NotFound InvalidVpnGatewayInstanceId.NotFound
");

/// Request of `GetVpnGatewayDiagnoseResult`.
#[derive(Default)] #[non_exhaustive] pub struct GetVpnGatewayDiagnoseResultRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `DiagnoseId`: text. */ pub diagnose_id: Option<String>,
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl GetVpnGatewayDiagnoseResultRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `DiagnoseId`.
    pub fn diagnose_id(mut self, value: impl Into<String>) -> Self { self.diagnose_id = Some(value.into()); self }
    /// Sets `VpnGatewayId`.
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self { self.vpn_gateway_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`GetVpnGatewayDiagnoseResultRequest`].
pub static GET_VPN_GATEWAY_DIAGNOSE_RESULT_REQUEST: Schema =
    Schema { name: "GetVpnGatewayDiagnoseResultRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("DiagnoseId"),
    Field::string("VpnGatewayId"),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(GetVpnGatewayDiagnoseResultRequest, GET_VPN_GATEWAY_DIAGNOSE_RESULT_REQUEST,
    [0 OptStr region_id, 1 OptStr diagnose_id, 2 OptStr vpn_gateway_id, 3 OptStr client_token] []);

/// Answer of `GetVpnGatewayDiagnoseResult`.
#[derive(Default)] #[non_exhaustive] pub struct GetVpnGatewayDiagnoseResultResponse {
    /** `BeginTime`: text. */ pub begin_time: Option<String>,
    /** `DiagnoseId`: text. */ pub diagnose_id: Option<String>,
    /** `DiagnoseResult`: records. */ pub diagnose_result: Vec<DiagnoseResult>,
    /** `FinishTime`: text. */ pub finish_time: Option<String>,
    /** `FinishedCount`: integer. */ pub finished_count: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `ResourceInstanceId`: text. */ pub resource_instance_id: Option<String>,
    /** `ResourceType`: text. */ pub resource_type: Option<String>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`GetVpnGatewayDiagnoseResultResponse`].
pub static GET_VPN_GATEWAY_DIAGNOSE_RESULT_RESPONSE: Schema =
    Schema { name: "GetVpnGatewayDiagnoseResultResponse", fields: { static ROWS: [Field; 10] = [
    Field::string("BeginTime"),
    Field::string("DiagnoseId"),
    Field::record("DiagnoseResult", &DIAGNOSE_RESULT).list(),
    Field::string("FinishTime"),
    Field::int32("FinishedCount"),
    Field::string("RequestId"),
    Field::string("ResourceInstanceId"),
    Field::string("ResourceType"),
    Field::int32("TotalCount"),
    Field::string("VpnGatewayId"),
]; &ROWS } };
record!(GetVpnGatewayDiagnoseResultResponse, GET_VPN_GATEWAY_DIAGNOSE_RESULT_RESPONSE,
    [0 OptStr begin_time, 1 OptStr diagnose_id, 2 List diagnose_result, 3 OptStr finish_time, 5 OptStr request_id,
    6 OptStr resource_instance_id, 7 OptStr resource_type, 9 OptStr vpn_gateway_id] [4 OptInt finished_count,
    8 OptInt total_count]);

/// What `DiagnoseResult` holds.
#[derive(Default)] #[non_exhaustive] pub struct DiagnoseResult {
    /** `DiagnoseName`: text. */ pub diagnose_name: Option<String>,
    /** `DiagnoseResultDescription`: text. */ pub diagnose_result_description: Option<String>,
    /** `DiagnoseResultLevel`: text. */ pub diagnose_result_level: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DiagnoseResult`].
pub static DIAGNOSE_RESULT: Schema = Schema { name: "DiagnoseResult", fields: { static ROWS: [Field; 3] = [
    Field::string("DiagnoseName"),
    Field::string("DiagnoseResultDescription"),
    Field::string("DiagnoseResultLevel"),
]; &ROWS } };
record!(DiagnoseResult, DIAGNOSE_RESULT,
    [0 OptStr diagnose_name, 1 OptStr diagnose_result_description, 2 OptStr diagnose_result_level] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    GetVpnGatewayDiagnoseResultRequest, GetVpnGatewayDiagnoseResultResponse, DiagnoseResult,
);
