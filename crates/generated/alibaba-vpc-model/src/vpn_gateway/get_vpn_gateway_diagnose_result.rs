// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/GetVpnGatewayDiagnoseResult.json; do not edit.
//! Returns the result of a diagnosis of a VPN gateway.
//!
//! Give `DiagnoseId` or `VpnGatewayId`. It is complete some time after `DiagnoseVpnGateway` has started
//! it.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetVpnGatewayDiagnoseResult),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Timestamp, errors, open_enum, operation, record,
};

operation! {
    name: "GetVpnGatewayDiagnoseResult",
    effect: Effect::Read,
    request: GetVpnGatewayDiagnoseResultRequest = GET_VPN_GATEWAY_DIAGNOSE_RESULT_REQUEST,
    response: GetVpnGatewayDiagnoseResultResponse = GET_VPN_GATEWAY_DIAGNOSE_RESULT_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 IncorrectStatus.DiagnoseTimeout",
    "400 IncorrectStatus.VpnConnectionDeleted",
    "400 MissingParam.DiagnoseInfo",
    "400 VpnGateway.Configuring = The VPN gateway is being changed. Try again when `DescribeVpnGateway` shows it as `active`.",
    "400 param_error",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "404 InvalidDiagnoseId.NotFound",
    "404 InvalidVpnGatewayId.NotFound",
    "404 InvalidVpnGatewayInstanceId.NotFound = There is no such VPN gateway in this region. Check the id and the region.",
}

/// Request of `GetVpnGatewayDiagnoseResult`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetVpnGatewayDiagnoseResultRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the diagnosis of the VPN gateway (`vpndgn-...`). `GetVpnGatewayDiagnoseResult` tells its
    /// outcome.
    pub diagnose_id: Option<String>,
    /// Id of the VPN gateway (`vpn-...`), to which VPN connections and servers belong.
    /// `DescribeVpnGateways` lists it.
    pub vpn_gateway_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl GetVpnGatewayDiagnoseResultRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the diagnosis of the VPN gateway (`vpndgn-...`).
    pub fn diagnose_id(mut self, value: impl Into<String>) -> Self {
        self.diagnose_id = Some(value.into());
        self
    }

    /// Id of the VPN gateway (`vpn-...`), to which VPN connections and servers belong.
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_gateway_id = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    GetVpnGatewayDiagnoseResultRequest: GET_VPN_GATEWAY_DIAGNOSE_RESULT_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 diagnose_id: OptStr = Field::string("DiagnoseId"),
    2 vpn_gateway_id: OptStr = Field::string("VpnGatewayId"),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `GetVpnGatewayDiagnoseResult`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetVpnGatewayDiagnoseResultResponse {
    /// `BeginTime`: time.
    pub begin_time: Option<Timestamp>,
    /// Id of the diagnosis of the VPN gateway (`vpndgn-...`). `GetVpnGatewayDiagnoseResult` tells its
    /// outcome.
    pub diagnose_id: Option<String>,
    /// `DiagnoseResult`: list of records.
    pub diagnose_result: Vec<DiagnoseResult>,
    /// `FinishTime`: time.
    pub finish_time: Option<Timestamp>,
    /// `FinishedCount`: integer.
    pub finished_count: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// `ResourceInstanceId`: string.
    pub resource_instance_id: Option<String>,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Id of the VPN gateway (`vpn-...`), to which VPN connections and servers belong.
    /// `DescribeVpnGateways` lists it.
    pub vpn_gateway_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    GetVpnGatewayDiagnoseResultResponse: GET_VPN_GATEWAY_DIAGNOSE_RESULT_RESPONSE,
    0 begin_time: Opt = Field::timestamp("BeginTime"),
    1 diagnose_id: OptStr = Field::string("DiagnoseId"),
    2 diagnose_result: List = Field::record("DiagnoseResult", &DIAGNOSE_RESULT).list(),
    3 finish_time: Opt = Field::timestamp("FinishTime"),
    4 finished_count: OptInt = Field::int32("FinishedCount"),
    5 request_id: OptStr = Field::string("RequestId"),
    6 resource_instance_id: OptStr = Field::string("ResourceInstanceId"),
    7 resource_type: OptStr = Field::string("ResourceType"),
    8 total_count: OptInt = Field::int32("TotalCount"),
    9 vpn_gateway_id: OptStr = Field::string("VpnGatewayId"),
}

/// `DiagnoseResult` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DiagnoseResult {
    /// `DiagnoseName`: one of the documented values.
    pub diagnose_name: Option<DiagnoseName>,
    /// `DiagnoseResultDescription`: string.
    pub diagnose_result_description: Option<String>,
    /// `DiagnoseResultLevel`: one of the documented values.
    pub diagnose_result_level: Option<DiagnoseResultLevel>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DiagnoseResult: DIAGNOSE_RESULT,
    0 diagnose_name: Opt = Field::one_of("DiagnoseName", DiagnoseName::VALUES),
    1 diagnose_result_description: OptStr = Field::string("DiagnoseResultDescription"),
    2 diagnose_result_level: Opt = Field::one_of("DiagnoseResultLevel", DiagnoseResultLevel::VALUES),
}

open_enum! {
    /// Documented values of `DiagnoseResult.DiagnoseName`. The provider may add others.
    pub enum DiagnoseName {
        RouteEntryConflict = "RouteEntryConflict",
        VpnRouteQuota = "VpnRouteQuota",
        VpnIPsecQuota = "VpnIPsecQuota",
        VpnPbrRouteQuota = "VpnPbrRouteQuota",
        VcoConfigConsistency = "VcoConfigConsistency",
        VcoUserInternetIpConnectivity = "VcoUserInternetIpConnectivity",
        VcoPrivateConnectivity = "VcoPrivateConnectivity",
    }
}

open_enum! {
    /// Documented values of `DiagnoseResult.DiagnoseResultLevel`. The provider may add others.
    pub enum DiagnoseResultLevel {
        Normal = "normal",
        Warning = "warning",
        Error = "error",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    GetVpnGatewayDiagnoseResultRequest,
    GetVpnGatewayDiagnoseResultResponse,
    DiagnoseResult,
}
