// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifySslVpnServer.json; do not edit.
//! Changes the settings of an SSL VPN server.
//!
//! A change of name is done at once, anything else is asynchronous: the VPN gateway is `updating`, then
//! `active`. Clients may be cut off.
//!
//! - Access level: update.
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeVpnGateway` every 2 s,
//!   up to 60 times.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifySslVpnServer), 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Risk, errors, open_enum,
    operation, record,
};

pub use crate::shapes::SslVpnProtocol;

operation! {
    name: "ModifySslVpnServer",
    effect: Effect::Write,
    request: ModifySslVpnServerRequest = MODIFY_SSL_VPN_SERVER_REQUEST,
    response: ModifySslVpnServerResponse = MODIFY_SSL_VPN_SERVER_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free).asynchronous(Asynchronous::new().poll("DescribeVpnGateway").interval(2).attempts(60)),
}

errors! {
    "400 ClientIpPool.NetmaskInvalid",
    "400 ClientIpPool.SubnetInvalid",
    "400 EnableHaCheck.SslVpnServerClientCidrContainsVpcRouteDest",
    "400 IllegalParam.IDaaSApplicationId",
    "400 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "400 InvalidName = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 IpConflict",
    "400 MissingParam.IDaaSApplicationId",
    "400 MissingParam.IDaaSRegionId",
    "400 MissingParameter.IDaaSInstanceId",
    "400 OperationFailed.GetIDaaSInfo",
    "400 OperationFailed.NoRamPermission = The service may not reach resources that it needs. Grant it its service role.",
    "400 OperationUnsupported.NotSupportMultiFactorAuth",
    "400 SslVpnIDaaS2.NotSupport",
    "400 SslVpnServer.AddRouteError",
    "400 SslVpnServerPort.Illegal",
    "400 SystemBusy = The service is overloaded or out of order for a moment. Try again.",
    "400 VpnGateway.Configuring = The VPN gateway is being changed. Try again when `DescribeVpnGateway` shows it as `active`.",
    "400 VpnGateway.FinancialLocked = Payment for the resource is overdue and it is locked. Settle the bill first.",
    "400 VpnRouteEntry.Conflict = There is a conflicting route already. Delete it or choose another destination.",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "404 InvalidIDaaSApplicationId.NotFound",
    "404 InvalidIDaaSInstanceId.NotFound",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `ModifySslVpnServer`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifySslVpnServerRequest {
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the SSL VPN server (`vss-...`). `DescribeSslVpnServers` lists it.
    pub ssl_vpn_server_id: String,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Block of addresses that clients get addresses from. It must not overlap with the VPC.
    pub client_ip_pool: Option<String>,
    /// Block of addresses on the VPC's side that the VPN connects; several are joined by commas.
    pub local_subnet: Option<String>,
    /// Protocol of the SSL VPN: `TCP` or `UDP`.
    pub proto: Option<SslVpnProtocol>,
    /// Encryption algorithm of the SSL VPN, such as `AES-128-CBC`.
    pub cipher: Option<Cipher>,
    /// Ports that match, as `first/last`; `-1/-1` for all.
    pub port: Option<i64>,
    /// Whether traffic is compressed on its way through the VPN; `false` when left out.
    pub compress: Option<bool>,
    /// Whether clients have to sign in with a second factor.
    pub enable_multi_factor_auth: Option<bool>,
    /// Id of the IDaaS instance that users sign in with (`idaas-...`).
    pub i_daa_s_instance_id: Option<String>,
    /// Region of the IDaaS instance that users sign in with.
    pub i_daa_s_region_id: Option<String>,
    /// Id of the IDaaS application that users sign in with (`app_...`).
    pub i_daa_s_application_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifySslVpnServerRequest {
    /// Creates a value with the required members.
    pub fn new(ssl_vpn_server_id: impl Into<String>) -> Self {
        Self {
            ssl_vpn_server_id: ssl_vpn_server_id.into(),
            ..Self::default()
        }
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Block of addresses that clients get addresses from.
    pub fn client_ip_pool(mut self, value: impl Into<String>) -> Self {
        self.client_ip_pool = Some(value.into());
        self
    }

    /// Block of addresses on the VPC's side that the VPN connects; several are joined by commas.
    pub fn local_subnet(mut self, value: impl Into<String>) -> Self {
        self.local_subnet = Some(value.into());
        self
    }

    /// Protocol of the SSL VPN: `TCP` or `UDP`.
    pub fn proto(mut self, value: impl Into<SslVpnProtocol>) -> Self {
        self.proto = Some(value.into());
        self
    }

    /// Encryption algorithm of the SSL VPN, such as `AES-128-CBC`.
    pub fn cipher(mut self, value: impl Into<Cipher>) -> Self {
        self.cipher = Some(value.into());
        self
    }

    /// Ports that match, as `first/last`; `-1/-1` for all.
    pub fn port(mut self, value: i64) -> Self {
        self.port = Some(value);
        self
    }

    /// Whether traffic is compressed on its way through the VPN; `false` when left out.
    pub fn compress(mut self, value: bool) -> Self {
        self.compress = Some(value);
        self
    }

    /// Whether clients have to sign in with a second factor.
    pub fn enable_multi_factor_auth(mut self, value: bool) -> Self {
        self.enable_multi_factor_auth = Some(value);
        self
    }

    /// Id of the IDaaS instance that users sign in with (`idaas-...`).
    pub fn i_daa_s_instance_id(mut self, value: impl Into<String>) -> Self {
        self.i_daa_s_instance_id = Some(value.into());
        self
    }

    /// Region of the IDaaS instance that users sign in with.
    pub fn i_daa_s_region_id(mut self, value: impl Into<String>) -> Self {
        self.i_daa_s_region_id = Some(value.into());
        self
    }

    /// Id of the IDaaS application that users sign in with (`app_...`).
    pub fn i_daa_s_application_id(mut self, value: impl Into<String>) -> Self {
        self.i_daa_s_application_id = Some(value.into());
        self
    }
}

record! {
    ModifySslVpnServerRequest: MODIFY_SSL_VPN_SERVER_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 ssl_vpn_server_id: Str = Field::string("SslVpnServerId").required(),
    3 name: OptStr = Field::string("Name"),
    4 client_ip_pool: OptStr = Field::string("ClientIpPool"),
    5 local_subnet: OptStr = Field::string("LocalSubnet"),
    6 proto: Opt = Field::one_of("Proto", SslVpnProtocol::VALUES),
    7 cipher: Opt = Field::one_of("Cipher", Cipher::VALUES),
    8 port: OptInt = Field::int32("Port"),
    9 compress: OptBool = Field::boolean("Compress"),
    10 enable_multi_factor_auth: OptBool = Field::boolean("EnableMultiFactorAuth"),
    11 i_daa_s_instance_id: OptStr = Field::string("IDaaSInstanceId"),
    12 i_daa_s_region_id: OptStr = Field::string("IDaaSRegionId"),
    13 i_daa_s_application_id: OptStr = Field::string("IDaaSApplicationId"),
}

/// Response of `ModifySslVpnServer`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifySslVpnServerResponse {
    /// Public IP address at which the gateway is reached.
    pub internet_ip: Option<String>,
    /// Id of the IDaaS instance that users sign in with (`idaas-...`).
    pub i_daa_s_instance_id: Option<String>,
    /// When the resource was created, in milliseconds since the beginning of 1970 (UTC).
    pub create_time: Option<i64>,
    /// Id of the VPN gateway (`vpn-...`), to which VPN connections and servers belong.
    /// `DescribeVpnGateways` lists it.
    pub vpn_gateway_id: Option<String>,
    /// Whether traffic is compressed on its way through the VPN; `false` when left out.
    pub compress: Option<bool>,
    /// Ports that match, as `first/last`; `-1/-1` for all.
    pub port: Option<i64>,
    /// Block of addresses on the VPC's side that the VPN connects; several are joined by commas.
    pub local_subnet: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Encryption algorithm of the SSL VPN, such as `AES-128-CBC`.
    pub cipher: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// How many clients are connected to the SSL VPN server now.
    pub connections: Option<i64>,
    /// Id of the SSL VPN server (`vss-...`). `DescribeSslVpnServers` lists it.
    pub ssl_vpn_server_id: Option<String>,
    /// How many clients may be connected to the SSL VPN server at once.
    pub max_connections: Option<i64>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Whether clients have to sign in with a second factor.
    pub enable_multi_factor_auth: Option<bool>,
    /// Block of addresses that clients get addresses from. It must not overlap with the VPC.
    pub client_ip_pool: Option<String>,
    /// Protocol of the SSL VPN: `TCP` or `UDP`.
    pub proto: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Id of the IDaaS application that users sign in with (`app_...`).
    pub i_daa_s_application_id: Option<String>,
    /// Version of IDaaS that users sign in with as a second factor, such as `EIAM 2.0`.
    pub i_daa_s_instance_version: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifySslVpnServerResponse: MODIFY_SSL_VPN_SERVER_RESPONSE,
    0 internet_ip: OptStr = Field::string("InternetIp"),
    1 i_daa_s_instance_id: OptStr = Field::string("IDaaSInstanceId"),
    2 create_time: OptInt = Field::int64("CreateTime"),
    3 vpn_gateway_id: OptStr = Field::string("VpnGatewayId"),
    4 compress: OptBool = Field::boolean("Compress"),
    5 port: OptInt = Field::int32("Port"),
    6 local_subnet: OptStr = Field::string("LocalSubnet"),
    7 region_id: OptStr = Field::string("RegionId"),
    8 cipher: OptStr = Field::string("Cipher"),
    9 request_id: OptStr = Field::string("RequestId"),
    10 connections: OptInt = Field::int32("Connections"),
    11 ssl_vpn_server_id: OptStr = Field::string("SslVpnServerId"),
    12 max_connections: OptInt = Field::int32("MaxConnections"),
    13 name: OptStr = Field::string("Name"),
    14 enable_multi_factor_auth: OptBool = Field::boolean("EnableMultiFactorAuth"),
    15 client_ip_pool: OptStr = Field::string("ClientIpPool"),
    16 proto: OptStr = Field::string("Proto"),
    17 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    18 i_daa_s_application_id: OptStr = Field::string("IDaaSApplicationId"),
    19 i_daa_s_instance_version: OptStr = Field::string("IDaaSInstanceVersion"),
}

open_enum! {
    /// Documented values of `Cipher`. The provider may add others.
    pub enum Cipher {
        Aes128Cbc = "AES-128-CBC",
        Aes192Cbc = "AES-192-CBC",
        Aes256Cbc = "AES-256-CBC",
        None = "none",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifySslVpnServerRequest,
    ModifySslVpnServerResponse,
}
