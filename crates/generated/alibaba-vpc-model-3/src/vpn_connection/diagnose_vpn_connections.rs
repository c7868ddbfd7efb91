// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DiagnoseVpnConnections.json; do not edit.
//! Diagnoses IPsec connections and returns what was found.
//!
//! With one tunnel `VpnConnectionIds` is needed, with two `TunnelIds`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DiagnoseVpnConnections).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};

operation!(Operation::new::<DiagnoseVpnConnectionsRequest, DiagnoseVpnConnectionsResponse>(
    "DiagnoseVpnConnections", Effect::Write, &DIAGNOSE_VPN_CONNECTIONS_REQUEST, &DIAGNOSE_VPN_CONNECTIONS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["VpnConnections"],
    total: Some(&["TotalCount"]),
}), "
    400 InvalidParameter
    403 Forbidden
");

/// Request of `DiagnoseVpnConnections`.
#[derive(Default)] #[non_exhaustive] pub struct DiagnoseVpnConnectionsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: Option<String>,
    /** `VpnConnectionIds`: texts, at most 51 elements. */ pub vpn_connection_ids: Vec<String>,
    /** `TunnelIds`: texts, at most 100 elements. */ pub tunnel_ids: Vec<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DiagnoseVpnConnectionsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `VpnGatewayId`.
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self { self.vpn_gateway_id = Some(value.into()); self }
    /// Sets `VpnConnectionIds`.
    pub fn vpn_connection_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.vpn_connection_ids = all(value); self
    }
    /// Sets `TunnelIds`.
    pub fn tunnel_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tunnel_ids = all(value); self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
}
/// Table of [`DiagnoseVpnConnectionsRequest`].
pub static DIAGNOSE_VPN_CONNECTIONS_REQUEST: Schema =
    Schema { name: "DiagnoseVpnConnectionsRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::string("VpnGatewayId"),
    Field::string("VpnConnectionIds").list().limits(&Limits::items(None, Some(51))),
    Field::string("TunnelIds").list().limits(&Limits::items(None, Some(100))),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
]; &ROWS } };
record!(DiagnoseVpnConnectionsRequest, DIAGNOSE_VPN_CONNECTIONS_REQUEST,
    [0 OptStr region_id, 1 OptStr vpn_gateway_id, 2 List vpn_connection_ids, 3 List tunnel_ids] [4 OptInt page_number,
    5 OptInt page_size]);

/// Answer of `DiagnoseVpnConnections`.
#[derive(Default)] #[non_exhaustive] pub struct DiagnoseVpnConnectionsResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `VpnConnections`: records. */ pub vpn_connections: Vec<VpnConnection>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DiagnoseVpnConnectionsResponse`].
pub static DIAGNOSE_VPN_CONNECTIONS_RESPONSE: Schema =
    Schema { name: "DiagnoseVpnConnectionsResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
    Field::int32("TotalCount"),
    Field::record("VpnConnections", &VPN_CONNECTION).list(),
]; &ROWS } };
record!(DiagnoseVpnConnectionsResponse, DIAGNOSE_VPN_CONNECTIONS_RESPONSE,
    [0 OptStr request_id, 4 List vpn_connections] [1 OptInt page_number, 2 OptInt page_size, 3 OptInt total_count]);

/// What `VpnConnections` holds.
#[derive(Default)] #[non_exhaustive] pub struct VpnConnection {
    /** `MismatchRemoteParam`: text. */ pub mismatch_remote_param: Option<String>,
    /** `MismatchLocalParam`: text. */ pub mismatch_local_param: Option<String>,
    /** `VpnConnectionId`: text. */ pub vpn_connection_id: Option<String>,
    /** `SourceLog`: text. */ pub source_log: Option<String>,
    /** `FailedReasonCode`: text. */ pub failed_reason_code: Option<String>,
    /** `FailedTime`: integer. */ pub failed_time: Option<i64>,
    /** `FailedReason`: text. */ pub failed_reason: Option<String>,
    /** `Severity`: text. */ pub severity: Option<String>,
    /** `TunnelId`: text. */ pub tunnel_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`VpnConnection`].
pub static VPN_CONNECTION: Schema = Schema { name: "VpnConnection", fields: { static ROWS: [Field; 9] = [
    Field::string("MismatchRemoteParam"),
    Field::string("MismatchLocalParam"),
    Field::string("VpnConnectionId"),
    Field::string("SourceLog"),
    Field::string("FailedReasonCode"),
    Field::int64("FailedTime"),
    Field::string("FailedReason"),
    Field::string("Severity"),
    Field::string("TunnelId"),
]; &ROWS } };
record!(VpnConnection, VPN_CONNECTION,
    [0 OptStr mismatch_remote_param, 1 OptStr mismatch_local_param, 2 OptStr vpn_connection_id, 3 OptStr source_log,
    4 OptStr failed_reason_code, 6 OptStr failed_reason, 7 OptStr severity, 8 OptStr tunnel_id] [5 OptInt failed_time]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DiagnoseVpnConnectionsRequest, DiagnoseVpnConnectionsResponse, VpnConnection,
);
