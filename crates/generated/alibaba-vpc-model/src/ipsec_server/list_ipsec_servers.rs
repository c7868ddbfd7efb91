// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListIpsecServers.json; do not edit.
//! Lists IPsec servers.
//!
//! They are filtered by id, name, VPN gateway and resource group. Such a server lets mobile clients
//! into a VPC.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListIpsecServers), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Paging, Risk, Timestamp, errors,
    operation, record,
};

pub use crate::shapes::IpsecConfig;

operation! {
    name: "ListIpsecServers",
    effect: Effect::Read,
    request: ListIpsecServersRequest = LIST_IPSEC_SERVERS_REQUEST,
    response: ListIpsecServersResponse = LIST_IPSEC_SERVERS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["IpsecServers"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 IllegalParam.NextToken = The token is not one that a response has returned, or belongs to another query. Begin again without it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
}

/// Request of `ListIpsecServers`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListIpsecServersRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Name of the IPsec server: 1 to 100 characters.
    pub ipsec_server_name: Option<String>,
    /// Id of the VPN gateway (`vpn-...`), to which VPN connections and servers belong.
    /// `DescribeVpnGateways` lists it.
    pub vpn_gateway_id: Option<String>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a response holds at most.
    pub max_results: Option<i64>,
    /// Ids of IPsec servers (`iss-...`): only these are returned. At most 20 elements.
    pub ipsec_server_id: Vec<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ListIpsecServersRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the IPsec server: 1 to 100 characters.
    pub fn ipsec_server_name(mut self, value: impl Into<String>) -> Self {
        self.ipsec_server_name = Some(value.into());
        self
    }

    /// Id of the VPN gateway (`vpn-...`), to which VPN connections and servers belong.
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_gateway_id = Some(value.into());
        self
    }

    /// Where to go on: the token of the previous response.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// How many entries a response holds at most.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Ids of IPsec servers (`iss-...`): only these are returned.
    pub fn ipsec_server_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ipsec_server_id = cloudspec_wire::all(value);
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
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
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// How many entries a response holds at most.
    pub max_results: Option<i64>,
    /// `IpsecServers`: list of records.
    pub ipsec_servers: Vec<IpsecServer>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// `OnlineClientCount`: integer.
    pub online_client_count: Option<i64>,
    /// Public IP address at which the gateway is reached.
    pub internet_ip: Option<String>,
    /// Name of the IPsec server: 1 to 100 characters.
    pub ipsec_server_name: Option<String>,
    /// Id of the IDaaS instance that users sign in with (`idaas-...`).
    pub i_daa_s_instance_id: Option<String>,
    /// Whether to negotiate anew at once, which interrupts the VPN for a moment; otherwise when traffic
    /// comes.
    pub effect_immediately: Option<bool>,
    /// Id of the VPN gateway (`vpn-...`), to which VPN connections and servers belong.
    /// `DescribeVpnGateways` lists it.
    pub vpn_gateway_id: Option<String>,
    /// Block of addresses on the VPC's side that the VPN connects; several are joined by commas.
    pub local_subnet: Option<String>,
    /// Pre-shared key that both ends of the VPN authenticate each other with. Keep it secret.
    pub psk: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Whether the pre-shared key is in use.
    pub psk_enabled: Option<bool>,
    /// Id of the IPsec server (`iss-...`), which lets mobile clients into a VPC. `ListIpsecServers` lists
    /// it.
    pub ipsec_server_id: Option<String>,
    /// `MultiFactorAuthEnabled`: boolean.
    pub multi_factor_auth_enabled: Option<bool>,
    /// How many clients may be connected to the SSL VPN server at once.
    pub max_connections: Option<i64>,
    /// Block of addresses that clients get addresses from. It must not overlap with the VPC.
    pub client_ip_pool: Option<String>,
    /// Settings of phase one (IKE) of the VPN, in which both ends identify themselves and agree on keys.
    pub ike_config: Option<IkeConfig>,
    /// Settings of phase two (IPsec) of the VPN, by which the traffic itself is protected.
    pub ipsec_config: Option<IpsecConfig>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    IpsecServer: IPSEC_SERVER,
    0 creation_time: Opt = Field::timestamp("CreationTime"),
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
    /// How the customer's end of the VPN identifies itself, by default its public address.
    pub remote_id: Option<String>,
    /// How long a security association of phase one (IKE) lasts. Unit: seconds.
    pub ike_lifetime: Option<i64>,
    /// Encryption algorithm of phase one (IKE), such as `aes256`.
    pub ike_enc_alg: Option<String>,
    /// How the provider's end of the VPN identifies itself, by default its public address.
    pub local_id: Option<String>,
    /// Negotiation mode of phase one: `main` protects the identities, `aggressive` is faster.
    pub ike_mode: Option<String>,
    /// Version of the IKE protocol: `ikev1`, or `ikev2`, which needs fewer messages and takes several
    /// networks.
    pub ike_version: Option<String>,
    /// Diffie-Hellman group of phase one (IKE), such as `group14`.
    pub ike_pfs: Option<String>,
    /// Hash algorithm of phase one (IKE), such as `sha256`.
    pub ike_auth_alg: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
