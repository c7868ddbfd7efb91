// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListIpsecServers.json; do not edit.
//! Lists IPsec servers.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListIpsecServers).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::IpsecConfig;

operation!(Operation::new::<ListIpsecServersRequest, ListIpsecServersResponse>(
    "ListIpsecServers", Effect::Read, &LIST_IPSEC_SERVERS_REQUEST, &LIST_IPSEC_SERVERS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"), items: &["IpsecServers"],
    total: Some(&["TotalCount"]),
}), "
    400 IllegalParam.NextToken
    403 Forbidden
");

/// Request of `ListIpsecServers`.
#[derive(Default)] #[non_exhaustive] pub struct ListIpsecServersRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `IpsecServerName`: text. */ pub ipsec_server_name: Option<String>,
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: Option<String>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResults`: integer. */ pub max_results: Option<i64>,
    /** `IpsecServerId`: texts, at most 20 elements. */ pub ipsec_server_id: Vec<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ListIpsecServersRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `IpsecServerName`.
    pub fn ipsec_server_name(mut self, value: impl Into<String>) -> Self { self.ipsec_server_name = Some(value.into()); self }
    /// Sets `VpnGatewayId`.
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self { self.vpn_gateway_id = Some(value.into()); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `IpsecServerId`.
    pub fn ipsec_server_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ipsec_server_id = all(value); self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
}
/// Table of [`ListIpsecServersRequest`].
pub static LIST_IPSEC_SERVERS_REQUEST: Schema = Schema { name: "ListIpsecServersRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").required().filled(),
    Field::string("IpsecServerName"),
    Field::string("VpnGatewayId"),
    Field::string("NextToken"),
    Field::int32("MaxResults"),
    Field::string("IpsecServerId").list().limits(&Limits::items(None, Some(20))),
    Field::string("ResourceGroupId"),
]; &ROWS } };
record!(ListIpsecServersRequest, LIST_IPSEC_SERVERS_REQUEST,
    [0 OptStr region_id, 1 OptStr ipsec_server_name, 2 OptStr vpn_gateway_id, 3 OptStr next_token, 5 List ipsec_server_id,
    6 OptStr resource_group_id] [4 OptInt max_results]);

/// Answer of `ListIpsecServers`.
#[derive(Default)] #[non_exhaustive] pub struct ListIpsecServersResponse {
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `MaxResults`: integer. */ pub max_results: Option<i64>,
    /** `IpsecServers`: records. */ pub ipsec_servers: Vec<IpsecServer>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ListIpsecServersResponse`].
pub static LIST_IPSEC_SERVERS_RESPONSE: Schema = Schema { name: "ListIpsecServersResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("NextToken"),
    Field::string("RequestId"),
    Field::int32("TotalCount"),
    Field::int32("MaxResults"),
    Field::record("IpsecServers", &IPSEC_SERVER).list(),
]; &ROWS } };
record!(ListIpsecServersResponse, LIST_IPSEC_SERVERS_RESPONSE,
    [0 OptStr next_token, 1 OptStr request_id, 4 List ipsec_servers] [2 OptInt total_count, 3 OptInt max_results]);

/// What `IpsecServers` holds.
#[derive(Default)] #[non_exhaustive] pub struct IpsecServer {
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `OnlineClientCount`: integer. */ pub online_client_count: Option<i64>,
    /** `InternetIp`: text. */ pub internet_ip: Option<String>,
    /** `IpsecServerName`: text. */ pub ipsec_server_name: Option<String>,
    /** `IDaaSInstanceId`: text. */ pub i_daa_s_instance_id: Option<String>,
    /** `EffectImmediately`: yes or no. */ pub effect_immediately: Option<bool>,
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: Option<String>,
    /** `LocalSubnet`: text. */ pub local_subnet: Option<String>,
    /** `Psk`: text. */ pub psk: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `PskEnabled`: yes or no. */ pub psk_enabled: Option<bool>,
    /** `IpsecServerId`: text. */ pub ipsec_server_id: Option<String>,
    /** `MultiFactorAuthEnabled`: yes or no. */ pub multi_factor_auth_enabled: Option<bool>,
    /** `MaxConnections`: integer. */ pub max_connections: Option<i64>,
    /** `ClientIpPool`: text. */ pub client_ip_pool: Option<String>,
    /** `IkeConfig`: record. */ pub ike_config: Option<IkeConfig>,
    /** `IpsecConfig`: record. */ pub ipsec_config: Option<IpsecConfig>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`IpsecServer`].
pub static IPSEC_SERVER: Schema = Schema { name: "IpsecServer", fields: { static ROWS: [Field; 18] = [
    Field::string("CreationTime"),
    Field::int32("OnlineClientCount"),
    Field::string("InternetIp"),
    Field::string("IpsecServerName"),
    Field::string("IDaaSInstanceId"),
    Field::boolean("EffectImmediately"),
    Field::string("VpnGatewayId"),
    Field::string("LocalSubnet"),
    Field::string("Psk").secret(),
    Field::string("RegionId"),
    Field::boolean("PskEnabled"),
    Field::string("IpsecServerId"),
    Field::boolean("MultiFactorAuthEnabled"),
    Field::int32("MaxConnections"),
    Field::string("ClientIpPool"),
    Field::record("IkeConfig", &IKE_CONFIG),
    Field::record("IpsecConfig", &crate::shapes::IPSEC_CONFIG),
    Field::string("ResourceGroupId"),
]; &ROWS } };
record!(IpsecServer, IPSEC_SERVER,
    [0 OptStr creation_time, 2 OptStr internet_ip, 3 OptStr ipsec_server_name, 4 OptStr i_daa_s_instance_id,
    6 OptStr vpn_gateway_id, 7 OptStr local_subnet, 8 OptStr psk, 9 OptStr region_id, 11 OptStr ipsec_server_id,
    14 OptStr client_ip_pool, 15 Opt ike_config, 16 Opt ipsec_config, 17 OptStr resource_group_id] [1 OptInt online_client_count,
    5 OptBool effect_immediately, 10 OptBool psk_enabled, 12 OptBool multi_factor_auth_enabled, 13 OptInt max_connections]);

/// What `IpsecServers.IkeConfig` holds.
#[derive(Default)] #[non_exhaustive] pub struct IkeConfig {
    /** `RemoteId`: text. */ pub remote_id: Option<String>,
    /** `IkeLifetime`: integer. */ pub ike_lifetime: Option<i64>,
    /** `IkeEncAlg`: text. */ pub ike_enc_alg: Option<String>,
    /** `LocalId`: text. */ pub local_id: Option<String>,
    /** `IkeMode`: text. */ pub ike_mode: Option<String>,
    /** `IkeVersion`: text. */ pub ike_version: Option<String>,
    /** `IkePfs`: text. */ pub ike_pfs: Option<String>,
    /** `IkeAuthAlg`: text. */ pub ike_auth_alg: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`IkeConfig`].
pub static IKE_CONFIG: Schema = Schema { name: "IkeConfig", fields: { static ROWS: [Field; 8] = [
    Field::string("RemoteId"),
    Field::int64("IkeLifetime"),
    Field::string("IkeEncAlg"),
    Field::string("LocalId"),
    Field::string("IkeMode"),
    Field::string("IkeVersion"),
    Field::string("IkePfs"),
    Field::string("IkeAuthAlg"),
]; &ROWS } };
record!(IkeConfig, IKE_CONFIG,
    [0 OptStr remote_id, 2 OptStr ike_enc_alg, 3 OptStr local_id, 4 OptStr ike_mode, 5 OptStr ike_version, 6 OptStr ike_pfs,
    7 OptStr ike_auth_alg] [1 OptInt ike_lifetime]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    ListIpsecServersRequest, ListIpsecServersResponse, IpsecServer, IkeConfig,
);
