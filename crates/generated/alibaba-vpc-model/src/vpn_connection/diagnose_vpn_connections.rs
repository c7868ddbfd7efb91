// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DiagnoseVpnConnections.json; do not edit.
//! Diagnoses IPsec connections and returns what was found.
//!
//! With one tunnel `VpnConnectionIds` is needed, with two `TunnelIds`.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DiagnoseVpnConnections),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, errors, open_enum, operation,
    record,
};

operation! {
    name: "DiagnoseVpnConnections",
    effect: Effect::Write,
    request: DiagnoseVpnConnectionsRequest = DIAGNOSE_VPN_CONNECTIONS_REQUEST,
    response: DiagnoseVpnConnectionsResponse = DIAGNOSE_VPN_CONNECTIONS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["VpnConnections"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
}

/// Request of `DiagnoseVpnConnections`.
#[derive(Default)]
#[non_exhaustive]
pub struct DiagnoseVpnConnectionsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the VPN gateway (`vpn-...`), to which VPN connections and servers belong.
    /// `DescribeVpnGateways` lists it.
    pub vpn_gateway_id: Option<String>,
    /// `VpnConnectionIds`: list of strings, at most 51 elements.
    pub vpn_connection_ids: Vec<String>,
    /// `TunnelIds`: list of strings, at most 100 elements.
    pub tunnel_ids: Vec<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DiagnoseVpnConnectionsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the VPN gateway (`vpn-...`), to which VPN connections and servers belong.
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_gateway_id = Some(value.into());
        self
    }

    /// Sets `VpnConnectionIds`.
    pub fn vpn_connection_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vpn_connection_ids = cloudspec_wire::all(value);
        self
    }

    /// Sets `TunnelIds`.
    pub fn tunnel_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tunnel_ids = cloudspec_wire::all(value);
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

record! {
    DiagnoseVpnConnectionsRequest: DIAGNOSE_VPN_CONNECTIONS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vpn_gateway_id: OptStr = Field::string("VpnGatewayId"),
    2 vpn_connection_ids: List = Field::string("VpnConnectionIds").list().limits(&Limits::new().items(None, Some(51))),
    3 tunnel_ids: List = Field::string("TunnelIds").list().limits(&Limits::new().items(None, Some(100))),
    4 page_number: OptInt = Field::int32("PageNumber"),
    5 page_size: OptInt = Field::int32("PageSize"),
}

/// Response of `DiagnoseVpnConnections`.
#[derive(Default)]
#[non_exhaustive]
pub struct DiagnoseVpnConnectionsResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// VPN connections that match, one entry for each.
    pub vpn_connections: Vec<VpnConnection>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DiagnoseVpnConnectionsResponse: DIAGNOSE_VPN_CONNECTIONS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 page_number: OptInt = Field::int32("PageNumber"),
    2 page_size: OptInt = Field::int32("PageSize"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 vpn_connections: List = Field::record("VpnConnections", &VPN_CONNECTION).list(),
}

/// `VpnConnections` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct VpnConnection {
    /// `MismatchRemoteParam`: string.
    pub mismatch_remote_param: Option<String>,
    /// `MismatchLocalParam`: string.
    pub mismatch_local_param: Option<String>,
    /// Id of the IPsec connection (`vco-...`). `DescribeVpnConnections` lists it.
    pub vpn_connection_id: Option<String>,
    /// `SourceLog`: string.
    pub source_log: Option<String>,
    /// `FailedReasonCode`: string.
    pub failed_reason_code: Option<String>,
    /// `FailedTime`: integer.
    pub failed_time: Option<i64>,
    /// `FailedReason`: string.
    pub failed_reason: Option<String>,
    /// Severity of what was found, from harmless to critical.
    pub severity: Option<Severity>,
    /// Id of one of the two tunnels of a VPN connection (`tun-...`).
    pub tunnel_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    VpnConnection: VPN_CONNECTION,
    0 mismatch_remote_param: OptStr = Field::string("MismatchRemoteParam"),
    1 mismatch_local_param: OptStr = Field::string("MismatchLocalParam"),
    2 vpn_connection_id: OptStr = Field::string("VpnConnectionId"),
    3 source_log: OptStr = Field::string("SourceLog"),
    4 failed_reason_code: OptStr = Field::string("FailedReasonCode"),
    5 failed_time: OptInt = Field::int64("FailedTime"),
    6 failed_reason: OptStr = Field::string("FailedReason"),
    7 severity: Opt = Field::one_of("Severity", Severity::VALUES),
    8 tunnel_id: OptStr = Field::string("TunnelId"),
}

open_enum! {
    /// Documented values of `VpnConnections.Severity`. The provider may add others.
    pub enum Severity {
        Critical = "Critical",
        Warn = "Warn",
        Normal = "Normal",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DiagnoseVpnConnectionsRequest,
    DiagnoseVpnConnectionsResponse,
    VpnConnection,
}
