// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListIpsecServers.json; do not edit.
//! Lists IPsec servers.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListIpsecServers).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::IpsecConfig;

operation! {
    name: "ListIpsecServers",
    effect: Effect::Read,
    request: ListIpsecServersRequest = LIST_IPSEC_SERVERS_REQUEST,
    response: ListIpsecServersResponse = LIST_IPSEC_SERVERS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["IpsecServers"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 IllegalParam.NextToken",
    "403 Forbidden",
}

/// Request of `ListIpsecServers`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListIpsecServersRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `IpsecServerName`: text.
    pub ipsec_server_name: Option<String>,
    /// `VpnGatewayId`: text.
    pub vpn_gateway_id: Option<String>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `MaxResults`: integer.
    pub max_results: Option<i64>,
    /// `IpsecServerId`: texts, at most 20 elements.
    pub ipsec_server_id: Vec<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ListIpsecServersRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `IpsecServerName`.
    pub fn ipsec_server_name(mut self, value: impl Into<String>) -> Self {
        self.ipsec_server_name = Some(value.into());
        self
    }

    /// Sets `VpnGatewayId`.
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_gateway_id = Some(value.into());
        self
    }

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Sets `IpsecServerId`.
    pub fn ipsec_server_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ipsec_server_id = cloudspec_wire::all(value);
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

record! {
    ListIpsecServersRequest: LIST_IPSEC_SERVERS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 ipsec_server_name: OptStr = Field::string("IpsecServerName"),
    2 vpn_gateway_id: OptStr = Field::string("VpnGatewayId"),
    3 next_token: OptStr = Field::string("NextToken"),
    4 max_results: OptInt = Field::int32("MaxResults"),
    5 ipsec_server_id: List = Field::string("IpsecServerId").list().limits(&Limits::new().items(None, Some(20))),
    6 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

/// Response of `ListIpsecServers`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListIpsecServersResponse {
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `MaxResults`: integer.
    pub max_results: Option<i64>,
    /// `IpsecServers`: records.
    pub ipsec_servers: Vec<IpsecServer>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ListIpsecServersResponse: LIST_IPSEC_SERVERS_RESPONSE,
    0 next_token: OptStr = Field::string("NextToken"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 total_count: OptInt = Field::int32("TotalCount"),
    3 max_results: OptInt = Field::int32("MaxResults"),
    4 ipsec_servers: List = Field::record("IpsecServers", &IPSEC_SERVER).list(),
}

/// `IpsecServers` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct IpsecServer {
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `OnlineClientCount`: integer.
    pub online_client_count: Option<i64>,
    /// `InternetIp`: text.
    pub internet_ip: Option<String>,
    /// `IpsecServerName`: text.
    pub ipsec_server_name: Option<String>,
    /// `IDaaSInstanceId`: text.
    pub i_daa_s_instance_id: Option<String>,
    /// `EffectImmediately`: yes or no.
    pub effect_immediately: Option<bool>,
    /// `VpnGatewayId`: text.
    pub vpn_gateway_id: Option<String>,
    /// `LocalSubnet`: text.
    pub local_subnet: Option<String>,
    /// `Psk`: text.
    pub psk: Option<String>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// `PskEnabled`: yes or no.
    pub psk_enabled: Option<bool>,
    /// `IpsecServerId`: text.
    pub ipsec_server_id: Option<String>,
    /// `MultiFactorAuthEnabled`: yes or no.
    pub multi_factor_auth_enabled: Option<bool>,
    /// `MaxConnections`: integer.
    pub max_connections: Option<i64>,
    /// `ClientIpPool`: text.
    pub client_ip_pool: Option<String>,
    /// `IkeConfig`: record.
    pub ike_config: Option<IkeConfig>,
    /// `IpsecConfig`: record.
    pub ipsec_config: Option<IpsecConfig>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    IpsecServer: IPSEC_SERVER,
    0 creation_time: OptStr = Field::string("CreationTime"),
    1 online_client_count: OptInt = Field::int32("OnlineClientCount"),
    2 internet_ip: OptStr = Field::string("InternetIp"),
    3 ipsec_server_name: OptStr = Field::string("IpsecServerName"),
    4 i_daa_s_instance_id: OptStr = Field::string("IDaaSInstanceId"),
    5 effect_immediately: OptBool = Field::boolean("EffectImmediately"),
    6 vpn_gateway_id: OptStr = Field::string("VpnGatewayId"),
    7 local_subnet: OptStr = Field::string("LocalSubnet"),
    8 psk: OptStr = Field::string("Psk").secret(),
    9 region_id: OptStr = Field::string("RegionId"),
    10 psk_enabled: OptBool = Field::boolean("PskEnabled"),
    11 ipsec_server_id: OptStr = Field::string("IpsecServerId"),
    12 multi_factor_auth_enabled: OptBool = Field::boolean("MultiFactorAuthEnabled"),
    13 max_connections: OptInt = Field::int32("MaxConnections"),
    14 client_ip_pool: OptStr = Field::string("ClientIpPool"),
    15 ike_config: Opt = Field::record("IkeConfig", &IKE_CONFIG),
    16 ipsec_config: Opt = Field::record("IpsecConfig", &crate::shapes::IPSEC_CONFIG),
    17 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

/// `IpsecServers.IkeConfig` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct IkeConfig {
    /// `RemoteId`: text.
    pub remote_id: Option<String>,
    /// `IkeLifetime`: integer.
    pub ike_lifetime: Option<i64>,
    /// `IkeEncAlg`: text.
    pub ike_enc_alg: Option<String>,
    /// `LocalId`: text.
    pub local_id: Option<String>,
    /// `IkeMode`: text.
    pub ike_mode: Option<String>,
    /// `IkeVersion`: text.
    pub ike_version: Option<String>,
    /// `IkePfs`: text.
    pub ike_pfs: Option<String>,
    /// `IkeAuthAlg`: text.
    pub ike_auth_alg: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    IkeConfig: IKE_CONFIG,
    0 remote_id: OptStr = Field::string("RemoteId"),
    1 ike_lifetime: OptInt = Field::int64("IkeLifetime"),
    2 ike_enc_alg: OptStr = Field::string("IkeEncAlg"),
    3 local_id: OptStr = Field::string("LocalId"),
    4 ike_mode: OptStr = Field::string("IkeMode"),
    5 ike_version: OptStr = Field::string("IkeVersion"),
    6 ike_pfs: OptStr = Field::string("IkePfs"),
    7 ike_auth_alg: OptStr = Field::string("IkeAuthAlg"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListIpsecServersRequest,
    ListIpsecServersResponse,
    IpsecServer,
    IkeConfig,
}
