// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateIpsecServer.json; do not edit.
//! Creates an IPsec server, through which phones and computers dial in.
//!
//! The VPN gateway must have SSL VPN on and no IPsec connection. Asynchronous: the gateway is
//! `updating`, then `active`.
//!
//! - Access level: create.
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeVpnGateway` every 2 s,
//!   up to 60 times.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateIpsecServer), 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Effect, Extra, Facts, Field, Limits, Style, Timestamp, errors,
    operation, record,
};

pub use crate::shapes::{IpsecServerIkeSettings, IpsecSettings};

operation! {
    name: "CreateIpsecServer",
    effect: Effect::Write,
    request: CreateIpsecServerRequest = CREATE_IPSEC_SERVER_REQUEST,
    response: CreateIpsecServerResponse = CREATE_IPSEC_SERVER_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).asynchronous(Asynchronous::new().poll("DescribeVpnGateway").interval(2).attempts(60)),
}

errors! {
    "400 ClientIpPool.NetmaskInvalid",
    "400 ClientIpPool.SubnetInvalid",
    "400 EnableHaCheck.IpsecServerCidrContainsVpcRouteDest",
    "400 IllegalParam.AuthMethod",
    "400 IllegalParam.ClientIpPool",
    "400 IllegalParam.LocalSubnet = The block of addresses is malformed or overlaps with another.",
    "400 InvalidClientIpPool.Conflict",
    "400 MissingParam.IDaaSInstanceId",
    "400 OperationFailed.AddVpcRoute",
    "400 OperationFailed.IPsecServerExist",
    "400 OperationFailed.NoRamPermission = The service may not reach resources that it needs. Grant it its service role.",
    "400 OperationUnsupported.IPsecServer",
    "400 OperationUnsupported.IpsecPfs",
    "400 QuotaExceeded.VpnRouteEntry = The VPN gateway has as many routes as it can.",
    "400 SystemBusy = The service is overloaded or out of order for a moment. Try again.",
    "400 VpnGateway.Configuring = The VPN gateway is being changed. Try again when `DescribeVpnGateway` shows it as `active`.",
    "400 VpnGateway.FinancialLocked = Payment for the resource is overdue and it is locked. Settle the bill first.",
    "400 VpnGateway.IPsecServerAndVpnConnectionConflict",
    "400 VpnGateway.SslVpnDisabled",
    "400 VpnRouteEntry.Conflict = There is a conflicting route already. Delete it or choose another destination.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "404 InvalidIDaaSInstanceId.NotFound",
    "404 InvalidVpnGatewayInstanceId.NotFound = There is no such VPN gateway in this region. Check the id and the region.",
    "409 OperationConflict = Another operation on the same resource is still running. Try again when it is done.",
}

/// Request of `CreateIpsecServer`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateIpsecServerRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the VPN gateway (`vpn-...`), to which VPN connections and servers belong.
    /// `DescribeVpnGateways` lists it.
    pub vpn_gateway_id: String,
    /// Block of addresses on the VPC's side that the VPN connects; several are joined by commas.
    pub local_subnet: String,
    /// Block of addresses that clients get addresses from. It must not overlap with the VPC.
    pub client_ip_pool: String,
    /// `IpSecServerName`: string, at most 100 characters.
    pub ip_sec_server_name: Option<String>,
    /// Whether to negotiate anew at once, which interrupts the VPN for a moment; otherwise when traffic
    /// comes.
    pub effect_immediately: Option<bool>,
    /// Settings of phase one (IKE) of the VPN, in which both ends identify themselves and agree on keys.
    pub ike_config: Option<IpsecServerIkeSettings>,
    /// Settings of phase two (IPsec) of the VPN, by which the traffic itself is protected.
    pub ipsec_config: Option<IpsecSettings>,
    /// Whether the pre-shared key is in use.
    pub psk_enabled: Option<bool>,
    /// Pre-shared key that both ends of the VPN authenticate each other with. Keep it secret.
    pub psk: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateIpsecServerRequest {
    /// Creates a value with the required members.
    pub fn new(
        vpn_gateway_id: impl Into<String>,
        local_subnet: impl Into<String>,
        client_ip_pool: impl Into<String>,
    ) -> Self {
        Self {
            vpn_gateway_id: vpn_gateway_id.into(),
            local_subnet: local_subnet.into(),
            client_ip_pool: client_ip_pool.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `IpSecServerName`.
    pub fn ip_sec_server_name(mut self, value: impl Into<String>) -> Self {
        self.ip_sec_server_name = Some(value.into());
        self
    }

    /// Whether to negotiate anew at once, which interrupts the VPN for a moment; otherwise when traffic
    /// comes.
    pub fn effect_immediately(mut self, value: bool) -> Self {
        self.effect_immediately = Some(value);
        self
    }

    /// Settings of phase one (IKE) of the VPN, in which both ends identify themselves and agree on keys.
    pub fn ike_config(mut self, value: IpsecServerIkeSettings) -> Self {
        self.ike_config = Some(value);
        self
    }

    /// Settings of phase two (IPsec) of the VPN, by which the traffic itself is protected.
    pub fn ipsec_config(mut self, value: IpsecSettings) -> Self {
        self.ipsec_config = Some(value);
        self
    }

    /// Whether the pre-shared key is in use.
    pub fn psk_enabled(mut self, value: bool) -> Self {
        self.psk_enabled = Some(value);
        self
    }

    /// Pre-shared key that both ends of the VPN authenticate each other with.
    pub fn psk(mut self, value: impl Into<String>) -> Self {
        self.psk = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: impl Into<String>) -> Self {
        self.dry_run = Some(value.into());
        self
    }
}

record! {
    CreateIpsecServerRequest: CREATE_IPSEC_SERVER_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vpn_gateway_id: Str = Field::string("VpnGatewayId").required(),
    2 local_subnet: Str = Field::string("LocalSubnet").required(),
    3 client_ip_pool: Str = Field::string("ClientIpPool").required(),
    4 ip_sec_server_name: OptStr = Field::string("IpSecServerName").limits(&Limits::new().length(None, Some(100))),
    5 effect_immediately: OptBool = Field::boolean("EffectImmediately"),
    6 ike_config: Opt = Field::record("IkeConfig", &crate::shapes::IPSEC_SERVER_IKE_SETTINGS).style(Style::Json),
    7 ipsec_config: Opt = Field::record("IpsecConfig", &crate::shapes::IPSEC_SETTINGS).style(Style::Json),
    8 psk_enabled: OptBool = Field::boolean("PskEnabled"),
    9 psk: OptStr = Field::string("Psk").secret(),
    10 client_token: OptStr = Field::string("ClientToken").filled(),
    11 dry_run: OptStr = Field::string("DryRun"),
}

/// Response of `CreateIpsecServer`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateIpsecServerResponse {
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// Id of the IPsec server (`iss-...`), which lets mobile clients into a VPC. `ListIpsecServers` lists
    /// it.
    pub ipsec_server_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Name of the IPsec server: 1 to 100 characters.
    pub ipsec_server_name: Option<String>,
    /// Id of the VPN gateway (`vpn-...`), to which VPN connections and servers belong.
    /// `DescribeVpnGateways` lists it.
    pub vpn_gateway_id: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateIpsecServerResponse: CREATE_IPSEC_SERVER_RESPONSE,
    0 creation_time: Opt = Field::timestamp("CreationTime"),
    1 ipsec_server_id: OptStr = Field::string("IpsecServerId"),
    2 request_id: OptStr = Field::string("RequestId"),
    3 ipsec_server_name: OptStr = Field::string("IpsecServerName"),
    4 vpn_gateway_id: OptStr = Field::string("VpnGatewayId"),
    5 region_id: OptStr = Field::string("RegionId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateIpsecServerRequest,
    CreateIpsecServerResponse,
}
