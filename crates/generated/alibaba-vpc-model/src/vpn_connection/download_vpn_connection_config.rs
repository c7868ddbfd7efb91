// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DownloadVpnConnectionConfig.json; do not edit.
//! Returns the configuration of an IPsec connection for the device at the other end.
//!
//! It contains the pre-shared key.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DownloadVpnConnectionConfig),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

pub use crate::shapes::{IkeConfig, TunnelConfigIkeConfig};

operation! {
    name: "DownloadVpnConnectionConfig",
    effect: Effect::Write,
    request: DownloadVpnConnectionConfigRequest = DOWNLOAD_VPN_CONNECTION_CONFIG_REQUEST,
    response: DownloadVpnConnectionConfigResponse = DOWNLOAD_VPN_CONNECTION_CONFIG_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "404 InvalidVpnConnectionInstanceId.NotFound = There is no such IPsec connection in this region.",
}

/// Request of `DownloadVpnConnectionConfig`.
#[derive(Default)]
#[non_exhaustive]
pub struct DownloadVpnConnectionConfigRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the IPsec connection (`vco-...`). `DescribeVpnConnections` lists it.
    pub vpn_connection_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DownloadVpnConnectionConfigRequest {
    /// Creates a value with the required members.
    pub fn new(vpn_connection_id: impl Into<String>) -> Self {
        Self {
            vpn_connection_id: vpn_connection_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DownloadVpnConnectionConfigRequest: DOWNLOAD_VPN_CONNECTION_CONFIG_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vpn_connection_id: Str = Field::string("VpnConnectionId").required(),
}

/// Response of `DownloadVpnConnectionConfig`.
#[derive(Default)]
#[non_exhaustive]
pub struct DownloadVpnConnectionConfigResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// `VpnConnectionConfig`: record.
    pub vpn_connection_config: Option<VpnConnectionConfig>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DownloadVpnConnectionConfigResponse: DOWNLOAD_VPN_CONNECTION_CONFIG_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 vpn_connection_config: Opt = Field::record("VpnConnectionConfig", &VPN_CONNECTION_CONFIG),
}

/// `VpnConnectionConfig` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct VpnConnectionConfig {
    /// Name by which the other end identifies itself, usually its public address.
    pub remote: Option<String>,
    /// Name by which the end in the data centre identifies itself, usually its public address.
    pub local: Option<String>,
    /// Block of addresses on the customer's side that the VPN connects; several are joined by commas.
    pub remote_subnet: Option<String>,
    /// Block of addresses on the VPC's side that the VPN connects; several are joined by commas.
    pub local_subnet: Option<String>,
    /// Settings of phase one (IKE) of the VPN, in which both ends identify themselves and agree on keys.
    pub ike_config: Option<IkeConfig>,
    /// Settings of phase two (IPsec) of the VPN, by which the traffic itself is protected.
    pub ipsec_config: Option<IpsecConfig>,
    /// `TunnelsConfig`: list of records.
    pub tunnels_config: Vec<TunnelConfig>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    VpnConnectionConfig: VPN_CONNECTION_CONFIG,
    0 remote: OptStr = Field::string("Remote"),
    1 local: OptStr = Field::string("Local"),
    2 remote_subnet: OptStr = Field::string("RemoteSubnet"),
    3 local_subnet: OptStr = Field::string("LocalSubnet"),
    4 ike_config: Opt = Field::record("IkeConfig", &crate::shapes::IKE_CONFIG),
    5 ipsec_config: Opt = Field::record("IpsecConfig", &IPSEC_CONFIG),
    6 tunnels_config: List = Field::record("TunnelsConfig", &TUNNEL_CONFIG).wrapped("TunnelConfig"),
}

/// `VpnConnectionConfig.IpsecConfig` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct IpsecConfig {
    /// Hash algorithm of phase two (IPsec), such as `sha256`.
    pub ipsec_auth_alg: Option<String>,
    /// Encryption algorithm of phase two (IPsec), such as `aes256`.
    pub ipsec_enc_alg: Option<String>,
    /// How long a security association of phase two (IPsec) lasts. Unit: seconds.
    pub ipsec_lifetime: Option<i64>,
    /// Diffie-Hellman group of phase two (IPsec), such as `group14`; `disabled` for none.
    pub ipsec_pfs: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    IpsecConfig: IPSEC_CONFIG,
    0 ipsec_auth_alg: OptStr = Field::string("IpsecAuthAlg"),
    1 ipsec_enc_alg: OptStr = Field::string("IpsecEncAlg"),
    2 ipsec_lifetime: OptInt = Field::int64("IpsecLifetime"),
    3 ipsec_pfs: OptStr = Field::string("IpsecPfs"),
}

/// `VpnConnectionConfig.TunnelsConfig.TunnelConfig` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct TunnelConfig {
    /// Id of one of the two tunnels of a VPN connection (`tun-...`).
    pub tunnel_id: Option<String>,
    /// Name by which the end in the data centre identifies itself, usually its public address.
    pub local: Option<String>,
    /// Name by which the other end identifies itself, usually its public address.
    pub remote: Option<String>,
    /// Settings of phase one (IKE) of the VPN, in which both ends identify themselves and agree on keys.
    pub ike_config: Option<TunnelConfigIkeConfig>,
    /// Settings of phase two (IPsec) of the VPN, by which the traffic itself is protected.
    pub ipsec_config: Option<TunnelConfigIpsecConfig>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    TunnelConfig: TUNNEL_CONFIG,
    0 tunnel_id: OptStr = Field::string("TunnelId"),
    1 local: OptStr = Field::string("Local"),
    2 remote: OptStr = Field::string("Remote"),
    3 ike_config: Opt = Field::record("IkeConfig", &crate::shapes::TUNNEL_CONFIG_IKE_CONFIG),
    4 ipsec_config: Opt = Field::record("IpsecConfig", &TUNNEL_CONFIG_IPSEC_CONFIG),
}

/// `VpnConnectionConfig.TunnelsConfig.TunnelConfig.IpsecConfig` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct TunnelConfigIpsecConfig {
    /// Hash algorithm of phase two (IPsec), such as `sha256`.
    pub ipsec_auth_alg: Option<String>,
    /// Encryption algorithm of phase two (IPsec), such as `aes256`.
    pub ipsec_enc_alg: Option<String>,
    /// Diffie-Hellman group of phase two (IPsec), such as `group14`; `disabled` for none.
    pub ipsec_pfs: Option<String>,
    /// How long a security association of phase two (IPsec) lasts. Unit: seconds.
    pub ipsec_lifetime: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    TunnelConfigIpsecConfig: TUNNEL_CONFIG_IPSEC_CONFIG,
    0 ipsec_auth_alg: OptStr = Field::string("IpsecAuthAlg"),
    1 ipsec_enc_alg: OptStr = Field::string("IpsecEncAlg"),
    2 ipsec_pfs: OptStr = Field::string("IpsecPfs"),
    3 ipsec_lifetime: OptInt = Field::int64("IpsecLifetime"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DownloadVpnConnectionConfigRequest,
    DownloadVpnConnectionConfigResponse,
    VpnConnectionConfig,
    IpsecConfig,
    TunnelConfig,
    TunnelConfigIpsecConfig,
}
