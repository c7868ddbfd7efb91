// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DiagnoseVpnGateway.json; do not edit.
//! Starts a diagnosis of a VPN gateway.
//!
//! In some regions only; `GetVpnGatewayDiagnoseResult` has the result.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DiagnoseVpnGateway), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Style, errors, operation, record,
};

operation! {
    name: "DiagnoseVpnGateway",
    effect: Effect::Write,
    request: DiagnoseVpnGatewayRequest = DIAGNOSE_VPN_GATEWAY_REQUEST,
    response: DiagnoseVpnGatewayResponse = DIAGNOSE_VPN_GATEWAY_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 IdempotentParameterMismatch = The client token was used before with other parameters. Take a new token for a new request.",
    "400 IllegalParam.PrivateDestinationIp",
    "400 IllegalParam.PrivateSourceIp",
    "400 IllegalParam.ResourceType = `ResourceType` is not one that the operation knows.",
    "400 OperationFailed.StartDiagnose",
    "400 OperationFailed.VpnGatewayDiagnosing",
    "400 OperationUnsupported.DiagnoseVpn",
    "400 VpnGateway.Configuring = The VPN gateway is being changed. Try again when `DescribeVpnGateway` shows it as `active`.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "404 InvalidResourceId.NotFound = There is no such resource in this region. Check id, kind and region.",
    "404 InvalidVpnGatewayInstanceId.NotFound = There is no such VPN gateway in this region. Check the id and the region.",
}

/// Request of `DiagnoseVpnGateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct DiagnoseVpnGatewayRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the resource that the operation is for or that the entry describes, of the kind that
    /// `ResourceType` names.
    pub resource_id: String,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: String,
    /// Id of the VPN gateway (`vpn-...`), to which VPN connections and servers belong.
    /// `DescribeVpnGateways` lists it.
    pub vpn_gateway_id: String,
    /// `IPsecExtendInfo`: record.
    pub i_psec_extend_info: Option<IPsecExtendInfo>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DiagnoseVpnGatewayRequest {
    /// Creates a value with the required members.
    pub fn new(
        resource_id: impl Into<String>,
        resource_type: impl Into<String>,
        vpn_gateway_id: impl Into<String>,
    ) -> Self {
        Self {
            resource_id: resource_id.into(),
            resource_type: resource_type.into(),
            vpn_gateway_id: vpn_gateway_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `IPsecExtendInfo`.
    pub fn i_psec_extend_info(mut self, value: IPsecExtendInfo) -> Self {
        self.i_psec_extend_info = Some(value);
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    DiagnoseVpnGatewayRequest: DIAGNOSE_VPN_GATEWAY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 resource_id: Str = Field::string("ResourceId").required(),
    2 resource_type: Str = Field::string("ResourceType").required(),
    3 vpn_gateway_id: Str = Field::string("VpnGatewayId").required(),
    4 i_psec_extend_info: Opt = Field::record("IPsecExtendInfo", &I_PSEC_EXTEND_INFO).style(Style::Json),
    5 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// `IPsecExtendInfo` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct IPsecExtendInfo {
    /// Address in the VPC that the connection is tried from.
    pub private_source_ip: Option<String>,
    /// Address in the data centre that the connection is tried to.
    pub private_destination_ip: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl IPsecExtendInfo {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Address in the VPC that the connection is tried from.
    pub fn private_source_ip(mut self, value: impl Into<String>) -> Self {
        self.private_source_ip = Some(value.into());
        self
    }

    /// Address in the data centre that the connection is tried to.
    pub fn private_destination_ip(mut self, value: impl Into<String>) -> Self {
        self.private_destination_ip = Some(value.into());
        self
    }
}

record! {
    IPsecExtendInfo: I_PSEC_EXTEND_INFO,
    0 private_source_ip: OptStr = Field::string("PrivateSourceIp"),
    1 private_destination_ip: OptStr = Field::string("PrivateDestinationIp"),
}

/// Response of `DiagnoseVpnGateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct DiagnoseVpnGatewayResponse {
    /// Id of the diagnosis of the VPN gateway (`vpndgn-...`). `GetVpnGatewayDiagnoseResult` tells its
    /// outcome.
    pub diagnose_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DiagnoseVpnGatewayResponse: DIAGNOSE_VPN_GATEWAY_RESPONSE,
    0 diagnose_id: OptStr = Field::string("DiagnoseId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DiagnoseVpnGatewayRequest,
    IPsecExtendInfo,
    DiagnoseVpnGatewayResponse,
}
